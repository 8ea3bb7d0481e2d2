import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Report, ReportedBucket } from '../../../src/model/report.js'
import { createReportSum } from '../../../src/report/merge/merge.js'
import { findContradictions } from '../../../src/report/package/contradictions.js'
import { findState } from '../../../src/verdict/buckets.js'
import { makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeLogText, makeRecord } from '../../support/records.js'

/** What two reports know about one bucket, in one report. */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

type Facts = Omit<ReportedBucket, 'name' | 'state'>
const UNKNOWN: Facts = {
  region: null,
  logging: null,
  logLocation: null,
  denial: null,
  denialReason: null,
  owner: null,
}

/** The report of a check of `quiet` without records and of `busy` with SigV4. */
async function makeReport(): Promise<Report> {
  const folder = folders.make()
  write(`${folder}/logs/log`, makeLogText(makeRecord({ bucket: 'busy' })))
  const buckets = ['--buckets', 'quiet', '--buckets', 'busy']
  await runCli(['check', `${folder}/logs`, ...buckets, '--report-directory', `${folder}/report`], {})
  return JSON.parse(readFileSync(`${folder}/report/report.json`, 'utf8')) as Report
}

/** The report with these facts of `quiet`. A bucket that denies SigV2 passes by that, as with accept-deny-policy. */
function withFacts(report: Report, facts: Partial<Facts>): Report {
  const known = { ...UNKNOWN, ...facts }
  const isDenied = known.denial === 'denied'
  const targets = report.targets.map((target) =>
    target.bucket === 'quiet'
      ? { ...target, verdict: isDenied ? ('denied' as const) : target.verdict }
      : target,
  )
  const gaps = report.gaps.map((gap) => ({ ...gap, accepted: isDenied }))
  const state = findState({
    targets: targets.filter(({ bucket }) => bucket === 'quiet'),
    gaps: gaps.filter(({ bucket }) => bucket === 'quiet'),
    facts: known,
  })
  const buckets = report.buckets.map((bucket) =>
    bucket.name === 'quiet' ? { ...bucket, ...known, state } : bucket,
  )
  return { ...report, targets, gaps, buckets, verdict: isDenied ? 'compliant' : 'inconclusive' }
}

function mergeAll(...reports: readonly Report[]) {
  const sum = createReportSum()
  for (const [index, report] of reports.entries()) sum.add(`${index}/report.json`, report)
  const merged = sum.getResult('2026-11-23T06:00:12Z')
  const quiet = merged.buckets.find(({ name }) => name === 'quiet') as ReportedBucket
  return { merged, quiet, differing: sum.listBucketsThatDiffer() }
}

const arbitraryFacts: fc.Arbitrary<Facts> = fc.record({
  region: fc.constantFrom(null, 'us-east-1', 'eu-central-1'),
  logging: fc.constantFrom(null, 'on', 'off', 'unknown'),
  logLocation: fc.constantFrom(null, 's3://logs/a/', 's3://logs/b/'),
  denial: fc.constantFrom(null, 'denied', 'partly', 'not-denied', 'unknown'),
  denialReason: fc.constantFrom(null, 'It covers objects only.', 'The policy could not be read.'),
  owner: fc.constantFrom(null, 'team', 'team-a'),
})

test('A merge of any facts keeps what is known, shows the worse fact, and does not contradict itself', async () => {
  const report = await makeReport()
  expect(findContradictions(withFacts(report, { denial: 'denied' }))).toEqual([])
  fc.assert(
    fc.property(fc.array(arbitraryFacts, { minLength: 2, maxLength: 4 }), (all) => {
      const { merged, quiet, differing } = mergeAll(...all.map((facts) => withFacts(report, facts)))
      const known = <Name extends keyof Facts>(name: Name) =>
        new Set(all.map((facts) => facts[name]).filter((value) => value !== null))
      for (const name of Object.keys(UNKNOWN) as (keyof Facts)[])
        if (known(name).size > 0) expect(quiet[name]).not.toBeNull()
      const denials = known('denial')
      if (denials.has('not-denied')) expect(quiet.denial).toBe('not-denied')
      if (denials.size > 0)
        expect(quiet.denial === 'denied').toBe(denials.size === 1 && denials.has('denied'))
      if (known('logging').size > 0)
        expect(quiet.logging).toBe(
          (['off', 'unknown', 'on'] as const).find((value) => known('logging').has(value)),
        )
      if (known('region').has('us-east-1')) expect(quiet.region).toBe('us-east-1')
      for (const reason of known('denialReason')) expect(quiet.denialReason).toContain(reason)
      for (const owner of known('owner')) expect(quiet.owner?.split(', ')).toContain(owner)
      const isDiffering = (['region', 'logging', 'logLocation', 'denial'] as const).some(
        (name) => known(name).size > 1,
      )
      expect(differing).toEqual(isDiffering ? ['quiet'] : [])
      expect(merged.verdict).toBe(
        all.every(({ denial }) => denial === 'denied') ? 'compliant' : 'inconclusive',
      )
      expect(findContradictions(merged)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('A denial that another report contradicts does not make a merged report compliant', async () => {
  const report = await makeReport()
  const denied = withFacts(report, { denial: 'denied', logging: 'on' })
  const accepting = withFacts(report, { denial: 'not-denied' })
  const acceptingGaps: Report = {
    ...accepting,
    settings: { ...accepting.settings, acceptGaps: ['no-traffic'] },
    gaps: [],
    targets: accepting.targets.filter(({ bucket }) => bucket === 'busy'),
    buckets: accepting.buckets,
    verdict: 'compliant',
  }
  const folder = folders.make()
  const files = [denied, acceptingGaps].map((one, index) =>
    write(`${folder}/${index}/report.json`, JSON.stringify(one)),
  )
  const { code, stdout, stderr } = await runCli(
    ['merge', ...files, '--report-directory', `${folder}/merged`],
    {},
  )
  expect([code, stdout]).toEqual([2, expect.stringContaining('INCONCLUSIVE')])
  expect(stderr).toContain('The reports differ on the settings of buckets: quiet.')
  const verified = await runCli(['verify', `${folder}/merged`], {})
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/^VALID/)])
  for (const file of files) expect((await runCli(['merge', file], {})).code).toBe(0)
})

test('A bucket that one report did not ask about keeps the facts of the other report', async () => {
  const report = await makeReport()
  const facts: Facts = {
    region: 'eu-central-1',
    logging: 'on',
    logLocation: 's3://logs/a/',
    denial: 'denied',
    denialReason: 'It also refuses anonymous requests.',
    owner: 'team-a',
  }
  for (const pair of [
    [facts, UNKNOWN],
    [UNKNOWN, facts],
  ] as const)
    expect(mergeAll(...pair.map((one) => withFacts(report, one))).quiet).toEqual({
      name: 'quiet',
      ...facts,
      state: 'sigv2-denied',
    })
})
