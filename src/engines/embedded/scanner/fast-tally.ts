import type { FormatRecord } from '../../../log-formats/record.js'
import { createLineSplitter } from '../../../log-formats/text/lines.js'
import type { Scope } from '../../../model/scope.js'
import type { EpochSeconds } from '../../../model/time.js'
import { createSamples, cutBeforeSecrets } from '../counting/samples.js'
import {
  type AlsoSeenCounts,
  type BucketsThere,
  createTallying,
  findBucketsAt,
  type LogObjectFacts,
  mergeBucketsThere,
  noteBucket,
  type PartialTally,
  type Tallying,
} from '../counting/tallying.js'
import { readScannedClients } from './clients.js'
import { readScannedCounts } from './counts.js'
import { shareMemory } from './scanned-memory.js'
import { createScanner, NO_TIME, type ScannerInstance } from './wasm.js'

/** Counts log objects of the text format, chunk by chunk. */
export interface TextTallying {
  /**
   * The following content belongs to this log object.
   * @param isFromStart whether it begins at the start of the log object
   */
  begin(logObject: number, facts: LogObjectFacts, isFromStart?: boolean): void
  /** Room for the next bytes of content. The caller passes their number to `noteFilled`. */
  getRoom(): Uint8Array
  noteFilled(bytes: number): void
  /** The log object, or this thread's share of it, has ended. */
  end(): void
  /** Counts a log object of another format, between `begin` and `end`. */
  readonly counting: Tallying
  getResult(): PartialTally
}

/** The parameters of counting. */
export interface ContentTallyingParts {
  readonly scope: Scope
  readonly now: EpochSeconds
  readonly coverageEntries: number
  /** Called for each in-scope SigV2 record of other formats, for log objects that can be read only once. */
  readonly onSigV2Record?: (record: FormatRecord) => void
  /** Called for each in-scope SigV2 line, for log objects that can be read only once. */
  readonly onSigV2?: (bytes: Uint8Array, start: number, end: number) => void
  /** Most bytes of room at once. */
  readonly chunkBytes?: number
}

const CHUNK_BYTES = 1 << 18
/** The exact reader gets the chunks of longer lines. */
const LONGEST_LINE_SCANNED = 1 << 18
/** No record is so old or so new. */
const FAR_SECONDS = 2 ** 40

/** Passes content in chunks of its own to a tallying. */
export function push(tallying: Pick<TextTallying, 'getRoom' | 'noteFilled'>, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; ) {
    const room = tallying.getRoom()
    const bytes = Math.min(room.length, chunk.length - at)
    room.set(chunk.subarray(at, at + bytes))
    tallying.noteFilled(bytes)
    at += bytes
  }
}

/** The exact reader reads every line. This is for little work, and for comparisons with the scanner. */
export function createExactTallying(parts: ContentTallyingParts): TextTallying {
  let isReadOnce = false
  const tallying = createTallying({
    ...parts,
    onLineCounted: ({ bytes, start, end, place }) => {
      if (isReadOnce && place === 'sigV2') parts.onSigV2?.(bytes, start, end)
    },
    onRecordCounted: (record, place) => {
      if (isReadOnce && place === 'sigV2') parts.onSigV2Record?.(record)
    },
  })
  let splitter = createLineSplitter(tallying)
  const chunk = new Uint8Array(parts.chunkBytes ?? CHUNK_BYTES)
  return {
    begin(logObject, facts, isFromStart = true) {
      isReadOnce = facts.isReadOnce
      splitter = createLineSplitter(tallying, { hasByteOrderMark: isFromStart })
      tallying.begin(logObject, facts)
    },
    getRoom: () => chunk,
    noteFilled: (bytes) => splitter.push(chunk.subarray(0, bytes)),
    end() {
      splitter.end()
      tallying.end()
    },
    counting: tallying,
    getResult: tallying.getResult,
  }
}

/** With the value `off`, the exact reader reads every line. This shows which of the two readers has a fault. */
export const SCANNER_VARIABLE = 'S3_SIGV4_CHECK_SCANNER'

/** Counts with the scanner if it has memory, and room for the scope, else with the exact reader. */
export function createFastTallying(parts: ContentTallyingParts): TextTallying {
  const instance = process.env[SCANNER_VARIABLE] === 'off' ? null : createScannerIfMemory()
  return instance !== null && hasRoomForScope(parts.scope, instance)
    ? createScannedTallying(parts, instance)
    : createExactTallying(parts)
}

/** Null when the system refuses the memory of the scanner. */
function createScannerIfMemory(): ScannerInstance | null {
  try {
    return createScanner()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Whether the scanner has room for the scope, and reads its texts as the exact reader does. */
export function hasRoomForScope(
  { buckets, bucketPatterns, networks, excludedUserAgents }: Scope,
  { readConstant }: ScannerInstance,
): boolean {
  const countBytes = (texts: readonly string[], each: number): number =>
    texts.reduce((sum, text) => sum + each + Buffer.byteLength(text), 0)
  return (
    bucketPatterns === undefined &&
    buckets.length <= readConstant('MOST_BUCKETS') &&
    countBytes(buckets, 0) <= readConstant('BUCKET_NAMES_BYTES') &&
    networks.length <= readConstant('MOST_NETWORKS') &&
    countBytes(excludedUserAgents, PATTERN_HEAD_BYTES) <= readConstant('PATTERNS_BYTES') &&
    // Invalid UTF-8 is read as U+FFFD, so that it would contain this text.
    excludedUserAgents.every((text) => text !== '' && !text.includes('\ufffd'))
  )
}

const PATTERN_HEAD_BYTES = 4

/**
 * The scanner counts lines in its own memory. The exact reader counts very long lines, and lines for which the tables
 * of the scanner are full.
 */
export function createScannedTallying(
  parts: ContentTallyingParts,
  instance: ScannerInstance = createScanner(),
): TextTallying {
  const { scope, now } = parts
  const { scanner, memory, view, readConstant } = instance
  const input = readConstant('INPUT')
  const chunkBytes = Math.min(
    parts.chunkBytes ?? CHUNK_BYTES,
    readConstant('INPUT_BYTES') - LONGEST_LINE_SCANNED - 1,
  )
  const encoder = new TextEncoder()
  const keyRoom = memory.subarray(readConstant('KEY'), readConstant('KEY') + readConstant('KEY_BYTES'))
  const stoppedAtEnd = readConstant('STOPPED_AT_END')
  const stoppedForRoom = readConstant('STOPPED_FOR_ROOM')
  const stoppedForSample = readConstant('STOPPED_FOR_SAMPLE')

  scanner.configure(
    clampTime(Math.ceil(scope.window.since ?? -FAR_SECONDS)),
    clampTime(Math.ceil(scope.window.until ?? FAR_SECONDS)),
    clampTime(Math.floor(now)),
    scope.buckets.length > 0 ? 1 : 0,
    scope.networks.length > 0 ? 1 : 0,
    scope.excludedUserAgents.length,
  )
  for (const bucket of scope.buckets) scanner.addBucket(encoder.encodeInto(bucket, keyRoom).written)
  scope.networks.forEach(({ family, address, prefixLength }, position) => {
    const bytes = new DataView(address.buffer, address.byteOffset, address.byteLength)
    const [a, b, c, d] =
      family === 4
        ? [0, 0, 0, bytes.getUint32(0)]
        : [bytes.getUint32(0), bytes.getUint32(4), bytes.getUint32(8), bytes.getUint32(12)]
    scanner.addNetwork(family === 4 ? 1 : 0, a, b, c, d, prefixLength, position)
  })
  writePatterns()

  function writePatterns(): void {
    let at = readConstant('PATTERNS')
    for (const text of scope.excludedUserAgents) {
      const bytes = encoder.encode(text)
      view.setUint32(at, bytes.length, true)
      memory.set(bytes, at + PATTERN_HEAD_BYTES)
      at += PATTERN_HEAD_BYTES + bytes.length
    }
  }

  const samples = createSamples()
  const tallying = createTallying({
    ...parts,
    samples,
    onLineCounted: ({ bytes, start, end, place }) => {
      if (facts.isReadOnce && place === 'sigV2') parts.onSigV2?.(bytes, start, end)
    },
    onRecordCounted: (record, place) => {
      if (facts.isReadOnce && place === 'sigV2') parts.onSigV2Record?.(record)
    },
  })

  const longLines = createLineSplitter(tallying, { hasByteOrderMark: false })
  let isInLongLine = false
  /** Bytes at the start of the input whose line has not ended yet. */
  let carried = 0
  /** A byte order mark may come. */
  let isAtStart = true
  let position = 0
  let facts: LogObjectFacts = { coverage: 0, shared: 0n, isReadOnce: false }
  let parsedBefore = 0
  let unparsedBefore = 0
  const oldestByCoverage = new Array<EpochSeconds>(parts.coverageEntries).fill(Number.POSITIVE_INFINITY)

  const addSample = (start: number, end: number): void => {
    samples.add(position, memory, start, end)
    const last = samples.getLast()
    if (last === null) return
    const beginning = cutBeforeSecrets(last.record)
    const { written } = encoder.encodeInto(
      beginning,
      memory.subarray(readConstant('SAMPLE'), readConstant('SAMPLE') + readConstant('SAMPLE_BYTES')),
    )
    scanner.limitSamples(last.logObject, written, beginning === last.record ? 1 : 0)
  }

  /** Counts the complete lines of the input, and keeps the rest. */
  const consume = (from: number, end: number): void => {
    let at = from
    for (;;) {
      at = scanner.scan(at, end)
      const reason = scanner.getStopReason()
      if (reason === stoppedAtEnd) break
      const start = scanner.getStoppedLine()
      const lineEnd = scanner.getStoppedLineEnd()
      if (reason === stoppedForSample) addSample(start, lineEnd)
      else if (reason === stoppedForRoom) {
        tallying.onLine(memory, start, lineEnd)
        at = scanner.findLineEnd(lineEnd) + 1
      } else parts.onSigV2?.(memory, start, lineEnd)
    }
    carried = end - at
    if (carried > LONGEST_LINE_SCANNED) {
      longLines.push(memory.subarray(at, end))
      isInLongLine = true
      carried = 0
    } else if (at > input) memory.copyWithin(input, at, end)
  }

  /** Passes on a line that is longer than the input. Returns the start of the next line, or `end`. */
  const continueLongLine = (from: number, end: number): number => {
    memory[end] = LF
    const next = Math.min(scanner.findLineEnd(from) + 1, end)
    longLines.push(memory.subarray(from, next))
    isInLongLine = !isLineEnd(memory[next - 1])
    return next
  }

  const bucketsByCoverage = new Map<number, BucketsThere>()
  let othersBefore = 0

  /** Reads from the scanner which buckets have records at the coverage entry of the log object. */
  const takeBuckets = (): void => {
    if (scope.buckets.length === 0) return
    const there = findBucketsAt(bucketsByCoverage, facts.coverage)
    const others = scanner.countForeign()
    if (others > othersBefore) there.hasOthers = true
    othersBefore = others
    const [first, size] = [
      readConstant('BUCKETS') + readConstant('BUCKET_OLDEST'),
      readConstant('BUCKET_BYTES'),
    ]
    scope.buckets.forEach((bucket, place) => {
      const oldest = view.getUint32(first + place * size, true)
      if (oldest === 0) return
      view.setUint32(first + place * size, 0, true)
      noteBucket(there, bucket, oldest)
    })
  }

  return {
    begin(logObject, itsFacts, isFromStart = true) {
      if (itsFacts.coverage !== facts.coverage) takeBuckets()
      position = logObject
      facts = itsFacts
      tallying.begin(logObject, facts)
      scanner.beginLogObject(
        logObject,
        Number(facts.shared & 0xffff_ffffn),
        Number(facts.shared >> 32n),
        facts.isReadOnce ? 1 : 0,
      )
      parsedBefore = scanner.countParsed()
      unparsedBefore = scanner.countUnparsed()
      isAtStart = isFromStart
    },
    getRoom: () => memory.subarray(input + carried, input + carried + chunkBytes),
    noteFilled(bytes) {
      const end = input + carried + bytes
      let from = input
      if (isAtStart) {
        carried = end - input
        if (carried < 3) return
        isAtStart = false
        if (memory[input] === 0xef && memory[input + 1] === 0xbb && memory[input + 2] === 0xbf) from += 3
      }
      if (isInLongLine) from = continueLongLine(from, end)
      if (isInLongLine) carried = 0
      else consume(from, end)
    },
    end() {
      if (isInLongLine) longLines.end()
      else if (carried > 0) {
        // The rest is the last line, which ends here.
        memory[input + carried] = LF
        consume(input, input + carried + 1)
      }
      isAtStart = false
      isInLongLine = false
      carried = 0
      tallying.end({
        parsed: scanner.countParsed() - parsedBefore,
        unparsed: scanner.countUnparsed() - unparsedBefore,
      })
      const oldest = scanner.getOldestRecord()
      if (oldest !== NO_TIME && oldest < (oldestByCoverage[facts.coverage] as number))
        oldestByCoverage[facts.coverage] = oldest
    },
    counting: tallying,
    getResult() {
      takeBuckets()
      const tally = tallying.getResult()
      mergeBucketsThere(tally.bucketsByCoverage, bucketsByCoverage)
      oldestByCoverage.forEach((time, entry) => {
        tally.oldestByCoverage[entry] = Math.min(tally.oldestByCoverage[entry] as number, time)
      })
      const newest = scanner.getNewestRecord()
      if (newest > 0) tally.newestRecord = Math.max(tally.newestRecord, newest)
      return addScanned(tally, instance)
    },
  }
}

/** Adds what the scanner counted to what the exact reader counted. */
function addScanned(tally: PartialTally, instance: ScannerInstance): PartialTally {
  const memory = shareMemory(instance)
  const sigV2 = readScannedClients(instance, memory, 'sigV2')
  const addAlsoSeen = (name: 'oldTls' | 'anonymous'): AlsoSeenCounts => {
    const { clients, bound, requests } = readScannedClients(instance, memory, name)
    const counts = tally[name]
    return {
      requests: counts.requests + requests,
      clients: [...counts.clients, clients],
      clientBound: Math.min(counts.clientBound, bound),
    }
  }
  return {
    ...tally,
    scanned: readScannedCounts(instance, memory),
    clients: [...tally.clients, sigV2.clients],
    clientBound: Math.min(tally.clientBound, sigV2.bound),
    oldTls: addAlsoSeen('oldTls'),
    anonymous: addAlsoSeen('anonymous'),
  }
}

function clampTime(seconds: number): number {
  return Math.max(-FAR_SECONDS, Math.min(FAR_SECONDS, seconds))
}

/** A line feed. */
export const LF = 0x0a
const CR = 0x0d

/** Lines end at LF, CR LF and CR. */
export function isLineEnd(byte: number | undefined): boolean {
  return byte === LF || byte === CR
}
