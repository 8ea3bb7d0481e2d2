import type { EpochSeconds, Scope } from '../../settings/settings.js'
import { byCodePoints } from '../../verdict/order.js'
import {
  type BucketTally,
  type ClientTally,
  type Coverage,
  type DayTally,
  noRecords,
  noSignatures,
  SIGV2_CLIENTS_KEPT,
  type SignatureCounts,
  type TargetTally,
  type Totals,
  type UnparsedSample,
} from '../tally.js'
import { bucketOfKey, type ClientCounts, clientStore, clientsOf, clientTally } from './clients.js'
import { newSamples } from './samples.js'
import { noRecordsOf, type PartialTally, type TargetCounts, targetKey } from './tallying.js'

/** What the threads counted, put together. */
export interface MergedTally {
  readonly totals: Totals
  readonly targets: readonly TargetTally[]
  readonly buckets: readonly BucketTally[]
  readonly daily: readonly DayTally[]
  readonly sigV2Clients: readonly ClientTally[]
  readonly sigV2ClientsNotListed: number | null
  /** What tells each of these clients apart, nothing redacted. */
  readonly clientKeys: ReadonlyMap<ClientTally, string>
  readonly unparsedSamples: readonly UnparsedSample[]
  readonly oldestByCoverage: readonly (EpochSeconds | null)[]
  readonly oldestRecord: EpochSeconds | null
  readonly newestRecord: EpochSeconds | null
  /** Log objects that had lines, none of which is a record. */
  readonly withoutRecords: readonly number[]
}

/** Name of the network where none is configured. */
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
  const totals = noRecords()
  const targets = new Map<string, TargetCounts>()
  const buckets = new Map(scope.buckets.map((bucket) => [bucket, noRecordsOf(bucket)]))
  const days = new Map<number, SignatureCounts>()
  const samples = newSamples()
  const oldestByCoverage = coverage.map(() => Number.POSITIVE_INFINITY)
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
      target.firstSeen = Math.min(target.firstSeen, counts.firstSeen)
      target.lastSeen = Math.max(target.lastSeen, counts.lastSeen)
      target.notKept.requests += counts.notKept.requests
      target.notKept.rejected += counts.notKept.rejected
    }
    for (const [bucket, counts] of partial.buckets) {
      const known = buckets.get(bucket) ?? noRecordsOf(bucket)
      known.parsedInWindow += counts.parsedInWindow
      known.newestRecord = Math.max(known.newestRecord, counts.newestRecord)
      buckets.set(bucket, known)
    }
    for (const [day, counts] of partial.days) {
      const known = days.get(day) ?? noSignatures()
      addSignatures(known, counts)
      days.set(day, known)
    }
    samples.merge(partial.samples)
    partial.oldestByCoverage.forEach((time, entry) => {
      oldestByCoverage[entry] = Math.min(oldestByCoverage[entry] as number, time)
    })
    newestRecord = Math.max(newestRecord, partial.newestRecord)
  }

  const kept = mergeClients(partials, mostClients, ({ key, network, requests, rejected }) => {
    const target = targets.get(targetKey(bucketOfKey(key), network)) as TargetCounts
    target.notKept.requests += requests
    target.notKept.rejected += rejected
  })
  const clientKeys = new Map(
    kept.map((counts) => [clientTally(counts, networkName(counts.network), logObject), counts.key]),
  )
  const allKept = [...targets.values()].every(({ notKept }) => notKept.requests === 0)

  return {
    totals,
    targets: [...targets.values()].map((counts) => targetTally(counts, networkName)),
    buckets: [...buckets.values()].map(({ bucket, parsedInWindow, newestRecord: newest }) => ({
      bucket,
      parsedInWindow,
      newestRecord: finite(newest),
    })),
    daily: [...days]
      .sort(([a], [b]) => a - b)
      .map(([day, counts]) => ({ date: new Date(day * 86_400_000).toISOString().slice(0, 10), ...counts })),
    sigV2Clients: [...clientKeys.keys()],
    sigV2ClientsNotListed: allKept ? 0 : null,
    clientKeys,
    unparsedSamples: samples.list().map((sample) => ({ ...sample, logObject: logObject(sample.logObject) })),
    oldestByCoverage: oldestByCoverage.map(finite),
    oldestRecord: finite(oldestByCoverage.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)),
    newestRecord: finite(newestRecord),
    withoutRecords: withoutRecords(partials),
  }
}

/** The clients that every thread kept, since all keep those with the smallest fingerprints, and so know them whole. */
function mergeClients(
  partials: readonly PartialTally[],
  most: number,
  onNotKept: (counts: ClientCounts) => void,
): readonly ClientCounts[] {
  const store = clientStore(most, onNotKept)
  for (const { clientBound } of partials) store.lowerBound(clientBound)
  for (const { clients } of partials) for (const counts of clientsOf(clients)) store.merge(counts)
  return [...store.list()].sort((a, b) => byCodePoints(a.key, b.key))
}

/** A shared log object has none only if no thread found one in its share. */
function withoutRecords(partials: readonly PartialTally[]): readonly number[] {
  const withRecords = new Set(partials.flatMap(({ sharedWithRecords }) => sharedWithRecords))
  const without = new Set(partials.flatMap((partial) => partial.withoutRecords))
  return [...without].filter((position) => !withRecords.has(position)).sort((a, b) => a - b)
}

function targetTally(counts: TargetCounts, networkName: (network: number) => string): TargetTally {
  const { bucket, network, notKept, firstSeen, lastSeen, ...numbers } = counts
  return {
    bucket,
    network: networkName(network),
    ...numbers,
    firstSeen: finite(firstSeen),
    lastSeen: finite(lastSeen),
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

function finite(time: number): EpochSeconds | null {
  return Number.isFinite(time) ? time : null
}
