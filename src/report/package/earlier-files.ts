import { lstat, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CheckError, describeError, SettingsError, shortenPath } from '../../runtime/errors.js'
import { computeFileSum } from './file-sum.js'
import { REPORT_FILES, type ReportFile, SUMS_FILE } from './names.js'

/** The files in a report directory that have names of ours. */
interface EarlierFiles {
  /** Unchanged files of an earlier run: its `SHA256SUMS`, and the files that it names with the right sum. */
  readonly own: readonly ReportFile[]
  /** All other files: changed since, or written by another program. */
  readonly foreign: readonly ReportFile[]
}

/** Sorts the files of a directory. Empty if the directory is missing or cannot be read. */
async function findEarlierFiles(directory: string): Promise<EarlierFiles> {
  const present: ReportFile[] = []
  for (const file of REPORT_FILES)
    if ((await lstat(join(directory, file)).catch(() => null)) !== null) present.push(file)
  const sums = present.includes(SUMS_FILE) ? await readSums(join(directory, SUMS_FILE)) : null
  if (sums === null) return { own: [], foreign: present }
  const own: ReportFile[] = []
  // A file that cannot be read can be of another program.
  const hasSum = async (file: ReportFile): Promise<boolean> =>
    sums.get(file) === (await computeFileSum(join(directory, file)).catch(() => null))
  for (const file of present) if (file === SUMS_FILE || (await hasSum(file))) own.push(file)
  return { own, foreign: present.filter((file) => !own.includes(file)) }
}

/** Throws a SettingsError if a report would replace a file that no earlier run wrote. */
export async function refuseForeignFiles(directory: string): Promise<void> {
  const { foreign } = await findEarlierFiles(directory)
  if (foreign.length === 0) return
  const [them, theyWere] = foreign.length === 1 ? ['it', 'it was'] : ['them', 'they were']
  throw new SettingsError(
    `report-directory ${directory} holds ${foreign.join(', ')}: an earlier check did not write ${them}, or ${theyWere} changed since. Move ${them} away, or give another directory.`,
  )
}

/**
 * Removes the report of an earlier run from a report directory, so that it is not mistaken for the report of this run. Other
 * files stay, even with a name of a report file. Does nothing if the directory does not exist.
 */
export async function removeReports(directory: string): Promise<void> {
  const { own } = await findEarlierFiles(directory)
  const paths = [...(await findLeftOvers(directory)), ...own.map((file) => join(directory, file))]
  try {
    // In the order of their writing, `SHA256SUMS` last: so that it still identifies the files that a killed run leaves.
    for (const path of paths) await rm(path, { force: true })
  } catch (thrown) {
    throw new CheckError(
      `An earlier report in ${shortenPath(directory)} could not be removed: ${describeError(thrown)}. Remove it, or give another report-directory.`,
      { cause: thrown },
    )
  }
}

/** Removes as `removeReports`, unless one of these files, which a merge was to read, is in the directory. */
export async function removeReportsExcept(directory: string, inputs: readonly string[]): Promise<void> {
  const findRealPath = (path: string) => realpath(path).catch(() => resolve(path))
  const own = await findRealPath(directory)
  for (const input of inputs) if (dirname(await findRealPath(input)) === own) return
  await removeReports(directory)
}

/** Name of a temporary file that a killed run leaves. */
const LEFT_OVER = new RegExp(
  `^\\.(?:${REPORT_FILES.map((file) => file.replace('.', '\\.')).join('|')})\\.[0-9a-f]{16}\\.tmp$`,
)

/** Paths of the temporary files that killed runs left. */
export async function findLeftOvers(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => LEFT_OVER.test(entry.name) && !entry.isDirectory())
    .map(({ name }) => join(directory, name))
}

/** Most bytes of a file of sums. */
const LARGEST_SUMS_BYTES = 4_096

/** The sums by file; null where this is not a file of sums that a report directory has. */
async function readSums(path: string): Promise<ReadonlyMap<string, string> | null> {
  const there = await lstat(path).catch(() => null)
  if (there === null || !there.isFile() || there.size > LARGEST_SUMS_BYTES) return null
  const text = await readFile(path, 'utf8').catch(() => '')
  const sums = new Map<string, string>()
  for (const line of text.split('\n').slice(0, -1)) {
    const [, sum, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? []
    if (sum === undefined || name === undefined || name === SUMS_FILE) return null
    if (!REPORT_FILES.some((file) => file === name) || sums.has(name)) return null
    sums.set(name, sum)
  }
  return sums.has('report.json') ? sums : null
}
