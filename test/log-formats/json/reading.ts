import type { TrailChange } from '../../../src/log-formats/cloudtrail/coverage.js'
import { createDocumentReader } from '../../../src/log-formats/json/documents.js'
import type { FormatRecord } from '../../../src/log-formats/record.js'

export interface Read {
  readonly records: FormatRecord[]
  readonly unparsed: string[]
  readonly formats: string[]
  skippedEvents: number
  readonly trailChanges: TrailChange[]
  skippedFiles: number
  /** The content that the reader returned, if it is in another format. */
  other: string | null
}

/** Reads content in chunks of this number of bytes. */
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
    trailChanges: [],
    skippedFiles: 0,
    other: null,
  }
  const reader = createDocumentReader(
    {
      onFormat: (told) => read.formats.push(told),
      onRecord: (record) => read.records.push(record),
      onUnparsed: (piece, start, end) =>
        read.unparsed.push(Buffer.from(piece.subarray(start, end)).toString()),
      onSkippedEvents: (events) => {
        read.skippedEvents += events
      },
      onTrailChange: (change) => read.trailChanges.push(change),
      onSkippedFile: () => {
        read.skippedFiles++
      },
    },
    format,
  )
  for (let at = 0; at < bytes.length; at += chunkBytes) {
    if (reader.push(bytes.subarray(at, at + chunkBytes))) continue
    read.other = Buffer.from(reader.getPushed()).toString()
    return read
  }
  if (!reader.end()) read.other = Buffer.from(reader.getPushed()).toString()
  return read
}
