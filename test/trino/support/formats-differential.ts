import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { type Checked, runCheck } from './checks.js'
import { otherLogSet } from './other-log-sets.js'
import { ask, createBucket, facadeOverTrino, putObjects, useAws } from './rig.js'

/**
 * Athena and the embedded engine read the same log objects of other formats from S3, and all that they say is equal. The
 * sets are divided among the files of `formats/`.
 */
const SETS = Number(process.env.DIFFERENTIAL_SETS ?? 100)
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
/** The number of files for each format. */
const PARTS = 5
const AT_ONCE = 4
/** A name for each run and file, because an existing rig keeps the objects of earlier runs. */
const BUCKET = `formats-${Date.now().toString(36)}-${process.pid}`

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
  // Whether buckets share a location is compared by the sets of access logs in the text format.
  const gaps = said.gaps.filter(({ message }) => !message.startsWith('The first record of bucket '))
  return { ...said, gaps, source: { ...said.source, engine: null, bytes: null }, counted, records, warnings }
}

/** What the sets of a part hold, so that the test notices a generator without variety. */
export interface Held {
  readonly findings: number
  readonly unparsed: number
  readonly service: number
  readonly missing: number
  readonly evidence: number
}

/** The differences in the sets of one part, and what these sets hold. */
export async function compareFormats(
  format: 'json' | 'cloudtrail',
  part: number,
): Promise<{ readonly differences: readonly string[]; readonly held: Held }> {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'))
  const facade = await facadeOverTrino()
  try {
    useAws(facade)
    await createBucket(BUCKET)
    await ask(facade, 'CREATE DATABASE IF NOT EXISTS s3_access_logs')
    const held = { findings: 0, unparsed: 0, service: 0, missing: 0, evidence: 0 }
    const waiting = Array.from({ length: SETS }, (_, i) => FIRST_SEED + i).filter(
      (_, i) => i % PARTS === part - 1,
    )
    const differences: string[] = []
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
            'report-directory': join(folder, String(seed)),
          }
          const onAthena = await runCheck(given, now + 1)
          const { totals, findings } = onAthena.report
          held.findings += findings.length
          held.unparsed += totals.unparsed
          held.service += totals.service
          held.missing += totals.missing
          held.evidence += onAthena.evidence?.records.length ?? 0
          const embedded = await runCheck({ ...given, engine: 'embedded' }, now + 1)
          expect(comparable(onAthena)).toEqual(comparable(embedded))
        } catch (thrown) {
          differences.push(`seed ${seed}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    return { differences, held }
  } finally {
    await facade.stop()
    rmSync(folder, { recursive: true })
  }
}
