import { COLUMN } from '../../access-log/columns.js'
import { isRejected, locateColumns, newColumnBounds, textOf, timeAt } from '../../access-log/record.js'
import type { EpochSeconds, Scope } from '../../settings/settings.js'
import { authenticationKind, canonicalRemoteIp, placeRecord, placingScope } from '../placing.js'
import { noRecords, noSignatures, SIGV2_CLIENTS_KEPT, type SignatureCounts, type Totals } from '../tally.js'
import {
  type ClientCounts,
  clientKey,
  clientStore,
  clientUserAgent,
  countRequest,
  type NotKept,
} from './clients.js'
import type { LineHandler } from './lines.js'
import { newSamples, type Sample } from './samples.js'

/** What all threads are told of a log object; they name it by its position. */
export interface LogObjectFacts {
  /** Position of the coverage entry that it belongs to. */
  readonly coverage: number
  /** A bit of its own where several threads share the log object, else 0. */
  readonly shared: bigint
}

export interface TargetCounts extends SignatureCounts {
  readonly bucket: string
  readonly network: number
  excluded: number
  firstSeen: EpochSeconds
  lastSeen: EpochSeconds
  notKept: NotKept
}

export interface BucketCounts {
  readonly bucket: string
  parsedInWindow: number
  /** Negative infinity where there is none. */
  newestRecord: EpochSeconds
}

/** What one thread counted in its share of the log objects; it can be posted from thread to thread. */
export interface PartialTally {
  readonly totals: Totals
  /** By bucket and network. */
  readonly targets: ReadonlyMap<string, TargetCounts>
  readonly buckets: ReadonlyMap<string, BucketCounts>
  /** By days since the epoch. */
  readonly days: ReadonlyMap<number, SignatureCounts>
  readonly clients: readonly ClientCounts[]
  /** Clients whose fingerprints are not below were summed up in their targets. */
  readonly clientBound: number
  readonly samples: readonly Sample[]
  /** Oldest parsed record of each coverage entry; infinite where there is none. */
  readonly oldestByCoverage: readonly EpochSeconds[]
  readonly newestRecord: EpochSeconds
  /** Log objects that had lines, none of which is a record; and shared ones that had a record. */
  readonly withoutRecords: readonly number[]
  readonly sharedWithRecords: readonly number[]
}

export interface Tallying extends LineHandler {
  /** The lines that follow are this log object's. */
  begin(logObject: number): void
  /** The log object, or this thread's share of it, has ended. */
  end(): void
  result(): PartialTally
}

const DAY_SECONDS = 86_400

/**
 * Counts lines, each in its place.
 *
 * @param onSigV2 told of each in-scope SigV2 line
 */
export function newTallying(
  scope: Scope,
  now: EpochSeconds,
  logObjects: readonly LogObjectFacts[],
  coverageEntries: number,
  onSigV2: (bytes: Uint8Array, start: number, end: number) => void = () => {},
): Tallying {
  const placing = placingScope(scope)
  const networkCache = new Map<string, number>()
  const networkOf = (remoteIp: string): number => {
    const known = networkCache.get(remoteIp)
    if (known !== undefined) return known
    const network = placing.networkOf(remoteIp)
    if (networkCache.size >= ADDRESSES_REMEMBERED) networkCache.clear()
    networkCache.set(remoteIp, network)
    return network
  }
  const cachedScope = scope.networks.length === 0 ? placing : { ...placing, networkOf }

  const totals = noRecords()
  const targets = new Map<string, TargetCounts>()
  const buckets = new Map<string, BucketCounts>()
  for (const bucket of scope.buckets) buckets.set(bucket, noRecordsOf(bucket))
  const days = new Map<number, SignatureCounts>()
  const samples = newSamples()
  const oldestByCoverage = new Array<EpochSeconds>(coverageEntries).fill(Number.POSITIVE_INFINITY)
  let newestRecord = Number.NEGATIVE_INFINITY
  const withoutRecords: number[] = []
  const sharedWithRecords: number[] = []

  const targetOf = (bucket: string, network: number): TargetCounts => {
    const key = `${bucket} ${network}`
    const known = targets.get(key)
    if (known !== undefined) return known
    const target = noRequestsOf(bucket, network)
    targets.set(key, target)
    return target
  }
  const clients = clientStore(SIGV2_CLIENTS_KEPT, ({ key, network, requests, rejected }) => {
    const { notKept } = targetOf(key.slice(0, key.indexOf('"')), network)
    notKept.requests += requests
    notKept.rejected += rejected
  })

  let logObject = -1
  let facts: LogObjectFacts = { coverage: 0, shared: 0n }
  let unparsedBefore = 0
  let recordsBefore = 0

  const bounds = newColumnBounds()
  let line: Uint8Array = new Uint8Array(0)
  const text = (column: number): string =>
    textOf(line, bounds[2 * column] as number, bounds[2 * column + 1] as number)

  const addUnparsed = (bytes: Uint8Array, start: number, end: number): void => {
    totals.records++
    totals.unparsed++
    samples.add(logObject, bytes, start, end)
  }

  return {
    begin(position) {
      logObject = position
      facts = logObjects[position] as LogObjectFacts
      unparsedBefore = totals.unparsed
      recordsBefore = totals.records
    },

    onLine(bytes, start, end) {
      const count = locateColumns(bytes, start, end, bounds)
      if (count === 0) {
        addUnparsed(bytes, start, end)
        return
      }
      line = bytes
      totals.records++
      const time = timeAt(bytes, bounds[2 * COLUMN.time] as number)
      if (time > newestRecord) newestRecord = time
      if (time < (oldestByCoverage[facts.coverage] as number)) oldestByCoverage[facts.coverage] = time

      const signature = count > COLUMN.signature_version ? text(COLUMN.signature_version) : null
      const { place, network } = placeRecord(text, signature, time, cachedScope)
      if (place !== 'otherBuckets') {
        const bucket = text(COLUMN.bucket)
        let counts = buckets.get(bucket)
        if (counts === undefined && placing.buckets === null) {
          counts = noRecordsOf(bucket)
          buckets.set(bucket, counts)
        }
        if (counts !== undefined) {
          if (place !== 'outsideWindow') counts.parsedInWindow++
          if (time <= now && time > counts.newestRecord) counts.newestRecord = time
        }
      }
      totals[place]++
      switch (place) {
        case 'outsideWindow':
        case 'otherBuckets':
        case 'service':
        case 'otherNetworks':
        case 'unparsed':
          return
        case 'excluded':
          targetOf(text(COLUMN.bucket), network).excluded++
          return
      }
      totals.inScope++
      const target = targetOf(text(COLUMN.bucket), network)
      target[place]++
      if (time < target.firstSeen) target.firstSeen = time
      if (time > target.lastSeen) target.lastSeen = time
      const day = Math.floor(time / DAY_SECONDS)
      let ofDay = days.get(day)
      if (ofDay === undefined) {
        ofDay = noSignatures()
        days.set(day, ofDay)
      }
      ofDay[place]++
      if (place !== 'sigV2') return

      onSigV2(bytes, start, end)
      const userAgent = text(COLUMN.user_agent)
      const rejected = isRejected(text(COLUMN.http_status), text(COLUMN.referrer), userAgent)
      const key = clientKey({
        bucket: target.bucket,
        remoteIp: canonicalRemoteIp(text(COLUMN.remote_ip)),
        requester: text(COLUMN.requester),
        authentication: authenticationKind(
          count > COLUMN.authentication_type ? text(COLUMN.authentication_type) : null,
        ),
        userAgent: clientUserAgent(userAgent),
      })
      const client = clients.find(key, network)
      if (client !== null) countRequest(client, time, rejected, logObject, facts.shared)
      else {
        target.notKept.requests++
        if (rejected) target.notKept.rejected++
      }
    },

    onLongLine(beginning) {
      addUnparsed(beginning, 0, beginning.length)
    },

    end() {
      const unparsed = totals.unparsed - unparsedBefore
      const records = totals.records - recordsBefore
      if (unparsed > 0 && unparsed === records) withoutRecords.push(logObject)
      else if (facts.shared !== 0n && records > 0) sharedWithRecords.push(logObject)
    },

    result() {
      return {
        totals,
        clients: clients.kept(),
        clientBound: clients.bound(),
        targets,
        buckets,
        days,
        samples: samples.list(),
        oldestByCoverage,
        newestRecord,
        withoutRecords,
        sharedWithRecords,
      }
    },
  }
}

const ADDRESSES_REMEMBERED = 10_000

export function noRecordsOf(bucket: string): BucketCounts {
  return { bucket, parsedInWindow: 0, newestRecord: Number.NEGATIVE_INFINITY }
}

function noRequestsOf(bucket: string, network: number): TargetCounts {
  return {
    bucket,
    network,
    ...noSignatures(),
    excluded: 0,
    firstSeen: Number.POSITIVE_INFINITY,
    lastSeen: Number.NEGATIVE_INFINITY,
    notKept: { requests: 0, rejected: 0 },
  }
}
