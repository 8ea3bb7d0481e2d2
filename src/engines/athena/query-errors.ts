import {
  findRemedy,
  isNamed,
  isThrottled,
  isUnreadable,
  quoteAwsFailure,
  readAwsFailure,
  toOneLine,
} from '../../aws/errors.js'
import { CheckError, describeError, formatFailure, UserError } from '../../runtime/errors.js'
import { type AboutFailure, type FailureCause, findCause, isPassingType } from './failure-causes.js'
import type { Purpose } from './statements.js'

/** The end of a failed query, as Athena reports it. */
export interface QueryEnd {
  readonly id: string
  readonly purpose: Purpose
  readonly state: string
  readonly reason: string
  /** 1 system, 2 user, 3 other. Null when missing. */
  readonly errorCategory: number | null
  /**
   * A number of Athena's error reference: https://docs.aws.amazon.com/athena/latest/ug/error-reference.html. Null when
   * missing.
   */
  readonly errorType: number | null
  readonly isRetryable: boolean
}

/** The address of the query in the AWS console. */
export function makeConsoleLink(region: string, id: string): string | null {
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

/** The failure can be temporary: the same call can be sent again. */
export function isTemporary(thrown: unknown): boolean {
  if (thrown instanceof UserError) return false
  const failure = readAwsFailure(thrown)
  return (
    isThrottled(failure) ||
    (failure.status !== null && failure.status >= 500) ||
    failure.name === 'TimeoutError' ||
    isUnreadable(failure) ||
    CUT_ANSWER.test(failure.message) ||
    (failure.code !== null && PASSING_CODES.has(failure.code))
  )
}

/** The SDK has no name for an answer that ends too early. */
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

/** AWS accepts no more calls or queries of this account at the moment. */
export function isThrottledCall(thrown: unknown): boolean {
  return !(thrown instanceof UserError) && isThrottled(readAwsFailure(thrown))
}

/** Whether a failed query can be started again: more often for `throttled` than for `passing`. */
export function classifyRecurrence({
  state,
  reason,
  errorCategory,
  errorType,
  isRetryable,
}: QueryEnd): Recurrence {
  if (state !== 'FAILED') return 'always'
  const cause = reason === '' ? undefined : findCause(reason, null)
  if (cause !== undefined) return cause.recurs
  if (!isPassingType(errorCategory, errorType, isRetryable)) return 'always'
  return findCause('', errorType)?.recurs === 'throttled' ? 'throttled' : 'passing'
}

type Recurrence = FailureCause['recurs']

const LONGEST_REASON = 300

/** Context of a failure, in addition to the message of AWS. */
export type FailureContext = Pick<AboutFailure, 'aws' | 'hasSimpleKeys'>

/** The error of a failed query: its purpose, Athena's reason, the remedy, its id and its address in the console. */
export function makeQueryFailure(end: QueryEnd, region: string, failureContext: FailureContext): CheckError {
  const reason = toOneLine(end.reason, LONGEST_REASON)
  const remedy =
    findCause(end.reason, end.errorType)?.describeRemedy({
      ...failureContext,
      text: end.reason,
      purpose: end.purpose,
    }) ??
    (end.state === 'CANCELLED'
      ? 'This check did not stop the query. Find out who did, or run the check again'
      : 'Look at the query in the console, and run the check again if the cause is temporary')
  const ended = end.state === 'CANCELLED' ? 'was cancelled' : 'failed'
  const message = formatFailure(
    `The query to ${describePurpose(end.purpose)} ${ended}: ${reason === '' ? `no reason given (error type ${end.errorType ?? 'unknown'})` : reason}.`,
    `${remedy}. ${formatQueryName(end.id, region)}`,
  )
  return findCause(end.reason, end.errorType)?.isOutOfMemory === true
    ? new OutOfMemoryFailure(message)
    : new CheckError(message)
}

/** A query failed because memory ran out. A smaller query can succeed. */
export class OutOfMemoryFailure extends CheckError {}

const ACTIONS: Readonly<Record<Purpose, string>> = {
  'create database': 'create the database',
  'create table': 'create the table',
  scan: 'scan the logs',
  evidence: 'fetch the evidence',
  preview: 'fetch the preview',
}

/** The purpose of a query, as in "the query to …". */
export function describePurpose(purpose: Purpose): string {
  return ACTIONS[purpose]
}

/** A query in a message: its id, and its address in the console. */
export function formatQueryName(id: string, region: string): string {
  const link = makeConsoleLink(region, id)
  return link === null ? `Query ${id}.` : `Query ${id}: ${link}`
}

/** The reason why a call to Athena or Glue failed. */
export function makeCallFailure(
  thrown: unknown,
  call: string,
  purpose: Purpose,
  failureContext: FailureContext,
): UserError {
  if (thrown instanceof UserError) return thrown
  const failure = readAwsFailure(thrown)
  const words = quoteAwsFailure(failure)
  const text = describeException(thrown, failure)
  const cause = findCause(text, null)
  const remedy =
    findRemedy(failure) ??
    cause?.describeRemedy({ ...failureContext, text, purpose }) ??
    (isNamed(failure, 'AccessDenied')
      ? `Allow the role ${call}`
      : 'Look for the message in the documentation of the service')
  return new CheckError(formatFailure(`${call} failed: ${words}.`, `${remedy}.`), { cause: thrown })
}

/** The shown part of a refusal may not contain the refused action. */
function describeException(thrown: unknown, { name }: { readonly name: string }): string {
  return `${name}: ${describeError(thrown)}`
}
