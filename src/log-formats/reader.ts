import type { LogFormat } from '../model/names.js'
import type { EpochSeconds } from '../model/time.js'
import type { TrailChange } from './cloudtrail/coverage.js'
import type { FormatRecord } from './record.js'

/** Receives what a reader finds, in the order of the content. Bytes are only valid during the call. */
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
  /** The content is of a kind that never has requests. */
  onSkippedFile(): void
}

/** Receives records that differ only in their times together, if only their counts matter. */
export interface CountingHandler {
  /** Records before and after one of these times come in separate calls, and so do records of different days. */
  readonly turningTimes: readonly EpochSeconds[]
  /** @param record one of the records. Columns that do not decide where it is counted can be `-` */
  onRecords(record: FormatRecord, count: number, oldest: EpochSeconds, newest: EpochSeconds): void
}

/** Reads the content of one log object that comes in chunks. */
export interface RecordReader {
  /** @returns false if the content is of another format. The caller then makes no further call */
  push(chunk: Uint8Array): boolean
  /** The content has ended. @returns as `push` */
  end(): boolean
  /** The content pushed so far, for content of another format. */
  getPushed(): Uint8Array
}

/** Content with random access. */
export interface RandomAccess {
  readonly byteLength: number
  /** The bytes from `start` up to `end`, as a copy. */
  read(start: number, end: number): ArrayBuffer
}

/** A message can repeat a text of the content, which can have any length. */
const LONGEST_MESSAGE = 300

/** The content has its format, but is damaged or cut off, and nothing in it is reliable. */
export class DamagedContentError extends Error {
  /** The name of the format in messages. */
  readonly format = 'Parquet'

  constructor(message: string, options?: ErrorOptions) {
    super(message.slice(0, LONGEST_MESSAGE).replaceAll(/[^ -~]/g, '?'), options)
  }
}
