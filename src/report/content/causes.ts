import { isIP } from 'node:net'
import {
  advisePresignedUrls,
  adviseProxyOwner,
  explainHowToFindOut,
  findAdvice,
  findProductByName,
  isSigningInQuery,
} from '../../advice/advice.js'
import { removeSession } from '../../advice/requester.js'
import { listNames } from '../../model/figures.js'
import { compareCodePoints } from '../../model/order.js'
import {
  CAUSE_BUCKETS_LISTED,
  type Cause,
  type ClientAdvice,
  type Finding,
  type Report,
  type ReportedPresignedUrls,
} from '../../model/report.js'
import { ACCESS_KEY_IDS_LISTED } from '../../model/tally.js'
import { SECONDS_PER_DAY } from '../../model/time.js'
import { groupBy } from '../../runtime/lists.js'
import { memoize } from '../../runtime/memoize.js'
import { hashText } from '../../runtime/sha256.js'

/** The fields of a client that decide its cause. */
type SigningClient = Pick<Finding, 'remoteIp' | 'requester' | 'authentication' | 'userAgent'>

/** The fields that identify a cause. */
export type CauseIdentity = Pick<Cause, 'id' | 'requester' | 'product' | 'authentication'>

/** A cause with examples of its clients, for the few causes that a form of a report shows. */
export interface ShownCause extends Cause {
  /** Versions of the product; 0 where none is known. */
  readonly versionCount: number
  /** Ascending by code points, at most `EXAMPLES`. */
  readonly versions: readonly string[]
  readonly remoteIpCount: number
  /** Those with most requests, at most `EXAMPLES`. */
  readonly remoteIps: readonly string[]
  readonly userAgentCount: number
  /** Those with most requests, at most `EXAMPLES`. */
  readonly userAgents: readonly string[]
  /** At least so many, and exactly so many if `isLogObjectCountExact`. */
  readonly logObjectCount: number
  /** Whether the findings list all their log objects, so that those of several findings can be counted once. */
  readonly isLogObjectCountExact: boolean
  /** The smallest by code points, at most `EXAMPLES`. */
  readonly logObjects: readonly string[]
}

/** Number of example remote IPs, user agents, versions and log objects. */
export const EXAMPLES = 3
/** The product of a cause whose remote IP signs for browsers. */
export const SIGNING_PROXY = 'Proxy, CDN or image service'
/** So many browsers with one access key at one address are visitors of a proxy, not one person. */
const PROXY_USER_AGENTS = 3

/**
 * The cause of each client, in their order: its requester (a role without its session), its product and how it signs.
 * If the maker of a presigned URL is known, the client that opens it does not matter. Header-signed requests of one IAM user
 * at one address, under the user agents of three or more browsers, are one cause: a proxy that signs.
 */
export function identifyCauses(clients: readonly SigningClient[]): CauseIdentity[] {
  const products = clients.map(({ userAgent }) => findProductByName(userAgent))
  const browsers = new Map<string, Set<string>>()
  clients.forEach((client, index) => {
    if (products[index]?.isBrowser !== true || !canBeProxy(client)) return
    const place = findProxyPlace(client)
    const userAgents = browsers.get(place)
    if (userAgents === undefined) browsers.set(place, new Set([client.userAgent]))
    else userAgents.add(client.userAgent)
  })
  const identities = new Map<string, CauseIdentity & { id: string }>()
  const ofClients = clients.map((client, index) => {
    const product = products[index] ?? null
    const isProxy =
      product?.isBrowser === true && (browsers.get(findProxyPlace(client))?.size ?? 0) >= PROXY_USER_AGENTS
    const key = makeCauseKey(client, isProxy, product?.name ?? null)
    const text = JSON.stringify(key)
    let identity = identities.get(text)
    if (identity === undefined) {
      const [requester, productName, authentication] = key
      identity = { id: '', requester, product: productName, authentication }
      identities.set(text, identity)
    }
    return identity
  })
  identities.forEach((identity, text) => {
    identity.id = makeId(text, identities.size)
  })
  return ofClients
}

type CauseKey = readonly [
  requester: string,
  product: string | null,
  authentication: Finding['authentication'],
  /** Of a proxy only. */
  remoteIp?: string,
]

function makeCauseKey(
  { remoteIp, requester, authentication }: SigningClient,
  isProxy: boolean,
  product: string | null,
): CauseKey {
  if (isProxy) return [requester, SIGNING_PROXY, authentication, remoteIp]
  const isMakerKnown = authentication === 'presigned' && requester !== '-'
  return [removeSession(requester), isMakerKnown ? null : product, authentication]
}

function makeId(text: string, count = 1): string {
  return hashText(text, count).slice(0, 12)
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
const IAM_USER = /^arn:aws[a-z-]{0,20}:iam::[0-9]{12}:user\//

function canBeProxy({ authentication, requester, remoteIp }: SigningClient): boolean {
  return authentication === 'header' && IAM_USER.test(requester) && isIP(remoteIp) !== 0
}

function findProxyPlace({ requester, remoteIp, authentication }: SigningClient): string {
  return JSON.stringify([requester, remoteIp, authentication])
}

/** The product of a client with what to change. The browser behind a proxy did not sign, so its advice is about the proxy. */
export function adviseClient(
  { userAgent, requester, authentication, remoteIp, presigned }: SigningClient & Pick<Finding, 'presigned'>,
  cause: CauseIdentity,
): ClientAdvice | null {
  const own = findAdvice(userAgent, requester, authentication, presigned?.longestValiditySeconds ?? null)
  return own !== null && cause.product === SIGNING_PROXY
    ? { ...own, advice: adviseProxyOwner(requester, remoteIp) }
    : own
}

/** Days that the records read span, at least one. */
export function countDaysRead({ source }: Pick<Report, 'source'>): number {
  const { oldestRecord, newestRecord } = source
  if (oldestRecord === null || newestRecord === null) return 1
  return Math.max(1, (Date.parse(newestRecord) - Date.parse(oldestRecord)) / 1000 / SECONDS_PER_DAY)
}

/** The owner of a bucket. Null if it is not known. */
export type OwnerOf = (bucket: string) => string | null

/** Rolls findings up by their causes: most requests first, then by requester, authentication, product and id. */
export function rollUp(
  findings: readonly Finding[],
  days: number,
  findOwner: OwnerOf | null = null,
): readonly Cause[] {
  const causes = groupBy(findings, ({ cause }) => cause)
  return Array.from(causes.values(), (cause) => makeCause(cause, days, findOwner)).sort(
    (a, b) =>
      b.requests - a.requests ||
      compareCodePoints(a.requester, b.requester) ||
      compareCodePoints(a.authentication, b.authentication) ||
      compareCodePoints(a.product ?? '', b.product ?? '') ||
      compareCodePoints(a.id, b.id),
  )
}

function makeCause(findings: readonly Finding[], days: number, findOwner: OwnerOf | null): Cause {
  const first = findings[0] as Finding
  const { authentication } = first
  const requester = removeSession(first.requester)
  // Only causes that can be a proxy need the sum, because a report can have ten thousand causes.
  const isProxy =
    findProductByName(first.userAgent)?.isBrowser === true &&
    canBeProxy(first) &&
    first.cause === makeId(JSON.stringify(makeCauseKey(first, true, null)))
  const product = isProxy
    ? SIGNING_PROXY
    : authentication === 'presigned' && requester !== '-'
      ? null
      : (first.client?.product ?? null)
  const presigned = authentication === 'presigned' ? mergePresignedUrls(findings) : null
  const buckets = findings.length === 1 ? listOnly(first.bucket) : listByRequests(findings, getBucket)
  let requests = 0
  let rejected = 0
  let { firstSeen, lastSeen } = first
  for (const finding of findings) {
    requests += finding.requests
    rejected += finding.rejected
    if (finding.firstSeen < firstSeen) firstSeen = finding.firstSeen
    if (finding.lastSeen > lastSeen) lastSeen = finding.lastSeen
  }
  return {
    id: first.cause,
    requester,
    product,
    authentication,
    buckets: buckets.length > CAUSE_BUCKETS_LISTED ? buckets.slice(0, CAUSE_BUCKETS_LISTED) : buckets,
    bucketCount: buckets.length,
    clientCount: findings.length,
    requests,
    rejected,
    requestsPerDay: toATenth(requests / days),
    firstSeen,
    lastSeen,
    presigned,
    advice: isProxy
      ? adviseProxyOwner(requester, first.remoteIp)
      : authentication === 'presigned' && !findings.every(({ userAgent }) => isSigningInQuery(userAgent))
        ? advisePresignedUrls(requester, presigned?.longestValiditySeconds ?? null)
        : first.client === null
          ? explainHowToFindOut(first.userAgent, first.requester, authentication)
          : findAdviceForAll(findings),
    owner: findOwner === null ? null : listOwners(buckets, findOwner),
  }
}

/** Shared, because most causes have one client, and so one bucket. */
const listOnly = memoize((bucket: string): readonly string[] => [bucket])

function getBucket({ bucket }: Finding): string {
  return bucket
}

/** Adds examples of their clients to causes of these findings. */
export function addExamples(causes: readonly Cause[], findings: readonly Finding[]): readonly ShownCause[] {
  const clients = new Map(causes.map(({ id }): [string, Finding[]] => [id, []]))
  for (const finding of findings) clients.get(finding.cause)?.push(finding)
  return causes.map((cause) => {
    const own = clients.get(cause.id) as Finding[]
    const isProductShown = cause.product !== SIGNING_PROXY && cause.authentication !== 'presigned'
    const remoteIps = listByRequests(own, (finding) => finding.remoteIp)
    const userAgents = listByRequests(own, (finding) => finding.userAgent)
    const versions = isProductShown ? sortAscending(own.flatMap(listVersions)) : []
    return {
      ...cause,
      versionCount: versions.length,
      versions: versions.slice(0, EXAMPLES),
      remoteIpCount: remoteIps.length,
      remoteIps: remoteIps.slice(0, EXAMPLES),
      userAgentCount: userAgents.length,
      userAgents: userAgents.slice(0, EXAMPLES),
      ...countLogObjects(own),
      logObjects: listSmallestLogObjects(own),
    }
  })
}

function countLogObjects(
  findings: readonly Finding[],
): Pick<ShownCause, 'logObjectCount' | 'isLogObjectCountExact'> {
  const [first] = findings
  if (first !== undefined && findings.length === 1 && first.logObjectCount !== null)
    return { logObjectCount: first.logObjectCount, isLogObjectCountExact: true }
  const listed = new Set<string>()
  let most = 0
  for (const { logObjects, logObjectCount } of findings) {
    for (const logObject of logObjects) listed.add(logObject)
    most = Math.max(most, logObjectCount ?? 0)
  }
  return {
    logObjectCount: Math.max(most, listed.size),
    isLogObjectCountExact: findings.every(
      ({ logObjects, logObjectCount }) => logObjects.length === logObjectCount,
    ),
  }
}

/** The smallest by code points. Each finding lists its own in this order. */
function listSmallestLogObjects(findings: readonly Finding[]): readonly string[] {
  return sortAscending(findings.flatMap(({ logObjects }) => logObjects.slice(0, EXAMPLES))).slice(0, EXAMPLES)
}

/** What the presigned URLs of all these findings contain. */
export function mergePresignedUrls(findings: readonly Pick<Finding, 'presigned'>[]): ReportedPresignedUrls {
  const [only] = findings
  if (only !== undefined && findings.length === 1 && only.presigned !== null) return only.presigned
  const all = findings.map(({ presigned }) => presigned).filter((urls) => urls !== null)
  let earliestExpiry: string | null = null
  let latestExpiry: string | null = null
  let longestValiditySeconds: number | null = null
  for (const urls of all) {
    if (urls.earliestExpiry !== null && (earliestExpiry === null || urls.earliestExpiry < earliestExpiry))
      earliestExpiry = urls.earliestExpiry
    if (urls.latestExpiry !== null && (latestExpiry === null || urls.latestExpiry > latestExpiry))
      latestExpiry = urls.latestExpiry
    if (urls.longestValiditySeconds !== null)
      longestValiditySeconds = Math.max(
        longestValiditySeconds ?? Number.NEGATIVE_INFINITY,
        urls.longestValiditySeconds,
      )
  }
  return {
    accessKeyIds: sortAscending(all.flatMap(({ accessKeyIds }) => accessKeyIds)).slice(
      0,
      ACCESS_KEY_IDS_LISTED,
    ),
    earliestExpiry,
    latestExpiry,
    longestValiditySeconds,
  }
}

/** Rounds to one decimal. */
export function toATenth(value: number): number {
  return Math.round(value * 10) / 10
}

/** The owners of the buckets, those with most requests first. */
function listOwners(buckets: readonly string[], findOwner: OwnerOf): string | null {
  const [only] = buckets
  if (only !== undefined && buckets.length === 1) return findOwner(only)
  const owners = [...new Set(buckets.map(findOwner).filter((owner) => owner !== null))]
  if (owners.length === 0) return null
  const more = owners.length - EXAMPLES
  return owners
    .slice(0, EXAMPLES)
    .concat(more > 0 ? [`${more} more`] : [])
    .join(', ')
}

/** What to change. If that depends on the version, each change is followed by the product and the version. */
function findAdviceForAll(findings: readonly Finding[]): string {
  const [only] = findings
  if (only !== undefined && findings.length === 1) return only.client?.advice ?? ''
  const changes = new Map<string, { product: string; versions: Set<string>; requests: number }>()
  for (const { client, requests } of findings) {
    if (client === null) continue
    const { advice, product, version } = client
    const change = changes.get(advice) ?? { product, versions: new Set(), requests: 0 }
    change.requests += requests
    if (version !== null) change.versions.add(version)
    changes.set(advice, change)
  }
  const inOrder = [...changes].sort(([, a], [, b]) => b.requests - a.requests)
  return inOrder
    .map(([change, { product, versions }]) =>
      inOrder.length === 1 ? change : `${change} That is for ${product}${listVersionsInWords(versions)}.`,
    )
    .join(' ')
}

/** ` 1.10.1 and 1.7.4`, ` 1.0, 1.1, 1.2 and 4 more`. Empty without a version. */
function listVersionsInWords(versions: ReadonlySet<string>): string {
  const shown = sortAscending(versions).slice(0, EXAMPLES)
  const more = versions.size - shown.length
  return versions.size === 0 ? '' : ` ${listNames(more > 0 ? [...shown, `${more} more`] : shown)}`
}

/** The distinct values, those with most requests first. */
function listByRequests(all: readonly Finding[], getValue: (one: Finding) => string): string[] {
  const requests = new Map<string, number>()
  for (const one of all) {
    const value = getValue(one)
    requests.set(value, (requests.get(value) ?? 0) + one.requests)
  }
  return [...requests].sort((a, b) => b[1] - a[1] || compareCodePoints(a[0], b[0])).map(([value]) => value)
}

function sortAscending(values: Iterable<string>): string[] {
  return [...new Set(values)].sort(compareCodePoints)
}

function listVersions({ client }: Finding): readonly string[] {
  return client === null || client.version === null ? [] : [client.version]
}
