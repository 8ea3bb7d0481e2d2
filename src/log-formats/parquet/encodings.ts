import { DamagedContentError } from '../reader.js'

/**
 * Readers of the encodings of Parquet (https://github.com/apache/parquet-format/blob/master/Encodings.md). Each loop is
 * bounded by the number of values to read. The memory is bounded by `MOST_PAGE_BYTES`.
 */

/** A page with more content than this is refused. */
const MOST_PAGE_BYTES = 256 << 20

const CUT_OFF = 'a page is cut off'

/** An unsigned integer of at most 32 bits at `at`. The decoder moves to the next byte after it. */
class VarintReader {
  at = 0
  readonly bytes: Uint8Array
  readonly end: number

  constructor(bytes: Uint8Array, at: number, end: number) {
    this.bytes = bytes
    this.at = at
    this.end = end
  }

  readUnsigned(): number {
    let value = 0
    let factor = 1
    for (let read = 0; read < 5; read++) {
      if (this.at >= this.end) throw new DamagedContentError(CUT_OFF)
      const next = this.bytes[this.at++] as number
      value += (next & 0x7f) * factor
      if (next < 0x80) return value
      factor *= 128
    }
    throw new DamagedContentError('a number in a page has too many bytes')
  }

  /** A signed integer of at most 64 bits. */
  readZigzag(): bigint {
    let value = 0n
    for (let shift = 0n; shift < 70n; shift += 7n) {
      if (this.at >= this.end) throw new DamagedContentError(CUT_OFF)
      const next = this.bytes[this.at++] as number
      value |= BigInt(next & 0x7f) << shift
      if (next < 0x80) return (value >> 1n) ^ -(value & 1n)
    }
    throw new DamagedContentError('a number in a page has too many bytes')
  }
}

/** Bytes that are read from the start of a value. */
const WORD_BYTES = 4

/**
 * Unpacks groups of eight values of at most 24 bits, as long as that needs no byte after the end.
 *
 * @returns the position after the last value
 */
function unpackGroups(
  bytes: Uint8Array,
  start: number,
  end: number,
  width: number,
  out: Int32Array,
  from: number,
  to: number,
): number {
  const mask = (1 << width) - 1
  const last = end - width - WORD_BYTES
  let at = start
  let place = from
  if (width < 8) {
    // Four values fit into one word.
    const half = width >> 1
    const shift = (4 * width) & 7
    for (; place + 8 <= to && at <= last; place += 8, at += width) {
      const first = readWordAt(bytes, at)
      const second = readWordAt(bytes, at + half) >>> shift
      out[place] = first & mask
      out[place + 1] = (first >>> width) & mask
      out[place + 2] = (first >>> (2 * width)) & mask
      out[place + 3] = (first >>> (3 * width)) & mask
      out[place + 4] = second & mask
      out[place + 5] = (second >>> width) & mask
      out[place + 6] = (second >>> (2 * width)) & mask
      out[place + 7] = (second >>> (3 * width)) & mask
    }
    return place
  }
  for (; place + 8 <= to && at <= last; place += 8, at += width)
    for (let value = 0, bit = 0; value < 8; value++, bit += width)
      out[place + value] = (readWordAt(bytes, at + (bit >> 3)) >>> (bit & 7)) & mask
  return place
}

function readWordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  )
}

const NO_BYTES = new Uint8Array(0)
const COUNTED_AT_ONCE = 1 << 12

/** Reads unsigned integers of a fixed number of bits, in runs of one value and in groups of eight packed values. */
export class HybridReader {
  #bytes: Uint8Array = NO_BYTES
  #at = 0
  #end = 0
  #width = 0
  /** Every value is less than this. */
  #limit = 1
  /** Values left of the run. */
  #left = 0
  #isPacked = false
  /** The value of a run of one value. */
  #value = 0
  /** Bits of a packed run that were taken from the bytes and not yet used. */
  #bits = 0
  #bitCount = 0

  begin(bytes: Uint8Array, at: number, end: number, width: number): void {
    if (width > 32) throw new DamagedContentError(`a page has values of ${width} bits`)
    this.#bytes = bytes
    this.#at = at
    this.#end = end
    this.#width = width
    this.#limit = 2 ** width
    this.#left = 0
  }

  /** The value that all of the next values have, if the run shows that. -1 if that is not known. */
  findSameValue(count: number): number {
    if (this.#width === 0) return 0
    if (this.#left === 0) this.#readNextRun()
    if (this.#isPacked || this.#left < count) return -1
    this.#left -= count
    return this.#value
  }

  /** Puts the next values into `out`. */
  read(out: Int32Array, count: number): void {
    if (this.#width === 0) {
      out.fill(0, 0, count)
      return
    }
    for (let done = 0; done < count; ) {
      if (this.#left === 0) this.#readNextRun()
      const next = Math.min(this.#left, count - done)
      if (this.#isPacked) this.#unpack(out, done, done + next)
      else out.fill(this.#value, done, done + next)
      this.#left -= next
      done += next
    }
  }

  /** The number of ones among the next values. The position stays unchanged. */
  countOnes(count: number): number {
    const rest = new HybridReader()
    rest.#bytes = this.#bytes
    rest.#at = this.#at
    rest.#end = this.#end
    rest.#width = this.#width
    rest.#limit = this.#limit
    rest.#left = this.#left
    rest.#isPacked = this.#isPacked
    rest.#value = this.#value
    rest.#bits = this.#bits
    rest.#bitCount = this.#bitCount
    const values = new Int32Array(Math.min(count, COUNTED_AT_ONCE))
    let ones = 0
    for (let left = count; left > 0; ) {
      const next = Math.min(left, values.length)
      rest.read(values, next)
      for (let place = 0; place < next; place++) if (values[place] === 1) ones++
      left -= next
    }
    return ones
  }

  #readNextRun(): void {
    const reader = new VarintReader(this.#bytes, this.#at, this.#end)
    // Each empty run takes a byte.
    while (this.#left === 0) {
      const head = reader.readUnsigned()
      this.#isPacked = head % 2 === 1
      const runs = Math.floor(head / 2)
      this.#left = this.#isPacked ? 8 * runs : runs
    }
    this.#at = reader.at
    this.#bits = 0
    this.#bitCount = 0
    if (this.#isPacked) return
    const bytes = Math.ceil(this.#width / 8)
    if (bytes > this.#end - this.#at) throw new DamagedContentError(CUT_OFF)
    let value = 0
    for (let byte = bytes - 1; byte >= 0; byte--)
      value = 256 * value + (this.#bytes[this.#at + byte] as number)
    this.#at += bytes
    if (value >= this.#limit)
      throw new DamagedContentError(`a page has a value of more than ${this.#width} bits`)
    this.#value = value | 0
  }

  /** The last group can end after its last value. */
  #unpack(out: Int32Array, from: number, to: number): void {
    const bytes = this.#bytes
    const width = this.#width
    let at = this.#at
    const needed = Math.ceil((width * (to - from) - this.#bitCount) / 8)
    if (needed > this.#end - at) throw new DamagedContentError(CUT_OFF)
    if (width > 24) {
      this.#unpackWide(out, from, to)
      return
    }
    let place = from
    if (this.#bitCount === 0) {
      place = unpackGroups(bytes, at, this.#end, width, out, from, to)
      at += ((place - from) / 8) * width
    }
    let bits = this.#bits
    let bitCount = this.#bitCount
    const mask = (1 << width) - 1
    for (; place < to; place++) {
      while (bitCount < width) {
        bits |= (bytes[at++] as number) << bitCount
        bitCount += 8
      }
      out[place] = bits & mask
      bits >>>= width
      bitCount -= width
    }
    this.#at = at
    this.#bits = bits
    this.#bitCount = bitCount
  }

  /** More than 24 bits do not fit into one number with the bits left over. */
  #unpackWide(out: Int32Array, from: number, to: number): void {
    let bits = this.#bits
    for (let place = from; place < to; place++) {
      while (this.#bitCount < this.#width) {
        bits += (this.#bytes[this.#at++] as number) * 2 ** this.#bitCount
        this.#bitCount += 8
      }
      const value = bits % 2 ** this.#width
      out[place] = value | 0
      bits = (bits - value) / 2 ** this.#width
      this.#bitCount -= this.#width
    }
    this.#bits = bits
  }
}

/** The integers of the encoding DELTA_BINARY_PACKED, and the position of their end. */
function readDeltas(
  bytes: Uint8Array,
  start: number,
  end: number,
  mostValues: number,
): { readonly values: BigInt64Array; readonly end: number } {
  const reader = new VarintReader(bytes, start, end)
  const blockSize = reader.readUnsigned()
  const miniblocks = reader.readUnsigned()
  const count = reader.readUnsigned()
  let value = reader.readZigzag()
  if (count > mostValues)
    throw new DamagedContentError(`a page has ${count} values, and says that it has ${mostValues}`)
  const miniblockSize = blockSize / miniblocks
  if (!Number.isInteger(miniblockSize) || miniblockSize === 0 || miniblockSize % 8 !== 0 || miniblocks > 4096)
    throw new DamagedContentError('a page has blocks of an unknown size')
  const values = new BigInt64Array(count)
  if (count > 0) values[0] = value
  for (let done = 1; done < count; ) {
    const smallest = reader.readZigzag()
    const widths = bytes.subarray(reader.at, reader.at + miniblocks)
    reader.at += miniblocks
    if (reader.at > end) throw new DamagedContentError(CUT_OFF)
    for (let miniblock = 0; miniblock < miniblocks && done < count; miniblock++) {
      const width = widths[miniblock] as number
      if (width > 64) throw new DamagedContentError(`a page has values of ${width} bits`)
      const length = (width * miniblockSize) / 8
      // The last one can end after the last value.
      const wanted = Math.min(miniblockSize, count - done)
      if (Math.ceil((width * wanted) / 8) > end - reader.at) throw new DamagedContentError(CUT_OFF)
      let bits = 0n
      let bitCount = 0
      let at = reader.at
      const mask = (1n << BigInt(width)) - 1n
      for (let read = 0; read < wanted; read++) {
        while (bitCount < width) {
          bits |= BigInt(bytes[at++] as number) << BigInt(bitCount)
          bitCount += 8
        }
        value = BigInt.asIntN(64, value + smallest + (bits & mask))
        bits >>= BigInt(width)
        bitCount -= width
        values[done++] = value
      }
      reader.at += Math.min(length, end - reader.at)
    }
  }
  return { values, end: reader.at }
}

/** Writes integers of this many bytes in the encoding PLAIN. */
export function makePlainOfDeltas(
  bytes: Uint8Array,
  start: number,
  end: number,
  count: number,
  size: 4 | 8,
): Uint8Array {
  refuseLarge(count * 8)
  const { values } = readDeltas(bytes, start, end, count)
  if (values.length !== count) throw new DamagedContentError('a page has fewer values than it says')
  return size === 8 ? new Uint8Array(values.buffer) : new Uint8Array(Int32Array.from(values, Number).buffer)
}

/** Converts byte arrays from the encoding DELTA_LENGTH_BYTE_ARRAY to PLAIN. */
export function makePlainOfDeltaLengths(
  bytes: Uint8Array,
  start: number,
  end: number,
  count: number,
): Uint8Array {
  refuseLarge(count * 8)
  const lengths = readDeltas(bytes, start, end, count)
  return makePlainOfSuffixes(bytes, lengths.end, end, null, lengths.values, count)
}

/** Converts byte arrays from the encoding DELTA_BYTE_ARRAY to PLAIN. */
export function makePlainOfDeltaBytes(
  bytes: Uint8Array,
  start: number,
  end: number,
  count: number,
): Uint8Array {
  refuseLarge(count * 16)
  const prefixes = readDeltas(bytes, start, end, count)
  const suffixes = readDeltas(bytes, prefixes.end, end, count)
  return makePlainOfSuffixes(bytes, suffixes.end, end, prefixes.values, suffixes.values, count)
}

function makePlainOfSuffixes(
  bytes: Uint8Array,
  start: number,
  end: number,
  prefixes: BigInt64Array | null,
  suffixes: BigInt64Array,
  count: number,
): Uint8Array {
  if (suffixes.length !== count || (prefixes !== null && prefixes.length !== count))
    throw new DamagedContentError('a page has fewer values than it says')
  let length = 4 * count
  let at = start
  let previous = 0
  for (let place = 0; place < count; place++) {
    const prefix = Number(prefixes?.[place] ?? 0n)
    const suffix = Number(suffixes[place])
    if (prefix < 0 || prefix > previous || suffix < 0 || suffix > end - at)
      throw new DamagedContentError(CUT_OFF)
    previous = prefix + suffix
    at += suffix
    length += previous
    refuseLarge(length)
  }
  const plain = Buffer.allocUnsafe(length)
  at = start
  let to = 0
  let last = 0
  for (let place = 0; place < count; place++) {
    const prefix = Number(prefixes?.[place] ?? 0n)
    const suffix = Number(suffixes[place])
    plain.writeUInt32LE(prefix + suffix, to)
    plain.copyWithin(to + 4, last, last + prefix)
    plain.set(bytes.subarray(at, at + suffix), to + 4 + prefix)
    last = to + 4
    to += 4 + prefix + suffix
    at += suffix
  }
  return plain
}

/** Converts values of this many bytes from the encoding BYTE_STREAM_SPLIT to PLAIN. */
export function makePlainOfSplitStreams(
  bytes: Uint8Array,
  start: number,
  end: number,
  count: number,
  size: number,
): Uint8Array {
  if (count * size !== end - start) throw new DamagedContentError(CUT_OFF)
  const plain = new Uint8Array(count * size)
  for (let byte = 0; byte < size; byte++)
    for (let place = 0; place < count; place++)
      plain[place * size + byte] = bytes[start + byte * count + place] as number
  return plain
}

/** Converts packed booleans to one byte each. */
export function makeBytesOfBits(bytes: Uint8Array, start: number, end: number, count: number): Uint8Array {
  if (Math.ceil(count / 8) > end - start) throw new DamagedContentError(CUT_OFF)
  refuseLarge(count)
  return Uint8Array.from(
    { length: count },
    (_, place) => ((bytes[start + (place >> 3)] as number) >> (place & 7)) & 1,
  )
}

/** Converts booleans from the encoding RLE, which follows its length, to one byte each. */
export function makeBytesOfRuns(bytes: Uint8Array, start: number, end: number, count: number): Uint8Array {
  if (end - start < 4) throw new DamagedContentError(CUT_OFF)
  refuseLarge(4 * count)
  const reader = new HybridReader()
  reader.begin(bytes, start + 4, end, 1)
  const values = new Int32Array(count)
  reader.read(values, count)
  return Uint8Array.from(values)
}

/** @throws DamagedContentError */
export function refuseLarge(length: number): void {
  if (length > MOST_PAGE_BYTES)
    throw new DamagedContentError(`a page has more than ${MOST_PAGE_BYTES >> 20} MiB`)
}
