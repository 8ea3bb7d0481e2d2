import type { Report } from '../model/report.js'
import { countFindings, listOpenGaps } from '../report/content/words.js'
import type { WrittenFiles } from '../report/package/names.js'

/** The outputs of the action for later steps, by their names in `action.yml`. */
export function makeOutputs(
  report: Report,
  reportDirectory: string,
  files: WrittenFiles,
): Record<string, string> {
  return {
    verdict: report.verdict,
    'sigv2-requests': String(report.totals.sigV2),
    'sigv4-requests': String(report.totals.sigV4),
    // A lower bound when the engine does not know the number of clients that are not listed.
    findings: String(countFindings(report).clients),
    causes: String(report.causes.length),
    gaps: [...new Set(listOpenGaps(report).map(({ name }) => name))].join(','),
    'report-directory': reportDirectory,
    'report-json': files['report.json'] ?? '',
    'report-html': files['report.html'] ?? '',
    'evidence-csv': files['evidence.csv'] ?? '',
    'bytes-scanned': report.scan.bytesScanned === null ? '' : String(report.scan.bytesScanned),
    'query-execution-ids': report.scan.queries.map(({ queryExecutionId }) => queryExecutionId).join(','),
  }
}
