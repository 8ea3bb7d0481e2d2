import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { BlockList, isIP } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { applyExceptions, exceptionWarnings } from '../../src/exceptions/apply.js'
import { parseExceptions, readExceptionsFile } from '../../src/exceptions/file.js'
import type { Exception, ExceptionMatch, ExceptionOutcome } from '../../src/model/exception.js'
import type { Network } from '../../src/model/scope.js'
import type { ClientTally } from '../../src/model/tally.js'
import { buildReport } from '../../src/report/build.js'
import { identifyCauses } from '../../src/report/content/causes.js'
import { BASELINE_DAYS, baselineYaml, writeBaseline } from '../../src/report/formats/baseline.js'
import { unseenCharacters } from '../../src/report/formats/escape.js'
import { readNetwork } from '../../src/settings/networks.js'
import { judgeWithExceptions } from '../../src/verdict/judge.js'
import { client, DAY_SECONDS, NOON, scope, tally, target } from '../support/tallies.js'

/** A signal that is never aborted. */
const NEVER = new AbortController().signal
const apply = (clients: readonly ClientTally[], exceptions: readonly Exception[], now: number) =>
  applyExceptions(clients, exceptions, now, NEVER)

const warningsOf = (exceptions: readonly ExceptionOutcome[]) =>
  exceptionWarnings({ exceptions, notListed: { requestsNotKeptApart: 0 } })

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
  test.each<[string, Partial<ExceptionMatch>, Parameters<typeof client>[1], boolean]>([
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
      const signer = client('photos', changes)
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
  const exceptions = await parseExceptions(text, 'exceptions.yml', NOON)
  const [with_, without] = [
    client('photos', { userAgent: 'a boto b' }),
    client('photos', { userAgent: 'boto3' }),
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
    const signer = client('photos', { requests: 7 })
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
    const signer = client('photos')
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
      .map((changes) => client('photos', changes)),
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

describe('the verdict', () => {
  const settings = {
    scope: scope(),
    acceptGaps: [],
    maxLogAgeSeconds: null,
    ignoreRejected: false,
    acceptDenyPolicy: false,
    now: NOON,
  }

  test('An excepted client is not a finding, and its target is judged by the other clients', async () => {
    const log = tally([target('photos', 'any', { sigV4: 9, sigV2: 1 })], [client('photos')])
    const before = await judgeWithExceptions(log, settings, [], NEVER)
    expect(before.verdict).toBe('non-compliant')
    const judgement = await judgeWithExceptions(log, settings, [exception({ bucket: 'photos' })], NEVER)
    expect(judgement.verdict).toBe('compliant')
    expect(judgement.findings.listed).toEqual([])
    expect(judgement.findings.excepted).toHaveLength(1)
  })

  test('A target whose clients are all excepted has no traffic', async () => {
    const log = tally([target('photos', 'any', { sigV2: 1 })], [client('photos')])
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
    const log = tally([target('photos', 'any', { sigV4: 9, sigV2: 3, notListed: 2 })], [client('photos')])
    const { verdict, findings } = await judgeWithExceptions(
      log,
      settings,
      [exception({ bucket: 'photos' })],
      NEVER,
    )
    expect(verdict).toBe('non-compliant')
    expect(findings.notListed.requests).toBe(2)
    expect(exceptionWarnings(findings)).toEqual([
      expect.stringContaining('No exception covers 2 SigV2 requests'),
    ])
  })

  test('No exception covers a gap or an unparsed record', async () => {
    const log = tally([target('photos', 'any', { sigV4: 9, sigV2: 1, missing: 1 })], [client('photos')], {
      unparsed: 1,
    })
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

describe('a baseline', () => {
  const findingsOf = (...clients: ReturnType<typeof client>[]) => {
    const causes = identifyCauses(clients)
    return {
      findings: clients.map((one, index) => ({
        ...one,
        cause: causes[index]?.id as string,
        client: null,
        presigned: null,
        firstSeen: '',
        lastSeen: '',
      })),
      findingsNotListed: { requests: 0, clients: 0, clientsAtLeast: 0, requestsNotKeptApart: 0 },
    }
  }
  const remaining = async (known: ReturnType<typeof client>[], now: ReturnType<typeof client>[]) => {
    const text = filledIn(await baselineYaml(findingsOf(...known), NOON))
    const { findings } = await apply(now, await parseExceptions(text, 'baseline.yml', NOON), NOON)
    return findings
  }
  /** Replaces the placeholders, as the owner of the file would do. */
  const filledIn = (baseline: string) =>
    baseline.replaceAll(/^( {2}- reason| {4}owner): TO BE FILLED IN$/gm, '$1: storage')

  test('A baseline whose placeholders nobody replaced is refused as an exceptions file', async () => {
    const text = await baselineYaml(findingsOf(client('photos')), NOON)
    await expect(parseExceptions(text, 'baseline.yml', NOON)).rejects.toThrow(
      'line 4: "reason" is not filled in',
    )
  })

  test('A baseline covers the present clients and no new client', async () => {
    const known = [
      client('photos'),
      client('photos', { requester: '-', remoteIp: '198.51.100.9', userAgent: '-' }),
      client('photos', { requester: `${ROLE}/run-1`, userAgent: 'my "tool": {x}' }),
      client('photos', { authentication: 'presigned', userAgent: 'curl/8.0' }),
    ]
    const fresh = [
      client('backups'),
      client('photos', { remoteIp: '192.0.2.2' }),
      client('photos', { userAgent: 'aws-sdk-java/1.4' }),
      client('photos', { requester: 'arn:aws:iam::111122223333:user/other' }),
      client('photos', { requester: '-', remoteIp: '198.51.100.10', userAgent: '-' }),
      client('photos', { requester: `${ROLE}/run-2`, userAgent: 'another' }),
      client('photos', { authentication: 'presigned', requester: 'arn:aws:iam::111122223333:user/other' }),
    ]
    const sameCause = [
      client('photos', { userAgent: 'Boto/2.50.0' }),
      client('photos', {
        requester: `${ROLE}/run-9`,
        remoteIp: '198.51.100.77',
        userAgent: 'my "tool": {x}',
      }),
      client('photos', { authentication: 'presigned', userAgent: 'Mozilla/5.0', remoteIp: '203.0.113.200' }),
    ]
    expect(await remaining(known, [...known, ...fresh, ...sameCause])).toEqual(fresh)
  })

  const entries = async (...known: ReturnType<typeof client>[]) =>
    parseExceptions(filledIn(await baselineYaml(findingsOf(...known), NOON)), 'baseline.yml', NOON)

  test('A cause with many buckets, addresses and versions has one entry, which covers all of them', async () => {
    const fleet = Array.from({ length: 30 }, (_, index) =>
      client(`bucket-${index}`, { remoteIp: `10.0.0.${index}`, userAgent: `Boto/2.${index}` }),
    )
    const visitors = Array.from({ length: 30 }, (_, index) =>
      client('photos', {
        authentication: 'presigned',
        remoteIp: `10.0.0.${index}`,
        userAgent: `Firefox/${index}`,
      }),
    )
    const known = [...fleet, ...visitors]
    expect(await entries(...known)).toHaveLength(2)
    expect(await remaining(known, known)).toEqual([])
  })

  test('An unknown product is described by the common part of its user agents', async () => {
    const known = [
      client('photos', { userAgent: 'reporter/1.0' }),
      client('photos', { userAgent: 'reporter/1.1' }),
    ]
    expect((await entries(...known)).map(({ match }) => match.userAgentContains)).toEqual(['reporter/1.'])
  })

  test('A baseline keeps every address of clients without a requester, so that many bogus requests except no new client', async () => {
    const bogus = Array.from({ length: 40 }, (_, index) =>
      client('photos', { requester: '-', remoteIp: `10.0.0.${index}`, rejected: 1 }),
    )
    const presigned = bogus.map((one) => ({ ...one, authentication: 'presigned' as const }))
    const fresh = [
      client('photos', { requester: '-', remoteIp: '10.9.9.9' }),
      client('photos', { requester: '-', remoteIp: '10.9.9.9', authentication: 'presigned' }),
    ]
    const known = [...bogus, ...presigned]
    expect(await remaining(known, [...known, ...fresh])).toEqual(fresh)
  })

  test('A baseline does not cover a client without a requester and without an address', async () => {
    const known = [client('photos', { requester: '-', remoteIp: '-' }), client('photos')]
    expect(await remaining(known, known)).toEqual(known.slice(0, 1))
    expect(await baselineYaml(findingsOf(...known), NOON)).toContain('# Not covered: 1 finding')
  })

  test('A baseline keeps hostile text unchanged and covers its client', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !/[\n\r]/.test(text)),
        async (userAgent) => {
          const known = [client('photos', { userAgent })]
          expect(await remaining(known, known)).toEqual([])
          const text = await baselineYaml(findingsOf(...known), NOON)
          expect(text.replaceAll('\n', '').match(unseenCharacters())).toBeNull()
        },
      ),
    )
  })

  test('A baseline escapes invisible characters', async () => {
    const known = [client('photos', { userAgent: 'a\u202eb\u{e0041}c\u0085', requester: 'x\u200b' })]
    const text = await baselineYaml(findingsOf(...known), NOON)
    expect(text).toContain('user-agent-contains: "a\\u202eb\\U000e0041c')
    expect(text).toContain('requester: "x\\u200b"')
    expect(await remaining(known, known)).toEqual([])
  })

  test('A baseline of many findings with long user agents can be read again', async () => {
    const known = Array.from({ length: 8_000 }, (_, index) =>
      client('photos', { requester: `user-${index}`, userAgent: `${index} ${'\u202e'.repeat(990)}` }),
    )
    const folder = await mkdtemp(join(tmpdir(), 'baseline-'))
    try {
      const path = join(folder, 'known.yml')
      await writeBaseline(path, findingsOf(...known), NOON)
      await writeFile(path, filledIn(await readFile(path, 'utf8')))
      expect(await readExceptionsFile(path, NOON)).toHaveLength(8_000)
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  test('A baseline leaves out clients that no exception can name, says so, and can be read', async () => {
    const strange = [
      client('photos', { requester: 'arn:aws:iam::111122223333:user/*' }),
      client('photos', { requester: 'r'.repeat(3_000) }),
      client('photos', { requester: '\u3000' }),
      client('{no}'),
      client('x'),
    ]
    const known = [client('photos'), client('photos', { requester: '\u00a0odd\u00a0' })]
    expect(await remaining([...known, ...strange], [...known, ...strange])).toEqual(strange)
    expect(await baselineYaml(findingsOf(...known, ...strange), NOON)).toContain('# Not covered: 5 findings')
  })

  test('A baseline has placeholders for reason and owner, and an end', async () => {
    const text = await baselineYaml(
      {
        ...findingsOf(client('photos')),
        findingsNotListed: { requests: 12, clients: null, clientsAtLeast: 1, requestsNotKeptApart: 12 },
      },
      NOON,
    )
    expect(BASELINE_DAYS).toBe(90)
    expect(
      text,
    ).toBe(`# What signed with SigV2 on 2026-11-23. For each: why it may, who answers for it, until when.

exceptions:
  - reason: TO BE FILLED IN
    owner: TO BE FILLED IN
    expires: 2027-02-21
    bucket: photos
    network: 192.0.2.1
    requester: arn:aws:iam::111122223333:user/backup
    authentication: header
    user-agent-contains: Boto/

# Not covered: 12 requests of clients beyond those that the report lists.
`)
  })

  test('A baseline without findings is an empty list, which can be read', async () => {
    expect(await parseExceptions(await baselineYaml(findingsOf(), NOON), 'x.yml', NOON)).toEqual([])
  })
})

test('The report has the exceptions, and the excepted clients with their numbers', async () => {
  const settings = {
    scope: scope(),
    acceptGaps: [],
    maxLogAgeSeconds: null,
    ignoreRejected: false,
    acceptDenyPolicy: false,
    now: NOON,
  }
  const log = tally(
    [target('photos', 'any', { sigV4: 9, sigV2: 4 })],
    [client('photos', { requests: 4, rejected: 1 })],
  )
  const list = [exception({ bucket: 'elsewhere' }), exception({ network: network('192.0.2.0/24') })]
  const report = buildReport({
    settings: { ...settings } as never,
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
