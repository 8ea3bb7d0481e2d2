import type { TrailChange } from '../../../log-formats/cloudtrail/coverage.js'
import { COLUMN } from '../../../log-formats/columns.js'
import type { UnreadableKind } from '../../../log-formats/content.js'
import { readPresignedUrl } from '../../../log-formats/presigned.js'
import type { CountingHandler } from '../../../log-formats/reader.js'
import type { FormatRecord } from '../../../log-formats/record.js'
import type { LineHandler } from '../../../log-formats/text/lines.js'
import {
  type ColumnBounds,
  createColumnBounds,
  isRejected,
  locateColumns,
  readTime,
} from '../../../log-formats/text/record.js'
import type { LogFormat } from '../../../model/names.js'
import type { Scope } from '../../../model/scope.js'
import { makeZeroSignatures, makeZeroTotals, type SignatureCounts } from '../../../model/tally.js'
import { type EpochSeconds, SECONDS_PER_DAY } from '../../../model/time.js'
import {
  type ColumnReader,
  canonicalizeRemoteIp,
  classifyAuthentication,
  isSignature,
  makePlacingScope,
  type Place,
  placeRecord,
} from '../../classify.js'
import { isOldTls } from '../../tls.js'
import type { ScannedCounts } from '../scanner/counts.js'
import { cutUserAgent, decodePart, makeAlsoSeenClientKey, makeClientKey } from './client-key.js'
import {
  CLIENTS_KEPT,
  type ClientSink,
  createClientStore,
  type NotKeptHandler,
  type Requests,
} from './clients.js'
import { createColumnTexts } from './column-texts.js'
import type { KeptClients } from './merged-clients.js'
import {
  type BucketCounts,
  makeNumberedTargetKey,
  makeZeroBucketCounts,
  makeZeroTargetCounts,
  type PlacedCounts,
  type TargetCounts,
} from './placed-counts.js'
import { createSamples, type Sample, type Samples } from './samples.js'

/** Facts about a log object that all threads know. They identify it by its position. */
export interface LogObjectFacts {
  /** Position of its coverage entry. */
  readonly coverage: number
  /** A bit of its own if several threads share the log object, else 0. */
  readonly shared: bigint
  /** Whether it can be read only once (standard input, a pipe). */
  readonly isReadOnce: boolean
}

/** The buckets with records at one coverage entry. Only filled when buckets are configured. */
export interface BucketsThere {
  /** Oldest record of each configured bucket. */
  readonly oldest: Map<string, EpochSeconds>
  /** Records in the window that belong to a bucket that is not configured. */
  hasOthers: boolean
}

/** The buckets at a coverage entry. Adds a missing entry. */
export function findBucketsAt(byCoverage: Map<number, BucketsThere>, entry: number): BucketsThere {
  const known = byCoverage.get(entry)
  if (known !== undefined) return known
  const none: BucketsThere = { oldest: new Map(), hasOthers: false }
  byCoverage.set(entry, none)
  return none
}

/** Notes a record of a configured bucket. */
export function noteBucket({ oldest }: BucketsThere, bucket: string, time: EpochSeconds): void {
  oldest.set(bucket, Math.min(oldest.get(bucket) ?? time, time))
}

/** Adds the buckets of one thread to those of another. */
export function mergeBucketsThere(
  into: Map<number, BucketsThere>,
  from: ReadonlyMap<number, BucketsThere>,
): void {
  for (const [entry, { oldest, hasOthers }] of from) {
    const there = findBucketsAt(into, entry)
    there.hasOthers ||= hasOthers
    for (const [bucket, time] of oldest) noteBucket(there, bucket, time)
  }
}

/** Requests without influence on the verdict, in the share of one thread. */
export interface AlsoSeenCounts {
  /** All requests, of kept and other clients. */
  requests: number
  readonly clients: readonly KeptClients[]
  /** Clients with this fingerprint or a larger one are not kept. */
  readonly clientBound: number
}

/** The counts of one thread for its share of the log objects. A thread can post them to another. */
export interface PartialTally extends PlacedCounts {
  /** What the scanner of the thread counted in addition. Null without a scanner. */
  readonly scanned: ScannedCounts | null
  readonly clients: readonly KeptClients[]
  /** Clients with this fingerprint or a larger one are only counted in their targets. */
  readonly clientBound: number
  readonly oldTls: AlsoSeenCounts
  readonly anonymous: AlsoSeenCounts
  readonly samples: readonly Sample[]
  /** Oldest parsed record of each coverage entry. Infinite without a record. */
  readonly oldestByCoverage: EpochSeconds[]
  readonly bucketsByCoverage: Map<number, BucketsThere>
  /** Negative infinity without a parsed record. */
  newestRecord: EpochSeconds
  /** Log objects with lines but without records, and shared log objects with a record. */
  readonly withoutRecords: readonly number[]
  readonly sharedWithRecords: readonly number[]
  readonly formats: ReadonlySet<LogFormat>
  readonly unreadable: UnreadableFiles
  /** Files that CloudTrail writes next to its log files, and events that are not requests to S3. */
  readonly skipped: { files: number; events: number }
  /** The latest change of each trail, by its name or ARN. */
  readonly trailChanges: ReadonlyMap<string, TrailChange>
}

/** Maximum number of separate trails. A change of another trail counts as a change of any trail. */
const TRAILS_KEPT = 1_000

/** Keeps the latest change of each trail. */
export function addTrailChange(into: Map<string, TrailChange>, change: TrailChange): void {
  const trail = into.has(change.trail) || into.size < TRAILS_KEPT ? change.trail : ''
  const known = into.get(trail)
  if (known === undefined || known.time < change.time) into.set(trail, { ...change, trail })
}

/** Files that are not read because of their content. */
export interface UnreadableFiles {
  /** The number of files of each kind. */
  readonly counts: Map<UnreadableKind, number>
  /** Positions of the first ones. */
  readonly first: number[]
}

/** Maximum number of named files that are not read. */
export const UNREADABLE_NAMED = 5

/** Counts lines of the text format, and what the readers of other formats find. */
export interface Tallying extends LineHandler, CountingHandler {
  /** The following lines belong to this log object. */
  begin(logObject: number, facts: LogObjectFacts): void
  /**
   * The log object, or this thread's share of it, has ended.
   * @param elsewhere lines of it that were counted elsewhere
   */
  end(elsewhere?: { readonly parsed: number; readonly unparsed: number }): void
  /** Counts a record from the reader of another format than text. `onFormat` has reported the format. */
  onRecord(record: FormatRecord): void
  /** Counts a piece of the log object that does not fit its format. */
  onUnparsed(bytes: Uint8Array, start: number, end: number): void
  /** The log object has this format, with or without records. */
  onFormat(format: LogFormat): void
  /** The log object is not read because of its content. */
  onUnreadable(kind: UnreadableKind): void
  onSkippedEvents(events: number): void
  /** An event reports that a trail may have recorded other events since then. */
  onTrailChange(change: TrailChange): void
  /** The log object is a kind of file that never has requests. */
  onSkippedFile(): void
  getResult(): PartialTally
}

/** How a line was counted. */
interface CountedRecord {
  readonly bytes: Uint8Array
  readonly start: number
  readonly end: number
  readonly bounds: ColumnBounds
  readonly time: EpochSeconds
  readonly place: Place
  readonly network: number
  /** Whether its client is kept separately. */
  readonly hasClient: boolean
}

interface TallyingParts {
  readonly scope: Scope
  readonly now: EpochSeconds
  readonly coverageEntries: number
  /** The store for samples of unparsed lines. */
  readonly samples?: Samples
  /** Called for each record of the text format. The bytes and bounds are valid only during the call. */
  readonly onLineCounted?: (record: CountedRecord) => void
  /** Called for each record of another format, with its place. */
  readonly onRecordCounted?: (record: FormatRecord, place: Place) => void
}

/** Counts each line in its place. */
export function createTallying({
  scope,
  now,
  coverageEntries,
  samples = createSamples(),
  onLineCounted,
  onRecordCounted,
}: TallyingParts): Tallying {
  const placing = makePlacingScope(scope)
  const networkCache = new Map<string, number>()
  const findNetwork = (remoteIp: string): number => {
    const known = networkCache.get(remoteIp)
    if (known !== undefined) return known
    const network = placing.findNetwork(remoteIp)
    if (networkCache.size >= ADDRESSES_REMEMBERED) networkCache.clear()
    networkCache.set(remoteIp, network)
    return network
  }
  /** The scope can contain a bucket that no setting names. */
  const canAddBuckets = placing.isAskedBucket === null || scope.bucketPatterns !== undefined
  const cachedScope = scope.networks.length === 0 ? placing : { ...placing, findNetwork }

  const totals = makeZeroTotals()
  const targets = new Map<string, TargetCounts>()
  const buckets = new Map<string, BucketCounts>()
  for (const bucket of scope.buckets) buckets.set(bucket, makeZeroBucketCounts(bucket))
  const days = new Map<number, SignatureCounts>()
  const oldestByCoverage = new Array<EpochSeconds>(coverageEntries).fill(Number.POSITIVE_INFINITY)
  const bucketsByCoverage = new Map<number, BucketsThere>()
  let there: BucketsThere | null = null
  let newestRecord = Number.NEGATIVE_INFINITY
  const withoutRecords: number[] = []
  const sharedWithRecords: number[] = []

  const findTarget = (bucket: string, network: number): TargetCounts => {
    const key = makeNumberedTargetKey(bucket, network)
    const known = targets.get(key)
    if (known !== undefined) return known
    const target = makeZeroTargetCounts(bucket, network)
    targets.set(key, target)
    return target
  }
  const onNotKept: NotKeptHandler = (bucket, network, requests, rejected) => {
    const { notKept } = findTarget(decodePart(bucket), network)
    notKept.requests += requests
    notKept.rejected += rejected
  }
  const clients = createClientStore(CLIENTS_KEPT.sigV2, onNotKept)
  const oldTls = countAlsoSeen(createClientStore(CLIENTS_KEPT.oldTls, () => {}))
  const anonymous = countAlsoSeen(createClientStore(CLIENTS_KEPT.anonymous, () => {}))

  let logObject = -1
  let facts: LogObjectFacts = { coverage: 0, shared: 0n, isReadOnce: false }
  let unparsedBefore = 0
  let recordsBefore = 0
  /** The state of the current log object. */
  let format: LogFormat = 'text'

  const formats = new Set<LogFormat>()
  const unreadable: UnreadableFiles = { counts: new Map(), first: [] }
  const skipped = { files: 0, events: 0 }
  const trailChanges = new Map<string, TrailChange>()

  const bounds = createColumnBounds()
  const textOfColumn = createColumnTexts()
  let line: Uint8Array = new Uint8Array(0)
  const readLineText = (column: number): string =>
    textOfColumn(line, bounds[2 * column] as number, bounds[2 * column + 1] as number)
  let columns: readonly string[] = []
  const readColumnText = (column: number): string => columns[column] as string

  const addUnparsed = (bytes: Uint8Array, start: number, end: number): void => {
    totals.records++
    totals.unparsed++
    samples.add(logObject, bytes, start, end)
  }

  /** Counts records with this many columns. All of them have the same place. */
  const place = (
    text: ColumnReader,
    count: number,
    requests: Requests,
    isService: boolean | null,
    format: LogFormat,
  ): Placed => {
    const { oldest, newest } = requests
    totals.records += requests.count
    if (newest > newestRecord) newestRecord = newest
    if (oldest < (oldestByCoverage[facts.coverage] as number)) oldestByCoverage[facts.coverage] = oldest
    const signature = count > COLUMN.signature_version ? text(COLUMN.signature_version) : null
    const placed = placeRecord(text, signature, oldest, cachedScope, isService)
    if (placed.place !== 'otherBuckets') {
      const bucket = text(COLUMN.bucket)
      let counts = buckets.get(bucket)
      if (counts === undefined && canAddBuckets) {
        counts = makeZeroBucketCounts(bucket)
        buckets.set(bucket, counts)
      }
      if (counts !== undefined) {
        if (placed.place !== 'outsideWindow') counts.parsedInWindow += requests.count
        if (placed.place !== 'outsideWindow' && format !== 'text') counts.ofFormat[format] += requests.count
        if (newest <= now && newest > counts.newestRecord) counts.newestRecord = newest
      }
      if (there !== null) {
        if (placing.isAskedBucket?.(bucket) === true) noteBucket(there, bucket, oldest)
        // An old record of another bucket proves that its logs are there.
        else there.hasOthers = true
      }
    } else if (there !== null) there.hasOthers = true
    totals[placed.place] += requests.count
    const tlsVersion =
      isSignature(placed.place) && count > COLUMN.tls_version ? text(COLUMN.tls_version) : null
    const hasOldTls = tlsVersion !== null && isOldTls(tlsVersion)
    return {
      place: placed.place,
      network: placed.network,
      tlsVersion,
      hasOldTls,
      hasClient: placed.place === 'sigV2' || placed.place === 'unsigned' || hasOldTls,
    }
  }

  /** Counts records in their target, on their day and, if clients are kept separately, with their client. */
  const countPlaced = (
    text: ColumnReader,
    count: number,
    requests: Requests,
    { place, network, tlsVersion, hasOldTls, hasClient }: Placed,
    isRefused: boolean | null,
  ): void => {
    switch (place) {
      case 'outsideWindow':
      case 'otherBuckets':
      case 'service':
      case 'otherNetworks':
      case 'unparsed':
        return
      case 'excluded':
        findTarget(text(COLUMN.bucket), network).excluded += requests.count
        return
    }
    const { oldest, newest } = requests
    totals.inScope += requests.count
    const target = findTarget(text(COLUMN.bucket), network)
    target[place] += requests.count
    if (oldest < target.firstSeen) target.firstSeen = oldest
    if (newest > target.lastSeen) target.lastSeen = newest
    const day = Math.floor(oldest / SECONDS_PER_DAY)
    let ofDay = days.get(day)
    if (ofDay === undefined) {
      ofDay = makeZeroSignatures()
      days.set(day, ofDay)
    }
    ofDay[place] += requests.count
    const isRequestRejected = (): boolean => isRefused ?? isRejectedRecord(text)
    if (place === 'sigV4' && isRequestRejected()) target.sigV4Rejected += requests.count
    if (place === 'sigV2' && newest > target.lastSigV2) target.lastSigV2 = newest
    if (!hasClient) return

    const userAgent = text(COLUMN.user_agent)
    const client = {
      bucket: target.bucket,
      remoteIp: canonicalizeRemoteIp(text(COLUMN.remote_ip)),
      requester: text(COLUMN.requester),
      userAgent: cutUserAgent(userAgent),
    }
    if (hasOldTls || place === 'unsigned') {
      const key = makeAlsoSeenClientKey({ ...client, tlsVersion })
      if (hasOldTls) oldTls.count(key, network, requests)
      if (place === 'unsigned') anonymous.count(key, network, requests)
    }
    if (place !== 'sigV2') return

    const isRejected = isRequestRejected()
    const authentication = classifyAuthentication(
      count > COLUMN.authentication_type ? text(COLUMN.authentication_type) : null,
    )
    const presigned =
      authentication === 'presigned' && !isRejected ? readPresignedUrl(text(COLUMN.request_uri)) : null
    const key = makeClientKey({ ...client, authentication })
    if (clients.count(key, network, requests, isRejected, logObject, facts.shared, presigned)) return
    target.notKept.requests += requests.count
    if (isRejected) target.notKept.rejected += requests.count
  }

  return {
    begin(position, itsFacts) {
      logObject = position
      facts = itsFacts
      there = placing.isAskedBucket === null ? null : findBucketsAt(bucketsByCoverage, facts.coverage)
      unparsedBefore = totals.unparsed
      recordsBefore = totals.records
      format = 'text'
    },

    onLine(bytes, start, end) {
      const count = locateColumns(bytes, start, end, bounds)
      if (count === 0) {
        addUnparsed(bytes, start, end)
        return
      }
      line = bytes
      const time = readTime(bytes, bounds[2 * COLUMN.time] as number)
      const requests = { count: 1, oldest: time, newest: time }
      const placed = place(readLineText, count, requests, null, 'text')
      onLineCounted?.({ bytes, start, end, bounds, time, ...placed })
      countPlaced(readLineText, count, requests, placed, null)
    },

    onRecord(record) {
      const { time, isService } = record
      columns = record.columns
      const requests = { count: 1, oldest: time, newest: time }
      const placed = place(readColumnText, columns.length, requests, isService, format)
      onRecordCounted?.(record, placed.place)
      countPlaced(readColumnText, columns.length, requests, placed, record.isRejected)
    },

    turningTimes: [scope.window.since, scope.window.until, now + 1].filter((time) => time !== null),
    onRecords(record, count, oldest, newest) {
      columns = record.columns
      const requests = { count, oldest, newest }
      const placed = place(readColumnText, columns.length, requests, record.isService, format)
      countPlaced(readColumnText, columns.length, requests, placed, record.isRejected)
    },

    onUnparsed: addUnparsed,
    onFormat(told) {
      formats.add(told)
      format = told
    },
    onUnreadable(kind) {
      unreadable.counts.set(kind, (unreadable.counts.get(kind) ?? 0) + 1)
      if (unreadable.first.length < UNREADABLE_NAMED) unreadable.first.push(logObject)
    },
    onSkippedEvents(events) {
      skipped.events += events
    },
    onTrailChange: (change) => addTrailChange(trailChanges, change),
    onSkippedFile() {
      skipped.files++
    },

    onLongLine(beginning) {
      addUnparsed(beginning, 0, beginning.length)
    },

    end(elsewhere = { parsed: 0, unparsed: 0 }) {
      const unparsed = totals.unparsed - unparsedBefore + elsewhere.unparsed
      const records = totals.records - recordsBefore + elsewhere.parsed + elsewhere.unparsed
      if (unparsed > 0 && unparsed === records) withoutRecords.push(logObject)
      else if (facts.shared !== 0n && records > 0) sharedWithRecords.push(logObject)
      if (records > unparsed && format === 'text') formats.add('text')
    },

    getResult() {
      return {
        totals,
        scanned: null,
        clients: [clients.takeKept()],
        clientBound: clients.getBound(),
        oldTls: oldTls.getResult(),
        anonymous: anonymous.getResult(),
        targets,
        buckets,
        days,
        samples: samples.list(),
        oldestByCoverage,
        bucketsByCoverage,
        newestRecord,
        withoutRecords,
        sharedWithRecords,
        formats,
        unreadable,
        skipped,
        trailChanges,
      }
    },
  }
}

/** The place in which a record was counted. */
interface Placed {
  readonly place: Place
  readonly network: number
  readonly tlsVersion: string | null
  readonly hasOldTls: boolean
  /** Whether its client is kept separately. */
  readonly hasClient: boolean
}

/** Most records need none of the client's texts. */
function isRejectedRecord(text: ColumnReader): boolean {
  const status = text(COLUMN.http_status)
  return status.startsWith('4') && isRejected(status, text(COLUMN.referrer), text(COLUMN.user_agent))
}

function countAlsoSeen(sink: ClientSink) {
  let requests = 0
  return {
    count(key: string, network: number, counted: Requests): void {
      requests += counted.count
      sink.count(key, network, counted, false, 0, 0n)
    },
    getResult: (): AlsoSeenCounts => ({ requests, clients: [sink.takeKept()], clientBound: sink.getBound() }),
  }
}

const ADDRESSES_REMEMBERED = 10_000
