import type { LogFormat } from '../model/names.js'
import type { EpochSeconds } from '../model/time.js'
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

/** Told of records together that differ only in their times, where only their counts matter. */
export interface CountingHandler {
  /** Records on both sides of one of these are not told of together; nor are those of several days. */
  readonly turningTimes: readonly EpochSeconds[]
  /** @param record one of them; columns that do not decide where a record is counted may be `-` */
  onRecords(record: FormatRecord, count: number, oldest: EpochSeconds, newest: EpochSeconds): void
}

/** Reads the content of one log object that comes in chunks. */
export interface RecordReader {
  /** @returns false where the content turned out to be of another format; the reader is not asked again then */
  push(chunk: Uint8Array): boolean
  /** The content has ended. @returns as `push` */
  end(): boolean
  /** What was pushed so far, where the content turned out to be of another format. */
  getPushed(): Uint8Array
}

/** Content that can be read from anywhere. */
export interface RandomAccess {
  readonly byteLength: number
  /** The bytes from `start` up to `end`, in memory of their own. */
  read(start: number, end: number): ArrayBuffer
}

/** A message names what the content says, which may be anything. */
const LONGEST_MESSAGE = 300

/** The content has its format, but is damaged or cut off, and nothing in it is reliable. */
export class DamagedContentError extends Error {
  /** As a message names it. */
  readonly format = 'Parquet'

  constructor(message: string, options?: ErrorOptions) {
    super(message.slice(0, LONGEST_MESSAGE).replaceAll(/[^ -~]/g, '?'), options)
  }
}
