import type { TrailChange } from '../../../log-formats/cloudtrail/coverage.js'
import type { UnreadableKind } from '../../../log-formats/content.js'
import { LOG_FORMATS, type LogFormat } from '../../../model/names.js'
import type { Scope } from '../../../model/scope.js'
import {
  ALSO_SEEN_CLIENTS_KEPT,
  ALSO_SEEN_CLIENTS_LISTED,
  type AlsoSeenClient,
  type AlsoSeenTally,
  type Authentication,
  type BucketTally,
  type ClientTally,
  type Coverage,
  type DayTally,
  makeZeroSignatures,
  makeZeroTotals,
  SIGV2_CLIENTS_KEPT,
  type SignatureCounts,
  type TargetTally,
  type Totals,
  type UnparsedSample,
} from '../../../model/tally.js'
import type { EpochSeconds } from '../../../model/time.js'
import { compareAlsoSeenClients } from '../../tls.js'
import {
  makeClientKey,
  readAlsoSeenClientOfKey,
  readBucketOfKey,
  readClientOfKey,
  redactUserAgent,
} from './client-key.js'
import { countLogObjects, mergeClients, type PackedClients } from './packed-clients.js'
import { makePresignedUrls } from './presigned-counts.js'
import { createSamples } from './samples.js'
import {
  type AlsoSeenCounts,
  addTrailChange,
  type BucketCounts,
  type BucketsThere,
  makeNumberedTargetKey,
  makeZeroBucketCounts,
  mergeBucketsThere,
  type OtherFormat,
  type PartialTally,
  type TargetCounts,
  UNREADABLE_NAMED,
  type UnreadableFiles,
} from './tallying.js'

/** The merged counts of all threads. */
export interface MergedTally {
  readonly totals: Totals
  readonly targets: readonly TargetTally[]
  readonly buckets: readonly BucketTally[]
  readonly daily: readonly DayTally[]
  readonly sigV2Clients: readonly ClientTally[]
  readonly sigV2ClientsNotListed: number | null
  readonly oldTls: AlsoSeenTally
  readonly anonymous: AlsoSeenTally
  /** Keys of the clients whose texts are redacted in reports. For all others the shown texts identify the client. */
  readonly clientKeys: ReadonlyMap<ClientTally, string>
  readonly unparsedSamples: readonly UnparsedSample[]
  readonly oldestByCoverage: readonly (EpochSeconds | null)[]
  readonly oldestRecord: EpochSeconds | null
  readonly newestRecord: EpochSeconds | null
  /** Log objects with lines but without records. */
  readonly withoutRecords: readonly number[]
  /** In the order of `LOG_FORMATS`. */
  readonly formats: readonly LogFormat[]
  /** The number of unread files of each kind, and the positions of the first ones. */
  readonly unreadable: UnreadableFiles
  readonly skipped: { readonly files: number; readonly events: number }
  /** The latest change of each trail. */
  readonly trailChanges: readonly TrailChange[]
  /** Formats of each bucket's records in the window. */
  readonly formatsOfBuckets: ReadonlyMap<string, ReadonlySet<LogFormat>>
}

/** The name of the network when no network is configured. */
const ANY_NETWORK = 'any'

/** @param logObject the name of the log object at a position */
export function mergeTallies(
  partials: readonly PartialTally[],
  scope: Scope,
  coverage: readonly Pick<Coverage, 'location' | 'bucket'>[],
  logObject: (position: number) => string,
  mostClients: number = SIGV2_CLIENTS_KEPT,
): MergedTally {
  const networkName = (network: number): string => scope.networks[network]?.cidr ?? ANY_NETWORK
  const totals = makeZeroTotals()
  const targets = new Map<string, TargetCounts>()
  const buckets = new Map(scope.buckets.map((bucket) => [bucket, makeZeroBucketCounts(bucket)]))
  const days = new Map<number, SignatureCounts>()
  const samples = createSamples()
  const oldestByCoverage = coverage.map(() => Number.POSITIVE_INFINITY)
  const bucketsByCoverage = new Map<number, BucketsThere>()
  const trailChanges = new Map<string, TrailChange>()
  let newestRecord = Number.NEGATIVE_INFINITY

  for (const partial of partials) {
    addCounts(totals, partial.totals)
    for (const [key, counts] of partial.targets) {
      const target = targets.get(key)
      if (target === undefined) {
        targets.set(key, { ...counts, notKept: { ...counts.notKept } })
        continue
      }
      addSignatures(target, counts)
      target.excluded += counts.excluded
      target.sigV4Rejected += counts.sigV4Rejected
      target.lastSigV2 = Math.max(target.lastSigV2, counts.lastSigV2)
      target.firstSeen = Math.min(target.firstSeen, counts.firstSeen)
      target.lastSeen = Math.max(target.lastSeen, counts.lastSeen)
      target.notKept.requests += counts.notKept.requests
      target.notKept.rejected += counts.notKept.rejected
    }
    for (const [bucket, counts] of partial.buckets) {
      const known = buckets.get(bucket) ?? makeZeroBucketCounts(bucket)
      known.parsedInWindow += counts.parsedInWindow
      for (const format of Object.keys(known.ofFormat) as OtherFormat[])
        known.ofFormat[format] += counts.ofFormat[format]
      known.newestRecord = Math.max(known.newestRecord, counts.newestRecord)
      buckets.set(bucket, known)
    }
    for (const [day, counts] of partial.days) {
      const known = days.get(day) ?? makeZeroSignatures()
      addSignatures(known, counts)
      days.set(day, known)
    }
    samples.merge(partial.samples)
    for (const change of partial.trailChanges.values()) addTrailChange(trailChanges, change)
    partial.oldestByCoverage.forEach((time, entry) => {
      oldestByCoverage[entry] = Math.min(oldestByCoverage[entry] as number, time)
    })
    mergeBucketsThere(bucketsByCoverage, partial.bucketsByCoverage)
    newestRecord = Math.max(newestRecord, partial.newestRecord)
  }

  const sharing = findBucketsSharingALocation(bucketsByCoverage, coverage)
  const packed = partials.map(({ clients }) => clients)
  const isListed = createClientChooser(packed, sumClientBounds(partials), mostClients)
  const clientKeys = new Map<ClientTally, string>()
  const sigV2Clients: ClientTally[] = []
  const textOnce = createTextPool()
  let position = 0
  for (const client of mergeClients(packed)) {
    const { network, requests, rejected } = client
    const key = client.key()
    if (!isListed(position++)) {
      const { notKept } = targets.get(makeNumberedTargetKey(readBucketOfKey(key), network)) as TargetCounts
      notKept.requests += requests
      notKept.rejected += rejected
      continue
    }
    const identity = readClientOfKey(key)
    const userAgent = redactUserAgent(identity.userAgent)
    const tally: ClientTally = {
      bucket: textOnce(identity.bucket),
      network: networkName(network),
      remoteIp: identity.remoteIp,
      requester: textOnce(identity.requester),
      authentication: textOnce(identity.authentication) as Authentication,
      userAgent: textOnce(userAgent),
      requests,
      rejected,
      firstSeen: client.firstSeen,
      lastSeen: client.lastSeen,
      logObjects: client.logObjects().map(logObject),
      logObjectCount: countLogObjects(client),
      presigned: identity.authentication === 'presigned' ? makePresignedUrls(client.presigned()) : null,
    }
    sigV2Clients.push(tally)
    if (userAgent !== identity.userAgent) clientKeys.set(tally, makeClientKey(identity))
  }

  return {
    totals,
    targets: [...targets.values()].map((counts) => makeTargetTally(counts, networkName)),
    buckets: [...buckets.values()].map(({ bucket, parsedInWindow, newestRecord: newest }) => ({
      bucket,
      parsedInWindow,
      newestRecord: toFiniteTime(newest),
      oldestRecord: findOldest(bucket, bucketsByCoverage),
      sharesLocation: sharing.has(bucket),
    })),
    daily: [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, counts]) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10), ...counts })),
    sigV2Clients,
    sigV2ClientsNotListed:
      sumClientBounds(partials) === Number.POSITIVE_INFINITY ? position - sigV2Clients.length : null,
    oldTls: mergeAlsoSeen(
      partials.map(({ oldTls }) => oldTls),
      networkName,
    ),
    anonymous: mergeAlsoSeen(
      partials.map(({ anonymous }) => anonymous),
      networkName,
    ),
    clientKeys,
    unparsedSamples: samples.list().map((sample) => ({ ...sample, logObject: logObject(sample.logObject) })),
    oldestByCoverage: oldestByCoverage.map(toFiniteTime),
    oldestRecord: toFiniteTime(oldestByCoverage.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)),
    newestRecord: toFiniteTime(newestRecord),
    withoutRecords: findEntriesWithoutRecords(partials),
    formats: LOG_FORMATS.filter((format) => partials.some(({ formats }) => formats.has(format))),
    unreadable: mergeUnreadable(partials),
    skipped: {
      files: partials.reduce((sum, { skipped }) => sum + skipped.files, 0),
      events: partials.reduce((sum, { skipped }) => sum + skipped.events, 0),
    },
    trailChanges: [...trailChanges.values()],
    formatsOfBuckets: new Map([...buckets.values()].map((counts) => [counts.bucket, listFormats(counts)])),
  }
}

function findOldest(bucket: string, byCoverage: ReadonlyMap<number, BucketsThere>): EpochSeconds | null {
  let oldest = Number.POSITIVE_INFINITY
  for (const there of byCoverage.values()) oldest = Math.min(oldest, there.oldest.get(bucket) ?? oldest)
  return toFiniteTime(oldest)
}

/** Configured buckets whose records are at a location of simple keys that also has records of another bucket. */
function findBucketsSharingALocation(
  byCoverage: ReadonlyMap<number, BucketsThere>,
  coverage: readonly Pick<Coverage, 'bucket'>[],
): ReadonlySet<string> {
  const sharing = new Set<string>()
  for (const [entry, { oldest, hasOthers }] of byCoverage) {
    if (coverage[entry]?.bucket !== null || oldest.size + (hasOthers ? 1 : 0) < 2) continue
    for (const bucket of oldest.keys()) sharing.add(bucket)
  }
  return sharing
}

function mergeUnreadable(partials: readonly PartialTally[]): UnreadableFiles {
  const counts = new Map<UnreadableKind, number>()
  for (const { unreadable } of partials)
    for (const [kind, count] of unreadable.counts) counts.set(kind, (counts.get(kind) ?? 0) + count)
  const first = partials
    .flatMap(({ unreadable }) => unreadable.first)
    .sort((a, b) => a - b)
    .slice(0, UNREADABLE_NAMED)
  return { counts, first }
}

function listFormats({ parsedInWindow, ofFormat }: BucketCounts): ReadonlySet<LogFormat> {
  const others = Object.keys(ofFormat) as OtherFormat[]
  const ofOthers = others.reduce((sum, format) => sum + ofFormat[format], 0)
  return new Set<LogFormat>([
    ...(parsedInWindow > ofOthers ? (['text'] as const) : []),
    ...others.filter((format) => ofFormat[format] > 0),
  ])
}

/**
 * All threads keep the clients with the smallest fingerprints. So each thread has complete counts of the remaining
 * clients.
 */
function sumClientBounds(partials: readonly Pick<PartialTally, 'clientBound'>[]): number {
  return partials.reduce((least, { clientBound }) => Math.min(least, clientBound), Number.POSITIVE_INFINITY)
}

/**
 * For each merged client, by its position, whether it is listed. All clients are, unless there were too many to keep.
 * In that case the list has the length of a report's list. It has clients with complete counts: first those that are
 * findings under every setting, with most requests.
 */
function createClientChooser(
  packed: readonly PackedClients[],
  bound: number,
  mostClients: number,
): (position: number) => boolean {
  const known = packed.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0)
  if (bound === Number.POSITIVE_INFINITY && known <= mostClients) return () => true
  const requests = new Float64Array(known)
  let count = 0
  let all = 0
  for (const client of mergeClients(packed)) {
    all++
    if (client.fingerprint >= bound || count === mostClients) continue
    // Less than any number of requests that were not all refused.
    requests[count++] = client.rejected === client.requests ? -1 / client.requests : client.requests
  }
  if (bound === Number.POSITIVE_INFINITY && all <= mostClients) return () => true
  const most = Math.min(count, CLIENTS_LISTED_OF_TOO_MANY)
  const chosen = new Set(
    Uint32Array.from({ length: count }, (_, position) => position)
      .sort((a, b) => (requests[b] as number) - (requests[a] as number) || a - b)
      .subarray(0, most),
  )
  return (position) => chosen.has(position)
}

/** The length of a report's list. */
const CLIENTS_LISTED_OF_TOO_MANY = 10_000

function mergeAlsoSeen(
  shares: readonly AlsoSeenCounts[],
  networkName: (network: number) => string,
): AlsoSeenTally {
  const bound = sumClientBounds(shares)
  const first: AlsoSeenClient[] = []
  const cut = () => first.sort(compareAlsoSeenClients).splice(ALSO_SEEN_CLIENTS_LISTED)
  let least = 0
  let known = 0
  for (const client of mergeClients(shares.map(({ clients }) => clients))) {
    if (client.fingerprint >= bound || known++ === ALSO_SEEN_CLIENTS_KEPT) break
    const { network, requests, firstSeen, lastSeen } = client
    if (requests < least) continue
    first.push({
      ...readAlsoSeenClientOfKey(client.key()),
      network: networkName(network),
      requests,
      firstSeen,
      lastSeen,
    })
    if (first.length < 2 * ALSO_SEEN_CLIENTS_LISTED) continue
    cut()
    least = first.at(-1)?.requests ?? 0
  }
  cut()
  const clients = first
    .map((client) => ({ ...client, userAgent: redactUserAgent(client.userAgent) }))
    .sort(compareAlsoSeenClients)
  const requests = shares.reduce((sum, share) => sum + share.requests, 0)
  const listed = clients.reduce((sum, client) => sum + client.requests, 0)
  return { requests, requestsNotListed: requests - listed, clients }
}

/** Returns the same string for equal recent texts, because many clients have equal texts. */
function createTextPool(): (text: string) => string {
  const texts = new Map<string, string>()
  return (text) => {
    const known = texts.get(text)
    if (known !== undefined) return known
    if (texts.size === TEXTS_REMEMBERED) texts.clear()
    texts.set(text, text)
    return text
  }
}

const TEXTS_REMEMBERED = 1_000

/** A shared log object has no records only if no thread found one in its share. */
function findEntriesWithoutRecords(partials: readonly PartialTally[]): readonly number[] {
  const withRecords = new Set(partials.flatMap(({ sharedWithRecords }) => sharedWithRecords))
  const without = new Set(partials.flatMap((partial) => partial.withoutRecords))
  return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b)
}

function makeTargetTally(counts: TargetCounts, networkName: (network: number) => string): TargetTally {
  const { bucket, network, notKept, firstSeen, lastSeen, lastSigV2, ...numbers } = counts
  return {
    bucket,
    network: networkName(network),
    ...numbers,
    firstSeen: toFiniteTime(firstSeen),
    lastSeen: toFiniteTime(lastSeen),
    lastSigV2: toFiniteTime(lastSigV2),
    sigV2RequestsNotListed: notKept.requests,
    sigV2RejectedNotListed: notKept.rejected,
  }
}

function addSignatures(to: SignatureCounts, counts: SignatureCounts): void {
  to.sigV4 += counts.sigV4
  to.sigV2 += counts.sigV2
  to.unsigned += counts.unsigned
  to.unknown += counts.unknown
  to.missing += counts.missing
}

function addCounts(to: Totals, counts: Totals): void {
  for (const place of Object.keys(to) as (keyof Totals)[]) to[place] += counts[place]
}

function toFiniteTime(time: number): EpochSeconds | null {
  return Number.isFinite(time) ? time : null
}
