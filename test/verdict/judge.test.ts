import { describe, expect, test } from '@jest/globals'
import { GAP_NAMES, type GapName } from '../../src/model/names.js'
import { SettingsError } from '../../src/runtime/errors.js'
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

const settings = (more: Partial<JudgeSettings> = {}): JudgeSettings => ({
  scope: makeScope(),
  acceptGaps: [],
  maxLogAgeSeconds: null,
  ignoreRejected: false,
  acceptDenyPolicy: false,
  now: NOON,
  ...more,
})
const accept = (...names: GapName[]) => names.map((name) => ({ name, atMostRecords: null }))
const gapNames = (judgement: ReturnType<typeof judge>) => judgement.gaps.map(({ name }) => name)

describe('a target', () => {
  test('A target with a SigV2 client is non-compliant, whatever its SigV4 requests', () => {
    const { verdict, targets } = judge(
      tally([makeTarget('photos', 'any', { sigV4: 1_000_000, sigV2: 1 })], [makeClient('photos')]),
      settings(),
    )
    expect(verdict).toBe('non-compliant')
    expect(targets[0]?.verdict).toBe('non-compliant')
  })

  test('A target with only SigV4 requests is compliant', () => {
    const { verdict, gaps } = judge(tally([makeTarget('photos', 'any', { sigV4: 1 })]), settings())
    expect([verdict, gaps]).toEqual(['compliant', []])
  })

  test.each([
    ['unsigned', { unsigned: 5 }, ['no-traffic']],
    ['excluded', { excluded: 5 }, ['no-traffic']],
    ['missing', { missing: 5 }, ['no-traffic', 'signature-missing']],
    ['unknown', { unknown: 5 }, ['no-traffic', 'signature-unknown']],
  ] as const)('A target with only %s requests has no traffic, which is inconclusive', (_, counts, names) => {
    const judgement = judge(tally([makeTarget('photos', 'any', counts)]), settings())
    expect(judgement.verdict).toBe('inconclusive')
    expect(judgement.targets[0]?.verdict).toBe('no-traffic')
    expect(gapNames(judgement)).toEqual(names)
  })

  test('Targets have the order of the settings, with zeros when the log has no record', () => {
    const networks = [makeNetwork('203.0.113.0/24'), makeNetwork('192.0.2.0/24')]
    const { targets } = judge(
      tally([makeTarget('zebra', '192.0.2.0/24', { sigV4: 3 })]),
      settings({ scope: makeScope({ buckets: ['zebra', 'ant'], networks }) }),
    )
    expect(
      targets.map(({ bucket, network: name, sigV4, verdict }) => [bucket, name, sigV4, verdict]),
    ).toEqual([
      ['zebra', '203.0.113.0/24', 0, 'no-traffic'],
      ['zebra', '192.0.2.0/24', 3, 'compliant'],
      ['ant', '203.0.113.0/24', 0, 'no-traffic'],
      ['ant', '192.0.2.0/24', 0, 'no-traffic'],
    ])
  })

  test('Targets of buckets that are not configured are sorted by name, and need a record', () => {
    const { targets } = judge(
      tally([makeTarget('zebra', 'any', { sigV4: 1 }), makeTarget('Ant', 'any', { sigV4: 1 })]),
      settings(),
    )
    expect(targets.map(({ bucket }) => bucket)).toEqual(['Ant', 'zebra'])
  })
})

describe('findings', () => {
  test('Findings are sorted by requests, then bucket, remote IP, requester, authentication, user agent', () => {
    const clients = [
      makeClient('b', { userAgent: 'z' }),
      makeClient('b', { userAgent: 'a' }),
      makeClient('a', { userAgent: 'y' }),
      makeClient('b', { remoteIp: '10.0.0.9', userAgent: 'x' }),
      makeClient('b', { userAgent: 'most', requests: 7 }),
    ]
    const { findings } = judge(
      tally([makeTarget('a', 'any', { sigV2: 1 }), makeTarget('b', 'any', { sigV2: 10 })], clients),
      settings(),
    )
    expect(findings.listed.map(({ userAgent }) => userAgent)).toEqual(['most', 'y', 'x', 'a', 'z'])
  })

  test('Clients whose requests were all refused are left out only with ignore-rejected', () => {
    const clients = [
      makeClient('photos', { requests: 4, rejected: 4 }),
      makeClient('photos', { remoteIp: '192.0.2.2', requests: 4, rejected: 3 }),
    ]
    const read = tally([makeTarget('photos', 'any', { sigV4: 1, sigV2: 8 })], clients)
    expect(judge(read, settings()).findings.listed).toHaveLength(2)
    const ignoring = judge(read, settings({ ignoreRejected: true }))
    expect(ignoring.findings.listed.map(({ remoteIp }) => remoteIp)).toEqual(['192.0.2.2'])
    expect(ignoring.verdict).toBe('non-compliant')
  })

  test('A target whose SigV2 clients were all refused still needs SigV4 to be compliant', () => {
    const rejected = [makeClient('photos', { requests: 4, rejected: 4 })]
    const only = judge(
      tally([makeTarget('photos', 'any', { sigV2: 4 })], rejected),
      settings({ ignoreRejected: true }),
    )
    expect([only.verdict, gapNames(only)]).toEqual(['inconclusive', ['no-traffic']])
  })

  test('Findings beyond 10,000 are counted and not listed', () => {
    const clients = Array.from({ length: 10_002 }, (_, at) =>
      makeClient('photos', { userAgent: `agent ${at}`, requests: at < 2 ? 1 : 2 }),
    )
    const { findings } = judge(tally([makeTarget('photos', 'any', { sigV2: 20_002 })], clients), settings())
    expect(findings.listed).toHaveLength(10_000)
    expect(findings.notListed).toEqual({
      requests: 2,
      clients: 2,
      clientsAtLeast: 2,
      requestsNotKeptApart: 0,
    })
  })

  test('Clients that the engine did not list separately make their target non-compliant', () => {
    const read = tally(
      [makeTarget('photos', 'any', { sigV4: 9, sigV2: 5, notListed: 5, notListedRejected: 4 })],
      [],
      {},
      {
        sigV2ClientsNotListed: 3,
      },
    )
    const judgement = judge(read, settings({ ignoreRejected: true }))
    expect(judgement.verdict).toBe('non-compliant')
    expect(judgement.findings.notListed).toEqual({
      requests: 5,
      clients: 3,
      clientsAtLeast: 3,
      requestsNotKeptApart: 5,
    })
    const unknown = judge({ ...read, sigV2ClientsNotListed: null }, settings())
    expect(unknown.findings.notListed).toMatchObject({ clients: null, clientsAtLeast: 1 })
  })

  test('Known clients that were not listed give the smallest number of clients, without those that are ignored', () => {
    const known = [
      { clients: 40, notAllRefused: 30 },
      { clients: 10, notAllRefused: 0 },
      { clients: 5, notAllRefused: 5 },
    ]
    const targets = known.map((sigV2ClientsNotListed, at) => ({
      ...makeTarget(`photos-${at}`, 'any', {
        sigV2: 90,
        notListed: 90,
        notListedRejected: at === 1 ? 90 : 50,
      }),
      sigV2ClientsNotListed,
    }))
    const read = tally(targets, [], {}, { sigV2ClientsNotListed: null })
    const { notListed } = judge(read, settings()).findings
    expect(notListed).toMatchObject({ requests: 270, clients: null, clientsAtLeast: 55 })
    const forgiving = judge(read, settings({ ignoreRejected: true })).findings.notListed
    expect(forgiving).toMatchObject({ requests: 180, clients: null, clientsAtLeast: 35 })
  })

  test('Clients that were not listed do not count if all were refused and that is ignored', () => {
    const read = tally([
      makeTarget('photos', 'any', { sigV4: 9, sigV2: 5, notListed: 5, notListedRejected: 5 }),
    ])
    expect(judge(read, settings({ ignoreRejected: true })).verdict).toBe('compliant')
    expect(judge(read, settings()).verdict).toBe('non-compliant')
  })
})

describe('gaps', () => {
  test('The gap no-log-records is raised once when nothing is parsed and no bucket is configured', () => {
    const judgement = judge(tally([]), settings())
    expect(judgement.verdict).toBe('inconclusive')
    expect(judgement.gaps).toMatchObject([{ name: 'no-log-records', bucket: null, network: null }])
  })

  test('The gap no-log-records is raised per bucket, whose targets raise no no-traffic', () => {
    const judgement = judge(
      tally([makeTarget('photos', 'any', { sigV4: 1 })]),
      settings({ scope: makeScope({ buckets: ['photos', 'phtoos'] }) }),
    )
    expect(judgement.verdict).toBe('inconclusive')
    expect(judgement.gaps).toMatchObject([{ name: 'no-log-records', bucket: 'phtoos' }])
  })

  test('The gap no-traffic is raised for each configured network when no target has records', () => {
    const none = judge(tally([], [], { outsideWindow: 4 }), settings())
    expect(none.gaps).toMatchObject([{ name: 'no-traffic', bucket: null, network: null }])
    const networks = [makeNetwork('203.0.113.0/24'), makeNetwork('192.0.2.0/24')]
    const each = judge(tally([], [], { otherNetworks: 4 }), settings({ scope: makeScope({ networks }) }))
    expect(each.gaps).toMatchObject([
      { name: 'no-traffic', bucket: null, network: '203.0.113.0/24' },
      { name: 'no-traffic', bucket: null, network: '192.0.2.0/24' },
    ])
  })

  test('The gap no-traffic is raised for a network without requests when another network has some', () => {
    const networks = [makeNetwork('203.0.113.0/24'), makeNetwork('192.0.2.0/24')]
    const judgement = judge(
      tally([makeTarget('photos', '192.0.2.0/24', { sigV4: 1 })]),
      settings({ scope: makeScope({ networks }) }),
    )
    expect(judgement.gaps).toMatchObject([{ name: 'no-traffic', bucket: null, network: '203.0.113.0/24' }])
    expect(judgement.verdict).toBe('inconclusive')
  })

  test('The gap unparsed-records has samples, and is accepted up to the given number', () => {
    const samples = [{ logObject: 'logs/a', record: 'garbage' }]
    const read = tally(
      [makeTarget('photos', 'any', { sigV4: 1 })],
      [],
      { unparsed: 3 },
      { unparsedSamples: samples },
    )
    expect(judge(read, settings()).gaps).toMatchObject([
      { name: 'unparsed-records', count: 3, samples, accepted: false },
    ])
    const upTo = (atMostRecords: number | null) =>
      judge(read, settings({ acceptGaps: [{ name: 'unparsed-records', atMostRecords }] })).verdict
    expect([upTo(2), upTo(3), upTo(null)]).toEqual(['inconclusive', 'compliant', 'compliant'])
  })

  describe('the gap stale-logs', () => {
    const read = (newestRecord: number | null) =>
      tally(
        [makeTarget('photos', 'any', { sigV4: 1 })],
        [],
        {},
        {
          buckets: [makeBucketTally('photos', { newestRecord })],
        },
      )
    const asked = (more: Partial<JudgeSettings> = {}) =>
      settings({ maxLogAgeSeconds: 3 * DAY_SECONDS, scope: makeScope({ buckets: ['photos'] }), ...more })

    test.each([
      ['as young as asked', NOON - 3 * DAY_SECONDS, []],
      ['a second too old', NOON - 3 * DAY_SECONDS - 1, ['stale-logs']],
      ['only records in the future', null, ['stale-logs']],
    ])('The age of the newest record decides on stale-logs: %s', (_, newest, names) => {
      expect(gapNames(judge(read(newest), asked()))).toEqual(names)
    })

    test('The gap stale-logs is not raised for an earlier until, or without max-log-age', () => {
      const old = read(NOON - 30 * DAY_SECONDS)
      const until = (secondsAgo: number) =>
        gapNames(
          judge(
            old,
            asked({
              scope: makeScope({ buckets: ['photos'], window: { since: null, until: NOON - secondsAgo } }),
            }),
          ),
        )
      expect(until(3 * DAY_SECONDS)).toEqual([])
      expect(until(3 * DAY_SECONDS - 1)).toEqual(['stale-logs'])
      expect(gapNames(judge(old, asked({ maxLogAgeSeconds: null })))).toEqual([])
    })

    test('The gap stale-logs is not raised together with no-log-records', () => {
      const judgement = judge(read(null), asked({ scope: makeScope({ buckets: ['other'] }) }))
      expect(gapNames(judgement)).toEqual(['no-log-records'])
    })

    test('The gap stale-logs is raised once for the log when no bucket is configured', () => {
      const judgement = judge(read(NOON - 30 * DAY_SECONDS), asked({ scope: makeScope() }))
      expect(judgement.gaps).toMatchObject([{ name: 'stale-logs', bucket: null }])
    })
  })

  describe('the gap window-not-covered of a bucket in a shared flat prefix', () => {
    const since = NOON - 7 * DAY_SECONDS
    const gapsOf = (more: Partial<Parameters<typeof makeBucketTally>[1]>, buckets = ['photos']) => {
      const read = tally(
        [makeTarget('photos', 'any', { sigV4: 1 })],
        [],
        {},
        { buckets: [makeBucketTally('photos', { isLocationShared: true, ...more })] },
      )
      const window = { since, until: null }
      return gapNames(judge(read, settings({ scope: makeScope({ buckets, window }) })))
    }

    test.each([
      ['of yesterday', NOON - DAY_SECONDS, ['window-not-covered']],
      ['a second more than a day younger', since + DAY_SECONDS + 1, ['window-not-covered']],
      ['a day younger', since + DAY_SECONDS, []],
      ['older than the window', since - 1, []],
    ])(
      'The first record of a bucket in a shared prefix decides on window-not-covered: %s',
      (_, oldestRecord, names) => {
        expect(gapsOf({ oldestRecord })).toEqual(names)
      },
    )

    test('The gaps of several buckets have the order of the settings', () => {
      const late = { oldestRecord: NOON - DAY_SECONDS, isLocationShared: true }
      const read = tally(
        [makeTarget('photos', 'any', { sigV4: 1 }), makeTarget('archive', 'any', { sigV4: 1 })],
        [],
        {},
        { buckets: [makeBucketTally('photos', late), makeBucketTally('archive', late)] },
      )
      const scope = makeScope({ buckets: ['archive', 'photos'], window: { since, until: null } })
      expect(judge(read, settings({ scope })).gaps.map(({ bucket }) => bucket)).toEqual(['archive', 'photos'])
    })

    test('The gap window-not-covered is not raised for a late first record when no other bucket shares the location', () => {
      expect(gapsOf({ oldestRecord: NOON - DAY_SECONDS, isLocationShared: false })).toEqual([])
    })

    test('The gap window-not-covered is not raised together with no-log-records', () => {
      expect(gapsOf({ oldestRecord: NOON - DAY_SECONDS, parsedInWindow: 0 })).toEqual(['no-log-records'])
    })
  })

  describe('the gap window-not-covered', () => {
    const since = NOON - DAY_SECONDS
    const asked = (buckets: string[] = []) =>
      settings({ scope: makeScope({ buckets, window: { since, until: null } }) })
    const read = (bucket: string | null, oldestLogObject: number | null, oldestRecord: number | null) =>
      tally(
        [makeTarget('photos', 'any', { sigV4: 1 })],
        [],
        {},
        {
          coverage: [{ location: 'logs', bucket, oldestLogObject, oldestRecord }],
        },
      )

    test.each([
      ['a log object as old as since', since, NOON, []],
      ['a record as old as since', null, since, []],
      ['neither', since + 1, since + 1, ['window-not-covered']],
      ['a location where nothing was read', null, null, []],
    ])('The oldest log object or record decides on window-not-covered: %s', (_, logObject, record, names) => {
      expect(gapNames(judge(read(null, logObject, record), asked()))).toEqual(names)
    })

    test('The gap window-not-covered is raised per bucket for partitioned keys, only for configured buckets with records', () => {
      expect(judge(read('photos', since + 1, null), asked(['photos'])).gaps).toMatchObject([
        { name: 'window-not-covered', bucket: 'photos' },
      ])
      expect(gapNames(judge(read('other', since + 1, null), asked(['photos'])))).toEqual([])
      expect(gapNames(judge(read('gone', since + 1, null), asked(['photos', 'gone'])))).toEqual([
        'no-log-records',
      ])
    })

    test('The gap window-not-covered is not raised when the window is open', () => {
      expect(gapNames(judge(read(null, NOON, NOON), settings()))).toEqual([])
    })
  })

  test('A gap of the engine is reported and is not a pass', () => {
    const engineGaps = [{ name: 'logging-disabled', bucket: 'photos', message: 'off' }] as const
    const judgement = judge(
      tally([makeTarget('photos', 'any', { sigV4: 1 })], [], {}, { engineGaps }),
      settings(),
    )
    expect([judgement.verdict, gapNames(judgement)]).toEqual(['inconclusive', ['logging-disabled']])
  })

  test('A gap is accepted only by its own name, and is still reported', () => {
    const read = tally([makeTarget('photos', 'any', { sigV4: 1, missing: 1 })], [], { unparsed: 1 })
    for (const name of GAP_NAMES) {
      const { verdict, gaps } = judge(read, settings({ acceptGaps: accept(name) }))
      expect(verdict).toBe('inconclusive')
      expect(gaps).toHaveLength(2)
    }
    const both = judge(read, settings({ acceptGaps: accept('signature-missing', 'unparsed-records') }))
    expect([both.verdict, both.gaps.map(({ accepted }) => accepted)]).toEqual(['compliant', [true, true]])
  })

  test.each([
    ['nothing was read', tally([]), []],
    ['no record is in the window', tally([], [], { outsideWindow: 4 }), []],
    ['a bucket is silent', tally([]), ['photos']],
    [
      'only requests without a signature came',
      tally([makeTarget('photos', 'any', { unsigned: 3 })]),
      ['photos'],
    ],
    ['only excluded requests came', tally([makeTarget('photos', 'any', { excluded: 3 })]), []],
    ['no line could be read', tally([], [], { unparsed: 9 }), []],
  ])('The verdict stays inconclusive with accepted gaps when %s', (_, read, buckets) => {
    const judgement = judge(
      read,
      settings({ acceptGaps: accept(...GAP_NAMES), scope: makeScope({ buckets: [...buckets] }) }),
    )
    expect(judgement.gaps.every(({ accepted }) => accepted)).toBe(true)
    expect(judgement.verdict).toBe('inconclusive')
  })

  test('The gap of a quiet bucket can be accepted when another bucket is proven', () => {
    const judgement = judge(
      tally([makeTarget('photos', 'any', { sigV4: 1 })]),
      settings({ acceptGaps: accept('no-log-records'), scope: makeScope({ buckets: ['photos', 'quiet'] }) }),
    )
    expect(judgement.verdict).toBe('compliant')
  })

  test('An accepted gap never outweighs a finding', () => {
    const read = tally([makeTarget('photos', 'any', { sigV2: 1 })], [makeClient('photos')], { unparsed: 1 })
    expect(judge(read, settings({ acceptGaps: accept(...GAP_NAMES) })).verdict).toBe('non-compliant')
  })
})

describe('messages of gaps', () => {
  const messages = (judgement: ReturnType<typeof judge>) => judgement.gaps.map(({ message }) => message)

  test.each([
    [{ unsigned: 1 }, 'Bucket photos: 1 request, none signed with SigV4.'],
    [{ missing: 2, excluded: 3 }, 'Bucket photos: 2 requests, none signed with SigV4.'],
    [{ excluded: 3 }, 'Bucket photos: only requests of excluded user agents (3), which prove nothing.'],
    [{}, 'Bucket photos: no request in the window.'],
  ])('The message of no-traffic gives the reason for a target with %j', (counts, reason) => {
    const [first] = messages(judge(tally([makeTarget('photos', 'any', counts)]), settings()))
    expect(first).toMatch(new RegExp(`^${reason.replaceAll(/[.()]/g, '\\$&')}`))
  })

  test.each([
    [['photos'], null, 'No record of bucket photos is from before now; '],
    [['photos'], NOON - 30 * DAY_SECONDS, 'The newest record of bucket photos is of 2026-10-24T12:00:00Z; '],
    [[], null, 'No record is from before now; '],
    [[], NOON - 30 * DAY_SECONDS, 'The newest record is of 2026-10-24T12:00:00Z; '],
  ])('The message of stale-logs fits buckets %j and newest record %s', (buckets, newestRecord, found) => {
    const read = tally(
      [makeTarget('photos', 'any', { sigV4: 1 })],
      [],
      {},
      {
        buckets: [makeBucketTally('photos', { newestRecord })],
      },
    )
    const [first] = messages(
      judge(read, settings({ maxLogAgeSeconds: 3 * DAY_SECONDS, scope: makeScope({ buckets }) })),
    )
    expect(first?.slice(0, found.length)).toBe(found)
    expect(first).toContain('max-log-age requires one since 2026-11-20T12:00:00Z')
  })

  test.each([
    [null, 'The logs of s3://logs/ begin at 2026-11-23T12:00:00Z, '],
    ['photos', 'The logs of bucket photos begin at 2026-11-23T12:00:00Z, '],
  ])('The message of window-not-covered fits keys with the bucket %s', (bucket, begin) => {
    const read = tally(
      [makeTarget('photos', 'any', { sigV4: 1 })],
      [],
      {},
      {
        coverage: [{ location: 's3://logs/', bucket, oldestLogObject: NOON, oldestRecord: null }],
      },
    )
    const window = { since: NOON - DAY_SECONDS, until: null }
    const [first] = messages(judge(read, settings({ scope: makeScope({ window }) })))
    expect(first?.slice(0, begin.length)).toBe(begin)
  })
})

test('More pairs of bucket and network than a report can hold are a wrong setting', () => {
  const buckets = Array.from({ length: 1_001 }, (_, index) => `bucket-${index}`)
  const networks = Array.from({ length: 200 }, (_, index) => makeNetwork(`10.0.${index}.0/24`))
  expect(() => judge(tally([]), settings({ scope: makeScope({ buckets, networks }) }))).toThrow(
    '1,001 buckets and 200 source IPs make 200200 targets',
  )
  expect(
    judge(tally([]), settings({ scope: makeScope({ buckets: buckets.slice(1), networks }) })).gaps,
  ).toHaveLength(1_000)
})

test('A tally that contradicts itself gets no verdict', () => {
  const lost = tally([makeTarget('photos', 'any', { sigV4: 1, sigV2: 1 })], [])
  expect(() => judge(lost, settings())).toThrow('SigV2 requests in totals and clients: 1, 0')
  const sum = tally([makeTarget('photos', 'any', { sigV4: 1 })])
  sum.totals.records++
  expect(() => judge(sum, settings())).toThrow('records and their places: 2, 1')
})

test('A log without configured buckets has at most as many targets as settings can name', () => {
  const makeTargets = (count: number) =>
    Array.from({ length: count }, (_, at) => makeTarget(`bucket-${at}`, 'any', { sigV4: 1 }))
  expect(judge(tally(makeTargets(200_000)), settings()).verdict).toBe('compliant')
  expect(() => judge(tally(makeTargets(200_001)), settings())).toThrow(SettingsError)
})
