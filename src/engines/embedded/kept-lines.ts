/** A kept line: its bytes in the memory of all lines. */
export interface KeptLine {
  start: number
  readonly length: number
}

/** Enough for a thousand lines. */
const FIRST_BYTES = 1 << 20

/**
 * Copies of lines, one after the other in one memory. Each buffer of its own would take half as much memory again, and V8
 * would free it only at its next garbage collection.
 */
export class KeptLines {
  #bytes: Uint8Array
  #used = 0

  /** @param firstBytes beyond these, the lines are copied to a larger memory */
  constructor(firstBytes = FIRST_BYTES) {
    this.#bytes = new Uint8Array(firstBytes)
  }

  get byteCount(): number {
    return this.#used
  }

  /** Copies a line. Gives the start of the copy. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const copy = this.#used
    this.#used += end - start
    if (this.#used > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#used)
      larger.set(this.#bytes.subarray(0, copy))
      this.#bytes = larger
    }
    this.#bytes.set(bytes.subarray(start, end), copy)
    return copy
  }

  /** The bytes of a line, until lines are released. */
  read({ start, length }: KeptLine): Uint8Array {
    return this.#bytes.subarray(start, start + length)
  }

  /** The order of two lines by their bytes. */
  compare(a: KeptLine, b: KeptLine): number {
    return Buffer.compare(this.read(a), this.read(b))
  }

  /** Releases all lines but these, and changes their starts. */
  keepOnly(lines: readonly KeptLine[]): void {
    this.#used = 0
    for (const line of [...lines].sort((a, b) => a.start - b.start)) {
      this.#bytes.copyWithin(this.#used, line.start, line.start + line.length)
      line.start = this.#used
      this.#used += line.length
    }
  }
}
