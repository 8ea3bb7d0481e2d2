import { expect, test } from '@jest/globals'
import { adviceFor } from '../../../src/advice/advice.js'
import type { ComparedClient, Finding } from '../../../src/model/report.js'
import { rollUp, rollUpCompared } from '../../../src/report/content/causes.js'

function finding(changes: Partial<Finding>): Finding {
  const made = {
    bucket: 'amzn-s3-demo-bucket',
    network: 'any',
    remoteIp: '203.0.113.7',
    requester: 'arn:aws:iam::111122223333:user/backup',
    authentication: 'header',
    userAgent: 'Boto/2.48.0 Python/2.7.15',
    requests: 1,
    rejected: 0,
    firstSeen: '2026-11-20T00:00:00Z',
    lastSeen: '2026-11-20T00:00:00Z',
    logObjects: ['logs/a'],
    logObjectCount: 1,
    ...changes,
  } as const
  return { ...made, client: adviceFor(made.userAgent, made.requester, made.authentication) }
}

test('the sessions of one role and the versions of one product are one row', () => {
  const rows = rollUp([
    finding({
      requester: 'arn:aws:sts::111122223333:assumed-role/ci/a',
      requests: 3,
      rejected: 1,
      lastSeen: '2026-11-22T00:00:00Z',
      logObjects: ['logs/b', 'logs/d', 'logs/e', 'logs/f'],
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
      requesterInWords: 'role ci of account 111122223333',
      authentication: 'header',
      product: 'boto 2',
      versions: ['2.48.0', '2.9.0'],
      advice: expect.stringContaining('Calls itself boto 2'),
      requests: 8,
      rejected: 1,
      clients: 2,
      buckets: ['amzn-s3-demo-bucket', 'another'],
      networks: ['203.0.113.0/24', 'any'],
      remoteIpCount: 2,
      remoteIps: ['203.0.113.9', '203.0.113.7'],
      userAgentCount: 2,
      userAgents: ['Boto/2.9.0 Python/2.6', 'Boto/2.48.0 Python/2.7.15'],
      firstSeen: '2026-11-19T00:00:00Z',
      lastSeen: '2026-11-22T00:00:00Z',
      logObjects: ['logs/b', 'logs/c', 'logs/d'],
    },
  ])
})

test('all who open the presigned URLs of one requester are one row, 10,000 of them too', () => {
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
    clients: 10_000,
    requests: 10_000,
    remoteIpCount: 10_000,
    userAgentCount: 10_000,
  })
  expect(rows[0]?.remoteIps).toHaveLength(3)
  expect(rows[0]?.advice).toContain('user backup of account 111122223333')
})

test('products, requesters and ways of signing stay apart, most requests first', () => {
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
  expect(rows[3]?.advice).toContain('Sends no user agent')
})

test('no findings, no rows', () => {
  expect(rollUp([])).toEqual([])
})

test('versions that need different changes have the advice of each, those of one change once', () => {
  const java = (version: string, requests: number) =>
    finding({ userAgent: `aws-sdk-java/${version} Linux`, requests })
  const [row] = rollUp([java('1.11.820', 9), java('1.7.11', 2), java('1.7.4', 2), java('1.11.900', 1)])
  expect(row?.clients).toBe(4)
  expect(row?.advice.match(/Calls itself AWS SDK for Java 1 [0-9.]+[0-9]/g)).toEqual([
    'Calls itself AWS SDK for Java 1 1.11.820',
    'Calls itself AWS SDK for Java 1 1.7.11',
  ])
  expect(row?.advice).toMatch(/setSignerOverride.*enableV4/)
})

test('compared clients of one cause are one row of their kind', () => {
  const compared = (changes: Partial<ComparedClient>): ComparedClient => ({
    bucket: 'photos',
    remoteIp: '203.0.113.7',
    requester: 'arn:aws:iam::111122223333:user/portal',
    authentication: 'presigned',
    userAgent: 'Mozilla/5.0',
    requests: 1,
    requestsBefore: 0,
    excepted: false,
    ...changes,
  })
  const visitors = Array.from({ length: 5_000 }, (_, index) =>
    compared({ remoteIp: `10.0.${index >> 8}.${index & 255}`, userAgent: `Chrome/${index}` }),
  )
  const role = 'arn:aws:sts::111122223333:assumed-role/ci'
  const fleet = [1, 2].map((host) =>
    compared({
      requester: role,
      authentication: 'header',
      remoteIp: `192.0.2.${host}`,
      userAgent: `Boto/2.${host}`,
      requests: host,
      requestsBefore: 3,
    }),
  )
  const excepted = compared({
    requester: role,
    authentication: 'header',
    userAgent: 'Boto/2.1',
    excepted: true,
  })
  expect(rollUpCompared([...fleet, ...visitors, excepted])).toEqual([
    expect.objectContaining({ product: null, clients: 5_000, requests: 5_000, remoteIpCount: 5_000 }),
    {
      requester: role,
      authentication: 'header',
      product: 'boto 2',
      excepted: false,
      clients: 2,
      requests: 3,
      requestsBefore: 6,
      buckets: ['photos'],
      remoteIpCount: 2,
      remoteIps: ['192.0.2.2', '192.0.2.1'],
      userAgentCount: 2,
      userAgents: ['Boto/2.2', 'Boto/2.1'],
    },
    expect.objectContaining({ product: 'boto 2', clients: 1, excepted: true }),
  ])
})
