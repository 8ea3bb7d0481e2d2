import { makeHostileLine } from '../../support/hostile-lines.js'
import { createRandom, type Random } from '../../support/random.js'
import { makeRecord, type RecordParts } from '../../support/records.js'

export type Layout = 'flat' | 'slashless' | 'partitioned-event-time' | 'partitioned-delivery-time'

/** A generated log and the settings of its check. */
export interface LogSet {
  readonly seed: number
  readonly layout: Layout
  /** The literal start of every key. */
  readonly prefix: string
  /** Every log object below the prefix, by key. */
  readonly objects: ReadonlyMap<string, Buffer>
  /** The keys of the log objects that the contract lets Athena read for these settings. */
  readonly read: readonly string[]
  /** The keys of the log objects that are in an archive. The engines cannot read them, so `read` does not have them. */
  readonly archived: ReadonlySet<string>
  readonly sourceBuckets: readonly string[]
  /** The settings for both engines. */
  readonly inputs: Readonly<Record<string, string>>
  /** Seconds since the epoch. */
  readonly now: number
}

const HOUR = 3600
const DAY = 86_400
/** How long after `until` a log object can be delivered and still be read. */
const PADDING = 12 * HOUR

/**
 * Two logs of one seed with different kinds of keys, for one check. Both have the same settings, which are in the
 * first.
 */
export function makeTwoLogSets(seed: number): readonly [LogSet, LogSet] {
  const first = makeLogSet(seed, 'a')
  const [layout] = LAYOUTS.filter((other) => other !== first.layout).slice(seed % 3)
  const { 'log-key-format': _, ...inputs } = first.inputs
  return [
    { ...first, inputs },
    { ...makeLogSet(seed, 'b', layout), inputs, now: first.now },
  ]
}

/**
 * Four logs of one seed, one with each kind of keys, for one check. They have records of the same source buckets, and the
 * settings of the first.
 */
export function makeFourLogSets(seed: number): readonly [LogSet, ...LogSet[]] {
  const [first, ...others] = LAYOUTS.map((layout, at) => makeLogSet(seed, 'abcd'[at], layout)) as [
    LogSet,
    ...LogSet[],
  ]
  const { 'log-key-format': _, ...inputs } = first.inputs
  return [{ ...first, inputs }, ...others.map((set) => ({ ...set, inputs, now: first.now }))]
}

const LAYOUTS = ['flat', 'slashless', 'partitioned-event-time', 'partitioned-delivery-time'] as const

/** The log of a seed, which is the same on every machine. */
export function makeLogSet(seed: number, part = '', given?: Layout): LogSet {
  const random = createRandom(seed)
  const picked = random.pick(LAYOUTS)
  const layout = given ?? picked
  const partitioned = layout.startsWith('partitioned')
  const sourceBuckets = [`reports-${seed}`, `assets-${seed}`, `other-${seed}`]
  const since = Date.UTC(2026, 9, 1 + random.below(20)) / 1000 + (random.oneIn(3) ? 0 : random.below(DAY))
  const until = since + random.pick([1, 60, HOUR, DAY - 1, DAY, 3 * DAY])
  const bucketsAsked = random.pick([[], [0], [0, 1], [1, 0]]).map((i) => sourceBuckets[i] as string)
  const networks = random.pick(NETWORKS)

  // Objects older than the window do not change what it contains. Both engines can recognize how far the log reaches
  // back only when an object that they read has a record from before the window.
  const reachesBack = random.oneIn(2)
  const world = { random, since, until, sourceBuckets, beginsLate: !reachesBack && random.oneIn(2) }
  const objects = new Map<string, Buffer>()
  const read: string[] = []
  const prefix = `set-${seed}${part}${layout === 'slashless' ? '-app-' : '/'}`
  const count = random.oneIn(8) ? 30 : 4 + random.below(8)
  const folders = partitioned
    ? sourceBuckets.map((bucket) => ({ bucket, region: random.pick(['us-east-1', 'eu-west-1']) }))
    : []
  for (let i = 0; i < count; i++) {
    const later = random.pick([
      0,
      1,
      HOUR,
      until - since,
      until - since + HOUR,
      until - since + PADDING - 1,
      until - since + PADDING,
      2 * DAY,
      random.below(DAY),
    ])
    const delivery = since + Math.max(later, world.beginsLate ? 1 : 0)
    addObject(delivery, random.pick(folders.length > 0 ? folders : [null]))
  }
  for (const folder of folders.length > 0 ? folders : [null]) {
    if (!reachesBack) break
    addObject(since - 1 - random.below(2 * DAY), folder)
    addObject(since, folder, [
      makeRecord({ bucket: folder?.bucket ?? (sourceBuckets[0] as string), time: formatLogTime(since - 1) }),
    ])
  }

  function addObject(
    delivery: number,
    folder: { bucket: string; region: string } | null,
    first: string[] = [],
  ): void {
    const lines = [
      ...first,
      ...Array.from({ length: random.pick([1, 3, 20, 60, 150]) }, () =>
        makeLogLine(world, folder?.bucket ?? null),
      ),
    ]
    const day = formatDay(delivery)
    const stamp = formatStamp(layout === 'partitioned-event-time' ? delivery - (delivery % DAY) : delivery)
    const unique = `${(seed * 4096 + objects.size).toString(16).toUpperCase().padStart(16, '0')}`
    const below = folder === null ? '' : `111122223333/${folder.region}/${folder.bucket}/${day}/`
    const key = `${prefix}${below}${stamp}-${unique}`
    objects.set(key, makeFile(lines, random))
    if (folder !== null && bucketsAsked.length > 0 && !bucketsAsked.includes(folder.bucket)) return
    const isRead = {
      flat: delivery >= since && delivery < until + PADDING,
      slashless: delivery >= since && delivery < until + PADDING,
      'partitioned-event-time': day >= formatDay(since) && day <= formatDay(until - 1),
      'partitioned-delivery-time': day >= formatDay(since) && day <= formatDay(until + PADDING - 1),
    }[layout]
    if (isRead) read.push(key)
  }

  // Some of the objects, in or out of the window.
  const archived = new Set(
    random.oneIn(4) ? [...objects.keys()].filter(() => random.oneIn(objects.size < 10 ? 3 : 8)) : [],
  )
  return {
    seed,
    layout,
    prefix,
    objects,
    read: read.filter((key) => !archived.has(key)),
    archived,
    sourceBuckets,
    now: until + random.pick([0, HOUR, 2 * DAY, 30 * DAY]),
    inputs: {
      since: formatIso(since),
      until: formatIso(until),
      'source-ips': networks.join(', '),
      buckets: bucketsAsked.join(', '),
      'exclude-user-agents': random.pick(['', 'S3Console', 'none', 'boto\nMozilla, é']),
      'ignore-rejected': random.pick(['true', 'false']),
      'accept-gaps': random.pick(['', 'no-traffic', 'unparsed-records<=3, signature-missing']),
      'max-log-age': random.pick(['1h', '3d']),
      'evidence-limit': random.pick(['10000', '10000', '7', '1', '0']),
      ...(random.oneIn(2) && { 'log-key-format': partitioned ? layout : 'simple' }),
    },
  }
}

const NETWORKS: readonly (readonly string[])[] = [
  [],
  ['10.0.0.0/8'],
  ['10.0.0.0/8', '10.1.0.0/16', '10.1.2.3', '10.1.2.0/31'],
  ['0.0.0.0/0'],
  ['::/0'],
  ['2001:db8::/32', '2001:db8:1::/48', '2001:db8:1::7', '10.1.0.0/16'],
  ['::/0', '0.0.0.0/0', '192.0.2.0/24'],
  ['198.51.100.0/24'],
  // The scanner and the SQL look up many networks by their prefix lengths.
  ['2001:db8::/32', '198.51.100.7', ...Array.from({ length: 80 }, (_, second) => `10.${second}.0.0/16`)],
]

const ADDRESSES = [
  ...[
    '10.1.2.3',
    '10.1.2.2',
    '10.1.255.255',
    '10.200.0.1',
    '192.0.2.1',
    '198.51.100.7',
    '0.0.0.0',
    '255.255.255.255',
  ],
  ...[
    '2001:db8::1',
    '2001:DB8:1:0::7',
    '2001:db8:1::7',
    '2001:0db8:0001:0000:0000:0000:0000:0007',
    '::',
    '::1',
  ],
  ...['::ffff:10.1.2.3', '::FFFF:10.1.2.3', '::ffff:a01:203', '64:ff9b::10.1.2.3', '::10.1.2.3'],
  ...[
    '-',
    '010.1.2.3',
    '10.1.2',
    '10.1.2.3.4',
    '10.1.2.256',
    '10.1.2.3:80',
    '[::1]',
    'fe80::1%eth0',
    '1',
    'host.example',
    ':',
    ':::',
  ],
  ...['2001:db8::1::2', '2001:db8:1:2:3:4:5:6:7', '12345::1', '::g', '١٠.1.2.3', '0x0a.1.2.3', '10.1.2.3/32'],
]

const AGENTS = [
  ...[
    'Boto/2.49.0 Python/2.7.18',
    'boto',
    'aws-sdk-go-v2/1.30.0',
    'S3Console/0.4, aws-internal/3',
    '-',
    '',
    ' ',
  ],
  ...[
    'Mozilla/5.0 é',
    'x" 403 - y',
    'a" - H SigV2 C AuthHeader h TLSv1.2',
    'q="v" r',
    '=cmd|x',
    '\tTab',
    'nul\0',
    '<b>|`',
  ],
  `${'😀'.repeat(999)}abc`,
  `${'x'.repeat(1_000)}1`,
  `${'x'.repeat(1_000)}2`,
  `${'y'.repeat(990)}Signature=secret%26x and more`,
  'u?Signature=a%2Fb&X-Amz-Security-Token=zzz;k SIGNATURE%3Dqqq',
  'k%253FSignature%253Dsecret%2526x',
  '%73ignature=secret z',
  '{"Signature":"secret"}',
  'Signature\\u003dsecret\\u0026x',
]

interface World {
  readonly random: Random
  readonly since: number
  readonly until: number
  readonly sourceBuckets: readonly string[]
  /** No record is as old as the window. */
  readonly beginsLate: boolean
}

const ENCODED_SECRETS = [
  'k%253FSignature%253Dsecret%252526x',
  '%53ignature=secret&x',
  'X%2DAmz%2DSecurity-Token%3dsecret',
  'Signature\\u003dsecret\\u0026x',
  '{"Signature": "sec ret&x","a":1}',
  '{\\"X-Amz-Signature\\":\\"secret\\"}',
]

const EXPIRES = [
  ...[
    '1793786400',
    '0',
    '12',
    '253402300799',
    '253402300800',
    '999999999999',
    '000000000007',
    '0000000000007',
  ],
  ...['', '-1', '1.5', '+1', 'x', '12;', '12 ', '%31', '1=1', '١٢'],
]
const KEY_IDS = [
  'AKIAIOSFODNN7EXAMPLE',
  'ASIAIOSFODNN7EXAMPLE',
  'a'.repeat(15),
  'b'.repeat(16),
  'c'.repeat(128),
  'd'.repeat(129),
  'AKIA_OSFODNN7EXAMPLE',
  'éKIAIOSFODNN7EXAMPLE',
  '',
]

/**
 * A request line with the parameters of a presigned URL: in any order, repeated, forged, and few of them as S3 knows
 * them.
 */
function makePresignedUri(random: Random): string {
  const parameters = Array.from({ length: random.below(6) }, () =>
    random.pick([
      () => `Expires=${random.pick(EXPIRES)}`,
      () => `Expires=${1_790_000_000 + random.below(10_000_000)}`,
      () => `AWSAccessKeyId=${random.pick(KEY_IDS)}`,
      () => `AWSAccessKeyId=AKIAAAAAAAAAAAAA${10 + random.below(40)}`,
      () =>
        random.pick([
          'expires=1',
          'X-Amz-Expires=5',
          'xExpires=1',
          'Expires',
          'AWSAccessKeyId',
          '?Expires=3',
        ]),
      () => random.pick(['Signature=abc%3D', 'x', '', ' HTTP/1.0', 'a HTTP/', 'response-content-type=a b']),
    ])(),
  )
  const query = parameters.join(random.oneIn(12) ? '&&' : '&')
  return `GET /k${random.oneIn(15) ? '' : '?'}${query}${random.oneIn(15) ? '' : ' HTTP/1.1'}${random.oneIn(20) ? '&Expires=9' : ''}`
}

function makeLogLine(
  { random, since, until, sourceBuckets, beginsLate }: World,
  folder: string | null,
): string {
  const inside = random.below(until - since)
  const after = random.pick([0, 0, -1, until - since, until - since - 1, DAY, inside, inside, inside, inside])
  const at = since + Math.max(after, beginsLate ? 1 : -1)
  const time = formatLogTime(at, random.pick([0, 0, 0, -450, 330, 840, 1439, -1439]))
  if (random.oneIn(10)) {
    // Valid UTF-8, because engines differ in the number of replacement characters. The times are near the window.
    const line = makeHostileLine(random).toString()
    return !beginsLate && random.oneIn(2)
      ? line
      : line.replace(/\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}/g, () => time)
  }
  if (random.oneIn(25))
    return random.pick([
      ...['', '  ', 'no record', '\0', '"', '-', 'x Signature=secret y', `é${'z'.repeat(600)}`],
      ...ENCODED_SECRETS,
    ])
  const bare = random.oneIn(12)
  const made = makeRecordText()
  if (!random.oneIn(25)) return made
  // Two records on one line. The first is cut in most cases.
  return `${made.slice(0, random.oneIn(4) ? made.length : random.below(made.length))}${random.pick(['', ' ', '"'])}${makeRecordText()}`

  function makeRecordText(): string {
    const parts = makeParts()
    if (!random.oneIn(8)) return makeRecord(parts)
    // One client with many presigned URLs.
    return makeRecord({
      ...parts,
      remoteIp: '192.0.2.1',
      requester: 'arn:aws:iam::111122223333:user/ann',
      requestUri: makePresignedUri(random),
      userAgent: 'Wget/1.21',
      signature: 'SigV2',
      authentication: 'QueryString',
      columns: 27,
    })
  }

  function makeParts(): RecordParts {
    return {
      bucket: folder !== null && !random.oneIn(9) ? folder : random.pick(sourceBuckets),
      time,
      remoteIp: random.oneIn(3) ? random.pick(ADDRESSES) : random.pick(ADDRESSES.slice(0, 12)),
      requester: random.pick([
        '-',
        'arn:aws:iam::111122223333:user/ann',
        'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1',
        'z"'.slice(0, 1),
      ]),
      requestId: String(random.below(1e9)),
      operation: random.pick([
        'REST.GET.OBJECT',
        'REST.PUT.OBJECT',
        'S3.EXPIRE.OBJECT',
        'BATCH.DELETE.OBJECT',
        'S3X.GET.A',
      ]),
      key: random.pick(['a', 'b%2520c', 'k?X-Amz-Signature=abc', 'k%253FSignature%253Dabc%2526x']),
      requestUri: bare
        ? null
        : random.pick([
            'GET /a HTTP/1.1',
            'GET /?AWSAccessKeyId=A&Signature=abc%3D&Expires=1 HTTP/1.1',
            'GET /x" 403 - 1 1 1 1 "-" "u',
            'GET /x" y HTTP/1.1',
            ...[0, 1, 2, 3].map(() => makePresignedUri(random)),
          ]),
      status: random.pick(['200', '403', '401', '400', '-', '404', '500']),
      referrer: bare
        ? null
        : random.pick(['-', 'https://example.com/?Signature=s&t', 'a b', 'x" 200 - y', '']),
      userAgent: bare ? null : random.pick(AGENTS),
      signature: random.pick(['SigV4', 'SigV4', 'SigV2', 'SigV2', '-', '-', 'SigV5', 'SigV4A']),
      authentication: random.pick(['AuthHeader', 'QueryString', '-', 'Other']),
      tls: random.pick(['TLSv1.3', 'TLSv1.2', 'TLSv1', 'TLSv1.1', 'tlsV1.0', 'TLSv1.10', '-']),
      columns: random.pick([17, 18, 19, 20, 21, 23, 24, 25, 26, 27, 27, 27]),
      future: [],
    }
  }
}

function makeFile(lines: readonly string[], random: Random): Buffer {
  const pickEnd = (): string =>
    random.oneIn(12) ? '\r\n' : random.oneIn(30) ? '\r' : random.oneIn(30) ? '\n\n' : '\n'
  const text = lines.map((line) => line + pickEnd()).join('')
  return Buffer.from(`${random.oneIn(10) ? '\ufeff' : ''}${random.oneIn(5) ? text.trimEnd() : text}`)
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The time of a record, at an offset of this number of minutes. */
export function formatLogTime(seconds: number, offsetMinutes = 0): string {
  const [date, clock] = formatIso(seconds + offsetMinutes * 60).split('T') as [string, string]
  const [year, month, day] = date.split('-') as [string, string, string]
  const minutes = Math.abs(offsetMinutes)
  const padTwo = (value: number): string => String(value).padStart(2, '0')
  const offset = `${offsetMinutes < 0 ? '-' : '+'}${padTwo(Math.floor(minutes / 60))}${padTwo(minutes % 60)}`
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${clock.slice(0, 8)} ${offset}`
}

function formatIso(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** `2026-10-01-00-00-00`, as in names of log objects. */
export function formatStamp(seconds: number): string {
  return formatIso(seconds).slice(0, 19).replaceAll(/[T:]/g, '-')
}

/** `2026/10/01` */
export function formatDay(seconds: number): string {
  return formatIso(seconds).slice(0, 10).replaceAll('-', '/')
}
