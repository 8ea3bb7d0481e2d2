import {
  type AwsFailure,
  awsFailure,
  inAwsWords,
  isNamed,
  isUnreadable,
  remedyFor,
} from '../../aws/errors.js'
import { CheckError, UserError } from '../../runtime/errors.js'
import type { AwsSettings } from '../../settings/settings.js'
import type { Purpose } from './statements.js'

/** How a query ended that did not succeed, in Athena's words. */
export interface QueryEnd {
  readonly id: string
  readonly purpose: Purpose
  readonly state: string
  readonly reason: string
  /** Of Athena's error reference: https://docs.aws.amazon.com/athena/latest/ug/error-reference.html; null where not given. */
  readonly errorType: number | null
  readonly retryable: boolean
}

/** Where AWS's own page on the query is. */
export function consoleLink(region: string, id: string): string | null {
  const host = region.startsWith('cn-')
    ? 'console.amazonaws.cn'
    : region.startsWith('us-gov-')
      ? 'console.amazonaws-us-gov.com'
      : /^(?:us|eusc?)-iso|^eusc-/.test(region)
        ? null
        : 'console.aws.amazon.com'
  return host === null
    ? null
    : `https://${region}.${host}/athena/home?region=${region}#/query-editor/history/${id}`
}

/** The failure may pass: the same call can be sent again. */
export function mayPass(thrown: unknown): boolean {
  if (thrown instanceof UserError) return false
  const failure = awsFailure(thrown)
  return (
    isThrottled(failure) ||
    (failure.status !== null && failure.status >= 500) ||
    failure.name === 'TimeoutError' ||
    isUnreadable(failure) ||
    CUT_ANSWER.test(failure.message) ||
    (failure.code !== null && PASSING_CODES.has(failure.code))
  )
}

/** The SDK gives no name to an answer that ends before its end. */
const CUT_ANSWER = /^aborted$|socket hang up/

const PASSING_CODES: ReadonlySet<string> = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
])

function isThrottled(failure: AwsFailure): boolean {
  return failure.status === 429 || isNamed(failure, 'TooManyRequests', 'Throttling', 'Throttled', 'SlowDown')
}

/** So many queries of this account are running that Athena takes no more for now. */
export function isQueueFull(thrown: unknown): boolean {
  return isNamed(awsFailure(thrown), 'TooManyRequests')
}

/** The query failed for a reason that may pass: it can be started anew. */
export function mayPassAnew({ state, reason, errorType, retryable }: QueryEnd): boolean {
  if (state !== 'FAILED') return false
  return retryable || (errorType !== null && errorType >= 1400 && errorType <= 1406) || SLOW_DOWN.test(reason)
}

const SLOW_DOWN = /SlowDown|reduce your request rate|ThrottlingException|Rate exceeded|Service Unavailable/i

interface Cause {
  readonly sign: RegExp
  readonly types?: readonly number[]
  readonly remedy: (about: About) => string
}

interface About {
  readonly text: string
  readonly purpose: Purpose
  readonly aws: AwsSettings
}

/**
 * Common causes, the particular before the general, by what Athena writes of them.
 * Sources: https://docs.aws.amazon.com/athena/latest/ug/troubleshooting-athena.html,
 * https://docs.aws.amazon.com/athena/latest/ug/workgroups-troubleshooting.html
 */
const CAUSES: readonly Cause[] = [
  {
    sign: /No output location provided/i,
    remedy: ({ aws }) =>
      `Set output-location to an s3:// address for query results, or give workgroup ${aws.workgroup} one`,
  },
  {
    sign: /WorkGroup .*(?:not found|does not exist)/i,
    remedy: ({ aws }) =>
      `Set workgroup to one that exists in ${aws.region ?? 'this Region'}, or aws-region to the Region where it does`,
  },
  {
    sign: /WorkGroup .*disabled/i,
    remedy: ({ aws }) => `Enable workgroup ${aws.workgroup}, or name another in workgroup`,
  },
  {
    sign: /bytes scanned limit/i,
    remedy: ({ aws }) =>
      `Workgroup ${aws.workgroup} limits the bytes that a query may scan: choose a shorter window (since), or raise the limit`,
  },
  {
    sign: /Unable to verify\/create output bucket|output(?:Location| location| bucket| path).*(?:denied|not exist|region|invalid|not a valid)|(?:writing|write) (?:to|results?|output)|save your query results/i,
    types: [401, 402],
    remedy: ({ aws }) =>
      `Check that ${aws.outputLocation ?? `the output location of workgroup ${aws.workgroup}`} exists in the query's Region, ` +
      'and allow s3:GetBucketLocation, s3:ListBucket, s3:GetObject, s3:PutObject and s3:AbortMultipartUpload on it',
  },
  {
    sign: /ExpiredToken|security token .*expired/i,
    remedy: () =>
      'The credentials that the query was started with ran out while it ran: give role-to-assume, or get new ones just before this check',
  },
  {
    sign: /lake ?formation|requester is not authorized/i,
    types: [1700],
    remedy: () =>
      'Lake Formation governs this data: grant the role SELECT and DESCRIBE on the table, and lakeformation:GetDataAccess',
  },
  {
    sign: /kms|AWSKMS/i,
    remedy: () =>
      'Allow the role kms:Decrypt on the key of the log objects, and kms:GenerateDataKey and kms:Decrypt on that of the results',
  },
  {
    sign: /not authorized to perform:? *glue:(?:CreateTable|CreateDatabase)/i,
    remedy: ({ text }) =>
      `Allow the role ${actionIn(text) ?? 'glue:CreateTable'}, or have someone who may run once what \`s3-sigv4-check sql\` prints`,
  },
  {
    sign: /not authorized to perform:? *[a-z0-9-]+:[A-Za-z]+/i,
    remedy: ({ text }) => `Allow the role ${actionIn(text)}`,
  },
  {
    sign: /SlowDown|reduce your request rate/i,
    types: [1403],
    remedy: () =>
      'S3 is limiting the requests to this prefix, as it does with very many small log objects: run the check at another hour, choose a shorter window, or log with partitioned keys',
  },
  {
    sign: /PermanentRedirect|must be addressed using the specified endpoint|Status Code: 301|AuthorizationHeaderMalformed|wrong region/i,
    remedy: ({ aws }) =>
      `The bucket is in another Region than ${aws.region ?? 'the query'}: run the check with aws-region set to the bucket's Region`,
  },
  {
    sign: /NoSuchKey|specified key does not exist/i,
    remedy: () =>
      'A log object was deleted while the query ran: run the check again, and choose a later since where a lifecycle rule deletes the oldest',
  },
  {
    sign: /InvalidObjectState|storage class/i,
    remedy: () =>
      'Log objects are archived in a storage class that cannot be read: choose a later since, or copy them to another storage class',
  },
  {
    sign: /NoSuchBucket|specified bucket does not exist/i,
    types: [1306],
    remedy: () => 'Check log-location and output-location: a bucket does not exist',
  },
  {
    sign: /Access ?Denied|Forbidden|PERMISSION_DENIED|Status Code: 403/i,
    types: [1500, 1501],
    remedy: ({ purpose }) =>
      purpose === 'create database' || purpose === 'create table'
        ? 'Allow the role glue:GetDatabase, glue:CreateDatabase, glue:GetTable and glue:CreateTable, or have someone who may run once what `s3-sigv4-check sql` prints'
        : 'Allow the role s3:ListBucket on the log bucket and s3:GetObject on its log objects; bucket policy, VPC endpoint and organization can refuse as well',
  },
  {
    sign: /glue|metastore|HIVE_METASTORE/i,
    types: [1701],
    remedy: () =>
      'Allow the role glue:GetDatabase, glue:GetTable and glue:GetPartitions on catalog, database and table',
  },
  {
    sign: /(?:TABLE|SCHEMA)_NOT_FOUND|does not exist/i,
    types: [1110],
    remedy: ({ aws }) =>
      `Check that database ${aws.database} and its table are not removed meanwhile; run the check again to make them anew`,
  },
  {
    sign: /timeout|timed out|exceeded the (?:time|maximum run)/i,
    types: [206, 210],
    remedy: () => 'Choose a shorter window (since), or have the DML timeout quota of Athena raised',
  },
  {
    sign: /exhausted resources|EXCEEDED_(?:LOCAL_|GLOBAL_)?MEMORY|insufficient (?:resources|capacity)/i,
    types: [0, 1, 2, 3, 4, 5, 6, 7, 8],
    remedy: () => 'Choose a shorter window (since) or fewer buckets, or run the check at another hour',
  },
]

/** Names of buckets, keys and roles are the user's own, and may read like any cause. */
function causeOf(text: string, errorType: number | null): Cause | undefined {
  const said = text.replace(/\b(?:s3[an]?:\/\/|arn:)\S*/g, '…')
  return (
    CAUSES.find(({ sign }) => sign.test(said)) ?? CAUSES.find(({ types }) => types?.includes(errorType ?? -1))
  )
}

function actionIn(text: string): string | null {
  return /not authorized to perform:? *([a-z0-9-]+:[A-Za-z]+)/i.exec(text)?.[1] ?? null
}

const LONGEST_REASON = 700

/** Why a query did not succeed, in one line: what it was for, Athena's reason, what to change, its id and page. */
export function queryFailure(end: QueryEnd, region: string, aws: AwsSettings): CheckError {
  const reason = oneLine(end.reason)
  const about = { text: end.reason, purpose: end.purpose, aws }
  const cause = causeOf(end.reason, end.errorType)
  const remedy =
    cause?.remedy(about) ??
    (end.state === 'CANCELLED'
      ? 'It was not this check that stopped it: ask who did, or run the check again'
      : 'Look at the query in the console; run the check again if it may pass')
  const ended = end.state === 'CANCELLED' ? 'was cancelled' : 'failed'
  return new CheckError(
    `The query to ${ACTIONS[end.purpose]} ${ended}: ${reason === '' ? `no reason given (error type ${end.errorType ?? 'unknown'})` : reason}. ` +
      `${remedy}. ${queryName(end.id, region)}`,
  )
}

/** What each query is there for, as in "the query to …". */
const ACTIONS: Readonly<Record<Purpose, string>> = {
  'create database': 'create the database',
  'create table': 'create the table',
  scan: 'scan the logs',
  evidence: 'fetch the evidence',
  preview: 'fetch the preview',
}

export function queryName(id: string, region: string): string {
  const link = consoleLink(region, id)
  return link === null ? `Query ${id}.` : `Query ${id}: ${link}`
}

/** Why a call to Athena or Glue failed. */
export function callFailure(thrown: unknown, call: string, purpose: Purpose, aws: AwsSettings): UserError {
  if (thrown instanceof UserError) return thrown
  const failure = awsFailure(thrown)
  const words = inAwsWords(failure)
  const cause = causeOf(words, null)
  const remedy =
    remedyFor(failure) ??
    cause?.remedy({ text: words, purpose, aws }) ??
    (isNamed(failure, 'AccessDenied')
      ? `Allow the role ${call}`
      : 'Look the message up in the documentation of the service')
  return new CheckError(`${call} failed: ${words}. ${remedy}.`, { cause: thrown })
}

function oneLine(text: string): string {
  const line = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  return (line.length > LONGEST_REASON ? `${line.slice(0, LONGEST_REASON)}…` : line).replace(/\.$/, '')
}
