import * as zlib from 'node:zlib'
import { DamagedContentError, type RandomAccess } from '../reader.js'
import type { Decompressor } from './decompress.js'
import {
  HybridReader,
  makeBytesOfBits,
  makeBytesOfRuns,
  makePlainOfDeltaBytes,
  makePlainOfDeltaLengths,
  makePlainOfDeltas,
  makePlainOfSplitStreams,
  refuseLarge,
} from './encodings.js'
import { type ColumnChunk, type ParquetColumn, type PhysicalType, readContent } from './metadata.js'
import { readThriftStruct, ThriftEndError, type ThriftStruct } from './thrift.js'

/** Values in the encoding PLAIN. */
export interface PlainValues {
  readonly bytes: Buffer
  /** Bytes of a value. 0: each value follows its length. */
  readonly size: number
}

/** Counts the memory of the pages of all columns that are read together. */
export class PageMemory {
  #held = 0

  /** @throws DamagedContentError if it would be too much */
  replace(before: number, bytes: number): void {
    this.#held += bytes - before
    if (this.#held > MOST_BYTES_HELD)
      throw new DamagedContentError(`pages that belong together have more than ${MOST_BYTES_HELD >> 20} MiB`)
  }
}

const MOST_BYTES_HELD = 1 << 30

/** Maximum rows of one read. */
export const ROWS_AT_ONCE = 1 << 15

/** Arrays for the numbers of rows, which are used again. To create one takes longer than to read some pages. */
export class RowRooms {
  readonly #free: Int32Array[] = []

  take(): Int32Array {
    return this.#free.pop() ?? new Int32Array(ROWS_AT_ONCE)
  }

  give(room: Int32Array): void {
    this.#free.push(room)
  }
}

/** The reference of a row without a value. */
export const NULL_VALUE = -1

const DATA_PAGE = 0
const DICTIONARY_PAGE = 2
const DATA_PAGE_V2 = 3

const PLAIN = 0
const PLAIN_DICTIONARY = 2
const RLE = 3
const BIT_PACKED = 4
const DELTA_BINARY_PACKED = 5
const DELTA_LENGTH_BYTE_ARRAY = 6
const DELTA_BYTE_ARRAY = 7
const RLE_DICTIONARY = 8
const BYTE_STREAM_SPLIT = 9

/** Bytes of a value of each type. 0: the values have different lengths. */
const SIZES: Readonly<Record<PhysicalType, number>> = {
  BOOLEAN: 1,
  INT32: 4,
  INT64: 8,
  INT96: 12,
  FLOAT: 4,
  DOUBLE: 8,
  BYTE_ARRAY: 0,
  FIXED_LEN_BYTE_ARRAY: 0,
}

/**
 * Reads the values of one column in one row group, page by page, as references: each is the number of a value in the
 * dictionary of the chunk, or the place of a value in the page. It keeps one page and the dictionary in memory.
 */
export class ColumnReader {
  /**
   * The references of the rows of the last read. `NULL_VALUE` if a row has no value. The caller verifies that the
   * dictionary has an entry of that number: see `refuseEntry`.
   */
  readonly refs: Int32Array
  /** The reference that all rows of the last read share. Null: see `refs`. */
  sameRef: number | null = null
  /** Whether the references are numbers of values in the dictionary. */
  usesDictionary = false
  /** The values of the dictionary. Null without a dictionary. */
  dictionary: PlainValues | null = null
  /** The position of each value of the dictionary. */
  dictionaryPlaces = new Int32Array(0)
  /** The values of the page, if it does not use the dictionary. */
  page: PlainValues
  readonly column: ParquetColumn
  readonly #pages: PageBytes
  readonly #decompress: Decompressor
  readonly #codec: number
  readonly #memory: PageMemory
  readonly #rooms: RowRooms
  readonly #size: number
  readonly #levels = new HybridReader()
  readonly #indices = new HybridReader()
  readonly #defined: Int32Array | null
  #hasLevels = false
  #rowsLeftInChunk: number
  #rowsLeftInPage = 0
  /** The position of the next value of a plain page. */
  #at = 0
  #bytesHeld = 0
  #dictionaryBytes = 0

  constructor(
    content: RandomAccess,
    column: ParquetColumn,
    chunk: ColumnChunk,
    rows: number,
    decompress: Decompressor,
    memory: PageMemory,
    rooms: RowRooms,
  ) {
    this.column = column
    this.#rooms = rooms
    this.refs = rooms.take()
    this.#size =
      column.type === 'FIXED_LEN_BYTE_ARRAY' ? column.typeLength : SIZES[column.type as PhysicalType]
    this.page = { bytes: Buffer.alloc(0), size: this.#size }
    this.#pages = new PageBytes(content, chunk)
    this.#decompress = decompress
    this.#codec = chunk.codec
    this.#memory = memory
    this.#rowsLeftInChunk = rows
    this.#defined = column.isOptional ? rooms.take() : null
  }

  /** The number of rows that can be read together, at least one. 0 at the end. @throws DamagedContentError */
  countRowsAhead(): number {
    while (this.#rowsLeftInPage === 0 && this.#rowsLeftInChunk > 0) this.#readNextPage()
    return Math.min(this.#rowsLeftInPage, ROWS_AT_ONCE)
  }

  /** Reads this many rows. `countRowsAhead` gives the maximum. @throws DamagedContentError */
  read(rows: number): void {
    this.#rowsLeftInPage -= rows
    const isDefined = this.#hasLevels ? this.#levels.findSameValue(rows) : 1
    if (isDefined === 0) {
      this.sameRef = NULL_VALUE
      return
    }
    let values = rows
    if (isDefined === -1) {
      const defined = this.#defined as Int32Array
      this.#levels.read(defined, rows)
      values = 0
      for (let row = 0; row < rows; row++) values += defined[row] as number
    }
    this.sameRef = this.usesDictionary && values === rows ? this.#findSameIndex(rows) : null
    if (this.sameRef !== null) return
    if (this.usesDictionary) this.#indices.read(this.refs, values)
    else this.#readPlaces(values)
    if (values < rows) this.#spread(rows, values)
  }

  /** @throws DamagedContentError if the dictionary has no entry of that number */
  refuseEntry(entry: number): void {
    if (entry >>> 0 >= this.dictionaryPlaces.length)
      throw new DamagedContentError(
        `column ${this.column.name} has a value that its dictionary does not have`,
      )
  }

  /** No read is possible afterwards. */
  close(): void {
    this.#rooms.give(this.refs)
    if (this.#defined !== null) this.#rooms.give(this.#defined)
    this.#memory.replace(this.#bytesHeld + this.#dictionaryBytes, 0)
    this.#bytesHeld = 0
    this.#dictionaryBytes = 0
  }

  #findSameIndex(rows: number): number | null {
    const same = this.#indices.findSameValue(rows)
    if (same === -1) return null
    this.refuseEntry(same)
    return same
  }

  #readPlaces(values: number): void {
    const { refs, page } = this
    let at = this.#at
    const end = page.bytes.length
    if (this.#size > 0) {
      if (values * this.#size > end - at) throw this.#cutOff()
      for (let place = 0; place < values; place++, at += this.#size) refs[place] = at
    } else
      for (let place = 0; place < values; place++) {
        if (end - at < 4) throw this.#cutOff()
        refs[place] = at
        const length = readLengthAt(page.bytes, at)
        if (length > end - at - 4) throw this.#cutOff()
        at += 4 + length
      }
    this.#at = at
  }

  /** Moves consecutive references to their rows. */
  #spread(rows: number, values: number): void {
    const { refs } = this
    const defined = this.#defined as Int32Array
    let from = values
    for (let row = rows - 1; row >= 0; row--)
      refs[row] = defined[row] === 1 ? (refs[--from] as number) : NULL_VALUE
  }

  #readNextPage(): void {
    const { header, bytes } = this.#pages.readNext()
    const type = header.getInteger(1)
    const length = header.getInteger(2) ?? -1
    if (length < 0) throw new DamagedContentError('a page has no length')
    refuseLarge(length)
    if (type === DICTIONARY_PAGE) this.#readDictionary(header, bytes, length)
    else if (type === DATA_PAGE) this.#beginPage(header, bytes, length)
    else if (type === DATA_PAGE_V2) this.#beginPageV2(header, bytes, length)
  }

  #readDictionary(header: ThriftStruct, stored: Uint8Array, length: number): void {
    const described = header.getStruct(7)
    const count = described?.getInteger(1) ?? -1
    const encoding = described?.getInteger(2) ?? -1
    if (this.dictionary !== null)
      throw new DamagedContentError(`column ${this.column.name} has two dictionaries`)
    if (encoding !== PLAIN && encoding !== PLAIN_DICTIONARY) throw this.#makeEncodingError(encoding)
    this.#memory.replace(this.#dictionaryBytes, length)
    this.#dictionaryBytes = length
    const bytes = makeBuffer(this.#decompress(this.#codec, stored, length))
    if (count < 0 || count > length) throw this.#cutOff()
    const places = new Int32Array(count)
    let at = 0
    for (let place = 0; place < count; place++) {
      places[place] = at
      if (this.#size === 0 && length - at < 4) throw this.#cutOff()
      at += this.#size === 0 ? 4 + readLengthAt(bytes, at) : this.#size
      if (at > length) throw this.#cutOff()
    }
    this.dictionary = { bytes, size: this.#size }
    this.dictionaryPlaces = places
  }

  #beginPage(header: ThriftStruct, stored: Uint8Array, length: number): void {
    const described = header.getStruct(5)
    this.#beginRows(described?.getInteger(1) ?? -1, length)
    const bytes = makeBuffer(this.#decompress(this.#codec, stored, length))
    let at = 0
    this.#hasLevels = this.column.isOptional
    if (this.#hasLevels) {
      const encoding = described?.getInteger(3) ?? RLE
      if (encoding === BIT_PACKED) throw this.#makeEncodingError(encoding)
      if (bytes.length < 4) throw this.#cutOff()
      const levels = readLengthAt(bytes, 0)
      if (levels > bytes.length - 4) throw this.#cutOff()
      this.#levels.begin(bytes, 4, 4 + levels, 1)
      at = 4 + levels
    }
    this.#beginValues(described?.getInteger(2) ?? -1, bytes, at, null)
  }

  #beginPageV2(header: ThriftStruct, stored: Uint8Array, length: number): void {
    const described = header.getStruct(8)
    this.#beginRows(described?.getInteger(1) ?? -1, length)
    const levels = described?.getInteger(5) ?? 0
    const repetitions = described?.getInteger(6) ?? 0
    if (levels < 0 || repetitions !== 0 || levels > stored.length || levels > length) throw this.#cutOff()
    const rest = stored.subarray(levels)
    const isCompressed = described?.getBoolean(7) ?? true
    if (!isCompressed && rest.length !== length - levels) throw this.#cutOff()
    const nulls = described?.getInteger(2) ?? 0
    const values = this.#rowsLeftInPage - nulls
    if (nulls < 0 || values < 0) throw this.#cutOff()
    this.#hasLevels = this.column.isOptional && nulls > 0
    if (this.#hasLevels) this.#levels.begin(stored, 0, levels, 1)
    // A page without a value can have no content, not even an empty compressed one.
    const bytes =
      isCompressed && rest.length > 0 ? this.#decompress(this.#codec, rest, length - levels) : rest
    if (bytes.length !== length - levels) throw this.#cutOff()
    this.#beginValues(described?.getInteger(4) ?? -1, makeBuffer(bytes), 0, values)
  }

  #beginRows(rows: number, length: number): void {
    if (rows < 0 || rows > this.#rowsLeftInChunk)
      throw new DamagedContentError(`column ${this.column.name} has more rows than its row group`)
    this.#rowsLeftInPage = rows
    this.#rowsLeftInChunk -= rows
    this.#memory.replace(this.#bytesHeld, length)
    this.#bytesHeld = length
  }

  /** @param known the number of values. Null: the levels give it */
  #beginValues(encoding: number, bytes: Buffer, at: number, known: number | null): void {
    this.usesDictionary = encoding === PLAIN_DICTIONARY || encoding === RLE_DICTIONARY
    if (this.usesDictionary) {
      const [width] = bytes.subarray(at)
      // A page whose values are all null can have no width.
      this.#indices.begin(bytes, Math.min(at + 1, bytes.length), bytes.length, width ?? 32)
      return
    }
    this.#at = 0
    const { type } = this.column
    const getValueCount = (): number => known ?? this.#countValues()
    const end = bytes.length
    if (encoding === PLAIN && type === 'BOOLEAN') this.#hold(makeBytesOfBits(bytes, at, end, getValueCount()))
    else if (encoding === PLAIN) {
      this.#at = at
      this.page = { bytes, size: this.#size }
    } else if (encoding === RLE && type === 'BOOLEAN')
      this.#hold(makeBytesOfRuns(bytes, at, end, getValueCount()))
    else if (encoding === DELTA_BINARY_PACKED && (type === 'INT32' || type === 'INT64'))
      this.#hold(makePlainOfDeltas(bytes, at, end, getValueCount(), type === 'INT32' ? 4 : 8))
    else if (encoding === DELTA_LENGTH_BYTE_ARRAY && type === 'BYTE_ARRAY')
      this.#hold(makePlainOfDeltaLengths(bytes, at, end, getValueCount()))
    else if (encoding === DELTA_BYTE_ARRAY && type === 'BYTE_ARRAY')
      this.#hold(makePlainOfDeltaBytes(bytes, at, end, getValueCount()))
    else if (encoding === BYTE_STREAM_SPLIT && this.#size > 0)
      this.#hold(makePlainOfSplitStreams(bytes, at, end, getValueCount(), this.#size))
    else throw this.#makeEncodingError(encoding)
  }

  #hold(bytes: Uint8Array): void {
    this.page = { bytes: makeBuffer(bytes), size: this.#size }
    this.#memory.replace(this.#bytesHeld, bytes.length)
    this.#bytesHeld = bytes.length
  }

  /** For a page whose header does not have the number of rows with a value. */
  #countValues(): number {
    return this.#hasLevels ? this.#levels.countOnes(this.#rowsLeftInPage) : this.#rowsLeftInPage
  }

  #cutOff(): DamagedContentError {
    return new DamagedContentError(`column ${this.column.name} is cut off`)
  }

  #makeEncodingError(encoding: number): DamagedContentError {
    return new DamagedContentError(`column ${this.column.name} has the unknown encoding ${encoding}`)
  }
}

/** The length before a value. */
export function readLengthAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)) >>>
    0
  )
}

function makeBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Node has it from 20.15 on. */
const { crc32 } = zlib as { crc32?: (bytes: Uint8Array) => number }

/** Bytes of one read of the content. */
const WINDOW_BYTES = 1 << 20

/** Returns the pages of a column chunk, as stored. */
class PageBytes {
  readonly #content: RandomAccess
  readonly #end: number
  #window: Buffer = Buffer.alloc(0)
  /** The position of the window in the content. */
  #windowStart: number
  #at: number

  constructor(content: RandomAccess, { start, end }: ColumnChunk) {
    this.#content = content
    this.#end = end
    this.#windowStart = start
    this.#at = start
  }

  readNext(): { readonly header: ThriftStruct; readonly bytes: Uint8Array } {
    const header = this.#readHeader()
    const length = header.getInteger(3) ?? -1
    if (length < 0 || length > this.#end - this.#at) throw new DamagedContentError('a page is cut off')
    const bytes = this.#readBytes(length)
    this.#at += length
    const checksum = header.getInteger(4)
    if (checksum !== null && crc32 !== undefined && crc32(bytes) !== checksum >>> 0)
      throw new DamagedContentError('a page does not agree with its checksum')
    return { header, bytes }
  }

  /** Headers can be long, because they can contain values. */
  #readHeader(): ThriftStruct {
    for (let wanted = 1 << 12; ; wanted *= 4) {
      const length = Math.min(wanted, this.#end - this.#at)
      try {
        const { struct, end } = readThriftStruct(this.#readBytes(length), 0)
        this.#at += end
        return struct
      } catch (error) {
        if (!(error instanceof ThriftEndError) || length === this.#end - this.#at) throw error
      }
    }
  }

  /** The next bytes, in this number. */
  #readBytes(length: number): Uint8Array {
    const from = this.#at - this.#windowStart
    if (from + length > this.#window.length) {
      refuseLarge(length)
      const end = Math.min(this.#end, this.#at + Math.max(length, WINDOW_BYTES))
      this.#window = Buffer.from(readContent(this.#content, this.#at, end))
      this.#windowStart = this.#at
      return this.#window.subarray(0, length)
    }
    return this.#window.subarray(from, from + length)
  }
}
