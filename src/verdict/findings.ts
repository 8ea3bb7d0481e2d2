import type { AppliedExceptions, ExceptedClient, ExceptionOutcome } from '../model/exception.js'
import { compareCodePoints } from '../model/order.js'
import { FINDINGS_LISTED } from '../model/report.js'
import { makeTargetKey } from '../model/scope.js'
import type { ClientTally, Tally, TargetTally } from '../model/tally.js'

/** The findings of a tally. */
export interface Findings {
  /** Most requests first. At most `FINDINGS_LISTED`. */
  readonly listed: readonly ClientTally[]
  readonly notListed: {
    readonly requests: number
    /** Number of clients that sent these requests. Null if the engine cannot tell. */
    readonly clients: number | null
    /** A lower bound of the number of clients. Exact when the number is known. */
    readonly clientsAtLeast: number
    /** Requests of clients that the engine did not keep separately. No exception can cover them. */
    readonly requestsNotKeptApart: number
  }
  /** Keys of the targets with a finding, listed or not. */
  readonly targets: ReadonlySet<string>
  /** All clients that an exception covers, most requests first. */
  readonly excepted: readonly ExceptedClient[]
  readonly exceptions: readonly ExceptionOutcome[]
}

interface FindingSettings {
  readonly ignoreRejected: boolean
}

/**
 * The clients that the engine kept separately and that signed with SigV2, most requests first. They are findings unless
 * an exception covers them. With `ignoreRejected`, clients whose requests were all refused are excluded.
 */
export function listSigners({ sigV2Clients }: Tally, settings: FindingSettings): readonly ClientTally[] {
  return sigV2Clients
    .filter(({ requests, rejected }) => isFinding(requests, rejected, settings))
    .sort(compareFindings)
}

function isFinding(requests: number, rejected: number, { ignoreRejected }: FindingSettings): boolean {
  return requests > 0 && !(ignoreRejected && rejected === requests)
}

/**
 * The findings among all clients that signed with SigV2. `ignoreRejected` excludes clients that the engine did not keep
 * separately only if all their requests were refused. So a client that was not kept can only make the verdict worse.
 * For the same reason no exception covers such a client.
 */
export function makeFindings(
  { findings: found, excepted, outcomes }: AppliedExceptions,
  { targets, sigV2ClientsNotListed, sigV2ClientsBeyond = [] }: Tally,
  settings: FindingSettings,
): Findings {
  const withFinding = new Set(found.map(({ bucket, network }) => makeTargetKey(bucket, network)))

  let requestsNotKeptApart = 0
  let clientsAtLeast = 0
  for (const target of targets) {
    if (!isFinding(target.sigV2RequestsNotListed, target.sigV2RejectedNotListed, settings)) continue
    withFinding.add(makeTargetKey(target.bucket, target.network))
    requestsNotKeptApart += target.sigV2RequestsNotListed
    clientsAtLeast += countAtLeast(target, settings)
  }
  for (const { bucket, network } of sigV2ClientsBeyond) withFinding.add(makeTargetKey(bucket, network))
  const cut = [
    ...found.slice(FINDINGS_LISTED).map(({ requests }) => ({ requests, clients: 1 })),
    ...sigV2ClientsBeyond,
  ]
  const cutClients = cut.reduce((sum, { clients }) => sum + clients, 0)
  const requests = cut.reduce((sum, client) => sum + client.requests, requestsNotKeptApart)
  const beyond = requestsNotKeptApart > 0 ? sigV2ClientsNotListed : 0
  return {
    listed: found.slice(0, FINDINGS_LISTED),
    notListed: {
      requests,
      clients: beyond === null ? null : cutClients + beyond,
      clientsAtLeast: cutClients + (beyond ?? clientsAtLeast),
      requestsNotKeptApart,
    },
    targets: withFinding,
    excepted,
    exceptions: outcomes,
  }
}

/** A lower bound of the clients of a target that are not listed and are findings. A client has one target. */
function countAtLeast({ sigV2ClientsNotListed: known }: TargetTally, settings: FindingSettings): number {
  if (known === undefined) return 1
  return Math.max(1, settings.ignoreRejected ? known.notAllRefused : known.clients)
}

/** The members by which findings are in order. */
type Ordered = Pick<
  ClientTally,
  'requests' | 'bucket' | 'remoteIp' | 'requester' | 'authentication' | 'userAgent'
>

/** Most requests first, then by bucket, remote IP, requester, authentication and user agent. */
export function compareFindings(a: Ordered, b: Ordered): number {
  return (
    b.requests - a.requests ||
    compareCodePoints(a.bucket, b.bucket) ||
    compareCodePoints(a.remoteIp, b.remoteIp) ||
    compareCodePoints(a.requester, b.requester) ||
    compareCodePoints(a.authentication, b.authentication) ||
    compareCodePoints(a.userAgent, b.userAgent)
  )
}
