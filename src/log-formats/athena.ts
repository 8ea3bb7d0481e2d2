import type { AthenaLogFormat } from '../model/names.js'
import { COLUMN_NAMES } from './columns.js'

/** A named relation of a WITH clause. */
export interface Relation {
  readonly name: string
  readonly sql: string
}

/** How Athena reads a format: the columns of its table, and the SQL that makes records of the table's rows. */
export interface AthenaFormat {
  readonly format: AthenaLogFormat
  /** The start of the names of its tables. */
  readonly tableName: string
  /** Columns of the table, all of type `string`: one for each group of `expression`. */
  readonly columns: readonly string[]
  /** `input.regex` of the table's RegexSerDe; it matches every line. */
  readonly expression: string
  /**
   * Relations that make records of lines. The last has the columns of `RECORD_FIELDS`.
   *
   * @param lines name of a relation with `PLACE_FIELDS` and the columns of the table
   */
  readonly makeRelations: (lines: string) => readonly Relation[]
}

/** Where a line lies: its location's index, the source bucket whose folder it is in or null, and its log object. */
export const PLACE_FIELDS = ['place', 'place_bucket', 'log_object'] as const

/**
 * The fields of a row that every format has, in addition to the 27 columns of the record.
 *
 * - `raw`: the piece that does not fit the format; null where the row is a record or is set aside
 * - `aside`: why the row is not counted as a record; null where it is
 * - `is_told`: it says by itself that the log object is of the format
 * - `trail_change`: it changed what a trail records, as `readTrailChange` reads it; null: it did not
 * - `at`: seconds since the epoch; null where the row is not a record
 * - `is_service`: an AWS service made the request by itself; null: the operation says so
 * - `is_refused`: S3 refused the request; null: the HTTP status says so
 * - `line_text`: what orders records of one time in one log object
 */
export const RECORD_FIELDS = [
  ...PLACE_FIELDS,
  'raw',
  'aside',
  'is_told',
  'trail_change',
  ...COLUMN_NAMES,
  'at',
  'is_service',
  'is_refused',
  'line_text',
] as const

/** Why a row is not counted as a record. */
export const ASIDE = {
  /** A line of blanks only. */
  blank: 'blank',
  /** The document that holds events. */
  frame: 'frame',
  /** An event that is not a request to S3. */
  skipped: 'skipped',
  /** An event of a category that has files of its own. */
  elsewhere: 'elsewhere',
  /** A document that proves the files of a trail. */
  digest: 'digest',
} as const

/** A Trino string literal. Source: https://trino.io/docs/current/language/types.html#string */
export function quoteLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** The expression is one of these texts. */
export function writeIsAnyOf(expression: string, values: readonly string[]): string {
  return values.length === 1
    ? `${expression} = ${quoteLiteral(values[0] as string)}`
    : `${expression} IN (${values.map(quoteLiteral).join(', ')})`
}
