import { howToFindOut, productName } from '../../advice/advice.js'
import { describeRequester, withoutSession } from '../../advice/requester.js'
import { byCodePoints } from '../../model/order.js'
import type { ComparedClient, Finding, Timestamp } from '../../model/report.js'
import type { Authentication } from '../../model/tally.js'

/**
 * Findings of one cause: what one owner fixes in one place. The sessions of one role are one requester, and all who open
 * the presigned URLs of one requester are one cause, whatever product they use.
 */
export interface RolledUpFinding {
  /** As the records have it, but a role without its session. */
  readonly requester: string
  /** The requester in words (`role ci-deploy of account 111122223333`); null where S3 knew none. */
  readonly requesterInWords: string | null
  readonly authentication: Authentication
  /** What the clients call themselves; null where their user agents do not tell, and for presigned URLs. */
  readonly product: string | null
  /** Versions of the product, ascending by code points, at most `EXAMPLES`; empty where none is known. */
  readonly versions: readonly string[]
  /**
   * What to change, in one line, for each of its versions that it differs for; how to find out where the product is not
   * known. Holds text out of the log.
   */
  readonly advice: string
  readonly requests: number
  readonly rejected: number
  /** How many findings this is. */
  readonly clients: number
  /** Ascending by code points, all of them. */
  readonly buckets: readonly string[]
  readonly networks: readonly string[]
  readonly remoteIpCount: number
  /** Those with most requests, at most `EXAMPLES`. */
  readonly remoteIps: readonly string[]
  readonly userAgentCount: number
  /** Those with most requests, at most `EXAMPLES`. */
  readonly userAgents: readonly string[]
  readonly firstSeen: Timestamp
  readonly lastSeen: Timestamp
  /** The smallest by code points, at most `EXAMPLES`. */
  readonly logObjects: readonly string[]
}

/** Compared clients of one cause, told as findings are: one requester, one way of signing, one product. */
export interface RolledUpComparison {
  readonly requester: string
  readonly authentication: Authentication
  /** Null where the user agents do not tell, and for presigned URLs. */
  readonly product: string | null
  readonly excepted: boolean
  readonly clients: number
  readonly requests: number
  readonly requestsBefore: number
  /** Ascending by code points, all of them. */
  readonly buckets: readonly string[]
  readonly remoteIpCount: number
  /** Those with most requests then and now, at most `EXAMPLES`. */
  readonly remoteIps: readonly string[]
  readonly userAgentCount: number
  /** Those with most requests then and now, at most `EXAMPLES`. */
  readonly userAgents: readonly string[]
}

/** How many remote IPs, user agents, versions and log objects stand for all. */
export const EXAMPLES = 3

/** Rolls findings up by requester and product: most requests first, then by requester, authentication and product. */
export function rollUp(findings: readonly Finding[]): RolledUpFinding[] {
  const causes = new Map<string, Finding[]>()
  for (const finding of findings) {
    const product = finding.authentication === 'presigned' ? null : (finding.client?.product ?? null)
    const key = JSON.stringify([withoutSession(finding.requester), finding.authentication, product])
    const cause = causes.get(key)
    if (cause === undefined) causes.set(key, [finding])
    else cause.push(finding)
  }
  return [...causes.values()]
    .map(rolledUp)
    .sort(
      (a, b) =>
        b.requests - a.requests ||
        byCodePoints(a.requester, b.requester) ||
        byCodePoints(a.authentication, b.authentication) ||
        byCodePoints(a.product ?? '', b.product ?? ''),
    )
}

function rolledUp(findings: readonly Finding[]): RolledUpFinding {
  const first = findings[0] as Finding
  const presigned = first.authentication === 'presigned'
  const remoteIps = byRequests(findings, (finding) => finding.remoteIp)
  const userAgents = byRequests(findings, (finding) => finding.userAgent)
  const versions = new Set<string>()
  const logObjects = new Set<string>()
  let requests = 0
  let rejected = 0
  let { firstSeen, lastSeen } = first
  for (const finding of findings) {
    if (!presigned && finding.client?.version != null) versions.add(finding.client.version)
    for (const logObject of finding.logObjects.slice(0, EXAMPLES)) logObjects.add(logObject)
    requests += finding.requests
    rejected += finding.rejected
    if (finding.firstSeen < firstSeen) firstSeen = finding.firstSeen
    if (finding.lastSeen > lastSeen) lastSeen = finding.lastSeen
  }
  const client = presigned ? null : first.client
  return {
    requester: withoutSession(first.requester),
    requesterInWords: describeRequester(first.requester),
    authentication: first.authentication,
    product: client?.product ?? null,
    versions: smallest(versions),
    advice:
      client === null
        ? howToFindOut(first.userAgent, first.requester, first.authentication)
        : adviceOfAll(findings),
    requests,
    rejected,
    clients: findings.length,
    buckets: ascending(findings.map((finding) => finding.bucket)),
    networks: ascending(findings.map((finding) => finding.network)),
    remoteIpCount: remoteIps.length,
    remoteIps: remoteIps.slice(0, EXAMPLES),
    userAgentCount: userAgents.length,
    userAgents: userAgents.slice(0, EXAMPLES),
    firstSeen,
    lastSeen,
    logObjects: smallest(logObjects),
  }
}

/** Advice differs by version, beyond the words that name it: each that does once, most requests first. */
function adviceOfAll(findings: readonly Finding[]): string {
  const lines = new Map<string, { advice: string; requests: number }>()
  for (const { client, requests } of findings) {
    if (client === null) continue
    const { advice, product, version } = client
    const named = `Calls itself ${product}${version === null ? '' : ` ${version}`}. `
    const change = advice.startsWith(named) ? advice.slice(named.length) : advice
    const line = lines.get(change)
    if (line === undefined) lines.set(change, { advice, requests })
    else line.requests += requests
  }
  return [...lines.values()]
    .sort((a, b) => b.requests - a.requests)
    .map(({ advice }) => advice)
    .join(' ')
}

/** Rolls up compared clients of one kind (new, gone, still there): most requests first, in the order given else. */
export function rollUpCompared(clients: readonly ComparedClient[]): RolledUpComparison[] {
  const causes = new Map<string, { product: string | null; clients: ComparedClient[] }>()
  for (const client of clients) {
    const { requester, authentication, excepted } = client
    const product = authentication === 'presigned' ? null : productName(client.userAgent)
    const key = JSON.stringify([withoutSession(requester), authentication, product, excepted])
    const cause = causes.get(key)
    if (cause === undefined) causes.set(key, { product, clients: [client] })
    else cause.clients.push(client)
  }
  return [...causes.values()]
    .map(({ product, clients }) => rolledUpCompared(product, clients))
    .sort((a, b) => b.requests - a.requests || b.requestsBefore - a.requestsBefore)
}

function rolledUpCompared(product: string | null, clients: readonly ComparedClient[]): RolledUpComparison {
  const { requester, authentication, excepted } = clients[0] as ComparedClient
  const inAll = clients.map(({ requests, requestsBefore, ...client }) => ({
    ...client,
    requests: requests + requestsBefore,
  }))
  const remoteIps = byRequests(inAll, ({ remoteIp }) => remoteIp)
  const userAgents = byRequests(inAll, ({ userAgent }) => userAgent)
  return {
    requester: withoutSession(requester),
    authentication,
    product,
    excepted,
    clients: clients.length,
    requests: clients.reduce((sum, { requests }) => sum + requests, 0),
    requestsBefore: clients.reduce((sum, { requestsBefore }) => sum + requestsBefore, 0),
    buckets: ascending(clients.map(({ bucket }) => bucket)),
    remoteIpCount: remoteIps.length,
    remoteIps: remoteIps.slice(0, EXAMPLES),
    userAgentCount: userAgents.length,
    userAgents: userAgents.slice(0, EXAMPLES),
  }
}

/** The distinct values, those with most requests first. */
function byRequests<Counted extends { readonly requests: number }>(
  all: readonly Counted[],
  valueIn: (one: Counted) => string,
): string[] {
  const requests = new Map<string, number>()
  for (const one of all) {
    const value = valueIn(one)
    requests.set(value, (requests.get(value) ?? 0) + one.requests)
  }
  return [...requests].sort((a, b) => b[1] - a[1] || byCodePoints(a[0], b[0])).map(([value]) => value)
}

function ascending(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(byCodePoints)
}

function smallest(values: Iterable<string>): string[] {
  return ascending(values).slice(0, EXAMPLES)
}
