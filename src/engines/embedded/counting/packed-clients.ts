import { LOG_OBJECTS_LISTED } from '../../../model/tally.js'
import type { ClientCounts } from './client-key.js'
import { makeEmptyPresignedCounts, mergePresigned, type PresignedCounts } from './presigned-counts.js'

/**
 * Clients in a small form that a thread can transfer to another without a copy. Each array has one element per client,
 * in the order of their fingerprints.
 */
export interface PackedClients {
  readonly fingerprints: Float64Array
  /** What has all keys, in UTF-8: the memory of a scanner, or only the keys. */
  readonly keys: Uint8Array
  /** The keys without their user agents. */
  readonly keyStarts: Uint32Array
  readonly keyLengths: Uint32Array
  /** The user agents, which are the ends of the keys. Several clients can share one. */
  readonly agentStarts: Uint32Array
  readonly agentLengths: Uint32Array
  readonly networks: Uint32Array
  readonly requests: Float64Array
  readonly rejected: Float64Array
  readonly firstSeen: Float64Array
  readonly lastSeen: Float64Array
  readonly unsharedLogObjects: Uint32Array
  readonly sharedLogObjects: BigUint64Array
  /** The number of listed log objects. */
  readonly listed: Uint32Array
  /** All listed log objects, client by client. */
  readonly logObjects: Uint32Array
  /**
   * Three numbers per client: earliest and latest expiry of its presigned URLs, and their longest validity. Infinite
   * without such a URL.
   */
  readonly presignedTimes: Float64Array
  /** How long the access key ids that presigned URLs name are together: all ids in ASCII, a line end behind each. */
  readonly accessKeyLengths: Uint32Array
  readonly accessKeyIds: Uint8Array
}

/** The keys of several clients, without their user agents. Each of the other arrays has one element per client. */
export interface LocatedKeys {
  readonly memories: readonly Uint8Array[]
  /** The memory that has the key: its index. */
  readonly sources: Uint8Array
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
}

/** The merged counts of a client. Key, log objects and presigned URLs are created on demand. */
export interface MergedClient
  extends Omit<ClientCounts, 'key' | 'logObjects' | 'lastLogObject' | 'presigned'> {
  /** The key without the user agent. */
  getKeyHead(): string
  /** The user agent in the key. */
  getUserAgent(): string
  /** Positions, ascending: the first 20. */
  listLogObjects(): readonly number[]
  getPresigned(): PresignedCounts | null
}

/**
 * Empty arrays for this many clients, which the caller fills in the order of the fingerprints.
 * @param keys has their keys
 */
export function createPackedClients(
  count: number,
  keys: Uint8Array,
  logObjectsListed: number,
  accessKeyBytes: number,
): PackedClients {
  return {
    fingerprints: new Float64Array(count),
    keys,
    keyStarts: new Uint32Array(count),
    keyLengths: new Uint32Array(count),
    agentStarts: new Uint32Array(count),
    agentLengths: new Uint32Array(count),
    networks: new Uint32Array(count),
    requests: new Float64Array(count),
    rejected: new Float64Array(count),
    firstSeen: new Float64Array(count),
    lastSeen: new Float64Array(count),
    unsharedLogObjects: new Uint32Array(count),
    sharedLogObjects: new BigUint64Array(count),
    listed: new Uint32Array(count),
    logObjects: new Uint32Array(logObjectsListed),
    presignedTimes: new Float64Array(3 * count),
    accessKeyLengths: new Uint32Array(count),
    accessKeyIds: new Uint8Array(accessKeyBytes),
  }
}

/** Packs the counts of clients. */
export function packClients(clients: Iterable<ClientCounts>): PackedClients {
  const sorted = [...clients].sort((a, b) => a.fingerprint - b.fingerprint)
  const keys = sorted.map(({ key }) => Buffer.from(key))
  const accessKeyIds = sorted.map(({ presigned }) => presigned?.accessKeyIds ?? [])
  const packed = createPackedClients(
    sorted.length,
    new Uint8Array(keys.reduce((sum, { length }) => sum + length, 0)),
    sorted.reduce((sum, { logObjects }) => sum + logObjects.length, 0),
    accessKeyIds.reduce((sum, ids) => sum + formatIds(ids).length, 0),
  )
  let keyStart = 0
  let listStart = 0
  let accessKeyStart = 0
  sorted.forEach((counts, at) => {
    const key = keys[at] as Buffer
    packed.keys.set(key, keyStart)
    const headLength = findPart(key, PARTS_THAT_END)
    packed.keyStarts[at] = keyStart
    packed.keyLengths[at] = headLength
    packed.agentStarts[at] = keyStart + headLength
    packed.agentLengths[at] = key.length - headLength
    keyStart += key.length
    packed.fingerprints[at] = counts.fingerprint
    packed.networks[at] = counts.network
    packed.requests[at] = counts.requests
    packed.rejected[at] = counts.rejected
    packed.firstSeen[at] = counts.firstSeen
    packed.lastSeen[at] = counts.lastSeen
    packed.unsharedLogObjects[at] = counts.unsharedLogObjects
    packed.sharedLogObjects[at] = counts.sharedLogObjects
    packed.listed[at] = counts.logObjects.length
    packed.logObjects.set(counts.logObjects, listStart)
    listStart += counts.logObjects.length
    const { earliestExpiry, latestExpiry, longestValiditySeconds } =
      counts.presigned ?? makeEmptyPresignedCounts()
    packed.presignedTimes.set([earliestExpiry, latestExpiry, longestValiditySeconds], 3 * at)
    const ids = Buffer.from(formatIds(accessKeyIds[at] as readonly string[]), 'latin1')
    packed.accessKeyLengths[at] = ids.length
    packed.accessKeyIds.set(ids, accessKeyStart)
    accessKeyStart += ids.length
  })
  return packed
}

function formatIds(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}

/** Every client once, with the counts of all sources, sorted by fingerprint and then by key. */
export function* mergeClients(sources: readonly PackedClients[]): Generator<MergedClient> {
  const clients = new MergedClients(sources)
  for (let at = 0; at < clients.count; at++) yield clients.at(at)
}

/**
 * Clients of several sources, each once, by fingerprint and then by key. The numbers of a client are available without
 * an object of the client, because there can be many clients.
 */
export class MergedClients {
  readonly count: number
  /** By position. */
  readonly requests: Float64Array
  readonly rejected: Float64Array
  readonly #sources: readonly Source[]
  /** By source: the position of each client in it, counted from 1. 0: the source does not have the client. */
  readonly #places: readonly Uint32Array[]

  constructor(packed: readonly PackedClients[]) {
    this.#sources = packed.map((clients) => new Source(clients))
    const most = packed.reduce((sum, { fingerprints }) => sum + fingerprints.length, 0)
    this.#places = packed.map(() => new Uint32Array(most))
    this.count = this.#merge()
    this.requests = this.#sum('requests')
    this.rejected = this.#sum('rejected')
  }

  /** The number of clients whose fingerprint is smaller. They are the first ones. */
  countBelow(fingerprint: number): number {
    let [from, to] = [0, this.count]
    while (from < to) {
      const at = (from + to) >> 1
      if (this.#getFingerprint(at) < fingerprint) from = at + 1
      else to = at
    }
    return from
  }

  getNetwork(at: number): number {
    const source = this.#findFirstSource(at)
    const { networks } = (this.#sources[source] as Source).clients
    return networks[this.#placeIn(source, at)] as number
  }

  /** The keys of the clients at these positions, without a copy. */
  locateKeys(positions: Uint32Array): LocatedKeys {
    const count = positions.length
    const located = {
      memories: this.#sources.map(({ clients }) => clients.keys),
      sources: new Uint8Array(count),
      starts: new Uint32Array(count),
      lengths: new Uint32Array(count),
    }
    for (let index = 0; index < count; index++) {
      const at = positions[index] as number
      const source = this.#findFirstSource(at)
      const place = this.#placeIn(source, at)
      const { keyStarts, keyLengths } = (this.#sources[source] as Source).clients
      located.sources[index] = source
      located.starts[index] = keyStarts[place] as number
      located.lengths[index] = keyLengths[place] as number
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
    const [tls, otherTls] = [findPart(one, PARTS_THAT_END - 1), findPart(other, PARTS_THAT_END - 1)]
    return (
      compareParts(one.subarray(0, tls), other.subarray(0, otherTls)) ||
      Buffer.compare(
        one.subarray(findPart(one, PARTS_THAT_END)),
        other.subarray(findPart(other, PARTS_THAT_END)),
      ) ||
      Buffer.compare(one.subarray(tls), other.subarray(otherTls))
    )
  }

  #getKey(at: number): Uint8Array {
    const source = this.#findFirstSource(at)
    return (this.#sources[source] as Source).getKey(this.#placeIn(source, at))
  }

  at(at: number): MergedClient {
    let client: MergedClient | null = null
    for (let source = 0; source < this.#sources.length; source++) {
      const place = this.#places[source]?.[at] as number
      if (place === 0) continue
      const known = new PackedClient(this.#sources[source] as Source, place - 1)
      client = client === null ? known : new JoinedClient(client, known)
    }
    return client as MergedClient
  }

  #getFingerprint(at: number): number {
    const source = this.#findFirstSource(at)
    return this.#getFingerprintAt(source, this.#placeIn(source, at))
  }

  #sum(counts: 'requests' | 'rejected'): Float64Array {
    const sums = new Float64Array(this.count)
    for (let source = 0; source < this.#sources.length; source++) {
      const places = this.#places[source] as Uint32Array
      const own = (this.#sources[source] as Source).clients[counts]
      for (let at = 0; at < sums.length; at++) {
        const place = places[at] as number
        if (place > 0) sums[at] = (sums[at] as number) + (own[place - 1] as number)
      }
    }
    return sums
  }

  #findFirstSource(at: number): number {
    let source = 0
    while (this.#places[source]?.[at] === 0) source++
    return source
  }

  #placeIn(source: number, at: number): number {
    return (this.#places[source]?.[at] as number) - 1
  }

  /** Gives how many clients there are. */
  #merge(): number {
    const fingerprints = this.#sources.map(({ clients }) => clients.fingerprints)
    /** The next of each source. */
    const next = new Uint32Array(fingerprints.length)
    let count = 0
    for (;;) {
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
        count = this.#placeOne(count, smallest, next) ? count + 1 : this.#placeAll(count, smallest, next)
        continue
      }
      const places = this.#places[first] as Uint32Array
      places[count++] = place + 1
      next[first] = place + 1
    }
  }

  /** Infinite behind the last. */
  #getFingerprintAt(source: number, place: number): number {
    const { fingerprints } = (this.#sources[source] as Source).clients
    return place < fingerprints.length ? (fingerprints[place] as number) : Number.POSITIVE_INFINITY
  }

  /** Places the only client with this fingerprint; false, and nothing is done, where there are several. */
  #placeOne(at: number, fingerprint: number, next: Uint32Array): boolean {
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
      const places = this.#places[source] as Uint32Array
      places[at] = place + 1
      next[source] = place + 1
    }
    return true
  }

  #hasSameKey(a: number, placeInA: number, b: number, placeInB: number): boolean {
    const one = (this.#sources[a] as Source).clients
    const other = (this.#sources[b] as Source).clients
    const length = one.keyLengths[placeInA] as number
    const agentLength = one.agentLengths[placeInA] as number
    return (
      other.keyLengths[placeInB] === length &&
      other.agentLengths[placeInB] === agentLength &&
      hasSameBytes(
        one.keys,
        one.keyStarts[placeInA] as number,
        other.keys,
        other.keyStarts[placeInB] as number,
        length,
      ) &&
      hasSameBytes(
        one.keys,
        one.agentStarts[placeInA] as number,
        other.keys,
        other.agentStarts[placeInB] as number,
        agentLength,
      )
    )
  }

  /** Places all clients with this fingerprint, in the order of their keys. Gives how many there are with those before. */
  #placeAll(before: number, fingerprint: number, next: Uint32Array): number {
    const found: { readonly key: Uint8Array; readonly source: number; readonly place: number }[] = []
    for (let source = 0; source < next.length; source++) {
      let place = next[source] as number
      for (; this.#getFingerprintAt(source, place) === fingerprint; place++)
        found.push({ key: (this.#sources[source] as Source).getKey(place), source, place })
      next[source] = place
    }
    let count = before
    let last: Uint8Array | null = null
    for (const { key, source, place } of found.sort((a, b) => Buffer.compare(a.key, b.key))) {
      if (last === null || Buffer.compare(last, key) !== 0) count++
      last = key
      const places = this.#places[source] as Uint32Array
      places[count - 1] = place + 1
    }
    return count
  }
}

/** Merges the clients of two sources, each of them once. */
export function joinClients(some: PackedClients, others: PackedClients): PackedClients {
  if (some.fingerprints.length === 0) return others
  if (others.fingerprints.length === 0) return some
  const clients: ClientCounts[] = []
  for (const client of mergeClients([some, others]))
    clients.push({
      fingerprint: client.fingerprint,
      key: client.getKeyHead() + client.getUserAgent(),
      network: client.network,
      requests: client.requests,
      rejected: client.rejected,
      firstSeen: client.firstSeen,
      lastSeen: client.lastSeen,
      unsharedLogObjects: client.unsharedLogObjects,
      sharedLogObjects: client.sharedLogObjects,
      logObjects: [...client.listLogObjects()],
      lastLogObject: -1,
      presigned: client.getPresigned(),
    })
  return packClients(clients)
}

/** Bytes are compared one by one: views of two keys would take longer to make. */
function hasSameBytes(
  one: Uint8Array,
  start: number,
  other: Uint8Array,
  otherStart: number,
  length: number,
): boolean {
  for (let at = 0; at < length; at++) if (one[start + at] !== other[otherStart + at]) return false
  return true
}

const QUOTE = 0x22
/** Of a key: all but the user agent, which may hold quotes. */
const PARTS_THAT_END = 4

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
    if (parts < PARTS_THAT_END && (left === QUOTE || right === QUOTE)) return left === QUOTE ? -1 : 1
    return left - right
  }
  return one.length - other.length
}

/** Where the part begins behind so many others. */
function findPart(key: Uint8Array, parts: number): number {
  let at = 0
  for (let left = parts; left > 0; left--) at = key.indexOf(QUOTE, at) + 1
  return at
}

/** The clients of a thread, and where the parts of each begin. */
class Source {
  readonly clients: PackedClients
  readonly #keys: Buffer
  readonly #accessKeyIds: Buffer
  /** Made with the first client of which an object is made. */
  #listStarts: Uint32Array | null = null
  #accessKeyStarts: Uint32Array | null = null
  /** By their starts, so that the clients share them. */
  readonly #userAgents = new Map<number, string>()

  constructor(clients: PackedClients) {
    this.clients = clients
    this.#keys = viewBytes(clients.keys)
    this.#accessKeyIds = viewBytes(clients.accessKeyIds)
  }

  /** A copy of the key. */
  getKey(place: number): Uint8Array {
    const { keys, keyStarts, keyLengths, agentStarts, agentLengths } = this.clients
    const start = keyStarts[place] as number
    const length = keyLengths[place] as number
    const agentStart = agentStarts[place] as number
    const agentLength = agentLengths[place] as number
    const key = new Uint8Array(length + agentLength)
    key.set(keys.subarray(start, start + length))
    key.set(keys.subarray(agentStart, agentStart + agentLength), length)
    return key
  }

  getKeyHead(place: number): string {
    const { keyStarts, keyLengths } = this.clients
    const start = keyStarts[place] as number
    return this.#keys.toString('utf8', start, start + (keyLengths[place] as number))
  }

  getUserAgent(place: number): string {
    const { agentStarts, agentLengths } = this.clients
    const start = agentStarts[place] as number
    let userAgent = this.#userAgents.get(start)
    if (userAgent === undefined) {
      userAgent = this.#keys.toString('utf8', start, start + (agentLengths[place] as number))
      this.#userAgents.set(start, userAgent)
    }
    return userAgent
  }

  listLogObjects(place: number): number[] {
    const { logObjects, listed } = this.clients
    this.#listStarts ??= addUpLengths(listed)
    const start = this.#listStarts[place] as number
    const positions = new Array<number>(listed[place] as number)
    for (let at = 0; at < positions.length; at++) positions[at] = logObjects[start + at] as number
    return positions
  }

  listAccessKeyIds(place: number): string[] {
    const { accessKeyLengths } = this.clients
    const length = accessKeyLengths[place] as number
    if (length === 0) return []
    this.#accessKeyStarts ??= addUpLengths(accessKeyLengths)
    const start = this.#accessKeyStarts[place] as number
    return this.#accessKeyIds.toString('latin1', start, start + length - 1).split('\n')
  }
}

function viewBytes({ buffer, byteOffset, length }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length)
}

function addUpLengths(lengths: ArrayLike<number>): Uint32Array {
  const starts = new Uint32Array(lengths.length)
  let start = 0
  for (let at = 0; at < lengths.length; at++) {
    starts[at] = start
    start += lengths[at] as number
  }
  return starts
}

/** A client in one source. */
class PackedClient implements MergedClient {
  readonly fingerprint: number
  readonly network: number
  readonly requests: number
  readonly rejected: number
  readonly firstSeen: number
  readonly lastSeen: number
  readonly unsharedLogObjects: number
  readonly sharedLogObjects: bigint
  readonly #source: Source
  readonly #place: number

  constructor(source: Source, place: number) {
    const { clients } = source
    this.fingerprint = clients.fingerprints[place] as number
    this.network = clients.networks[place] as number
    this.requests = clients.requests[place] as number
    this.rejected = clients.rejected[place] as number
    this.firstSeen = clients.firstSeen[place] as number
    this.lastSeen = clients.lastSeen[place] as number
    this.unsharedLogObjects = clients.unsharedLogObjects[place] as number
    this.sharedLogObjects = clients.sharedLogObjects[place] as bigint
    this.#source = source
    this.#place = place
  }

  getKeyHead(): string {
    return this.#source.getKeyHead(this.#place)
  }

  getUserAgent(): string {
    return this.#source.getUserAgent(this.#place)
  }

  listLogObjects(): readonly number[] {
    return this.#source.listLogObjects(this.#place)
  }

  getPresigned(): PresignedCounts | null {
    const { presignedTimes } = this.#source.clients
    const earliestExpiry = presignedTimes[3 * this.#place] as number
    const latestExpiry = presignedTimes[3 * this.#place + 1] as number
    const longestValiditySeconds = presignedTimes[3 * this.#place + 2] as number
    const accessKeyIds = this.#source.listAccessKeyIds(this.#place)
    if (accessKeyIds.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY) return null
    return { accessKeyIds, earliestExpiry, latestExpiry, longestValiditySeconds }
  }
}

/** A client in several sources. */
class JoinedClient implements MergedClient {
  readonly fingerprint: number
  readonly network: number
  readonly requests: number
  readonly rejected: number
  readonly firstSeen: number
  readonly lastSeen: number
  readonly unsharedLogObjects: number
  readonly sharedLogObjects: bigint
  readonly #one: MergedClient
  readonly #other: MergedClient

  constructor(one: MergedClient, other: MergedClient) {
    this.fingerprint = one.fingerprint
    this.network = one.network
    this.requests = one.requests + other.requests
    this.rejected = one.rejected + other.rejected
    this.firstSeen = Math.min(one.firstSeen, other.firstSeen)
    this.lastSeen = Math.max(one.lastSeen, other.lastSeen)
    this.unsharedLogObjects = one.unsharedLogObjects + other.unsharedLogObjects
    this.sharedLogObjects = one.sharedLogObjects | other.sharedLogObjects
    this.#one = one
    this.#other = other
  }

  getKeyHead(): string {
    return this.#one.getKeyHead()
  }

  getUserAgent(): string {
    return this.#one.getUserAgent()
  }

  getPresigned(): PresignedCounts | null {
    return mergePresigned(this.#one.getPresigned(), this.#other.getPresigned())
  }

  listLogObjects(): readonly number[] {
    const some = this.#one.listLogObjects()
    const others = this.#other.listLogObjects()
    // Sections of one file.
    if (some.length === 1 && others.length === 1 && some[0] === others[0]) return some
    return [...new Set([...some, ...others])]
      .sort((first, second) => first - second)
      .slice(0, LOG_OBJECTS_LISTED)
  }
}

/** The number of log objects with records of the client. */
export function countLogObjects({ unsharedLogObjects, sharedLogObjects }: MergedClient): number {
  let count = unsharedLogObjects
  for (let bits = sharedLogObjects; bits > 0n; bits &= bits - 1n) count++
  return count
}
