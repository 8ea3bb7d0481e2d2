import { describe, expect, test } from '@jest/globals'
import type { BucketFacts } from '../../src/model/bucket-facts.js'
import { type JudgeSettings, judge } from '../../src/verdict/judge.js'
import {
  DAY_SECONDS,
  makeBucketTally,
  makeClient,
  makeNetwork,
  makeScope,
  makeTarget,
  NOON,
  tally,
} from '../support/tallies.js'

const settings = (buckets: string[], more: Partial<JudgeSettings> = {}): JudgeSettings => ({
  scope: makeScope({ buckets }),
  acceptGaps: [],
  maxLogAgeSeconds: null,
  ignoreRejected: false,
  acceptDenyPolicy: false,
  now: NOON,
  ...more,
})
const facts = (bucket: string, more: Partial<BucketFacts> = {}): BucketFacts => ({
  bucket,
  region: 'eu-west-1',
  logging: 'on',
  logLocation: 's3://logs/',
  denial: 'not-denied',
  denialReason: null,
  owner: null,
  ...more,
})
const DENIED = { denial: 'denied' } as const

describe('a bucket whose policy denies SigV2', () => {
  test('A bucket whose policy denies SigV2 needs no record only if accept-deny-policy is true', () => {
    const bucketFacts = [facts('quiet', { ...DENIED, logging: 'off' })]
    const read = tally(
      [],
      [],
      {},
      { engineGaps: [{ name: 'logging-disabled', bucket: 'quiet', message: 'off' }] },
    )
    const accepting = judge(read, settings(['quiet'], { acceptDenyPolicy: true }), { bucketFacts })
    expect([accepting.verdict, accepting.targets[0]?.verdict]).toEqual(['compliant', 'denied'])
    expect(accepting.gaps.map(({ name, accepted }) => [name, accepted])).toEqual([
      ['no-log-records', true],
      ['logging-disabled', true],
    ])
    const refusing = judge(read, settings(['quiet']), { bucketFacts })
    expect([refusing.verdict, refusing.targets[0]?.verdict]).toEqual(['inconclusive', 'no-traffic'])
  })

  test('A bucket with a denial is non-compliant when it has a finding, and none of its gaps is accepted', () => {
    const read = tally(
      [makeTarget('photos', 'any', { sigV2: 1 })],
      [makeClient('photos')],
      {},
      {
        engineGaps: [{ name: 'logging-disabled', bucket: 'photos', message: 'off' }],
      },
    )
    const { verdict, gaps } = judge(read, settings(['photos'], { acceptDenyPolicy: true }), {
      bucketFacts: [facts('photos', DENIED)],
    })
    expect([verdict, gaps.map(({ accepted }) => accepted)]).toEqual(['non-compliant', [false]])
  })

  test('A denial does not let another bucket pass, and does not accept unparsed lines', () => {
    const known = { bucketFacts: [facts('quiet', DENIED), facts('other')] }
    const accept = { acceptDenyPolicy: true }
    expect(judge(tally([]), settings(['quiet', 'other'], accept), known).verdict).toBe('inconclusive')
    const unparsed = tally([makeTarget('quiet', 'any', { sigV4: 1 })], [], { unparsed: 1 })
    expect(judge(unparsed, settings(['quiet'], accept), known).verdict).toBe('inconclusive')
    const truncated = tally(
      [],
      [],
      {},
      { engineGaps: [{ name: 'result-truncated', bucket: 'quiet', message: 'cut' }] },
    )
    expect(judge(truncated, settings(['quiet'], accept), known).verdict).toBe('inconclusive')
  })

  test.each(['partly', 'not-denied', 'unknown', null] as const)(
    'A bucket whose denial is %s does not pass',
    (denial) => {
      const bucketFacts = [facts('quiet', { denial })]
      const { verdict } = judge(tally([]), settings(['quiet'], { acceptDenyPolicy: true }), { bucketFacts })
      expect(verdict).toBe('inconclusive')
    },
  )
})

test('A refused SigV4 request proves nothing, because anybody can send one', () => {
  const only = (sigV4: number, sigV4Rejected: number) =>
    judge(tally([makeTarget('photos', 'any', { sigV4, sigV4Rejected })]), settings(['photos']))
  expect(only(5, 5).verdict).toBe('inconclusive')
  expect(only(5, 5).gaps.map(({ message }) => message)).toEqual([
    expect.stringContaining('all 5 SigV4 requests were refused, and anybody can send such requests'),
  ])
  expect(only(5, 4).verdict).toBe('compliant')
  expect(() => only(5, 6)).toThrow('6 of 5 SigV4 requests were refused')
})

describe('the state of a bucket', () => {
  const networks = [makeNetwork('203.0.113.0/24'), makeNetwork('192.0.2.0/24')]
  const stateOf = (
    read: ReturnType<typeof tally>,
    more: Partial<BucketFacts> = {},
    asked = settings(['photos']),
  ) => judge(read, asked, { bucketFacts: [facts('photos', more)] }).buckets.map(({ state }) => state)
  const proven = [makeTarget('photos', 'any', { sigV4: 1 })]

  test.each([
    [
      'sigv2-seen',
      tally([makeTarget('photos', 'any', { sigV4: 1, sigV2: 1 })], [makeClient('photos')]),
      DENIED,
    ],
    ['sigv4-proven', tally(proven), DENIED],
    ['sigv2-denied', tally([makeTarget('photos', 'any', { unsigned: 1 })]), { ...DENIED, logging: 'off' }],
    [
      'sigv2-denied',
      tally(proven, [], {}, { engineGaps: [{ name: 'logging-changed', bucket: 'photos', message: '' }] }),
      DENIED,
    ],
    ['not-logged', tally([]), { logging: 'off' }],
    ['silent', tally([]), {}],
    ['silent', tally([makeTarget('photos', 'any', { sigV4: 2, sigV4Rejected: 2 })]), {}],
    [
      'unproven',
      tally(proven, [], {}, { engineGaps: [{ name: 'logging-changed', bucket: 'photos', message: '' }] }),
      {},
    ],
  ] as const)('The state of a bucket is %s when it is the first that applies', (state, read, more) => {
    expect(stateOf(read, more)).toEqual([state])
  })

  test('The state of a bucket is unproven when one of its networks is silent', () => {
    const read = tally([makeTarget('photos', '192.0.2.0/24', { sigV4: 1 })])
    expect(stateOf(read, {}, settings([], { scope: makeScope({ buckets: ['photos'], networks }) }))).toEqual([
      'unproven',
    ])
  })

  test('The state of a bucket is unproven when its logs are stale', () => {
    const read = tally(
      proven,
      [],
      {},
      { buckets: [makeBucketTally('photos', { newestRecord: NOON - 9 * DAY_SECONDS })] },
    )
    expect(stateOf(read, {}, settings(['photos'], { maxLogAgeSeconds: DAY_SECONDS }))).toEqual(['unproven'])
  })

  test('Every bucket in the logs has a state when none is configured, and unknown facts are null', () => {
    const read = tally([makeTarget('zebra', 'any', { sigV4: 1 }), makeTarget('Ant', 'any', { unsigned: 1 })])
    const { buckets } = judge(read, settings([]))
    expect(buckets.map(({ name, state }) => [name, state])).toEqual([
      ['Ant', 'silent'],
      ['zebra', 'sigv4-proven'],
    ])
    expect(buckets[0]).toEqual({
      name: 'Ant',
      region: null,
      logging: null,
      logLocation: null,
      denial: null,
      denialReason: null,
      owner: null,
      state: 'silent',
    })
  })
})
