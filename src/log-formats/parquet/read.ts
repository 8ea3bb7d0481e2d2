import { COLUMN } from '../columns.js'
import {
  ACCESS_LOG_MEMBERS,
  BUCKET_ARN,
  isSchemaVersionReadable,
  makeAccessLogRecord,
  SCHEMA_VERSION,
} from '../json/access-log.js'
import {
  type CountingHandler,
  DamagedContentError,
  type RandomAccess,
  type RecordHandler,
} from '../reader.js'
import { RowRooms } from './column-reader.js'
import { countRowGroups } from './count.js'
import { createDecompressor } from './decompress.js'
import { type ParquetMetadata, type RowGroup, readMetadata } from './metadata.js'
import { makeRowText, type ParquetTable, RowGroupReader, type TableColumn } from './table.js'
import { makeTextReader } from './values.js'

/** A few members that an access log has tell it from other tables. */
const FEWEST_MEMBERS = 3

/** What of a table is read, and how. */
export interface ParquetReading {
  readonly content: RandomAccess
  readonly handler: RecordHandler
  /** Where equal records may be told of together, and by the columns that decide where they are counted; null: nowhere. */
  readonly counting: CountingHandler | null
  /** Only records with this signature version are asked for; null: all. */
  readonly signatureVersion: string | null
  /** Only row groups that begin there are read; null: all. */
  readonly section: { readonly start: number; readonly end: number } | null
}

/**
 * Reads access log records in Parquet, row group by row group; its columns are found by their names. Between some rows it
 * pauses, so that the caller can do other work, or end it. Whatever the content is, the work between two pauses is bounded,
 * and so is the memory.
 *
 * @throws DamagedContentError where the content cannot be read to its end
 */
export async function* readParquet(reading: ParquetReading): AsyncGenerator<void> {
  const { content, handler, counting, section } = reading
  const metadata = readOrRefuse(() => readMetadata(content))
  const names = [...metadata.columns.keys()]
  const members = new Set([...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION])
  if (names.filter((name) => members.has(name)).length < FEWEST_MEMBERS) {
    if (section !== null && section.start > 0) return
    const sample = Buffer.from(`Parquet with the columns ${names.join(', ')}`)
    handler.onUnparsed(sample, 0, sample.length)
    return
  }
  handler.onFormat('parquet')
  const table = await makeTable(content, metadata)
  const rowGroups = metadata.rowGroups.filter(
    ({ start }) => section === null || (start >= section.start && start < section.end),
  )
  const rows =
    counting === null
      ? readRowGroups(table, rowGroups, reading)
      : countRowGroups(table, rowGroups, handler, counting)
  for (;;) {
    if (readOrRefuse(() => rows.next()).done === true) return
    yield
  }
}

/** Rows of a table of records that are read at once, and how much text of them. */
const RECORDS_AT_ONCE = 1_024
const TEXT_AT_ONCE = 4 << 20

function* readRowGroups(
  table: ParquetTable,
  rowGroups: readonly RowGroup[],
  { handler, signatureVersion }: ParquetReading,
): Generator<void> {
  for (const rowGroup of rowGroups) {
    const group = new RowGroupReader(table, rowGroup)
    const columns = ACCESS_LOG_MEMBERS.map((name) => group.open(name))
    const arns = group.open(BUCKET_ARN)
    const versions = group.open(SCHEMA_VERSION)
    const signatures = columns[COLUMN.signature_version] ?? null
    for (let rows = group.readNext(RECORDS_AT_ONCE); rows > 0; rows = group.readNext(RECORDS_AT_ONCE)) {
      let textLength = 0
      for (let row = 0; row < rows; row++) {
        const readText = (column: TableColumn): string | null => {
          const value = column.readText(row)
          textLength += value?.length ?? 0
          return value
        }
        if (signatureVersion !== null && signatures?.readText(row) !== signatureVersion) continue
        const isReadable = versions === null || isSchemaVersionReadable(readText(versions))
        const record = isReadable
          ? makeAccessLogRecord(
              (column) => {
                const values = columns[column] ?? null
                if (values === null) return column === COLUMN.signature_version ? undefined : null
                return readText(values)
              },
              () => (arns === null ? null : readText(arns)),
            )
          : null
        if (record !== null) handler.onRecord(record)
        else {
          const sample = Buffer.from(makeRowText(group.listColumns(), row))
          handler.onUnparsed(sample, 0, sample.length)
        }
        if (textLength < TEXT_AT_ONCE) continue
        textLength = 0
        yield
      }
      yield
    }
    group.close()
  }
}

/** Members whose values are read. */
const HELD = [...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION]

async function makeTable(
  content: RandomAccess,
  { columns, rowGroups }: ParquetMetadata,
): Promise<ParquetTable> {
  const texts = new Map(
    HELD.flatMap((name) => {
      const column = columns.get(name)
      if (column === undefined) return []
      const readValueText = makeTextReader(column)
      if (readValueText === null)
        throw new DamagedContentError(`the values of its column ${name} have a type that no access log has`)
      return [[name, { column, readValueText }] as const]
    }),
  )
  const codecs = new Set(rowGroups.flatMap(({ chunks }) => Array.from(chunks.values(), ({ codec }) => codec)))
  return { content, columns: texts, decompress: await createDecompressor(codecs), rooms: new RowRooms() }
}

/** What cannot be held in memory, or is asked for where nothing is, is damaged. */
function readOrRefuse<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DamagedContentError(error.message, { cause: error })
  }
}
