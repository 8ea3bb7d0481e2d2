import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  createFastTallying,
  createScannedTallying,
  SCANNER_VARIABLE,
} from '../../../../src/engines/embedded/scanner/fast-tally.js'
import { createScanner } from '../../../../src/engines/embedded/scanner/wasm.js'
import type { Scope } from '../../../../src/model/scope.js'
import { makeHostileLine } from '../../../support/hostile-lines.js'
import { createRandom } from '../../../support/random.js'
import { makeRecord, makeSigV2Record, type RecordParts } from '../../../support/records.js'
import { makeNetwork, makeScope, NOW } from '../support.js'
import { countWith, expectEqual } from './support.js'

const SCOPES: readonly Scope[] = [
  makeScope(),
  makeScope({ buckets: ['reports', 'absent'], excludedUserAgents: [] }),
  makeScope({
    window: { since: Date.UTC(2026, 10, 3) / 1000, until: Date.UTC(2026, 10, 4) / 1000 },
    networks: [
      makeNetwork('203.0.0.0/16', [203, 0, 0, 0]),
      makeNetwork('203.0.113.0/24', [203, 0, 113, 0]),
      makeNetwork('203.0.113.9/32', [203, 0, 113, 9]),
      makeNetwork('2001:db8::/32', [0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)]),
    ],
    excludedUserAgents: ['S3Console', 'sdk', '-'],
  }),
  makeScope({
    buckets: ['media', 'reports'],
    networks: Array.from({ length: 70 }, (_, n) => makeNetwork(`203.0.${n + 60}.0/24`, [203, 0, n + 60, 0])),
    excludedUserAgents: ['\u00e9', 'Boto/2.49.0 Python'],
  }),
  makeScope({ networks: [makeNetwork('0.0.0.0/0', [0, 0, 0, 0])] }),
]

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '-',
      'S3Console/0.4',
      'aws-sdk-go-v2/1.30.0 os/linux',
      'Boto/2.49.0 Python/2.7.18',
      'x?Signature=abc',
      'a'.repeat(999),
      'a'.repeat(1000),
      'b'.repeat(1001),
      'caf\u00e9',
      '\u{1f600}',
      '\t',
      '!',
      '',
      'S3Consol',
      'xS3Console',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', maxLength: 40 }).map((some) => some.replace(/[\r\n]/g, '')),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"',
      '" "',
      'a "b" c',
      '" 403 - 1 1 1 1 "-" "',
      ' 200 - x',
      '" - H SigV4 - AuthHeader h TLSv1.2',
      '\0',
      '\ud800',
      '\v"',
    ),
  },
)
const presignedUri = fc
  .array(
    fc.constantFrom(
      ...['Expires=1793786400', 'Expires=12', 'Expires=1&Expires=2', 'Expires=999999999999', 'Expires='],
      ...[
        'AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE',
        'AWSAccessKeyId=short',
        'Signature=a%3D',
        '?',
        '"',
        ' HTTP/1.0',
      ],
    ),
    { maxLength: 6 },
  )
  .map((parameters) => `GET /k?${parameters.join('&')} HTTP/1.1`)
const ordinary: fc.Arbitrary<RecordParts> = fc.record(
  {
    bucket: fc.constantFrom('reports', 'media', 'Old_Bucket', 'b'.repeat(64), 'b'.repeat(65)),
    time: fc.constantFrom(
      '03/Nov/2026:10:15:30 +0000',
      '03/Nov/2026:23:59:59 +0000',
      '04/Nov/2026:00:00:00 +0000',
      '02/Nov/2026:23:59:59 +0000',
      '03/Nov/2026:01:00:00 +0200',
      '29/Feb/2024:12:00:00 -0000',
      '20/Nov/2027:00:00:00 +0000',
      '31/Dec/2099:23:59:59 +0000',
      '01/Jan/2000:00:00:00 +0000',
    ),
    remoteIp: fc.constantFrom(
      '203.0.113.9',
      '203.0.113.10',
      '203.0.1.1',
      '198.51.100.7',
      '2001:DB8::1',
      '2001:db8::1',
      '::ffff:203.0.113.9',
      '203.0.113.09',
      '203.0.113',
      '256.0.0.1',
      '1.2.3.4.5',
      '-',
      '203.0.113.9x',
      'fe80::1%eth0',
      '0.0.0.0',
      '203.0.113.',
    ),
    requester: fc.constantFrom(
      '-',
      'arn:aws:iam::111122223333:user/nightly-export',
      'svc:cloudfront CloudFront Origin Access Identity E1',
      'AIDA\u00e9',
      'r'.repeat(1001),
    ),
    operation: fc.constantFrom(
      'REST.GET.OBJECT',
      'BATCH.DELETE.OBJECT',
      'S3.EXPIRE.OBJECT',
      'S3X.EXPIRE',
      'A.B',
      'A.BC',
      'A1B.C2',
      'rest.get',
      'WEBSITE.GET.OBJECT',
    ),
    key: fc.constantFrom('-', 'monthly/2026-10.csv', 'a!b', 'x'.repeat(300), 'k?Signature=1'),
    requestUri: fc.oneof(fc.option(text, { nil: null }), presignedUri),
    status: fc.constantFrom('200', '403', '401', '400', '-', '40', '4033', '40x', '/00'),
    errorCode: fc.constantFrom('-', 'AccessDenied', '"'),
    bytesSent: fc.constantFrom('-', '1', '12345678901234567890', 'x', '1x'),
    turnAroundTime: fc.constantFrom('-', '17', '--'),
    referrer: fc.option(text, { nil: null }),
    userAgent: fc.option(text, { nil: null }),
    versionId: fc.constantFrom('-', '3sL4kqtJlcpXroDTDmJ', '[x', '"'),
    signature: fc.constantFrom('SigV4', 'SigV2', 'SigV2', '-', '-', 'SigV5', 'SigV4A', 'x'.repeat(33), '5'),
    cipher: fc.constantFrom('-', 'TLS_AES_128_GCM_SHA256'),
    authentication: fc.constantFrom('AuthHeader', 'QueryString', '-', 'Other', 'Auth1', 'AuthHeades'),
    tls: fc.constantFrom(
      '-',
      'TLSv1.3',
      'TLSv1',
      'TLSv1.0',
      'TLSv1.1',
      'tlsV1.1',
      'TLSv2',
      'TLSv1.10',
      'SigV2',
      '1.2',
      'TLSv1.x',
    ),
    accessPointArn: fc.constantFrom('-', 'Sig', 'arn:aws:s3:eu-west-1:111122223333:accesspoint/a', 'Si'),
    future: fc.constantFrom([], ['one'], ['-', 'Signed'], ['', 'x']),
    columns: fc.integer({ min: 12, max: 27 }),
  },
  { requiredKeys: [] },
)
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n', ' \n', '  \r\n', '\n \n')
const line: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 12, arbitrary: ordinary.map((parts) => Buffer.from(makeRecord(parts))) },
  {
    weight: 6,
    arbitrary: ordinary.map((parts) =>
      Buffer.from(makeSigV2Record({ ...parts, signature: 'SigV2', columns: 26 })),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(ordinary, fc.nat(600), fc.nat(255)).map(([parts, at, byte]) => {
      const bytes = Buffer.from(makeRecord(parts))
      if (at < bytes.length) bytes[at] = byte
      return bytes
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', ' ', '\ufeff', `\ufeff${makeRecord()}`, makeRecord() + makeRecord())
      .map((some) => Buffer.from(some)),
  },
)
const content = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 12 })
  .chain((lines) =>
    fc
      .constantFrom(true, false)
      .map((ended) =>
        Buffer.concat(
          lines.flatMap(([bytes, end], at) =>
            ended || at < lines.length - 1 ? [bytes, Buffer.from(end)] : [bytes],
          ),
        ),
      ),
  )

test('The scanner counts as the exact reader does, for any lines and chunks', () => {
  fc.assert(
    fc.property(
      fc.array(content, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...SCOPES),
      fc.array(fc.oneof(fc.nat(3), fc.nat(700)), { maxLength: 30 }),
      fc.constantFrom(1, 7, 600, 1 << 18),
      (contents, scope, sizes, chunkBytes) => expectEqual(contents, scope, sizes, chunkBytes),
    ),
    { numRuns: 60 },
  )
})

test('The scanner itself counts texts that occur repeatedly', () => {
  const lines = [
    makeRecord(),
    makeSigV2Record(),
    makeRecord({ userAgent: 'S3Console' }),
    makeRecord({ operation: 'S3.X.Y' }),
    makeRecord({ signature: '-' }),
    makeRecord({ signature: '-', requester: '-', remoteIp: '2001:db8::1', tls: 'TLSv1.1' }),
    makeRecord({ signature: '-', columns: 22 }),
    makeRecord({ tls: 'TLSv1', userAgent: 'S3Console' }),
    makeRecord({ tls: 'TLSv1', userAgent: 'old' }),
    makeSigV2Record({ tls: 'TLSv1.0', remoteIp: '::ffff:203.0.113.9' }),
  ]
  const bytes = Buffer.from(
    lines
      .map((one) => `${one}\n`)
      .join('')
      .repeat(50),
  )
  for (const scope of SCOPES)
    for (const chunkBytes of [13, 4096]) expectEqual([bytes, bytes], scope, [], chunkBytes)
})

test('A text that looks like the columns after a request URI does not make a request refused', () => {
  for (const parts of [
    { referrer: ' 200 - x' },
    { userAgent: ' - - x' },
    { referrer: null, userAgent: ' 404 x' },
  ])
    expectEqual([Buffer.from(`${makeSigV2Record({ status: '403', ...parts })}\n`.repeat(9))], makeScope())
})

test('Both readers handle a line end or a byte order mark between two chunks', () => {
  const bytes = Buffer.from(`\ufeff${makeRecord()}\r\n${makeSigV2Record()}\n\r${makeRecord()}\r`)
  for (const size of [1, 3]) expectEqual([bytes], makeScope(), new Array(2000).fill(size), 1 << 18)
  for (let at = 0; at <= bytes.length; at += 97) expectEqual([bytes], makeScope(), [at], 1 << 18)
})

test('Both readers count records of every day of a century, with every offset', () => {
  const lines = Array.from({ length: 4_000 }, (_, n) => {
    const [, day, month, year] = new Date(Date.UTC(2000, 0, 1) + n * 9.13 * 86_400_000)
      .toUTCString()
      .split(' ')
    return makeRecord({
      time: `${day}/${month}/${year}:00:00:01 ${n % 2 === 0 ? '+' : '-'}2359`,
      columns: 20,
    })
  })
  const ends = ['01/Jan/2000:00:00:00 +2359', '31/Dec/2099:23:59:59 -2359'].map((time) =>
    makeRecord({ time }),
  )
  expectEqual([Buffer.from([...lines, ...ends].join('\n'))], makeScope())
})

test('Both readers count remote addresses in any spelling', () => {
  const group = fc.oneof(
    fc.constantFrom('0', '00', '0000', 'ffff', 'FFFF', '1', ''),
    fc.stringMatching(/^[0-9A-Fa-f]{1,5}$/),
  )
  const ipv4 = fc.oneof(
    fc.ipV4(),
    fc.constantFrom('203.0.113.9', '203.0.113.09', '1.2.3', '256.1.1.1', '1.2.3.4.5', '01.2.3.4', '1.2.3.'),
  )
  const address = fc.oneof(
    fc.ipV6(),
    ipv4,
    fc.array(group, { maxLength: 9 }).map((groups) => groups.join(':')),
    fc.tuple(fc.array(group, { maxLength: 7 }), ipv4).map(([groups, last]) => [...groups, last].join(':')),
    fc
      .tuple(fc.ipV6(), fc.nat(40), fc.constantFrom(':', '::', '.', 'x', ''))
      .map(([text, at, some]) => text.slice(0, at) + some + text.slice(at)),
    ipv4.map((text) => `::ffff:${text}`),
    ipv4.map((text) => `0:0:0:0:0:FFFF:${text}`),
  )
  const networks = [
    makeNetwork('203.0.113.0/24', [203, 0, 113, 0]),
    makeNetwork('0.0.0.0/1', [0, 0, 0, 0]),
    makeNetwork('::/0', new Array(16).fill(0)),
    makeNetwork('::/1', new Array(16).fill(0)),
    makeNetwork('8000::/1', [0x80, ...new Array(15).fill(0)]),
    makeNetwork('2001:db8::/65', [0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)]),
    makeNetwork('::1/128', [...new Array(15).fill(0), 1]),
  ]
  fc.assert(
    fc.property(fc.array(address, { maxLength: 60 }), (addresses) => {
      const lines = addresses
        .filter((remoteIp) => remoteIp !== '')
        .map((remoteIp) => makeSigV2Record({ remoteIp, columns: 23 }))
      const bytes = Buffer.from(lines.join('\n'))
      expectEqual([bytes], makeScope())
      expectEqual([bytes], makeScope({ networks }))
    }),
    { numRuns: 12 },
  )
})

test('Both readers count lines that are made to be misread', () => {
  for (let seed = 1; seed <= 2; seed++) {
    const random = createRandom(seed)
    const lines = Array.from({ length: 400 }, () => [makeHostileLine(random), Buffer.from('\n')]).flat()
    for (const scope of SCOPES) expectEqual([Buffer.concat(lines)], scope)
  }
})

test('Unparsed lines give the same samples in any order', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.constantFrom('a', 'b', '=', '%', '"', '\\', '\u00e9', ' ', 'Signature=', 'x'), {
          minLength: 1,
          maxLength: 6,
        }),
        { maxLength: 60 },
      ),
      fc.nat(5),
      (lines, files) => {
        const texts = lines.map((parts) => parts.join(''))
        const contents = Array.from({ length: files + 1 }, (_, file) =>
          Buffer.from(texts.filter((_text, n) => n % (files + 1) === file).join('\n')),
        )
        expectEqual(contents, makeScope())
        expectEqual([...contents].reverse(), makeScope())
      },
    ),
    { numRuns: 20 },
  )
})

test.each([
  ['one byte', () => 'a'],
  ['the same beginning', (n: number) => `${'x'.repeat(600)}${n}`],
  ['no order', (n: number) => `${(Math.imul(n, 0x9e3779b1) >>> 0).toString(16)} is not a record`],
])('The scanner counts unparsed lines of %s without passing on each line', (_title, line) => {
  const instance = createScanner()
  let stops = 0
  const scanner = {
    ...instance.scanner,
    getStopReason: () => {
      stops++
      return instance.scanner.getStopReason()
    },
  }
  const tallying = createScannedTallying(
    { scope: makeScope(), now: NOW, coverageEntries: 1 },
    { ...instance, scanner },
  )
  const lines = Array.from({ length: 20_000 }, (_, n) => line(n))
  const { totals } = countWith(tallying, [Buffer.from(lines.join('\n'))], makeScope(), () => [])
  expect(totals.unparsed).toBe(20_000)
  expect(stops).toBeLessThan(300)
})

test('An environment variable makes the exact reader read every line', () => {
  const bytes = Buffer.from(`${makeRecord()}\n${makeSigV2Record()}\nnot a record\n`)
  const count = () =>
    countWith(
      createFastTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 }),
      [bytes],
      makeScope(),
      () => [],
    )
  const scanned = count()
  process.env[SCANNER_VARIABLE] = 'off'
  try {
    const exact = createFastTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
    // The tables of the scanner are in its own memory.
    expect(exact.getRoom().byteOffset).toBe(0)
    expect(count()).toEqual(scanned)
  } finally {
    delete process.env[SCANNER_VARIABLE]
  }
})
