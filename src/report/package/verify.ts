import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { getDotPath, safeParse } from 'valibot'
import type { Evidence } from '../../engines/engine.js'
import { COLUMN_NAMES } from '../../log-formats/columns.js'
import { formatCount } from '../../model/figures.js'
import type { Report } from '../../model/report.js'
import type { QueryRun } from '../../model/tally.js'
import { describeError, SettingsError, shortenPath } from '../../runtime/errors.js'
import { append } from '../../runtime/lists.js'
import { pauseFor } from '../../runtime/pause.js'
import { describeReadError } from '../../runtime/read-file.js'
import { VERSION } from '../../runtime/version.js'
import { countDaysRead, rollUp } from '../content/causes.js'
import { removeGuards } from '../formats/escape.js'
import { EVIDENCE_RECORDS, type FileDigest, renderHtmlReport } from '../formats/html.js'
import { renderJobSummary } from '../formats/markdown.js'
import { formatQueriesSql } from '../formats/queries-sql.js'
import { formatReportJson } from '../formats/report-json.js'
import { reportSchema } from '../formats/report-schema.js'
import { findContradictions } from './contradictions.js'
import { type CheckedEvidence, checkEvidence, MOST_PROBLEMS } from './evidence-check.js'
import { computeFileSum } from './file-sum.js'
import { REPORT_FILES, SUMS_FILE } from './names.js'

interface Verification {
  /** The problems of the package, one sentence each. Empty if the package is valid. */
  readonly problems: readonly string[]
  /** What was not checked, and why. One sentence each. */
  readonly notes: readonly string[]
  /** Null where report.json cannot be read. */
  readonly report: Report | null
  readonly files: number
  readonly evidenceRecords: number
}

const HTML_FILE = 'report.html'

/**
 * Verifies an evidence package. Its files must be the ones that `SHA256SUMS` names. Its numbers, its evidence, its
 * summary and its page must agree. Throws SettingsError if the directory is not a package, and the signal's reason
 * after an abort.
 */
export async function verifyPackage(directory: string, signal: AbortSignal): Promise<Verification> {
  const pause = pauseFor(signal)
  const sums = await readSums(directory)
  const problems: string[] = []
  const notes: string[] = []
  for (const line of sums.malformed.slice(0, MOST_PROBLEMS))
    problems.push(`${SUMS_FILE}: line ${line} is not a checksum and a file name.`)
  if (sums.malformed.length > MOST_PROBLEMS)
    problems.push(
      `${SUMS_FILE}: ${formatCount(sums.malformed.length - MOST_PROBLEMS, 'more line')} of this kind.`,
    )
  for (const [name, sum] of sums.of) {
    signal.throwIfAborted()
    const found = await computeFileSum(join(directory, name))
    if (found === null) problems.push(`${name} is named in ${SUMS_FILE} but is not a file in this directory.`)
    else if (found !== sum)
      problems.push(`${name} is not the file that was written: its checksum is ${found}.`)
  }
  for (const name of await listNames(directory))
    if (name !== SUMS_FILE && !sums.of.has(name)) {
      const isOurs = REPORT_FILES.some((file) => file === name)
      const sentence = `${name} is not named in ${SUMS_FILE}`
      if (isOurs) problems.push(`${sentence}, but must be.`)
      else notes.push(`${sentence}, so it was not checked.`)
    }

  signal.throwIfAborted()
  const read = await readReport(directory, problems)
  await pause.take()
  let evidenceRecords = 0
  if (read !== null) {
    const { report } = read
    for (const name of REPORT_FILES)
      if (
        name !== SUMS_FILE &&
        !sums.of.has(name) &&
        (name !== 'evidence.csv' || report.evidence.records !== null)
      )
        problems.push(`${name} is missing in ${SUMS_FILE}.`)
    const contradictions = findContradictions(report)
    append(problems, contradictions.slice(0, MOST_PROBLEMS))
    if (contradictions.length > MOST_PROBLEMS)
      problems.push(
        `report.json: ${formatCount(contradictions.length - MOST_PROBLEMS, 'more contradiction')}.`,
      )
    const evidence = sums.of.has('evidence.csv')
      ? await checkEvidence(directory, report, problems, EVIDENCE_RECORDS, signal)
      : null
    evidenceRecords = evidence?.records ?? 0
    signal.throwIfAborted()
    if (report.tool.version !== VERSION)
      notes.push(
        `summary.md, queries.sql and report.html were not compared with report.json: version ${report.tool.version} wrote the package, and this is ${VERSION}.`,
      )
    else {
      await checkWritten(read, problems, signal)
      await checkDrawn(directory, report, evidence, sums.of, problems, signal)
    }
  }
  // A result that is printed after a signal would contradict the exit code.
  await pause.take()
  return { problems, notes, report: read?.report ?? null, files: sums.of.size + 1, evidenceRecords }
}

/** Writes the report and its causes again, and compares them. Other JSON readers may see what this one does not. */
async function checkWritten(
  { report, text }: ReadReport,
  problems: string[],
  signal: AbortSignal,
): Promise<void> {
  const pause = pauseFor(signal)
  let at = 0
  for (const piece of formatReportJson(report)) {
    if (pause.isDue()) await pause.take()
    if (!text.startsWith(piece, at)) break
    at += piece.length
  }
  if (at !== text.length) problems.push('report.json is not written as this version writes it.')
  await pause.take()
  const owners = new Map(report.buckets.map(({ name, owner }) => [name, owner]))
  const causes = rollUp(report.findings, countDaysRead(report), (bucket) => owners.get(bucket) ?? null)
  if (!isDeepStrictEqual(causes, report.causes))
    problems.push('The causes of report.json are not those of its findings.')
}

/** Renders summary and page again from the report, and compares them. This finds a change also if the sums were updated. */
async function checkDrawn(
  directory: string,
  report: Report,
  evidence: CheckedEvidence | null,
  sums: ReadonlyMap<string, string>,
  problems: string[],
  signal: AbortSignal,
): Promise<void> {
  const pause = pauseFor(signal)
  const readTextOrNull = (name: string) =>
    sums.has(name) ? readText(directory, name).catch(() => null) : null
  const summary = await readTextOrNull('summary.md')
  if (summary !== null && summary !== renderJobSummary(report))
    problems.push('summary.md does not agree with report.json.')
  const sql = await readTextOrNull('queries.sql')
  const queries = sql === null ? null : readQueries(sql, report)
  if (sql !== null && queries === null) problems.push('queries.sql does not agree with report.json.')
  const page = await readTextOrNull(HTML_FILE)
  if (page === null || queries === null) return
  await pause.take()
  const drawn = renderHtmlReport({
    report,
    evidence: evidence === null ? null : makeShownEvidence(report, evidence),
    queries,
    files: await readDigests(directory, sums),
  })
  const pieces: string[] = []
  for (const piece of drawn) {
    if (pause.isDue()) await pause.take()
    pieces.push(piece)
  }
  if (page !== pieces.join(''))
    problems.push(`${HTML_FILE} does not agree with report.json, evidence.csv and queries.sql.`)
}

/** The records that the page shows. */
function makeShownEvidence(report: Report, { records, first }: CheckedEvidence): Evidence {
  const findings = new Map(report.findings.map(({ cause }, finding) => [cause, finding]))
  const shown = first.map((cells) => ({
    finding: findings.get(cells[COLUMN_NAMES.length + 1] as string) ?? -1,
    record: { columns: cells.slice(0, COLUMN_NAMES.length).map(removeGuards), time: 0 },
    logObject: removeGuards(cells[COLUMN_NAMES.length] as string),
  }))
  // The page says how many there are.
  shown.length = records
  return { records: shown, complete: report.evidence.complete === true }
}

/**
 * The statements in `queries.sql` if the file equals the one for the queries of this report. Else null. The file of a merge
 * does not have the statements of the merged reports.
 */
function readQueries(sql: string, report: Report): QueryRun[] | null {
  const queries = report.parts === undefined ? report.scan.queries : []
  const marked = queries.map((query, index) => ({ ...query, statement: `\u0000${index}\u0000` }))
  const [begin = '', ...rest] = formatQueriesSql(report, marked).split(/\u0000[0-9]+\u0000/)
  if (!sql.startsWith(begin)) return null
  const runs: QueryRun[] = []
  let at = begin.length
  for (const [index, query] of queries.entries()) {
    const after = rest[index] as string
    const end = index === rest.length - 1 ? sql.length - after.length : sql.indexOf(after, at)
    if (end < at || !sql.startsWith(after, end)) return null
    runs.push({ ...query, statement: sql.slice(at, end) })
    at = end + after.length
  }
  return at === sql.length ? runs : null
}

/** Name, size and sum of the files that were written before the page, in their order. */
async function readDigests(directory: string, sums: ReadonlyMap<string, string>): Promise<FileDigest[]> {
  const digests: FileDigest[] = []
  for (const name of REPORT_FILES) {
    const sha256 = sums.get(name)
    if (sha256 === undefined || name === HTML_FILE) continue
    const { size } = await stat(join(directory, name)).catch(() => ({ size: 0 }))
    digests.push({ name, bytes: size, sha256 })
  }
  return digests
}

async function listNames(directory: string): Promise<string[]> {
  try {
    return (await readdir(directory)).sort()
  } catch (thrown) {
    throw new SettingsError(
      `The files of ${shortenPath(directory)} cannot be listed: ${describeReadError(thrown)}. Give the report directory of a check.`,
      { cause: thrown },
    )
  }
}

async function readSums(directory: string): Promise<{ of: Map<string, string>; malformed: number[] }> {
  let text: string
  try {
    text = await readText(directory, SUMS_FILE)
  } catch (thrown) {
    throw new SettingsError(
      `${shortenPath(directory)} does not contain an evidence package: ${describeError(thrown)}. Give the report directory of a check.`,
      { cause: thrown },
    )
  }
  const of = new Map<string, string>()
  const malformed: number[] = []
  const lines = text.split('\n')
  // Each line has an end, so that the last piece is empty. For an empty text it is the only piece.
  const rest = lines.pop()
  for (const [index, line] of lines.entries()) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}([A-Za-z0-9._-]+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || of.has(name) || !isPackageFile(name))
      malformed.push(index + 1)
    else of.set(name, sum)
  }
  if (rest !== '') malformed.push(lines.length + 1)
  if (of.size === 0 && malformed.length === 0)
    throw new SettingsError(
      `${shortenPath(directory)} does not contain an evidence package: its ${SUMS_FILE} does not name its files.`,
    )
  return { of, malformed }
}

function isPackageFile(name: string): boolean {
  return name !== SUMS_FILE && REPORT_FILES.some((file) => file === name)
}

/** Refuses a pipe, which a hostile package could hold, because reading it would block. */
async function readText(directory: string, name: string): Promise<string> {
  const path = join(directory, name)
  const there = await stat(path)
  if (!there.isFile()) throw new Error('it is not a file')
  return readFile(path, 'utf8')
}

/** A report, and the text from which it was read. */
interface ReadReport {
  readonly report: Report
  readonly text: string
}

async function readReport(directory: string, problems: string[]): Promise<ReadReport | null> {
  let text: string
  let json: unknown
  try {
    text = await readText(directory, 'report.json')
    json = JSON.parse(text)
  } catch (thrown) {
    problems.push(`report.json cannot be read: ${describeError(thrown)}.`)
    return null
  }
  const result = safeParse(reportSchema, json)
  if (result.success) return { report: result.output, text }
  const [issue] = result.issues
  problems.push(`report.json does not fit its schema at ${getDotPath(issue) ?? 'its top'}: ${issue.message}.`)
  return null
}
