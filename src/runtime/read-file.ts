import { closeSync, constants, createReadStream, fstatSync, openSync, promises } from 'node:fs'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { describeError } from './errors.js'

/**
 * Opens a file, device or named pipe for reading. A named pipe is opened as a socket. A thread that waits in `read` for
 * a writer could not be ended, and would keep the process running. The opening does not wait for a writer. The first
 * read does.
 */
export function openInput(path: string, chunkBytes?: number): Readable {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  if (fstatSync(fd).isFIFO()) return new Socket({ fd, readable: true, writable: false })
  closeSync(fd)
  return createReadStream(path, chunkBytes === undefined ? {} : { highWaterMark: chunkBytes })
}

/**
 * The content of a regular file. All chunks use the same memory, one after the other. A stream would allocate memory for
 * each of them, and the system does not get it back.
 */
export async function* readChunks(
  path: string,
  chunkBytes: number,
  signal: AbortSignal | null = null,
): AsyncGenerator<Uint8Array> {
  const file = await promises.open(path)
  try {
    const chunk = new Uint8Array(chunkBytes)
    for (;;) {
      const { bytesRead } = await file.read(chunk, 0, chunk.length, null)
      signal?.throwIfAborted()
      if (bytesRead === 0) return
      yield chunk.subarray(0, bytesRead)
    }
  } finally {
    await file.close()
  }
}

/**
 * The JSON of a file from an environment variable, such as the payload of an event. Null when it cannot be read. GitHub
 * limits a payload to 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export async function readJson(path: string): Promise<unknown> {
  try {
    const bytes = await readInput(path, 32 * 1024 * 1024)
    return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/** Why a file or folder could not be read, as a clause. */
export function describeReadError(error: unknown): string {
  switch ((error as NodeJS.ErrnoException | null)?.code) {
    case 'ENOENT':
      return 'it does not exist'
    case 'EISDIR':
      return 'it is a folder'
    case 'ENOTDIR':
      return 'a part of its path is not a folder'
    case 'ELOOP':
      return 'the link points to itself'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    default:
      return describeError(error)
  }
}

/** The complete content. Null when it is larger than the limit. */
export async function readInput(path: string, mostBytes: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of openInput(path)) {
    chunks.push(chunk as Uint8Array)
    bytes += (chunk as Uint8Array).length
    if (bytes > mostBytes) return null
  }
  return Buffer.concat(chunks)
}
