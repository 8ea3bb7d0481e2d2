import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { getDotPath, safeParse } from 'valibot'
import type { Report } from '../../model/report.js'
import { errorText, SettingsError } from '../../runtime/errors.js'
import { VERSION } from '../../runtime/version.js'
import { counted } from '../content/words.js'
import { jobSummary } from '../formats/markdown.js'
import { reportSchema } from '../formats/report-schema.js'
import { contradictionsOf } from './contradictions.js'
import { checkEvidence, PROBLEMS_TOLD } from './evidence-check.js'
import { REPORT_FILES, SUMS_FILE } from './names.js'

export interface Verification {
  /** In what the package does not hold, a sentence each; empty where it does. */
  readonly problems: readonly string[]
  /** What was not checked, and why; a sentence each. */
  readonly notes: readonly string[]
  /** Null where report.json cannot be read. */
  readonly report: Report | null
  readonly files: number
  readonly evidenceRecords: number
}

const HTML_FILE = 'report.html'

/**
 * Checks an evidence package: that its files are the ones that `SHA256SUMS` names, and that its numbers and its evidence
 * agree. Throws SettingsError where the directory holds no package.
 */
export async function verifyPackage(directory: string): Promise<Verification> {
  const sums = await readSums(directory)
  const problems: string[] = []
  const notes: string[] = []
  for (const line of sums.malformed.slice(0, PROBLEMS_TOLD))
    problems.push(`${SUMS_FILE}: line ${line} is no sum and file name.`)
  if (sums.malformed.length > PROBLEMS_TOLD)
    problems.push(
      `${SUMS_FILE}: ${counted(sums.malformed.length - PROBLEMS_TOLD, 'more line')} of this kind.`,
    )
  for (const [name, sum] of sums.of) {
    const found = await sumOf(join(directory, name))
    if (found === null) problems.push(`${name} is named in ${SUMS_FILE}, and is no file here.`)
    else if (found !== sum) problems.push(`${name} is not the file that was written: its sum is ${found}.`)
  }
  for (const name of (await readdir(directory)).sort())
    if (name !== SUMS_FILE && !sums.of.has(name)) {
      const ours = REPORT_FILES.some((file) => file === name)
      const sentence = `${name} is not named in ${SUMS_FILE}`
      if (ours) problems.push(`${sentence}, and should be.`)
      else notes.push(`${sentence}: nothing is known of it.`)
    }

  await checkHtml(directory, sums.of, problems)
  const report = await readReport(directory, problems)
  let evidenceRecords = 0
  if (report !== null) {
    for (const name of REPORT_FILES)
      if (
        name !== SUMS_FILE &&
        !sums.of.has(name) &&
        (name !== 'evidence.csv' || report.evidence.records !== null)
      )
        problems.push(`${name} is missing in ${SUMS_FILE}.`)
    problems.push(...contradictionsOf(report))
    if (sums.of.has('evidence.csv')) evidenceRecords = await checkEvidence(directory, report, problems)
    if (report.tool.version !== VERSION)
      notes.push(
        `The package was made by version ${report.tool.version}; this is ${VERSION}, which cannot tell whether summary.md says the same.`,
      )
    else if (sums.of.has('summary.md')) {
      const summary = await textOf(directory, 'summary.md').catch(() => null)
      if (summary !== null && summary !== jobSummary(report))
        problems.push('summary.md does not say what report.json does.')
    }
  }
  return { problems, notes, report, files: sums.of.size + 1, evidenceRecords }
}

async function readSums(directory: string): Promise<{ of: Map<string, string>; malformed: number[] }> {
  let text: string
  try {
    text = await textOf(directory, SUMS_FILE)
  } catch (thrown) {
    throw new SettingsError(
      `${directory} holds no evidence package: ${errorText(thrown)}. Give the report directory of a check.`,
      { cause: thrown },
    )
  }
  const of = new Map<string, string>()
  const malformed: number[] = []
  const lines = text.split('\n')
  // Each line has an end, so that the last piece is empty; of an empty text it is the only one.
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
      `${directory} holds no evidence package: its ${SUMS_FILE} names none of its files.`,
    )
  return { of, malformed }
}

function isPackageFile(name: string): boolean {
  return name !== SUMS_FILE && REPORT_FILES.some((file) => file === name)
}

/** A package of a stranger's may hold a pipe, which would be waited for. */
async function textOf(directory: string, name: string): Promise<string> {
  const path = join(directory, name)
  const there = await stat(path)
  if (!there.isFile()) throw new Error('it is no file')
  return readFile(path, 'utf8')
}

/** Null where there is no regular file; a link is none. */
async function sumOf(path: string): Promise<string | null> {
  const there = await lstat(path).catch(() => null)
  if (there === null || !there.isFile()) return null
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex')
}

/** `report.html` says with which files it was written: sums made anew over an exchanged file do not agree with it. */
async function checkHtml(
  directory: string,
  sums: ReadonlyMap<string, string>,
  problems: string[],
): Promise<void> {
  if (!sums.has(HTML_FILE)) return
  const html = await textOf(directory, HTML_FILE).catch(() => null)
  if (html === null) return
  // Every other text in the page is a stranger's: the list is the last of its tables.
  const list = html.slice(html.lastIndexOf('<h2 id="files">'))
  for (const [name, sum] of sums)
    if (name !== HTML_FILE && !list.includes(sum))
      problems.push(`${HTML_FILE} was written with another ${name}: the sum that it lists is not this one.`)
}

async function readReport(directory: string, problems: string[]): Promise<Report | null> {
  let json: unknown
  try {
    json = JSON.parse(await textOf(directory, 'report.json'))
  } catch (thrown) {
    problems.push(`report.json cannot be read: ${errorText(thrown)}.`)
    return null
  }
  const result = safeParse(reportSchema, json)
  if (result.success) return result.output
  const [issue] = result.issues
  problems.push(`report.json does not fit its schema at ${getDotPath(issue) ?? 'its top'}: ${issue.message}.`)
  return null
}
