import { describe, expect, test } from '@jest/globals'
import {
  findCoverageProblem,
  isDeliveringTo,
  type Trail,
  type TrailChange,
} from '../../../src/log-formats/cloudtrail/coverage.js'
import { readSelectors } from '../../../src/log-formats/cloudtrail/selectors.js'

const at = (time: string): number => Date.parse(time) / 1000
const NOW = at('2026-11-28T12:00:00Z')
const WINDOW = { since: at('2026-11-20T00:00:00Z'), until: at('2026-11-27T00:00:00Z') }
const ARN = 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/everything'
const TRAIL: Trail = {
  arn: ARN,
  name: 'everything',
  homeRegion: 'eu-west-1',
  bucket: 'example-trail',
  keyPrefix: '',
  isOrganizationTrail: false,
  selectors: readSelectors({
    EventSelectors: [
      { ReadWriteType: 'All', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] },
    ],
  }),
  status: {
    isLogging: true,
    startedAt: at('2026-01-01T00:00:00Z'),
    stoppedAt: null,
    deliveredAt: at('2026-11-28T11:55:00Z'),
    deliveryError: null,
  },
}
const BUCKET = { name: 'reports', region: 'eu-west-1', account: '111122223333' }

const problem = (
  { status = {}, ...trail }: Partial<Omit<Trail, 'status'>> & { status?: Partial<Trail['status']> } = {},
  changes: readonly TrailChange[] = [],
  window: { since: number | null; until: number | null } = WINDOW,
) =>
  findCoverageProblem(
    { ...TRAIL, ...trail, status: { ...TRAIL.status, ...status } },
    BUCKET,
    window,
    NOW,
    changes,
  )

describe('what a trail proves', () => {
  test('A trail that records all data events throughout the window proves it', () => {
    expect(problem()).toBeNull()
  })

  test.each([
    ['started at the beginning of the window', { startedAt: WINDOW.since }],
    ['was stopped after the window', { isLogging: false, stoppedAt: at('2026-11-27T00:00:00Z') }],
    ['was stopped before it was started', { stoppedAt: at('2025-12-31T00:00:00Z') }],
  ])('A trail that %s proves it', (_, status) => {
    expect(problem({ status })).toBeNull()
  })

  test.each([
    ['started within the window', { startedAt: WINDOW.since + 1 }, /recording since 2026-11-20T00:00:01Z/],
    ['never started', { isLogging: false, startedAt: null }, /does not say since when/],
    ['does not say when it started', { startedAt: null }, /does not say since when/],
    [
      'was stopped within the window',
      { isLogging: false, stoppedAt: WINDOW.until - 1 },
      /not recording since 2026-11-26T23:59:59Z/,
    ],
    ['is stopped at an unknown time', { isLogging: false }, /it is not recording$/],
    ['cannot deliver', { deliveryError: 'AccessDenied' }, /last delivery failed: AccessDenied/],
    ['never delivered', { deliveredAt: null }, /not delivered a file yet/],
  ])('A trail that %s proves nothing', (_, status, message) => {
    expect(problem({ status })).toMatch(message)
  })

  test('An open window ends now, and a window without a beginning is not proven', () => {
    const open = { since: WINDOW.since, until: null }
    expect(problem({}, [], open)).toBeNull()
    expect(problem({ status: { isLogging: false, stoppedAt: NOW - 1 } }, [], open)).toMatch(/not recording/)
    expect(problem({}, [], { since: null, until: null })).toMatch(/no beginning/)
  })

  test.each([
    [{ ReadWriteType: 'ReadOnly' }, /read events only/],
    [{ ReadWriteType: 'WriteOnly' }, /write events only/],
    [{ DataResources: [] }, /no data events of the bucket/],
    [
      { DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3:::reports/a'] }] },
      /a part of the bucket's data events: it has only arn:aws:s3:::reports\/a/,
    ],
  ])('Selectors that leave events out are named: %j', (parts, message) => {
    const all = { ReadWriteType: 'All', DataResources: [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }] }
    expect(problem({ selectors: readSelectors({ EventSelectors: [{ ...all, ...parts }] }) })).toMatch(message)
  })

  test.each([
    ['by its name', 'everything'],
    ['by its ARN', ARN],
    ['without a name', ''],
  ])('A change of the trail since the window began reopens the gap: %s', (_, trail) => {
    const change = { trail, eventName: 'PutEventSelectors', time: WINDOW.since }
    expect(problem({}, [change])).toBe('PutEventSelectors changed it at 2026-11-20T00:00:00Z')
    // Today's selectors are not those of the window.
    expect(problem({}, [{ ...change, time: WINDOW.until + 1 }])).toMatch(/changed it/)
    expect(problem({}, [{ ...change, time: Number.POSITIVE_INFINITY }])).toBe('PutEventSelectors changed it')
    expect(problem({}, [{ ...change, time: WINDOW.since - 1 }])).toBeNull()
  })

  test('A change of another trail leaves the proof as it is', () => {
    expect(problem({}, [{ trail: 'other', eventName: 'StopLogging', time: WINDOW.since }])).toBeNull()
  })
})

describe('where a trail delivers', () => {
  const delivers = (prefix: string, trail: Partial<Trail> = {}, bucket = 'example-trail') =>
    isDeliveringTo({ ...TRAIL, ...trail }, BUCKET, [{ bucket, prefix }])

  test.each([
    ['', true],
    ['AWSLogs/', true],
    ['AWSLogs/111122223333', true],
    ['AWSLogs/111122223333/CloudTrail/eu-west-1/', true],
    ['AWSLogs/111122223333/CloudTrail/eu-', true],
    ['AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/', false],
    ['AWSLogs/111122223333/CloudTrail/us-east-1/', false],
    ['AWSLogs/444455556666/', false],
    ['AWSLogs/o-exampleorgid/', false],
    ['trail/', false],
  ])('A trail of one account delivers to the prefix %j: %s', (prefix, expected) => {
    expect(delivers(prefix)).toBe(expected)
  })

  test('A trail with a prefix of its own delivers below it, and to no other bucket', () => {
    const trail = { keyPrefix: 'audit' }
    expect(delivers('audit/AWSLogs/111122223333/', trail)).toBe(true)
    expect(delivers('', trail)).toBe(true)
    expect(delivers('AWSLogs/', trail)).toBe(false)
    expect(delivers('', trail, 'example-access-logs')).toBe(false)
  })

  test.each([
    ['AWSLogs/', true],
    ['AWSLogs/o-exampleorgid/', true],
    ['AWSLogs/o-exampleorgid/111122223333/CloudTrail/', true],
    ['AWSLogs/o-example', true],
    ['AWSLogs/o', true],
    ['AWSLogs/o-exampleorgid/444455556666/', false],
    ['AWSLogs/111122223333/', false],
    ['AWSLogs/o-example_/', false],
  ])('A trail of an organization delivers to the prefix %j: %s', (prefix, expected) => {
    expect(delivers(prefix, { isOrganizationTrail: true })).toBe(expected)
  })
})
