/** A kept line: its bytes in the memory of all lines. */
export interface KeptLine {
  start: number
  readonly length: number
}

/** The system reserves so many addresses, and not so much memory. */
const RESERVED_BYTES = 256 << 20
/** Memory is taken from the system and given back in steps of so many bytes. */
const STEP_BYTES = 1 << 20

/**
 * Copies of lines, one after the other in one memory. Each buffer of its own would take half as much memory again, and V8
 * would free it only at its next garbage collection.
 */
export class KeptLines {
  #memory: ArrayBuffer
  /** As long as the memory. */
  #bytes: Uint8Array
  #used = 0

  /** @param reservedBytes beyond these, the lines are copied to another memory */
  constructor(reservedBytes = RESERVED_BYTES) {
    this.#memory = new ArrayBuffer(0, { maxByteLength: reservedBytes })
    this.#bytes = new Uint8Array(this.#memory)
  }

  get byteCount(): number {
    return this.#used
  }

  /** Copies a line. Gives the start of the copy. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const copy = this.#used
    this.#used += end - start
    if (this.#used > this.#bytes.length) this.#makeRoom()
    this.#bytes.set(bytes.subarray(start, end), copy)
    return copy
  }

  /** A copy of a line, which stays as it is when lines are released. */
  read({ start, length }: KeptLine): Uint8Array {
    return this.#bytes.slice(start, start + length)
  }

  /** The order of two lines by their bytes. */
  compare(a: KeptLine, b: KeptLine): number {
    return Buffer.compare(
      this.#bytes.subarray(a.start, a.start + a.length),
      this.#bytes.subarray(b.start, b.start + b.length),
    )
  }

  /** Releases all lines but these, and changes their starts. */
  keepOnly(lines: readonly KeptLine[]): void {
    this.#used = 0
    for (const line of [...lines].sort((a, b) => a.start - b.start)) {
      this.#bytes.copyWithin(this.#used, line.start, line.start + line.length)
      line.start = this.#used
      this.#used += line.length
    }
    this.#memory.resize(roundUp(this.#used, this.#memory.maxByteLength))
  }

  #makeRoom(): void {
    if (this.#used <= this.#memory.maxByteLength) {
      this.#memory.resize(roundUp(this.#used, this.#memory.maxByteLength))
      return
    }
    const larger = new ArrayBuffer(this.#used, { maxByteLength: 2 * this.#used })
    const bytes = new Uint8Array(larger)
    bytes.set(this.#bytes)
    this.#memory = larger
    this.#bytes = bytes
  }
}

function roundUp(bytes: number, most: number): number {
  return Math.min(most, Math.ceil(bytes / STEP_BYTES) * STEP_BYTES)
}
