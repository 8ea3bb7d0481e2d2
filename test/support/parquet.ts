import { brotliCompressSync, gzipSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import type { Json, JsonObject } from './other-logs.js'

/** The layout of a table. */
export interface TableOptions {
  readonly codec?: 'UNCOMPRESSED' | 'SNAPPY' | 'GZIP' | 'BROTLI'
  readonly rowGroupSize?: number
  /** Columns that have timestamps in place of texts. */
  readonly timestamps?: readonly string[]
  /** Columns that the table has even if no record has the member. */
  readonly columns?: readonly string[]
}

/** These records as a Parquet table, with a column for each member that any record has. */
export function makeParquetTable(records: readonly JsonObject[], options: TableOptions = {}): Uint8Array {
  const { codec = 'SNAPPY', rowGroupSize = 1000, timestamps = [], columns = [] } = options
  const names = [...new Set([...columns, ...records.flatMap((record) => Object.keys(record))])]
  const columnData = names.map((name) => {
    const values = records.map((record) => record[name] ?? null)
    if (timestamps.includes(name))
      return {
        name,
        type: 'TIMESTAMP' as const,
        data: values.map((value) => (value === null ? null : new Date(value as string))),
      }
    const first = values.find((value) => value !== null) as Json | undefined
    const type = typeof first === 'number' ? 'INT32' : typeof first === 'boolean' ? 'BOOLEAN' : 'STRING'
    return { name, type: type as 'INT32' | 'BOOLEAN' | 'STRING', data: values as unknown[], nullable: true }
  })
  const compressors = {
    GZIP: (bytes: Uint8Array) => gzipSync(bytes),
    BROTLI: (bytes: Uint8Array) => brotliCompressSync(bytes),
  }
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnData as never,
      codec,
      compressors: compressors as never,
      rowGroupSize,
    }),
  )
}
