import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Facade } from './facade/facade.js'
import { type Checked, runCheck } from './support/checks.js'
import { otherLogSet } from './support/other-log-sets.js'
import { ask, createBucket, facadeOverTrino, putObjects, useAws } from './support/rig.js'

/** Athena and the embedded engine read the same log objects of other formats from S3, and all that they say is equal. */
const SETS = Number(process.env.DIFFERENTIAL_SETS ?? 100)
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
const AT_ONCE = 4
/** A name for each run, because an existing rig keeps the objects of earlier runs. */
const BUCKET = `formats-${Date.now().toString(36)}`

let facade: Facade
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'))
  facade = await facadeOverTrino()
  useAws(facade)
  await createBucket(BUCKET)
  await ask(facade, 'CREATE DATABASE IF NOT EXISTS s3_access_logs')
})
afterAll(async () => {
  await facade.stop()
  rmSync(folder, { recursive: true })
})

function comparable({ report, tally, evidence, warnings }: Checked): unknown {
  const { scan, generatedAt, ...said } = report
  const counted = [tally.targets, tally.sigV2Clients, tally.unparsedSamples].map((list) =>
    list.map((item) => JSON.stringify(item)).sort(),
  )
  const records = evidence?.records.map(({ finding, record: { columns, time }, logObject }) => [
    finding,
    columns,
    time,
    logObject,
  ])
  return { ...said, source: { ...said.source, engine: null, bytes: null }, counted, records, warnings }
}

test.each(['json', 'cloudtrail'] as const)(
  `Both engines agree on ${SETS} sets of %s from seed ${FIRST_SEED} on`,
  async (format) => {
    const held = {
      findings: 0,
      presigned: 0,
      rejected: 0,
      unparsed: 0,
      excluded: 0,
      service: 0,
      missing: 0,
      unsigned: 0,
      unknown: 0,
      outsideWindow: 0,
      evidence: 0,
      evidenceCut: 0,
      anonymous: 0,
    }
    const note = ({ report, evidence }: Checked): void => {
      const { totals, findings } = report
      held.findings += findings.length
      held.presigned += findings.filter(({ presigned }) => presigned !== null).length
      held.rejected += findings.filter(({ rejected }) => rejected > 0).length
      for (const name of [
        'unparsed',
        'excluded',
        'service',
        'missing',
        'unsigned',
        'unknown',
        'outsideWindow',
      ] as const)
        held[name] += totals[name]
      held.evidence += evidence?.records.length ?? 0
      held.evidenceCut += report.evidence.complete === false ? 1 : 0
      held.anonymous += report.anonymous.clients.length
    }
    const waiting = Array.from({ length: SETS }, (_, i) => FIRST_SEED + i)
    const differing: string[] = []
    const worker = async (): Promise<void> => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        try {
          const now = Math.floor(Date.now() / 1000)
          const { prefix, objects, inputs } = otherLogSet(seed, format, now)
          await putObjects(BUCKET, objects)
          for (const name of ['reports', 'assets', 'other']) await createBucket(`${name}-${seed}`)
          const given = {
            ...inputs,
            'log-location': [`s3://${BUCKET}/${prefix}`],
            'report-directory': join(folder, format, String(seed)),
          }
          const onAthena = await runCheck(given, now + 1)
          note(onAthena)
          const embedded = await runCheck({ ...given, engine: 'embedded' }, now + 1)
          expect(comparable(onAthena)).toEqual(comparable(embedded))
        } catch (thrown) {
          differing.push(`seed ${seed}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    expect(
      differing.length === 0 ? '' : `${differing.length} differ.\n${differing.slice(0, 3).join('\n')}`,
    ).toBe('')
    // Access logs have presigned URLs with parameters, and only a trail says by itself which requests a service made.
    expect(Object.entries(held).filter(([, count]) => count < SETS / 20)).toEqual([])
  },
)
