import { DamagedContentError, type RandomAccess } from '../reader.js'
import { readThriftStruct, type ThriftStruct } from './thrift.js'

/**
 * The description at the end of a Parquet file, with the parts that a table without nested columns needs. Source:
 * https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift
 */
export interface ParquetMetadata {
  /** Top-level columns by their names. */
  readonly columns: ReadonlyMap<string, ParquetColumn>
  readonly rowGroups: readonly RowGroup[]
}

/** Physical types, by their numbers in the file. */
const PHYSICAL_TYPES = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
] as const
/** The name of a physical type. */
export type PhysicalType = (typeof PHYSICAL_TYPES)[number]

/** The meaning of the values of a column. */
type LogicalType =
  | { readonly kind: 'plain' }
  | { readonly kind: 'text' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'timestamp'; readonly unitsPerSecond: 1_000 | 1_000_000 | 1_000_000_000 }
  /** Of a kind that no column of an access log has. */
  | { readonly kind: 'other' }

/** A top-level column of a table. */
export interface ParquetColumn {
  readonly name: string
  /** Null: the column has columns of its own, or several values per row. */
  readonly type: PhysicalType | null
  /** Bytes of a value of the type `FIXED_LEN_BYTE_ARRAY`. */
  readonly typeLength: number
  readonly logicalType: LogicalType
  /** A value may be null. */
  readonly isOptional: boolean
}

/** Rows whose values are stored together. */
export interface RowGroup {
  readonly rows: number
  /** Its position in the file. */
  readonly start: number
  /** By the name of the top-level column. */
  readonly chunks: ReadonlyMap<string, ColumnChunk>
}

/** The position of the values of one column in one row group. */
export interface ColumnChunk {
  readonly codec: number
  readonly start: number
  readonly end: number
}

/** https://parquet.apache.org/docs/file-format/ */
const MAGIC_TEXT = 'PAR1'
const MAGIC = 0x31524150
const ENCRYPTED_MAGIC = 0x45524150
/** Length of the description, then the magic number. */
const TAIL_BYTES = 8
/** A description of tens of thousands of row groups is smaller. */
const LONGEST_DESCRIPTION = 128 << 20

/** @throws DamagedContentError */
export function readMetadata(content: RandomAccess): ParquetMetadata {
  const { byteLength } = content
  if (byteLength < 4 + TAIL_BYTES) throw new DamagedContentError('it is too short')
  const tail = new DataView(readContent(content, byteLength - TAIL_BYTES, byteLength))
  const magic = tail.getUint32(4, true)
  if (magic === ENCRYPTED_MAGIC) throw new DamagedContentError('it is encrypted')
  if (magic !== MAGIC) throw new DamagedContentError('its end is not that of a Parquet file')
  const length = tail.getUint32(0, true)
  if (length > byteLength - 4 - TAIL_BYTES || length > LONGEST_DESCRIPTION)
    throw new DamagedContentError(`its description has ${length} bytes, more than the file has room for`)
  const bytes = new Uint8Array(
    readContent(content, byteLength - TAIL_BYTES - length, byteLength - TAIL_BYTES),
  )
  const { struct: file } = readThriftStruct(bytes, 0)
  if (file.has(8)) throw new DamagedContentError('it is encrypted')
  const schema = readSchema(file.getStructs(2))
  const descriptionStart = byteLength - TAIL_BYTES - length
  const groups = file.getStructs(4)
  const rowGroups = groups.map((group) => readRowGroup(group, schema, descriptionStart))
  refuseOtherFile(content, findDescribedEnd(groups, descriptionStart), descriptionStart)
  const rows = rowGroups.reduce((sum, group) => sum + group.rows, 0)
  if (file.getInteger(3) !== rows)
    throw new DamagedContentError(`it has ${file.getInteger(3)} rows, and its row groups have ${rows}`)
  return { columns: schema.columns, rowGroups }
}

/** The position after everything that the description names: values, indexes of pages, and Bloom filters. */
function findDescribedEnd(groups: readonly ThriftStruct[], dataEnd: number): number {
  let end = MAGIC_TEXT.length
  const addRange = (start: number | null, length: number | null): void => {
    if (start !== null && length !== null) end = Math.max(end, start + length)
  }
  for (const group of groups)
    for (const chunk of group.getStructs(1)) {
      addRange(chunk.getInteger(4), chunk.getInteger(5))
      addRange(chunk.getInteger(6), chunk.getInteger(7))
      const { metadata, end: valuesEnd } = readChunk(chunk, dataEnd)
      end = Math.max(end, valuesEnd)
      addRange(metadata.getInteger(14), metadata.getInteger(15))
    }
  return end
}

/** Bytes that are searched at a time. */
const SEARCHED_BYTES = 1 << 20

/** Two files in one, as `cat` makes them, have the description of the last one. The rows of the other would be left out. */
function refuseOtherFile(content: RandomAccess, from: number, to: number): void {
  for (let at = from; at < to; at += SEARCHED_BYTES) {
    const end = Math.min(to, at + SEARCHED_BYTES + MAGIC_TEXT.length - 1)
    if (Buffer.from(readContent(content, at, end)).includes(MAGIC_TEXT))
      throw new DamagedContentError('it holds a second Parquet file')
  }
}

interface Schema {
  readonly columns: ReadonlyMap<string, ParquetColumn>
  /** The path of each column that has values, in the order of their chunks. */
  readonly leaves: readonly { readonly path: readonly string[]; readonly type: number }[]
}

function readSchema(elements: readonly ThriftStruct[]): Schema {
  const columns = new Map<string, ParquetColumn>()
  const leaves: { path: readonly string[]; type: number }[] = []
  let next = 1
  /** Reads an element and its children. */
  const readElement = (parents: readonly string[]): void => {
    const element = elements[next++]
    if (element === undefined || parents.length > 100) throw new DamagedContentError('its schema is cut off')
    const name = element.getText(4) ?? ''
    const children = element.getInteger(5) ?? 0
    const type = element.getInteger(1)
    const path = [...parents, name]
    if (parents.length === 0) {
      if (columns.has(name)) throw new DamagedContentError(`it has the column ${name} twice`)
      columns.set(name, readColumn(element, name))
    }
    for (let child = 0; child < children; child++) readElement(path)
    if (type !== null) leaves.push({ path, type })
    else if (children === 0) throw new DamagedContentError(`its column ${name} has no type`)
  }
  const children = elements[0]?.getInteger(5) ?? 0
  for (let child = 0; child < children; child++) readElement([])
  if (next !== Math.max(1, elements.length))
    throw new DamagedContentError('its schema has more columns than it says')
  return { columns, leaves }
}

const OPTIONAL = 1
const REPEATED = 2

function readColumn(element: ThriftStruct, name: string): ParquetColumn {
  const repetition = element.getInteger(3) ?? 0
  if (repetition < 0 || repetition > REPEATED)
    throw new DamagedContentError(`its column ${name} has an unknown repetition`)
  const type = element.getInteger(1)
  if (type !== null && PHYSICAL_TYPES[type] === undefined)
    throw new DamagedContentError(`its column ${name} has the unknown type ${type}`)
  const typeLength = element.getInteger(2) ?? 0
  if (
    type === PHYSICAL_TYPES.indexOf('FIXED_LEN_BYTE_ARRAY') &&
    !(typeLength > 0 && typeLength <= LONGEST_FIXED_VALUE)
  )
    throw new DamagedContentError(`its column ${name} has values of ${typeLength} bytes`)
  return {
    name,
    type: type === null || repetition === REPEATED ? null : (PHYSICAL_TYPES[type] as PhysicalType),
    typeLength,
    logicalType: readLogicalType(element),
    isOptional: repetition === OPTIONAL,
  }
}

const LONGEST_FIXED_VALUE = 1 << 20

function readLogicalType(element: ThriftStruct): LogicalType {
  const logical = element.getStruct(10)
  const converted = element.getInteger(6)
  if (logical?.has(1) || logical?.has(4) || logical?.has(12)) return { kind: 'text' }
  const timestamp = logical?.getStruct(8)
  if (timestamp != null) {
    const unit = timestamp.getStruct(2)
    if (unit?.has(1)) return { kind: 'timestamp', unitsPerSecond: 1_000 }
    if (unit?.has(2)) return { kind: 'timestamp', unitsPerSecond: 1_000_000 }
    if (unit?.has(3)) return { kind: 'timestamp', unitsPerSecond: 1_000_000_000 }
    return { kind: 'other' }
  }
  const decimal = logical?.getStruct(5)
  if (decimal != null) return { kind: 'decimal', scale: decimal.getInteger(1) ?? 0 }
  const integer = logical?.getStruct(10)
  if (integer != null) return { kind: integer.getBoolean(2) === false ? 'unsigned' : 'plain' }
  // A union without a member that is known here, or an unknown type (all values are null).
  if (logical != null && !logical.has(11)) return { kind: 'other' }
  switch (converted) {
    case null:
    case 15:
    case 16:
    case 17:
    case 18:
      return { kind: 'plain' }
    case 0:
    case 4:
    case 19:
      return { kind: 'text' }
    case 5:
      return { kind: 'decimal', scale: element.getInteger(7) ?? 0 }
    case 9:
      return { kind: 'timestamp', unitsPerSecond: 1_000 }
    case 10:
      return { kind: 'timestamp', unitsPerSecond: 1_000_000 }
    case 11:
    case 12:
    case 13:
    case 14:
      return { kind: 'unsigned' }
    default:
      return { kind: 'other' }
  }
}

function readRowGroup(group: ThriftStruct, { columns, leaves }: Schema, dataEnd: number): RowGroup {
  const rows = group.getInteger(3) ?? -1
  if (!Number.isSafeInteger(rows) || rows < 0)
    throw new DamagedContentError('a row group has no number of rows')
  const listed = group.getStructs(1)
  if (listed.length !== leaves.length)
    throw new DamagedContentError('a row group has another number of columns than its schema')
  const chunks = new Map<string, ColumnChunk>()
  let groupStart = Number.POSITIVE_INFINITY
  listed.forEach((chunk, position) => {
    const leaf = leaves[position] as Schema['leaves'][number]
    const { metadata, start, end } = readChunk(chunk, dataEnd)
    groupStart = Math.min(groupStart, start)
    const path = metadata.getTexts(3)
    if (path.length !== leaf.path.length || path.some((name, depth) => name !== leaf.path[depth]))
      throw new DamagedContentError(`the values of column ${leaf.path.join('.')} are named ${path.join('.')}`)
    if (metadata.getInteger(1) !== leaf.type)
      throw new DamagedContentError(
        `the values of column ${path.join('.')} have another type than the column`,
      )
    const [name = ''] = path
    const column = columns.get(name)
    if (column === undefined || column.type === null || path.length > 1) return
    if (metadata.getInteger(5) !== rows)
      throw new DamagedContentError(
        `column ${name} has ${metadata.getInteger(5)} values in a row group of ${rows} rows`,
      )
    chunks.set(name, { codec: metadata.getInteger(4) ?? -1, start, end })
  })
  return { rows, start: Number.isFinite(groupStart) ? groupStart : 0, chunks }
}

function readChunk(chunk: ThriftStruct, dataEnd: number) {
  const metadata = chunk.getStruct(3)
  if (chunk.has(8) || metadata === null) throw new DamagedContentError('a column of it is encrypted')
  if (chunk.has(1)) throw new DamagedContentError('values of it are in another file')
  // Without values, writers give any position.
  if (metadata.getInteger(5) === 0) return { metadata, start: 0, end: 0 }
  const dataStart = metadata.getInteger(9) ?? -1
  const dictionaryStart = metadata.getInteger(11)
  // Some writers give 0 if there is no dictionary.
  const start =
    dictionaryStart !== null && dictionaryStart > 0 ? Math.min(dictionaryStart, dataStart) : dataStart
  const end = start + (metadata.getInteger(7) ?? -1)
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 4 || end < start || end > dataEnd)
    throw new DamagedContentError(`a column has its values from ${start} to ${end}, where no values can be`)
  return { metadata, start, end }
}

/** The bytes from `start` up to `end`. @throws DamagedContentError if there are fewer */
export function readContent(content: RandomAccess, start: number, end: number): ArrayBuffer {
  let bytes: ArrayBuffer
  try {
    bytes = content.read(start, end)
  } catch (error) {
    throw new DamagedContentError((error as Error).message, { cause: error })
  }
  if (bytes.byteLength !== end - start) throw new DamagedContentError('it is cut off')
  return bytes
}
