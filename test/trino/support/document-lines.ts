import { type Json, type JsonObject, makeJsonRecord, makeTrailEvent } from '../../support/other-logs.js'
import type { Random } from '../../support/random.js'

/** What the records of a generated line are about. */
export interface LineWorld {
  readonly random: Random
  /** The time of the next record, as the format writes it. */
  readonly time: () => string
  readonly bucket: () => string
  readonly remoteIp: () => string
  /** No text holds half a surrogate pair, which engines show in different ways where a line does not fit. */
  readonly isWellFormed?: boolean
  /** The document is a record. */
  readonly isOrdinary?: boolean
}

const AGENTS = [
  'lone \ud83d half',
  'lone \ude00 half',
  'Boto/2.49.0 Python/2.7.18',
  'S3Console/0.4, aws-internal/3',
  'aws-sdk-go-v2/1.30.0',
  'a "quoted" agent\\with backslashes',
  'line\nend\ttab\rreturn',
  'nul\u0000 and \u0001',
  'é 😀 \u2028',
  '{"Signature":"secret"} ?Signature=abc&x',
  '","signature_version":"SigV2","x":"',
  '[brackets]',
  '[',
  '[]',
  ' ',
  '-',
  '',
]
function listAgents({ isWellFormed = false }: LineWorld): readonly string[] {
  return isWellFormed ? AGENTS.filter((agent) => !/\p{Surrogate}/u.test(agent)) : AGENTS
}

const SIGNATURES = [
  'SigV4',
  'SigV4',
  'SigV2',
  'SigV2',
  'sigv2',
  'Sigv4',
  '-',
  '',
  'SigV4A',
  'SİGV4',
  'SigV2 ',
]
const NUMBERS = [
  '0',
  '-0',
  '200',
  '403',
  '1.50',
  '12345678.0',
  '1e3',
  '1E400',
  '-12',
  '123456789012345678901',
]

/** JSON text of a value, with blanks and escapes that change nothing of what it says. */
export function makeNoisyJson(value: Json, random: Random, mayEscape = true): string {
  const makeBlank = (): string => (random.oneIn(12) ? random.pick([' ', '\t', '  ']) : '')
  if (value instanceof RawJson) return value.text
  if (Array.isArray(value))
    return `[${makeBlank()}${value.map((item) => makeNoisyJson(item, random, mayEscape)).join(`${makeBlank()},${makeBlank()}`)}${makeBlank()}]`
  if (value !== null && typeof value === 'object') {
    const members = Object.entries(value).map(
      ([name, item]) =>
        `${makeNoisyJson(name, random, mayEscape && random.oneIn(40))}${makeBlank()}:${makeBlank()}${makeNoisyJson(item, random, mayEscape)}`,
    )
    return `{${makeBlank()}${members.join(`${makeBlank()},${makeBlank()}`)}${makeBlank()}}`
  }
  const text = JSON.stringify(value)
  if (typeof value !== 'string' || !mayEscape || !random.oneIn(6)) return text
  return `"${[...value].map((character) => (random.oneIn(3) ? escapeCharacter(character, random) : JSON.stringify(character).slice(1, -1))).join('')}"`
}

function escapeCharacter(character: string, random: Random): string {
  if (character === '/') return '\\/'
  const upper = random.oneIn(2)
  return [...Array(character.length).keys()]
    .map((i) => {
      const hex = character.charCodeAt(i).toString(16).padStart(4, '0')
      return `\\u${upper ? hex.toUpperCase() : hex}`
    })
    .join('')
}

/** A text that the line contains unchanged. */
class RawJson {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}
const makeRaw = (text: string): Json => new RawJson(text) as unknown as Json

function shuffle(object: JsonObject, random: Random): JsonObject {
  const entries = Object.entries(object)
  for (let i = entries.length - 1; i > 0; i--) {
    const other = random.below(i + 1)
    const [a, b] = [entries[i], entries[other]] as [[string, Json], [string, Json]]
    entries[i] = b
    entries[other] = a
  }
  return Object.fromEntries(entries)
}

function makeValue(random: Random): Json {
  return random.pick<() => Json>([
    () => null,
    () => true,
    () => '',
    () => '-',
    () => makeRaw(random.pick(NUMBERS)),
    () => [],
    () => ({}),
    () => [1, { a: [null] }],
    () => random.pick(AGENTS.slice(4)),
  ])()
}

/** One member of the document, at any depth of objects, holds another value or is absent. */
function disturb(object: JsonObject, random: Random): JsonObject {
  const names = Object.keys(object)
  const name = random.pick(names)
  const value = object[name]
  if (value !== null && typeof value === 'object' && !Array.isArray(value) && !random.oneIn(4))
    return { ...object, [name]: disturb(value as JsonObject, random) }
  if (random.oneIn(3)) return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
  return { ...object, [name]: makeValue(random) }
}

/** The text with a member of an object twice. */
function repeatMember(text: string, random: Random): string {
  const at = text.indexOf('{', random.oneIn(2) ? 1 : 0)
  const from = at === -1 ? 0 : at
  const name = random.pick(['request_time', 'eventName', 'x', 'SignatureVersion', '\\u0078'])
  const twice = random.oneIn(3) ? '"x":1,"\\u0078":2' : `"${name}":null,"${name}":1`
  return `${text.slice(0, from + 1)}${twice}${text[from + 1] === '}' ? '' : ','}${text.slice(from + 1)}`
}

/** A document, sometimes with a fault. */
function makeDocumentText(object: JsonObject, random: Random): string {
  let document = random.oneIn(3) ? shuffle(object, random) : object
  if (random.oneIn(5)) document = { ...document, more: { 'a"b': [1, [2, {}], '}{', null] } }
  for (let times = random.pick([0, 0, 0, 1, 2]); times > 0; times--)
    if (Object.keys(document).length > 0) document = disturb(document, random)
  const text = makeNoisyJson(document, random)
  return random.oneIn(30) ? repeatMember(text, random) : text
}

/** A line that holds no whole document, or more than that. */
function breakText(text: string, random: Random): string {
  return random.pick<() => string>([
    () => text.slice(0, random.below(text.length)),
    () => text.slice(random.below(text.length)),
    () => `${text}${random.pick([' ', '}', ']', ',', 'x', '"', '1', '{', '[1]', '\u0001', ' null'])}`,
    () => `${random.pick(['x', ',', '[', '1 ', '"a"', '\u00a0'])}${text}`,
    () => {
      const at = random.below(text.length)
      return `${text.slice(0, at)}${random.pick(['\u0001', '\t', '\\', '"', '{', '}', '[', ']', ',', ':', 'x', '\\x'])}${text.slice(at)}`
    },
    () => text.replace(':', '::'),
    () => text.replace(/"[^"]*"$/, 'tru'),
  ])()
}

const NOT_DOCUMENTS = [
  '',
  ' ',
  '\t ',
  '{}',
  '[]',
  'null',
  '"',
  '{',
  'no json',
  '5d8f bucket [x]',
  '{"a":1}',
  '[{"a":1}]',
]

/** One record of an access log in JSON. */
export function makeJsonDocument(world: LineWorld): string {
  const { random, time, bucket, remoteIp } = world
  const isVersionOdd = world.isOrdinary !== true && random.oneIn(12)
  const record = makeJsonRecord({
    schema_version_id: isVersionOdd
      ? random.pick<Json>(['V_1_2', 'V_2_0', null, makeRaw('2'), 'x', '', ['V_1_0']])
      : 'V_1_0',
    bucket_name: bucket(),
    request_time: time(),
    remote_ip: remoteIp(),
    requester: random.pick([null, '-', '', 'arn:aws:iam::111122223333:user/ann', 'a "b"\nc']),
    request_id: String(random.below(1e9)),
    operation: random.pick(['REST.GET.OBJECT', 'S3.EXPIRE.OBJECT', 'BATCH.DELETE.OBJECT', null]),
    key_name: random.pick(['a', 'k?X-Amz-Signature=abc', null, 'é/\n']),
    request_uri: random.pick([
      null,
      'GET /a HTTP/1.1',
      'GET /?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Signature=abc%3D&Expires=1793786400 HTTP/1.1',
      'GET /x?Expires=1&b\n HTTP/1.1',
    ]),
    http_status: random.pick<Json>([200, 403, '401', null, makeRaw('400')]),
    bytes_sent_size: random.pick<Json>([null, 5, makeRaw(random.pick(NUMBERS))]),
    referer: random.pick([null, 'a b', 'x" 200 - y', '\n 403 - ']),
    user_agent: random.pick<Json>([null, ...listAgents(world)]),
    signature_version: random.pick<Json>([...SIGNATURES, null]),
    authentication_type: random.pick(['AuthHeader', 'QueryString', null, 'x']),
    tls_version: random.pick(['TLSv1.3', 'TLSv1', 'TLSv1.1', null, '']),
  })
  if (world.isOrdinary === true) return JSON.stringify(record)
  const trimmed = random.oneIn(8)
    ? Object.fromEntries(Object.entries(record).filter(() => !random.oneIn(3)))
    : record
  return makeDocumentText(trimmed, random)
}

/** A line of an access log in JSON: a document, several, or something else. */
export function makeJsonLine(world: LineWorld): string {
  const { random } = world
  if (random.oneIn(20)) return random.pick(NOT_DOCUMENTS)
  const count = random.oneIn(8) ? 1 + random.below(4) : 1
  const documents = Array.from({ length: count }, () => makeJsonDocument(world))
  const line = documents.join(random.pick(['', ' ', '\t']))
  if (random.oneIn(25)) return nestLine(line, random)
  return random.oneIn(12) ? breakText(line, random) : line
}

/** The first document after this text with a value that nests about as deep as a document may. */
function nestLine(line: string, random: Random, opening = '{'): string {
  const depth = random.pick([30, 98, 99, 100, 101, 400])
  const isArray = random.oneIn(2)
  const value = isArray
    ? `${'['.repeat(depth)}${']'.repeat(depth)}`
    : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  return line.replace(opening, `${opening}"deep":${value},`)
}

const IDENTITIES: readonly Json[] = [
  {
    type: 'IAMUser',
    arn: 'arn:aws:iam::111122223333:user/ann',
    accountId: '111122223333',
    principalId: 'AIDA1',
  },
  { type: 'AWSAccount', accountId: 'anonymous', principalId: '' },
  { type: 'AWSAccount', accountId: 'ANONYMOUS_PRINCIPAL', principalId: '' },
  { type: 'AWSAccount', accountId: 'CloudFront', principalId: 'x' },
  { type: 'AWSAccount', accountId: '444455556666', principalId: 'AROA1:session' },
  { type: 'AWSAccount', accountId: 444455556666 },
  { type: 'AWSService', invokedBy: 'delivery.logs.amazonaws.com' },
  { type: 'IAMUser', arn: 'arn:aws:iam::111122223333:user/ann', invokedBy: 'AWS Internal' },
  { type: 'IAMUser', arn: '', accountId: 'anonymous', invokedBy: 'signin.amazonaws.com' },
  { type: 'Unknown' },
  null,
  'x',
  ['arn'],
]
const BUCKET_NAMES = [
  'arn:aws:s3:eu-west-1:111122223333:accesspoint/ap',
  'ap-x-s3alias',
  'ap--ol-s3',
  'm.mrap',
  '',
]
const RESOURCES: readonly Json[] = [
  [
    { type: 'AWS::S3::Object', ARN: 'arn:aws:s3:::of-resources/a/b' },
    { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::of-resources' },
  ],
  [null, { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::of-resources' }],
  [
    { type: 'AWS::S3::Bucket', ARN: 7 },
    { type: 'AWS::S3Express::DirectoryBucket', ARN: 'arn:aws:s3express:eu-west-1:1:bucket/dir--x-s3' },
  ],
  [{ type: 'AWS::S3::Bucket', ARNPrefix: 'x' }],
  { type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::of-resources' },
  [],
  'x',
]

function makeEvent(world: LineWorld): JsonObject {
  const { random, time, bucket, remoteIp } = world
  const event = makeTrailEvent(
    {
      eventVersion: random.pick<Json>(['1.11', '1.03', '1.11', makeRaw('1.08'), '2.0', '01.5', null, '1']),
      userIdentity: random.oneIn(2) ? (IDENTITIES[0] as Json) : random.pick(IDENTITIES),
      eventTime: time(),
      eventSource: random.pick([
        's3.amazonaws.com',
        's3.amazonaws.com',
        's3.amazonaws.com',
        'aws:sqs',
        's3express.amazonaws.com',
        's3lifecycle.amazonaws.com',
        'sts.amazonaws.com',
        'ec2.amazonaws.com',
        '',
      ]),
      eventName: random.pick(['GetObject', 'PutObject', 'ListObjects', '']),
      eventType: random.pick([
        'AwsApiCall',
        'AwsApiCall',
        'AwsApiCall',
        'AwsServiceEvent',
        'AwsVpceEvent',
        'AwsVpceEvents\n',
        'AwsCloudTrailInsight',
      ]),
      eventCategory: random.pick([
        'Data',
        'Data',
        'Data',
        'Management',
        'Insight',
        'NetworkActivity',
        'Aggregated',
      ]),
      sourceIPAddress: remoteIp(),
      userAgent: random.pick<Json>([...listAgents(world).map((agent) => `[${agent}]`), ...listAgents(world)]),
      errorCode: random.pick<Json | undefined>([
        undefined,
        undefined,
        'AccessDenied',
        'NoSuchKey',
        '',
        'InvalidToken',
      ]),
      requestID: String(random.below(1e9)),
      resources: random.pick(RESOURCES),
      tlsDetails: random.pick<Json | undefined>([
        undefined,
        { tlsVersion: 'TLSv1', cipherSuite: 'c', clientProvidedHostHeader: 'h' },
        { tlsVersion: 'TLSv1.3', cipherSuite: '', clientProvidedHostHeader: null },
      ]),
    },
    {
      additional: {
        SignatureVersion: random.pick<Json | undefined>([...SIGNATURES, undefined, null]),
        AuthenticationMethod: random.pick<Json | undefined>(['AuthHeader', 'QueryString', undefined]),
        CipherSuite: random.pick<Json | undefined>(['c1', undefined, '']),
        cipherSuite: random.pick<Json | undefined>(['c2', undefined]),
        xAmzId2: random.pick<Json | undefined>(['id2', undefined]),
      },
      request: {
        bucketName: random.oneIn(6) ? random.pick(BUCKET_NAMES) : bucket(),
        key: random.pick<Json>(['a', '', 'k&Signature=x', null, 3]),
      },
    },
  )
  return random.oneIn(20) ? { ...event, additionalEventData: makeValue(random) } : event
}

const DIGEST = {
  awsAccountId: '111122223333',
  digestStartTime: '2026-11-03T10:00:00Z',
  digestEndTime: '2026-11-03T11:00:00Z',
  logFiles: [],
}

/** Members before and after the list of events. Some make the document malformed. */
const FRAME_MEMBERS_BEFORE = [
  '"before":{"x":[1,"Records"]},',
  '"Records":null,',
  '"x":1,"\\u0078":2,',
  '"x":{"a":1,"a":2},',
  '"x":1 "y":2,',
]
const FRAME_MEMBERS_BEHIND = [
  ',"behind":[{"a":"]}"}]',
  ',"Records":[]',
  ',"Records":[{"eventVersion":"1.11","additionalEventData":{"SignatureVersion":"SigV2"}}]',
  ',"behind":1,"\\u0062ehind":2',
  ',"a":1,"b"',
  ',"a":{"b":1,"b":2}',
  ',"before":1',
  ',',
]

/** A line of a trail's file: a document of events as it is delivered, several, a bare event, or something else. */
export function makeTrailLine(world: LineWorld): string {
  const { random } = world
  if (random.oneIn(25))
    return random.pick([
      ...NOT_DOCUMENTS,
      '{"Records":[]}',
      '{"Records":[',
      '{"Records":5}',
      '{"Records":[]',
      '{"Records":[]}]',
      '{"Records":[]}, {"Records":[]}',
      '{"Records":[]} [',
    ])
  const makeEvents = (): string[] =>
    Array.from({ length: random.pick([0, 1, 1, 2, 5, 20]) }, () =>
      random.oneIn(40)
        ? random.pick(['null', '5', '"x"', '[1]', 'tru', '{}', '{"a":{}}', ''])
        : makeDocumentText(makeEvent(world), random),
    )
  const makeDocument = (): string => {
    if (random.oneIn(15)) return makeDocumentText(makeEvent(world), random)
    if (random.oneIn(15)) return makeNoisyJson(DIGEST, random)
    const blank = random.oneIn(6) ? ' ' : ''
    const before = random.oneIn(20) ? random.pick(FRAME_MEMBERS_BEFORE) : ''
    const behind = random.oneIn(15) ? random.pick(FRAME_MEMBERS_BEHIND) : ''
    return `{${before}${blank}"Records"${blank}:${blank}[${blank}${makeEvents().join(`${blank},${blank}`)}${blank}]${behind}${blank}}`
  }
  const line = Array.from({ length: random.oneIn(10) ? 2 : 1 }, makeDocument).join(random.pick(['', ' ']))
  // SQL reads only a few levels of the members next to the events.
  if (random.oneIn(30)) return line.includes('"behind":[') ? line : nestLine(line, random, '[{')
  return random.oneIn(10) ? breakText(line, random) : line
}
