import { expect, test } from '@jest/globals'
import type { Finding, Target } from '../../../src/model/report.js'
import { makeCauseSection } from '../../../src/report/content/cause-rows.js'
import { describeDenialPreview, formatDaily } from '../../../src/report/content/deny-words.js'
import type { DenialPreview, DeniedCause } from '../../../src/report/content/refused.js'
import { makeCompliantTargetSection } from '../../../src/report/content/targets.js'
import { describeVerdict } from '../../../src/report/content/words.js'
import { renderJobSummary } from '../../../src/report/formats/markdown.js'
import { renderTerminalReport } from '../../../src/report/formats/terminal.js'
import { addCauses, compliant, inconclusive, nonCompliant } from '../reports.js'

const cause = (requests: number, excepted = false) => ({ requests, isExcepted: excepted }) as DeniedCause
const makePreview = (more: Partial<DenialPreview>) =>
  ({ denied: [], days: 1, requestsNotListed: 0, lastExpiry: null, ...more }) as DenialPreview

test.each([
  [{}, 'A denial would not refuse any client in these logs.'],
  [{ denied: [cause(3)] }, '1 cause with about 3 requests per day would get a 403.'],
  [
    { denied: [cause(209, true), cause(29)], days: 6.96 },
    '1 cause with about 4.2 requests per day would get a 403 (averaged over 7 days). 1 excepted cause with about 30 requests per day would get a 403, unless the policy leaves out its principal.',
  ],
  [
    { denied: [cause(4, true), cause(3, true)] },
    '2 excepted causes with about 7 requests per day would get a 403, unless the policy leaves out their principals.',
  ],
  [
    { denied: [cause(1)], days: 100 },
    '1 cause with less than 0.1 requests per day would get a 403 (averaged over 100 days).',
  ],
  [{ denied: [cause(1)] }, '1 cause with about 1 request per day would get a 403.'],
  [
    { denied: [cause(3)], requestsNotListed: 1 },
    '1 cause with about 3 requests per day would get a 403. In addition, clients that the report does not list made 1 request in all.',
  ],
  [
    { denied: [cause(3)], lastExpiry: '2027-01-20T00:00:00Z' },
    '1 cause with about 3 requests per day would get a 403. A denial before 2027-01-20, when the last presigned URL seen expires, cuts off URLs that are still valid.',
  ],
  [{ requestsNotListed: 5 }, 'Clients that the report does not list made 5 requests in all.'],
])('The effect of a denial is described for %j', (more, sentence) => {
  expect(describeDenialPreview(makePreview(more))).toBe(sentence)
})

test('The requests of many rare causes are added before they are averaged', () => {
  const denied = Array.from({ length: 9_000 }, () => cause(1))
  expect(describeDenialPreview(makePreview({ denied, days: 250 }))).toBe(
    '9,000 causes with about 36 requests per day would get a 403 (averaged over 250 days).',
  )
})

test.each([
  [1, 0, ['<0.1', '(1)'], '<0.1'],
  [3, 3, ['0.1', '(3)'], '0'],
])(
  'The row of a cause with %d requests in 28 days, %d of them refused, has %j per day',
  (requests, rejected, words, refused) => {
    const [finding] = nonCompliant.findings as [Finding]
    const report = addCauses({
      ...nonCompliant,
      source: {
        ...nonCompliant.source,
        oldestRecord: '2026-11-01T00:00:00Z',
        newestRecord: '2026-11-29T00:00:00Z',
      },
      findings: [
        { ...finding, requests, rejected },
        // All its requests are refused, so that the table has a column for those that are not.
        { ...finding, requester: 'other', requests: 9, rejected: 9 },
      ],
    })
    const row = makeCauseSection(report, { rows: 2, characters: 80 })?.rows[1]
    const texts = row?.cells.map(({ lines }) => lines.flat().map(({ text }) => text))
    expect(texts?.[2]?.slice(0, 2)).toEqual(words)
    expect(texts?.[3]).toEqual([refused])
  },
)

test.each([
  [0.04, '<0.1'],
  [0.14, '0.1'],
  [9.96, '10'],
  [1234.5, '1,235'],
])('The figure %d per day is shown as %s', (requests, text) => {
  expect(formatDaily(requests)).toBe(text)
})

test('A compliant report has the policy and says that nobody is refused, and an inconclusive one does not', () => {
  expect(renderJobSummary(compliant)).toContain('A denial would not refuse any client in these logs.')
  expect(renderJobSummary(compliant)).toContain('"s3:signatureversion": "AWS"')
  expect(renderJobSummary({ ...inconclusive, totals: { ...inconclusive.totals, sigV2: 0 } })).not.toContain(
    'signatureversion',
  )
})

test('The terminal says who would be refused', () => {
  const text = renderTerminalReport(nonCompliant, { columns: 100, hasColor: false, reportDirectory: null })
  expect(text).toMatch(/If SigV2 were denied now\n {2}\d+ causes.* would get a 403/)
  expect(
    renderTerminalReport(compliant, { columns: 100, hasColor: false, reportDirectory: null }),
  ).not.toContain('were denied')
})

test('The terminal and the job summary name all three kinds of policies that deny SigV2', () => {
  const terminal = renderTerminalReport(nonCompliant, {
    columns: 200,
    hasColor: false,
    reportDirectory: null,
  })
  expect(terminal.replaceAll(/\s+/g, ' ')).toContain(
    '--policy prints the bucket, service control and resource control policies that deny it.',
  )
  const summary = renderJobSummary(nonCompliant)
  for (const text of ['policy of each bucket', 'to a resource control policy', 'to a service control policy'])
    expect(summary).toContain(text)
  expect(summary).toContain('With only the resource control policy: buckets of the organization')
})

test.each([
  [0, 1, 'bucket policies deny SigV2 in the one target.'],
  [0, 2, 'bucket policies deny SigV2 in both targets.'],
  [0, 3, 'bucket policies deny SigV2 in all 3 targets.'],
  [1, 1, 'in 1 of 2 targets; bucket policies deny SigV2 in 1 of 2 targets.'],
  [1_200, 1_800, 'in 1,200 of 3,000 targets; bucket policies deny SigV2 in 1,800 of 3,000 targets.'],
  [3, 0, 'signed with SigV4, in all 3 targets.'],
])(
  'The verdict counts %d compliant targets and %d targets whose bucket policy denies SigV2',
  (proven, denied, words) => {
    const [target] = compliant.targets as [Target]
    const targets = Array.from({ length: proven + denied }, (_, index) => ({
      ...target,
      bucket: `bucket-${index}`,
      verdict: index < proven ? ('compliant' as const) : ('denied' as const),
    }))
    const sentence = describeVerdict({ ...compliant, targets })
    expect(sentence.startsWith('No request signed with SigV2 was found; ')).toBe(true)
    expect(sentence.endsWith(words)).toBe(true)
    expect(sentence.includes('SigV4')).toBe(proven > 0)
  },
)
test.each([
  [2, 0, 'The 2 compliant targets'],
  [0, 1, 'The target whose bucket policy denies SigV2'],
  [0, 5, 'The 5 targets whose bucket policies deny SigV2'],
  [2, 3, 'The 2 compliant targets, and 3 whose bucket policy denies SigV2'],
])('The table of %d compliant and %d denied targets has its title', (proven, denied, title) => {
  const [target] = compliant.targets as [Target]
  const targets = Array.from({ length: proven + denied }, (_, index) => ({
    ...target,
    bucket: `bucket-${index}`,
    verdict: index < proven ? ('compliant' as const) : ('denied' as const),
  }))
  const report = { ...compliant, targets, buckets: [] }
  expect(makeCompliantTargetSection(report, { rows: 20, characters: 80 })?.title).toBe(title)
  expect(renderJobSummary(report)).toContain(`<summary>${title}</summary>`)
})
