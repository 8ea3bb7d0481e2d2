import { decodeText } from '../../../log-formats/text/record.js'
import { compareCodePoints } from '../../../model/order.js'
import type { ClientSource, ClientTarget } from '../counting/client-source.js'
import type { ClientKind } from '../counting/clients.js'
import type { PresignedCounts } from '../counting/presigned-counts.js'
import type { ScannerInstance } from './wasm.js'

/** The constants of assembly/layout.ts that say where the parts of a client are. */
const CONSTANTS = [
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
  'TARGETS',
  'TARGET_BYTES',
  'TARGET_BUCKET',
  'TARGET_NETWORK',
  'BUCKETS',
  'BUCKET_BYTES',
  'BUCKET_NAME',
  'BUCKET_NAME_LENGTH',
] as const

type Layout = Readonly<Record<(typeof CONSTANTS)[number], number>>

/** Clients in the memory of a scanner, which several threads can read. */
export interface ScannedClients {
  readonly memory: Uint8Array
  /** Ascending. */
  readonly fingerprints: Float64Array
  /** Where the entry of each client is in the memory. */
  readonly entries: Uint32Array
  readonly isSigV2: boolean
  readonly layout: Layout
}

/** The clients of a kind as the scanner counted them. */
interface ScannedKind {
  readonly clients: ScannedClients
  /** Clients with this fingerprint or a larger one are only counted in their targets. Infinite without such clients. */
  readonly bound: number
  /** Requests counted, of clients kept or not. */
  readonly requests: number
}

/** The clients of a kind that a tally keeps. They stay in the scanner's memory. The scanner has read all of its input. */
export function readScannedClients(
  { scanner, memory, readConstant }: ScannerInstance,
  name: ClientKind,
): ScannedKind {
  const kind = readConstant(`KIND_${name.toUpperCase()}`)
  const count = scanner.listClients(kind)
  const input = readConstant('INPUT')
  return {
    clients: {
      memory,
      fingerprints: new Float64Array(memory.buffer, input, count).slice(),
      entries: new Uint32Array(memory.buffer, input + Float64Array.BYTES_PER_ELEMENT * count, count).slice(),
      isSigV2: name === 'sigV2',
      layout: Object.fromEntries(CONSTANTS.map((constant) => [constant, readConstant(constant)])) as Layout,
    },
    bound: scanner.clientBound(kind),
    requests: scanner.clientRequests(kind),
  }
}

/** Reads clients in the memory of a scanner. */
export class ScannedClientSource implements ClientSource {
  readonly fingerprints: Float64Array
  readonly keys: Uint8Array
  readonly #entries: Uint32Array
  readonly #isSigV2: boolean
  readonly #layout: Layout
  readonly #texts: Buffer
  /** The memory as integers and as numbers of eight bytes. All fields are aligned. */
  readonly #integers: Uint32Array
  readonly #numbers: Float64Array

  constructor({ memory, fingerprints, entries, isSigV2, layout }: ScannedClients) {
    this.fingerprints = fingerprints
    this.keys = memory
    this.#entries = entries
    this.#isSigV2 = isSigV2
    this.#layout = layout
    this.#texts = Buffer.from(memory.buffer)
    this.#integers = new Uint32Array(memory.buffer)
    this.#numbers = new Float64Array(memory.buffer)
  }

  #readInteger(at: number): number {
    return this.#integers[at >>> 2] as number
  }

  #getInteger(place: number, field: number): number {
    return this.#readInteger((this.#entries[place] as number) + field)
  }

  #getNumber(place: number, field: number): number {
    return this.#numbers[((this.#entries[place] as number) + field) >>> 3] as number
  }

  getKeyStart(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_KEY)
  }

  getKeyLength(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_KEY_LENGTH)
  }

  getAgentStart(place: number): number {
    const { CLIENT_AGENT, AGENT_TEXT } = this.#layout
    return this.#readInteger(this.#getInteger(place, CLIENT_AGENT) + AGENT_TEXT)
  }

  getAgentLength(place: number): number {
    const { CLIENT_AGENT, AGENT_LENGTH } = this.#layout
    return this.#readInteger(this.#getInteger(place, CLIENT_AGENT) + AGENT_LENGTH)
  }

  getRequests(place: number): number {
    return this.#getNumber(place, this.#layout.CLIENT_REQUESTS)
  }

  getRejected(place: number): number {
    return this.#isSigV2 ? this.#getNumber(place, this.#layout.CLIENT_REJECTED) : 0
  }

  getFirstSeen(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_FIRST_SEEN)
  }

  getLastSeen(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_LAST_SEEN)
  }

  getTarget(place: number): number {
    const { CLIENT_TARGET, TARGETS, TARGET_BYTES } = this.#layout
    return (this.#getInteger(place, CLIENT_TARGET) - TARGETS) / TARGET_BYTES
  }

  readTarget(target: number): ClientTarget {
    const { TARGETS, TARGET_BYTES, TARGET_BUCKET, TARGET_NETWORK } = this.#layout
    const { BUCKETS, BUCKET_BYTES, BUCKET_NAME, BUCKET_NAME_LENGTH } = this.#layout
    const at = TARGETS + TARGET_BYTES * target
    const bucket = BUCKETS + BUCKET_BYTES * this.#readInteger(at + TARGET_BUCKET)
    const name = this.#readInteger(bucket + BUCKET_NAME)
    const length = this.#readInteger(bucket + BUCKET_NAME_LENGTH)
    return {
      bucket: decodeText(this.keys, name, name + length),
      network: this.#readInteger(at + TARGET_NETWORK),
    }
  }

  countUnsharedLogObjects(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_UNSHARED_LOG_OBJECTS)
  }

  getSharedLogObjects(place: number): bigint {
    const low = this.#getInteger(place, this.#layout.CLIENT_SHARED)
    const high = this.#getInteger(place, this.#layout.CLIENT_SHARED + Uint32Array.BYTES_PER_ELEMENT)
    return (BigInt(high) << 32n) | BigInt(low)
  }

  listLogObjects(place: number): number[] {
    const { CLIENT_LISTED, CLIENT_FIRST_LOG_OBJECT, CLIENT_MORE_LOG_OBJECTS } = this.#layout
    const listed = this.#getInteger(place, CLIENT_LISTED)
    const positions = [this.#getInteger(place, CLIENT_FIRST_LOG_OBJECT)]
    const more = this.#getInteger(place, CLIENT_MORE_LOG_OBJECTS)
    for (let at = 1; at < listed; at++)
      positions.push(this.#readInteger(more + (at - 1) * Uint32Array.BYTES_PER_ELEMENT))
    return positions
  }

  getPresigned(place: number): PresignedCounts | null {
    const latestExpiry = this.#getNumber(place, this.#layout.CLIENT_LATEST_EXPIRY)
    const accessKeyIds = this.#listAccessKeyIds(place)
    if (accessKeyIds.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY) return null
    return {
      accessKeyIds,
      earliestExpiry: this.#getNumber(place, this.#layout.CLIENT_EARLIEST_EXPIRY),
      latestExpiry,
      longestValiditySeconds: this.#getNumber(place, this.#layout.CLIENT_LONGEST_VALIDITY),
    }
  }

  #listAccessKeyIds(place: number): string[] {
    const { CLIENT_ACCESS_KEYS, ACCESS_KEY_NEXT, ACCESS_KEY_LENGTH, ACCESS_KEY_TEXT } = this.#layout
    const ids: string[] = []
    let node = this.#getInteger(place, CLIENT_ACCESS_KEYS)
    for (; node !== 0; node = this.#readInteger(node + ACCESS_KEY_NEXT)) {
      const text = node + ACCESS_KEY_TEXT
      ids.push(this.#texts.toString('latin1', text, text + this.#readInteger(node + ACCESS_KEY_LENGTH)))
    }
    return ids.sort(compareCodePoints)
  }
}
