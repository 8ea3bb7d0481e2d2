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
  type ClientsNotListed,
  type ClientTally,
  type Coverage,
  type DayTally,
  makeZeroTotals,
  SIGV2_CLIENTS_KEPT,
  type TargetTally,
  type Totals,
  type UnparsedSample,
} from '../../../model/tally.js'
import { type EpochSeconds, formatDate } from '../../../model/time.js'
import { memoize } from '../../../runtime/memoize.js'
import { compareAlsoSeenClients } from '../../tls.js'
import { addScannedCounts } from '../scanner/counts.js'
import { chooseMostRequests, chooseMostRequestsByPosition } from './client-choice.js'
import { makeClientKey, redactUserAgent } from './client-key.js'
import type { ClientTarget } from './client-source.js'
import { MergedClients } from './merged-clients.js'
import {
  addPlacedCounts,
  type BucketCounts,
  makeNumberedTargetKey,
  makeZeroBucketCounts,
  OTHER_FORMATS,
  type PlacedCounts,
  type TargetCounts,
} from './placed-counts.js'
import { makePresignedUrls } from './presigned-counts.js'
import { createSamples } from './samples.js'
import {
  type AlsoSeenCounts,
  addTrailChange,
  type BucketsThere,
  mergeBucketsThere,
  type PartialTally,
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
  const placed: PlacedCounts = {
    totals: makeZeroTotals(),
    targets: new Map(),
    buckets: new Map(scope.buckets.map((bucket) => [bucket, makeZeroBucketCounts(bucket)])),
    days: new Map(),
  }
  const { totals, targets, buckets, days } = placed
  const samples = createSamples()
  const oldestByCoverage = coverage.map(() => Number.POSITIVE_INFINITY)
  const bucketsByCoverage = new Map<number, BucketsThere>()
  const trailChanges = new Map<string, TrailChange>()
  let newestRecord = Number.NEGATIVE_INFINITY

  for (const partial of partials) {
    addPlacedCounts(partial, placed)
    if (partial.scanned !== null) addScannedCounts(partial.scanned, placed)
    samples.merge(partial.samples)
    for (const change of partial.trailChanges.values()) addTrailChange(trailChanges, change)
    partial.oldestByCoverage.forEach((time, entry) => {
      oldestByCoverage[entry] = Math.min(oldestByCoverage[entry] as number, time)
    })
    mergeBucketsThere(bucketsByCoverage, partial.bucketsByCoverage)
    newestRecord = Math.max(newestRecord, partial.newestRecord)
  }

  const sharing = findBucketsSharingALocation(bucketsByCoverage, coverage)
  // With one more, it is known that they are too many.
  const clients = new MergedClients(
    partials.flatMap((partial) => partial.clients),
    SIGV2_CLIENTS_KEPT + 1,
  )
  const bound = sumClientBounds(partials)
  const isEachKnown = bound === Number.POSITIVE_INFINITY && clients.count <= SIGV2_CLIENTS_KEPT
  const complete = Math.min(SIGV2_CLIENTS_KEPT, clients.countBelow(bound))
  const listed = chooseListedClients(clients, isEachKnown ? null : complete, mostClients)
  const { sigV2Clients, clientKeys } = makeClientTallies(clients, listed, findNetworkName, nameLogObject)
  const unlisted = sumUnlisted(clients, listed, complete, targets)
  const notListed = new Map<TargetCounts, ClientsNotListed>()
  if (!isEachKnown)
    for (const { target, requests, rejected, completeClients, notAllRefused } of unlisted) {
      target.notKept.requests += requests
      target.notKept.rejected += rejected
      // Which others are known depends on the number of threads.
      if (completeClients > 0) notListed.set(target, { clients: completeClients, notAllRefused })
    }

  return {
    totals,
    targets: [...targets.values()].map((counts) =>
      makeTargetTally(counts, notListed.get(counts), findNetworkName),
    ),
    buckets: [...buckets.values()].map(({ bucket, parsedInWindow, newestRecord: newest }) => ({
      bucket,
      parsedInWindow,
      newestRecord: toFiniteTime(newest),
      oldestRecord: findOldest(bucket, bucketsByCoverage),
      isLocationShared: sharing.has(bucket),
    })),
    daily: [...days].sort(([a], [b]) => a - b).map(([day, counts]) => ({ date: formatDate(day), ...counts })),
    sigV2Clients,
    sigV2ClientsBeyond: isEachKnown
      ? unlisted.map(({ target, clients: count, requests }) => ({
          bucket: target.bucket,
          network: findNetworkName(target.network),
          clients: count,
          requests,
        }))
      : [],
    // More than an engine keeps can be known by chance, which depends on how the threads share the work.
    sigV2ClientsNotListed: isEachKnown ? 0 : null,
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
    formats: listFormatsRead(partials),
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

function listFormatsRead(partials: readonly PartialTally[]): readonly LogFormat[] {
  return LOG_FORMATS.filter((format) => partials.some(({ formats }) => formats.has(format)))
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

/** Shared, because logs can have many buckets, and nearly all have only lines of text. */
const ONLY_TEXT: ReadonlySet<LogFormat> = new Set(['text'])
const NO_FORMATS: ReadonlySet<LogFormat> = new Set()

function listFormats({ parsedInWindow, ofFormat }: BucketCounts): ReadonlySet<LogFormat> {
  const ofOthers = OTHER_FORMATS.reduce((sum, format) => sum + ofFormat[format], 0)
  if (ofOthers === 0) return parsedInWindow > 0 ? ONLY_TEXT : NO_FORMATS
  return new Set<LogFormat>([
    ...(parsedInWindow > ofOthers ? (['text'] as const) : []),
    ...OTHER_FORMATS.filter((format) => ofFormat[format] > 0),
  ])
}

/**
 * All threads keep the clients with the smallest fingerprints. So each thread has complete counts of the remaining
 * clients.
 */
function sumClientBounds(partials: readonly Pick<PartialTally, 'clientBound'>[]): number {
  return partials.reduce((least, { clientBound }) => Math.min(least, clientBound), Number.POSITIVE_INFINITY)
}

/** The clients at these positions, and the keys of those whose texts are redacted. */
function makeClientTallies(
  clients: MergedClients,
  positions: Uint32Array,
  findNetworkName: (network: number) => string,
  nameLogObject: (position: number) => string,
) {
  const clientKeys = new Map<ClientTally, string>()
  const textOnce = createTextPool()
  const redactOnce = memoize(redactUserAgent)
  const nameOnce = memoize((position: number): readonly string[] => [nameLogObject(position)])
  const listLogObjects = (logObjects: readonly number[]): readonly string[] =>
    logObjects.length === 1 ? nameOnce(logObjects[0] as number) : logObjects.map(nameLogObject)
  const findTarget = clients.mapTargets(({ bucket, network }) => ({
    bucket,
    network: findNetworkName(network),
  }))
  const makeClientTally = (position: number): ClientTally => {
    const { bucket, network } = findTarget(position)
    const { remoteIp, requester, way } = clients.readKeyParts(position)
    const authentication = textOnce(way) as Authentication
    const wholeUserAgent = clients.readUserAgent(position)
    const userAgent = redactOnce(wholeUserAgent)
    const tally: ClientTally = {
      bucket,
      network,
      remoteIp,
      requester: textOnce(requester),
      authentication,
      userAgent,
      requests: clients.requests[position] as number,
      rejected: clients.rejected[position] as number,
      firstSeen: clients.getFirstSeen(position),
      lastSeen: clients.getLastSeen(position),
      logObjects: listLogObjects(clients.listLogObjects(position)),
      logObjectCount: clients.countLogObjects(position),
      presigned: authentication === 'presigned' ? makePresignedUrls(clients.getPresigned(position)) : null,
    }
    if (userAgent !== wholeUserAgent)
      clientKeys.set(
        tally,
        makeClientKey({ bucket, remoteIp, requester, authentication, userAgent: wholeUserAgent }),
      )
    return tally
  }
  return { sigV2Clients: Array.from(positions, makeClientTally), clientKeys }
}

/** Clients of a target that are not listed. */
interface UnlistedClients {
  readonly target: TargetCounts
  clients: number
  requests: number
  rejected: number
  /** Those of them that each thread counted completely. */
  completeClients: number
  /** Those of the complete ones with a request that was not refused. */
  notAllRefused: number
}

/**
 * Sums up the clients that are not listed by their targets.
 * @param listed positions, ascending
 * @param complete so many clients, the first ones, are those that each thread counted completely
 */
function sumUnlisted(
  clients: MergedClients,
  listed: Uint32Array,
  complete: number,
  targets: ReadonlyMap<string, TargetCounts>,
): readonly UnlistedClients[] {
  const { requests, rejected } = clients
  const sums = new Map<TargetCounts, UnlistedClients>()
  const findSumOf = ({ bucket, network }: ClientTarget): UnlistedClients => {
    const target = targets.get(makeNumberedTargetKey(bucket, network)) as TargetCounts
    let sum = sums.get(target)
    if (sum === undefined) {
      sum = { target, clients: 0, requests: 0, rejected: 0, completeClients: 0, notAllRefused: 0 }
      sums.set(target, sum)
    }
    return sum
  }
  const findSum = clients.mapTargets(findSumOf)
  let next = 0
  for (let position = 0; position < clients.count; position++) {
    // V8 compiles a read behind the end of an array again, and slower.
    if (next < listed.length && listed[next] === position) {
      next++
      continue
    }
    const sum = findSum(position)
    const itsRequests = requests[position] as number
    const itsRejected = rejected[position] as number
    sum.clients++
    sum.requests += itsRequests
    sum.rejected += itsRejected
    if (position >= complete) continue
    sum.completeClients++
    if (itsRejected < itsRequests) sum.notAllRefused++
  }
  clients.addOthers(findSumOf, (sum, itsRequests, itsRejected) => {
    sum.clients++
    sum.requests += itsRequests
    sum.rejected += itsRejected
  })
  return [...sums.values()]
}

/**
 * The positions of the listed clients, ascending. All clients are listed, unless there are too many. In that case the
 * list has at most the length of a report's list. If all clients are known, it has those with most requests. Otherwise it
 * has clients with complete counts, and begins with those that are findings under every setting.
 * @param complete so many clients, the first ones, have complete counts. Null if all clients are known
 */
function chooseListedClients(
  clients: MergedClients,
  complete: number | null,
  mostClients: number,
): Uint32Array {
  const { count } = clients
  if (complete === null && count <= mostClients) return Uint32Array.from({ length: count }, (_, at) => at)
  const most = Math.min(complete ?? count, mostClients, FINDINGS_LISTED)
  if (complete === null)
    return chooseMostRequests(
      clients.requests,
      most,
      (positions) => clients.locateKeys(positions),
      (a, b) => clients.compareKeys(a, b),
    ).sort()
  const requests = clients.requests.slice(0, complete)
  // Less than any number of requests that were not all refused.
  for (let at = 0; at < complete; at++)
    if (clients.rejected[at] === requests[at]) requests[at] = -1 / (requests[at] as number)
  return chooseMostRequestsByPosition(requests, most).sort()
}

function mergeAlsoSeen(
  shares: readonly AlsoSeenCounts[],
  findNetworkName: (network: number) => string,
): AlsoSeenTally {
  const bound = sumClientBounds(shares)
  const all = new MergedClients(
    shares.flatMap(({ clients }) => clients),
    ALSO_SEEN_CLIENTS_KEPT,
  )
  const known = Math.min(ALSO_SEEN_CLIENTS_KEPT, all.countBelow(bound))
  const positions = chooseMostRequests(
    all.requests.subarray(0, known),
    Math.min(known, ALSO_SEEN_CLIENTS_LISTED),
    (alike) => all.locateKeys(alike),
    (a, b) => all.compareAlsoSeenKeys(a, b),
  )
  const findTarget = all.mapTargets(({ bucket, network }) => ({ bucket, network: findNetworkName(network) }))
  const clients = [...positions]
    .map((position): AlsoSeenClient => {
      const { bucket, network } = findTarget(position)
      const { remoteIp, requester, way } = all.readKeyParts(position)
      return {
        bucket,
        network,
        remoteIp,
        requester,
        userAgent: redactUserAgent(all.readUserAgent(position)),
        tlsVersion: way === '' ? null : way,
        requests: all.requests[position] as number,
        firstSeen: all.getFirstSeen(position),
        lastSeen: all.getLastSeen(position),
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

/** A shared log object has no records only if no thread found one in its share. */
function findEntriesWithoutRecords(partials: readonly PartialTally[]): readonly number[] {
  const withRecords = new Set(partials.flatMap(({ sharedWithRecords }) => sharedWithRecords))
  const without = new Set(partials.flatMap((partial) => partial.withoutRecords))
  return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b)
}

function makeTargetTally(
  counts: TargetCounts,
  notListed: ClientsNotListed | undefined,
  findNetworkName: (network: number) => string,
): TargetTally {
  const { notKept } = counts
  const target = {
    bucket: counts.bucket,
    network: findNetworkName(counts.network),
    sigV4: counts.sigV4,
    sigV2: counts.sigV2,
    unsigned: counts.unsigned,
    unknown: counts.unknown,
    missing: counts.missing,
    excluded: counts.excluded,
    sigV4Rejected: counts.sigV4Rejected,
    firstSeen: toFiniteTime(counts.firstSeen),
    lastSeen: toFiniteTime(counts.lastSeen),
    lastSigV2: toFiniteTime(counts.lastSigV2),
    sigV2RequestsNotListed: notKept.requests,
    sigV2RejectedNotListed: notKept.rejected,
  }
  return notListed === undefined ? target : { ...target, sigV2ClientsNotListed: notListed }
}

function toFiniteTime(time: number): EpochSeconds | null {
  return Number.isFinite(time) ? time : null
}
