import { writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { makeLogText, makeRecord, makeSigV2Record, type RecordParts } from '../../support/records.js'
import { makeNetwork, makeScope, tallyOf, useFolder } from './support.js'

const anonymous = (parts: RecordParts = {}) => makeRecord({ signature: '-', requester: '-', ...parts })
const tallyOfLines = (lines: readonly string[], scope = makeScope()) =>
  useFolder(async () => {
    writeFileSync('log', makeLogText(...lines))
    return tallyOf(['log'], scope)
  })

test('Old TLS is counted by client for any signature, and shown as in the record', async () => {
  const { oldTls, totals } = await tallyOfLines([
    makeRecord({ tls: 'TLSv1.1' }),
    makeRecord({ tls: 'TLSv1.1', time: '03/Nov/2026:10:15:31 +0000' }),
    makeRecord({ tls: 'tlsV1.0' }),
    makeSigV2Record({ tls: 'TLSv1', referrer: null, userAgent: null }),
    makeRecord({ tls: 'TLSv1.2' }),
    makeRecord({ tls: '-' }),
    makeRecord({ tls: 'TLSv1.10' }),
    makeRecord({ tls: 'TLSv1', userAgent: 'S3Console/0.4' }),
    makeRecord({ tls: 'TLSv1', operation: 'S3.EXPIRE.OBJECT' }),
    makeRecord({ columns: 23 }),
    'TLSv1',
  ])
  expect(totals).toMatchObject({ records: 11, inScope: 8, excluded: 1, service: 1, unparsed: 1 })
  expect(oldTls).toMatchObject({ requests: 4, requestsNotListed: 0 })
  const seen = Date.UTC(2026, 10, 3, 10, 15, 30) / 1000
  expect(oldTls.clients[0]).toEqual({
    bucket: 'reports',
    network: 'any',
    remoteIp: '203.0.113.9',
    requester: 'arn:aws:iam::111122223333:user/nightly-export',
    userAgent: 'aws-sdk-go-v2/1.30.0 os/linux',
    tlsVersion: 'TLSv1.1',
    requests: 2,
    firstSeen: seen,
    lastSeen: seen + 1,
  })
  expect(oldTls.clients.map(({ userAgent, tlsVersion }) => [userAgent, tlsVersion]).slice(1)).toEqual([
    ['-', 'TLSv1'],
    ['aws-sdk-go-v2/1.30.0 os/linux', 'tlsV1.0'],
  ])
})

test('Anonymous requests are the unsigned ones in scope, and a record without a TLS column has no TLS version', async () => {
  const scope = makeScope({ networks: [makeNetwork('203.0.113.0/24', [203, 0, 113, 0])] })
  const { anonymous: found, totals } = await tallyOfLines(
    [
      anonymous(),
      anonymous({ columns: 22 }),
      anonymous({ remoteIp: '198.51.100.7' }),
      anonymous({ remoteIp: '::ffff:203.0.113.9' }),
      makeRecord({ columns: 19 }),
      makeRecord({ signature: 'SigV5' }),
      makeRecord(),
    ],
    scope,
  )
  expect(totals).toMatchObject({ unsigned: 3, otherNetworks: 1 })
  expect(found.requests).toBe(totals.unsigned)
  expect(found.clients.map(({ network, tlsVersion, requests }) => [network, tlsVersion, requests])).toEqual([
    ['203.0.113.0/24', 'TLSv1.3', 2],
    ['203.0.113.0/24', null, 1],
  ])
})

test('Clients are told apart by up to 1,000 characters of the user agent, and shown without secrets', async () => {
  const { anonymous: found } = await tallyOfLines([
    anonymous({ userAgent: 'x?Signature=abc' }),
    anonymous({ userAgent: 'x?Signature=abd' }),
    anonymous({ userAgent: `${'\u{1f600}'.repeat(1_000)}a` }),
    anonymous({ userAgent: `${'\u{1f600}'.repeat(1_000)}b` }),
  ])
  expect(found.clients.map(({ userAgent, requests }) => [userAgent, requests])).toEqual([
    ['\u{1f600}'.repeat(1_000), 2],
    ['x?Signature=REDACTED', 1],
    ['x?Signature=REDACTED', 1],
  ])
})

test('A thousand clients are listed, first by requests, then in the order of findings', async () => {
  const lines = Array.from({ length: 1_500 }, (_, n) => anonymous({ userAgent: `r${n}`, tls: 'TLSv1' }))
  const busy = Array.from({ length: 100 }, (_, n) => anonymous({ userAgent: `r${1_400 + n}`, tls: 'TLSv1' }))
  const { anonymous: found, oldTls } = await tallyOfLines([...lines, ...busy])
  expect(found.requests).toBe(1_600)
  expect(found.requestsNotListed).toBe(500)
  const named = found.clients.map(({ userAgent }) => userAgent)
  expect(named).toHaveLength(1_000)
  expect(named.slice(0, 100)).toEqual(Array.from({ length: 100 }, (_, n) => `r${1_400 + n}`))
  const rest = Array.from({ length: 1_400 }, (_, n) => `r${n}`).sort()
  expect(named.slice(100)).toEqual(rest.slice(0, 900))
  expect(oldTls).toEqual(found)
})

test('The lists of old TLS and anonymous clients are empty when no such client exists', async () => {
  const { anonymous: found, oldTls } = await tallyOfLines([makeRecord()])
  expect([found, oldTls]).toEqual([0, 0].map(() => ({ requests: 0, requestsNotListed: 0, clients: [] })))
})
