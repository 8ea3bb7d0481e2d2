import { COLUMN } from '../columns.js'
import {
  ACCESS_LOG_MEMBERS,
  BUCKET_ARN,
  isSchemaVersionReadable,
  LEAST_MEMBERS,
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

/** What to read of a table, and how. */
export interface ParquetReading {
  readonly content: RandomAccess
  readonly handler: RecordHandler
  /** The receiver of records that may be reported together. Null if each record is needed. */
  readonly counting: CountingHandler | null
  /** Only records with this signature version are needed. Null: all. */
  readonly signatureVersion: string | null
  /** Only row groups that begin in this section are read. Null: all. */
  readonly section: { readonly start: number; readonly end: number } | null
}

/**
 * Reads access log records in Parquet, row group by row group; its columns are found by their names. It yields after
 * some rows, so that the caller can do other work or stop. The work between two pauses and the memory are bounded for
 * any content.
 *
 * @throws DamagedContentError if the content cannot be read to its end
 */
export async function* readParquet(reading: ParquetReading): AsyncGenerator<void> {
  const { content, handler, counting, section } = reading
  const metadata = readOrRefuse(() => readMetadata(content))
  const names = [...metadata.columns.keys()]
  if (HELD.filter((name) => metadata.columns.has(name)).length < LEAST_MEMBERS) {
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

/** Maximum rows that are read together, and maximum bytes of their texts. */
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

/** A content that needs too much memory, or points outside of itself, is damaged. */
function readOrRefuse<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new DamagedContentError(error.message, { cause: error })
  }
}
