import { LOG_OBJECTS_LISTED } from '../../../model/tally.js'
import type { ClientCounts } from './client-key.js'
import { makeEmptyPresignedCounts, mergePresigned, type PresignedCounts } from './presigned-counts.js'

/**
 * Clients in a small form that a thread can transfer to another without a copy. Each array has one element per client,
 * in the order of their fingerprints.
 */
export interface PackedClients {
  readonly fingerprints: Float64Array
  /** All keys in UTF-8, one after the other. */
  readonly keys: Uint8Array
  readonly keyLengths: Uint32Array
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
  /** The number of access key ids in presigned URLs. All ids in ASCII, each with a line end. */
  readonly accessKeyCounts: Uint8Array
  readonly accessKeyIds: Uint8Array
}

/** The merged counts of a client. Key, log objects and presigned URLs are created on demand. */
export interface MergedClient
  extends Omit<ClientCounts, 'key' | 'logObjects' | 'lastLogObject' | 'presigned'> {
  key(): Buffer
  /** Positions, ascending: the first 20. */
  logObjects(): readonly number[]
  presigned(): PresignedCounts | null
}

/** Empty arrays for this many clients, which the caller fills in the order of the fingerprints. */
export function createPackedClients(
  count: number,
  keyBytes: number,
  logObjectsListed: number,
  accessKeyBytes: number,
): PackedClients {
  return {
    fingerprints: new Float64Array(count),
    keys: new Uint8Array(keyBytes),
    keyLengths: new Uint32Array(count),
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
    accessKeyCounts: new Uint8Array(count),
    accessKeyIds: new Uint8Array(accessKeyBytes),
  }
}

export function packClients(clients: Iterable<ClientCounts>): PackedClients {
  const sorted = [...clients].sort((a, b) => a.fingerprint - b.fingerprint)
  const keys = sorted.map(({ key }) => Buffer.from(key))
  const accessKeyIds = sorted.map(({ presigned }) => presigned?.accessKeyIds ?? [])
  const packed = createPackedClients(
    sorted.length,
    keys.reduce((sum, { length }) => sum + length, 0),
    sorted.reduce((sum, { logObjects }) => sum + logObjects.length, 0),
    accessKeyIds.reduce((sum, ids) => sum + formatIds(ids).length, 0),
  )
  let keyStart = 0
  let listStart = 0
  let accessKeyStart = 0
  sorted.forEach((counts, at) => {
    const key = keys[at] as Buffer
    packed.keys.set(key, keyStart)
    keyStart += key.length
    packed.keyLengths[at] = key.length
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
    const ids = accessKeyIds[at] as readonly string[]
    packed.accessKeyCounts[at] = ids.length
    packed.accessKeyIds.set(Buffer.from(formatIds(ids), 'latin1'), accessKeyStart)
    accessKeyStart += formatIds(ids).length
  })
  return packed
}

function formatIds(ids: readonly string[]): string {
  return ids.map((id) => `${id}\n`).join('')
}

/** Every client once, with the counts of all sources, sorted by fingerprint and then by key. */
export function* mergeClients(sources: readonly PackedClients[]): Generator<MergedClient> {
  const cursors = sources.map((source) => new Cursor(source))
  for (;;) {
    let smallest = Number.POSITIVE_INFINITY
    for (const cursor of cursors) if (cursor.fingerprint < smallest) smallest = cursor.fingerprint
    if (smallest === Number.POSITIVE_INFINITY) return
    const same: MergedClient[] = []
    for (const cursor of cursors) while (cursor.fingerprint === smallest) same.push(cursor.take())
    if (same.length > 1) same.sort((a, b) => Buffer.compare(a.key(), b.key()))
    let client = same[0] as MergedClient
    for (let place = 1; place < same.length; place++) {
      const next = same[place] as MergedClient
      if (next.key().equals(client.key())) client = mergeClient(client, next)
      else {
        yield client
        client = next
      }
    }
    yield client
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
      key: client.key().toString(),
      network: client.network,
      requests: client.requests,
      rejected: client.rejected,
      firstSeen: client.firstSeen,
      lastSeen: client.lastSeen,
      unsharedLogObjects: client.unsharedLogObjects,
      sharedLogObjects: client.sharedLogObjects,
      logObjects: [...client.logObjects()],
      lastLogObject: -1,
      presigned: client.presigned(),
    })
  return packClients(clients)
}

/** Iterates over the clients of a source. */
class Cursor {
  /** The fingerprint of the next client. Infinite at the end. */
  fingerprint: number
  readonly #source: PackedClients
  #at = 0
  #keyStart = 0
  #listStart = 0
  #accessKeyStart = 0

  constructor(source: PackedClients) {
    this.#source = source
    this.fingerprint = source.fingerprints[0] ?? Number.POSITIVE_INFINITY
  }

  take(): MergedClient {
    const source = this.#source
    const at = this.#at++
    const client = new PackedClient(source, at, this.#keyStart, this.#listStart, this.#accessKeyStart)
    this.#keyStart += source.keyLengths[at] as number
    this.#listStart += source.listed[at] as number
    for (let left = source.accessKeyCounts[at] as number; left > 0; left--)
      this.#accessKeyStart = source.accessKeyIds.indexOf(LF, this.#accessKeyStart) + 1
    this.fingerprint = source.fingerprints[this.#at] ?? Number.POSITIVE_INFINITY
    return client
  }
}

const LF = 0x0a

/** A client in one source. */
class PackedClient implements MergedClient {
  readonly fingerprint: number
  readonly network: number
  requests: number
  rejected: number
  firstSeen: number
  lastSeen: number
  unsharedLogObjects: number
  sharedLogObjects: bigint
  readonly #source: PackedClients
  readonly #at: number
  readonly #keyStart: number
  readonly #listStart: number
  readonly #accessKeyStart: number

  constructor(
    source: PackedClients,
    at: number,
    keyStart: number,
    listStart: number,
    accessKeyStart: number,
  ) {
    this.fingerprint = source.fingerprints[at] as number
    this.network = source.networks[at] as number
    this.requests = source.requests[at] as number
    this.rejected = source.rejected[at] as number
    this.firstSeen = source.firstSeen[at] as number
    this.lastSeen = source.lastSeen[at] as number
    this.unsharedLogObjects = source.unsharedLogObjects[at] as number
    this.sharedLogObjects = source.sharedLogObjects[at] as bigint
    this.#source = source
    this.#at = at
    this.#keyStart = keyStart
    this.#listStart = listStart
    this.#accessKeyStart = accessKeyStart
  }

  key(): Buffer {
    const { keys, keyLengths } = this.#source
    return Buffer.from(keys.buffer, keys.byteOffset + this.#keyStart, keyLengths[this.#at] as number)
  }

  logObjects(): readonly number[] {
    const { logObjects, listed } = this.#source
    return Array.from(logObjects.subarray(this.#listStart, this.#listStart + (listed[this.#at] as number)))
  }

  presigned(): PresignedCounts | null {
    const { presignedTimes, accessKeyCounts, accessKeyIds } = this.#source
    const [earliestExpiry, latestExpiry, longestValiditySeconds] = presignedTimes.subarray(
      3 * this.#at,
    ) as unknown as [number, number, number]
    const ids: string[] = []
    let start = this.#accessKeyStart
    for (let left = accessKeyCounts[this.#at] as number; left > 0; left--) {
      const end = accessKeyIds.indexOf(LF, start)
      ids.push(Buffer.from(accessKeyIds.subarray(start, end)).toString('latin1'))
      start = end + 1
    }
    if (ids.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY) return null
    return { accessKeyIds: ids, earliestExpiry, latestExpiry, longestValiditySeconds }
  }
}

function mergeClient(a: MergedClient, b: MergedClient): MergedClient {
  return {
    fingerprint: a.fingerprint,
    network: a.network,
    key: () => a.key(),
    requests: a.requests + b.requests,
    rejected: a.rejected + b.rejected,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    unsharedLogObjects: a.unsharedLogObjects + b.unsharedLogObjects,
    sharedLogObjects: a.sharedLogObjects | b.sharedLogObjects,
    presigned: () => mergePresigned(a.presigned(), b.presigned()),
    logObjects: () =>
      [...new Set([...a.logObjects(), ...b.logObjects()])]
        .sort((first, second) => first - second)
        .slice(0, LOG_OBJECTS_LISTED),
  }
}

/** The number of log objects with records of the client. */
export function countLogObjects({ unsharedLogObjects, sharedLogObjects }: MergedClient): number {
  let count = unsharedLogObjects
  for (let bits = sharedLogObjects; bits > 0n; bits &= bits - 1n) count++
  return count
}
