import { BlockList, isIP } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyExceptions, makeExceptionWarnings } from '../../src/exceptions/apply.js'
import { parseExceptions } from '../../src/exceptions/file.js'
import type { Exception, ExceptionMatch, ExceptionOutcome } from '../../src/model/exception.js'
import type { Network } from '../../src/model/scope.js'
import type { ClientTally } from '../../src/model/tally.js'
import { buildReport } from '../../src/report/build.js'
import { readNetwork } from '../../src/settings/networks.js'
import { judgeWithExceptions } from '../../src/verdict/judge.js'
import { makeAwsSettings } from '../support/aws-settings.js'
import { DAY_SECONDS, makeClient, makeScope, makeTarget, NOON, tally } from '../support/tallies.js'

/** A signal that is never aborted. */
const NEVER = new AbortController().signal
const apply = (clients: readonly ClientTally[], exceptions: readonly Exception[], now: number) =>
  applyExceptions(clients, exceptions, now, NEVER)

const warningsOf = (exceptions: readonly ExceptionOutcome[]) =>
  makeExceptionWarnings({ exceptions, notListed: { requestsNotKeptApart: 0 } })

const ROLE = 'arn:aws:sts::111122223333:assumed-role/ci'

function network(cidr: string): Network {
  const read = readNetwork(cidr)
  if ('problem' in read) throw new Error(read.problem)
  return read.network
}

function exception(match: Partial<ExceptionMatch>, more: Partial<Omit<Exception, 'match'>> = {}): Exception {
  return {
    reason: 'The backup appliance is replaced in March.',
    owner: 'storage',
    expires: '2027-01-31',
    match: {
      bucket: null,
      network: null,
      requester: null,
      authentication: null,
      userAgentContains: null,
      ...match,
    },
    ...more,
  }
}

describe('the clients that an exception matches', () => {
  test.each<[string, Partial<ExceptionMatch>, Parameters<typeof makeClient>[1], boolean]>([
    ['its bucket', { bucket: 'photos' }, {}, true],
    ['no other bucket', { bucket: 'photo' }, {}, false],
    ['an address in its network', { network: network('192.0.2.0/30') }, { remoteIp: '192.0.2.3' }, true],
    [
      'no address outside its network',
      { network: network('192.0.2.0/30') },
      { remoteIp: '192.0.2.4' },
      false,
    ],
    ['a single address', { network: network('192.0.2.1') }, { remoteIp: '192.0.2.1' }, true],
    ['an IPv6 address', { network: network('2001:db8::/33') }, { remoteIp: '2001:db8:7fff::1' }, true],
    [
      'no IPv6 address outside its network',
      { network: network('2001:db8::/33') },
      { remoteIp: '2001:db8:8000::1' },
      false,
    ],
    ['no IPv4 address in an IPv6 network', { network: network('::/0'), bucket: 'photos' }, {}, false],
    [
      'no text that is not an address',
      { network: network('0.0.0.0/0'), bucket: 'photos' },
      { remoteIp: '-' },
      false,
    ],
    [
      'no address with leading zeros',
      { network: network('192.0.2.0/24') },
      { remoteIp: '192.0.2.01' },
      false,
    ],
    ['a role without its session', { requester: ROLE }, { requester: `${ROLE}/run-1` }, true],
    ['only one session', { requester: `${ROLE}/run-1` }, { requester: `${ROLE}/run-2` }, false],
    [
      'a role by its IAM ARN with a path',
      { requester: 'arn:aws:iam::111122223333:role/deploy/ci' },
      { requester: `${ROLE}/run-1` },
      true,
    ],
    ['no role of another name', { requester: `${ROLE}2` }, { requester: `${ROLE}/run-1` }, false],
    [
      'no role of another account',
      { requester: ROLE.replace('1111', '9999') },
      { requester: `${ROLE}/run-1` },
      false,
    ],
    ['its authentication', { authentication: 'header' }, {}, true],
    ['no other authentication', { authentication: 'presigned' }, {}, false],
    [
      'a text in the user agent, by case',
      { network: network('192.0.2.1'), userAgentContains: 'Boto/' },
      {},
      true,
    ],
    ['not in another case', { network: network('192.0.2.1'), userAgentContains: 'boto/' }, {}, false],
    ['only what all keys fit', { bucket: 'photos', authentication: 'presigned' }, {}, false],
  ])(
    'An exception matches a client only by the keys that it gives: %s',
    async (_, match, changes, covered) => {
      const signer = makeClient('photos', changes)
      const { findings, excepted, outcomes } = await apply([signer], [exception(match)], NOON)
      expect(findings).toEqual(covered ? [] : [signer])
      expect(excepted).toEqual(covered ? [{ client: signer, exception: 0 }] : [])
      expect(outcomes[0]).toMatchObject(
        covered
          ? { state: 'active', requests: 1, clients: 1 }
          : { state: 'unmatched', requests: 0, clients: 0 },
      )
    },
  )
})

test('A quoted text is searched for with its blanks', async () => {
  const text = `exceptions:
  - reason: r
    owner: o
    expires: 2027-01-31
    network: 192.0.2.1
    user-agent-contains: " boto "
`
  const exceptions = await parseExceptions(text, 'exceptions.yml', NOON, NEVER)
  const [with_, without] = [
    makeClient('photos', { userAgent: 'a boto b' }),
    makeClient('photos', { userAgent: 'boto3' }),
  ]
  const { findings } = await apply([with_, without], exceptions, NOON)
  expect(findings).toEqual([without])
})

describe('the end of an exception', () => {
  const ends = Date.UTC(2027, 0, 31) / 1000
  test.each([
    ['a month before', ends - 30 * DAY_SECONDS, 'active', 30, []],
    ['15 days before', ends - 15 * DAY_SECONDS, 'active', 15, []],
    ['14 days before', ends - 14 * DAY_SECONDS, 'active', 14, ['will end within 14 days']],
    ['the last second of its last day', ends + DAY_SECONDS - 1, 'active', 0, ['will end within 14 days']],
    ['the first second after it', ends + DAY_SECONDS, 'expired', -1, ['expired, and no longer counts']],
  ])('The state of an exception depends on its last day: %s', async (_, now, state, dueInDays, warnings) => {
    const signer = makeClient('photos', { requests: 7 })
    const applied = await apply([signer], [exception({ bucket: 'photos' })], now)
    expect(applied.outcomes[0]).toMatchObject({ state, dueInDays, requests: 7, clients: 1 })
    expect(applied.findings).toEqual(state === 'expired' ? [signer] : [])
    const said = warningsOf(applied.outcomes)
    expect(said).toHaveLength(warnings.length)
    for (const [index, warning] of warnings.entries()) {
      expect(said[index]).toContain(warning)
      expect(said[index]).toContain('bucket "photos" (owner "storage", to 2027-01-31)')
    }
  })

  test('An active exception still applies when an expired one matches the same client', async () => {
    const signer = makeClient('photos')
    const { excepted, outcomes } = await apply(
      [signer],
      [
        exception({ bucket: 'photos' }, { expires: '2026-11-22' }),
        exception({ authentication: 'header' }),
        exception({ bucket: 'photos' }),
      ],
      NOON,
    )
    expect(excepted).toEqual([{ client: signer, exception: 1 }])
    expect(outcomes.map(({ state, clients }) => [state, clients])).toEqual([
      ['expired', 1],
      ['active', 1],
      ['active', 1],
    ])
  })
})

test('Each client is compared with every key of every exception, and is counted once', async () => {
  const cidrs = ['192.0.2.0/24', '192.0.2.1/32', '0.0.0.0/0', '2001:db8::/32', '2001:db8::/127', '::/0']
  const match = fc.record({
    bucket: fc.constantFrom(null, 'photos', 'backups'),
    network: fc.constantFrom(null, ...cidrs.map(network)),
    requester: fc.constantFrom(null, ROLE, `${ROLE}/a`, '-'),
    authentication: fc.constantFrom(null, 'header' as const, 'presigned' as const),
    userAgentContains: fc.option(
      fc.string({ unit: fc.constantFrom('a', 'b', '\u{1f600}'), minLength: 1, maxLength: 4 }),
    ),
  })
  const expires = fc.constantFrom('2026-11-22', '2026-11-23', '2027-01-31')
  const exceptions = fc.array(
    fc.tuple(match, expires).map(([keys, end]) => exception(keys, { expires: end })),
    { maxLength: 30 },
  )
  const signers = fc.array(
    fc
      .record({
        requester: fc.constantFrom(ROLE, `${ROLE}/a`, `${ROLE}/b`, '-'),
        remoteIp: fc.constantFrom(
          '192.0.2.1',
          '192.0.2.9',
          '8.8.8.8',
          '2001:db8::1',
          '2001:db8::2',
          '::1',
          '-',
          '192.0.2.01',
        ),
        authentication: fc.constantFrom('header' as const, 'presigned' as const, 'unknown' as const),
        userAgent: fc.string({ unit: fc.constantFrom('a', 'b', '\u{1f600}'), maxLength: 12 }),
        requests: fc.integer({ min: 1, max: 9 }),
      })
      .map((changes) => makeClient('photos', changes)),
  )
  /** The rule in the words of the documentation. */
  const fits = ({ match: keys }: Exception, one: ClientTally) => {
    const members = new BlockList()
    const type = one.remoteIp.includes(':') ? 'ipv6' : 'ipv4'
    const { network: within } = keys
    if (within !== null)
      members.addSubnet(
        within.cidr.split('/')[0] as string,
        within.prefixLength,
        within.family === 4 ? 'ipv4' : 'ipv6',
      )
    return (
      (keys.bucket === null || keys.bucket === one.bucket) &&
      (keys.requester === null ||
        keys.requester === one.requester ||
        one.requester.startsWith(`${keys.requester}/`)) &&
      (keys.authentication === null || keys.authentication === one.authentication) &&
      (keys.userAgentContains === null || one.userAgent.includes(keys.userAgentContains)) &&
      (within === null || (isIP(one.remoteIp) === within.family && members.check(one.remoteIp, type)))
    )
  }
  await fc.assert(
    fc.asyncProperty(signers, exceptions, async (clients, list) => {
      const { findings, excepted, outcomes } = await apply(clients, list, NOON)
      const expected = clients.map((one) => ({
        client: one,
        exception: list.findIndex((each) => each.expires >= '2026-11-23' && fits(each, one)),
      }))
      expect(findings).toEqual(expected.filter((one) => one.exception === -1).map((one) => one.client))
      expect(excepted).toEqual(expected.filter((one) => one.exception !== -1))
      expect(outcomes.map(({ requests, clients: count }) => [requests, count])).toEqual(
        list.map((each) => {
          const fitting = clients.filter((one) => fits(each, one))
          return [fitting.reduce((sum, { requests }) => sum + requests, 0), fitting.length]
        }),
      )
    }),
    { numRuns: 300 },
  )
})

test('Places with many texts count the same clients as a comparison of each text with each user agent', async () => {
  const letters = ['a', 'b', 'c'].flatMap((a) => ['', 'a', 'b', 'c'].map((b) => a + b))
  // Each text of up to five letters, so that thousands of texts end with each other.
  const texts = [...new Set(letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c))))]
  const places: readonly Partial<ExceptionMatch>[] = [
    { network: network('192.0.2.0/24') },
    { network: network('192.0.2.0/25'), authentication: 'header' },
    { requester: ROLE, bucket: 'photos' },
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }), {
        // More than one batch of clients.
        minLength: 33,
        maxLength: 70,
      }),
      fc.shuffledSubarray(texts, { minLength: 510 }),
      fc.array(fc.constantFrom('2026-11-22', '2027-01-31'), { minLength: 5, maxLength: 5 }),
      async (userAgents, chosen, ends) => {
        const clients = userAgents.map((userAgent, index) =>
          makeClient('photos', {
            userAgent,
            requests: 1 + (index % 3),
            requester: `${ROLE}/${index}`,
            remoteIp: `192.0.2.${3 * index}`,
          }),
        )
        const list = chosen.map((text, index) =>
          exception(
            // Two places with many texts, and one with few.
            { ...places[index % 7 === 6 ? 2 : index % 2], userAgentContains: text },
            { expires: ends[index % ends.length] as string },
          ),
        )
        const { excepted, outcomes } = await apply(clients, list, NOON)
        const fits = ({ match: keys }: Exception, one: ClientTally) =>
          one.userAgent.includes(keys.userAgentContains as string) &&
          (keys.network?.prefixLength !== 25 || Number(one.remoteIp.slice(8)) < 128)
        expect(excepted).toEqual(
          clients
            .map((one) => ({
              client: one,
              exception: list.findIndex((each) => each.expires === '2027-01-31' && fits(each, one)),
            }))
            .filter((one) => one.exception !== -1),
        )
        expect(outcomes.map(({ requests, clients: count }) => [requests, count])).toEqual(
          list.map((each) => {
            const fitting = clients.filter((one) => fits(each, one))
            return [fitting.reduce((sum, { requests }) => sum + requests, 0), fitting.length]
          }),
        )
      },
    ),
    { numRuns: 15 },
  )
})

describe('the verdict', () => {
  const settings = {
    scope: makeScope(),
    acceptGaps: [],
    maxLogAgeSeconds: null,
    ignoreRejected: false,
    acceptDenyPolicy: false,
    now: NOON,
  }

  test('An excepted client is not a finding, and its target is judged by the other clients', async () => {
    const log = tally([makeTarget('photos', 'any', { sigV4: 9, sigV2: 1 })], [makeClient('photos')])
    const before = await judgeWithExceptions(log, settings, [], NEVER)
    expect(before.verdict).toBe('non-compliant')
    const judgement = await judgeWithExceptions(log, settings, [exception({ bucket: 'photos' })], NEVER)
    expect(judgement.verdict).toBe('compliant')
    expect(judgement.findings.listed).toEqual([])
    expect(judgement.findings.excepted).toHaveLength(1)
  })

  test('A target whose clients are all excepted has no traffic', async () => {
    const log = tally([makeTarget('photos', 'any', { sigV2: 1 })], [makeClient('photos')])
    const { verdict, targets, gaps } = await judgeWithExceptions(
      log,
      settings,
      [exception({ bucket: 'photos' })],
      NEVER,
    )
    expect([verdict, targets[0]?.verdict, gaps[0]?.name]).toEqual([
      'inconclusive',
      'no-traffic',
      'no-traffic',
    ])
  })

  test('No exception covers a client that the engine did not list separately', async () => {
    const log = tally(
      [makeTarget('photos', 'any', { sigV4: 9, sigV2: 3, notListed: 2 })],
      [makeClient('photos')],
    )
    const { verdict, findings } = await judgeWithExceptions(
      log,
      settings,
      [exception({ bucket: 'photos' })],
      NEVER,
    )
    expect(verdict).toBe('non-compliant')
    expect(findings.notListed.requests).toBe(2)
    expect(makeExceptionWarnings(findings)).toEqual([
      expect.stringContaining('No exception covers 2 SigV2 requests'),
    ])
  })

  test('No exception covers a gap or an unparsed record', async () => {
    const log = tally(
      [makeTarget('photos', 'any', { sigV4: 9, sigV2: 1, missing: 1 })],
      [makeClient('photos')],
      {
        unparsed: 1,
      },
    )
    const { verdict, gaps } = await judgeWithExceptions(
      log,
      settings,
      [exception({ bucket: 'photos' })],
      NEVER,
    )
    expect(verdict).toBe('inconclusive')
    expect(gaps.map(({ name }) => name)).toEqual(['unparsed-records', 'signature-missing'])
  })
})

test('Warnings name five exceptions and count the others', async () => {
  const many = Array.from({ length: 7 }, (_, index) => exception({ bucket: `bucket-${index}` }))
  const { outcomes } = await apply([], many, NOON)
  const warnings = warningsOf(outcomes)
  expect(warnings).toEqual([
    expect.stringMatching(
      /^7 exceptions matched no client: .*"bucket-4".*; 2 more, which the report names\. Remove/,
    ),
  ])
})

test('The report has the exceptions, and the excepted clients with their numbers', async () => {
  const settings = {
    scope: makeScope(),
    acceptGaps: [],
    maxLogAgeSeconds: null,
    ignoreRejected: false,
    acceptDenyPolicy: false,
    now: NOON,
  }
  const log = tally(
    [makeTarget('photos', 'any', { sigV4: 9, sigV2: 4 })],
    [makeClient('photos', { requests: 4, rejected: 1 })],
  )
  const list = [exception({ bucket: 'elsewhere' }), exception({ network: network('192.0.2.0/24') })]
  const report = buildReport({
    settings: { ...settings, aws: makeAwsSettings() } as never,
    tally: log,
    judgement: await judgeWithExceptions(log, settings, list, NEVER),
    evidence: null,
    queries: [],
    durationSeconds: 0,
    runUrl: null,
  })
  const { reason, owner, expires } = list[0] as Exception
  const noMatch = {
    bucket: null,
    network: null,
    requester: null,
    authentication: null,
    userAgentContains: null,
  }
  expect(report.exceptions).toEqual([
    {
      ...{ reason, owner, expires, dueInDays: 69 },
      match: { ...noMatch, bucket: 'elsewhere' },
      ...{ state: 'unmatched', requests: 0, clients: 0 },
    },
    {
      ...{ reason, owner, expires, dueInDays: 69 },
      match: { ...noMatch, network: '192.0.2.0/24' },
      ...{ state: 'active', requests: 4, clients: 1 },
    },
  ])
  expect(report.excepted).toEqual([
    expect.objectContaining({ remoteIp: '192.0.2.1', requests: 4, rejected: 1, exception: 1 }),
  ])
  expect(report.exceptedNotListed).toEqual({ requests: 0, clients: 0 })
  expect(report.findings).toEqual([])
})
