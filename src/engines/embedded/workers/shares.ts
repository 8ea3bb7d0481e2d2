import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { BYTES_TO_TELL_CONTENT, type Content, tellContent } from '../../../log-formats/content.js'
import { isGzip } from '../../../log-formats/gzip.js'
import { DamagedContentError, type RandomAccess } from '../../../log-formats/reader.js'
import { type LogFile, makeReadError, refuseChange } from '../../../log-sources/files/find.js'
import { makeDamageError, readLogFile, readSmallGzip } from '../../../log-sources/files/read.js'
import { makeFileAccess } from '../../../log-sources/files/spool.js'
import type { LogFormat } from '../../../model/names.js'
import type { ContentTallying } from '../content-tallying.js'
import type { LogObjectFacts } from '../counting/tallying.js'
import { isLineEnd, LF, push } from '../scanner/fast-tally.js'

/** A log file with what is needed to count it. */
export interface SharedFile extends LogFile {
  readonly position: number
  readonly facts: LogObjectFacts
}

/** The unit of work for a thread: some complete files, or a section of a large file. */
export interface Share {
  readonly files: readonly SharedFile[]
  /** The section of the only file. Null when the files are read completely. */
  readonly section: Section | null
}

/** A range of bytes of a file. The lines or row groups that begin in the range belong to it. */
interface Section {
  readonly of: 'text' | 'parquet'
  readonly start: number
  readonly end: number
}

/** Sizes in bytes, and the maximum number of files per share. */
export interface ShareSizes {
  readonly section: number
  readonly share: number
  readonly files: number
}

/** Enough shares for all threads to end at about the same time. */
const SHARES_PER_THREAD = 8

const SHARE_SIZES: ShareSizes = { section: 16 << 20, share: 8 << 20, files: 256 }

/**
 * Divides files into shares, in their order. A large file of plain text or Parquet becomes several sections. There are
 * few large files, so that each has a bit of its own in `LogObjectFacts.shared`.
 * @param logFormat the required format of every file. Null when its content determines it
 */
export function planShares(
  files: readonly SharedFile[],
  threads: number,
  logFormat: LogFormat | null = null,
  sizes: ShareSizes = SHARE_SIZES,
): readonly Share[] {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const even = total / (SHARES_PER_THREAD * threads)
  const large = Math.max(2 * sizes.section, even)
  // A small number of compressed bytes can be much work.
  const mostTogether = Math.min(sizes.share, even)
  const shares: Share[] = []
  let together: SharedFile[] = []
  let bytesTogether = 0
  const close = (): void => {
    if (together.length > 0) shares.push({ files: together, section: null })
    together = []
    bytesTogether = 0
  }
  let cut = 0n
  for (const file of files) {
    const content = file.bytes > large ? findContent(file.logObject) : null
    // Sections of a file in an unexpected format cannot be read separately.
    const isAsTold = logFormat === null || logFormat === content
    if (isAsTold && (content === 'text' || content === 'parquet')) {
      close()
      const facts = { ...file.facts, shared: 1n << cut++ }
      for (let start = 0; start < file.bytes; start += sizes.section)
        shares.push({
          files: [{ ...file, facts }],
          section: { of: content, start, end: Math.min(file.bytes, start + sizes.section) },
        })
      continue
    }
    if (together.length === sizes.files || bytesTogether + file.bytes > mostTogether) close()
    together.push(file)
    bytesTogether += file.bytes
  }
  close()
  return shares
}

/** Hands out shares, each once. */
export interface ShareQueue {
  takeNext(): Share | null
  /** Called when the last share is handed out. */
  onEmpty(listen: () => void): void
}

/** Creates a queue of shares, the first share first. */
export function createShareQueue(shares: readonly Share[]): ShareQueue {
  let next = 0
  const listeners: (() => void)[] = []
  return {
    takeNext() {
      const share = shares[next++] ?? null
      if (next === shares.length) for (const listen of listeners) listen()
      return share
    },
    onEmpty(listen) {
      listeners.push(listen)
    },
  }
}

/** The kind of content of a file as stored. Null if it is compressed. */
function findContent(path: string): Content | null {
  const room = new Uint8Array(BYTES_TO_TELL_CONTENT)
  return readWithFile(path, (file) => {
    const head = room.subarray(0, readSync(file, room, 0, room.length, 0))
    return isGzip(head) ? null : tellContent(head)
  })
}

/** How files are read while they are counted. */
export interface ShareReading {
  readonly signal: AbortSignal
  /** Called with the number of bytes read, in their stored form. */
  readonly onBytes: (bytes: number) => void
  /** Called between chunks and between files. The caller awaits its result. */
  readonly pause: () => Promise<void> | null
}

/**
 * Counts a share.
 * @throws CheckError when a file cannot be read to its end
 */
export async function tallyShare(
  share: Share,
  tallying: ContentTallying,
  reading: ShareReading,
): Promise<void> {
  const [first] = share.files
  const { section } = share
  if (section !== null && first !== undefined)
    await (section.of === 'text' ? tallySection : tallyRowGroups)(first, section, tallying, reading)
  else for (const file of share.files) await tallyFile(file, tallying, reading)
}

/**
 * Counts a complete file.
 * @throws CheckError when it cannot be read to its end
 */
export async function tallyFile(
  file: SharedFile,
  tallying: ContentTallying,
  reading: ShareReading,
): Promise<void> {
  tallying.begin(file.position, file.facts)
  const handle = openLogFile(file)
  try {
    let content: RandomAccess | undefined
    let total = 0
    for (;;) {
      const room = tallying.getRoom()
      const bytes = readAt(file, handle, room, null)
      if (total === 0 && isGzip(room.subarray(0, bytes))) {
        await tallyGzip(file, tallying, reading)
        break
      }
      total += bytes
      if (total > file.bytes) refuseChange(file, fstatSync(handle))
      reading.onBytes(bytes)
      tallying.noteFilled(bytes)
      if (tallying.chooseRest() === 'ignore') break
      if (tallying.chooseRest() === 'random-access') {
        reading.onBytes(Math.max(0, file.bytes - total))
        content = makeFileAccess(handle, fstatSync(handle).size)
        break
      }
      if (bytes === 0 || (bytes < room.length && total >= file.bytes)) {
        if (total < file.bytes) throw makeEndedEarlyError(file, total)
        break
      }
      const pause = reading.pause()
      if (pause !== null) await pause
    }
    await tallyRest(file, tallying.end(content), reading)
    refuseChange(file, fstatSync(handle))
  } finally {
    closeSync(handle)
  }
  const pause = reading.pause()
  if (pause !== null) await pause
}

/** Waits for the rest of the work at the end of a file. */
export async function tallyRest(
  { logObject }: LogFile,
  rest: AsyncGenerator<void> | null,
  { pause }: Pick<ShareReading, 'pause'>,
): Promise<void> {
  if (rest === null) return
  try {
    for await (const _ of rest) {
      const pausing = pause()
      if (pausing !== null) await pausing
    }
  } catch (error) {
    throw error instanceof DamagedContentError ? makeDamageError(logObject, error) : error
  }
}

async function tallyGzip(file: SharedFile, tallying: ContentTallying, reading: ShareReading): Promise<void> {
  const content = readSmallGzip(file)
  if (content !== null) {
    reading.onBytes(file.bytes)
    push(tallying, content)
    return
  }
  for await (const chunk of readLogFile(file, null, reading.signal, reading.onBytes)) {
    push(tallying, chunk)
    if (tallying.chooseRest() === 'ignore') return
    const pause = reading.pause()
    if (pause !== null) await pause
  }
}

/** A row group that begins in the section is counted completely, even if it ends after it. */
async function tallyRowGroups(
  file: SharedFile,
  section: Section,
  tallying: ContentTallying,
  reading: ShareReading,
): Promise<void> {
  tallying.begin(file.position, file.facts)
  const handle = openLogFile(file)
  try {
    tallying.noteFilled(readAt(file, handle, tallying.getRoom().subarray(0, BYTES_TO_TELL_CONTENT), 0))
    if (tallying.chooseRest() !== 'random-access')
      throw makeReadError(file.logObject, new Error('it changed while it was read'))
    reading.onBytes(section.end - section.start)
    await tallyRest(file, tallying.end(makeFileAccess(handle, fstatSync(handle).size), section), reading)
    refuseChange(file, fstatSync(handle))
  } finally {
    closeSync(handle)
  }
}

/** A line that begins in the section is counted completely, even if it ends after it. */
async function tallySection(
  file: SharedFile,
  { start, end }: Section,
  tallying: ContentTallying,
  reading: ShareReading,
): Promise<void> {
  tallying.begin(file.position, file.facts, start === 0)
  const handle = openLogFile(file)
  try {
    const isLast = end === file.bytes
    let position = start === 0 ? 0 : findLineStart(file, handle, { start, end }, tallying.getRoom())
    reading.onBytes(position - start)
    let lastByte = LF
    while (isLast || position < end || !isLineEnd(lastByte)) {
      const room = tallying.getRoom()
      const wanted = position < end && !isLast ? Math.min(room.length, end - position) : room.length
      const bytes = readAt(file, handle, room.subarray(0, wanted), position)
      if (bytes === 0) {
        if (position < end) throw makeEndedEarlyError(file, position)
        break
      }
      if (position + bytes > file.bytes) refuseChange(file, fstatSync(handle))
      const isBeyond = position >= end && !isLast
      // Other shares count the lines after the section.
      reading.onBytes(isLast ? bytes : Math.max(0, Math.min(end - position, bytes)))
      position += bytes
      const used = isBeyond ? Math.min(bytes, findLineEnd(room, bytes) + 1) : bytes
      lastByte = room[used - 1] as number
      tallying.noteFilled(used)
      if (isBeyond && isLineEnd(lastByte)) break
      const pause = reading.pause()
      if (pause !== null) await pause
    }
    refuseChange(file, fstatSync(handle))
  } finally {
    closeSync(handle)
  }
  await tallyRest(file, tallying.end(), reading)
}

/** Bytes in which a line probably begins. */
const BYTES_TO_LINE_START = 4096

/** Where the first line of a section begins, or its end. A line begins at `start` only if the byte before it ends a line. */
function findLineStart(
  file: SharedFile,
  handle: number,
  { start, end }: Omit<Section, 'of'>,
  room: Uint8Array,
): number {
  let position = start - 1
  while (position < end) {
    const wanted = Math.min(room.length, BYTES_TO_LINE_START, end - position)
    const bytes = readAt(file, handle, room.subarray(0, wanted), position)
    if (bytes === 0) throw makeEndedEarlyError(file, position)
    const lineEnd = findLineEnd(room, bytes)
    if (lineEnd < bytes) return position + lineEnd + 1
    position += bytes
  }
  return end
}

/** Where the first line end is, or `length`. */
function findLineEnd(bytes: Uint8Array, length: number): number {
  let at = 0
  while (at < length && !isLineEnd(bytes[at])) at++
  return at
}

function readWithFile<T>(path: string, act: (handle: number) => T): T {
  try {
    const handle = openSync(path, 'r')
    try {
      return act(handle)
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw makeReadError(path, error)
  }
}

function openLogFile({ logObject }: LogFile): number {
  try {
    return openSync(logObject, 'r')
  } catch (error) {
    throw makeReadError(logObject, error)
  }
}

function readAt({ logObject }: LogFile, handle: number, room: Uint8Array, position: number | null): number {
  try {
    return readSync(handle, room, 0, room.length, position)
  } catch (error) {
    throw makeReadError(logObject, error)
  }
}

function makeEndedEarlyError({ logObject, bytes }: LogFile, read: number): Error {
  return makeReadError(logObject, new Error(`it ended after ${read} of ${bytes} bytes`))
}
