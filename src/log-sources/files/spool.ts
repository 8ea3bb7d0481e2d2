import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RandomAccess } from '../../log-formats/reader.js'

/**
 * Keeps lines of a source that can be read only once: first in memory, then in a file that no other user can open. If
 * the system allows it, the file has no name, so that it ends with the process in every case.
 */
export interface Spool {
  add(bytes: Uint8Array, start: number, end: number): void
  /** What was added, in chunks, each line ended by LF. */
  readChunks(): Generator<Uint8Array>
}

/** Keeps content that comes in chunks for random access: first in memory, then in a file like that of `Spool`. */
export interface ContentSpool {
  add(bytes: Uint8Array): void
  openContent(): RandomAccess
  close(): void
}

const CONTENT_IN_MEMORY_BYTES = 64 << 20
const IN_MEMORY_BYTES = 4 * 1024 * 1024
const READ_BYTES = 1 << 20
const LF = Buffer.from('\n')

/** Creates an empty spool of lines. */
export function createSpool(): Spool {
  let lines: Uint8Array[] = []
  let held = 0
  let file: number | null = null

  const flush = (): void => {
    file ??= openUnnamed()
    const all = Buffer.concat(lines)
    for (let written = 0; written < all.length; ) written += writeSync(file, all, written)
    lines = []
    held = 0
  }

  return {
    add(bytes, start, end) {
      lines.push(bytes.slice(start, end), LF)
      held += end - start + 1
      if (held > IN_MEMORY_BYTES) flush()
    },
    *readChunks() {
      if (file === null) {
        yield* lines
        return
      }
      flush()
      const { size } = fstatSync(file)
      const chunk = Buffer.alloc(READ_BYTES)
      for (let position = 0; position < size; ) {
        const read = readSync(file, chunk, 0, chunk.length, position)
        position += read
        yield chunk.subarray(0, read)
      }
    },
  }
}

/** Creates an empty spool of content. */
export function createContentSpool(): ContentSpool {
  let chunks: Uint8Array[] = []
  let held = 0
  let stored = 0
  let file: number | null = null

  const flush = (): void => {
    file ??= openUnnamed()
    for (const chunk of chunks)
      for (let written = 0; written < chunk.length; ) written += writeSync(file, chunk, written)
    stored += held
    chunks = []
    held = 0
  }

  return {
    add(bytes) {
      chunks.push(bytes.slice())
      held += bytes.length
      if (held > CONTENT_IN_MEMORY_BYTES) flush()
    },
    openContent() {
      if (file !== null) {
        flush()
        return makeFileAccess(file, stored)
      }
      const whole = Buffer.concat(chunks)
      return {
        byteLength: whole.length,
        read: (start, end) => Uint8Array.from(whole.subarray(start, end)).buffer,
      }
    },
    close() {
      chunks = []
      if (file !== null) closeSync(file)
      file = null
    },
  }
}

/** The first bytes of an open file. @throws Error where it has fewer */
export function makeFileAccess(file: number, byteLength: number): RandomAccess {
  return {
    byteLength,
    read(start, end) {
      const bytes = new Uint8Array(Math.max(0, Math.min(end, byteLength) - start))
      for (let done = 0; done < bytes.length; ) {
        const read = readSync(file, bytes, done, bytes.length - done, start + done)
        if (read === 0) throw new Error(`the file ended after ${start + done} of ${byteLength} bytes`)
        done += read
      }
      return bytes.buffer
    },
  }
}

function openUnnamed(): number {
  const folder = mkdtempSync(join(tmpdir(), 'access-log-records-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  const file = openSync(join(folder, 'records'), 'wx+', 0o600)
  try {
    remove()
  } catch {
    process.once('exit', () => {
      closeSync(file)
      remove()
    })
  }
  return file
}
