import type { TrailChange } from '../../../log-formats/cloudtrail/coverage.js'
import type { UnreadableKind } from '../../../log-formats/content.js'
import { LOG_FORMATS, type LogFormat } from '../../../model/names.js'
import { FINDINGS_LISTED } from '../../../model/report.js'
import type { Scope } from '../../../model/scope.js'
import {
  ALSO_SEEN_CLIENTS_KEPT,
  ALSO_SEEN_CLIENTS_LISTED,
  type AlsoSeenClient,
  type AlsoSeenTally,
  type Authentication,
  type BucketTally,
  type ClientsBeyond,
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
import { memoize } from '../../../runtime/memoize.js'
import { compareAlsoSeenClients } from '../../tls.js'
import {
  makeClientKey,
  readAlsoSeenClientOfKey,
  readBucketOfKey,
  readClientOfKey,
  redactUserAgent,
} from './client-key.js'
import { countLogObjects, MergedClients } from './packed-clients.js'
import { makePresignedUrls } from './presigned-counts.js'
import { createSamples } from './samples.js'
import { addSignatures } from './signature-counts.js'
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
interface MergedTally {
  readonly totals: Totals
  readonly targets: readonly TargetTally[]
  readonly buckets: readonly BucketTally[]
  readonly daily: readonly DayTally[]
  readonly sigV2Clients: readonly ClientTally[]
  readonly sigV2ClientsBeyond: readonly ClientsBeyond[]
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

/** The counts that a tally has in the form in which they were merged. */
export function selectCounts(merged: MergedTally) {
  const { totals, targets, buckets, daily, oldTls, anonymous, unparsedSamples } = merged
  const { sigV2Clients, sigV2ClientsBeyond, sigV2ClientsNotListed } = merged
  return {
    totals,
    targets,
    buckets,
    daily,
    sigV2Clients,
    sigV2ClientsBeyond,
    sigV2ClientsNotListed,
    oldTls,
    anonymous,
    unparsedSamples,
  }
}

/** The name of the network when no network is configured. */
const ANY_NETWORK = 'any'

/**
 * @param nameLogObject the name of the log object at a position
 * @param mostClients so many clients are given at most, those with most requests; others that are known are summed up
 */
export function mergeTallies(
  partials: readonly PartialTally[],
  scope: Scope,
  coverage: readonly Pick<Coverage, 'location' | 'bucket'>[],
  nameLogObject: (position: number) => string,
  mostClients: number = SIGV2_CLIENTS_KEPT,
): MergedTally {
  const findNetworkName = (network: number): string => scope.networks[network]?.cidr ?? ANY_NETWORK
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
  const clients = new MergedClients(partials.map((partial) => partial.clients))
  const isListed = createClientChooser(clients, sumClientBounds(partials), mostClients)
  const clientKeys = new Map<ClientTally, string>()
  const sigV2Clients: ClientTally[] = []
  const textOnce = createTextPool()
  const redactOnce = memoize(redactUserAgent)
  const nameOnce = memoize((position: number): readonly string[] => [nameLogObject(position)])
  const listLogObjects = (positions: readonly number[]): readonly string[] =>
    positions.length === 1 ? nameOnce(positions[0] as number) : positions.map(nameLogObject)
  const targetOf = createTargetFinder(targets)
  const isEachKnown =
    sumClientBounds(partials) === Number.POSITIVE_INFINITY && clients.count <= SIGV2_CLIENTS_KEPT
  const beyond = new Map<TargetCounts, ClientsBeyond>()
  for (let position = 0; position < clients.count; position++) {
    if (!isListed(position)) {
      const target = targetOf(clients.getKey(position), clients.getNetwork(position))
      if (isEachKnown) {
        addBeyond(beyond, target, findNetworkName, clients.sumRequests(position))
        continue
      }
      const { notKept } = target
      notKept.requests += clients.sumRequests(position)
      notKept.rejected += clients.sumRejected(position)
      continue
    }
    const client = clients.at(position)
    const { network, requests, rejected } = client
    const identity = readClientOfKey(client.getKey())
    const userAgent = redactOnce(identity.userAgent)
    const tally: ClientTally = {
      bucket: textOnce(identity.bucket),
      network: findNetworkName(network),
      remoteIp: identity.remoteIp,
      requester: textOnce(identity.requester),
      authentication: textOnce(identity.authentication) as Authentication,
      userAgent,
      requests,
      rejected,
      firstSeen: client.firstSeen,
      lastSeen: client.lastSeen,
      logObjects: listLogObjects(client.listLogObjects()),
      logObjectCount: countLogObjects(client),
      presigned: identity.authentication === 'presigned' ? makePresignedUrls(client.getPresigned()) : null,
    }
    sigV2Clients.push(tally)
    if (userAgent !== identity.userAgent) clientKeys.set(tally, makeClientKey(identity))
  }

  return {
    totals,
    targets: [...targets.values()].map((counts) => makeTargetTally(counts, findNetworkName)),
    buckets: [...buckets.values()].map(({ bucket, parsedInWindow, newestRecord: newest }) => ({
      bucket,
      parsedInWindow,
      newestRecord: toFiniteTime(newest),
      oldestRecord: findOldest(bucket, bucketsByCoverage),
      isLocationShared: sharing.has(bucket),
    })),
    daily: [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, counts]) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10), ...counts })),
    sigV2Clients,
    sigV2ClientsBeyond: [...beyond.values()],
    sigV2ClientsNotListed: isEachKnown
      ? 0
      : sumClientBounds(partials) === Number.POSITIVE_INFINITY
        ? clients.count - sigV2Clients.length
        : null,
    oldTls: mergeAlsoSeen(
      partials.map(({ oldTls }) => oldTls),
      findNetworkName,
    ),
    anonymous: mergeAlsoSeen(
      partials.map(({ anonymous }) => anonymous),
      findNetworkName,
    ),
    clientKeys,
    unparsedSamples: samples
      .list()
      .map((sample) => ({ ...sample, logObject: nameLogObject(sample.logObject) })),
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

function addBeyond(
  beyond: Map<TargetCounts, ClientsBeyond>,
  target: TargetCounts,
  findNetworkName: (network: number) => string,
  requests: number,
): void {
  const known = beyond.get(target)
  if (known === undefined) {
    const { bucket, network } = target
    beyond.set(target, { bucket, network: findNetworkName(network), clients: 1, requests })
    return
  }
  known.clients++
  known.requests += requests
}

/**
 * For each merged client, by its position, whether it is listed. All clients are, unless there were too many to keep.
 * In that case the list has the length of a report's list. It has clients with complete counts: first those that are
 * findings under every setting, with most requests.
 */
function createClientChooser(
  clients: MergedClients,
  bound: number,
  mostClients: number,
): (position: number) => boolean {
  if (bound === Number.POSITIVE_INFINITY && clients.count <= mostClients) return () => true
  const requests = new Float64Array(Math.min(clients.count, SIGV2_CLIENTS_KEPT))
  /** Others are not known. Then the listed ones are those that are findings for any setting. */
  const isCut = bound < Number.POSITIVE_INFINITY
  let count = 0
  while (count < requests.length && clients.getFingerprint(count) < bound) {
    const all = clients.sumRequests(count)
    // Less than any number of requests that were not all refused.
    requests[count++] = isCut && clients.sumRejected(count) === all ? -1 / all : all
  }
  const most = Math.min(count, mostClients, FINDINGS_LISTED)
  const least = requests.slice(0, count).sort()[count - most] as number
  const chosen = new Uint8Array(count)
  const alike: number[] = []
  let left = most
  for (let position = 0; position < count; position++) {
    if ((requests[position] as number) > least) {
      chosen[position] = 1
      left--
    } else if (requests[position] === least) alike.push(position)
  }
  // Of those with as many requests as the last, the first in the order of findings.
  if (!isCut) moveSmallestToFront(alike, left, (a, b) => clients.compareKeys(a, b))
  for (let place = 0; place < left; place++) chosen[alike[place] as number] = 1
  return (position) => chosen[position] === 1
}

/** Reorders positions so that the first `count` are the smallest, in any order (quickselect). */
function moveSmallestToFront(
  positions: number[],
  count: number,
  compare: (a: number, b: number) => number,
): void {
  let from = 0
  let to = positions.length - 1
  while (from < to) {
    const pivot = positions[(from + to) >> 1] as number
    let left = from
    let right = to
    while (left <= right) {
      while (compare(positions[left] as number, pivot) < 0) left++
      while (compare(positions[right] as number, pivot) > 0) right--
      if (left > right) break
      const moved = positions[left] as number
      positions[left++] = positions[right] as number
      positions[right--] = moved
    }
    if (count <= right + 1) to = right
    else if (count > left) from = left
    else return
  }
}

function mergeAlsoSeen(
  shares: readonly AlsoSeenCounts[],
  findNetworkName: (network: number) => string,
): AlsoSeenTally {
  const bound = sumClientBounds(shares)
  const all = new MergedClients(shares.map(({ clients }) => clients))
  const counts = new Float64Array(Math.min(all.count, ALSO_SEEN_CLIENTS_KEPT))
  let known = 0
  while (known < counts.length && all.getFingerprint(known) < bound) {
    counts[known] = all.sumRequests(known)
    known++
  }
  const positions = Array.from({ length: known }, (_, position) => position)
  moveSmallestToFront(
    positions,
    ALSO_SEEN_CLIENTS_LISTED,
    (a, b) => (counts[b] as number) - (counts[a] as number) || all.compareAlsoSeenKeys(a, b),
  )
  const clients = positions
    .slice(0, ALSO_SEEN_CLIENTS_LISTED)
    .map((position): AlsoSeenClient => {
      const client = all.at(position)
      const { network, requests, firstSeen, lastSeen } = client
      const identity = readAlsoSeenClientOfKey(client.getKey())
      return {
        ...identity,
        userAgent: redactUserAgent(identity.userAgent),
        network: findNetworkName(network),
        requests,
        firstSeen,
        lastSeen,
      }
    })
    .sort(compareAlsoSeenClients)
  const requests = shares.reduce((sum, share) => sum + share.requests, 0)
  const listed = clients.reduce((sum, client) => sum + client.requests, 0)
  return { requests, requestsNotListed: requests - listed, clients }
}

/** Gives the same text for the same text, as long as it came lately: many clients share theirs. */
function createTextPool(): (text: string) => string {
  return memoize((text: string) => text)
}

/** The targets of clients by their keys and networks; a bucket is decoded once. */
function createTargetFinder(
  targets: ReadonlyMap<string, TargetCounts>,
): (key: Uint8Array, network: number) => TargetCounts {
  /** By a hash of the bucket's bytes and of the network. */
  const known = new Map<number, { readonly bytes: Uint8Array; network: number; target: TargetCounts }[]>()
  return (key, network) => {
    let hash = network | 0
    let end = 0
    for (; key[end] !== QUOTE; end++) hash = (Math.imul(hash, 31) + (key[end] as number)) | 0
    const alike = known.get(hash) ?? []
    for (const one of alike) if (one.network === network && hasPrefix(key, one.bytes)) return one.target
    const target = targets.get(makeNumberedTargetKey(readBucketOfKey(key), network)) as TargetCounts
    known.set(hash, [...alike, { bytes: key.slice(0, end + 1), network, target }])
    return target
  }
}

const QUOTE = 0x22

function hasPrefix(key: Uint8Array, beginning: Uint8Array): boolean {
  for (let at = 0; at < beginning.length; at++) if (key[at] !== beginning[at]) return false
  return true
}

/** A shared log object has no records only if no thread found one in its share. */
function findEntriesWithoutRecords(partials: readonly PartialTally[]): readonly number[] {
  const withRecords = new Set(partials.flatMap(({ sharedWithRecords }) => sharedWithRecords))
  const without = new Set(partials.flatMap((partial) => partial.withoutRecords))
  return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b)
}

function makeTargetTally(counts: TargetCounts, findNetworkName: (network: number) => string): TargetTally {
  const { bucket, network, notKept, firstSeen, lastSeen, lastSigV2, ...numbers } = counts
  return {
    bucket,
    network: findNetworkName(network),
    ...numbers,
    firstSeen: toFiniteTime(firstSeen),
    lastSeen: toFiniteTime(lastSeen),
    lastSigV2: toFiniteTime(lastSigV2),
    sigV2RequestsNotListed: notKept.requests,
    sigV2RejectedNotListed: notKept.rejected,
  }
}

function addCounts(to: Totals, counts: Totals): void {
  for (const place of Object.keys(to) as (keyof Totals)[]) to[place] += counts[place]
}

function toFiniteTime(time: number): EpochSeconds | null {
  return Number.isFinite(time) ? time : null
}
