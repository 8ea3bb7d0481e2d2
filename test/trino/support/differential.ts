import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from '@jest/globals'
import { type Checked, runCheck } from './checks.js'
import { type LogSet, makeFourLogSets, makeLogSet, makeTwoLogSets } from './log-sets.js'
import { ask, createBucket, enableLogging, putObjects, startFacadeOverTrino, useAws } from './rig.js'

/**
 * Both engines read the same logs, and their reports and evidence must be equal. The embedded engine reads them as
 * files and from S3. As files it gets exactly the log objects that the contract lets Athena read. The sets are divided
 * among the files of `differential/`, so that each file takes less than half a minute.
 */
export const SETS = Number(process.env.DIFFERENTIAL_SETS ?? 200)
export const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
/** The number of files. It is not a multiple of 5, because every fifth seed has two logs. */
const PARTS = 16
const AT_ONCE = 4
/** A name for each run and file, because an existing rig keeps the objects of earlier runs. */
const BUCKET = `differential-${Date.now().toString(36)}-${process.pid}`
/** In another Region. Its name is after that of the first, so that log objects have the same order as their files. */
const OTHER_BUCKET = `${BUCKET}0`
const CREATE_DATABASE = 'CREATE DATABASE IF NOT EXISTS s3_access_logs'

export type Sets = readonly [LogSet, ...LogSet[]]

/** The logs of one seed. Each fifth seed has two. */
export function makeSets(seed: number): Sets {
  return seed % 5 === 0 ? makeTwoLogSets(seed) : [makeLogSet(seed)]
}

/** The parts that must be equal. The path of the location is removed from each log object. */
function makeComparable(
  { report, tally, evidence }: Checked,
  locations: readonly string[],
  hasArchived: boolean,
): unknown {
  const { source, scan, tool, generatedAt, ...all } = report
  // Local files are never in an archive, so that their check lacks that gap.
  const said = hasArchived ? { ...all, verdict: null, gaps: null } : all
  const text = JSON.stringify({
    ...said,
    // Local files do not show the settings of a bucket.
    buckets: said.buckets.map(({ name, state }) => [name, hasArchived ? null : state]),
    counted: [tally.targets, tally.sigV2Clients, tally.unparsedSamples].map((list) =>
      list.map((item) => JSON.stringify(item)).sort(),
    ),
    records: [source.oldestRecord, source.newestRecord],
    evidence,
  })
  // A gap of a location names the location.
  const places = text.replaceAll(/The logs of (?!bucket )\S+ begin/g, 'The logs begin')
  return JSON.parse(locations.reduce((rest, location) => rest.replaceAll(location, ''), places))
}

/** The parts that must be equal when both engines read the same log objects. Engine, bytes and scan can differ. */
function removeBytes({ report, evidence }: Checked): unknown {
  const { scan, generatedAt, ...said } = report
  return { ...said, source: { ...said.source, engine: null, bytes: null }, evidence }
}

interface Answers {
  readonly athena: unknown
  /** The embedded engine with local files. */
  readonly files: unknown
  /** The embedded engine with the log objects themselves, including the complete locations. */
  readonly straight: unknown
  readonly athenaOnS3: unknown
}

/** Writes the log objects that Athena reads as files, and gives the folder of each set. */
export function writeSets(sets: Sets, folder: string): readonly string[] {
  return sets.map((set, at) => {
    const local = join(folder, String(set.seed), String(at))
    for (const key of set.read) {
      const path = join(local, key)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, set.objects.get(key) as Buffer)
    }
    mkdirSync(join(local, dirname(`${set.prefix}x`)), { recursive: true })
    return local
  })
}

/** A check of the files of `writeSets` by the embedded engine. */
export function checkFiles(sets: Sets, locals: readonly string[], folder: string): Promise<Checked> {
  const [{ seed, now, inputs }] = sets
  const { 'log-key-format': _, ...shared } = inputs
  return runCheck(
    {
      ...shared,
      'report-directory': join(folder, String(seed), 'report'),
      'log-location': sets.map((set, at) => join(locals[at] as string, dirname(`${set.prefix}x`))),
    },
    now,
  )
}

/** The log bucket of a set by its place: of more than two sets the second half is in the other bucket. */
function chooseBucket(sets: Sets, at: number): string {
  return sets.length > 2 && at >= sets.length / 2 ? OTHER_BUCKET : BUCKET
}

/** One check of each engine over all these sets, with the same settings. */
async function runBothEngines(sets: Sets, folder: string): Promise<Answers> {
  const [{ seed, now, inputs, sourceBuckets, prefix, layout }] = sets
  const locals = writeSets(sets, folder)
  for (const [at, set] of sets.entries())
    await putObjects(chooseBucket(sets, at), set.objects, undefined, set.archived)
  for (const bucket of sourceBuckets)
    if (inputs.buckets?.includes(bucket)) {
      await createBucket(bucket)
      await enableLogging(bucket, BUCKET, prefix, layout)
    }
  const raw = {
    ...inputs,
    'report-directory': join(folder, String(seed), 'report'),
    'log-location': sets.map((set, at) => `s3://${chooseBucket(sets, at)}/${set.prefix}`),
  }
  const hasArchived = sets.some(({ archived }) => archived.size > 0)
  const onAthena = await runCheck(raw, now)
  const embedded = await checkFiles(sets, locals, folder)
  const straight = await runCheck({ ...raw, engine: 'embedded' }, now)
  return {
    athena: makeComparable(onAthena, [`s3://${OTHER_BUCKET}/`, `s3://${BUCKET}/`], hasArchived),
    files: makeComparable(
      embedded,
      locals.map((local) => `${local}/`),
      hasArchived,
    ),
    athenaOnS3: removeBytes(onAthena),
    straight: removeBytes(straight),
  }
}

/** Compares both engines on the sets of one part, which counts from 1. Gives a text for each set on which they differ. */
export function findDifferences(part: number): Promise<readonly string[]> {
  const seeds = Array.from({ length: SETS }, (_, at) => FIRST_SEED + at)
  return compareEngines(
    seeds.filter((seed) => (seed - FIRST_SEED) % PARTS === part - 1),
    makeSets,
  )
}

/**
 * Compares both engines on checks that each read every kind of keys, from two log buckets in two Regions. Each source
 * bucket has records in all four locations. Gives a text for each check on which they differ.
 */
export function findDifferencesOfMixed(checks: number): Promise<readonly string[]> {
  // Other seeds than those of the single sets.
  const seeds = Array.from({ length: checks }, (_, at) => 1_000 + FIRST_SEED + at)
  return compareEngines(seeds, makeFourLogSets)
}

async function compareEngines(
  seeds: readonly number[],
  makeSets: (seed: number) => Sets,
): Promise<readonly string[]> {
  const waiting = [...seeds]
  const folder = mkdtempSync(join(tmpdir(), 'differential-'))
  const facade = await startFacadeOverTrino()
  useAws(facade)
  await createBucket(BUCKET)
  await createBucket(OTHER_BUCKET, undefined, 'eu-west-1')
  await ask(facade, CREATE_DATABASE)
  const differing: string[] = []
  const runWorker = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const sets = makeSets(seed)
      try {
        const { athena, files, athenaOnS3, straight } = await runBothEngines(sets, folder)
        expect(athena).toEqual(files)
        expect(straight).toEqual(athenaOnS3)
      } catch (thrown) {
        differing.push(
          `seed ${seed} (${sets.map(({ layout }) => layout).join(', ')}): ${thrown instanceof Error ? thrown.stack : String(thrown)}`,
        )
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, runWorker))
  await facade.stop()
  rmSync(folder, { recursive: true })
  return differing
}
