import { type ParquetReading, readParquet } from '../../../src/log-formats/parquet/read.js'
import type { CountingHandler, RandomAccess } from '../../../src/log-formats/reader.js'
import type { FormatRecord } from '../../../src/log-formats/record.js'

export interface Read {
  readonly records: FormatRecord[]
  readonly unparsed: string[]
  readonly formats: string[]
  pauses: number
}

/** Reads a table, each record with all its columns. */
export async function read(table: Uint8Array, parts: Partial<ParquetReading> = {}): Promise<Read> {
  const found: Read = { records: [], unparsed: [], formats: [], pauses: 0 }
  const handler = {
    onFormat: (format: string) => found.formats.push(format),
    onRecord: (record: FormatRecord) => found.records.push(record),
    onUnparsed: (bytes: Uint8Array, start: number, end: number) =>
      found.unparsed.push(Buffer.from(bytes.subarray(start, end)).toString()),
    onSkippedEvents: () => {},
    onSkippedFile: () => {},
    onTrailChange: () => {},
  }
  const reading = {
    content: openContent(table),
    handler,
    counting: null,
    signatureVersion: null,
    section: null,
  }
  for await (const _ of readParquet({ ...reading, ...parts })) found.pauses++
  return found
}

function openContent(table: Uint8Array): RandomAccess {
  return {
    byteLength: table.length,
    read: (start, end) => Uint8Array.from(table.subarray(start, end)).buffer,
  }
}

export interface Counted {
  readonly record: FormatRecord
  readonly count: number
  readonly oldest: number
  readonly newest: number
}

/** Reads a table as it is read where its records are counted. */
export async function count(
  table: Uint8Array,
  turningTimes: readonly number[] = [],
  section: ParquetReading['section'] = null,
): Promise<Read & { readonly counted: readonly Counted[] }> {
  const counted: Counted[] = []
  const counting: CountingHandler = {
    turningTimes,
    onRecords: (record, count, oldest, newest) => counted.push({ record, count, oldest, newest }),
  }
  return { ...(await read(table, { counting, section })), counted }
}
