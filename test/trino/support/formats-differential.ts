import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { type Checked, runCheck } from './checks.js'
import { makeOtherLogSet } from './other-log-sets.js'
import { ask, createBucket, putObjects, startFacadeOverTrino, useAws } from './rig.js'

/**
 * Athena and the embedded engine read the same log objects of other formats from S3, and all that they say is equal. The
 * sets are divided among the files of `formats/`.
 */
const SETS = Number(process.env.DIFFERENTIAL_SETS ?? 100)
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
/** The number of files for each format. */
const PARTS = 7
const AT_ONCE = 4
/** A name for each run and file, because an existing rig keeps the objects of earlier runs. */
const BUCKET = `formats-${Date.now().toString(36)}-${process.pid}`

export function makeComparable({ report, tally, evidence, warnings }: Checked): unknown {
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

/**
 * Stores the sets of these seeds and runs `compare` on each, several at the same time.
 * @param compare gets the settings of a check and the time at which it runs
 * @returns what went wrong, by seed
 */
async function runSets(
  format: 'json' | 'cloudtrail',
  waiting: number[],
  compare: (given: Readonly<Record<string, string | readonly string[]>>, at: number) => Promise<void>,
): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'formats-'))
  const facade = await startFacadeOverTrino()
  try {
    useAws(facade)
    await createBucket(BUCKET)
    await ask(facade, 'CREATE DATABASE IF NOT EXISTS s3_access_logs')
    const failed: string[] = []
    const runWorker = async (): Promise<void> => {
      for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
        try {
          const now = Math.floor(Date.now() / 1000)
          const { prefix, sourceBuckets, objects, inputs } = makeOtherLogSet(seed, format, now)
          await putObjects(BUCKET, objects)
          for (const bucket of sourceBuckets) await createBucket(bucket)
          const given = {
            ...inputs,
            'log-location': [`s3://${BUCKET}/${prefix}`],
            'report-directory': join(folder, String(seed)),
          }
          await compare(given, now + 1)
        } catch (thrown) {
          failed.push(`seed ${seed}: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, runWorker))
    return failed
  } finally {
    await facade.stop()
    rmSync(folder, { recursive: true })
  }
}

const SEEDS = Array.from({ length: SETS }, (_, i) => FIRST_SEED + i)

/** The differences in the sets of one part. */
export async function compareFormats(
  format: 'json' | 'cloudtrail',
  part: number,
): Promise<readonly string[]> {
  const seeds = SEEDS.filter((_, i) => i % PARTS === part - 1)
  return runSets(format, seeds, async (given, at) => {
    const onAthena = await runCheck(given, at)
    const embedded = await runCheck({ ...given, engine: 'embedded' }, at)
    expect(makeComparable(onAthena)).toEqual(makeComparable(embedded))
  })
}

/** Counts of the cases in all sets, as the embedded engine reads them. */
export async function countCases(format: 'json' | 'cloudtrail') {
  const held = { findings: 0, unparsed: 0, service: 0, missing: 0, evidence: 0, lateBuckets: 0 }
  const failed = await runSets(format, [...SEEDS], async (given, at) => {
    const { report, evidence } = await runCheck({ ...given, engine: 'embedded' }, at)
    held.findings += report.findings.length
    held.unparsed += report.totals.unparsed
    held.service += report.totals.service
    held.missing += report.totals.missing
    held.evidence += evidence?.records.length ?? 0
    held.lateBuckets += report.gaps.filter(
      ({ name, bucket }) => name === 'window-not-covered' && bucket !== null,
    ).length
  })
  expect(failed).toEqual([])
  return held
}
