import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Facade } from './facade/facade.js'
import { type Checked, runCheck } from './support/checks.js'
import { type LogSet, logSet, twoLogSets } from './support/log-sets.js'
import { ask, createBucket, facadeOverTrino, logTo, putObjects, useAws } from './support/rig.js'

/**
 * Both engines read the same logs, and their reports and evidence must be equal. The embedded engine reads them as
 * files and from S3. As files it gets exactly the log objects that the contract lets Athena read.
 */
const SETS = Number(process.env.DIFFERENTIAL_SETS ?? 200)
const FIRST_SEED = Number(process.env.DIFFERENTIAL_SEED ?? 1)
const AT_ONCE = 4
/** A name for each run, because an existing rig keeps the objects of earlier runs. */
const BUCKET = `differential-${Date.now().toString(36)}`
const CREATE_DATABASE = 'CREATE DATABASE IF NOT EXISTS s3_access_logs'

let facade: Facade
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'differential-'))
  facade = await facadeOverTrino()
  useAws(facade)
  await createBucket(BUCKET)
  await ask(facade, CREATE_DATABASE)
})
afterAll(async () => {
  await facade.stop()
  rmSync(folder, { recursive: true })
})

/** The parts that must be equal. The path of the location is removed from each log object. */
function comparable({ report, tally, evidence }: Checked, locations: readonly string[]): unknown {
  const { source, scan, tool, generatedAt, ...said } = report
  const text = JSON.stringify({
    ...said,
    // Local files do not show the settings of a bucket.
    buckets: said.buckets.map(({ name, state }) => [name, state]),
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
function onS3({ report, evidence }: Checked): unknown {
  const { scan, generatedAt, ...said } = report
  return { ...said, source: { ...said.source, engine: null, bytes: null }, evidence }
}

/** Counts of the cases in the sets, so that the test notices a generator without variety. */
const held = {
  findings: 0,
  rejected: 0,
  unparsed: 0,
  glued: 0,
  unknown: 0,
  sigV4Rejected: 0,
  presigned: 0,
  expiries: 0,
  severalKeys: 0,
  redacted: 0,
  excluded: 0,
  ipv6: 0,
  evidence: 0,
  evidenceCut: 0,
  notCovered: 0,
  compliant: 0,
  oldTls: 0,
  anonymous: 0,
}

function note({ report, tally, evidence }: Checked): void {
  const said = tally.sigV2Clients.flatMap(({ presigned }) => presigned ?? [])
  held.unknown += report.totals.unknown
  held.sigV4Rejected += tally.targets.filter(({ sigV4Rejected }) => sigV4Rejected > 0).length
  held.presigned += said.length
  held.expiries += said.filter(({ earliestExpiry }) => earliestExpiry !== null).length
  held.severalKeys += said.filter(({ accessKeyIds }) => accessKeyIds.length > 1).length
  held.redacted += tally.unparsedSamples.filter(({ record }) => record.includes('REDACTED')).length
  held.glued += tally.unparsedSamples.filter(({ record }) => record.split(' [').length > 2).length
  held.findings += report.findings.length
  held.rejected += report.findings.filter(({ rejected }) => rejected > 0).length
  held.unparsed += report.totals.unparsed
  held.excluded += report.totals.excluded
  held.ipv6 += report.targets.filter(({ network }) => network.includes(':')).length
  held.evidence += evidence?.records.length ?? 0
  held.evidenceCut += report.evidence.complete === false ? 1 : 0
  held.notCovered += report.gaps.filter(({ name }) => name === 'window-not-covered').length
  held.oldTls += report.oldTls.clients.length
  held.anonymous += report.anonymous.clients.length
  held.compliant += report.targets.filter(({ verdict }) => verdict === 'compliant').length
}

interface Answers {
  readonly athena: unknown
  /** The embedded engine with local files. */
  readonly files: unknown
  /** The embedded engine with the log objects themselves, including the complete locations. */
  readonly straight: unknown
  readonly athenaOnS3: unknown
}

/** One check of each engine over all these sets, with the same settings. */
async function bothEngines(sets: readonly [LogSet, ...LogSet[]]): Promise<Answers> {
  const [{ seed, now, inputs }] = sets
  const locals = sets.map((_, i) => join(folder, String(seed), String(i)))
  for (const [i, set] of sets.entries()) {
    const local = locals[i] as string
    for (const key of set.read) {
      const path = join(local, key)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, set.objects.get(key) as Buffer)
    }
    mkdirSync(join(local, dirname(`${set.prefix}x`)), { recursive: true })
    await putObjects(BUCKET, set.objects)
  }
  const [{ sourceBuckets, prefix, layout }] = sets
  for (const bucket of sourceBuckets)
    if (inputs.buckets?.includes(bucket)) {
      await createBucket(bucket)
      await logTo(bucket, BUCKET, prefix, layout)
    }
  const reports = { 'report-directory': join(folder, String(seed), 'report') }
  const { 'log-key-format': keyFormat, ...shared } = inputs
  const onAthena = await runCheck(
    {
      ...shared,
      ...reports,
      ...(keyFormat && { 'log-key-format': keyFormat }),
      'log-location': sets.map((set) => `s3://${BUCKET}/${set.prefix}`),
    },
    now,
  )
  note(onAthena)
  const embedded = await runCheck(
    {
      ...shared,
      ...reports,
      'log-location': sets.map((set, i) => join(locals[i] as string, dirname(`${set.prefix}x`))),
    },
    now,
  )
  const straight = await runCheck(
    {
      ...shared,
      ...reports,
      ...(keyFormat && { 'log-key-format': keyFormat }),
      'log-location': sets.map((set) => `s3://${BUCKET}/${set.prefix}`),
      engine: 'embedded',
    },
    now,
  )
  return {
    athena: comparable(onAthena, [`s3://${BUCKET}/`]),
    files: comparable(
      embedded,
      locals.map((local) => `${local}/`),
    ),
    athenaOnS3: onS3(onAthena),
    straight: onS3(straight),
  }
}

test(`Both engines agree on ${SETS} sets of logs from seed ${FIRST_SEED} on`, async () => {
  const waiting = Array.from({ length: SETS }, (_, i) => FIRST_SEED + i)
  const differing: string[] = []
  const worker = async (): Promise<void> => {
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const sets: readonly [LogSet, ...LogSet[]] = seed % 5 === 0 ? twoLogSets(seed) : [logSet(seed)]
      try {
        const { athena, files, athenaOnS3, straight } = await bothEngines(sets)
        expect(athena).toEqual(files)
        expect(straight).toEqual(athenaOnS3)
      } catch (thrown) {
        differing.push(
          `seed ${seed} (${sets.map(({ layout }) => layout).join(', ')}): ${thrown instanceof Error ? thrown.stack : String(thrown)}`,
        )
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  expect(
    differing.length === 0 ? '' : `${differing.length} differ.\n${differing.slice(0, 3).join('\n')}`,
  ).toBe('')
  expect(Object.entries(held).filter(([, count]) => count < SETS / 50)).toEqual([])
})
