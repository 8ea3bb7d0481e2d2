import { type ClientCounts, findPart, HEAD_PARTS, readBucketOfKey } from './client-key.js'
import type { ClientSource, ClientTarget } from './client-source.js'
import { makeEmptyPresignedCounts, type PresignedCounts } from './presigned-counts.js'

/**
 * Clients in a small form that a thread can transfer to another without a copy. Each array has one element per client,
 * in the order of their fingerprints.
 */
export interface PackedClients {
  readonly fingerprints: Float64Array
  /** All keys, in UTF-8. */
  readonly keys: Uint8Array
  /** The keys without their user agents. */
  readonly keyStarts: Uint32Array
  readonly keyLengths: Uint32Array
  /** The user agents, which are the ends of the keys. */
  readonly agentLengths: Uint32Array
  /** Positions in `targetsOfClients`. */
  readonly targets: Uint32Array
  readonly targetsOfClients: readonly ClientTarget[]
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

/** Packs the counts of clients. */
export function packClients(clients: Iterable<ClientCounts>): PackedClients {
  const sorted = [...clients].sort((a, b) => a.fingerprint - b.fingerprint)
  const count = sorted.length
  const keys = sorted.map(({ key }) => Buffer.from(key))
  const headLengths = keys.map((key) => findPart(key, HEAD_PARTS))
  const accessKeyIds = sorted.map(({ presigned }) =>
    Buffer.from((presigned?.accessKeyIds ?? []).map((id) => `${id}\n`).join(''), 'latin1'),
  )
  const targetsOfClients: ClientTarget[] = []
  const packed: PackedClients = {
    fingerprints: Float64Array.from(sorted, ({ fingerprint }) => fingerprint),
    keys: joinBytes(keys),
    keyStarts: addUpLengths(keys.map(({ length }) => length)),
    keyLengths: Uint32Array.from(headLengths),
    agentLengths: Uint32Array.from(keys, ({ length }, place) => length - (headLengths[place] as number)),
    targets: new Uint32Array(count),
    targetsOfClients,
    requests: Float64Array.from(sorted, ({ requests }) => requests),
    rejected: Float64Array.from(sorted, ({ rejected }) => rejected),
    firstSeen: Float64Array.from(sorted, ({ firstSeen }) => firstSeen),
    lastSeen: Float64Array.from(sorted, ({ lastSeen }) => lastSeen),
    unsharedLogObjects: Uint32Array.from(sorted, ({ unsharedLogObjects }) => unsharedLogObjects),
    sharedLogObjects: BigUint64Array.from(sorted, ({ sharedLogObjects }) => sharedLogObjects),
    listed: Uint32Array.from(sorted, ({ logObjects }) => logObjects.length),
    logObjects: new Uint32Array(sorted.reduce((sum, { logObjects }) => sum + logObjects.length, 0)),
    presignedTimes: new Float64Array(3 * count),
    accessKeyLengths: Uint32Array.from(accessKeyIds, ({ length }) => length),
    accessKeyIds: joinBytes(accessKeyIds),
  }
  const knownTargets = new Map<string, number>()
  let listStart = 0
  sorted.forEach(({ key, network, logObjects, presigned }, place) => {
    const name = `${key.slice(0, key.indexOf('"'))}"${network}`
    let target = knownTargets.get(name)
    if (target === undefined) {
      target = targetsOfClients.length
      knownTargets.set(name, target)
      targetsOfClients.push({ bucket: readBucketOfKey(keys[place] as Buffer), network })
    }
    packed.targets[place] = target
    packed.logObjects.set(logObjects, listStart)
    listStart += logObjects.length
    const { earliestExpiry, latestExpiry, longestValiditySeconds } = presigned ?? makeEmptyPresignedCounts()
    packed.presignedTimes.set([earliestExpiry, latestExpiry, longestValiditySeconds], 3 * place)
  })
  return packed
}

/** In memory of its own, which can be transferred to another thread. */
function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
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

/** Clients that were packed. */
export class PackedClientSource implements ClientSource {
  readonly fingerprints: Float64Array
  readonly keys: Uint8Array
  readonly #clients: PackedClients
  /** Made with the first client whose log objects or access key ids are listed. */
  #listStarts: Uint32Array | null = null
  #accessKeyStarts: Uint32Array | null = null

  constructor(clients: PackedClients) {
    this.fingerprints = clients.fingerprints
    this.keys = clients.keys
    this.#clients = clients
  }

  getKeyStart(place: number): number {
    return this.#clients.keyStarts[place] as number
  }

  getKeyLength(place: number): number {
    return this.#clients.keyLengths[place] as number
  }

  getAgentStart(place: number): number {
    return this.getKeyStart(place) + this.getKeyLength(place)
  }

  getAgentLength(place: number): number {
    return this.#clients.agentLengths[place] as number
  }

  getRequests(place: number): number {
    return this.#clients.requests[place] as number
  }

  getRejected(place: number): number {
    return this.#clients.rejected[place] as number
  }

  getFirstSeen(place: number): number {
    return this.#clients.firstSeen[place] as number
  }

  getLastSeen(place: number): number {
    return this.#clients.lastSeen[place] as number
  }

  getTarget(place: number): number {
    return this.#clients.targets[place] as number
  }

  readTarget(target: number): ClientTarget {
    return this.#clients.targetsOfClients[target] as ClientTarget
  }

  countUnsharedLogObjects(place: number): number {
    return this.#clients.unsharedLogObjects[place] as number
  }

  getSharedLogObjects(place: number): bigint {
    return this.#clients.sharedLogObjects[place] as bigint
  }

  listLogObjects(place: number): number[] {
    const { logObjects, listed } = this.#clients
    this.#listStarts ??= addUpLengths(listed)
    const start = this.#listStarts[place] as number
    return Array.from(logObjects.subarray(start, start + (listed[place] as number)))
  }

  getPresigned(place: number): PresignedCounts | null {
    const { presignedTimes } = this.#clients
    const [earliestExpiry, latestExpiry, longestValiditySeconds] = presignedTimes.subarray(3 * place)
    const accessKeyIds = this.#listAccessKeyIds(place)
    if (accessKeyIds.length === 0 && latestExpiry === Number.NEGATIVE_INFINITY) return null
    return { accessKeyIds, earliestExpiry, latestExpiry, longestValiditySeconds } as PresignedCounts
  }

  #listAccessKeyIds(place: number): string[] {
    const { accessKeyLengths, accessKeyIds } = this.#clients
    const length = accessKeyLengths[place] as number
    if (length === 0) return []
    this.#accessKeyStarts ??= addUpLengths(accessKeyLengths)
    const start = this.#accessKeyStarts[place] as number
    const ids = Buffer.from(accessKeyIds.buffer, accessKeyIds.byteOffset + start, length - 1)
    return ids.toString('latin1').split('\n')
  }
}
