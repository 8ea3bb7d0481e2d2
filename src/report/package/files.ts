import { createHash } from 'node:crypto'
import type { Evidence } from '../../engines/engine.js'
import type { Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import { formatEvidence } from '../formats/evidence-csv.js'
import { type FileDigest, renderHtmlReport } from '../formats/html.js'
import { renderJobSummary } from '../formats/markdown.js'
import { formatQueriesSql } from '../formats/queries-sql.js'
import { formatReportJson } from '../formats/report-json.js'
import { type ReportFile, SUMS_FILE } from './names.js'

/** The parts of a package. */
export interface PackageParts {
  readonly report: Report
  /** Null when no `evidence.csv` is written. */
  readonly evidence: Evidence | null
  readonly queries: readonly QueryRun[]
}

/**
 * The files of a package, one after the other. `report.html` lists the sums of the files before it, and `SHA256SUMS`
 * those of all other files. So the caller reads all pieces of a file before it asks for the next file. A piece is valid
 * only until the next is read.
 */
export function* makePackageFiles(
  parts: PackageParts,
): Generator<{ readonly file: ReportFile; readonly pieces: Iterable<Uint8Array> }> {
  const { report, evidence, queries } = parts
  const digests: FileDigest[] = []
  const makeFile = (name: ReportFile, texts: Iterable<string>) => ({
    file: name,
    pieces: addDigest(name, texts, (digest) => digests.push(digest)),
  })
  yield makeFile('report.json', formatReportJson(report))
  if (evidence !== null) yield makeFile('evidence.csv', formatEvidence(evidence, report.findings))
  yield makeFile('summary.md', [renderJobSummary(report)])
  yield makeFile('queries.sql', [formatQueriesSql(report, queries)])
  yield makeFile('report.html', renderHtmlReport({ report, evidence, queries, files: [...digests] }))
  yield { file: SUMS_FILE, pieces: encodeTexts([formatSums(digests)]) }
}

/** Bytes of a piece. */
const BYTES_A_PIECE = 64 * 1024

/**
 * The text as UTF-8, in pieces. A piece is valid only until the next is read, because all use the same buffer. Separate
 * buffers would stay in memory until the next garbage collection.
 */
function* addDigest(
  name: string,
  texts: Iterable<string>,
  onDigest: (digest: FileDigest) => void,
): Generator<Uint8Array> {
  const hash = createHash('sha256')
  let bytes = 0
  for (const piece of encodeTexts(texts)) {
    hash.update(piece)
    bytes += piece.length
    yield piece
  }
  onDigest({ name, bytes, sha256: hash.digest('hex') })
}

/** Fills the buffer before it is returned. A text can be one line of a table. */
function* encodeTexts(texts: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const buffer = new Uint8Array(BYTES_A_PIECE)
  let filled = 0
  for (const text of texts)
    for (let at = 0; at < text.length; ) {
      const { read, written } = encoder.encodeInto(text.slice(at), buffer.subarray(filled))
      at += read
      filled += written
      if (at === text.length) break
      yield buffer.subarray(0, filled)
      filled = 0
    }
  if (filled > 0) yield buffer.subarray(0, filled)
}

/** The form that `sha256sum` writes and verifies. */
function formatSums(digests: readonly FileDigest[]): string {
  return digests.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('')
}
