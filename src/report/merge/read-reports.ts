import { existsSync, readdirSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { safeParse } from 'valibot'
import { compareCodePoints } from '../../model/order.js'
import type { Report } from '../../model/report.js'
import { formatTimestamp } from '../../model/time.js'
import { rejectOnAbort } from '../../runtime/cancellation.js'
import { SettingsError, shortenPath } from '../../runtime/errors.js'
import { keepHeapSmall } from '../../runtime/heap.js'
import { findGreatest, findLeast } from '../../runtime/lists.js'
import { pauseFor } from '../../runtime/pause.js'
import { describeReadError, readInput } from '../../runtime/read-file.js'
import { isPathMatch } from '../../runtime/wildcards.js'
import { hasDifferentWindows } from '../content/words.js'
import { reportSchema } from '../formats/report-schema.js'
import { findContradictions } from '../package/contradictions.js'
import { createReportSum } from './merge.js'

/** A report of the most findings is a quarter of it. */
const LARGEST_REPORT_BYTES = 500 * 1024 * 1024

/**
 * Reads one report.json, with pauses between the steps.
 * @throws SettingsError where it is not one, or contradicts itself
 */
async function readReport(name: string, signal: AbortSignal): Promise<Report> {
  const pause = pauseFor(signal)
  const shown = JSON.stringify(shortenPath(name))
  const refuse = (problem: string, cause?: unknown) =>
    new SettingsError(`${shown} ${problem}. Give the report.json of a check.`, { cause })
  let bytes: Uint8Array | null
  try {
    bytes = await rejectOnAbort(signal, readInput(name, LARGEST_REPORT_BYTES))
  } catch (error) {
    signal.throwIfAborted()
    throw refuse(`cannot be read: ${describeReadError(error)}`, error)
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
  await pause.take()
  const result = safeParse(reportSchema, json)
  if (!result.success) {
    const [issue] = result.issues
    const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
    throw refuse(`is not a report of this version: ${path}: ${issue.message}`)
  }
  const report = result.output as Report
  await pause.take()
  const [contradiction] = findContradictions(report)
  if (contradiction !== undefined) throw refuse(`contradicts itself: ${contradiction.replace(/\.$/, '')}`)
  await pause.take()
  return report
}

/** Buckets and files named in a warning or notice. */
const NAMED = 5

/** Reads reports and merges them. @param now seconds since the epoch */
export async function readAndMerge(
  names: readonly string[],
  now: number,
  { signal, onWarning }: { readonly signal: AbortSignal; readonly onWarning: (message: string) => void },
): Promise<Report> {
  keepHeapSmall()
  const pause = pauseFor(signal)
  const sum = createReportSum()
  for (const name of names) {
    signal.throwIfAborted()
    sum.add(name, await readReport(name, signal))
    await pause.take()
  }
  const twice = sum.listBucketsInSeveral()
  if (twice.length > 0)
    onWarning(
      `Buckets in more than one report: ${listNames(twice)}. Their requests may be counted twice. Merge only one report per bucket.`,
    )
  const differing = sum.listBucketsThatDiffer()
  if (differing.length > 0)
    onWarning(
      `The reports differ on the settings of buckets: ${listNames(differing)}. The merged report has the worse setting. Check these buckets again, and merge only the new reports.`,
    )
  const report = sum.getResult(formatTimestamp(now))
  if (hasDifferentWindows(report) && (twice.length > 0 || hasDistantWindows(report)))
    onWarning(
      'The windows of the merged reports differ. Requests outside of the window of their own report were not checked. `parts` in report.json lists the windows. Check all buckets with the same since and until, and merge these reports.',
    )
  return report
}

/** The checks of one workflow run begin at different times, so that their windows differ by minutes. */
const NEAR_SECONDS = 60 * 60

function hasDistantWindows({ parts = [] }: Report): boolean {
  return (['since', 'until'] as const).some((end) => {
    const times = parts.map(({ window }) => window[end])
    const known = times.filter((time) => time !== null).map((time) => Date.parse(time) / 1000)
    if (known.length === 0) return false
    return known.length < times.length || findGreatest(known) - findLeast(known) > NEAR_SECONDS
  })
}

/** Leaves out each path whose file an earlier path names. Links are followed. */
export async function removeSameFiles(
  names: readonly string[],
  onNotice: (message: string) => void,
): Promise<readonly string[]> {
  const distinct = new Map<string, string>()
  const same: string[] = []
  for (const name of names) {
    // The reading reports a path that cannot be resolved.
    const file = await realpath(name).catch(() => name)
    const first = distinct.get(file)
    if (first === undefined) distinct.set(file, name)
    else same.push(`${JSON.stringify(name)} is ${JSON.stringify(first)}`)
  }
  if (same.length > 0) onNotice(`The same file by two paths counts once: ${listNames(same)}.`)
  return [...distinct.values()]
}

function listNames(names: readonly string[]): string {
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : ''
  return `${names.slice(0, NAMED).join(', ')}${more}`
}

/** The files of paths and patterns, each once, by code points. Leaves out a path where nothing is. */
export function findReports(patterns: readonly string[]): readonly string[] {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const wild = pattern.search(/[*?]/)
    if (wild === -1) {
      if (existsSync(pattern)) found.add(pattern)
      continue
    }
    const folder = pattern.slice(0, pattern.lastIndexOf('/', wild) + 1)
    const below = pattern.slice(folder.length)
    for (const path of listFilesBelow(folder === '' ? '.' : folder))
      if (isPathMatch(below, path)) found.add(`${folder}${path}`)
  }
  return [...found].sort(compareCodePoints)
}

/** The files of a folder. Links are not followed. Empty if the folder does not exist. */
function listFilesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new SettingsError(
      `The folder ${JSON.stringify(shortenPath(folder))} of a pattern cannot be read: ${describeReadError(error)}. Give a pattern below a folder that this process may read.`,
      { cause: error },
    )
  }
}
