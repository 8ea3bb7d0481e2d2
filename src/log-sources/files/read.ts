import { readFileSync, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { GzipError, inflate, inflateAtOnce, isGzip, SMALL_GZIP_BYTES } from '../../log-formats/gzip.js'
import type { DamagedContentError } from '../../log-formats/reader.js'
import { CheckError, shortenPath } from '../../runtime/errors.js'
import { openInput, readChunks } from '../../runtime/read-file.js'
import { type LogFile, makeReadError, refuseChange, STANDARD_INPUT } from './find.js'

/** Bytes read, and bytes inflated, at once. */
const CHUNK_BYTES = 1 << 20

/**
 * The content of a log file in chunks, inflated where it begins as gzip does. It is read completely, or it throws: a
 * file that changed since it was found, or a gzip that is cut off, damaged, or followed by anything else. The next
 * chunk may overwrite a chunk.
 *
 * @param onBytes called with the number of bytes read, in their stored form
 */
export async function* readLogFile(
  file: LogFile,
  standardInput: (() => Readable) | null,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted()
  const stream =
    file.logObject === STANDARD_INPUT && standardInput !== null
      ? standardInput()
      : file.kind === 'stream'
        ? openInput(file.logObject, CHUNK_BYTES)
        : null
  let stored = 0
  const stop = (): void => {
    stream?.destroy()
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    const chunks = countBytes(stream ?? readChunks(file.logObject, CHUNK_BYTES, signal), (bytes) => {
      stored += bytes
      if (stream === null && stored > file.bytes) refuseChange(file, statSync(file.logObject))
      onBytes(bytes)
    })
    const { head, rest } = await readFirstBytes(chunks)
    const content = prependHead(head, rest)
    yield* isGzip(head) ? inflate(stream === null ? mapToCopies(content) : content, signal) : content
    signal.throwIfAborted()
    if (stored < file.bytes) throw new Error(`it ended after ${stored} of ${file.bytes} bytes`)
    if (stream === null) refuseChange(file, statSync(file.logObject))
  } catch (error) {
    signal.throwIfAborted()
    throw translateReadError(file.logObject, error)
  } finally {
    signal.removeEventListener('abort', stop)
    stop()
  }
}

/** A decompressor may use a chunk after it has asked for the next. */
async function* mapToCopies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.slice()
}

/** A caller that stops at the head also ends the rest, and so closes its file. */
async function* prependHead(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    yield* rest
  } finally {
    await rest.return(undefined)
  }
}

/**
 * The content of a gzip file that is small enough to be inflated at once; null if it must be read in chunks. The errors
 * are those of `readLogFile`.
 */
export function readSmallGzip(file: LogFile): Uint8Array | null {
  if (file.bytes > SMALL_GZIP_BYTES) return null
  try {
    const stored = readFileSync(file.logObject)
    if (stored.length !== file.bytes) return null
    refuseChange(file, statSync(file.logObject))
    return inflateAtOnce(stored)
  } catch (error) {
    throw translateReadError(file.logObject, error)
  }
}

/** The error for a file whose content is of a format, but damaged or cut off. */
export function makeDamageError(path: string, error: DamagedContentError): CheckError {
  return new CheckError(
    `Cannot read ${shortenPath(path)}: its ${error.format} is damaged or cut off (${error.message}). Download the file again, or remove it.`,
    { cause: error },
  )
}

function translateReadError(path: string, error: unknown): CheckError {
  if (error instanceof CheckError) return error
  if (!(error instanceof GzipError)) return makeReadError(path, error)
  return new CheckError(
    `Cannot read ${shortenPath(path)}: its gzip is damaged (${error.message}). Download the file again, or remove it.`,
    {
      cause: error,
    },
  )
}

async function* countBytes(
  source: AsyncIterable<Uint8Array | string>,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    onBytes(bytes.length)
    yield bytes
  }
}

/** At least the two bytes that identify gzip, unless the source has fewer. */
async function readFirstBytes(
  chunks: AsyncGenerator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncGenerator<Uint8Array> }> {
  let head: Uint8Array = new Uint8Array(0)
  while (head.length < 2) {
    const next = await chunks.next()
    if (next.done) break
    head = head.length === 0 ? next.value : Buffer.concat([head, next.value])
  }
  return { head, rest: chunks }
}
