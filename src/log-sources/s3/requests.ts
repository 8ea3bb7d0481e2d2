import { setMaxListeners } from 'node:events'
import { isExpiredCredentials, isNamed, isUnreadable, readAwsFailure } from '../../aws/errors.js'
import type { RenewingCredentials } from '../../aws/renewable-credentials.js'
import {
  makeS3Failure,
  NoAnswerError,
  type S3Answer,
  type S3Request,
  type S3Requests,
} from '../../aws/s3-requests.js'
import { sleep } from '../../runtime/cancellation.js'
import { readMonotonicMilliseconds } from '../../runtime/clock.js'

/** Sends as many concurrent requests as S3 and the network allow. Repeats each request after a temporary failure. */
export interface PacedRequests {
  /**
   * The answer with a status of success. Rejects with S3's refusal, in the form of the SDK's errors, or with the last failure
   * where no attempt brought a complete answer.
   */
  get(request: S3Request): Promise<S3Answer>
  /** Reads the answer. If it throws a `SyntaxError`, the answer counts as truncated. */
  read<Content>(request: S3Request, readContent: (answer: S3Answer) => Content): Promise<Content>
}

interface PacedOptions {
  readonly signal: AbortSignal
  readonly credentials: Pick<RenewingCredentials, 'renew'>
  /** Milliseconds before the second attempt; doubled before each further one. */
  readonly firstWaitMilliseconds?: number
  /** Most requests under way at one time. */
  readonly mostAtOneTime?: number
  /** Milliseconds in which requests fail and none succeeds. After that, the next failure is final. */
  readonly longestFailureMilliseconds?: number
}

const FIRST_WAIT_MILLISECONDS = 200
const LONGEST_WAIT_MILLISECONDS = 20_000
const ATTEMPTS = 8
const LONGEST_FAILURE_MILLISECONDS = 120_000
/** The page of a proxy is the same each time. */
const ATTEMPTS_IF_UNREADABLE = 3
/** The number at the start. It grows to the maximum while no request fails. */
const FIRST_AT_ONE_TIME = 16
const MOST_AT_ONE_TIME = 96
/** Failures within this time count as one: they come from the same moment of overload. */
const CALM_MILLISECONDS = 500

/**
 * S3 answers 503 `SlowDown` while it makes room for more requests, and advises fewer requests and longer waits.
 * Source: https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html
 */
export function createPacedRequests(
  requests: S3Requests,
  {
    signal,
    credentials,
    firstWaitMilliseconds = FIRST_WAIT_MILLISECONDS,
    mostAtOneTime = MOST_AT_ONE_TIME,
    longestFailureMilliseconds = LONGEST_FAILURE_MILLISECONDS,
  }: PacedOptions,
): PacedRequests {
  /** Aborted with the final failure. S3 can be silent for 15 seconds per attempt, so no other request waits for its own. */
  const givenUp = new AbortController()
  const ended = AbortSignal.any([signal, givenUp.signal])
  // Each request that waits for its next attempt has a listener. Without this, Node warns of more than ten.
  setMaxListeners(0, ended)
  let limit = Math.min(FIRST_AT_ONE_TIME, mostAtOneTime)
  let hasFailed = false
  let calmFrom = 0
  /** The time of the first failure since a request succeeded. */
  let failingSince: number | null = null
  let underWay = 0
  const waiting: { readonly start: () => void; readonly fail: (error: unknown) => void }[] = []

  const startWaiting = (): void => {
    while (underWay < Math.floor(limit)) {
      const next = waiting.shift()
      if (next === undefined) return
      underWay++
      next.start()
    }
  }
  const enter = (): Promise<void> =>
    new Promise((resolve, reject) => {
      ended.throwIfAborted()
      waiting.push({ start: resolve, fail: reject })
      startWaiting()
    })
  const leave = (): void => {
    underWay--
    startWaiting()
  }
  const noteSuccess = (): void => {
    failingSince = null
    // Doubled with each round until the first failure, and then raised by one per round.
    limit = Math.min(mostAtOneTime, limit + (hasFailed ? 1 / limit : 1))
  }
  const noteFailure = (): void => {
    hasFailed = true
    const now = readMonotonicMilliseconds()
    failingSince ??= now
    if (now < calmFrom) return
    calmFrom = now + CALM_MILLISECONDS
    limit = Math.max(1, limit / 2)
  }
  /** With one request at a time, the attempts of all requests would take hours. */
  const giveUpIfFailedTooLong = (error: unknown): void => {
    if (failingSince === null || readMonotonicMilliseconds() - failingSince < longestFailureMilliseconds)
      return
    givenUp.abort(error)
    for (const { fail } of waiting.splice(0)) fail(error)
  }

  const read: PacedRequests['read'] = async (request, readContent) => {
    let hasRenewed = false
    for (let attempt = 1; ; attempt++) {
      await enter()
      try {
        const answer = await requests.get(request)
        if (answer.status < 200 || answer.status >= 300) throw makeS3Failure(answer, requests.hideSecrets)
        const found = readContent(answer)
        noteSuccess()
        return found
      } catch (error) {
        signal.throwIfAborted()
        if (isExpiredCredentials(readAwsFailure(error)) && !hasRenewed) {
          hasRenewed = true
          if (await credentials.renew()) continue
        }
        if (!isTemporary(error)) throw error
        noteFailure()
        const attempts = isUnreadable(readAwsFailure(error)) ? ATTEMPTS_IF_UNREADABLE : ATTEMPTS
        giveUpIfFailedTooLong(error)
        if (attempt === attempts || givenUp.signal.aborted) throw error
      } finally {
        leave()
      }
      const wait = Math.min(LONGEST_WAIT_MILLISECONDS, firstWaitMilliseconds * 2 ** (attempt - 1))
      await sleep(wait * (0.5 + Math.random() / 2), ended)
    }
  }
  return { read, get: (request) => read(request, (answer) => answer) }
}

/** The answer is not complete, or it reports a fault of S3 or throttling. */
function isTemporary(error: unknown): boolean {
  if (error instanceof NoAnswerError) return true
  const failure = readAwsFailure(error)
  return (
    failure.status === 429 ||
    (failure.status ?? 0) >= 500 ||
    isUnreadable(failure) ||
    isNamed(failure, 'SlowDown', 'RequestTimeout', 'ServiceUnavailable', 'InternalError')
  )
}
