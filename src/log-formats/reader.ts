import type { LogFormat } from '../model/names.js'
import type { TrailChange } from './cloudtrail/coverage.js'
import type { FormatRecord } from './record.js'

/** Told of what a reader finds, in the order of the content. Bytes are valid during the call. */
export interface RecordHandler {
  /** The content is of this format; called once, before any other but `onUnparsed`. */
  onFormat(format: LogFormat): void
  onRecord(record: FormatRecord): void
  /** A piece that does not fit the format. */
  onUnparsed(bytes: Uint8Array, start: number, end: number): void
  /** Events that are not requests to S3. */
  onSkippedEvents(events: number): void
  /** One of them changed what a trail records. */
  onTrailChange(change: TrailChange): void
  /** The content holds no requests and is not meant to. */
  onSkippedFile(): void
}

/** Reads the content of one log object that comes in chunks. */
export interface RecordReader {
  /** @returns false where the content turned out to be of another format; the reader is not asked again then */
  push(chunk: Uint8Array): boolean
  /** The content has ended. @returns as `push` */
  end(): boolean
  /** What was pushed so far, where the content turned out to be of another format. */
  pushed(): Uint8Array
}

/** Content that can be read from anywhere. */
export interface RandomAccess {
  readonly byteLength: number
  /** The bytes from `start` up to `end`, in memory of their own. */
  read(start: number, end: number): ArrayBuffer
}

/** The content is of its format, but is damaged or cut off so that nothing of it can be relied on. */
export class DamagedContentError extends Error {
  /** As a message names it. */
  readonly format = 'Parquet'
}
