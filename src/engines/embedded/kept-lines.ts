/** Where the copy of a line begins: a chunk, and a byte of it. */
interface LinePlace {
  readonly chunk: number
  readonly start: number
}

/** A kept line. */
export interface KeptLine {
  place: LinePlace
  /** In bytes. */
  readonly length: number
}

const CHUNK_BYTES = 1 << 20

/**
 * Copies of lines in a few chunks of memory. Each buffer of its own would take half as much memory again, and V8 would free
 * it only at its next garbage collection.
 */
export class KeptLines {
  readonly #chunks: Uint8Array[] = []
  readonly #chunkBytes: number
  /** Where the next line begins, if it fits into the chunk. */
  #next: LinePlace = { chunk: 0, start: 0 }
  #byteCount = 0

  /** @param chunkBytes size of a chunk. A longer line has a chunk of its own */
  constructor(chunkBytes = CHUNK_BYTES) {
    this.#chunkBytes = chunkBytes
  }

  /** The bytes of all lines. */
  get byteCount(): number {
    return this.#byteCount
  }

  /** Copies a line. */
  add(bytes: Uint8Array, start: number, end: number): LinePlace {
    const line = bytes.subarray(start, end)
    const place = this.#take(line.length)
    this.#getChunk(place).set(line, place.start)
    return place
  }

  /** The bytes of a line, until lines are released. */
  read({ place, length }: KeptLine): Uint8Array {
    return this.#getChunk(place).subarray(place.start, place.start + length)
  }

  /** The order of two lines by their bytes. */
  compare(a: KeptLine, b: KeptLine): number {
    return Buffer.compare(this.read(a), this.read(b))
  }

  /** Releases all lines but these, and moves these. */
  keepOnly(lines: readonly KeptLine[]): void {
    this.#next = { chunk: 0, start: 0 }
    this.#byteCount = 0
    // In their order, so that no line moves to a place behind its own, where another line can be.
    for (const line of [...lines].sort((a, b) => comparePlaces(a.place, b.place))) {
      const bytes = this.read(line)
      line.place = this.#take(line.length)
      this.#getChunk(line.place).set(bytes, line.place.start)
    }
    this.#chunks.length = Math.min(this.#chunks.length, this.#next.chunk + 1)
  }

  /** Takes the next place that has room. */
  #take(length: number): LinePlace {
    let { chunk, start } = this.#next
    while (chunk < this.#chunks.length && start + length > this.#getChunk({ chunk }).length) {
      chunk++
      start = 0
    }
    if (chunk === this.#chunks.length) this.#chunks.push(new Uint8Array(Math.max(this.#chunkBytes, length)))
    this.#next = { chunk, start: start + length }
    this.#byteCount += length
    return { chunk, start }
  }

  #getChunk({ chunk }: Pick<LinePlace, 'chunk'>): Uint8Array {
    return this.#chunks[chunk] as Uint8Array
  }
}

function comparePlaces(a: LinePlace, b: LinePlace): number {
  return a.chunk - b.chunk || a.start - b.start
}
