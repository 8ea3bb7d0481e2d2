import { stringify } from 'csv-stringify/sync'
import type { Evidence } from '../../engines/engine.js'
import { COLUMN_NAMES } from '../../log-formats/columns.js'
import { csvCell } from './escape.js'

const HEADER = [...COLUMN_NAMES, 'log_object']
/** Records made into text at a time. */
const CHUNK = 1_000

/**
 * `evidence.csv`, in pieces: RFC 4180, UTF-8, a header line, then one line for each record: its 27 columns, empty where it
 * ends before them, and its log object. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
export function* evidenceCsv(evidence: Evidence): Generator<string> {
  yield csvLines([HEADER])
  for (let from = 0; from < evidence.records.length; from += CHUNK)
    yield csvLines(
      evidence.records
        .slice(from, from + CHUNK)
        .map(({ record, logObject }) => [
          ...COLUMN_NAMES.map((_, column) => csvCell(record.columns[column] ?? '')),
          csvCell(logObject),
        ]),
    )
}

/** A lone CR or LF, which a path can hold, ends a line for many readers, so that it is quoted like the CR LF of RFC 4180. */
function csvLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: '\r\n', quoted_match: /[\r\n]/ })
}
