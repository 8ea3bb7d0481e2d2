import { COLUMN, COLUMNS } from '../columns.js'
import { readIsoTime } from '../iso-time.js'
import {
  ABSENT,
  COMPOUND,
  createTokenizer,
  ESCAPED_STRING,
  type JsonTokenizer,
  type Members,
  STRING,
} from '../json/tokenizer.js'
import type { FormatRecord } from '../record.js'
import { TRAIL_CHANGES, type TrailChange } from './coverage.js'

/**
 * The members of an event that are read. Sources:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/cloudtrail-logging-understanding-s3-entries.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-log-files.html (names in other case).
 */
export const EVENT_SHAPE: Members = {
  eventVersion: true,
  eventTime: true,
  eventSource: true,
  eventName: true,
  eventType: true,
  eventCategory: true,
  sourceIPAddress: true,
  userAgent: true,
  errorCode: true,
  requestID: true,
  resources: true,
  userIdentity: { type: true, arn: true, accountId: true, principalId: true, invokedBy: true },
  requestParameters: { bucketName: true, key: true, name: true, trailName: true },
  additionalEventData: {
    SignatureVersion: true,
    AuthenticationMethod: true,
    CipherSuite: true,
    cipherSuite: true,
    'x-amz-id-2': true,
    xAmzId2: true,
  },
  tlsDetails: { tlsVersion: true, cipherSuite: true, clientProvidedHostHeader: true },
}

/**
 * The digest file, which proves the integrity of a trail's files. Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-log-file-validation-digest-file-structure.html
 */
export const DIGEST_SHAPE = { digestStartTime: true, digestEndTime: true, logFiles: true } as const

/** Error codes of answers 400, 401 and 403 that say that the request was refused. */
export const REJECTING_ERROR_CODES: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AllAccessDisabled',
  'AccountProblem',
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'RequestTimeTooSkewed',
  'ExpiredToken',
  'InvalidToken',
  'InvalidSecurity',
  'NotSignedUp',
  'AuthorizationHeaderMalformed',
  'AuthorizationQueryParametersError',
  'MissingSecurityHeader',
  'InvalidRequest',
])

/** Categories of events that do not record one request, and that CloudTrail delivers in files of their own. */
export const CATEGORIES_ELSEWHERE: ReadonlySet<string | null> = new Set([
  'Insight',
  'NetworkActivity',
  'Aggregated',
])
/** Types of events that are not requests to S3. */
export const TYPES_ELSEWHERE = /^AwsVpceEvents?$|^AwsCloudTrailInsight$/
/** The type of events that an AWS service caused. */
export const SERVICE_EVENT = 'AwsServiceEvent'
/** The old console uses this name. All other names are services that act with the identity of a caller. */
export const CONSOLE_SIGN_IN = 'signin.amazonaws.com'
/**
 * The source of messages begins with it. A message can contain an event. No event of CloudTrail has such a source. Source:
 * https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html
 */
export const MESSAGE_SOURCE = 'aws:'
/** The source of events of S3 Lifecycle. */
export const LIFECYCLE_SOURCE = 's3lifecycle.amazonaws.com'
/** The source of events about trails. */
export const TRAIL_SOURCE = 'cloudtrail.amazonaws.com'
/** An ARN of a trail is shorter. */
export const LONGEST_TRAIL = 300
/** Account ids of anonymous requests. */
export const ANONYMOUS_ACCOUNTS: ReadonlySet<string | null> = new Set(['anonymous', 'ANONYMOUS_PRINCIPAL'])
/** An origin access identity. Source: https://awsteele.com/blog/2025/02/10/cloudfront-triggered-s3-data-event-formats.html */
export const CLOUDFRONT_ACCOUNT = 'CloudFront'
/**
 * Names that S3 keeps for access points. Sources:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html,
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/MultiRegionAccessPoints.html
 */
export const ACCESS_POINT = /^arn:|-s3alias$|--ol-s3$|--op-s3$|-xa-s3$|\.mrap$/

/** The kind of an event. */
type EventReading =
  | { readonly kind: 'record'; readonly record: FormatRecord }
  /** Not a request to S3. `change`: it changed the events that a trail records. */
  | { readonly kind: 'skipped'; readonly change?: TrailChange }
  /** Of a category that has files of its own. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'unparsed' }

const SKIPPED: EventReading = { kind: 'skipped' }
const ELSEWHERE: EventReading = { kind: 'elsewhere' }
const UNPARSED: EventReading = { kind: 'unparsed' }

/** Members of an event that hold one text each, or nothing. */
export const EVENT_TEXTS = [
  'eventVersion',
  'eventTime',
  'eventSource',
  'eventName',
  'eventType',
  'eventCategory',
  'sourceIPAddress',
  'userAgent',
  'errorCode',
  'requestID',
] as const

/** Reads the events that a tokenizer walked over. */
export function createTrailEvents(tokenizer: JsonTokenizer) {
  const { getText, getKind } = tokenizer
  const findSlot = (path: string): number => tokenizer.findSlot(path)
  const texts = EVENT_TEXTS.map(findSlot)
  const [version, time, source, name, type, category, remoteIp, userAgent, errorCode, requestId] = texts as [
    ...Slots,
  ]
  const resources = findSlot('resources')
  const arn = findSlot('userIdentity.arn')
  const identityType = findSlot('userIdentity.type')
  const accountId = findSlot('userIdentity.accountId')
  const principalId = findSlot('userIdentity.principalId')
  const invokedBy = findSlot('userIdentity.invokedBy')
  const bucketName = findSlot('requestParameters.bucketName')
  const key = findSlot('requestParameters.key')
  const trailNames = [findSlot('requestParameters.name'), findSlot('requestParameters.trailName')]
  const signature = findSlot('additionalEventData.SignatureVersion')
  const authentication = findSlot('additionalEventData.AuthenticationMethod')
  const cipherSuites = [
    findSlot('additionalEventData.CipherSuite'),
    findSlot('additionalEventData.cipherSuite'),
    findSlot('tlsDetails.cipherSuite'),
  ]
  const hostIds = [findSlot('additionalEventData.x-amz-id-2'), findSlot('additionalEventData.xAmzId2')]
  const tlsVersion = findSlot('tlsDetails.tlsVersion')
  const hostHeader = findSlot('tlsDetails.clientProvidedHostHeader')

  const isText = (slot: number): boolean => getKind(slot) === STRING || getKind(slot) === ESCAPED_STRING
  const readOrDash = (slot: number): string => getText(slot) || '-'
  const readFirstOrDash = (slots: readonly number[]): string => {
    for (const slot of slots) {
      const found = getText(slot)
      if (found) return found
    }
    return '-'
  }

  /** A failed call changed nothing. A call without a trail or a time could have changed any trail at any time. */
  const readChange = (): EventReading => {
    const eventName = getText(name)
    if (eventName === null || !TRAIL_CHANGES.has(eventName) || getText(errorCode)) return SKIPPED
    const named = trailNames.find(isText)
    const trail = (named === undefined ? null : getText(named)) ?? ''
    const seconds = readIsoTime(getText(time) ?? '') ?? Number.POSITIVE_INFINITY
    const change = { trail: trail.length > LONGEST_TRAIL ? '' : trail, eventName, time: seconds }
    return { kind: 'skipped', change }
  }

  const findRequester = (): string => {
    const owner = getText(accountId)
    return (
      getText(arn) ||
      (ANONYMOUS_ACCOUNTS.has(owner) ? '-' : getText(invokedBy) || getText(principalId) || owner || '-')
    )
  }

  const findBucket = (bytes: Uint8Array): string => {
    const named = getText(bucketName)
    if (!named) return '-'
    if (!ACCESS_POINT.test(named)) return named
    return getKind(resources) === COMPOUND
      ? (findBucketOfResources(bytes.subarray(tokenizer.getStart(resources), tokenizer.getEnd(resources))) ??
          '-')
      : '-'
  }

  return {
    /** The document has members that only an event has. */
    isEvent: (): boolean =>
      getKind(version) !== ABSENT &&
      (getKind(source) !== ABSENT || getKind(type) !== ABSENT || getKind(name) !== ABSENT),

    /** @param bytes those that the tokenizer walked over */
    read(bytes: Uint8Array): EventReading {
      for (const slot of texts) if (getKind(slot) === COMPOUND) return UNPARSED
      const major = /^(\d+)\./.exec(getText(version) ?? '1.')
      if (major === null || Number(major[1]) !== 1) return UNPARSED
      const eventType = getText(type)
      if (CATEGORIES_ELSEWHERE.has(getText(category)) || TYPES_ELSEWHERE.test(eventType ?? ''))
        return ELSEWHERE
      const eventSource = getText(source)
      if (!isText(source) || eventSource === null || eventSource === '') return UNPARSED
      if (eventSource.startsWith(MESSAGE_SOURCE)) return UNPARSED
      if (eventSource === TRAIL_SOURCE) return readChange()
      if (!eventSource.startsWith('s3') || eventType === SERVICE_EVENT) return SKIPPED
      const eventTime = getText(time)
      const seconds = eventTime === null ? null : readIsoTime(eventTime)
      if (seconds === null || eventTime === null || !isText(name)) return UNPARSED
      if (getKind(signature) === COMPOUND) return UNPARSED

      const isAnonymous = getText(arn) === null && ANONYMOUS_ACCOUNTS.has(getText(accountId))
      const signed = getText(signature) || (isAnonymous ? '-' : null)
      const spelled = signed === null ? null : normalizeSignature(signed)
      const invoker = getText(invokedBy)
      const isService =
        spelled !== 'SigV2' &&
        (getText(identityType) === 'AWSService' ||
          (invoker !== null && invoker !== '' && invoker !== CONSOLE_SIGN_IN) ||
          getText(accountId) === CLOUDFRONT_ACCOUNT ||
          eventSource === LIFECYCLE_SOURCE)
      const columns = new Array<string>(spelled === null ? COLUMN.signature_version : COLUMNS.length).fill(
        '-',
      )
      columns[COLUMN.bucket] = findBucket(bytes)
      columns[COLUMN.time] = eventTime.replace(/\.\d+/, '')
      columns[COLUMN.remote_ip] = readOrDash(remoteIp)
      columns[COLUMN.requester] = findRequester()
      columns[COLUMN.request_id] = readOrDash(requestId)
      columns[COLUMN.operation] = readOrDash(name)
      columns[COLUMN.key] = readOrDash(key)
      columns[COLUMN.error_code] = readOrDash(errorCode)
      columns[COLUMN.user_agent] = removeBrackets(getText(userAgent) ?? '') || '-'
      columns[COLUMN.host_id] = readFirstOrDash(hostIds)
      if (spelled !== null) {
        columns[COLUMN.signature_version] = spelled
        columns[COLUMN.cipher_suite] = readFirstOrDash(cipherSuites)
        columns[COLUMN.authentication_type] = readOrDash(authentication)
        columns[COLUMN.host_header] = readOrDash(hostHeader)
        columns[COLUMN.tls_version] = readOrDash(tlsVersion)
      }
      return {
        kind: 'record',
        record: {
          columns,
          time: seconds,
          isService,
          isRejected: REJECTING_ERROR_CODES.has(getText(errorCode) ?? ''),
        },
      }
    },
  }
}

type Slots = [number, number, number, number, number, number, number, number, number, number]

/** The signature in the spelling of access logs. Its case does not matter. */
function normalizeSignature(signature: string): string {
  const lower = signature.toLowerCase()
  if (lower === 'sigv4') return 'SigV4'
  return lower === 'sigv2' ? 'SigV2' : signature
}

/** S3 writes a user agent in brackets. */
function removeBrackets(userAgent: string): string {
  return userAgent.length >= 2 && userAgent.startsWith('[') && userAgent.endsWith(']')
    ? userAgent.slice(1, -1)
    : userAgent
}

/** The type of a resource that is a bucket, and its ARN. */
export const BUCKET_TYPE = /Bucket$/
/** An ARN of a bucket. The group is its name. */
export const BUCKET_RESOURCE = /^arn:[^:]+:s3[a-z-]*:[^:]*:[^:]*:(?:bucket\/)?([^/]+)$/

const RESOURCE: Members = { type: true, ARN: true }
let resourceTokenizer: JsonTokenizer | null = null

/** The name of the first bucket among an event's resources, which were walked over before. */
function findBucketOfResources(bytes: Uint8Array): string | null {
  resourceTokenizer ??= createTokenizer(RESOURCE, null)
  const tokenizer = resourceTokenizer
  const text = Buffer.concat([bytes, Buffer.from([0])])
  tokenizer.use(text, bytes.length)
  const type = tokenizer.findSlot('type')
  const arn = tokenizer.findSlot('ARN')
  let at = 1
  for (;;) {
    while (at < bytes.length && text[at] !== 0x7b) {
      if (
        text[at] !== 0x20 &&
        text[at] !== 0x09 &&
        text[at] !== 0x0a &&
        text[at] !== 0x0d &&
        text[at] !== 0x2c
      )
        return null
      at++
    }
    if (at >= bytes.length) return null
    at = tokenizer.readDocument(at, false)
    const [, name] = BUCKET_RESOURCE.exec(tokenizer.getText(arn) ?? '') ?? []
    if (name !== undefined && BUCKET_TYPE.test(tokenizer.getText(type) ?? '')) return name
  }
}
