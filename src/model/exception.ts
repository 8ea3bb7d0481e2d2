import type { Network } from './scope.js'
import type { Authentication, ClientTally } from './tally.js'

/** What an exception matches: every key that is given must fit; null: not given. */
export interface ExceptionMatch {
  readonly bucket: string | null
  /** Covers a client whose remote IP is inside. */
  readonly network: Network | null
  /** The requester column's text; a role without a session (or by its IAM ARN) covers all of its sessions. */
  readonly requester: string | null
  readonly authentication: Authentication | null
  /** Case-sensitive. */
  readonly userAgentContains: string | null
}

/** A client that may sign with SigV2 until a date, with a reason and an owner. */
export interface Exception {
  readonly reason: string
  readonly owner: string
  /** `2027-01-31`: it holds to the end of that day, UTC. */
  readonly expires: string
  readonly match: ExceptionMatch
}

/** `active`: it excepts what it matches; `expired`: no longer; `unmatched`: it would, but no client fits it. */
export type ExceptionState = 'active' | 'expired' | 'unmatched'

/** The effect of an exception in a check. */
export interface ExceptionOutcome {
  readonly exception: Exception
  readonly state: ExceptionState
  /** Whole days from today to its last day, UTC: 0 on that day, negative once expired. */
  readonly dueInDays: number
  /** SigV2 requests and clients that fit it; a client that fits two exceptions counts in both. */
  readonly requests: number
  readonly clients: number
}

/** A client that an exception covers. */
export interface ExceptedClient {
  readonly client: ClientTally
  /** Index of the first exception that excepts it. */
  readonly exception: number
}

/** The result of all exceptions. */
export interface AppliedExceptions {
  /** The clients that no exception covers, in the order given. */
  readonly findings: readonly ClientTally[]
  readonly excepted: readonly ExceptedClient[]
  /** In the order of the exceptions. */
  readonly outcomes: readonly ExceptionOutcome[]
}
