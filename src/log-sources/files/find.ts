import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { basename, dirname, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { isHiddenName } from '../../log-formats/log-object-name.js'
import { compareCodePoints } from '../../model/order.js'
import { CheckError, SettingsError, shortenPath } from '../../runtime/errors.js'
import { describeReadError } from '../../runtime/read-file.js'
import { quoteText } from '../../settings/messages.js'

/** A local file, pipe or standard input with records. */
export interface LogFile {
  /** The given path with `/` as separator. `-` for standard input. The file is opened by this name. */
  readonly logObject: string
  /** `stream` is standard input or a pipe. Its length is unknown, and it can be read only once. */
  readonly kind: 'file' | 'stream'
  /** Size when it was found. 0 for a stream. */
  readonly bytes: number
  /** Milliseconds since the epoch, when it was found. 0 for a stream. */
  readonly modified: number
  /** Position of the location that contains it. */
  readonly location: number
}

/** The files below the given locations. */
export interface FoundFiles {
  /** Sorted by code points of the full path. */
  readonly files: readonly LogFile[]
  /** Regular files that are skipped because they, or a folder above them, have a hidden name. */
  readonly skippedFiles: number
  /** Given folders without files. */
  readonly emptyLocations: readonly string[]
}

/** The path that means standard input. */
export const STANDARD_INPUT = '-'
/** Number of entries between two pauses. */
const ENTRIES_AT_ONCE = 2_000
/** V8 gives room for new objects to a search of more entries, which is a third of the memory of the check. */
const ENTRIES_WITH_ROOM = 20_000

/**
 * Every regular file below the locations, once by its real path. Links are followed, loops are cut, and hidden names
 * are skipped. With `allowedRoots` no file outside of these folders is read, even through a link.
 *
 * @param onFile called for each regular file. The search awaits its result
 * @throws SettingsError when a location does not exist, or a link leaves the roots; CheckError when something below a
 * location is neither a file nor a folder, or cannot be listed
 */
export async function findLogFiles(
  locations: readonly string[],
  allowedRoots: readonly string[] | null,
  signal: AbortSignal | null,
  onFile: (file: LogFile) => Promise<unknown> | null = () => null,
): Promise<FoundFiles> {
  const roots = allowedRoots === null ? null : allowedRoots.map(findRealPathOfRoot)
  const files: LogFile[] = []
  const seenStreams = new Set<string>()
  /** Names of the found files by the real path of their folder. One set of complete paths would take more memory. */
  const seenNames = new Map<string, Set<string>>()
  const seenFolders = new Set<string>()
  const emptyLocations: string[] = []
  /** Found files, including known ones, and folders that were already searched. */
  let met = 0
  /** Real paths. A path that another location names is read nevertheless. */
  const skipped = new Set<string>()
  let skippedFolders = 0
  let entries = 0

  /** Counts an entry. Returns what to wait for after many entries, and null after the others. */
  const countEntry = (): Promise<void> | null => {
    signal?.throwIfAborted()
    if (++entries % ENTRIES_AT_ONCE !== 0) return null
    // A worker thread that started meanwhile gave the room back.
    return entries > ENTRIES_WITH_ROOM ? limitRoomForObjects().then(() => setImmediate()) : setImmediate()
  }

  const checkRoots = (path: string, realPath: string): void => {
    if (roots === null || roots.some((root) => realPath === root || realPath.startsWith(addSeparator(root))))
      return
    throw new SettingsError(
      `${shortenPath(path)} leads to ${shortenPath(realPath)}, which is outside of the workspace and RUNNER_TEMP. Copy the logs into the workspace.`,
    )
  }

  const addStream = (path: string, location: number): void => {
    if (!seenStreams.has(path))
      files.push({ logObject: path, kind: 'stream', bytes: 0, modified: 0, location })
    seenStreams.add(path)
  }

  const findSeenNames = (realFolder: string): Set<string> => {
    let names = seenNames.get(realFolder)
    if (names === undefined) {
      names = new Set()
      seenNames.set(realFolder, names)
    }
    return names
  }

  /** @param names the found names in the real folder of the file, which has this name there */
  const addFile = (
    path: string,
    names: Set<string>,
    name: string,
    stats: Stats,
    location: number,
  ): Promise<unknown> | null => {
    met++
    if (names.has(name)) return null
    names.add(name)
    const file: LogFile = {
      logObject: path,
      kind: 'file',
      bytes: stats.size,
      modified: stats.mtimeMs,
      location,
    }
    files.push(file)
    return onFile(file)
  }

  const addFileAt = (path: string, realPath: string, stats: Stats, location: number) =>
    addFile(path, findSeenNames(dirname(realPath)), basename(realPath), stats, location)

  /** Counts the regular files at or below a skipped path. A folder that cannot be listed there is not an error. */
  const skip = async (path: string): Promise<void> => {
    const pause = countEntry()
    if (pause !== null) await pause
    const found = findFileOrFolder(path)
    if (found === null || skipped.has(found.realPath)) return
    skipped.add(found.realPath)
    for (const name of found.names ?? []) await skip(`${found.realPath}/${name}`)
    if (found.names !== null) skippedFolders++
  }

  const walk = async (folder: string, realFolder: string, location: number): Promise<void> => {
    if (seenFolders.has(realFolder)) {
      met++
      return
    }
    seenFolders.add(realFolder)
    const names = findSeenNames(realFolder)
    const listed = listFolder(folder)
    if (listed.length > ENTRIES_WITH_ROOM) await limitRoomForObjects()
    for (const { name, path, kind, isLinked } of sortEntries(folder, listed)) {
      const pause = countEntry()
      if (pause !== null) await pause
      if (isHiddenName(name)) {
        await skip(path)
        continue
      }
      if (kind === 'other')
        throw new CheckError(
          `${shortenPath(path)} is neither a file nor a folder (a pipe or a device). Remove it from ${shortenPath(folder)}.`,
        )
      const linkedPath = isLinked ? findRealPath(path) : null
      if (linkedPath !== null) checkRoots(path, linkedPath)
      if (kind === 'folder') {
        await walk(path, linkedPath ?? addSeparator(realFolder) + name, location)
        continue
      }
      const stats = readOrRefuse(path, () => statSync(path))
      const waiting =
        linkedPath === null
          ? addFile(path, names, name, stats, location)
          : addFileAt(path, linkedPath, stats, location)
      if (waiting !== null) await waiting
    }
  }

  for (const { path, stats, location } of locate(locations)) {
    if (stats === null) {
      addStream(STANDARD_INPUT, location)
    } else if (stats.isDirectory() || stats.isFile()) {
      const realPath = findRealPath(path)
      checkRoots(path, realPath)
      const metBefore = met
      if (stats.isDirectory()) await walk(path, realPath, location)
      else await addFileAt(path, realPath, stats, location)
      if (met === metBefore) emptyLocations.push(path)
    } else if (stats.isFIFO() || stats.isCharacterDevice()) {
      if (roots !== null) checkRoots(path, findRealPath(path))
      addStream(path, location)
    } else
      throw new CheckError(
        `${shortenPath(path)} is neither a file, a folder nor a pipe. Give the path of log files.`,
      )
  }
  // The files below one location have this order.
  if (locations.length > 1) files.sort((a, b) => compareCodePoints(a.logObject, b.logObject))
  for (const path of skipped) if (seenNames.get(dirname(path))?.has(basename(path))) skipped.delete(path)
  return { files, skippedFiles: skipped.size - skippedFolders, emptyLocations }
}

interface Located {
  readonly path: string
  /** Null for standard input. */
  readonly stats: Stats | null
  readonly location: number
}

/** Verifies that each location exists, before any is searched. Returns them in the order of the paths below them. */
function locate(locations: readonly string[]): readonly Located[] {
  return locations
    .map((text, location): Located => {
      if (text === STANDARD_INPUT) return { path: text, stats: null, location }
      const path = toSlashes(text)
      try {
        return { path, stats: statSync(path), location }
      } catch (error) {
        if (NOTHING_THERE.has((error as NodeJS.ErrnoException).code ?? '') && !isLink(path))
          throw new SettingsError(`Nothing is at ${quoteText(text)}. Check the path of the logs.`)
        throw makeReadError(text, error)
      }
    })
    .sort((a, b) => compareCodePoints(makeSortKey(a), makeSortKey(b)))
}

/** A file that is used as a folder, or a name that no file can have. */
const NOTHING_THERE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
])

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function makeSortKey({ path, stats }: Located): string {
  return stats?.isDirectory() ? addSeparator(path, '/') : path
}

interface Entry {
  readonly name: string
  readonly path: string
  readonly kind: 'file' | 'folder' | 'other'
  readonly isLinked: boolean
}

/** Node's module for V8 takes a noticeable share of a small check. */
async function limitRoomForObjects(): Promise<void> {
  const { keepHeapSmall } = await import(/* webpackChunkName: "worker" */ '../../runtime/heap.js')
  keepHeapSmall()
}

/** The entries of a folder. */
function listFolder(folder: string): readonly Dirent[] {
  const entries = readOrRefuse(folder, () => readdirSync(folder, { withFileTypes: true }))
  refuseAlikes(folder, entries)
  return entries
}

/**
 * The entries of a folder in the order of the paths below it. `a-b` comes before the content of `a`, as `-` comes
 * before `/`.
 */
function sortEntries(folder: string, entries: readonly Dirent[]): readonly Entry[] {
  const prefix = addSeparator(folder, '/')
  return entries
    .map((entry) => readEntry(entry, prefix + entry.name))
    .sort((a, b) => compareCodePoints(makeEntrySortKey(a), makeEntrySortKey(b)))
}

/**
 * Invalid UTF-8 in names reads as U+FFFD. Several files could then have the same name, and one would be read for all.
 */
function refuseAlikes(folder: string, entries: readonly Dirent[]): void {
  const doubtful = entries.filter(({ name }) => name.includes('\ufffd')).map(({ name }) => name)
  const alike = doubtful.find((name, at) => doubtful.indexOf(name) !== at)
  if (alike === undefined) return
  throw new CheckError(
    `Cannot read ${shortenPath(addSeparator(folder, '/') + alike)}: several file names there are not UTF-8 and look the same. Rename these files.`,
  )
}

function makeEntrySortKey({ name, kind }: Entry): string {
  return kind === 'folder' ? `${name}/` : name
}

function readEntry(entry: Dirent, path: string): Entry {
  const { name } = entry
  if (entry.isFile()) return { name, path, kind: 'file', isLinked: false }
  if (entry.isDirectory()) return { name, path, kind: 'folder', isLinked: false }
  if (isHiddenName(name)) return { name, path, kind: 'other', isLinked: false }
  // A link, or a file system that does not report the kind of its entries.
  const isLinked = readOrRefuse(path, () => lstatSync(path)).isSymbolicLink()
  const stats = readOrRefuse(path, () => statSync(path))
  return {
    name,
    path,
    kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other',
    isLinked,
  }
}

/** The regular file at a path, or the folder with its names. Links are followed. Null for anything else. */
function findFileOrFolder(path: string): { realPath: string; names: readonly string[] | null } | null {
  try {
    const realPath = realpathSync.native(path)
    const stats = statSync(realPath)
    if (stats.isDirectory()) return { realPath, names: readdirSync(realPath) }
    return stats.isFile() ? { realPath, names: null } : null
  } catch {
    return null
  }
}

function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

function addSeparator(path: string, separator: string = sep): string {
  return path.endsWith(separator) ? path : path + separator
}

function findRealPath(path: string): string {
  return readOrRefuse(path, () => realpathSync.native(path))
}

function findRealPathOfRoot(root: string): string {
  try {
    return realpathSync.native(root)
  } catch {
    return root
  }
}

/** A file or folder that the file system refuses cannot be read, and the check cannot finish. */
function readOrRefuse<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw makeReadError(path, error)
  }
}

/**
 * Refuses a file that is not the one that was found: it grew, was cut off, written again or replaced. Its records would be
 * counted in part, and the evidence would not agree with the counts.
 * @param stats of the file that was read, after it was read
 */
export function refuseChange({ logObject, bytes, modified }: LogFile, stats: Stats): void {
  if (stats.size === bytes && stats.mtimeMs === modified) return
  const sizes = stats.size === bytes ? '' : ` (from ${bytes} to ${stats.size} bytes)`
  throw new CheckError(
    `Cannot read ${shortenPath(logObject)}: it changed while the check read it${sizes}. Check again when nothing writes to it, or check a copy.`,
  )
}

/** The error for a path that could not be read to its end, with the reason of the system. */
export function makeReadError(path: string, error: unknown): CheckError {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
  const reason = `${describeReadError(error)}${isMissing ? ' (a broken link, or a deleted file)' : ''}`
  return new CheckError(
    `Cannot read ${shortenPath(path)}: ${reason}. Repair it, or remove it from the locations.`,
    {
      cause: error,
    },
  )
}
