import { memoizeByObject } from '../../../runtime/memoize.js'
import type { ScannerInstance } from './wasm.js'

/** The constants of assembly/layout.ts that say where a scanner keeps its counts and its clients. */
const CONSTANTS = [
  'BUCKETS',
  'BUCKET_BYTES',
  'BUCKET_NAME',
  'BUCKET_NAME_LENGTH',
  'BUCKET_NEWEST',
  'BUCKET_PARSED_IN_WINDOW',
  'TARGETS',
  'TARGET_BYTES',
  'TARGET_BUCKET',
  'TARGET_NETWORK',
  'TARGET_COUNTS',
  'TARGET_EXCLUDED',
  'TARGET_SIGV4_REJECTED',
  'TARGET_NOT_KEPT',
  'TARGET_NOT_KEPT_REJECTED',
  'TARGET_FIRST_SEEN',
  'TARGET_LAST_SEEN',
  'TARGET_LAST_SIGV2',
  'COUNT_SIGV4',
  'COUNT_SIGV2',
  'COUNT_UNSIGNED',
  'COUNT_UNKNOWN',
  'COUNT_MISSING',
  'DAYS',
  'DAY_BYTES',
  'FIRST_DAY',
  'CLIENT_KEY',
  'CLIENT_KEY_LENGTH',
  'CLIENT_AGENT',
  'CLIENT_REQUESTS',
  'CLIENT_REJECTED',
  'CLIENT_FIRST_SEEN',
  'CLIENT_LAST_SEEN',
  'CLIENT_TARGET',
  'CLIENT_SHARED',
  'CLIENT_UNSHARED_LOG_OBJECTS',
  'CLIENT_LISTED',
  'CLIENT_FIRST_LOG_OBJECT',
  'CLIENT_MORE_LOG_OBJECTS',
  'CLIENT_EARLIEST_EXPIRY',
  'CLIENT_LATEST_EXPIRY',
  'CLIENT_LONGEST_VALIDITY',
  'CLIENT_ACCESS_KEYS',
  'ACCESS_KEY_NEXT',
  'ACCESS_KEY_LENGTH',
  'ACCESS_KEY_TEXT',
  'AGENT_TEXT',
  'AGENT_LENGTH',
] as const

/** The memory of a scanner, in a form that a thread can post to another. Both then have the same memory. */
export interface ScannedMemory {
  readonly bytes: Uint8Array
  readonly layout: Readonly<Record<(typeof CONSTANTS)[number], number>>
}

/** The memory of a scanner that has read all of its input. */
export function shareMemory({ memory, readConstant }: ScannerInstance): ScannedMemory {
  const layout = Object.fromEntries(CONSTANTS.map((name) => [name, readConstant(name)]))
  return { bytes: memory, layout: layout as ScannedMemory['layout'] }
}

/** The reader of this memory. All who read it share one, because it remembers the names of buckets. */
export const openMemory = memoizeByObject((memory: ScannedMemory) => new MemoryReader(memory))

/** Reads the memory of a scanner. All fields are aligned to their sizes. */
export class MemoryReader {
  readonly layout: ScannedMemory['layout']
  readonly #integers: Uint32Array
  readonly #numbers: Float64Array
  readonly #texts: Buffer
  readonly #bucketNames: string[] = []

  constructor({ bytes, layout }: ScannedMemory) {
    this.layout = layout
    this.#integers = new Uint32Array(bytes.buffer)
    this.#numbers = new Float64Array(bytes.buffer)
    this.#texts = Buffer.from(bytes.buffer)
  }

  readInteger(at: number): number {
    return this.#integers[at >>> 2] as number
  }

  /** A number of eight bytes. */
  readNumber(at: number): number {
    return this.#numbers[at >>> 3] as number
  }

  /** A text in UTF-8, without invalid bytes. */
  readText(at: number, length: number): string {
    return this.#texts.toString('utf8', at, at + length)
  }

  /** The name of the bucket at this position. */
  readBucketName(bucket: number): string {
    let name = this.#bucketNames[bucket]
    if (name === undefined) {
      const { BUCKETS, BUCKET_BYTES, BUCKET_NAME, BUCKET_NAME_LENGTH } = this.layout
      const at = BUCKETS + BUCKET_BYTES * bucket
      name = this.readText(this.readInteger(at + BUCKET_NAME), this.readInteger(at + BUCKET_NAME_LENGTH))
      this.#bucketNames[bucket] = name
    }
    return name
  }
}
