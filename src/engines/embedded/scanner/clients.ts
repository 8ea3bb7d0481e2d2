import { compareCodePoints } from '../../../model/order.js'
import type { ClientSource, ClientTarget } from '../counting/client-source.js'
import type { ClientKind } from '../counting/clients.js'
import type { PresignedCounts } from '../counting/presigned-counts.js'
import { type MemoryReader, openMemory, type ScannedMemory } from './scanned-memory.js'
import type { ScannerInstance } from './wasm.js'

/** Clients in the memory of a scanner. */
export interface ScannedClients {
  readonly memory: ScannedMemory
  /** Ascending. */
  readonly fingerprints: Float64Array
  /** Where the entry of each client is in the memory. */
  readonly entries: Uint32Array
  readonly isSigV2: boolean
}

/** The clients of a kind as the scanner counted them. */
interface ScannedKind {
  readonly clients: ScannedClients
  /** Clients with this fingerprint or a larger one are only counted in their targets. Infinite without such clients. */
  readonly bound: number
  /** Requests counted, of clients kept or not. */
  readonly requests: number
}

/** The clients of a kind that a tally keeps. They stay in the memory of the scanner, which has read all of its input. */
export function readScannedClients(
  { scanner, memory, readConstant }: ScannerInstance,
  shared: ScannedMemory,
  name: ClientKind,
): ScannedKind {
  const kind = readConstant(`KIND_${name.toUpperCase()}`)
  const count = scanner.listClients(kind)
  const input = readConstant('INPUT')
  return {
    clients: {
      memory: shared,
      fingerprints: new Float64Array(memory.buffer, input, count).slice(),
      entries: new Uint32Array(memory.buffer, input + Float64Array.BYTES_PER_ELEMENT * count, count).slice(),
      isSigV2: name === 'sigV2',
    },
    bound: scanner.getClientBound(kind),
    requests: scanner.getClientRequests(kind),
  }
}

/** Reads clients in the memory of a scanner. */
export class ScannedClientSource implements ClientSource {
  readonly fingerprints: Float64Array
  readonly keys: Uint8Array
  readonly #entries: Uint32Array
  readonly #isSigV2: boolean
  readonly #memory: MemoryReader
  readonly #layout: ScannedMemory['layout']

  constructor({ memory, fingerprints, entries, isSigV2 }: ScannedClients) {
    this.fingerprints = fingerprints
    this.keys = memory.bytes
    this.#entries = entries
    this.#isSigV2 = isSigV2
    this.#memory = openMemory(memory)
    this.#layout = memory.layout
  }

  #getInteger(place: number, field: number): number {
    return this.#memory.readInteger((this.#entries[place] as number) + field)
  }

  #getNumber(place: number, field: number): number {
    return this.#memory.readNumber((this.#entries[place] as number) + field)
  }

  getKeyStart(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_KEY)
  }

  getKeyLength(place: number): number {
    return this.#getInteger(place, this.#layout.CLIENT_KEY_LENGTH)
  }

  getAgentStart(place: number): number {
    return this.#memory.readInteger(
      this.#getInteger(place, this.#layout.CLIENT_AGENT) + this.#layout.AGENT_TEXT,
    )
  }

  getAgentLength(place: number): number {
    return this.#memory.readInteger(
      this.#getInteger(place, this.#layout.CLIENT_AGENT) + this.#layout.AGENT_LENGTH,
    )
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
    const at = TARGETS + TARGET_BYTES * target
    return {
      bucket: this.#memory.readBucketName(this.#memory.readInteger(at + TARGET_BUCKET)),
      network: this.#memory.readInteger(at + TARGET_NETWORK),
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
      positions.push(this.#memory.readInteger(more + (at - 1) * Uint32Array.BYTES_PER_ELEMENT))
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
    const memory = this.#memory
    const ids: string[] = []
    let node = this.#getInteger(place, CLIENT_ACCESS_KEYS)
    for (; node !== 0; node = memory.readInteger(node + ACCESS_KEY_NEXT))
      ids.push(memory.readText(node + ACCESS_KEY_TEXT, memory.readInteger(node + ACCESS_KEY_LENGTH)))
    return ids.length < 2 ? ids : ids.sort(compareCodePoints)
  }
}
