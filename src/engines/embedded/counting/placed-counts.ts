import { LOG_FORMATS, type LogFormat } from '../../../model/names.js'
import { makeZeroSignatures, type SignatureCounts, type Totals } from '../../../model/tally.js'
import type { EpochSeconds } from '../../../model/time.js'
import type { NotKept } from './clients.js'
import { addSignatures } from './signature-counts.js'

/** Counts of records in their places. */
export interface PlacedCounts {
  readonly totals: Totals
  /** The keys are those of `makeNumberedTargetKey`. */
  readonly targets: Map<string, TargetCounts>
  readonly buckets: Map<string, BucketCounts>
  /** By days since the epoch. */
  readonly days: Map<number, SignatureCounts>
}

/** Counts of one target in the share of one thread. */
export interface TargetCounts extends SignatureCounts {
  readonly bucket: string
  readonly network: number
  excluded: number
  sigV4Rejected: number
  firstSeen: EpochSeconds
  lastSeen: EpochSeconds
  /** Negative infinity without a SigV2 record. */
  lastSigV2: EpochSeconds
  notKept: NotKept
}

/** Counts of one bucket in the share of one thread. */
export interface BucketCounts {
  readonly bucket: string
  parsedInWindow: number
  /** How many of them are not lines of the text format. */
  readonly ofFormat: Record<OtherFormat, number>
  /** Negative infinity without a record. */
  newestRecord: EpochSeconds
}

/** A format other than text. */
type OtherFormat = Exclude<LogFormat, 'text'>

/** In the order of `LOG_FORMATS`. */
export const OTHER_FORMATS: readonly OtherFormat[] = LOG_FORMATS.filter((format) => format !== 'text')

/** The key of a target: its bucket, and the position of its network. */
export function makeNumberedTargetKey(bucket: string, network: number): string {
  return `${bucket} ${network}`
}

function makeZeroOfFormats(): Record<OtherFormat, number> {
  return { json: 0, parquet: 0, cloudtrail: 0 }
}

/** Counts of a bucket without records. */
export function makeZeroBucketCounts(bucket: string): BucketCounts {
  return { bucket, parsedInWindow: 0, ofFormat: makeZeroOfFormats(), newestRecord: Number.NEGATIVE_INFINITY }
}

/** Counts of a target without requests. */
export function makeZeroTargetCounts(bucket: string, network: number): TargetCounts {
  return {
    bucket,
    network,
    sigV4: 0,
    sigV2: 0,
    unsigned: 0,
    unknown: 0,
    missing: 0,
    excluded: 0,
    sigV4Rejected: 0,
    firstSeen: Number.POSITIVE_INFINITY,
    lastSeen: Number.NEGATIVE_INFINITY,
    lastSigV2: Number.NEGATIVE_INFINITY,
    notKept: { requests: 0, rejected: 0 },
  }
}

/** Adds counts to others. */
export function addPlacedCounts(counts: PlacedCounts, into: PlacedCounts): void {
  for (const place of Object.keys(into.totals) as (keyof Totals)[]) into.totals[place] += counts.totals[place]
  // `forEach` makes no list of two for each entry. Logs can have many targets and buckets.
  counts.targets.forEach((own, key) => {
    let target = into.targets.get(key)
    if (target === undefined) {
      target = makeZeroTargetCounts(own.bucket, own.network)
      into.targets.set(key, target)
    }
    addSignatures(target, own)
    target.excluded += own.excluded
    target.sigV4Rejected += own.sigV4Rejected
    target.lastSigV2 = Math.max(target.lastSigV2, own.lastSigV2)
    target.firstSeen = Math.min(target.firstSeen, own.firstSeen)
    target.lastSeen = Math.max(target.lastSeen, own.lastSeen)
    target.notKept.requests += own.notKept.requests
    target.notKept.rejected += own.notKept.rejected
  })
  counts.buckets.forEach((own, name) => {
    const bucket = into.buckets.get(name) ?? makeZeroBucketCounts(name)
    bucket.parsedInWindow += own.parsedInWindow
    for (const format of OTHER_FORMATS) bucket.ofFormat[format] += own.ofFormat[format]
    bucket.newestRecord = Math.max(bucket.newestRecord, own.newestRecord)
    into.buckets.set(name, bucket)
  })
  for (const [day, own] of counts.days) {
    const known = into.days.get(day) ?? makeZeroSignatures()
    addSignatures(known, own)
    into.days.set(day, known)
  }
}
