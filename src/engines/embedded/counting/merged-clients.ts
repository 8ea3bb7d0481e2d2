import { LOG_OBJECTS_LISTED } from '../../../model/tally.js'
import { ScannedClientSource, type ScannedClients } from '../scanner/clients.js'
import { findPart, HEAD_PARTS, type KeyParts, readKeyParts } from './client-key.js'
import type { ClientSource, ClientTarget } from './client-source.js'
import { PackedClientSource, type PackedClients } from './packed-clients.js'
import { mergePresigned, type PresignedCounts } from './presigned-counts.js'

/** The clients that one store kept, in a form that a thread can post to another. */
export type KeptClients = PackedClients | ScannedClients

/** The keys of several clients, without their user agents. Each of the other arrays has one element per client. */
export interface LocatedKeys {
  readonly memories: readonly Uint8Array[]
  /** The memory that has the key: its index. */
  readonly sources: Uint8Array
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
}

/**
 * Clients of several stores, each once, by fingerprint and then by key: all of them, or the first ones. What is known of a
 * client is read by its position, without an object of the client, because there can be many clients.
 */
export class MergedClients {
  /** Those that were merged. */
  readonly count: number
  /** By position. */
  readonly requests: Float64Array
  readonly rejected: Float64Array
  readonly #sources: readonly ClientSource[]
  readonly #keys: readonly KeyMemory[]
  /** By source: the user agents by their starts, so that the clients share them. */
  readonly #userAgents: readonly Map<number, string>[]
  /** By source: the place of each client in it, counted from 1. 0: the source does not have the client. */
  readonly #places: readonly Uint32Array[]
  /** By position: the first source that has the client, and its target there. */
  readonly #firstSources: Uint8Array
  readonly #targets: Uint32Array
  /** By source: the place of the first client that was not merged. */
  readonly #next: Uint32Array

  /** @param most no more clients are merged as soon as there are so many */
  constructor(kept: readonly KeptClients[], most = Number.POSITIVE_INFINITY) {
    this.#sources = kept.filter(({ fingerprints }) => fingerprints.length > 0).map(openSource)
    this.#keys = this.#sources.map(viewKeys)
    this.#userAgents = this.#sources.map(() => new Map())
    const known = this.#sources.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0)
    this.#places = this.#sources.map(() => new Uint32Array(known))
    this.#firstSources = new Uint8Array(known)
    this.#targets = new Uint32Array(known)
    this.requests = new Float64Array(known)
    this.rejected = new Float64Array(known)
    this.#next = new Uint32Array(this.#sources.length)
    this.count = this.#merge(most)
    this.requests = this.requests.subarray(0, this.count)
    this.rejected = this.rejected.subarray(0, this.count)
  }

  /** The number of clients whose fingerprint is smaller. They are the first ones. */
  countBelow(fingerprint: number): number {
    let [from, to] = [0, this.count]
    while (from < to) {
      const at = (from + to) >> 1
      if (this.getFingerprint(at) < fingerprint) from = at + 1
      else to = at
    }
    return from
  }

  getFingerprint(at: number): number {
    const source = this.#firstSources[at] as number
    return this.#getFingerprintAt(source, this.#placeIn(source, at))
  }

  /** Gives what is made of the target of a client. It is made once for each target of a source. */
  mapTargets<Made>(make: (target: ClientTarget) => Made): (at: number) => Made {
    const findMade = this.#makeOnce(make)
    return (at) => findMade(this.#firstSources[at] as number, this.#targets[at] as number)
  }

  #makeOnce<Made>(make: (target: ClientTarget) => Made): (source: number, target: number) => Made {
    const made = this.#sources.map((): Made[] => [])
    return (source, target) => {
      const known = made[source] as Made[]
      let result = known[target]
      if (result === undefined) {
        result = make((this.#sources[source] as ClientSource).readTarget(target))
        known[target] = result
      }
      return result
    }
  }

  /** Calls `add` for each client of each source that was not merged, with what is made of its target. */
  addOthers<Made>(
    make: (target: ClientTarget) => Made,
    add: (made: Made, requests: number, rejected: number) => void,
  ): void {
    const findMade = this.#makeOnce(make)
    this.#sources.forEach((clients, source) => {
      for (let place = this.#next[source] as number; place < clients.fingerprints.length; place++)
        add(
          findMade(source, clients.getTarget(place)),
          clients.getRequests(place),
          clients.getRejected(place),
        )
    })
  }

  getFirstSeen(at: number): number {
    let firstSeen = Number.POSITIVE_INFINITY
    for (let source = 0; source < this.#sources.length; source++) {
      const place = this.#placeIn(source, at)
      if (place < 0) continue
      firstSeen = Math.min(firstSeen, (this.#sources[source] as ClientSource).getFirstSeen(place))
    }
    return firstSeen
  }

  getLastSeen(at: number): number {
    let lastSeen = Number.NEGATIVE_INFINITY
    for (let source = 0; source < this.#sources.length; source++) {
      const place = this.#placeIn(source, at)
      if (place < 0) continue
      lastSeen = Math.max(lastSeen, (this.#sources[source] as ClientSource).getLastSeen(place))
    }
    return lastSeen
  }

  /** The key without the bucket and the user agent. */
  readKeyParts(at: number): KeyParts {
    const source = this.#firstSources[at] as number
    const start = (this.#sources[source] as ClientSource).getKeyStart(this.#placeIn(source, at))
    return readKeyParts((this.#keys[source] as KeyMemory).bytes, start)
  }

  /** The user agent in the key. */
  readUserAgent(at: number): string {
    const source = this.#firstSources[at] as number
    const clients = this.#sources[source] as ClientSource
    const place = this.#placeIn(source, at)
    const start = clients.getAgentStart(place)
    const known = this.#userAgents[source] as Map<number, string>
    let userAgent = known.get(start)
    if (userAgent === undefined) {
      const end = start + clients.getAgentLength(place)
      userAgent = (this.#keys[source] as KeyMemory).bytes.toString('utf8', start, end)
      known.set(start, userAgent)
    }
    return userAgent
  }

  /** Positions, ascending: the first 20. */
  listLogObjects(at: number): readonly number[] {
    let positions: readonly number[] = []
    for (let source = 0; source < this.#sources.length; source++) {
      const place = this.#placeIn(source, at)
      if (place < 0) continue
      positions = joinPositions(positions, (this.#sources[source] as ClientSource).listLogObjects(place))
    }
    return positions
  }

  /** The number of log objects with records of the client. */
  countLogObjects(at: number): number {
    let count = 0
    let shared = 0n
    for (let source = 0; source < this.#sources.length; source++) {
      const place = this.#placeIn(source, at)
      if (place < 0) continue
      count += (this.#sources[source] as ClientSource).countUnsharedLogObjects(place)
      shared |= (this.#sources[source] as ClientSource).getSharedLogObjects(place)
    }
    for (let bits = shared; bits > 0n; bits &= bits - 1n) count++
    return count
  }

  getPresigned(at: number): PresignedCounts | null {
    let presigned: PresignedCounts | null = null
    for (let source = 0; source < this.#sources.length; source++) {
      const place = this.#placeIn(source, at)
      if (place < 0) continue
      presigned = mergePresigned(presigned, (this.#sources[source] as ClientSource).getPresigned(place))
    }
    return presigned
  }

  /** The keys of the clients at these positions, without a copy. */
  locateKeys(positions: Uint32Array): LocatedKeys {
    const count = positions.length
    const located = {
      memories: this.#keys.map(({ bytes }) => bytes),
      sources: new Uint8Array(count),
      starts: new Uint32Array(count),
      lengths: new Uint32Array(count),
    }
    for (let index = 0; index < count; index++) {
      const at = positions[index] as number
      const source = this.#firstSources[at] as number
      const place = this.#placeIn(source, at)
      const clients = this.#sources[source] as ClientSource
      located.sources[index] = source
      located.starts[index] = clients.getKeyStart(place)
      located.lengths[index] = clients.getKeyLength(place)
    }
    return located
  }

  /** The order of two clients with as many requests each in a list of findings: part by part of their keys. */
  compareKeys(a: number, b: number): number {
    return compareParts(this.#getKey(a), this.#getKey(b))
  }

  /** The order of two "also seen" clients with as many requests each: their user agents come before their TLS versions. */
  compareAlsoSeenKeys(a: number, b: number): number {
    const [one, other] = [this.#getKey(a), this.#getKey(b)]
    const [tls, otherTls] = [findPart(one, HEAD_PARTS - 1), findPart(other, HEAD_PARTS - 1)]
    return (
      compareParts(one.subarray(0, tls), other.subarray(0, otherTls)) ||
      Buffer.compare(one.subarray(findPart(one, HEAD_PARTS)), other.subarray(findPart(other, HEAD_PARTS))) ||
      Buffer.compare(one.subarray(tls), other.subarray(otherTls))
    )
  }

  #getKey(at: number): Uint8Array {
    const source = this.#firstSources[at] as number
    return joinKey(this.#sources[source] as ClientSource, this.#placeIn(source, at))
  }

  /** Negative when the source does not have the client. */
  #placeIn(source: number, at: number): number {
    return (this.#places[source]?.[at] as number) - 1
  }

  /** Gives how many clients there are, at least `most` if there are so many. */
  #merge(most: number): number {
    const fingerprints = this.#sources.map((source) => source.fingerprints)
    const next = this.#next
    let count = 0
    while (count < most) {
      let smallest = Number.POSITIVE_INFINITY
      let first = 0
      let holders = 0
      for (let source = 0; source < fingerprints.length; source++) {
        const own = fingerprints[source] as Float64Array
        const place = next[source] as number
        if (place === own.length) continue
        const fingerprint = own[place] as number
        if (fingerprint < smallest) {
          smallest = fingerprint
          first = source
          holders = 1
        } else if (fingerprint === smallest) holders++
      }
      if (holders === 0) return count
      const own = fingerprints[first] as Float64Array
      const place = next[first] as number
      if (holders > 1 || (place + 1 < own.length && own[place + 1] === smallest)) {
        count = this.#putOne(count, smallest, next) ? count + 1 : this.#putAll(count, smallest, next)
        continue
      }
      this.#putFirst(count++, first, place)
      next[first] = place + 1
    }
    return count
  }

  /** The client at this position is the one at this place of a source, the first that has it. */
  #putFirst(at: number, source: number, place: number): void {
    this.#firstSources[at] = source
    this.#targets[at] = (this.#sources[source] as ClientSource).getTarget(place)
    this.#put(at, source, place)
  }

  /** The client at this position is also the one at this place of the source. */
  #put(at: number, source: number, place: number): void {
    const clients = this.#sources[source] as ClientSource
    const places = this.#places[source] as Uint32Array
    places[at] = place + 1
    this.requests[at] = (this.requests[at] as number) + clients.getRequests(place)
    this.rejected[at] = (this.rejected[at] as number) + clients.getRejected(place)
  }

  /** Infinite behind the last. */
  #getFingerprintAt(source: number, place: number): number {
    const { fingerprints } = this.#sources[source] as ClientSource
    return place < fingerprints.length ? (fingerprints[place] as number) : Number.POSITIVE_INFINITY
  }

  /** Puts the only client with this fingerprint; false, and nothing is done, where there are several. */
  #putOne(at: number, fingerprint: number, next: Uint32Array): boolean {
    let first = -1
    for (let source = 0; source < next.length; source++) {
      const place = next[source] as number
      if (this.#getFingerprintAt(source, place) !== fingerprint) continue
      if (this.#getFingerprintAt(source, place + 1) === fingerprint) return false
      if (first === -1) first = source
      else if (!this.#hasSameKey(first, next[first] as number, source, place)) return false
    }
    for (let source = 0; source < next.length; source++) {
      const place = next[source] as number
      if (this.#getFingerprintAt(source, place) !== fingerprint) continue
      if (source === first) this.#putFirst(at, source, place)
      else this.#put(at, source, place)
      next[source] = place + 1
    }
    return true
  }

  #hasSameKey(a: number, placeInA: number, b: number, placeInB: number): boolean {
    const one = this.#sources[a] as ClientSource
    const other = this.#sources[b] as ClientSource
    const [keys, otherKeys] = [this.#keys[a] as KeyMemory, this.#keys[b] as KeyMemory]
    const length = one.getKeyLength(placeInA)
    const agentLength = one.getAgentLength(placeInA)
    return (
      other.getKeyLength(placeInB) === length &&
      other.getAgentLength(placeInB) === agentLength &&
      hasSameBytes(keys, one.getKeyStart(placeInA), otherKeys, other.getKeyStart(placeInB), length) &&
      hasSameBytes(keys, one.getAgentStart(placeInA), otherKeys, other.getAgentStart(placeInB), agentLength)
    )
  }

  /** Puts all clients with this fingerprint, in the order of their keys. Gives how many there are with those before. */
  #putAll(before: number, fingerprint: number, next: Uint32Array): number {
    const found: { readonly key: Uint8Array; readonly source: number; readonly place: number }[] = []
    for (let source = 0; source < next.length; source++) {
      let place = next[source] as number
      for (; this.#getFingerprintAt(source, place) === fingerprint; place++)
        found.push({ key: joinKey(this.#sources[source] as ClientSource, place), source, place })
      next[source] = place
    }
    let count = before
    let last: Uint8Array | null = null
    for (const { key, source, place } of found.sort((a, b) => Buffer.compare(a.key, b.key))) {
      if (last === null || Buffer.compare(last, key) !== 0) this.#putFirst(count++, source, place)
      else this.#put(count - 1, source, place)
      last = key
    }
    return count
  }
}

function openSource(clients: KeptClients): ClientSource {
  return 'entries' in clients ? new ScannedClientSource(clients) : new PackedClientSource(clients)
}

function joinKey(source: ClientSource, place: number): Uint8Array {
  const start = source.getKeyStart(place)
  const length = source.getKeyLength(place)
  const agentStart = source.getAgentStart(place)
  const agentLength = source.getAgentLength(place)
  const key = new Uint8Array(length + agentLength)
  key.set(source.keys.subarray(start, start + length))
  key.set(source.keys.subarray(agentStart, agentStart + agentLength), length)
  return key
}

/** Positions of log objects in two sources, each once. */
function joinPositions(some: readonly number[], others: readonly number[]): readonly number[] {
  if (some.length === 0) return others
  // Sections of one file.
  if (some.length === 1 && others.length === 1 && some[0] === others[0]) return some
  return [...new Set([...some, ...others])]
    .sort((first, second) => first - second)
    .slice(0, LOG_OBJECTS_LISTED)
}

/** The keys of a source, as bytes and as integers of four bytes. */
interface KeyMemory {
  readonly bytes: Buffer
  readonly integers: Uint32Array
}

function viewKeys({ keys: { buffer, byteOffset, length } }: ClientSource): KeyMemory {
  return {
    bytes: Buffer.from(buffer, byteOffset, length),
    integers: new Uint32Array(buffer, byteOffset, length >>> 2),
  }
}

/** Without views of the two texts, which would take longer to make. Scanners align their texts. */
function hasSameBytes(
  one: KeyMemory,
  start: number,
  other: KeyMemory,
  otherStart: number,
  length: number,
): boolean {
  let at = 0
  if (((start | otherStart) & 3) === 0)
    for (; at + 4 <= length; at += 4)
      if (one.integers[(start + at) >>> 2] !== other.integers[(otherStart + at) >>> 2]) return false
  for (; at < length; at++) if (one.bytes[start + at] !== other.bytes[otherStart + at]) return false
  return true
}

const QUOTE = 0x22

/** Compares keys part by part: a part that ends comes before one that goes on. */
function compareParts(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length)
  let parts = 0
  for (let at = 0; at < length; at++) {
    const left = one[at] as number
    const right = other[at] as number
    if (left === right) {
      if (left === QUOTE) parts++
      continue
    }
    if (parts < HEAD_PARTS && (left === QUOTE || right === QUOTE)) return left === QUOTE ? -1 : 1
    return left - right
  }
  return one.length - other.length
}
