import { randomBytes } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { CheckError, describeError, SettingsError, shortenPath } from '../../runtime/errors.js'
import { findLeftOvers, refuseForeignFiles } from './earlier-files.js'
import { makePackageFiles, type PackageParts } from './files.js'
import { REPORT_FILES, type ReportFile, type WrittenFiles } from './names.js'

/**
 * Writes the files of the report into a directory, and creates the directory if it does not exist. Writes all as
 * temporary files first, and renames them then, so that a reader never finds an incomplete file. Removes the files of
 * an earlier run. Throws SettingsError if a file of another program has the name of a report file, and keeps that file.
 * Returns the files' paths. After an abort it renames nothing, and throws the signal's reason.
 */
export async function writeReports(
  directory: string,
  parts: PackageParts,
  signal: AbortSignal | null = null,
): Promise<WrittenFiles> {
  await makeDirectory(directory)
  await refuseForeignFiles(directory)
  const written = new Map<ReportFile, string>()
  try {
    for (const { file, pieces } of makePackageFiles(parts)) {
      const temporary = join(directory, `.${file}.${randomBytes(8).toString('hex')}.tmp`)
      written.set(file, temporary)
      // `wx` does not follow a link, and the rename replaces a hostile link by the file.
      await writeFile(temporary, pieces, { flag: 'wx', ...(signal === null ? {} : { signal }) })
      signal?.throwIfAborted()
    }
    const own = new Set(written.values())
    for (const path of await findLeftOvers(directory)) if (!own.has(path)) await rm(path, { force: true })
    await refuseForeignFiles(directory)
    signal?.throwIfAborted()
    // Without a pause, so that no signal interrupts it. The sums are removed last and written first. They identify the
    // files that a killed run leaves.
    for (const file of REPORT_FILES) rmSync(join(directory, file), { force: true })
    for (const [file, temporary] of [...written].reverse()) renameSync(temporary, join(directory, file))
  } catch (thrown) {
    // What failed is reported, and not that a file which was perhaps never made could not be removed.
    await Promise.all(
      [...written.values()].map((temporary) => rm(temporary, { force: true }).catch(() => {})),
    )
    signal?.throwIfAborted()
    if (!isSystemError(thrown)) throw thrown
    throw new CheckError(
      `The report could not be written to ${shortenPath(directory)}: ${describeError(thrown)}. Give a report-directory that can be written.`,
      { cause: thrown },
    )
  }
  return Object.fromEntries([...written.keys()].map((file) => [file, join(directory, file)]))
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await makeFolder(resolve(directory))
  } catch (thrown) {
    const there = await stat(directory).catch(() => null)
    if (there !== null && !there.isDirectory())
      throw new SettingsError(
        `report-directory ${shortenPath(directory)} is not a directory. Give the path of a directory.`,
      )
    throw new CheckError(
      `report-directory ${shortenPath(directory)} could not be created: ${describeError(thrown)}. Give one that can be written.`,
      { cause: thrown },
    )
  }
}

/**
 * Creates the folder and those above it. Node's recursive version never ends where the system cannot create a folder,
 * for example below /proc.
 */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return
  const above = dirname(path)
  if (above !== path) await makeFolder(above)
  try {
    await mkdir(path)
  } catch (error) {
    if (!(await isFolder(path))) throw error
  }
}

/** Links followed. */
async function isFolder(path: string): Promise<boolean> {
  const there = await stat(path).catch(() => null)
  return there?.isDirectory() ?? false
}

function isSystemError(thrown: unknown): boolean {
  return thrown instanceof Error && 'syscall' in thrown
}
