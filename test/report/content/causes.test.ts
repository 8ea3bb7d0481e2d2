import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findAdvice } from '../../../src/advice/advice.js'
import type { Finding } from '../../../src/model/report.js'
import {
  addExamples,
  type CauseIdentity,
  countDaysRead,
  identifyCauses,
  type OwnerOf,
  rollUp as rollUpFindings,
  SIGNING_PROXY,
} from '../../../src/report/content/causes.js'

function finding(changes: Partial<Finding>): Finding {
  const made = {
    bucket: 'amzn-s3-demo-bucket',
    network: 'any',
    remoteIp: '203.0.113.7',
    requester: 'arn:aws:iam::111122223333:user/backup',
    authentication: 'header',
    presigned: null,
    userAgent: 'Boto/2.48.0 Python/2.7.15',
    cause: '',
    requests: 1,
    rejected: 0,
    firstSeen: '2026-11-20T00:00:00Z',
    lastSeen: '2026-11-20T00:00:00Z',
    logObjects: ['logs/a'],
    logObjectCount: 1,
    ...changes,
  } as const
  return { ...made, client: findAdvice(made.userAgent, made.requester, made.authentication) }
}

/** The causes of the findings, with examples. */
function rollUp(findings: readonly Finding[], days = 4, ownerOf?: OwnerOf) {
  const causes = identifyCauses(findings)
  const withCauses = findings.map((one, index) => ({ ...one, cause: causes[index]?.id as string }))
  return addExamples(rollUpFindings(withCauses, days, ownerOf), withCauses)
}

test('The sessions of a role and the versions of a product are one cause', () => {
  const rows = rollUp([
    finding({
      requester: 'arn:aws:sts::111122223333:assumed-role/ci/a',
      requests: 3,
      rejected: 1,
      lastSeen: '2026-11-22T00:00:00Z',
      logObjects: ['logs/b', 'logs/d', 'logs/e', 'logs/f'],
      logObjectCount: 4,
    }),
    finding({
      requester: 'arn:aws:sts::111122223333:assumed-role/ci/b',
      userAgent: 'Boto/2.9.0 Python/2.6',
      remoteIp: '203.0.113.9',
      bucket: 'another',
      network: '203.0.113.0/24',
      requests: 5,
      firstSeen: '2026-11-19T00:00:00Z',
      logObjects: ['logs/c'],
    }),
  ])
  expect(rows).toEqual([
    {
      requester: 'arn:aws:sts::111122223333:assumed-role/ci',
      authentication: 'header',
      product: 'boto 2',
      versionCount: 2,
      versions: ['2.48.0', '2.9.0'],
      advice: expect.stringContaining('use-sigv4'),
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      requests: 8,
      rejected: 1,
      requestsPerDay: 2,
      clientCount: 2,
      buckets: ['another', 'amzn-s3-demo-bucket'],
      bucketCount: 2,
      owner: null,
      remoteIpCount: 2,
      remoteIps: ['203.0.113.9', '203.0.113.7'],
      userAgentCount: 2,
      userAgents: ['Boto/2.9.0 Python/2.6', 'Boto/2.48.0 Python/2.7.15'],
      firstSeen: '2026-11-19T00:00:00Z',
      lastSeen: '2026-11-22T00:00:00Z',
      presigned: null,
      logObjectCount: 5,
      isLogObjectCountExact: true,
      logObjects: ['logs/b', 'logs/c', 'logs/d'],
    },
  ])
})

test('All versions and log objects of a cause are counted, or the least possible number of log objects', () => {
  const names = Array.from({ length: 20 }, (_, index) => `logs/${10 + index}`)
  const make = (index: number, logObjectCount: number | null) =>
    finding({ userAgent: `Boto/2.${index}.0`, logObjects: names, logObjectCount })
  const count = (findings: readonly Finding[]) =>
    rollUp(findings).map((row) => [row.versionCount, row.logObjectCount, row.isLogObjectCountExact])
  expect(count([make(1, 30)])).toEqual([[1, 30, true]])
  expect(count([make(1, 20), make(2, 20)])).toEqual([[2, 20, true]])
  expect(count([make(1, 30), make(2, 20)])).toEqual([[2, 30, false]])
  expect(count([make(1, null)])).toEqual([[1, 20, false]])
  expect(count(names.map((_, index) => make(index, 20)))).toEqual([[20, 20, true]])
})

test('All clients of the presigned URLs of one requester are one cause, even 10,000 of them', () => {
  const visitors = Array.from({ length: 10_000 }, (_, visitor) =>
    finding({
      authentication: 'presigned',
      remoteIp: `10.0.${visitor >> 8}.${visitor & 255}`,
      userAgent: visitor % 2 === 0 ? `curl/7.${visitor}` : `Unknown ${visitor}`,
    }),
  )
  const rows = rollUp(visitors)
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    product: null,
    versions: [],
    clientCount: 10_000,
    requests: 10_000,
    remoteIpCount: 10_000,
    userAgentCount: 10_000,
  })
  expect(rows[0]?.remoteIps).toHaveLength(3)
  expect(rows[0]?.advice).toContain('user backup of account 111122223333')
})

test('Products, requesters and kinds of authentication have separate causes, and most requests come first', () => {
  const rows = rollUp([
    finding({ userAgent: '-', requests: 2 }),
    finding({ requests: 7 }),
    finding({ requester: '-', requests: 4 }),
    finding({ authentication: 'presigned', requests: 5 }),
    finding({ authentication: 'unknown', requests: 2 }),
  ])
  expect(
    rows.map(({ requests, requester, authentication, product }) => [
      requests,
      requester.at(-1),
      authentication,
      product,
    ]),
  ).toEqual([
    [7, 'p', 'header', 'boto 2'],
    [5, 'p', 'presigned', null],
    [4, '-', 'header', 'boto 2'],
    [2, 'p', 'header', null],
    [2, 'p', 'unknown', 'boto 2'],
  ])
  expect(rows[3]?.advice).toContain('Its records have no user agent.')
})

test('A report without findings has no causes', () => {
  expect(rollUp([])).toEqual([])
})

test('Versions that need different changes have separate advice, and equal advice appears once', () => {
  const java = (version: string, requests: number) =>
    finding({ userAgent: `aws-sdk-java/${version} Linux`, requests })
  const [row] = rollUp([java('1.11.820', 9), java('1.7.11', 2), java('1.7.4', 2), java('1.11.900', 1)])
  expect(row?.clientCount).toBe(4)
  expect(row?.advice.match(/That is for .*?[0-9]\.(?= |$)/g)).toEqual([
    'That is for AWS SDK for Java 1 1.11.820 and 1.11.900.',
    'That is for AWS SDK for Java 1 1.7.11 and 1.7.4.',
  ])
  expect(row?.advice).toMatch(/^Remove /)
  expect(row?.advice).toMatch(/setSignerOverride.*enableV4/)
})

test('A requester in more than 20 buckets lists those with most requests, and counts all', () => {
  const [row] = rollUp(
    Array.from({ length: 106 }, (_, index) => finding({ bucket: `bucket-${index}`, requests: index + 1 })),
  )
  expect(row?.bucketCount).toBe(106)
  expect(row?.buckets).toEqual(Array.from({ length: 20 }, (_, index) => `bucket-${105 - index}`))
})

test('A cause belongs to the owners of its buckets', () => {
  const owners: Record<string, string> = { a: 'web', b: 'storage', c: 'web' }
  const findings = ['a', 'b', 'c', 'd'].map((bucket) => finding({ bucket }))
  expect(rollUp(findings, 1, (bucket) => owners[bucket] ?? null)[0]?.owner).toBe('web, storage')
  expect(rollUp(findings, 1)[0]?.owner).toBeNull()
})

test('A cause has the advice for presigned URLs unless each client signed its own requests so', () => {
  const signing = finding({
    authentication: 'presigned',
    userAgent: 'libcloud/1.5.0 (Amazon S3 (us-west-1)) ',
  })
  const opening = finding({ authentication: 'presigned', userAgent: 'curl/8.5.0' })
  expect(rollUp([signing])[0]?.advice).toBe(signing.client?.advice)
  expect(rollUp([signing, opening])[0]?.advice).toContain('Presign with SigV4')
})

test('Each product is a cause when S3 knew no requester, for headers and for presigned URLs', () => {
  const rows = rollUp([
    finding({ requester: '-' }),
    finding({ requester: '-', userAgent: 'Boto/2.49.0', remoteIp: '198.51.100.1' }),
    finding({ requester: '-', userAgent: 'curl/8.5.0' }),
    finding({ requester: '-', userAgent: 'curl/8.5.0', authentication: 'presigned' }),
    finding({ requester: '-', userAgent: 'Wget/1.21', authentication: 'presigned' }),
  ])
  expect(
    rows.map(({ product, authentication, clientCount }) => [product, authentication, clientCount]),
  ).toEqual([
    ['boto 2', 'header', 2],
    ['curl', 'header', 1],
    ['Wget', 'presigned', 1],
    ['curl', 'presigned', 1],
  ])
})

const BROWSERS = ['Firefox/141.0', 'Firefox/142.0', 'Chrome/130.0', 'Edg/130.0'].map(
  (name) => `Mozilla/5.0 (X11; Linux x86_64) ${name}`,
)

test('One user at one address with the user agents of three browsers is a signing proxy', () => {
  const rows = rollUp([
    ...BROWSERS.map((userAgent) => finding({ userAgent })),
    finding({ bucket: 'another', userAgent: BROWSERS[0] as string }),
    finding({ userAgent: 'Boto/2.49.0' }),
    finding({ remoteIp: '203.0.113.8', userAgent: BROWSERS[0] as string }),
  ])
  expect(rows.map(({ product, clientCount, remoteIps }) => [product, clientCount, remoteIps])).toEqual([
    [SIGNING_PROXY, 5, ['203.0.113.7']],
    ['Firefox', 1, ['203.0.113.8']],
    ['boto 2', 1, ['203.0.113.7']],
  ])
  expect(rows[0]?.advice).toMatch(/^Let the proxy, CDN or image service at /)
  expect(rows[0]?.advice).not.toContain('JavaScript')
})

test.each([
  ['two browsers', BROWSERS.slice(0, 2), {}],
  ['a role', BROWSERS, { requester: 'arn:aws:sts::111122223333:assumed-role/web/i-1' }],
  ['a presigned URL', BROWSERS, { authentication: 'presigned' }],
  ['nobody', BROWSERS, { requester: '-' }],
  ['an address that is not known', BROWSERS, { remoteIp: '-' }],
] as const)('A proxy is not inferred from %s', (_, userAgents, changes) => {
  const rows = rollUp(userAgents.map((userAgent) => finding({ userAgent, ...changes })))
  expect(rows.map(({ product }) => product)).not.toContain(SIGNING_PROXY)
})

test('The id of a cause depends only on requester, product, authentication and proxy address', () => {
  const idOf = (...changes: Partial<Finding>[]) =>
    (identifyCauses(changes.map((one) => finding(one)))[0] as CauseIdentity).id
  const id = idOf({})
  // The value is fixed here, because scripts and issues keep it from run to run.
  expect(id).toBe('d69ee9dd80e7')
  expect(idOf({ bucket: 'x', remoteIp: '192.0.2.9', userAgent: 'Boto/2.1', requests: 9 })).toBe(id)
  const others = [
    idOf({ requester: '-' }),
    idOf({ userAgent: 'curl/8' }),
    idOf({ authentication: 'presigned' }),
    idOf({ authentication: 'unknown' }),
    idOf(...BROWSERS.map((userAgent) => ({ userAgent }))),
    idOf(...BROWSERS.map((userAgent) => ({ userAgent, remoteIp: '192.0.2.9' }))),
  ]
  expect(new Set([id, ...others]).size).toBe(7)
})

test('Every finding belongs to exactly one cause, in any order of the findings', () => {
  const arbitrary = fc.array(
    fc
      .record({
        requester: fc.constantFrom(
          '-',
          'arn:aws:iam::111122223333:user/a',
          'arn:aws:sts::111122223333:assumed-role/r/1',
        ),
        remoteIp: fc.constantFrom('192.0.2.1', '192.0.2.2', '-'),
        authentication: fc.constantFrom('header' as const, 'presigned' as const, 'unknown' as const),
        userAgent: fc.constantFrom(...BROWSERS, 'Boto/2.1', 'Boto/2.2', '-', 'unheard of'),
        requests: fc.integer({ min: 1, max: 100 }),
      })
      .map(finding),
    { maxLength: 40 },
  )
  fc.assert(
    fc.property(arbitrary, (findings) => {
      const rows = rollUp(findings)
      const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
      expect(sum(rows.map(({ requests }) => requests))).toBe(sum(findings.map(({ requests }) => requests)))
      expect(sum(rows.map(({ clientCount }) => clientCount))).toBe(findings.length)
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      // Two causes have different identities, except for the addresses of proxies.
      const identities = rows
        .filter(({ product }) => product !== SIGNING_PROXY)
        .map(({ requester, product, authentication }) => JSON.stringify([requester, product, authentication]))
      expect(new Set(identities).size).toBe(identities.length)
      expect(rollUp([...findings].reverse()).map(({ id, requests }) => [id, requests])).toEqual(
        rows.map(({ id, requests }) => [id, requests]),
      )
    }),
  )
})

test('The days of a report are those between its records, and at least one', () => {
  const days = (oldestRecord: string | null, newestRecord: string | null) =>
    countDaysRead({ source: { oldestRecord, newestRecord } } as never)
  expect(days('2026-11-16T00:00:00Z', '2026-11-19T12:00:00Z')).toBe(3.5)
  expect(days('2026-11-16T00:00:00Z', '2026-11-16T00:00:01Z')).toBe(1)
  expect(days(null, null)).toBe(1)
})

test('A cause has the facts about all presigned URLs, and its advice follows the longest validity', () => {
  const url = (longestValiditySeconds: number | null, more: object = {}) =>
    finding({
      authentication: 'presigned',
      presigned: {
        accessKeyIds: ['AKIAIOSFODNN7EXAMPLE'],
        earliestExpiry: '2026-11-25T00:00:00Z',
        latestExpiry: '2026-11-26T00:00:00Z',
        longestValiditySeconds,
        ...more,
      },
    })
  const day = 86_400
  const [short] = rollUp([
    url(day, { accessKeyIds: ['AKIA0000000000000002'], earliestExpiry: '2026-11-20T00:00:00Z' }),
    url(7 * day, { accessKeyIds: ['AKIA0000000000000001'], latestExpiry: '2026-12-26T00:00:00Z' }),
    url(null, { accessKeyIds: [], earliestExpiry: null, latestExpiry: null }),
  ])
  expect(short?.presigned).toEqual({
    accessKeyIds: ['AKIA0000000000000001', 'AKIA0000000000000002'],
    earliestExpiry: '2026-11-20T00:00:00Z',
    latestExpiry: '2026-12-26T00:00:00Z',
    longestValiditySeconds: 7 * day,
  })
  expect(short?.advice).toMatch(
    /^Presign with SigV4: .* These URLs are made by user backup of account 111122223333\.$/,
  )
  expect(short?.advice).toMatch(/S3SignerType.*UseSignatureVersion4.*'signature' => 'v4'.*Ruby/)
  const [long] = rollUp([url(day), url(7 * day + 1)])
  expect(long?.advice).toContain('valid for up to 8 days')
  expect(long?.advice).toContain('CloudFront signed URLs')
  expect(long?.advice).not.toContain("signature_version='s3v4'")
  const [unread] = rollUp([finding({ authentication: 'presigned', presigned: null })])
  expect(unread?.presigned).toEqual({
    accessKeyIds: [],
    earliestExpiry: null,
    latestExpiry: null,
    longestValiditySeconds: null,
  })
})
