import { expect, test } from '@jest/globals'
import type { Report, ReportedBucket, ReportPart } from '../../../src/model/report.js'
import { renderComment } from '../../../src/report/formats/comment.js'
import { compliant, inconclusive, nonCompliant } from '../reports.js'

/** What a comment says of merged reports and of Regions that take SigV4 only. */
const PARTS = ([compliant, inconclusive, nonCompliant] as const).map(
  ({ verdict, window, generatedAt, source }): ReportPart => ({
    name: `legs/${verdict}/report.json`,
    title: `leg of ${verdict}`,
    verdict,
    window,
    generatedAt,
    source,
  }),
)

const inRegion = (region: string | null, count: number): ReportedBucket[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `bucket-${region}-${index}`,
    region,
    logging: null,
    logLocation: null,
    denial: null,
    denialReason: null,
    owner: null,
    state: 'sigv4-proven' as const,
  }))

const commentOf = (more: Partial<Report>) => renderComment({ ...compliant, ...more }, null, 60_000)

test('A comment on merged reports lists them, the worst first', () => {
  const comment = commentOf({ parts: PARTS })
  const places = [
    'Merged from 3 reports',
    'leg of non-compliant',
    'leg of inconclusive',
    'leg of compliant',
  ].map((text) => comment.indexOf(text))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('A comment on many merged reports lists a few, and counts the others that are not compliant', () => {
  const parts = Array.from({ length: 60 }, (_, index) => PARTS[index % 3] as ReportPart)
  const comment = commentOf({ parts })
  expect(comment).toContain('Merged from 60 reports')
  expect(comment).toMatch(/5\d more reports, 3\d of them not compliant/)
})

test('A comment on the report of one check does not speak of merged reports or of Regions', () => {
  const comment = commentOf({ buckets: inRegion('us-east-1', 2) })
  expect(comment).not.toContain('Merged from')
  expect(comment).not.toContain('accepts only SigV4')
})

test.each([
  [1, '1 bucket is in Regions where S3 accepts only SigV4: eu-central-1 (1).'],
  [3, '3 buckets are in Regions where S3 accepts only SigV4: eu-central-1 (3).'],
])('A comment says that %d buckets of Regions with SigV4 only do not pass by that', (count, sentence) => {
  const comment = commentOf({
    buckets: [...inRegion('eu-central-1', count), ...inRegion('us-east-1', 1), ...inRegion(null, 1)],
  })
  expect(comment.replaceAll(/[`\\]/g, '')).toContain(
    `${sentence} A bucket does not pass only because of its Region: the logs decide.`,
  )
})

test('A comment names five Regions with SigV4 only, those of most buckets first, and counts the others', () => {
  const regions = [
    'eu-central-1',
    'eu-west-2',
    'eu-west-3',
    'eu-north-1',
    'us-east-2',
    'ca-central-1',
    'ap-south-1',
  ]
  const comment = commentOf({ buckets: regions.flatMap((region, index) => inRegion(region, index + 1)) })
  expect(comment.replaceAll(/[`\\]/g, '')).toContain(
    'accepts only SigV4: ap-south-1 (7), ca-central-1 (6), us-east-2 (5), eu-north-1 (4), eu-west-3 (3) and 2 more Regions.',
  )
})
