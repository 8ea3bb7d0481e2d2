import { type PlainValues, ROWS_AT_ONCE, readLengthAt } from './column-reader.js'

/** A value that is null. */
export const NULL_ID = 0

/** Maximum kept values and bytes. Beyond that, the counts so far are reported, and the counting starts again. */
const MOST_VALUES = 1 << 18
const MOST_BYTES = 32 << 20

/**
 * Gives equal values of a column the same number, for all pages and dictionaries. The numbers start with 1 and have no
 * gaps.
 */
export class ValueNumbers {
  #bytes = Buffer.allocUnsafe(1 << 12)
  #bytesUsed = 0
  #starts = new Int32Array(64)
  #lengths = new Int32Array(64)
  #hashes = new Int32Array(64)
  #table = new Int32Array(256)
  count = 0

  /** Whether it has reached its limits. The caller must then clear it before the next value. */
  isFull(): boolean {
    return this.count >= MOST_VALUES || this.#bytesUsed >= MOST_BYTES
  }

  clear(): void {
    this.count = 0
    this.#bytesUsed = 0
    this.#table.fill(0)
  }

  /** The number of the value at a place. */
  findNumber({ bytes, size }: PlainValues, at: number): number {
    const start = size === 0 ? at + 4 : at
    const length = size === 0 ? readLengthAt(bytes, at) : size
    const hash = hashOf(bytes, start, length)
    const mask = this.#table.length - 1
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const number = this.#table[place] as number
      if (number === 0) return this.#add(bytes, start, length, hash, place)
      if (this.#hashes[number - 1] === hash && this.#isSame(number - 1, bytes, start, length)) return number
    }
  }

  /** A value by its number, in the form of the page. */
  getValue(number: number, size: number): { readonly values: PlainValues; readonly at: number } {
    const start = this.#starts[number - 1] as number
    const length = this.#lengths[number - 1] as number
    const bytes = this.#bytes.subarray(start, start + length)
    if (size > 0) return { values: { bytes, size }, at: 0 }
    const prefixed = Buffer.allocUnsafe(4 + length)
    prefixed.writeUInt32LE(length, 0)
    bytes.copy(prefixed, 4)
    return { values: { bytes: prefixed, size }, at: 0 }
  }

  #isSame(index: number, bytes: Buffer, start: number, length: number): boolean {
    if (this.#lengths[index] !== length) return false
    const own = this.#starts[index] as number
    const kept = this.#bytes
    for (let byte = 0; byte < length; byte++) if (kept[own + byte] !== bytes[start + byte]) return false
    return true
  }

  #add(bytes: Buffer, start: number, length: number, hash: number, place: number): number {
    if (this.#bytesUsed + length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.#bytes.length, this.#bytesUsed + length))
      this.#bytes.copy(larger, 0, 0, this.#bytesUsed)
      this.#bytes = larger
    }
    if (this.count === this.#starts.length) {
      this.#starts = makeDoubled(this.#starts)
      this.#lengths = makeDoubled(this.#lengths)
      this.#hashes = makeDoubled(this.#hashes)
    }
    bytes.copy(this.#bytes, this.#bytesUsed, start, start + length)
    this.#starts[this.count] = this.#bytesUsed
    this.#lengths[this.count] = length
    this.#hashes[this.count] = hash
    this.#bytesUsed += length
    this.count++
    this.#table[place] = this.count
    if (2 * this.count > this.#table.length) this.#rehash()
    return this.count
  }

  #rehash(): void {
    this.#table = new Int32Array(2 * this.#table.length)
    const mask = this.#table.length - 1
    for (let index = 0; index < this.count; index++) {
      let place = (this.#hashes[index] as number) & mask
      while (this.#table[place] !== 0) place = (place + 1) & mask
      this.#table[place] = index + 1
    }
  }
}

/** A random seed. Without it, an attacker could create values with equal hashes. */
const SEED = (Math.random() * 2 ** 32) | 0

function hashOf(bytes: Buffer, start: number, length: number): number {
  let hash = SEED ^ length
  let at = start
  for (const end = start + length - 3; at < end; at += 4) {
    const word =
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24)
    hash = Math.imul(hash ^ word, 0x9e3779b1)
    hash ^= hash >>> 15
  }
  for (const end = start + length; at < end; at++) {
    hash = Math.imul(hash ^ (bytes[at] as number), 0x85ebca6b)
    hash ^= hash >>> 13
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function makeDoubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(2 * array.length)
  larger.set(array)
  return larger
}

/** The start of every path. */
export const ROOT = 0
/** Maximum kept paths. */
const MOST_NODES = 1 << 20

/**
 * Numbers the combinations of values of rows. Each combination is a path from `ROOT`, with one step per column. Each
 * step has its own table: from the node before it and the number of its value to the next node. The steps can have any
 * order. The same values in another order give another node.
 */
export class ValuePaths {
  readonly #steps: Int32Array[]
  readonly #used: Int32Array
  /** The node before each node, and the value of the step between them. */
  #parents = new Int32Array(1024)
  #values = new Int32Array(1024)
  #stepsOf = new Int32Array(1024)
  count = 1

  constructor(steps: number) {
    this.#steps = Array.from({ length: steps }, () => new Int32Array(3 * 256))
    this.#used = new Int32Array(steps)
  }

  isFull(): boolean {
    return this.count >= MOST_NODES
  }

  clear(): void {
    this.count = 1
    for (const table of this.#steps) table.fill(0)
    this.#used.fill(0)
  }

  getParent(node: number): number {
    return this.#parents[node] as number
  }

  getValue(node: number): number {
    return this.#values[node] as number
  }

  /** The step that leads to the node. */
  getStep(node: number): number {
    return this.#stepsOf[node] as number
  }

  findNext(step: number, node: number, value: number): number {
    const table = this.#steps[step] as Int32Array
    const mask = table.length / 3 - 1
    for (let place = hashOfPair(node, value) & mask; ; place = (place + 1) & mask) {
      const at = 3 * place
      const next = table[at] as number
      if (next === 0) return this.#add(step, table, at, node, value)
      if (table[at + 1] === node && table[at + 2] === value) return next
    }
  }

  #add(step: number, table: Int32Array, at: number, node: number, value: number): number {
    const next = this.count++
    if (next === this.#parents.length) {
      this.#parents = makeDoubled(this.#parents)
      this.#values = makeDoubled(this.#values)
      this.#stepsOf = makeDoubled(this.#stepsOf)
    }
    this.#stepsOf[next] = step
    this.#parents[next] = node
    this.#values[next] = value
    table[at] = next
    table[at + 1] = node
    table[at + 2] = value
    const used = (this.#used[step] as number) + 1
    this.#used[step] = used
    if (6 * used > table.length) this.#rehash(step, table)
    return next
  }

  #rehash(step: number, table: Int32Array): void {
    const larger = new Int32Array(2 * table.length)
    const mask = larger.length / 3 - 1
    for (let from = 0; from < table.length; from += 3) {
      if (table[from] === 0) continue
      let place = hashOfPair(table[from + 1] as number, table[from + 2] as number) & mask
      while (larger[3 * place] !== 0) place = (place + 1) & mask
      larger.set(table.subarray(from, from + 3), 3 * place)
    }
    this.#steps[step] = larger
  }
}

/** Combinations that have a place in the table of a batch. */
const BATCH_TABLE = 1 << 17

/** The different paths of some rows. Each path has a place, and each row has one of these places. */
export class BatchPaths {
  /** The place of each row. */
  readonly places = new Int32Array(ROWS_AT_ONCE)
  /** The node at each place. */
  nodes = new Int32Array(ROWS_AT_ONCE)
  readonly #paths: ValuePaths
  readonly #table = new Int32Array(BATCH_TABLE)
  #next = new Int32Array(ROWS_AT_ONCE)
  #count = 0
  #rows = 0

  constructor(paths: ValuePaths) {
    this.#paths = paths
  }

  count(): number {
    return this.#count
  }

  /** All rows are at this node. */
  begin(node: number, rows: number): void {
    this.#rows = rows
    this.#count = 1
    this.nodes[0] = node
    this.places.fill(0, 0, rows)
  }

  /** Whether a step by values is faster than by numbers of values, if the rows have this many different values. */
  canStepByOneOf(valueCount: number): boolean {
    return this.#count * valueCount <= BATCH_TABLE
  }

  /** Each row takes a step by the number of its value. `numberCount` is larger than every number. */
  takeStep(step: number, numbers: Int32Array, numberCount: number): void {
    if (this.canStepByOneOf(numberCount)) this.stepByOneOf(step, numbers, 0, numberCount, readAsItIs)
    else this.#takeManySteps(step, numbers)
  }

  /**
   * Each row takes a step by its value. The number of the value is only needed for a new path.
   *
   * @param smallest the smallest possible value. There are `valueCount` possible values from it on
   * @param findNumber throws for a value beyond these
   */
  stepByOneOf(
    step: number,
    values: Int32Array,
    smallest: number,
    valueCount: number,
    findNumber: (value: number) => number,
  ): void {
    const { places, nodes } = this
    const next = this.#next
    const table = this.#table
    table.fill(0, 0, this.#count * valueCount)
    let count = 0
    for (let row = 0, rows = this.#rows; row < rows; row++) {
      const value = (values[row] as number) - smallest
      if (value >>> 0 >= valueCount) findNumber(value + smallest)
      const before = places[row] as number
      const at = before * valueCount + value
      let place = table[at] as number
      if (place === 0) {
        next[count++] = this.#paths.findNext(step, nodes[before] as number, findNumber(value + smallest))
        place = count
        table[at] = place
      }
      places[row] = place - 1
    }
    this.#count = count
    this.nodes = next
    this.#next = nodes
  }

  #takeManySteps(step: number, numbers: Int32Array): void {
    const { places, nodes } = this
    const known = new Map<number, number>()
    for (let row = 0; row < this.#rows; row++) {
      const node = this.#paths.findNext(step, nodes[places[row] as number] as number, numbers[row] as number)
      let place = known.get(node)
      if (place === undefined) {
        place = known.size
        known.set(node, place)
        this.#next[place] = node
      }
      places[row] = place
    }
    this.#count = known.size
    this.nodes = this.#next
    this.#next = nodes
  }
}

const readAsItIs = (number: number): number => number

function hashOfPair(node: number, value: number): number {
  const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b)
  return hash ^ (hash >>> 15)
}
