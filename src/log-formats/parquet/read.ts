import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Compressors, DecodedArray, FileMetaData, ParquetParsers } from 'hyparquet'
import { COLUMN } from '../columns.js'
import { ACCESS_LOG_MEMBERS, BUCKET_ARN, makeAccessLogRecord, SCHEMA_VERSION } from '../json/access-log.js'
import { DamagedContentError, type RandomAccess, type RecordHandler } from '../reader.js'

/** Columns that decide where a record is counted; the others are not read for a count. */
const COUNTED: ReadonlySet<string> = new Set(
  [
    COLUMN.bucket,
    COLUMN.time,
    COLUMN.remote_ip,
    COLUMN.requester,
    COLUMN.operation,
    COLUMN.http_status,
    COLUMN.referrer,
    COLUMN.user_agent,
    COLUMN.signature_version,
    COLUMN.authentication_type,
    COLUMN.tls_version,
  ].map((column) => ACCESS_LOG_MEMBERS[column] as string),
)

/** A row group is in memory at once; one with more rows than this is refused. */
const MOST_ROWS_OF_A_GROUP = 20_000_000
/** A few members that an access log has tell it from other tables. */
const FEWEST_MEMBERS = 3
/** Rows read between two yields. */
const ROWS_AT_ONCE = 8_192

/**
 * Reads access log records in Parquet, row group by row group; its columns are found by their names. Between some rows it
 * pauses, so that the caller can do other work, or end it.
 *
 * @param isCounting only columns that decide where a record is counted are read; others are `-`
 * @throws DamagedContentError where the content cannot be read to its end
 */
export async function* readParquet(
  content: RandomAccess,
  handler: RecordHandler,
  isCounting: boolean,
): AsyncGenerator<void> {
  const { parquetMetadataAsync, parquetScan, parquetSchema } = await import(
    /* webpackChunkName: "parquet" */ 'hyparquet'
  )
  const file = {
    byteLength: content.byteLength,
    slice: (start: number, end?: number) => content.read(start, end ?? content.byteLength),
  }
  const metadata = await translateDamage(() => parquetMetadataAsync(file))
  const names = new Set(parquetSchema(metadata).children.map(({ element }) => element.name))
  const members = [...ACCESS_LOG_MEMBERS, BUCKET_ARN, SCHEMA_VERSION].filter((name) => names.has(name))
  if (members.length < FEWEST_MEMBERS) {
    const sample = Buffer.from(`Parquet with the columns ${[...names].join(', ')}`)
    handler.onUnparsed(sample, 0, sample.length)
    return
  }
  handler.onFormat('parquet')
  refuseLargeGroups(metadata)
  const read = ACCESS_LOG_MEMBERS.map((name) => names.has(name) && (!isCounting || COUNTED.has(name)))
  const compressors = await loadCompressors()
  const scan = await translateDamage(() => parquetScan({ file, metadata, compressors, parsers: PARSERS }))
  for (const { rowStart, rowEnd } of scan.ranges) {
    const columnOf = (column: string): Promise<DecodedArray> =>
      translateDamage(() => scan.readColumn({ column, rowStart, rowEnd }))
    const columns: (DecodedArray | null)[] = []
    for (const [column, name] of ACCESS_LOG_MEMBERS.entries()) {
      columns.push(read[column] === true ? await columnOf(name) : null)
      yield
    }
    // The text of a URL is asked of those that were presigned with SigV2 only.
    if (isCounting && names.has(ACCESS_LOG_MEMBERS[COLUMN.request_uri]) && hasPresignedSigV2(columns))
      columns[COLUMN.request_uri] = await columnOf(ACCESS_LOG_MEMBERS[COLUMN.request_uri])
    const arns =
      names.has(BUCKET_ARN) && !names.has(ACCESS_LOG_MEMBERS[COLUMN.bucket])
        ? await columnOf(BUCKET_ARN)
        : null
    const rows = rowEnd - rowStart
    if (columns.some((values) => values !== null && values.length !== rows))
      throw new DamagedContentError(`a column has another number of rows than its row group`)
    let row = 0
    let isFit = true
    const textOf = (value: unknown): string | null => {
      if (typeof value === 'string') return value
      if (value === null || value === undefined) return null
      if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
        return String(value)
      isFit = false
      return null
    }
    const hasSignature = names.has(ACCESS_LOG_MEMBERS[COLUMN.signature_version])
    const value = (column: number): string | null | undefined => {
      const values = columns[column]
      if (values === null || values === undefined)
        return column === COLUMN.signature_version && !hasSignature ? undefined : null
      return textOf(values[row])
    }
    const bucketArn = (): string | null => (arns === null ? null : textOf(arns[row]))
    for (row = 0; row < rows; row++) {
      isFit = true
      const record = makeAccessLogRecord(value, bucketArn)
      if (record !== null && isFit) handler.onRecord(record)
      else {
        const sample = Buffer.from(formatRow(columns, row))
        handler.onUnparsed(sample, 0, sample.length)
      }
      if (row % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) yield
    }
    yield
  }
}

function hasPresignedSigV2(columns: readonly (DecodedArray | null)[]): boolean {
  const signatures = columns[COLUMN.signature_version] ?? []
  const types = columns[COLUMN.authentication_type] ?? []
  for (let row = 0; row < signatures.length; row++)
    if (signatures[row] === 'SigV2' && types[row] === 'QueryString') return true
  return false
}

/** A row that does not fit, as one line. */
function formatRow(columns: readonly (DecodedArray | null)[], row: number): string {
  const members = columns.flatMap((values, column) =>
    values === null ? [] : [[ACCESS_LOG_MEMBERS[column] as string, toPlainValue(values[row])] as const],
  )
  return JSON.stringify(Object.fromEntries(members))
}

function toPlainValue(value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value
}

function refuseLargeGroups({ row_groups }: FileMetaData): void {
  if (row_groups.some(({ num_rows }) => num_rows > BigInt(MOST_ROWS_OF_A_GROUP)))
    throw new DamagedContentError(`a row group has more than ${MOST_ROWS_OF_A_GROUP} rows`)
}

/** Times as texts, as the JSON format has them; null stays null. */
const PARSERS: Partial<ParquetParsers> = {
  timestampFromMilliseconds: (millis) => formatIsoTime(millis),
  timestampFromMicroseconds: (micros) => formatIsoTime(micros / 1_000n),
  timestampFromNanoseconds: (nanos) => formatIsoTime(nanos / 1_000_000n),
}

function formatIsoTime(milliseconds: bigint): string {
  const date = new Date(Number(milliseconds))
  return Number.isNaN(date.getTime()) ? String(milliseconds) : date.toISOString()
}

/** Those of Node where it has them, since they are faster. */
async function loadCompressors(): Promise<Compressors> {
  const [{ compressors }, zlib] = await Promise.all([
    import(/* webpackChunkName: "parquet" */ 'hyparquet-compressors'),
    import('node:zlib'),
  ])
  const { zstdDecompressSync } = zlib as { zstdDecompressSync?: (input: Uint8Array) => Uint8Array }
  return {
    ...compressors,
    GZIP: (input) => gunzipSync(input),
    BROTLI: (input) => brotliDecompressSync(input),
    ...(zstdDecompressSync === undefined ? {} : { ZSTD: zstdDecompressSync }),
  }
}

/** What the reader of Parquet throws says that the content is damaged, cut off, or larger than it says. */
async function translateDamage<T>(read: () => Promise<T> | T): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DamagedContentError) throw error
    throw new DamagedContentError((error as Error).message, { cause: error })
  }
}
