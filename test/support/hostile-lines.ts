import type { Random } from './random.js'

/**
 * Lines that access logs contain, or that an attacker could put into them to be misread. They are records of 17 to 30
 * columns with texts of a client. Some are cut, doubled, joined or damaged.
 *
 * The lines are bytes without a line end. They can contain CR, NUL and bytes that are not UTF-8.
 */
export function makeHostileLine(random: Random): Buffer {
  if (random.oneIn(12)) return makeSoup(random)
  let line: Buffer = Buffer.from(makeRecord(random))
  if (random.oneIn(12)) {
    // Two records on one line. The first is cut in most cases.
    const cut = random.oneIn(4) ? line.length : random.below(line.length)
    line = Buffer.concat([
      line.subarray(0, cut),
      Buffer.from(random.pick(GLUE)),
      Buffer.from(makeRecord(random)),
    ])
  }
  for (let times = random.pick([0, 0, 0, 0, 1, 1, 4]); times > 0; times--) line = mutate(line, random)
  return line
}

const OWNERS = [
  '79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be',
  '8787a3c41bf7ce0d54359d9348ad5b08e16bd5bb8ae5aa4e1508b435773a066e',
  'test',
  '-',
  'x'.repeat(240),
  'é'.repeat(240),
  'x'.repeat(300),
]
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const AGENTS = [
  'S3Console/0.4, aws-internal/3',
  'Boto3/1.9.62 Python/2.7.15 Linux/4.14 Botocore/1.12.62',
  'aws-sdk-java/1.11.590 Linux/4.9.137',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) [en]',
  '-',
  '',
]
const TAILS = [
  'H SigV4 C AuthHeader h TLSv1.2',
  'hostid= SigV2 - QueryString s3.amazonaws.com - - Yes',
  'H SigV4A C AuthHeader h TLSv1.3 arn:aws:s3:us-east-1:1:accesspoint/a - eu-west-1 new',
]
/** Texts of a client that aim to be read as something else. */
const FORGED = [
  '"',
  '" "',
  '""',
  ' ',
  '  ',
  '-',
  ' -',
  '- ',
  '-"',
  '"-',
  '" -',
  '\\"',
  '" 403 AccessDenied 1 1 1 1 "-" "x',
  '" 200 - 1 1 1 1 "',
  '" 200 - 1 - - 1 - "',
  '" 200 - 1 - - 1 - -',
  '" 200 - 1 - - 1 - - x y SigV4',
  '" 200 - 1 - - 1 -',
  '" - - - - - - "',
  ...TAILS.map((tail) => `x" - ${tail}`),
  ...TAILS.map((tail) => `" "x" - ${tail} `),
  ...OWNERS.map((owner) => `" ${owner} bucket [`),
  ...OWNERS.map((owner) => `x${owner} bucket [06/Feb/2019:00:00:38 +0000]`),
  ...OWNERS.map((owner) => `${owner.toUpperCase()} b [31/Xyz/0000:`),
  ' b [06/Feb/2019:00',
  OWNERS[0] as string,
  '[',
  ' [',
  ']',
  'é',
  '日本',
  '😀',
  '\0',
  '\t',
  '\u0085',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffd',
  'Signature=abc%3D&x',
  'X-Amz-Signature=00ff',
]
const GLUE = ['', ' ', '  ', ' - ', '" ', '"', ' x', '\r']

/** Usually a value that the column has in real records, sometimes an impossible one. */
const pickMostly = (random: Random, usual: readonly string[], odd: readonly string[]): string =>
  random.pick(random.oneIn(40) ? odd : usual)

const makeDash = (random: Random): string => pickMostly(random, ['-'], ['-"', '"-', '--'])

function makeRecord(random: Random): string {
  const columns = random.pick([17, 18, 20, 24, 25, 26, 26, 27, 27, 28, 30])
  const bare = random.oneIn(8)
  return [
    random.pick(OWNERS),
    random.pick(['bucket', 'Old_Bucket', 'b']),
    `[${makeTime(random)}]`,
    random.pick(['192.0.2.3', '-', '2001:db8::1', '::ffff:10.0.0.1', '010.1.2.3', '10.1.2', 'fe80::1%eth0']),
    pickMostly(
      random,
      [
        '-',
        'arn:aws:iam::1:user/ann',
        'svc:s3',
        'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
        'a REST b',
      ],
      ['a REST.b c', 'a REST.GET.OBJECT', ' ', 'a  b'],
    ),
    pickMostly(random, ['3E57427F3EXAMPLE', '-'], ['REST.GET.X', 'x y']),
    pickMostly(
      random,
      [
        'REST.GET.OBJECT',
        'BATCH.DELETE.OBJECT',
        'S3.EXPIRE.OBJECT',
        'WEBSITE.GET.OBJECT',
        'REST.GE',
        'R2D2.X-',
      ],
      ['REST.G', 'rest.GET', '.GET', '2R.X'],
    ),
    pickMostly(random, ['-', 'a/b.txt', 'a%2520b', 'k[0]', 'REST.GET.OBJECT'], ['a b', 'a"b']),
    bare ? makeDash(random) : makeText(random, ['GET /a HTTP/1.1', 'GET /b/k?x=1&Signature=zz HTTP/1.1']),
    pickMostly(random, ['200', '403', '-', '404'], ['20', '2000', '٢٠٠']),
    random.pick(['-', 'AccessDenied', '200']),
    ...[0, 1, 2, 3].map(() => pickMostly(random, ['-', '0', '113', '4294967296', '7'], ['--', '1.5', '٣'])),
    bare && !random.oneIn(3) ? makeDash(random) : makeText(random, ['-', 'https://example.com/a b', '']),
    bare && !random.oneIn(4) ? makeDash(random) : makeText(random, AGENTS),
    ...makeTail(random).slice(0, columns - 17),
  ].join(' ')
}

function makeText(random: Random, natural: readonly string[]): string {
  if (random.oneIn(12)) return '-'
  const parts = [random.pick(natural)]
  if (random.oneIn(3)) for (let i = random.below(3); i >= 0; i--) parts.push(random.pick(FORGED))
  if (random.oneIn(6)) parts.push(random.pick(natural))
  if (random.oneIn(8)) parts.reverse()
  return `"${parts.join('')}"`
}

function makeTail(random: Random): string[] {
  const plain = random.oneIn(4)
  return [
    pickMostly(random, ['-', 'vER.sion'], ['- H SigV4', 'v v']),
    random.pick(['-', 's9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=']),
    pickMostly(
      random,
      ['SigV4', 'SigV2', '-', 'SigV5', 'SigV4A', 'a'.repeat(32)],
      ['a'.repeat(33), '4Sig', 'Sig.V4', 'SigV2,', '-SigV2', '--'],
    ),
    plain ? '-' : random.pick(['ECDHE-RSA-AES128-GCM-SHA256', 'TLS_AES_128_GCM_SHA256']),
    pickMostly(random, ['AuthHeader', 'QueryString', '-', 'S'], ['Auth-Header', 'Auth2', '--', 'é']),
    random.pick(['bucket.s3.us-west-1.amazonaws.com', '-', 's3.amazonaws.com', '[2001:db8::1]']),
    plain
      ? '-'
      : pickMostly(
          random,
          ['TLSv1.2', 'TLSv1.3', 'TLS', 'QUICv1', 'T.'],
          ['TLSv1.2x', '1.2', 'SigTLS', 'SigV1.2', '-1'],
        ),
    pickMostly(
      random,
      ['-', 'arn:aws:s3:us-west-1:123456789012:accesspoint/example-AP', 'Si', '[x'],
      ['SigV2', 'Sig'],
    ),
    pickMostly(random, ['-', 'Yes'], ['Sig', '  ']),
    pickMostly(random, ['-', 'us-east-1', OWNERS[0] as string], ['Sigma']),
    pickMostly(random, ['new', '-', 'bucket'], ['Sig4']),
    pickMostly(random, ['new', '-', '(06/Feb/2019:00:00:38', '[06/Feb/2019:00:00:38'], ['']),
    'last',
  ]
}

function makeTime(random: Random): string {
  const padTwo = (value: number): string => String(value).padStart(2, '0')
  const date = random.pick(['01/Jan/2000', '29/Feb/2024', '31/Dec/2099', '30/Nov/2026', '06/Feb/2019'])
  if (!random.oneIn(6))
    return `${date}:12:03:59 ${random.pick(['+0000', '+0000', '-0730', '+2359', '-0000'])}`
  const day = random.pick([padTwo(random.below(34)), '29', '30', '31', '7'])
  const month = random.oneIn(8) ? random.pick(['feb', 'Okt', '02', 'JAN']) : random.pick(MONTHS)
  const year = random.oneIn(3) ? random.pick(['1999', '2100', '0024']) : `20${padTwo(random.below(100))}`
  const clock = random.oneIn(2)
    ? '23:59:59'
    : `${padTwo(random.below(26))}:${padTwo(random.below(62))}:${padTwo(random.below(62))}`
  return `${day}/${month}/${year}:${clock} ${random.pick(['+0000', '+0000', '+2400', '-0060', 'Z', '-2359'])}`
}

const BYTES = [
  ...['"', ' ', '-', '[', ']', '\0', '\r', 'é', '\u2028', 'a', '0', 'Sig', '"-" ', ' "-"'].map((part) =>
    Buffer.from(part),
  ),
  Buffer.from([0xff]),
  Buffer.from([0xc3]),
  Buffer.from([0xe2, 0x80]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from([0xf0, 0x9f, 0x98]),
  Buffer.from([0xc0, 0xaf]),
]

function mutate(line: Buffer, random: Random): Buffer {
  const at = random.below(line.length + 1)
  const from = line.subarray(0, at)
  switch (random.below(7)) {
    case 0:
      return Buffer.from(from)
    case 1:
      return Buffer.concat([from, random.pick(BYTES), line.subarray(at)])
    case 2:
      return Buffer.concat([from, random.pick(BYTES), line.subarray(at + 1)])
    case 3:
      return Buffer.concat([from, line.subarray(at + 1 + random.below(3))])
    case 4:
      return Buffer.concat([line, random.pick([Buffer.from(' '), Buffer.from('   '), ...BYTES])])
    case 5: {
      const words = line.toString('latin1').split(' ')
      words.splice(
        random.below(words.length),
        random.below(2),
        ...(random.oneIn(2) ? [random.pick(words)] : []),
      )
      return Buffer.from(words.join(' '), 'latin1')
    }
    default: {
      const words = line.toString('latin1').split(' ')
      const one = random.below(words.length)
      const other = random.below(words.length)
      const kept = words[one] as string
      words[one] = words[other] as string
      words[other] = kept
      return Buffer.from(words.join(' '), 'latin1')
    }
  }
}

const PIECES = [
  `${OWNERS[0]} bucket [06/Feb/2019:00:00:38 +0000] 192.0.2.3 - 3E57 REST.GET.OBJECT key`,
  '"GET / HTTP/1.1"',
  '200 - 1 - 1 1',
  '200 - 1 - 1 -',
  '"-"',
  '-',
  '"agent"',
  '"',
  '" "',
  '""',
  ...TAILS,
  '',
  ...OWNERS,
  'bucket',
  '[06/Feb/2019:00:00:38 +0000]',
]

/** Pieces of records in any order. Half of them begin like a record. */
function makeSoup(random: Random): Buffer {
  const parts = random.oneIn(2) ? [PIECES[0] as string] : []
  for (let i = random.below(12); i >= 0; i--) parts.push(random.pick(PIECES))
  return Buffer.from(parts.join(random.oneIn(5) ? '' : ' '))
}
