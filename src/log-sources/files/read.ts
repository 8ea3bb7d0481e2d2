import { createReadStream, readFileSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip, type Gunzip, gunzipSync } from 'node:zlib'
import { CheckError } from '../../runtime/errors.js'
import { openInput } from '../../runtime/read-file.js'
import { cannotRead, type LogFile, STANDARD_INPUT } from './find.js'

/** Bytes read, and bytes inflated, at once. */
const CHUNK_BYTES = 1 << 20

/**
 * The content of a log file in chunks, inflated where it begins as gzip does. It is read whole, or it throws: a file that
 * ended before the size it was found with, or a gzip that is cut off, damaged, or followed by anything else.
 *
 * @param onBytes told of the bytes read, as stored
 */
export async function* readLogFile(
  file: LogFile,
  standardInput: (() => Readable) | null,
  signal: AbortSignal,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  signal.throwIfAborted()
  const source =
    file.logObject === STANDARD_INPUT && standardInput !== null
      ? standardInput()
      : file.kind === 'stream'
        ? openInput(file.logObject, CHUNK_BYTES)
        : createReadStream(file.logObject, { highWaterMark: CHUNK_BYTES })
  let stored = 0
  let ended = false
  let gunzip: Gunzip | null = null
  const stop = (): void => {
    source.destroy()
    gunzip?.destroy(abortError(signal))
  }
  signal.addEventListener('abort', stop, { once: true })
  try {
    const chunks = counted(source, (bytes) => {
      stored += bytes
      onBytes(bytes)
    })
    const { head, rest } = await firstBytes(chunks)
    if (isGzip(head)) {
      gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
      const inflater = gunzip
      void feed(inflater, head, rest).then(
        () => {
          ended = true
        },
        (error: Error) => inflater.destroy(error),
      )
      for await (const chunk of inflater) yield chunk as Uint8Array
      // The inflater ignores zeros after a member; nothing that is in a log file may go unread.
      if (!ended || inflater.bytesWritten !== stored)
        throw new GzipError('something that is no gzip follows its last member')
    } else {
      if (head.length > 0) yield head
      yield* rest
    }
    signal.throwIfAborted()
    if (stored < file.bytes) throw new Error(`it ended after ${stored} of ${file.bytes} bytes`)
  } catch (error) {
    signal.throwIfAborted()
    throw readingError(file.logObject, error)
  } finally {
    signal.removeEventListener('abort', stop)
    source.destroy()
    gunzip?.destroy()
  }
}

/** A gzip file up to this size is read and inflated at once, if its content is not too large for that. */
const SMALL_GZIP_BYTES = 4 << 20
const SMALL_CONTENT_BYTES = 32 << 20

/**
 * The content of a gzip file that is small enough to be inflated at once; null where it is not, and is to be read in
 * chunks. What is wrong with it is found as by `readLogFile`.
 */
export function readSmallGzip(file: LogFile): Uint8Array | null {
  if (file.bytes > SMALL_GZIP_BYTES) return null
  try {
    const stored = readFileSync(file.logObject)
    if (stored.length < file.bytes) return null
    // The last four bytes tell the length of the content, if it is one member: enough to choose a buffer by.
    const told = stored.length < 4 ? 0 : stored.readUInt32LE(stored.length - 4)
    const { buffer, engine } = gunzipSync(stored, {
      info: true,
      maxOutputLength: SMALL_CONTENT_BYTES,
      chunkSize: Math.max(1 << 14, Math.min(told + 64, 1 << 20)),
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
    if (engine.bytesWritten !== stored.length)
      throw new GzipError('something that is no gzip follows its last member')
    return buffer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw readingError(file.logObject, error)
  }
}

class GzipError extends Error {}

function readingError(path: string, error: unknown): CheckError {
  if (error instanceof CheckError) return error
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (!(error instanceof GzipError) && !code.startsWith('Z_')) return cannotRead(path, error)
  const reason = code === 'Z_BUF_ERROR' ? 'the compressed data is cut off' : (error as Error).message
  return new CheckError(
    `Cannot read ${path}: its gzip is damaged (${reason}). Fetch the file again, or take it out.`,
    {
      cause: error,
    },
  )
}

function abortError(signal: AbortSignal): Error | undefined {
  return signal.reason instanceof Error ? signal.reason : undefined
}

async function* counted(source: Readable, onBytes: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of source) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
    onBytes(bytes.length)
    yield bytes
  }
}

/** At least the two bytes that tell a gzip, unless the source has fewer. */
async function firstBytes(
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

/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b
}

async function feed(inflater: Gunzip, head: Uint8Array, rest: AsyncIterable<Uint8Array>): Promise<void> {
  await write(inflater, head)
  for await (const chunk of rest) await write(inflater, chunk)
  inflater.end()
}

function write(inflater: Gunzip, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    inflater.write(chunk, (error) => (error ? reject(error) : resolve()))
  })
}
