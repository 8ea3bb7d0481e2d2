import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { safeParse } from 'valibot'
import { compareCodePoints } from '../../model/order.js'
import type { Report } from '../../model/report.js'
import { formatTimestamp } from '../../model/time.js'
import { describeError, SettingsError } from '../../runtime/errors.js'
import { keepHeapSmall } from '../../runtime/heap.js'
import { readInput } from '../../runtime/read-file.js'
import { reportSchema } from '../formats/report-schema.js'
import { findContradictions } from '../package/contradictions.js'
import { createReportSum } from './merge.js'

/** A report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024

/** Reads one report.json. @throws SettingsError where it is not one, or contradicts itself */
async function readReport(name: string): Promise<Report> {
  const shown = JSON.stringify(name)
  const refuse = (problem: string, cause?: unknown) =>
    new SettingsError(`${shown} ${problem}. Give the report.json of a check.`, { cause })
  let bytes: Uint8Array | null
  try {
    bytes = await readInput(name, LARGEST_REPORT_BYTES)
  } catch (error) {
    throw refuse(`cannot be read: ${describeError(error)}`, error)
  }
  if (bytes === null) throw refuse('is larger than 500 MiB')
  let json: unknown
  try {
    json = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw refuse('is not JSON', error)
  }
  const version = (json as { readonly schemaVersion?: unknown } | null)?.schemaVersion
  if (version !== 1)
    throw refuse(`is not a report of schema version 1 (${String(JSON.stringify(version)).slice(0, 40)})`)
  const result = safeParse(reportSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
    throw refuse(`is not a report of this version: ${path}: ${issue.message}`)
  }
  const report = result.output as Report
  const [contradiction] = findContradictions(report)
  if (contradiction !== undefined) throw refuse(`contradicts itself: ${contradiction.replace(/\.$/, '')}`)
  return report
}

/** Buckets named in the warning. */
const BUCKETS_NAMED = 5

/** Reads reports and merges them. @param now seconds since the epoch */
export async function readAndMerge(
  names: readonly string[],
  now: number,
  { signal, onWarning }: { readonly signal: AbortSignal; readonly onWarning: (message: string) => void },
): Promise<Report> {
  keepHeapSmall()
  const sum = createReportSum()
  for (const name of names) {
    signal.throwIfAborted()
    sum.add(name, await readReport(name))
  }
  const twice = sum.bucketsInSeveral()
  if (twice.length > 0) {
    const more = twice.length > BUCKETS_NAMED ? ` and ${twice.length - BUCKETS_NAMED} more` : ''
    onWarning(
      `Buckets in more than one report: ${twice.slice(0, BUCKETS_NAMED).join(', ')}${more}. Their requests may be counted twice. Merge only one report per bucket.`,
    )
  }
  return sum.result(formatTimestamp(now))
}

/** The files of paths and patterns, each once, by code points. A path without a pattern is taken as it stands. */
export function findReports(patterns: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const wild = pattern.search(/[*?]/)
    if (wild === -1) {
      found.add(pattern)
      continue
    }
    const folder = pattern.slice(0, pattern.lastIndexOf('/', wild) + 1)
    const expression = makeGlobExpression(pattern.slice(folder.length))
    for (const path of listFilesBelow(folder === '' ? '.' : folder))
      if (expression.test(path)) found.add(`${folder}${path}`)
  }
  return [...found].sort(compareCodePoints)
}

/** `**` with its slash stands for folders, `*` and `?` for text within a name. */
function makeGlobExpression(pattern: string): RegExp {
  const source = pattern.replace(/\*\*\/|\*+|\?|[.+^${}()|[\]\\]/g, (sign) =>
    sign === '**/' ? '(?:.*/)?' : sign === '?' ? '[^/]' : sign.startsWith('*') ? '[^/]*' : `\\${sign}`,
  )
  return new RegExp(`^${source}$`, 's')
}

/** The files of a folder. Links are not followed. Empty if the folder does not exist. */
function listFilesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
}
