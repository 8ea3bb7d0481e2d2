import { ASIDE, type AthenaFormat, PLACE_FIELDS } from '../athena.js'
import { COLUMN_NAMES, COLUMNS } from '../columns.js'
import { RECORD_EXPRESSION } from './record-expression.js'

/** The unchanged line if it does not fit the format. Null if the other columns hold a record. */
export const RAW_COLUMN = 'raw'

/**
 * Seconds since the epoch of the record's time, null where it has none. `parse_datetime` does not accept offsets beyond
 * fourteen hours, because Trino has no such time zone. The format allows them.
 */
export const RECORD_TIME = [
  "try(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', date_parse(substr(time, 1, 20), '%d/%b/%Y:%H:%i:%s'))",
  "- IF(substr(time, 22, 1) = '-', -1, 1)",
  '* (60 * CAST(substr(time, 23, 2) AS bigint) + CAST(substr(time, 25, 2) AS bigint)) * 60)',
].join(' ')

/** The line as S3 writes it, made from the columns. */
const LINE_TEXT = `concat_ws(' ', ${COLUMNS.map(({ name, written }) => {
  if (written === 'bracketed') return `'[' || ${name} || ']'`
  return written === 'quoted' ? `'"' || ${name} || '"'` : name
}).join(', ')})`

/** Access logs as S3 writes them: a record on each line, which the expression of the table takes apart. */
export const TEXT_ON_ATHENA: AthenaFormat = {
  format: 'text',
  tableName: 'access_log',
  columns: [...COLUMN_NAMES, RAW_COLUMN],
  expression: RECORD_EXPRESSION,
  makeRelations: (lines) => [
    {
      name: 'text_record',
      sql: `SELECT ${PLACE_FIELDS.join(', ')}, ${RAW_COLUMN}, IF(replace(${RAW_COLUMN}, ' ', '') = '', '${ASIDE.blank}') AS aside, ${RAW_COLUMN} IS NULL AS is_told, CAST(NULL AS varchar) AS trail_change,
    ${COLUMN_NAMES.join(', ')},
    ${RECORD_TIME} AS at, CAST(NULL AS boolean) AS is_service, CAST(NULL AS boolean) AS is_refused,
    ${LINE_TEXT} AS line_text
  FROM ${lines}`,
    },
  ],
}
