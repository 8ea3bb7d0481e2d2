// The scanner of the embedded engine, in AssemblyScript. It reads each line of an access log in memory, and counts it
// in its place. It passes some lines to TypeScript: samples of unparsed lines, records that can be read only once, and
// lines for which its tables are full.
import { findNetwork } from './address'
import { beginLookUp, bucketCount, findBucket, findOrAddTarget, learnBucket, targetCount } from './buckets'
import { beginKey, decodedEnd, endKey } from './client-key'
import { addRequest, countWaiting, limitWaiting, useLogObject } from './clients'
import {
  BUCKET_BYTES,
  BUCKET_NEWEST,
  BUCKET_OLDEST,
  BUCKET_PARSED_IN_WINDOW,
  BUCKETS,
  COUNT_MISSING,
  COUNT_SIGV2,
  COUNT_SIGV4,
  COUNT_UNKNOWN,
  COUNT_UNSIGNED,
  DAY_BYTES,
  DAYS,
  FIRST_DAY,
  KEY,
  KIND_ANONYMOUS,
  KIND_OLDTLS,
  KIND_SIGV2,
  MEMORY_END,
  PATTERNS,
  SAMPLE,
  TARGET_COUNTS,
  TARGET_EXCLUDED,
  TARGET_FIRST_SEEN,
  TARGET_LAST_SEEN,
  TARGET_LAST_SIGV2,
  TARGET_SIGV4_REJECTED,
} from './layout'
import * as record from './record'
import { CR, copyText, DASH, hasPattern, isAscii, LF, QUOTE } from './text'

export { addNetwork } from './address'
export { getClientBound, getClientRequests, listClients } from './clients'
export * from './layout'
export { findLineEnd } from './text'

memory.grow(<i32>((MEMORY_END + 0xffff) >> 16) - memory.size())

// Settings of the scan.
let since: i64 = 0
let until: i64 = 0
let now: i64 = 0
let bucketsConfigured: bool = false
let networksConfigured: bool = false
let patternCount: u32 = 0
/** SigV2 records are passed on one by one when they cannot be read again. */
let handsOutSigV2: bool = false

// State.
let logObject: u32 = 0
/**
 * Some unparsed lines cannot be among the samples: those of later log objects, and those that sort after this text.
 * They are not passed on.
 */
let samplesAreFull: bool = false
let lastSampleLogObject: u32 = 0
let lastSampleLength: u32 = 0
let isLastSampleComplete: bool = false

// Counts that belong to the log and not to a target.
let outsideWindow: f64 = 0
let otherBuckets: f64 = 0
/** Records of other buckets, outside the window too. */
let foreign: f64 = 0
let service: f64 = 0
let otherNetworks: f64 = 0
let parsed: f64 = 0
let unparsed: f64 = 0
let oldest: u32 = u32.MAX_VALUE
let newest: u32 = 0
let oldestOfAll: u32 = u32.MAX_VALUE

/** The reasons why a scan stopped. At the end of the input, the rest is an incomplete line. */
export const STOPPED_AT_END: u32 = 0
/** A table is full, and the line was not counted. */
export const STOPPED_FOR_ROOM: u32 = 1
/** The last line is not a record, and can be a sample of such lines. */
export const STOPPED_FOR_SAMPLE: u32 = 2
/** The last line is a record in scope, signed with SigV2, that cannot be read again. */
export const STOPPED_FOR_SIGV2: u32 = 3
let stopped: u32 = 0

export function configure(
  sinceSeconds: f64,
  untilSeconds: f64,
  nowSeconds: f64,
  onlyConfiguredBuckets: bool,
  onlyConfiguredNetworks: bool,
  patterns: u32,
): void {
  since = <i64>sinceSeconds
  until = <i64>untilSeconds
  now = <i64>nowSeconds
  bucketsConfigured = onlyConfiguredBuckets
  networksConfigured = onlyConfiguredNetworks
  patternCount = patterns
}

export function beginLogObject(position: u32, sharedLow: u32, sharedHigh: u32, isReadOnce: bool): void {
  logObject = position
  useLogObject(position, ((<u64>sharedHigh) << 32) | <u64>sharedLow)
  handsOutSigV2 = isReadOnce
  oldest = u32.MAX_VALUE
}

/**
 * The list of samples is full. Its last sample is of this log object, and begins with the text at SAMPLE or is equal to
 * it.
 */
export function limitSamples(position: u32, length: u32, isComplete: bool): void {
  isLastSampleComplete = isComplete
  samplesAreFull = true
  lastSampleLogObject = position
  lastSampleLength = length
}

export function getStopReason(): u32 {
  return stopped
}
/** The start and end of the line at which a scan stopped. */
export function getStoppedLine(): u32 {
  return stoppedAt
}
export function getStoppedLineEnd(): u32 {
  return record.lineLast
}
export function countOutsideWindow(): f64 {
  return outsideWindow
}
export function countOtherBuckets(): f64 {
  return otherBuckets
}
export function countForeign(): f64 {
  return foreign
}
export function countService(): f64 {
  return service
}
export function countOtherNetworks(): f64 {
  return otherNetworks
}
export function countParsed(): f64 {
  return parsed
}
export function countUnparsed(): f64 {
  return unparsed
}
/** Oldest record of this log object. The largest number without a record. */
export function getOldestRecord(): f64 {
  return <f64>oldest
}
/** Oldest record of all log objects. */
export function getOldestRecordOfAll(): f64 {
  return <f64>oldestOfAll
}
export function getNewestRecord(): f64 {
  return <f64>newest
}
export function countBuckets(): u32 {
  return bucketCount
}
export function countTargets(): u32 {
  return targetCount
}

/** The bucket whose name is in KEY is configured. False when the table is full. */
export function addBucket(length: u32): bool {
  beginLookUp(KEY, length)
  return findBucket(KEY, length) >= 0 || learnBucket(KEY, length) >= 0
}

let stoppedAt: u32 = 0

/** Counts the lines in `[from, end)`, which is inside INPUT. Returns the next position. `getStopReason` has the reason. */
export function scan(from: u32, end: u32): u32 {
  const at = scanLines(from, end)
  // The requests that wait refer to the input.
  countWaiting()
  return at
}

function scanLines(from: u32, end: u32): u32 {
  // Every search ends here at the latest.
  store<u8>(end, LF)
  let at = from
  while (at < end) {
    const first = <u32>load<u8>(at)
    if (first === LF || first === CR) {
      at++
      continue
    }
    const isText = record.findLine(at)
    const next = record.lineEnds + 1
    if (next > end) break
    if (isText) {
      stopped = STOPPED_AT_END
      const columns = record.readRecord(at)
      if (columns === 0) countNoRecord(at)
      else countRecord(columns)
      if (stopped !== STOPPED_AT_END) {
        stoppedAt = at
        return stopped === STOPPED_FOR_ROOM ? at : next
      }
    }
    at = next
  }
  stopped = STOPPED_AT_END
  return at
}

function countNoRecord(start: u32): void {
  unparsed += 1
  if (!samplesAreFull || (logObject <= lastSampleLogObject && canBeSample(start)))
    stopped = STOPPED_FOR_SAMPLE
}

/**
 * The line can sort before the last sample. From the first character that can begin a secret, the sample differs from
 * its line. Only the text before it can be compared.
 */
function canBeSample(start: u32): bool {
  if (logObject < lastSampleLogObject) return true
  for (let at: u32 = 0; at < lastSampleLength; at++) {
    if (start + at === record.lineLast) return true
    const byte = <u32>load<u8>(start + at)
    if (byte === 0x3d || byte === 0x25 || byte === 0x5c || byte === QUOTE || byte >= 0x80) return true
    const sample = <u32>load<u8>(SAMPLE + at)
    if (byte !== sample) return byte < sample
  }
  // The same sample, or a longer one.
  return !isLastSampleComplete
}

const IS_SERVICE: u32 = 1
const IS_OF_OTHER_NETWORK: u32 = 2
const IS_EXCLUDED: u32 = 3
const IS_IN_SCOPE: u32 = 4

/** Counts the last record in one place. Counts nothing of it when a table is full. */
function countRecord(columns: u32): void {
  const seconds = record.seconds
  const inWindow = <i64>seconds >= since && <i64>seconds < until
  const position = findBucketOfRecord()
  if (position < 0 && !bucketsConfigured) {
    stopped = STOPPED_FOR_ROOM
    return
  }
  let place: u32 = 0
  let target: u32 = 0
  let count: u32 = 0
  if (inWindow && position >= 0) {
    if ((load<u32>(record.operation) & 0xffffff) === 0x2e3353) place = IS_SERVICE
    else {
      const network = networksConfigured ? findNetwork(record.address, record.addressEnd) : 0
      if (network < 0) place = IS_OF_OTHER_NETWORK
      else {
        target = findOrAddTarget(<u32>position, <u32>network)
        if (target === 0) {
          stopped = STOPPED_FOR_ROOM
          return
        }
        count = classifySignature(columns)
        place = canBeExcluded(columns, count) && isExcluded() ? IS_EXCLUDED : IS_IN_SCOPE
      }
    }
  }

  parsed += 1
  if (seconds < oldest) {
    oldest = seconds
    if (seconds < oldestOfAll) oldestOfAll = seconds
  }
  if (seconds > newest) newest = seconds
  if (position >= 0) {
    const entry = BUCKETS + <u32>position * BUCKET_BYTES
    if (inWindow) increment(entry + BUCKET_PARSED_IN_WINDOW)
    if (<i64>seconds <= now && seconds > load<u32>(entry + BUCKET_NEWEST))
      store<u32>(entry + BUCKET_NEWEST, seconds)
    const oldestOfBucket = load<u32>(entry + BUCKET_OLDEST)
    if (oldestOfBucket === 0 || seconds < oldestOfBucket) store<u32>(entry + BUCKET_OLDEST, seconds)
  } else foreign += 1
  if (!inWindow) outsideWindow += 1
  else if (position < 0) otherBuckets += 1
  else if (place === IS_SERVICE) service += 1
  else if (place === IS_OF_OTHER_NETWORK) otherNetworks += 1
  else if (place === IS_EXCLUDED) increment(target + TARGET_EXCLUDED)
  else {
    increment(target + TARGET_COUNTS + count)
    increment(DAYS + (seconds / 86400 - FIRST_DAY) * DAY_BYTES + count)
    if (seconds < load<u32>(target + TARGET_FIRST_SEEN)) store<u32>(target + TARGET_FIRST_SEEN, seconds)
    if (seconds > load<u32>(target + TARGET_LAST_SEEN)) store<u32>(target + TARGET_LAST_SEEN, seconds)
    if (count === COUNT_SIGV4) {
      if (record.isRejected()) increment(target + TARGET_SIGV4_REJECTED)
    } else if (count === COUNT_SIGV2 && seconds > load<u32>(target + TARGET_LAST_SIGV2))
      store<u32>(target + TARGET_LAST_SIGV2, seconds)
    const hasOldTls = columns > 23 && isOldTls()
    if (count === COUNT_SIGV2 || count === COUNT_UNSIGNED || hasOldTls)
      countClient(columns, target, <u32>position, count, hasOldTls)
  }
}

/** The count by signature of a record in scope. */
function classifySignature(columns: u32): u32 {
  if (columns < 20) return COUNT_MISSING
  const length = record.signatureEnd - record.signature
  if (length === 5 && load<u32>(record.signature) === 0x56676953) {
    const version = load<u8>(record.signature + 4)
    return version === 0x34 ? COUNT_SIGV4 : version === 0x32 ? COUNT_SIGV2 : COUNT_UNKNOWN
  }
  if (length > 1 || load<u8>(record.signature) !== DASH) return COUNT_UNKNOWN
  // A requester is known, so that the request was signed.
  return record.requesterEnd - record.requester === 1 && load<u8>(record.requester) === DASH
    ? COUNT_UNSIGNED
    : COUNT_UNKNOWN
}

/** A user agent cannot hide a finding or a gap. It excludes only records with SigV4 and `-`. */
function canBeExcluded(columns: u32, count: u32): bool {
  if (columns < 20) return false
  return (
    count === COUNT_SIGV4 ||
    (record.signatureEnd - record.signature === 1 && load<u8>(record.signature) === DASH)
  )
}

/** The user agent contains one of the texts. */
function isExcluded(): bool {
  let pattern = PATTERNS
  for (let left = patternCount; left > 0; left--) {
    const length = load<u32>(pattern)
    if (hasPattern(record.agent, record.agentEnd, pattern + 4, length)) return true
    pattern += 4 + length
  }
  return false
}

/** TLS 1.0 or 1.1, in letters of any case: `TLSv1`, `TLSv1.0`, `TLSv1.1`. */
function isOldTls(): bool {
  const length = record.tlsEnd - record.tls
  if (length !== 5 && length !== 7) return false
  if ((load<u32>(record.tls) | 0x20202020) !== 0x76736c74 || load<u8>(record.tls + 4) !== 0x31) return false
  if (length === 5) return true
  const minor = load<u8>(record.tls + 6)
  return load<u8>(record.tls + 5) === 0x2e && (minor === 0x30 || minor === 0x31)
}

/**
 * The bucket of the record, which is added if it is new. -1 for a bucket that is not configured, or when the table is
 * full.
 */
function findBucketOfRecord(): i32 {
  let name = record.bucket
  let length = record.bucketEnd - name
  if (record.mayHoldHighBytes && !isAscii(name, record.bucketEnd)) {
    length = copyText(decodedEnd, name, record.bucketEnd, u32.MAX_VALUE) - decodedEnd
    name = decodedEnd
    beginLookUp(name, length)
  }
  const known = findBucket(name, length)
  return known >= 0 || bucketsConfigured ? known : learnBucket(name, length)
}

// Clients.

/** Counts the request of a client in one or two of the kinds. */
function countClient(columns: u32, target: u32, bucket: u32, count: u32, hasOldTls: bool): void {
  limitWaiting()
  beginKey(BUCKETS + bucket * BUCKET_BYTES)
  if (hasOldTls || count === COUNT_UNSIGNED) {
    endKey(record.tls, columns > 23 ? record.tlsEnd - record.tls : 0)
    if (count === COUNT_UNSIGNED) addRequest(KIND_ANONYMOUS, target, record.seconds, false)
    if (hasOldTls) addRequest(KIND_OLDTLS, target, record.seconds, false)
  }
  if (count !== COUNT_SIGV2) return
  const isPresigned = endKeyWithWay(columns)
  const isRejected = record.isRejected()
  const uri = isPresigned && !isRejected ? record.requestUri : 0
  addRequest(KIND_SIGV2, target, record.seconds, isRejected, uri, record.requestUriEnd)
  if (handsOutSigV2) stopped = STOPPED_FOR_SIGV2
}

const HEADER = memory.data<u8>([0x68, 0x65, 0x61, 0x64, 0x65, 0x72])
const PRESIGNED = memory.data<u8>([0x70, 0x72, 0x65, 0x73, 0x69, 0x67, 0x6e, 0x65, 0x64])
const UNKNOWN = memory.data<u8>([0x75, 0x6e, 0x6b, 0x6e, 0x6f, 0x77, 0x6e])

/**
 * Ends the key with the way in which the request carried its signature: `AuthHeader`, `QueryString`, or another value.
 * Returns whether its URL was presigned.
 */
function endKeyWithWay(columns: u32): bool {
  const word = record.authentication
  const length = columns > 21 ? record.authenticationEnd - word : 0
  const isPresigned =
    length === 11 && load<u64>(word) === 0x7274537972657551 && load<u32>(word + 7) === 0x676e6972
  if (isPresigned) endKey(<u32>PRESIGNED, 9)
  else if (length === 10 && load<u64>(word) === 0x6461654868747541 && load<u16>(word + 8) === 0x7265)
    endKey(<u32>HEADER, 6)
  else endKey(<u32>UNKNOWN, 7)
  return isPresigned
}

function increment(counter: u32): void {
  store<f64>(counter, load<f64>(counter) + 1)
}
