import { closeSync, fstatSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Keeps lines of what can be read only once, in memory at first and then in a file that no one else can open. The file
 * has no name from the beginning where the system allows that, so that it goes away with the process, however it ends.
 */
export interface Spool {
  add(bytes: Uint8Array, start: number, end: number): void
  /** What was added, in chunks, each line ended by LF. */
  chunks(): Generator<Uint8Array>
}

const IN_MEMORY_BYTES = 4 * 1024 * 1024
const READ_BYTES = 1 << 20
const LF = Buffer.from('\n')

export function newSpool(): Spool {
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
    *chunks() {
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
