// The shapes of access logs that the check is measured on and tested with. Each is a row of SHAPES: how an ordinary record
// is changed, or which text is in its place. A new shape is a new row.

/**
 * A random number generator for tests and measurements, which gives the same numbers for the same seed.
 * Source: https://en.wikipedia.org/wiki/Xorshift
 *
 * @param {number} seed
 */
export function createRandomNumbers(seed) {
  let state = seed >>> 0 || 1
  const pickNext = () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 0x1_0000_0000
  }
  /** @param {number} limit */
  const pickBelow = (limit) => Math.floor(pickNext() * limit)
  /** @template T @param {readonly T[]} choices @returns {T} */
  const pick = (choices) => choices[pickBelow(choices.length)]
  /** @param {number} chance */
  const isHappening = (chance) => pickNext() < chance
  return { pickBelow, pick, isHappening }
}

/** @typedef {ReturnType<typeof createRandomNumbers>} Random */

/**
 * The columns of a record as text, those of a client without their quotes (null: a bare `-`), and how many it reaches.
 *
 * @typedef {{
 *   owner: string, bucket: string, time: string, remoteIp: string, requester: string, requestId: string, operation: string,
 *   key: string, requestUri: string | null, status: string, errorCode: string, bytesSent: string, objectSize: string,
 *   totalTime: string, turnAroundTime: string, referrer: string | null, userAgent: string | null, versionId: string,
 *   hostId: string, signature: string, cipher: string, authentication: string, host: string, tls: string,
 *   accessPointArn: string, aclRequired: string, sourceRegion: string, columns: number
 * }} Parts
 */

/**
 * @typedef {{
 *   name: string,
 *   title: string,
 *   atMost: number,
 *   readable: boolean,
 *   change?: (parts: Parts, random: Random) => void,
 *   line?: (parts: Parts, random: Random) => string | null,
 * }} Shape
 * `atMost`: the most that the check may take, in times of `wc -l`. `readable`: DuckDB and a regular expression read it right.
 * `line` gives a line that is not a record, or null: the record is taken.
 */

const two = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const HEX = '0123456789abcdef'

/** @param {Random} random @param {number} length */
function makeHex({ pickBelow }, length) {
  let text = ''
  while (text.length < length) text += HEX[pickBelow(16)]
  return text
}

/** `dd/Mon/yyyy:HH:MM:SS` of a day counted from 2025-11-01. */
function formatTime(day, second) {
  const date = new Date(Date.UTC(2025, 10, 1) + day * 86_400_000)
  const clock = `${two[Math.floor(second / 3600) % 24]}:${two[Math.floor(second / 60) % 60]}:${two[second % 60]}`
  return `${two[date.getUTCDate()]}/${MONTHS[date.getUTCMonth()]}/${date.getUTCFullYear()}:${clock}`
}

/** @param {Parts} parts @param {Random} random */
function changeTls(parts, { pick, isHappening }) {
  if (isHappening(1 / 3)) parts.tls = pick(['TLSV1.2', 'TLSv1.10'])
  else if (isHappening(1 / 2)) parts.tls = pick(['TLSv1', 'TLSv1.1', 'TLSV1.0', 'tlsv1.1'])
}

/** @param {Parts} parts @param {Random} random */
function changeToIpv6(parts, { pickBelow, pick }) {
  const client = pickBelow(100_000)
  const group = (client * 40_503) & 0xffff
  parts.remoteIp = pick([
    `2001:db8:${(client >> 8).toString(16)}::${group.toString(16)}`,
    `2001:DB8:0:${client.toString(16).padStart(5, '0').slice(-4)}:8a2e:370:7334:${group.toString(16).padStart(4, '0')}`,
  ])
}

/** @param {Parts} parts @param {Random} random */
function changeColumns(parts, { pickBelow, isHappening }) {
  parts.columns = 17 + pickBelow(11)
  if (isHappening(1 / 2)) {
    parts.operation = 'BATCH.DELETE.OBJECT'
    parts.requestUri = null
    parts.referrer = null
    parts.userAgent = null
    parts.status = '204'
    parts.errorCode = '-'
  }
}

const FORGED_TAILS = [
  'x" - HOST SigV4 ECDHE-RSA-AES128-GCM-SHA256 AuthHeader h TLSv1.2',
  'x" - HOST SigV2 - QueryString h - - Yes',
  'x" 403 AccessDenied 1 1 1 1 "-" "y',
]
/** @param {Parts} parts @param {Random} random */
function addQuotes(parts, { pick, isHappening }) {
  if (isHappening(1 / 10)) parts.userAgent = pick(FORGED_TAILS)
  else if (isHappening(1 / 2)) parts.userAgent = `a "quoted" agent, and ${parts.userAgent}`
  else parts.requestUri = `GET /a "quoted" name with blanks/${parts.key} HTTP/1.1`
}

/** @param {Parts} parts @param {Random} random */
function changeTime(parts, { pickBelow, pick }) {
  parts.time = `${formatTime(pickBelow(400), pickBelow(86_400))} ${pick(['+0000', '+0200', '-0530', '+1245'])}`
  // Long names often differ only at their ends.
  parts.bucket = `${pick(['bucket-of-many-', 'example-corp-production-eu-west-1-data-lake-'])}${pickBelow(2_500)}`
  parts.host = `${parts.bucket}.s3.eu-west-1.amazonaws.com`
}

/** @param {Parts} parts @param {Random} random */
function changeToSigV2(parts, { pickBelow }) {
  const client = pickBelow(1_000_000)
  parts.remoteIp = `${11 + (client % 200)}.${(client >> 8) & 255}.${(client >> 16) & 255}.${client & 255}`
  parts.requester = `arn:aws:iam::${100_000_000_000 + (client % 7)}:user/service-${client}`
  parts.signature = 'SigV2'
  parts.authentication = client % 3 === 0 ? 'QueryString' : 'AuthHeader'
  parts.userAgent = 'Boto/2.49.0 Python/2.7.18 Linux/4.14.336'
  if (parts.authentication === 'QueryString')
    parts.requestUri = `GET /${parts.key}?AWSAccessKeyId=AKIA${String(client).padStart(16, '7')}&Expires=17950${two[client % 100]}000&Signature=abc%3D HTTP/1.1`
}

/** @param {Parts} parts @param {Random} random */
function changeClient(parts, random) {
  changeToSigV2(parts, random)
  if (random.isHappening(1 / 2)) parts.tls = 'TLSv1.1'
  if (!random.isHappening(1 / 3)) return
  parts.requester = '-'
  parts.signature = '-'
  parts.authentication = '-'
}

/** @param {Parts} parts @param {Random} random */
function changeAgent(parts, { pickBelow, pick }) {
  parts.userAgent = pick([
    `caf\u00e9 ${pickBelow(1_000)}`,
    `\u{1f600} ${'\u65e5\u672c\u8a9e'.repeat(1 + pickBelow(20))}`,
    `agent [en] (${pickBelow(90_000)}) [06/Feb/2019:00:00:38`,
    '\u00e9'.repeat(1_200),
    'a'.repeat(1_200),
  ])
  if (pickBelow(4) === 0) {
    parts.signature = 'SigV2'
    parts.authentication = 'AuthHeader'
  }
}

/** A line that is not a record. @param {Parts} parts @param {Random} random */
function makeGarbage(parts, random) {
  const line = makeText(parts)
  switch (random.pickBelow(6)) {
    case 0:
      return line.slice(0, random.pickBelow(200))
    case 1:
      return line.replace(/:\d\d:\d\d /, ':60:60 ')
    case 2:
      return line + line
    case 3:
      return makeHex(random, random.pickBelow(300))
    case 4:
      return '{"eventVersion": "1.08", "eventSource": "s3.amazonaws.com", "Signature": "abc"}'
    default:
      return line.replace('] ', ' ')
  }
}

const CHANGES = [
  changeTls,
  changeToIpv6,
  changeColumns,
  addQuotes,
  changeTime,
  changeToSigV2,
  changeClient,
  changeAgent,
]

/** @type {readonly Shape[]} */
export const SHAPES = [
  { name: 'ordinary', title: 'ordinary', atMost: 3, readable: true },
  {
    name: 'tls',
    title: 'TLS in other spellings in a third of the lines, old TLS in a third',
    atMost: 4,
    readable: true,
    change: changeTls,
  },
  { name: 'ipv6', title: 'IPv6 only, 100,000 addresses', atMost: 5, readable: true, change: changeToIpv6 },
  {
    name: 'columns',
    title: '17 to 27 columns, half of the lines with bare `-` for URI, referrer and user agent',
    atMost: 4,
    readable: false,
    change: changeColumns,
  },
  {
    name: 'quotes',
    title: 'a quote and a blank in every URI or user agent, a forged tail in every tenth line',
    atMost: 10,
    readable: false,
    change: addQuotes,
  },
  {
    name: 'times',
    title: 'times with other offsets, 400 days, 5,000 buckets',
    atMost: 6,
    readable: true,
    change: changeTime,
  },
  { name: 'sigv2', title: '1,000,000 SigV2 clients', atMost: 6, readable: true, change: changeToSigV2 },
  {
    name: 'clients',
    title: '1,000,000 clients: SigV2, anonymous, and either with old TLS',
    atMost: 6,
    readable: true,
    change: changeClient,
  },
  {
    name: 'agents',
    title: 'user agents of 1,200 characters, of other alphabets, with brackets and dates',
    atMost: 10,
    readable: false,
    change: changeAgent,
  },
  {
    name: 'mixed',
    title: 'all of these at random',
    atMost: 10,
    readable: false,
    change(parts, random) {
      for (const change of CHANGES) if (random.isHappening(1 / 4)) change(parts, random)
    },
    line: (parts, random) => (random.isHappening(1 / 20) ? makeGarbage(parts, random) : null),
  },
  { name: 'garbage', title: 'garbage: no line is a record', atMost: 10, readable: false, line: makeGarbage },
]

/** @param {string | null} text */
const quote = (text) => (text === null ? '-' : `"${text}"`)

/** The line, without its end. @param {Parts} parts */
export function makeText(parts) {
  const head = `${parts.owner} ${parts.bucket} [${parts.time}] ${parts.remoteIp} ${parts.requester} ${parts.requestId} ${parts.operation} ${parts.key} ${quote(parts.requestUri)} ${parts.status} ${parts.errorCode} ${parts.bytesSent} ${parts.objectSize} ${parts.totalTime} ${parts.turnAroundTime} ${quote(parts.referrer)} ${quote(parts.userAgent)}`
  const tail = [
    parts.versionId,
    parts.hostId,
    parts.signature,
    parts.cipher,
    parts.authentication,
    parts.host,
    parts.tls,
    parts.accessPointArn,
    parts.aclRequired,
    parts.sourceRegion,
  ]
  return parts.columns === 17 ? head : `${head} ${tail.slice(0, parts.columns - 17).join(' ')}`
}

/** Where the check counts the record of these parts. @param {Parts} parts */
export function placeOf(parts) {
  if (parts.operation.startsWith('S3.')) return 'service'
  if (parts.columns < 20) return 'missing'
  const isSetAside = parts.userAgent?.includes('S3Console') ?? false
  if (isSetAside && (parts.signature === 'SigV4' || parts.signature === '-')) return 'excluded'
  if (parts.signature === 'SigV4') return 'sigV4'
  if (parts.signature === 'SigV2') return 'sigV2'
  return parts.signature === '-' && parts.requester === '-' ? 'unsigned' : 'unknown'
}
