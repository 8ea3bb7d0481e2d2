import { closeSync, constants, createReadStream, fstatSync, openSync } from 'node:fs'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'

/**
 * Opens a file, device or named pipe to be read. A named pipe is read as a socket is: a thread that waits in `read` for a
 * writer could not be ended, and with it the process. Opened so, it does not wait for its writer either; the first bytes do.
 */
export function openInput(path: string, chunkBytes?: number): Readable {
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  if (fstatSync(fd).isFIFO()) return new Socket({ fd, readable: true, writable: false })
  closeSync(fd)
  return createReadStream(path, chunkBytes === undefined ? {} : { highWaterMark: chunkBytes })
}

/**
 * The JSON of a file that its environment names, such as the payload of an event; null where it cannot be read. GitHub caps
 * a payload at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export async function readJson(path: string): Promise<unknown> {
  try {
    const bytes = await readInput(path, 32 * 1024 * 1024)
    return bytes === null ? null : JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    return null
  }
}

/** The complete content; null where it is larger than the limit. */
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
