import { LOG_FORMATS, type LogFormat } from '../../model/names.js'
import { compareCodePoints } from '../../model/order.js'
import { makeTargetKey } from '../../model/scope.js'
import {
  ACCESS_KEY_IDS_LISTED,
  ALSO_SEEN_CLIENTS_LISTED,
  type AlsoSeenClient,
  type AlsoSeenTally,
  type BucketTally,
  type ClientTally,
  type Coverage,
  type DayTally,
  LOG_OBJECTS_LISTED,
  makeZeroTotals,
  type PresignedUrls,
  SIGV2_CLIENTS_KEPT,
  type SignatureCounts,
  type TargetTally,
  type Totals,
  UNPARSED_SAMPLES,
} from '../../model/tally.js'
import { findEarlier, findLater } from '../../model/time.js'
import { compareAlsoSeenClients } from '../tls.js'
import { type BucketsOfPlace, findSharingBuckets, type Scanned } from './scan-result.js'

type Writable<T> = { -readonly [Key in keyof T]: T[Key] }

/**
 * Adds the results of several statements. No two statements read the same log object, so that counts are added. If a
 * statement cut its list of clients, the target has the requests of the others, whose number is then unknown.
 */
export function addScans(scans: readonly Scanned[], ignoreRejected: boolean): Scanned {
  const [only, ...more] = scans
  if (only !== undefined && more.length === 0) return only
  const targets = new Map<string, TargetTally>()
  for (const target of scans.flatMap((scan) => scan.targets)) {
    const key = makeTargetKey(target.bucket, target.network)
    const sum = targets.get(key)
    targets.set(key, sum === undefined ? { ...target } : addTarget(sum, target))
  }
  const { clients, clientIds, beyond } = addClients(scans, targets, ignoreRejected)
  const alsoSeenIds = new Map<AlsoSeenClient, string>()
  const bucketsOfPlaces = addBucketsOfPlaces(scans)
  const isCut = scans.some(({ sigV2ClientsNotListed }) => sigV2ClientsNotListed !== 0)
  return {
    totals: scans.map(({ totals }) => totals).reduce(addTotals, makeZeroTotals()),
    targets: [...targets.values()],
    buckets: addBuckets(
      scans.flatMap(({ buckets }) => buckets),
      findSharingBuckets(bucketsOfPlaces),
    ),
    bucketsOfPlaces,
    daily: addDays(scans.flatMap(({ daily }) => daily)),
    sigV2Clients: clients,
    sigV2ClientsNotListed: isCut ? null : beyond,
    oldTls: addAlsoSeen(scans, ({ oldTls }) => oldTls, alsoSeenIds),
    anonymous: addAlsoSeen(scans, ({ anonymous }) => anonymous, alsoSeenIds),
    unparsedSamples: scans
      .flatMap(({ unparsedSamples }) => unparsedSamples)
      .sort((a, b) => compareCodePoints(a.logObject, b.logObject) || compareCodePoints(a.record, b.record))
      .slice(0, UNPARSED_SAMPLES),
    coverage: addCoverage(scans.flatMap(({ coverage }) => coverage)),
    formats: LOG_FORMATS.filter((format) => scans.some(({ formats }) => formats.includes(format))),
    formatsOfBuckets: addFormats(scans),
    skippedFiles: scans.reduce((sum, { skippedFiles }) => sum + skippedFiles, 0),
    skippedEvents: scans.reduce((sum, { skippedEvents }) => sum + skippedEvents, 0),
    trailChanges: scans.flatMap(({ trailChanges }) => trailChanges),
    logObjects: scans.reduce((sum, { logObjects }) => sum + logObjects, 0),
    oldestRecord: scans.map(({ oldestRecord }) => oldestRecord).reduce(findEarlier, null),
    newestRecord: scans.map(({ newestRecord }) => newestRecord).reduce(findLater, null),
    clientIds,
    alsoSeenIds,
  }
}

function addFormats(scans: readonly Scanned[]): Map<string, Set<LogFormat>> {
  const added = new Map<string, Set<LogFormat>>()
  for (const { formatsOfBuckets } of scans)
    for (const [bucket, formats] of formatsOfBuckets)
      added.set(bucket, new Set([...(added.get(bucket) ?? []), ...formats]))
  return added
}

function addTotals(a: Totals, b: Totals): Totals {
  const names = Object.keys(a) as (keyof Totals)[]
  return Object.fromEntries(names.map((name) => [name, a[name] + b[name]])) as unknown as Totals
}

function addSignatures(a: SignatureCounts, b: SignatureCounts): SignatureCounts {
  return {
    sigV4: a.sigV4 + b.sigV4,
    sigV2: a.sigV2 + b.sigV2,
    unsigned: a.unsigned + b.unsigned,
    unknown: a.unknown + b.unknown,
    missing: a.missing + b.missing,
  }
}

function addTarget(a: TargetTally, b: TargetTally): TargetTally {
  return {
    ...a,
    ...addSignatures(a, b),
    excluded: a.excluded + b.excluded,
    sigV4Rejected: a.sigV4Rejected + b.sigV4Rejected,
    firstSeen: findEarlier(a.firstSeen, b.firstSeen),
    lastSeen: findLater(a.lastSeen, b.lastSeen),
    lastSigV2: findLater(a.lastSigV2, b.lastSigV2),
    sigV2RequestsNotListed: a.sigV2RequestsNotListed + b.sigV2RequestsNotListed,
    sigV2RejectedNotListed: a.sigV2RejectedNotListed + b.sigV2RejectedNotListed,
  }
}

/** The log objects of one place can be in several statements, each with the records of other buckets. */
function addBucketsOfPlaces(scans: readonly Scanned[]): Map<number, BucketsOfPlace> {
  const added = new Map<number, { names: Set<string>; hasOthers: boolean }>()
  for (const { bucketsOfPlaces } of scans)
    for (const [place, { names, hasOthers }] of bucketsOfPlaces) {
      const sum = added.get(place) ?? { names: new Set(), hasOthers: false }
      added.set(place, sum)
      for (const name of names) sum.names.add(name)
      sum.hasOthers ||= hasOthers
    }
  return added
}

function addBuckets(tallies: readonly BucketTally[], sharing: ReadonlySet<string>): BucketTally[] {
  const buckets = new Map<string, BucketTally>()
  for (const tally of tallies) {
    const sum = buckets.get(tally.bucket)
    buckets.set(
      tally.bucket,
      sum === undefined
        ? { ...tally, isLocationShared: sharing.has(tally.bucket) }
        : {
            ...sum,
            parsedInWindow: sum.parsedInWindow + tally.parsedInWindow,
            newestRecord: findLater(sum.newestRecord, tally.newestRecord),
            oldestRecord: findEarlier(sum.oldestRecord, tally.oldestRecord),
          },
    )
  }
  return [...buckets.values()]
}

function addDays(tallies: readonly DayTally[]): DayTally[] {
  const days = new Map<string, DayTally>()
  for (const tally of tallies) {
    const sum = days.get(tally.date)
    days.set(tally.date, sum === undefined ? tally : { date: tally.date, ...addSignatures(sum, tally) })
  }
  return [...days.values()].sort((a, b) => compareCodePoints(a.date, b.date))
}

/** Clients beyond the kept ones are only counted in their target. */
function addClients(
  scans: readonly Scanned[],
  targets: ReadonlyMap<string, TargetTally>,
  ignoreRejected: boolean,
): { clients: ClientTally[]; clientIds: Map<ClientTally, string>; beyond: number } {
  const byId = new Map<string, ClientTally>()
  for (const { clientIds } of scans)
    for (const [client, id] of clientIds) {
      const sum = byId.get(id)
      byId.set(id, sum === undefined ? client : addClient(sum, client))
    }
  const isIgnored = ({ requests, rejected }: ClientTally) => ignoreRejected && requests === rejected
  const ranked =
    byId.size <= SIGV2_CLIENTS_KEPT
      ? [...byId]
      : [...byId].sort(
          ([, a], [, b]) => Number(isIgnored(a)) - Number(isIgnored(b)) || b.requests - a.requests,
        )
  for (const [, { bucket, network, requests, rejected }] of ranked.slice(SIGV2_CLIENTS_KEPT)) {
    const target = targets.get(makeTargetKey(bucket, network)) as TargetTally
    target.sigV2RequestsNotListed += requests
    target.sigV2RejectedNotListed += rejected
  }
  const clientIds = new Map(ranked.slice(0, SIGV2_CLIENTS_KEPT).map(([id, client]) => [client, id] as const))
  return { clients: [...clientIds.keys()], clientIds, beyond: byId.size - clientIds.size }
}

function addClient(a: ClientTally, b: ClientTally): ClientTally {
  return {
    ...a,
    requests: a.requests + b.requests,
    rejected: a.rejected + b.rejected,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    logObjects: [...a.logObjects, ...b.logObjects].sort(compareCodePoints).slice(0, LOG_OBJECTS_LISTED),
    logObjectCount:
      a.logObjectCount === null || b.logObjectCount === null ? null : a.logObjectCount + b.logObjectCount,
    presigned: a.presigned === null || b.presigned === null ? null : addUrls(a.presigned, b.presigned),
  }
}

function addUrls(a: PresignedUrls, b: PresignedUrls): PresignedUrls {
  return {
    accessKeyIds: [...new Set([...a.accessKeyIds, ...b.accessKeyIds])]
      .sort(compareCodePoints)
      .slice(0, ACCESS_KEY_IDS_LISTED),
    earliestExpiry: findEarlier(a.earliestExpiry, b.earliestExpiry),
    latestExpiry: findLater(a.latestExpiry, b.latestExpiry),
    longestValiditySeconds: findLater(a.longestValiditySeconds, b.longestValiditySeconds),
  }
}

function addAlsoSeen(
  scans: readonly Scanned[],
  listOf: (scan: Scanned) => AlsoSeenTally,
  ids: Map<AlsoSeenClient, string>,
): AlsoSeenTally {
  const byId = new Map<string, Writable<AlsoSeenClient>>()
  let requests = 0
  for (const scan of scans) {
    const list = listOf(scan)
    requests += list.requests
    for (const client of list.clients) {
      const id = scan.alsoSeenIds.get(client) as string
      const sum = byId.get(id)
      if (sum === undefined) {
        byId.set(id, { ...client })
        continue
      }
      sum.requests += client.requests
      sum.firstSeen = Math.min(sum.firstSeen, client.firstSeen)
      sum.lastSeen = Math.max(sum.lastSeen, client.lastSeen)
    }
  }
  const ranked = [...byId]
    .sort(([, a], [, b]) => compareAlsoSeenClients(a, b))
    .slice(0, ALSO_SEEN_CLIENTS_LISTED)
  const clients = ranked.map(([id, client]) => {
    ids.set(client, id)
    return client
  })
  const listed = clients.reduce((sum, client) => sum + client.requests, 0)
  return { requests, requestsNotListed: requests - listed, clients }
}

function addCoverage(parts: readonly Coverage[]): Coverage[] {
  const byPlace = new Map<string, Coverage>()
  for (const part of parts) {
    const key = JSON.stringify([part.location, part.bucket])
    const known = byPlace.get(key)
    byPlace.set(
      key,
      known === undefined
        ? part
        : {
            ...part,
            oldestLogObject: findEarlier(known.oldestLogObject, part.oldestLogObject),
            oldestRecord: findEarlier(known.oldestRecord, part.oldestRecord),
          },
    )
  }
  return [...byPlace.values()]
}
