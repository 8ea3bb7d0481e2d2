import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { mergeTallies } from '../../../../src/engines/embedded/counting/merging.js'
import {
  exactTallying,
  push,
  scannedTallying,
  type TextTallying,
} from '../../../../src/engines/embedded/scanner/fast-tally.js'
import { newScanner } from '../../../../src/engines/embedded/scanner/wasm.js'
import type { Scope } from '../../../../src/model/scope.js'
import { type RecordParts, record, sigV2Record } from '../../../support/records.js'
import { NOW, network, scopeOf } from '../support.js'

const COVERAGE = [{ location: 'logs', bucket: null }]

function countWith(
  tallying: TextTallying,
  contents: readonly Uint8Array[],
  scope: Scope,
  sizes: readonly number[],
) {
  contents.forEach((content, position) => {
    tallying.begin(position, { coverage: 0, shared: 0n, readOnce: position % 5 === 4 })
    let at = 0
    for (const size of sizes) {
      push(tallying, content.subarray(at, at + size))
      at += size
    }
    push(tallying, content.subarray(at))
    tallying.end()
  })
  const { clientKeys, ...merged } = mergeTallies(
    [tallying.result()],
    scope,
    COVERAGE,
    (position) => `log ${position}`,
  )
  return {
    ...merged,
    targets: [...merged.targets].sort((a, b) => (a.bucket + a.network < b.bucket + b.network ? -1 : 1)),
    buckets: [...merged.buckets].sort((a, b) => (a.bucket < b.bucket ? -1 : 1)),
    keys: [...clientKeys.values()].sort(),
  }
}

/** The scanner and the exact reader count the same, whatever the chunks. */
function expectEqual(
  contents: readonly Uint8Array[],
  scope: Scope,
  sizes: readonly number[] = [],
  chunkBytes = 1 << 18,
): void {
  const kept: Record<string, string[]> = { exact: [], scanned: [] }
  const parts = (who: string) => ({
    scope,
    now: NOW,
    coverageEntries: 1,
    chunkBytes,
    onSigV2: (bytes: Uint8Array, start: number, end: number) =>
      kept[who]?.push(Buffer.from(bytes.subarray(start, end)).toString('latin1')),
  })
  const exact = countWith(exactTallying(parts('exact')), contents, scope, [])
  const scanned = countWith(scannedTallying(parts('scanned')), contents, scope, sizes)
  expect(scanned).toEqual(exact)
  expect(kept.scanned).toEqual(kept.exact)
}

const SCOPES: readonly Scope[] = [
  scopeOf(),
  scopeOf({ buckets: ['reports', 'absent'], excludedUserAgents: [] }),
  scopeOf({
    window: { since: Date.UTC(2026, 10, 3) / 1000, until: Date.UTC(2026, 10, 4) / 1000 },
    networks: [
      network('203.0.0.0/16', [203, 0, 0, 0]),
      network('203.0.113.0/24', [203, 0, 113, 0]),
      network('203.0.113.9/32', [203, 0, 113, 9]),
      network('2001:db8::/32', [0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)]),
    ],
    excludedUserAgents: ['S3Console', 'sdk', '-'],
  }),
  scopeOf({
    buckets: ['media', 'reports'],
    networks: Array.from({ length: 70 }, (_, n) => network(`203.0.${n + 60}.0/24`, [203, 0, n + 60, 0])),
    excludedUserAgents: ['\u00e9', 'Boto/2.49.0 Python'],
  }),
  scopeOf({ networks: [network('0.0.0.0/0', [0, 0, 0, 0])] }),
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
    requestUri: fc.option(text, { nil: null }),
    status: fc.constantFrom('200', '403', '401', '400', '-', '40', '4033', '40x', '/00'),
    errorCode: fc.constantFrom('-', 'AccessDenied', '"'),
    bytesSent: fc.constantFrom('-', '1', '12345678901234567890', 'x', '1x'),
    turnAroundTime: fc.constantFrom('-', '17', '--'),
    referrer: fc.option(text, { nil: null }),
    userAgent: fc.option(text, { nil: null }),
    versionId: fc.constantFrom('-', '3sL4kqtJlcpXroDTDmJ', '[x', '"'),
    signature: fc.constantFrom('SigV4', 'SigV2', '-', 'SigV5', 'SigV4A', 'x'.repeat(33), '5'),
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
  { weight: 12, arbitrary: ordinary.map((parts) => Buffer.from(record(parts))) },
  {
    weight: 6,
    arbitrary: ordinary.map((parts) =>
      Buffer.from(sigV2Record({ ...parts, signature: 'SigV2', columns: 26 })),
    ),
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(ordinary, fc.nat(600), fc.nat(255)).map(([parts, at, byte]) => {
      const bytes = Buffer.from(record(parts))
      if (at < bytes.length) bytes[at] = byte
      return bytes
    }),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', ' ', '\ufeff', `\ufeff${record()}`, record() + record())
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

test('the scanner counts as the exact reader does, whatever the lines and the chunks', () => {
  fc.assert(
    fc.property(
      fc.array(content, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(...SCOPES),
      fc.array(fc.oneof(fc.nat(3), fc.nat(700)), { maxLength: 30 }),
      fc.constantFrom(1, 7, 600, 1 << 18),
      (contents, scope, sizes, chunkBytes) => expectEqual(contents, scope, sizes, chunkBytes),
    ),
    { numRuns: 120 },
  )
})

test('the same texts again and again are counted by the scanner itself', () => {
  const lines = [
    record(),
    sigV2Record(),
    record({ userAgent: 'S3Console' }),
    record({ operation: 'S3.X.Y' }),
    record({ signature: '-' }),
    record({ signature: '-', requester: '-', remoteIp: '2001:db8::1', tls: 'TLSv1.1' }),
    record({ signature: '-', columns: 22 }),
    record({ tls: 'TLSv1', userAgent: 'S3Console' }),
    record({ tls: 'TLSv1', userAgent: 'old' }),
    sigV2Record({ tls: 'TLSv1.0', remoteIp: '::ffff:203.0.113.9' }),
  ]
  const bytes = Buffer.from(
    lines
      .map((one) => `${one}\n`)
      .join('')
      .repeat(200),
  )
  for (const scope of SCOPES)
    for (const chunkBytes of [13, 100, 4096, 1 << 18]) expectEqual([bytes, bytes], scope, [], chunkBytes)
})

test('a text that begins as what follows a request URI makes no request refused', () => {
  for (const parts of [
    { referrer: ' 200 - x' },
    { userAgent: ' - - x' },
    { referrer: null, userAgent: ' 404 x' },
  ])
    expectEqual([Buffer.from(`${sigV2Record({ status: '403', ...parts })}\n`.repeat(9))], scopeOf())
})

test('lines of a megabyte and more, cut anywhere', () => {
  const long = record({ userAgent: 'a'.repeat(1 << 20) })
  const odd = sigV2Record({ requestUri: `GET /${'x '.repeat(300_000)}` })
  const bytes = Buffer.from(
    `${record()}\r\n${long}\r\n${odd}\n${record()}\n${'z'.repeat(600_000)}\r${record()}\n${long}`,
  )
  for (const chunkBytes of [1000, 65_536, 1 << 18])
    expectEqual([bytes, Buffer.from(record())], scopeOf(), [], chunkBytes)
})

test('a line end or a byte order mark at the border of two chunks', () => {
  const bytes = Buffer.from(`\ufeff${record()}\r\n${sigV2Record()}\n\r${record()}\r`)
  for (const size of [1, 3]) expectEqual([bytes], scopeOf(), new Array(2000).fill(size), 1 << 18)
  for (let at = 0; at <= bytes.length; at += 17) expectEqual([bytes], scopeOf(), [at], 1 << 18)
})

