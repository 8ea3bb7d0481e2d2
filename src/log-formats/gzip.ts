import { createGunzip, gunzipSync } from 'node:zlib'

/** Compressed content up to this size is inflated at once, if it is not too large when inflated. */
export const SMALL_GZIP_BYTES = 4 << 20

/** Bytes inflated at once of larger content. */
const CHUNK_BYTES = 1 << 20

/** The compressed data is cut off, damaged, or followed by something else. Its message says which. */
export class GzipError extends Error {}

/** https://www.rfc-editor.org/rfc/rfc1952#page-6 */
export function isGzip(bytes: Uint8Array): boolean {
  return bytes.length >= 2 && bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The content of gzip data that comes in chunks, to its last byte.
 *
 * @throws GzipError; what `chunks` throws; the signal's reason where that is an error
 */
export async function* inflate(
  chunks: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array> {
  const inflater = createGunzip({ chunkSize: CHUNK_BYTES })
  const stop = (): void => {
    inflater.destroy(signal.reason instanceof Error ? signal.reason : undefined)
  }
  signal.addEventListener('abort', stop, { once: true })
  let stored = 0
  let hasEnded = false
  const feed = async (): Promise<void> => {
    for await (const chunk of chunks) {
      stored += chunk.length
      await new Promise<void>((resolve, reject) => {
        inflater.write(chunk, (error) => (error ? reject(error) : resolve()))
      })
    }
    hasEnded = true
    inflater.end()
  }
  void feed().catch((error: Error) => inflater.destroy(error))
  try {
    for await (const chunk of inflater) yield chunk as Uint8Array
    // The inflater ignores zeros after a member. The check reads every part of a log file.
    if (!hasEnded || inflater.bytesWritten !== stored) throw new GzipError(SOMETHING_FOLLOWS)
  } catch (error) {
    throw translateGzipError(error)
  } finally {
    signal.removeEventListener('abort', stop)
    inflater.destroy()
  }
}

const SOMETHING_FOLLOWS = 'something that is not gzip follows its last member'

/** Content up to this size is inflated at once. */
const SMALL_CONTENT_BYTES = 32 << 20

/**
 * The content of complete gzip data, inflated at once; null where it is too large for that.
 *
 * @throws GzipError
 */
export function inflateAtOnce(stored: Buffer): Uint8Array | null {
  try {
    // The last four bytes have the length of the content, if it is one member. That is enough to choose a buffer.
    const told = stored.length < 4 ? 0 : stored.readUInt32LE(stored.length - 4)
    const { buffer, engine } = gunzipSync(stored, {
      info: true,
      maxOutputLength: SMALL_CONTENT_BYTES,
      chunkSize: Math.max(1 << 14, Math.min(told + 64, CHUNK_BYTES)),
    }) as unknown as { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } }
    if (engine.bytesWritten !== stored.length) throw new GzipError(SOMETHING_FOLLOWS)
    return buffer
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw translateGzipError(error)
  }
}

function translateGzipError(error: unknown): unknown {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (!code.startsWith('Z_')) return error
  return new GzipError(code === 'Z_BUF_ERROR' ? 'the compressed data is cut off' : message, { cause: error })
}
