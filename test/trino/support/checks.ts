import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { connectAws } from '../../../src/aws/clients.js'
import { makeReport } from '../../../src/check.js'
import { createAthenaEngine } from '../../../src/engines/athena/engine.js'
import { createEmbeddedEngine } from '../../../src/engines/embedded/engine.js'
import type { Engine, Evidence } from '../../../src/engines/engine.js'
import { openEngine } from '../../../src/engines/open.js'
// Loaded before any check. Jest fails when several checks import one module at the same time.
import '../../../src/aws/s3-requests.js'
import '../../../src/engines/embedded/s3-engine.js'
import '../../../src/log-sources/s3/requests.js'
import { makeBucketCalls } from '../../../src/log-sources/s3/bucket-region.js'
import { locateLogs } from '../../../src/log-sources/s3/discovery.js'
import { listWindow } from '../../../src/log-sources/s3/window-listing.js'
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
    pathKind: findPathKind,
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
  const { report, evidence } = await makeReport(settings, kept, { ...engineContext, env: {} })
  const [tally] = tallies
  if (tally === undefined) throw new Error('the check made no tally')
  return { report, tally, evidence, warnings }
}

async function open(
  settings: Settings,
  engineContext: Parameters<Engine['tally']>[0],
  env: NodeJS.ProcessEnv,
): Promise<Engine> {
  const { source, scope, now } = settings
  if (source.kind !== 'local' && settings.engine === 'embedded')
    return openEngine(settings, {
      ...engineContext,
      env,
      standardInput: () => Readable.from([]),
      allowedRoots: null,
      mask: () => undefined,
    })
  if (source.kind === 'local')
    return createEmbeddedEngine(
      { paths: source.paths, standardInput: () => Readable.from([]) },
      scope,
      now,
      engineContext,
    )
  const sleep = (milliseconds: number): Promise<void> => pause(Math.min(milliseconds, 60))
  const clients = await connectAws(settings.aws, {
    ...engineContext,
    env,
    mask: () => undefined,
    now: Date.now,
    sleep,
  })
  const logs = await locateLogs(settings, clients, engineContext)
  const calls = makeBucketCalls(clients)
  const engine = createAthenaEngine({
    settings,
    clients,
    logs,
    listWindow: (context) => listWindow(logs.locations, scope.window, calls, context),
    sleep,
  })
  const asked = { buckets: scope.buckets, facts: logs.bucketFacts }
  return { ...engine, tally: async (context) => ({ ...(await engine.tally(context)), asked }) }
}
