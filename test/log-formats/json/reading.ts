import { documentReader } from '../../../src/log-formats/json/documents.js'
import type { FormatRecord } from '../../../src/log-formats/record.js'

export interface Read {
  readonly records: FormatRecord[]
  readonly unparsed: string[]
  readonly formats: string[]
  skippedEvents: number
  skippedFiles: number
  /** What was handed back, where the content is of another format. */
  other: string | null
}

/** Reads a content that comes in chunks of so many bytes. */
export function readDocuments(
  content: Uint8Array | string,
  chunkBytes = 1 << 16,
  format: 'json' | 'cloudtrail' | null = null,
): Read {
  const bytes = Buffer.from(content)
  const read: Read = {
    records: [],
    unparsed: [],
    formats: [],
    skippedEvents: 0,
    skippedFiles: 0,
    other: null,
  }
  const reader = documentReader(
    {
      onFormat: (told) => read.formats.push(told),
      onRecord: (record) => read.records.push(record),
      onUnparsed: (piece, start, end) =>
        read.unparsed.push(Buffer.from(piece.subarray(start, end)).toString()),
      onSkippedEvents: (events) => {
        read.skippedEvents += events
      },
      onSkippedFile: () => {
        read.skippedFiles++
      },
    },
    format,
  )
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    if (reader.push(bytes.subarray(at, at + chunkBytes))) continue
    read.other = Buffer.from(reader.pushed()).toString()
    return read
  }
  if (!reader.end()) read.other = Buffer.from(reader.pushed()).toString()
  return read
}
