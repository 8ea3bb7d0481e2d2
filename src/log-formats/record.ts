import { COLUMN, type ColumnName } from './columns.js'

/** One access log record: one request. */
export interface AccessLogRecord {
  /**
   * The text of each column that the record reaches, in the order of `COLUMNS`: 17 (before 2019, user agent last) to 27.
   * The quotes and brackets around a column are not part of it; bytes that are not UTF-8 read as U+FFFD.
   */
  readonly columns: readonly string[]
  /** Seconds since the epoch, the record's offset honoured. */
  readonly time: number
}

/** A record of a format with facts that the columns of the text format do not have. */
export interface FormatRecord extends AccessLogRecord {
  /** An AWS service made the request by itself; null: the operation says so. */
  readonly isService: boolean | null
  /** S3 refused the request; null: the HTTP status says so. */
  readonly isRejected: boolean | null
}

/** The column's text; null where the record ends before it. */
export function readColumnText(record: AccessLogRecord, name: ColumnName): string | null {
  return record.columns[COLUMN[name]] ?? null
}
