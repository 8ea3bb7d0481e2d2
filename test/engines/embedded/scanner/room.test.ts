import { expect, test } from '@jest/globals'
import {
  createScannedTallying,
  hasRoomForScope,
} from '../../../../src/engines/embedded/scanner/fast-tally.js'
import { createScanner } from '../../../../src/engines/embedded/scanner/wasm.js'
import { makeRecord, makeSigV2Record } from '../../../support/records.js'
import { makeNetwork, makeScope, NOW } from '../support.js'
import { countWith, expectEqual } from './support.js'

test('Both readers count lines of a megabyte and more the same, wherever they are cut', () => {
  const long = makeRecord({ userAgent: 'a'.repeat(1 << 20) })
  const odd = makeSigV2Record({ requestUri: `GET /${'x '.repeat(300_000)}` })
  const bytes = Buffer.from(
    `${makeRecord()}\r\n${long}\r\n${odd}\n${makeRecord()}\n${'z'.repeat(600_000)}\r${makeRecord()}\n${long}`,
  )
  for (const chunkBytes of [1000, 65_536, 1 << 18])
    expectEqual([bytes, Buffer.from(makeRecord())], makeScope(), [], chunkBytes)
})

test('The exact reader reads the lines for which the scanner has no room', () => {
  const instance = createScanner()
  const most = instance.readConstant
  const named = (count: number) => Array.from({ length: count }, (_, n) => `bucket-${n}`)
  const networks = (count: number) =>
    Array.from({ length: count }, (_, n) => makeNetwork(`${n}/32`, [11, n >> 16, (n >> 8) & 255, n & 255]))
  expect(hasRoomForScope(makeScope({ buckets: named(most('MOST_BUCKETS')) }), instance)).toBe(true)
  expect(hasRoomForScope(makeScope({ buckets: named(most('MOST_BUCKETS') + 1) }), instance)).toBe(false)
  expect(
    hasRoomForScope(makeScope({ buckets: ['b'.repeat(most('BUCKET_NAMES_BYTES') + 1)] }), instance),
  ).toBe(false)
  expect(hasRoomForScope(makeScope({ networks: networks(most('MOST_NETWORKS')) }), instance)).toBe(true)
  expect(hasRoomForScope(makeScope({ networks: networks(most('MOST_NETWORKS') + 1) }), instance)).toBe(false)
  expect(
    hasRoomForScope(makeScope({ excludedUserAgents: ['a'.repeat(most('PATTERNS_BYTES'))] }), instance),
  ).toBe(false)
  expect(hasRoomForScope(makeScope({ excludedUserAgents: ['\ufffd'] }), instance)).toBe(false)
})

test('Both readers count more buckets than the scanner has room for', () => {
  const count = createScanner().readConstant('MOST_BUCKETS') + 300
  const lines = Array.from({ length: count + 500 }, (_, n) =>
    makeRecord({ bucket: `bucket-${n % count}`, columns: 20 }),
  )
  expectEqual([Buffer.from(lines.join('\n'))], makeScope())
})

test('Both readers tell apart buckets whose names differ in one character, wherever it is', () => {
  const names = Array.from({ length: 70 }, (_, n) => 'b'.repeat(n + 1)).flatMap((name) =>
    Array.from(name, (_, at) => `${name.slice(0, at)}c${name.slice(at + 1)}`).concat(name),
  )
  const lines = [...names, ...names].map((bucket) => makeRecord({ bucket, columns: 20 }))
  expectEqual([Buffer.from(lines.join('\n'))], makeScope())
  const configured = names.filter((_, n) => n % 3 === 0)
  expectEqual([Buffer.from(lines.join('\n'))], makeScope({ buckets: configured }))
})

test('Both readers tell apart buckets whose names end with different numbers of NUL bytes', () => {
  const names = ['b', 'b\0', 'b\0\0', `b${'\0'.repeat(31)}`, `b${'\0'.repeat(32)}`, '\0', '\ufffd', 'b\ufffd']
  const lines = [...names, ...names].map((bucket) => makeRecord({ bucket, columns: 20 }))
  expectEqual([Buffer.from(lines.join('\n')), Buffer.from(lines.join('\n'), 'latin1')], makeScope())
})

test('Both readers count names of buckets that are longer than the room of the scanner', () => {
  const room = createScanner().readConstant('BUCKET_NAMES_BYTES')
  const lines = Array.from({ length: 12 }, (_, n) => makeRecord({ bucket: 'b'.repeat(room / 8 + n) }))
  expectEqual([Buffer.from([...lines, ...lines].join('\n'))], makeScope())
})

test('Both readers count more targets than the scanner has room for', () => {
  const networks = Array.from({ length: 256 }, (_, n) => makeNetwork(`203.0.113.${n}/32`, [203, 0, 113, n]))
  const buckets = createScanner().readConstant('MOST_TARGETS') / 256 + 2
  const lines = Array.from({ length: 256 * buckets + 300 }, (_, n) =>
    makeRecord({
      bucket: `b${n % buckets}`,
      remoteIp: `203.0.113.${(n / buckets) & 255}`,
      columns: 20,
      hostId: 'h',
    }),
  )
  expectEqual([Buffer.from(lines.join('\n'))], makeScope({ networks }))
})

test('Both readers count more clients of every kind than are kept', () => {
  const lines = Array.from({ length: 30_000 }, (_, n) =>
    makeRecord({
      remoteIp: `203.0.${n % 120}.${n % 250}`,
      signature: ['-', '-', 'SigV2', 'SigV4'][n % 4] as string,
      tls: n % 3 === 0 ? 'TLSv1.2' : 'TLSv1',
      userAgent: `agent ${n % 25_000}`,
      requestUri: 'GET / HTTP/1.1',
    }),
  )
  const bytes = Buffer.from(`${lines.join('\n')}\n`)
  expectEqual([bytes.subarray(0, bytes.length >> 1), bytes.subarray(bytes.length >> 1)], makeScope())
})

test('Clients whose keys fill the memory of the scanner keep their counts and log objects', () => {
  // Each byte becomes three in a key: 29,300 keys fill the memory, and more move the others.
  const agent = 'b'.repeat(8) + '\xff'.repeat(985)
  const logs = [
    { from: 0, to: 30_000 },
    { from: 0, to: 2_000 },
    { from: 30_000, to: 44_000 },
    { from: 1_000, to: 2_000 },
  ]
  const contents = logs.map(({ from, to }) =>
    Buffer.from(
      Array.from({ length: to - from }, (_, n) =>
        makeSigV2Record({ userAgent: `${from + n} ${agent}` }),
      ).join('\n'),
      'latin1',
    ),
  )
  const tallying = createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
  const { sigV2Clients, totals } = countWith(tallying, contents, makeScope(), () => [])
  expect(totals.sigV2).toBe(47_000)
  const expected = (client: number) =>
    logs.flatMap(({ from, to }, log) => (client >= from && client < to ? [`log ${log}`] : []))
  expect(sigV2Clients.filter(({ requests }) => requests === 3).length).toBeGreaterThan(300)
  for (const { userAgent, requests, logObjects } of sigV2Clients)
    expect([requests, logObjects]).toEqual([
      expected(Number.parseInt(userAgent, 10)).length,
      expected(Number.parseInt(userAgent, 10)),
    ])
})

test('A line whose clients fit in only one of two tables is counted once in both', () => {
  const agent = (n: number) => `${'a'.repeat(900)}${n}`
  const anonymous = (n: number, tls: string) =>
    makeRecord({ signature: '-', requester: '-', userAgent: agent(n), tls })
  const lines = [
    ...Array.from({ length: 10_000 }, (_, n) => anonymous(n, 'TLSv1.2')),
    ...Array.from({ length: 3_000 }, (_, n) => anonymous(n, 'TLSv1.1')),
  ]
  const tallying = createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
  const {
    oldTls,
    anonymous: unsigned,
    totals,
  } = countWith(tallying, [Buffer.from(lines.join('\n'))], makeScope(), () => [])
  expect([totals.unsigned, unsigned.requests, oldTls.requests]).toEqual([13_000, 13_000, 3_000])
  expect(unsigned.clients.map(({ requests }) => requests)).toEqual(new Array(1_000).fill(1))
  expect(oldTls.requestsNotListed).toBe(2_000)
})

test('The tables of the scanner do not overlap, and each is as large as its entries', () => {
  const { memory, readConstant } = createScanner()
  const tables = [
    'BUCKETS',
    'BUCKET_TABLE',
    'BUCKET_NAMES',
    'TARGETS',
    'TARGET_TABLE',
    'DAYS',
    'NETWORKS',
    'NETWORK_TABLE',
    'PATTERNS',
    'SAMPLE',
    'INPUT',
    'KEY',
    'ADDRESS_TEXT',
    'DIGIT_COUNTS',
    'CLIENTS_SIGV2',
    'CLIENTS_OLDTLS',
    'CLIENTS_ANONYMOUS',
  ]
  let end = 0
  for (const table of tables) {
    expect(readConstant(table)).toBeGreaterThanOrEqual(end)
    end = readConstant(`${table}_END`)
    expect(end).toBeGreaterThan(readConstant(table))
  }
  expect(readConstant('MEMORY_END')).toBe(end)
  expect(memory.length).toBeGreaterThanOrEqual(end)
  for (const [table, most, bytes] of [
    ['BUCKETS', 'MOST_BUCKETS', 'BUCKET_BYTES'],
    ['TARGETS', 'MOST_TARGETS', 'TARGET_BYTES'],
    ['DAYS', 'MOST_DAYS', 'DAY_BYTES'],
    ['NETWORKS', 'MOST_NETWORKS', 'NETWORK_BYTES'],
  ] as const)
    expect(readConstant(`${table}_END`) - readConstant(table)).toBeGreaterThanOrEqual(
      readConstant(most) * readConstant(bytes),
    )
  // The clients of a tally are sorted in two copies. An entry has 64 bits, and a fingerprint 52.
  const positionBits = readConstant('SORTED_POSITION_BITS')
  expect(readConstant('INPUT_BYTES')).toBeGreaterThanOrEqual(
    readConstant('SIGV2_KEPT') * readConstant('SORTED_ENTRY') * 2,
  )
  expect(readConstant('SIGV2_KEPT')).toBeLessThanOrEqual(2 ** positionBits)
  expect(52 - readConstant('LOWEST_BITS') + positionBits).toBe(64)
  // The sorted clients are in the first copy again.
  expect(Math.ceil((64 - positionBits) / readConstant('DIGIT_BITS')) % 2).toBe(0)
})

test('A full table accepts no more entries', () => {
  const { scanner, memory, readConstant } = createScanner()
  const encoder = new TextEncoder()
  const name = (text: string) => encoder.encodeInto(text, memory.subarray(readConstant('KEY'))).written
  let added = 0
  for (let n = 0; n < readConstant('MOST_BUCKETS'); n++) added += scanner.addBucket(name(`b${n}`))
  expect(added).toBe(readConstant('MOST_BUCKETS'))
  expect(scanner.addBucket(name('one more'))).toBe(0)
  added = 0
  for (let n = 0; n < readConstant('MOST_NETWORKS'); n++) added += scanner.addNetwork(1, 0, 0, 0, n, 32, n)
  expect(added).toBe(readConstant('MOST_NETWORKS'))
  const behind = memory.slice(readConstant('NETWORK_TABLE_END'), readConstant('INPUT_END'))
  expect(scanner.addNetwork(1, 0, 0, 0, 0xffff_ffff, 32, 0)).toBe(0)
  expect(behind.findIndex((byte) => byte !== 0)).toBe(-1)
})
