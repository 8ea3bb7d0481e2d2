import { withoutSession } from '../../advice/requester.js'
import { byCodePoints } from '../../model/order.js'
import type { ComparedClient, Comparison, Finding, Report } from '../../model/report.js'

/** What a comparison needs of the earlier report; a report of an older version may lack what later ones add. */
export interface EarlierReport {
  readonly generatedAt: Report['generatedAt']
  readonly verdict: Report['verdict']
  readonly settings: Pick<Report['settings'], 'buckets' | 'sourceIps' | 'ignoreRejected'>
  readonly findings: readonly ComparedFinding[]
  readonly findingsNotListed: { readonly requests: number }
  readonly excepted: readonly ComparedFinding[]
  readonly exceptedNotListed: { readonly requests: number }
}

type ComparedFinding = Pick<
  Finding,
  'bucket' | 'remoteIp' | 'requester' | 'authentication' | 'userAgent' | 'requests'
>

/**
 * Clients that signed with SigV2: new, gone, or still there since an earlier report. A role's sessions are one client.
 * Excepted clients count as there, so that an exception never makes one look gone.
 */
export function compareReports(
  earlier: EarlierReport,
  now: Pick<
    Report,
    'verdict' | 'settings' | 'gaps' | 'findings' | 'findingsNotListed' | 'excepted' | 'exceptedNotListed'
  >,
): Comparison {
  const clients = new Map<
    string,
    { requests: number; requestsBefore: number; excepted: boolean; finding: ComparedFinding }
  >()
  const clientOf = (finding: ComparedFinding) => {
    const { bucket, remoteIp, authentication, userAgent } = finding
    const key = JSON.stringify([
      bucket,
      remoteIp,
      withoutSession(finding.requester),
      authentication,
      userAgent,
    ])
    let client = clients.get(key)
    if (client === undefined) {
      client = { requests: 0, requestsBefore: 0, excepted: false, finding }
      clients.set(key, client)
    }
    return client
  }
  for (const finding of [...earlier.findings, ...earlier.excepted])
    clientOf(finding).requestsBefore += finding.requests
  for (const finding of now.findings) clientOf(finding).requests += finding.requests
  for (const finding of now.excepted) {
    const client = clientOf(finding)
    client.requests += finding.requests
    client.excepted = true
  }

  const compared = [...clients.values()].map(({ finding, ...numbers }) => comparedClient(finding, numbers))
  return {
    earlier: { generatedAt: earlier.generatedAt, verdict: earlier.verdict },
    new: compared.filter(({ requestsBefore }) => requestsBefore === 0).sort(byRequests),
    gone: compared.filter(({ requests }) => requests === 0).sort(byRequests),
    still: compared
      .filter(({ requests, requestsBefore }) => requests > 0 && requestsBefore > 0)
      .sort(byRequests),
    caveats: caveatsOf(earlier, now),
  }
}

function comparedClient(
  { bucket, remoteIp, requester, authentication, userAgent }: ComparedFinding,
  numbers: Pick<ComparedClient, 'requests' | 'requestsBefore' | 'excepted'>,
): ComparedClient {
  return { bucket, remoteIp, requester: withoutSession(requester), authentication, userAgent, ...numbers }
}

function caveatsOf(
  earlier: EarlierReport,
  now: Pick<Report, 'settings' | 'gaps' | 'findingsNotListed' | 'exceptedNotListed'>,
): string[] {
  const caveats: string[] = []
  const sameSet = (ours: readonly string[], theirs: readonly string[]) =>
    JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort())
  if (
    !sameSet(earlier.settings.buckets, now.settings.buckets) ||
    !sameSet(earlier.settings.sourceIps, now.settings.sourceIps) ||
    earlier.settings.ignoreRejected !== now.settings.ignoreRejected
  )
    caveats.push(
      'The earlier check had other buckets, source IPs or ignore-rejected: a client may look new or gone for that.',
    )
  if (earlier.findingsNotListed.requests + earlier.exceptedNotListed.requests > 0)
    caveats.push(
      'The earlier report does not list all of its clients: one that looks new may have been there.',
    )
  if (now.findingsNotListed.requests + now.exceptedNotListed.requests > 0)
    caveats.push('This report does not list all of its clients: one that looks gone may be there.')
  if (now.gaps.some(({ accepted }) => !accepted))
    caveats.push('This check has gaps: a client that looks gone may only be unseen.')
  return caveats
}

function byRequests(a: ComparedClient, b: ComparedClient): number {
  return (
    b.requests - a.requests ||
    b.requestsBefore - a.requestsBefore ||
    byCodePoints(a.bucket, b.bucket) ||
    byCodePoints(a.remoteIp, b.remoteIp) ||
    byCodePoints(a.requester, b.requester) ||
    byCodePoints(a.authentication, b.authentication) ||
    byCodePoints(a.userAgent, b.userAgent)
  )
}
