import { LOG_OBJECTS_LISTED } from '../../../model/tally.js'
import type { ClientCounts } from './client-key.js'
import { mergePresigned, noPresignedUrls, type PresignedCounts } from './presigned-counts.js'

/**
 * Clients in a form that can be handed from thread to thread without a copy, and is small: one element a client in each
 * array, in the order of their fingerprints.
 */
export interface PackedClients {
  readonly fingerprints: Float64Array
  /** All keys, one behind the other, in UTF-8. */
  readonly keys: Uint8Array
  readonly keyLengths: Uint32Array
  readonly networks: Uint32Array
  readonly requests: Float64Array
  readonly rejected: Float64Array
  readonly firstSeen: Float64Array
  readonly lastSeen: Float64Array
  readonly wholeLogObjects: Uint32Array
  readonly sharedLogObjects: BigUint64Array
  /** How many log objects are listed. */
  readonly listed: Uint32Array
  /** All log objects listed, one client's behind the other's. */
  readonly logObjects: Uint32Array
  /** What presigned URLs say, of the few clients that have any, in the order of their positions. */
  readonly presignedPositions: Uint32Array
  /** Three a client: earliest and latest expiry, longest validity. */
  readonly presignedTimes: Float64Array
  /** The access key ids of each, with a blank behind each id and a line end behind each client, in UTF-8. */
  readonly presignedKeyIds: Uint8Array
}

/** A client's position among packed ones, with what its presigned URLs say. */
export type PresignedAt = readonly [position: number, counts: PresignedCounts]

/** A client as all threads together know it; key and log objects are made when they are asked for. */
export interface MergedClient extends Omit<ClientCounts, 'key' | 'logObjects' | 'lastLogObject'> {
  readonly key: () => Buffer
  /** Positions, ascending: the first 20. */
  readonly logObjects: () => readonly number[]
}

/** Arrays for so many clients, to be filled in the order of the fingerprints; what is presigned is given. */
export function newPackedClients(
  count: number,
  keyBytes: number,
  logObjectsListed: number,
  presigned: readonly PresignedAt[],
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
    wholeLogObjects: new Uint32Array(count),
    sharedLogObjects: new BigUint64Array(count),
    listed: new Uint32Array(count),
    logObjects: new Uint32Array(logObjectsListed),
    presignedPositions: Uint32Array.from(presigned, ([position]) => position),
    presignedTimes: Float64Array.from(
      presigned.flatMap(([, { earliestExpiry, latestExpiry, longestValiditySeconds }]) => [
        earliestExpiry,
        latestExpiry,
        longestValiditySeconds,
      ]),
    ),
    // A copy of its own, so that it can be handed on.
    presignedKeyIds: new Uint8Array(
      Buffer.from(presigned.map(([, { accessKeyIds }]) => `${accessKeyIds.join(' ')}\n`).join('')),
    ),
  }
}

/** What the presigned URLs of packed clients say, by position. */
function unpackPresigned(source: PackedClients): ReadonlyMap<number, PresignedCounts> {
  const ids = Buffer.from(source.presignedKeyIds).toString().split('\n')
  return new Map(
    Array.from(source.presignedPositions, (position, at): [number, PresignedCounts] => {
      const [earliestExpiry, latestExpiry, longestValiditySeconds] = source.presignedTimes.subarray(3 * at)
      const none = noPresignedUrls()
      return [
        position,
        {
          accessKeyIds: (ids[at] ?? '').split(' ').filter((id) => id !== ''),
          earliestExpiry: earliestExpiry ?? none.earliestExpiry,
          latestExpiry: latestExpiry ?? none.latestExpiry,
          longestValiditySeconds: longestValiditySeconds ?? none.longestValiditySeconds,
        },
      ]
    }),
  )
}

export function packClients(clients: Iterable<ClientCounts>): PackedClients {
  const sorted = [...clients].sort((a, b) => a.fingerprint - b.fingerprint)
  const keys = sorted.map(({ key }) => Buffer.from(key))
  const packed = newPackedClients(
    sorted.length,
    keys.reduce((sum, { length }) => sum + length, 0),
    sorted.reduce((sum, { logObjects }) => sum + logObjects.length, 0),
    sorted.flatMap(({ presigned }, at): PresignedAt[] => (presigned === null ? [] : [[at, presigned]])),
  )
  let keyStart = 0
  let listStart = 0
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
    packed.wholeLogObjects[at] = counts.wholeLogObjects
    packed.sharedLogObjects[at] = counts.sharedLogObjects
    packed.listed[at] = counts.logObjects.length
    packed.logObjects.set(counts.logObjects, listStart)
    listStart += counts.logObjects.length
  })
  return packed
}

/** Every client once, what the sources know of it put together, by fingerprint and then by key. */
export function* mergeClients(sources: readonly PackedClients[]): Generator<MergedClient> {
  const places = sources.map((): Place => ({ at: 0, keyStart: 0, listStart: 0 }))
  const presigned = sources.map(unpackPresigned)
  for (;;) {
    const smallest = sources.reduce(
      (least, { fingerprints }, source) =>
        Math.min(least, fingerprints[places[source]?.at ?? 0] ?? Number.POSITIVE_INFINITY),
      Number.POSITIVE_INFINITY,
    )
    if (smallest === Number.POSITIVE_INFINITY) return
    const same: MergedClient[] = []
    sources.forEach((source, position) => {
      const place = places[position] as Place
      while (source.fingerprints[place.at] === smallest) {
        same.push(clientAt(source, place, presigned[position]?.get(place.at) ?? null))
        place.keyStart += source.keyLengths[place.at] as number
        place.listStart += source.listed[place.at] as number
        place.at++
      }
    })
    if (same.length > 1) same.sort((a, b) => Buffer.compare(a.key(), b.key()))
    let client = same[0] as MergedClient
    for (let place = 1; place < same.length; place++) {
      const next = same[place] as MergedClient
      if (next.key().equals(client.key())) client = merged(client, next)
      else {
        yield client
        client = next
      }
    }
    yield client
  }
}

/** The clients of two sources in one: each of them once. */
export function joinClients(some: PackedClients, others: PackedClients): PackedClients {
  if (some.fingerprints.length === 0) return others
  if (others.fingerprints.length === 0) return some
  const clients: ClientCounts[] = []
  for (const client of mergeClients([some, others]))
    clients.push({
      ...client,
      key: client.key().toString(),
      logObjects: [...client.logObjects()],
      lastLogObject: -1,
    })
  return packClients(clients)
}

/** Where the next client of a source is. */
interface Place {
  at: number
  keyStart: number
  listStart: number
}

function clientAt(
  source: PackedClients,
  { at, keyStart, listStart }: Place,
  presigned: PresignedCounts | null,
): MergedClient {
  const { keys } = source
  return {
    key: () => Buffer.from(keys.buffer, keys.byteOffset + keyStart, source.keyLengths[at] as number),
    fingerprint: source.fingerprints[at] as number,
    network: source.networks[at] as number,
    requests: source.requests[at] as number,
    rejected: source.rejected[at] as number,
    firstSeen: source.firstSeen[at] as number,
    lastSeen: source.lastSeen[at] as number,
    wholeLogObjects: source.wholeLogObjects[at] as number,
    sharedLogObjects: source.sharedLogObjects[at] as bigint,
    logObjects: () =>
      Array.from(source.logObjects.subarray(listStart, listStart + (source.listed[at] as number))),
    presigned,
  }
}

function merged(a: MergedClient, b: MergedClient): MergedClient {
  return {
    ...a,
    requests: a.requests + b.requests,
    rejected: a.rejected + b.rejected,
    firstSeen: Math.min(a.firstSeen, b.firstSeen),
    lastSeen: Math.max(a.lastSeen, b.lastSeen),
    wholeLogObjects: a.wholeLogObjects + b.wholeLogObjects,
    sharedLogObjects: a.sharedLogObjects | b.sharedLogObjects,
    presigned: mergePresigned(a.presigned, b.presigned),
    logObjects: () =>
      [...new Set([...a.logObjects(), ...b.logObjects()])]
        .sort((first, second) => first - second)
        .slice(0, LOG_OBJECTS_LISTED),
  }
}

/** How many log objects hold records of the client. */
export function logObjectCount({ wholeLogObjects, sharedLogObjects }: MergedClient): number {
  let count = wholeLogObjects
  for (let bits = sharedLogObjects; bits > 0n; bits &= bits - 1n) count++
  return count
}
