import { makeZeroSignatures, type SignatureCounts } from '../../../model/tally.js'
import { SECONDS_PER_DAY } from '../../../model/time.js'
import {
  makeNumberedTargetKey,
  makeZeroBucketCounts,
  makeZeroTargetCounts,
  type PlacedCounts,
} from '../counting/placed-counts.js'
import { addSignatures } from '../counting/signature-counts.js'
import { type MemoryReader, openMemory, type ScannedMemory } from './scanned-memory.js'
import { NO_TIME, type ScannerInstance } from './wasm.js'

/** What a scanner counted in the places of its records. The counts of targets, buckets and days stay in its memory. */
export interface ScannedCounts {
  readonly memory: ScannedMemory
  readonly parsed: number
  readonly unparsed: number
  readonly outsideWindow: number
  readonly otherBuckets: number
  readonly service: number
  readonly otherNetworks: number
  /** The number of buckets and of targets. */
  readonly buckets: number
  readonly targets: number
  /** Seconds since the epoch. `NO_TIME` and 0 without a record. */
  readonly oldestRecord: number
  readonly newestRecord: number
}

/** The counts of a scanner that has read all of its input. */
export function readScannedCounts({ scanner }: ScannerInstance, memory: ScannedMemory): ScannedCounts {
  return {
    memory,
    parsed: scanner.countParsed(),
    unparsed: scanner.countUnparsed(),
    outsideWindow: scanner.countOutsideWindow(),
    otherBuckets: scanner.countOtherBuckets(),
    service: scanner.countService(),
    otherNetworks: scanner.countOtherNetworks(),
    buckets: scanner.countBuckets(),
    targets: scanner.countTargets(),
    oldestRecord: scanner.getOldestRecordOfAll(),
    newestRecord: scanner.getNewestRecord(),
  }
}

/** Adds the counts of a scanner to others. */
export function addScannedCounts(scanned: ScannedCounts, into: PlacedCounts): void {
  const { totals } = into
  totals.records += scanned.parsed + scanned.unparsed
  totals.unparsed += scanned.unparsed
  totals.outsideWindow += scanned.outsideWindow
  totals.otherBuckets += scanned.otherBuckets
  totals.service += scanned.service
  totals.otherNetworks += scanned.otherNetworks
  const memory = openMemory(scanned.memory)
  addBuckets(memory, scanned.buckets, into)
  addTargets(memory, scanned.targets, into)
  if (scanned.oldestRecord !== NO_TIME) addDays(memory, scanned, into)
}

function addBuckets(memory: MemoryReader, count: number, { buckets }: PlacedCounts): void {
  const { BUCKETS, BUCKET_BYTES, BUCKET_NEWEST, BUCKET_PARSED_IN_WINDOW } = memory.layout
  for (let place = 0; place < count; place++) {
    const bucket = memory.readBucketName(place)
    const at = BUCKETS + BUCKET_BYTES * place
    let counts = buckets.get(bucket)
    if (counts === undefined) {
      counts = makeZeroBucketCounts(bucket)
      buckets.set(bucket, counts)
    }
    counts.parsedInWindow += memory.readNumber(at + BUCKET_PARSED_IN_WINDOW)
    const newest = memory.readInteger(at + BUCKET_NEWEST)
    if (newest > 0) counts.newestRecord = Math.max(counts.newestRecord, newest)
  }
}

function addTargets(memory: MemoryReader, count: number, { targets, totals }: PlacedCounts): void {
  const { layout } = memory
  for (let place = 0; place < count; place++) {
    const at = layout.TARGETS + layout.TARGET_BYTES * place
    const bucket = memory.readBucketName(memory.readInteger(at + layout.TARGET_BUCKET))
    const network = memory.readInteger(at + layout.TARGET_NETWORK)
    const key = makeNumberedTargetKey(bucket, network)
    let target = targets.get(key)
    if (target === undefined) {
      target = makeZeroTargetCounts(bucket, network)
      targets.set(key, target)
    }
    const signatures = readSignatures(memory, at + layout.TARGET_COUNTS)
    const inScope = addSignatures(target, signatures)
    addSignatures(totals, signatures)
    totals.inScope += inScope
    const excluded = memory.readNumber(at + layout.TARGET_EXCLUDED)
    target.excluded += excluded
    totals.excluded += excluded
    target.sigV4Rejected += memory.readNumber(at + layout.TARGET_SIGV4_REJECTED)
    target.notKept.requests += memory.readNumber(at + layout.TARGET_NOT_KEPT)
    target.notKept.rejected += memory.readNumber(at + layout.TARGET_NOT_KEPT_REJECTED)
    if (inScope === 0) continue
    if (signatures.sigV2 > 0)
      target.lastSigV2 = Math.max(target.lastSigV2, memory.readInteger(at + layout.TARGET_LAST_SIGV2))
    target.firstSeen = Math.min(target.firstSeen, memory.readInteger(at + layout.TARGET_FIRST_SEEN))
    target.lastSeen = Math.max(target.lastSeen, memory.readInteger(at + layout.TARGET_LAST_SEEN))
  }
}

function addDays(
  memory: MemoryReader,
  { oldestRecord, newestRecord }: ScannedCounts,
  { days }: PlacedCounts,
): void {
  const { DAYS, DAY_BYTES, FIRST_DAY } = memory.layout
  const lastDay = Math.floor(newestRecord / SECONDS_PER_DAY)
  for (let day = Math.floor(oldestRecord / SECONDS_PER_DAY); day <= lastDay; day++) {
    const signatures = readSignatures(memory, DAYS + (day - FIRST_DAY) * DAY_BYTES)
    const counts = days.get(day) ?? makeZeroSignatures()
    if (addSignatures(counts, signatures) > 0) days.set(day, counts)
  }
}

function readSignatures(memory: MemoryReader, at: number): SignatureCounts {
  const { layout } = memory
  return {
    sigV4: memory.readNumber(at + layout.COUNT_SIGV4),
    sigV2: memory.readNumber(at + layout.COUNT_SIGV2),
    unsigned: memory.readNumber(at + layout.COUNT_UNSIGNED),
    unknown: memory.readNumber(at + layout.COUNT_UNKNOWN),
    missing: memory.readNumber(at + layout.COUNT_MISSING),
  }
}
