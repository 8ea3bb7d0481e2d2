import { redact, takeFirstCharacters } from '../log-formats/redaction.js'
import { CheckError, formatFailure, UserError } from '../runtime/errors.js'

/** Facts about a failure, found by names and never by classes, because bundles contain several copies of a class. */
export interface AwsFailure {
  /**
   * `AccessDenied`, `ExpiredToken`, … without the `Exception` that some services add. `Error` for a failure without a
   * name.
   */
  readonly name: string
  /** One line. */
  readonly message: string
  /** HTTP status of the answer. Null without an answer. */
  readonly status: number | null
  /** Node's code of a failed connection: `ENOTFOUND`, `ECONNREFUSED`, … Null for other failures. */
  readonly code: string | null
}

interface Thrown {
  readonly name?: unknown
  readonly message?: unknown
  readonly code?: unknown
  readonly cause?: unknown
  readonly errors?: unknown
  readonly $metadata?: { readonly httpStatusCode?: unknown }
}

const LONGEST_MESSAGE = 350
/** A call names its bucket and prefix, which can have 1,024 bytes. */
const LONGEST_CALL = 200

/** Reads the facts about any thrown value, also from its causes. */
export function readAwsFailure(thrown: unknown): AwsFailure {
  const error: Thrown = typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) }
  const status = error.$metadata?.httpStatusCode
  const code = findConnectionCode(error)
  const name = typeof error.name === 'string' ? error.name.replace(/Exception$/, '') : 'Error'
  const message = toOneLine(typeof error.message === 'string' ? error.message : '', LONGEST_MESSAGE)
  return {
    name: name === '' ? 'Error' : name,
    message: message === '' ? (code ?? '') : message,
    status: typeof status === 'number' ? status : null,
    code,
  }
}

/**
 * Credentials in the words of a service, which can repeat the headers of a refused request.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
 */
const CREDENTIALS =
  /((?:x-amz-security-token|authorization|secret_?access_?key|session_?token)["']? ?[:=>] ?["']?(?:(?:AWS4-HMAC-SHA256|AWS|Bearer|Basic) )?)[^ "'<>,;&]+/gi

/**
 * The message of AWS as a part of a sentence: one line without a full stop, redacted and then cut. The order matters,
 * because a part of a secret is not recognized.
 */
export function toOneLine(text: string, mostCharacters: number): string {
  const oneLine = text.replace(/[\s\u0000-\u001f\u007f-\u009f]+/g, ' ').trim()
  const line = redact(oneLine.replace(CREDENTIALS, '$1REDACTED'))
  const shown = takeFirstCharacters(line, mostCharacters)
  return shown === line ? line.replace(/\.$/, '') : `${shown}…`
}

const CONNECTION_CODES = /\b(?:ECONN[A-Z]+|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|EPIPE)\b/

/** The name of the error, of its cause, or the one in the text of a wrapper. */
function findConnectionCode(error: Thrown): string | null {
  if (typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code)) return error.code
  const behind = error.cause ?? (Array.isArray(error.errors) ? error.errors[0] : undefined)
  if (typeof behind === 'object' && behind !== null) return findConnectionCode(behind)
  return error.$metadata?.httpStatusCode === undefined && typeof error.message === 'string'
    ? (CONNECTION_CODES.exec(error.message)?.[0] ?? null)
    : null
}

/** Whether the failure has one of these names. */
export function isNamed(failure: AwsFailure, ...names: readonly string[]): boolean {
  return names.includes(failure.name)
}

/** The call was refused because a permission is missing, in the words of any service. */
export function isAccessDenied(failure: AwsFailure): boolean {
  return (
    isNamed(failure, 'AccessDenied', 'UnauthorizedOperation', 'AllAccessDisabled') ||
    (failure.status === 403 && failure.name === 'Forbidden')
  )
}

const EXPIRED = ['ExpiredToken', 'TokenRefreshRequired', 'RequestExpired']
/** The credentials of the call have expired. */
export function isExpiredCredentials(failure: AwsFailure): boolean {
  return isNamed(failure, ...EXPIRED)
}

const NO_SUCH_KEY = [
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'UnrecognizedClient',
  'SignatureDoesNotMatch',
  'InvalidSignature',
  'InvalidToken',
  'IncompleteSignature',
  'MissingAuthenticationToken',
]
/** AWS does not know the key, or the secret does not belong to it. */
function isBadCredentials(failure: AwsFailure): boolean {
  return isNamed(failure, ...NO_SUCH_KEY)
}

/** Parts of a refusal's sentence. */
interface Refusal {
  /** `s3:GetBucketLogging of bucket photos`: service, action and its object. */
  readonly call: string
  /** The remedy for a denied call: a sentence without its full stop. */
  readonly remedy: string
}

/**
 * The error for a failed call: the call, the message of AWS and the remedy. An error that already has them stays
 * unchanged.
 */
export function makeAwsRefusal(thrown: unknown, { call, remedy }: Refusal): UserError {
  if (thrown instanceof UserError) return thrown
  const failure = readAwsFailure(thrown)
  return new CheckError(
    formatFailure(
      `${toOneLine(call, LONGEST_CALL)} failed: ${quoteAwsFailure(failure)}.`,
      `${findRemedy(failure) ?? remedy}.`,
    ),
    { cause: thrown },
  )
}

/** S3 may send the object, but the key that encrypts it may not be used. */
export function isKeyRefused(thrown: unknown): boolean {
  return /\bkms:[A-Z]|arn:[a-z-]+:kms:/.test(readAwsFailure(thrown).message)
}

/** `AccessDenied: User: … is not authorized to perform: …` */
export function quoteAwsFailure(failure: AwsFailure): string {
  if (isUnreadable(failure))
    return `an answer ${failure.status === null ? '' : `with status ${failure.status} `}that cannot be read: it was truncated, or is not from AWS`
  if (failure.code !== null)
    return failure.message.includes(failure.code) ? failure.message : `${failure.code}: ${failure.message}`
  if (isWithoutError(failure)) return `an answer with status ${failure.status} and without an error of AWS`
  if (failure.message === '' || failure.message === failure.name) return failure.name
  // The name of every error that has no other.
  return failure.name === 'Error' ? failure.message : `${failure.name}: ${failure.message}`
}

/** The SDK could not read the body of the answer. It was truncated, or is the page of a proxy. */
export function isUnreadable(failure: AwsFailure): boolean {
  return failure.name === 'SyntaxError' || failure.message.includes('Deserialization error')
}

/** The request may have had its effect. Only an answer that tells it is missing. */
export function isAnswerLost(failure: AwsFailure): boolean {
  const { status, code, name } = failure
  if (isUnreadable(failure)) return true
  return status === null ? LOST_ANSWERS.has(code) || name === 'TimeoutError' : status >= 500
}

const LOST_ANSWERS: ReadonlySet<string | null> = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT'])

/** The SDK found no error in the body of the answer. AWS answers HEAD so, and a proxy answers any request so. */
function isWithoutError({ name, status }: AwsFailure): boolean {
  return status !== null && (name === 'Unknown' || name === 'UnknownError')
}

/** The bucket is in another Region than the called one. */
function isElsewhere(failure: AwsFailure): boolean {
  return isNamed(failure, 'PermanentRedirect', 'AuthorizationHeaderMalformed', 'IllegalLocationConstraint')
}

/** The remedy for a failure that does not depend on the call. Null when it depends on the call. */
export function findRemedy(failure: AwsFailure): string | null {
  if (
    isNamed(failure, 'RequestTimeTooSkewed', 'RequestInTheFuture') ||
    /signature (?:expired|not yet current)/i.test(failure.message)
  )
    return 'Set the clock of this machine'
  if (isExpiredCredentials(failure))
    return 'The credentials have expired: get new ones just before this check, or give role-to-assume, which the check renews by itself'
  if (isBadCredentials(failure))
    return 'AWS does not accept these credentials: check AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN, or the profile, and that they are of the same partition as the Region'
  if (isElsewhere(failure))
    return 'The bucket is in another Region, and S3 did not say in which: set aws-region to that one'
  if (/^Region not accepted/.test(failure.message))
    return 'Set aws-region (or AWS_REGION) to a Region such as eu-west-1'
  if (failure.code === 'ERR_INVALID_CHAR')
    return 'A header of the request has a character that HTTP does not allow: check the credentials for line ends and other characters than ASCII'
  if (failure.status === 407)
    return 'The proxy wants a user and a password: check HTTPS_PROXY (http://USER:PASSWORD@HOST:PORT) and NO_PROXY'
  if (failure.name === 'EndpointError' || failure.code === 'ERR_INVALID_URL')
    return 'Check AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_S3 (https://HOST), and aws-region'
  if (failure.code === 'ENOENT' || failure.code === 'EACCES')
    return 'Check the paths in the AWS_* variables of the environment, and in the profile'
  if (failure.code === 'ENOTFOUND' || failure.code === 'EAI_AGAIN')
    return 'The host name cannot be resolved: check aws-region, AWS_ENDPOINT_URL, the network and HTTPS_PROXY'
  if (failure.code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return 'The certificate is for another host: check AWS_ENDPOINT_URL and HTTPS_PROXY'
  if (failure.code === 'CERT_HAS_EXPIRED' || failure.code === 'CERT_NOT_YET_VALID')
    return 'The certificate is not valid at the time of this machine: check the clock of this machine and AWS_ENDPOINT_URL'
  if (/certificate/i.test(failure.message) && failure.status === null)
    return 'The certificate is not trusted: give its certificate authority in AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS'
  if (failure.code !== null || isNamed(failure, 'TimeoutError', 'AbortError'))
    return 'The service could not be reached: check the network, HTTPS_PROXY and NO_PROXY, and AWS_ENDPOINT_URL'
  if (isThrottled(failure))
    return 'AWS throttles the calls of this account: run the check again later, or run fewer checks at one time'
  if (failure.status !== null && failure.status >= 500) return 'The service failed: run the check again'
  if (isUnreadable(failure)) return 'Check HTTPS_PROXY, AWS_ENDPOINT_URL and the network; run the check again'
  return null
}

/**
 * AWS throttles the account, or one prefix of a bucket. The call can be sent again later. Source:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export function isThrottled(failure: AwsFailure): boolean {
  return failure.status === 429 || isNamed(failure, ...THROTTLED)
}

const THROTTLED = [
  'Throttling',
  'Throttled',
  'RequestThrottled',
  'TooManyRequests',
  'SlowDown',
  'RequestLimitExceeded',
  'BandwidthLimitExceeded',
  'ProvisionedThroughputExceeded',
  'PriorRequestNotComplete',
  'TransactionInProgress',
]
