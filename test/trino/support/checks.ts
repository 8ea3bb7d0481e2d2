import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { makeReport, readSettingsFiles } from '../../../src/check.js'
import type { Engine, Evidence } from '../../../src/engines/engine.js'
import { openEngine } from '../../../src/engines/open.js'
// Loaded before any check. Jest fails when several checks import one module at the same time.
import '../../../src/aws/clients.js'
import '../../../src/aws/s3-requests.js'
import '../../../src/engines/athena/engine.js'
import '../../../src/engines/embedded/s3-engine.js'
import '../../../src/log-sources/s3/account-buckets.js'
import '../../../src/log-sources/s3/bucket-region.js'
import '../../../src/log-sources/s3/discovery.js'
import '../../../src/log-sources/s3/other-window.js'
import '../../../src/log-sources/s3/requests.js'
import '../../../src/log-sources/s3/trails.js'
import '../../../src/log-sources/s3/window-listing.js'
import type { Report } from '../../../src/model/report.js'
import type { Tally } from '../../../src/model/tally.js'
import type { RawInputs } from '../../../src/settings/inputs.js'
import { findPathKind } from '../../../src/settings/path-kind.js'
import { readSettings } from '../../../src/settings/read-settings.js'
import type { Settings } from '../../../src/settings/settings.js'

export interface Checked {
  readonly report: Report
  readonly tally: Tally
  readonly evidence: Evidence | null
  readonly warnings: readonly string[]
}

/** A check as the command line runs it, at a time that the test chooses, with shorter waits between polls. */
export async function runCheck(
  raw: RawInputs,
  now: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<Checked> {
  const given = Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== ''))
  const settings = await readSettings(given, {
    now,
    entryPoint: 'command-line',
    purpose: 'check',
    defaultReportDirectory: null,
    findPathKind,
    problems: [],
    warnings: [],
  })
  const warnings: string[] = []
  const engineContext = {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onWarning: (message: string) => void warnings.push(message),
    onNotice: () => undefined,
  }
  const engine = await open(settings, engineContext, { ...process.env, ...environment })
  const tallies: Tally[] = []
  const kept: Engine = {
    ...engine,
    async tally(context) {
      const tally = await engine.tally(context)
      tallies.push(tally)
      return tally
    },
  }
  const files = await readSettingsFiles(settings, engineContext)
  const { report, evidence } = await makeReport(settings, files, kept, { ...engineContext, env: {} })
  const [tally] = tallies
  if (tally === undefined) throw new Error('the check made no tally')
  return { report, tally, evidence: evidence === null ? null : makePlainEvidence(evidence), warnings }
}

/** An engine can decode a record on demand, by a getter that JSON leaves out. */
function makePlainEvidence({ records, complete }: Evidence): Evidence {
  return {
    records: records.map(({ finding, logObject, record }) => ({ finding, logObject, record })),
    complete,
  }
}

/** The engine of these settings, with short waits between polls. */
function open(
  settings: Settings,
  engineContext: Parameters<Engine['tally']>[0],
  env: NodeJS.ProcessEnv,
): Promise<Engine> {
  return openEngine(
    settings,
    {
      ...engineContext,
      env,
      openStandardInput: () => Readable.from([]),
      allowedRoots: null,
      mask: () => undefined,
    },
    { wait: (milliseconds) => pause(Math.min(milliseconds, 60)) },
  )
}
