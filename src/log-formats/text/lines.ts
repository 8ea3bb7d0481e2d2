/** A longer line is unparsed, and only its start of this length is kept. */
const LONGEST_LINE = 8 * 1024 * 1024

const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20

/**
 * Called for each line that has more than blanks, without its line end and trailing blanks. The bytes are valid only
 * during the call.
 */
export interface LineHandler {
  onLine(bytes: Uint8Array, start: number, end: number): void
  /** The start of a line that is longer than `LONGEST_LINE`. */
  onLongLine(beginning: Uint8Array): void
}

/** Splits pushed content into lines. */
export interface LineSplitter {
  push(chunk: Uint8Array): void
  /** The content has ended. The rest is its last line. */
  end(): void
}

/**
 * Splits content in chunks into lines. Lines end at LF, CR LF and CR. Empty lines do not count, so that CR LF needs no
 * special rule. A byte order mark at the start is skipped.
 */
export function createLineSplitter(
  handler: LineHandler,
  { hasByteOrderMark = true }: { readonly hasByteOrderMark?: boolean } = {},
): LineSplitter {
  /** The start of a line whose end is still missing. */
  let carry = new Uint8Array(0)
  let carried = 0
  /** The line is longer than its kept start, by more than blanks. */
  let isTooLong = false
  let isAtStart = hasByteOrderMark

  const emit = (bytes: Uint8Array, from: number, end: number): void => {
    let start = from
    if (
      isAtStart &&
      bytes[start] === 0xef &&
      bytes[start + 1] === 0xbb &&
      bytes[start + 2] === 0xbf &&
      start + 3 <= end
    )
      start += 3
    const last = trimEndBlanks(bytes, start, end)
    if (last > start) handler.onLine(bytes, start, last)
  }

  const keep = (bytes: Uint8Array, start: number, end: number): void => {
    const kept = Math.min(end - start, LONGEST_LINE - carried)
    if (carried + kept > carry.length) {
      const larger = new Uint8Array(Math.min(LONGEST_LINE, Math.max(2 * carry.length, carried + kept, 4096)))
      larger.set(carry.subarray(0, carried))
      carry = larger
    }
    carry.set(bytes.subarray(start, start + kept), carried)
    carried += kept
    if (start + kept < end && !isTooLong) isTooLong = trimEndBlanks(bytes, start + kept, end) > start + kept
  }

  const endCarried = (): void => {
    if (isTooLong) handler.onLongLine(carry.subarray(0, carried))
    else if (carried > 0) emit(carry, 0, carried)
    if (carry.length > 1 << 20) carry = new Uint8Array(0)
    carried = 0
    isTooLong = false
  }

  return {
    push(chunk) {
      let start = 0
      let nextLf = findByte(chunk, LF, 0)
      let nextCr = findByte(chunk, CR, 0)
      for (;;) {
        const end = Math.min(nextLf, nextCr)
        if (end === chunk.length) break
        if (carried > 0) {
          keep(chunk, start, end)
          endCarried()
        } else if (end - start > LONGEST_LINE) {
          keep(chunk, start, end)
          endCarried()
        } else if (end > start) emit(chunk, start, end)
        isAtStart = false
        start = end + 1
        if (end === nextLf) nextLf = findByte(chunk, LF, start)
        else nextCr = findByte(chunk, CR, start)
      }
      if (start < chunk.length) keep(chunk, start, chunk.length)
    },
    end() {
      endCarried()
      isAtStart = hasByteOrderMark
    },
  }
}

/**
 * The same as `createLineSplitter` for a handler that needs only lines with a given text. Most other lines are skipped
 * before they are split.
 */
export function createFilteringSplitter(handler: LineHandler, text: string): LineSplitter {
  const splitter = createLineSplitter(handler)
  return {
    push(content) {
      const chunk = Buffer.from(content.buffer, content.byteOffset, content.length)
      const first = chunk.indexOf(LF)
      const last = chunk.lastIndexOf(LF)
      // Lines that end at CR are rare in logs. A backward search for each would take long.
      if (first === last || chunk.includes(CR)) {
        splitter.push(chunk)
        return
      }
      // The first line can begin in an earlier chunk, and the last line can end in a later one.
      splitter.push(chunk.subarray(0, first + 1))
      for (let found = chunk.indexOf(text, first); found !== -1 && found < last; ) {
        const start = chunk.lastIndexOf(LF, found) + 1
        const end = chunk.indexOf(LF, found)
        handler.onLine(chunk, start, trimEndBlanks(chunk, start, end))
        found = chunk.indexOf(text, end)
      }
      splitter.push(chunk.subarray(last + 1))
    },
    end: splitter.end,
  }
}

function findByte(bytes: Uint8Array, byte: number, from: number): number {
  const at = bytes.indexOf(byte, from)
  return at === -1 ? bytes.length : at
}

/** The end of a line without its trailing blanks. `start` for a line that has only blanks. */
function trimEndBlanks(bytes: Uint8Array, start: number, end: number): number {
  let last = end
  while (last > start && bytes[last - 1] === SPACE) last--
  return last
}
