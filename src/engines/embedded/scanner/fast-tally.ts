import { COLUMN } from '../../../log-formats/columns.js'
import { endWithoutBlanks, lineSplitter } from '../../../log-formats/text/lines.js'
import { textOf } from '../../../log-formats/text/record.js'
import type { Scope } from '../../../model/scope.js'
import { noSignatures } from '../../../model/tally.js'
import { type EpochSeconds, SECONDS_PER_DAY } from '../../../model/time.js'
import { canonicalRemoteIp } from '../../classify.js'
import {
  type CountedRecord,
  type LogObjectFacts,
  newTallying,
  noRecordsOf,
  noRequestsOf,
  type PartialTally,
  type Tallying,
  targetKey,
} from '../counting/tallying.js'
import { type ScannedClients, scannedClients } from './clients.js'
import { NO_TIME, newScanner, STOPPED_AT_UNUSUAL, STOPPED_FULL } from './wasm.js'

/** Counts log objects of the text format, chunk by chunk. */
export interface TextTallying {
  /**
   * The content that follows is this log object's.
   *
   * @param fromStart it begins where the log object does
   */
  begin(logObject: number, facts: LogObjectFacts, fromStart?: boolean): void
  /** Where the next bytes of content may be put; `filled` says how many were. */
  room(): Uint8Array
  filled(bytes: number): void
  /** The log object, or this thread's share of it, has ended. */
  end(): void
  /** Where a log object of another format is counted, between `begin` and `end`. */
  readonly counting: Tallying
  result(): PartialTally
}

export interface ContentTallyingParts {
  readonly scope: Scope
  readonly now: EpochSeconds
  readonly coverageEntries: number
  /** Told of each in-scope SigV2 line of log objects that can be read but once. */
  readonly onSigV2?: (bytes: Uint8Array, start: number, end: number) => void
  /** Most bytes of room at once. */
  readonly chunkBytes?: number
}

const CHUNK_BYTES = 1 << 18
/** What is longer goes to the exact reader as it comes. */
const LONGEST_LINE_SCANNED = 1 << 18
/** No record is so old or so new. */
const FAR_SECONDS = 2 ** 40

/** Puts content that comes in chunks of its own into a tallying. */
export function push(tallying: Pick<TextTallying, 'room' | 'filled'>, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; ) {
    const room = tallying.room()
    const bytes = Math.min(room.length, chunk.length - at)
    room.set(chunk.subarray(at, at + bytes))
    tallying.filled(bytes)
    at += bytes
  }
}

/** Every line is read by the exact reader: for little work, and to hold the scanner against. */
export function exactTallying(parts: ContentTallyingParts): TextTallying {
  let readOnce = false
  const tallying = newTallying({
    ...parts,
    onLineCounted: ({ bytes, start, end, place }) => {
      if (readOnce && place === 'sigV2') parts.onSigV2?.(bytes, start, end)
    },
  })
  let splitter = lineSplitter(tallying)
  const chunk = new Uint8Array(parts.chunkBytes ?? CHUNK_BYTES)
  return {
    begin(logObject, facts, fromStart = true) {
      readOnce = facts.readOnce
      splitter = lineSplitter(tallying, { byteOrderMark: fromStart })
      tallying.begin(logObject, facts)
    },
    room: () => chunk,
    filled: (bytes) => splitter.push(chunk.subarray(0, bytes)),
    end() {
      splitter.end()
      tallying.end()
    },
    counting: tallying,
    result: tallying.result,
  }
}

/** The scanner has room for so much; what is more goes to the exact reader. */
const ROOM = {
  buckets: 4096,
  bucketBytes: 64,
  targets: 65_536,
  addressBytes: 48,
  ipv4Networks: 64,
  patternsBytes: 65_536,
}

/** Whether the scanner can hold this scope. */
export function canScan({ buckets, networks, excludedUserAgents }: Scope): boolean {
  return (
    Math.max(1, buckets.length) * Math.max(1, networks.length) <= ROOM.targets &&
    buckets.length <= ROOM.buckets &&
    buckets.every((bucket) => Buffer.byteLength(bucket) <= ROOM.bucketBytes) &&
    excludedUserAgents.reduce((sum, text) => sum + 4 + Buffer.byteLength(text), 0) <= ROOM.patternsBytes &&
    // Bytes that are no UTF-8 read as U+FFFD, and so would contain it.
    excludedUserAgents.every((text) => text !== '' && !text.includes('\ufffd'))
  )
}

/**
 * Ordinary lines are counted by the scanner, where they lie in its memory; all others by the exact reader, which makes
 * known to the scanner the buckets, days and addresses that it meets.
 */
export function scannedTallying(parts: ContentTallyingParts): TextTallying {
  const { scope, now } = parts
  const instance = newScanner()
  const { scanner, memory, view, constant } = instance
  const input = constant('INPUT')
  const inputBytes = constant('INPUT_BYTES')
  const chunkBytes = Math.min(parts.chunkBytes ?? CHUNK_BYTES, inputBytes - LONGEST_LINE_SCANNED)
  const encoder = new TextEncoder()
  const keyRoom = memory.subarray(constant('KEY'), constant('KEY') + constant('KEY_BYTES'))
  const writeKey = (text: string): number => encoder.encodeInto(text, keyRoom).written

  const buckets: string[] = []
  const bucketsKnown = new Set<string>()
  const days: number[] = []
  const daysKnown = new Set<number>()
  const ipv4Networks = scope.networks.filter(({ family }) => family === 4)
  const ipv4Computed = ipv4Networks.length <= ROOM.ipv4Networks

  const learnBucket = (bucket: string): void => {
    if (bucketsKnown.has(bucket) || bucketsKnown.size === ROOM.buckets) return
    bucketsKnown.add(bucket)
    const position = scanner.learnBucket(writeKey(bucket))
    if (position !== -1) buckets[position] = bucket
  }
  const learnDay = (bytes: Uint8Array, timeStart: number, time: EpochSeconds): void => {
    const day = Math.floor(time / SECONDS_PER_DAY)
    if (daysKnown.has(day) || !isUtc(bytes, timeStart)) return
    daysKnown.add(day)
    const position = scanner.learnDay(timeStart, day * SECONDS_PER_DAY)
    if (position !== -1) days[position] = day
  }
  /** Only what the scanner looks for among the addresses that it knows: it reads plain IPv4 itself. */
  const learnAddress = (bytes: Uint8Array, start: number, end: number, network: number): void => {
    if (end - start > ROOM.addressBytes) return
    const text = textOf(bytes, start, end)
    scanner.learnAddress(start, end - start, writeKey(canonicalRemoteIp(text)), network)
  }

  const clients: ScannedClients[] = []
  const tallying = newTallying({
    ...parts,
    clients: (kind, onNotKept) => {
      const scanned = scannedClients(instance, kind, onNotKept)
      clients[scanned.kind] = scanned
      return scanned
    },
    onLineCounted: (record) => {
      if (facts.readOnce && record.place === 'sigV2') parts.onSigV2?.(record.bytes, record.start, record.end)
      learn(record)
    },
  })

  function learn({ bytes, bounds, time, place, network, hasClient }: CountedRecord): void {
    // A line that was put together from several chunks is not in the scanner's memory.
    if (bytes !== memory) return
    const bound = (place: number): number => bounds[place] as number
    learnDay(bytes, bound(2 * COLUMN.time), time)
    if (scope.buckets.length === 0)
      learnBucket(textOf(bytes, bound(2 * COLUMN.bucket), bound(2 * COLUMN.bucket + 1)))
    if (place === 'outsideWindow' || place === 'otherBuckets' || place === 'service') return
    if (scope.networks.length > 0 || hasClient)
      learnAddress(bytes, bound(2 * COLUMN.remote_ip), bound(2 * COLUMN.remote_ip + 1), network)
  }

  scanner.configure(
    withinReach(Math.ceil(scope.window.since ?? -FAR_SECONDS)),
    withinReach(Math.ceil(scope.window.until ?? FAR_SECONDS)),
    withinReach(Math.floor(now)),
    scope.buckets.length > 0 ? 1 : 0,
    scope.networks.length,
    ipv4Networks.length,
    scope.excludedUserAgents.length,
  )
  for (const bucket of scope.buckets) learnBucket(bucket)
  if (ipv4Computed) writeNetworks()
  writePatterns()

  function writeNetworks(): void {
    let at = constant('NETWORKS')
    const specificFirst = [...ipv4Networks].sort((a, b) => b.prefixLength - a.prefixLength)
    for (const network of specificFirst) {
      const mask = network.prefixLength === 0 ? 0 : (0xffff_ffff << (32 - network.prefixLength)) >>> 0
      const [a = 0, b = 0, c = 0, d = 0] = network.address
      view.setUint32(at, (((a << 24) | (b << 16) | (c << 8) | d) & mask) >>> 0, true)
      view.setUint32(at + 4, mask, true)
      view.setUint32(at + 8, scope.networks.indexOf(network), true)
      at += 12
    }
  }

  function writePatterns(): void {
    let at = constant('PATTERNS')
    for (const text of scope.excludedUserAgents) {
      const bytes = encoder.encode(text)
      view.setUint32(at, bytes.length, true)
      memory.set(bytes, at + 4)
      at += 4 + bytes.length
    }
  }

  const longLines = lineSplitter(tallying, { byteOrderMark: false })
  let inLongLine = false
  /** Bytes at the beginning of the input whose line has not ended yet. */
  let carried = 0
  /** A byte order mark may come. */
  let atStart = true
  let facts: LogObjectFacts = { coverage: 0, shared: 0n, readOnce: false }
  let parsedBefore = 0
  const oldestByCoverage = new Array<EpochSeconds>(parts.coverageEntries).fill(Number.POSITIVE_INFINITY)

  const readExactly = (start: number, end: number): void => {
    const last = endWithoutBlanks(memory, start, end)
    if (last > start) tallying.onLine(memory, start, last)
  }

  /** Counts the whole lines of the input, and keeps what follows them. */
  const consume = (from: number, end: number): void => {
    let at = from
    for (;;) {
      at = scanner.scan(at, end)
      const reason = scanner.stopReason()
      if (reason === STOPPED_AT_UNUSUAL) {
        const lineEnd = scanner.lineEnd(at)
        readExactly(at, lineEnd)
        at = lineEnd + 1
      } else if (reason === STOPPED_FULL) clients[scanner.fullKind()]?.makeRoom()
      else break
    }
    carried = end - at
    if (carried > LONGEST_LINE_SCANNED) {
      longLines.push(memory.subarray(at, end))
      inLongLine = true
      carried = 0
    } else if (at > input) memory.copyWithin(input, at, end)
  }

  /** Hands on a line that is too long for the input. Gives where the next begins, or `end`. */
  const continueLongLine = (from: number, end: number): number => {
    memory[end] = 0x0a
    const next = Math.min(scanner.lineEnd(from) + 1, end)
    longLines.push(memory.subarray(from, next))
    const last = memory[next - 1]
    inLongLine = last !== 0x0a && last !== 0x0d
    return next
  }

  return {
    begin(logObject, itsFacts, fromStart = true) {
      facts = itsFacts
      tallying.begin(logObject, facts)
      scanner.beginLogObject(logObject, Number(facts.shared & 0xffff_ffffn), Number(facts.shared >> 32n))
      scanner.treatSigV2AsUnusual(facts.readOnce ? 1 : 0)
      parsedBefore = scanner.countParsed()
      atStart = fromStart
    },
    room: () => memory.subarray(input + carried, input + carried + chunkBytes),
    filled(bytes) {
      const end = input + carried + bytes
      let from = input
      if (atStart) {
        carried = end - input
        if (carried < 3) return
        atStart = false
        if (memory[input] === 0xef && memory[input + 1] === 0xbb && memory[input + 2] === 0xbf) from += 3
      }
      if (inLongLine) from = continueLongLine(from, end)
      if (inLongLine) carried = 0
      else consume(from, end)
    },
    end() {
      if (atStart) consume(input, input + carried)
      if (inLongLine) longLines.end()
      else readExactly(input, input + carried)
      atStart = false
      inLongLine = false
      carried = 0
      tallying.end(scanner.countParsed() - parsedBefore)
      const oldest = scanner.oldestRecord()
      if (oldest !== NO_TIME && oldest < (oldestByCoverage[facts.coverage] as number))
        oldestByCoverage[facts.coverage] = oldest
    },
    counting: tallying,
    result() {
      const tally = tallying.result()
      addTotals(tally)
      addBuckets(tally)
      addTargets(tally)
      addDays(tally)
      tally.oldTls.requests += clients[constant('KIND_OLDTLS')]?.requests() ?? 0
      tally.anonymous.requests += clients[constant('KIND_ANONYMOUS')]?.requests() ?? 0
      return tally
    },
  }

  function addTotals({ totals, oldestByCoverage: oldest }: PartialTally): void {
    totals.records += scanner.countParsed()
    totals.outsideWindow += scanner.countOutsideWindow()
    totals.otherBuckets += scanner.countOtherBuckets()
    totals.service += scanner.countService()
    totals.otherNetworks += scanner.countOtherNetworks()
    oldestByCoverage.forEach((time, entry) => {
      oldest[entry] = Math.min(oldest[entry] as number, time)
    })
  }

  function addBuckets(tally: PartialTally): void {
    const newest = scanner.newestRecord()
    if (newest > 0) tally.newestRecord = Math.max(tally.newestRecord, newest)
    buckets.forEach((bucket, position) => {
      const at = constant('BUCKETS') + position * constant('BUCKET_BYTES')
      const newestOfBucket = view.getUint32(at + constant('BUCKET_NEWEST'), true)
      const counts = tally.buckets.get(bucket) ?? noRecordsOf(bucket)
      counts.parsedInWindow += view.getFloat64(at + constant('BUCKET_PARSED_IN_WINDOW'), true)
      if (newestOfBucket > 0) counts.newestRecord = Math.max(counts.newestRecord, newestOfBucket)
      tally.buckets.set(bucket, counts)
    })
  }

  function addTargets({ targets, totals }: PartialTally): void {
    const networks = Math.max(1, scope.networks.length)
    for (let position = 0; position < buckets.length * networks; position++) {
      const at = constant('TARGETS') + position * constant('TARGET_BYTES')
      const count = (name: string): number => view.getFloat64(at + constant(name), true)
      const [sigV4, sigV2, unsigned, missing] = SIGNATURES.map((name) => count(`TARGET_${name}`)) as Four
      const excluded = count('TARGET_EXCLUDED')
      const inScope = sigV4 + sigV2 + unsigned + missing
      if (inScope + excluded === 0) continue
      totals.inScope += inScope
      totals.sigV4 += sigV4
      totals.sigV2 += sigV2
      totals.unsigned += unsigned
      totals.missing += missing
      totals.excluded += excluded
      const bucket = buckets[Math.floor(position / networks)] as string
      const network = position % networks
      const key = targetKey(bucket, network)
      const target = targets.get(key) ?? noRequestsOf(bucket, network)
      targets.set(key, target)
      target.sigV4 += sigV4
      target.sigV2 += sigV2
      target.unsigned += unsigned
      target.missing += missing
      target.excluded += excluded
      target.notKept.requests += count('TARGET_NOT_KEPT')
      target.notKept.rejected += count('TARGET_NOT_KEPT_REJECTED')
      if (inScope === 0) continue
      if (sigV2 > 0)
        target.lastSigV2 = Math.max(
          target.lastSigV2,
          view.getUint32(at + constant('TARGET_LAST_SIGV2'), true),
        )
      target.firstSeen = Math.min(target.firstSeen, view.getUint32(at + constant('TARGET_FIRST_SEEN'), true))
      target.lastSeen = Math.max(target.lastSeen, view.getUint32(at + constant('TARGET_LAST_SEEN'), true))
    }
  }

  function addDays(tally: PartialTally): void {
    days.forEach((day, position) => {
      const at = constant('DAYS') + position * constant('DAY_BYTES') + constant('DAY_COUNTS')
      const [sigV4, sigV2, unsigned, missing] = SIGNATURES.map((name) =>
        view.getFloat64(at + constant(`TARGET_${name}`), true),
      ) as Four
      if (sigV4 + sigV2 + unsigned + missing === 0) return
      const counts = tally.days.get(day) ?? noSignatures()
      counts.sigV4 += sigV4
      counts.sigV2 += sigV2
      counts.unsigned += unsigned
      counts.missing += missing
      tally.days.set(day, counts)
    })
  }
}

const SIGNATURES = ['SIGV4', 'SIGV2', 'UNSIGNED', 'MISSING']
type Four = [number, number, number, number]

function withinReach(seconds: number): number {
  return Math.max(-FAR_SECONDS, Math.min(FAR_SECONDS, seconds))
}

/** `dd/Mon/yyyy:HH:MM:SS +0000`: the only offset that the scanner knows. */
function isUtc(bytes: Uint8Array, timeStart: number): boolean {
  return textOf(bytes, timeStart + 21, timeStart + 26) === '+0000'
}
