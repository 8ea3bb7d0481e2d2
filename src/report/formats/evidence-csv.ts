import { stringify } from 'csv-stringify/sync'
import type { Evidence } from '../../engines/engine.js'
import { COLUMN_NAMES } from '../../log-formats/columns.js'
import type { Finding } from '../../model/report.js'
import { escapeCsvCell } from './escape.js'

/** The columns of `evidence.csv`. */
export const EVIDENCE_HEADER = [...COLUMN_NAMES, 'log_object', 'cause'] as const
/** Records that are converted to text at a time. */
const CHUNK = 20

/**
 * `evidence.csv`, in pieces: RFC 4180, UTF-8, a header line, then one line for each record: its 27 columns, empty where it
 * ends before them, its log object, and the id of its finding's cause. Every cell stands in quotes, so that a reader that
 * takes `;` or a tab for the separator finds no cell's start within a cell. `findings` are those that the evidence was
 * asked for. Source: https://www.rfc-editor.org/rfc/rfc4180
 */
export function* formatEvidence(
  evidence: Evidence,
  findings: readonly Pick<Finding, 'cause'>[],
): Generator<string> {
  yield formatCsvLines([EVIDENCE_HEADER])
  for (let from = 0; from < evidence.records.length; from += CHUNK)
    yield formatCsvLines(
      evidence.records
        .slice(from, from + CHUNK)
        .map(({ record, logObject, finding }) => [
          ...COLUMN_NAMES.map((_, column) => escapeCsvCell(record.columns[column] ?? '')),
          escapeCsvCell(logObject),
          findings[finding]?.cause ?? '',
        ]),
    )
}

function formatCsvLines(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: '\r\n', quoted: true, quoted_empty: true })
}
