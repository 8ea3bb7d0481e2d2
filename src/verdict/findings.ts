import { applyExceptions } from '../exceptions/apply.js'
import type { ExceptedClient, Exception, ExceptionOutcome } from '../model/exception.js'
import { byCodePoints } from '../model/order.js'
import { FINDINGS_LISTED } from '../model/report.js'
import { targetKey } from '../model/scope.js'
import type { ClientTally, TargetTally } from '../model/tally.js'
import type { EpochSeconds } from '../model/time.js'

export interface Findings {
  /** Most requests first; at most `FINDINGS_LISTED`. */
  readonly listed: readonly ClientTally[]
  readonly notListed: {
    readonly requests: number
    /** How many clients these requests came from; null where the engine cannot tell. */
    readonly clients: number | null
  }
  /** Keys of the targets with a finding, listed or not. */
  readonly targets: ReadonlySet<string>
  /** Clients that would be findings but for an exception, most requests first: all of them. */
  readonly excepted: readonly ExceptedClient[]
  readonly exceptions: readonly ExceptionOutcome[]
}

export interface FindingSettings {
  readonly ignoreRejected: boolean
  readonly exceptions: readonly Exception[]
  readonly now: EpochSeconds
}

/**
 * The clients that signed with SigV2. With `ignoreRejected` those all of whose requests were refused are none; of clients
 * that the engine did not keep apart this can be told only where every one of their requests was refused, so that not
 * keeping them can only make the verdict worse. For the same reason no exception covers a client that was not kept apart.
 */
export function findingsOf(
  clients: readonly ClientTally[],
  targets: readonly TargetTally[],
  clientsNotListed: number | null,
  { ignoreRejected, exceptions, now }: FindingSettings,
): Findings {
  const isFinding = (requests: number, rejected: number) =>
    requests > 0 && !(ignoreRejected && rejected === requests)
  const signers = clients.filter(({ requests, rejected }) => isFinding(requests, rejected)).sort(byRequests)
  const { findings: found, excepted, outcomes } = applyExceptions(signers, exceptions, now)
  const withFinding = new Set(found.map(({ bucket, network }) => targetKey(bucket, network)))

  let requests = 0
  let beyondEngine = false
  for (const target of targets) {
    if (!isFinding(target.sigV2RequestsNotListed, target.sigV2RejectedNotListed)) continue
    withFinding.add(targetKey(target.bucket, target.network))
    requests += target.sigV2RequestsNotListed
    beyondEngine = true
  }
  const cut = found.slice(FINDINGS_LISTED)
  for (const client of cut) requests += client.requests
  const beyond = beyondEngine ? clientsNotListed : 0
  return {
    listed: found.slice(0, FINDINGS_LISTED),
    notListed: { requests, clients: beyond === null ? null : cut.length + beyond },
    targets: withFinding,
    excepted,
    exceptions: outcomes,
  }
}

function byRequests(a: ClientTally, b: ClientTally): number {
  return (
    b.requests - a.requests ||
    byCodePoints(a.bucket, b.bucket) ||
    byCodePoints(a.remoteIp, b.remoteIp) ||
    byCodePoints(a.requester, b.requester) ||
    byCodePoints(a.authentication, b.authentication) ||
    byCodePoints(a.userAgent, b.userAgent)
  )
}
