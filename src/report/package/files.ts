import { createHash } from 'node:crypto'
import type { Evidence } from '../../engines/engine.js'
import type { Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import { evidenceCsv } from '../formats/evidence-csv.js'
import { type FileDigest, htmlReport } from '../formats/html.js'
import { jobSummary } from '../formats/markdown.js'
import { queriesSql } from '../formats/queries-sql.js'
import { reportJson } from '../formats/report-json.js'
import { type ReportFile, SUMS_FILE } from './names.js'

export interface PackageParts {
  readonly report: Report
  /** Null: no `evidence.csv` is written. */
  readonly evidence: Evidence | null
  readonly queries: readonly QueryRun[]
}

/**
 * The files of a package, one after the other: `report.html` lists the sums of those before it, and `SHA256SUMS` those of
 * all others, so each file's pieces are to be taken to their end before the next file is asked for.
 */
export function* packageFiles(
  parts: PackageParts,
): Generator<{ readonly file: ReportFile; readonly pieces: Iterable<string> }> {
  const { report, evidence, queries } = parts
  const digests: FileDigest[] = []
  const file = (name: ReportFile, pieces: Iterable<string>) => ({
    file: name,
    pieces: digested(name, pieces, (digest) => digests.push(digest)),
  })
  yield file('report.json', reportJson(report))
  if (evidence !== null) yield file('evidence.csv', evidenceCsv(evidence, report.findings))
  yield file('summary.md', [jobSummary(report)])
  yield file('queries.sql', [queriesSql(report, queries)])
  yield file('report.html', htmlReport({ report, evidence, queries, files: [...digests] }))
  yield { file: SUMS_FILE, pieces: [sumsText(digests)] }
}

function* digested(
  name: string,
  pieces: Iterable<string>,
  onDigest: (digest: FileDigest) => void,
): Generator<string> {
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of pieces) {
    hash.update(piece)
    bytes += Buffer.byteLength(piece)
    yield piece
  }
  onDigest({ name, bytes, sha256: hash.digest('hex') })
}

/** As `sha256sum` writes and checks it. */
function sumsText(digests: readonly FileDigest[]): string {
  return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}
