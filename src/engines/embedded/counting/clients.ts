import type { PresignedUrl } from '../../../log-formats/presigned.js'
import { ALSO_SEEN_CLIENTS_KEPT, LOG_OBJECTS_LISTED, SIGV2_CLIENTS_KEPT } from '../../../model/tally.js'
import type { EpochSeconds } from '../../../model/time.js'
import { type ClientCounts, hashKey } from './client-key.js'
import { type PackedClients, packClients } from './packed-clients.js'
import { addPresignedUrl, makeEmptyPresignedCounts } from './presigned-counts.js'

/** The kinds of clients that are kept separately. A request can belong to several kinds. */
export type ClientKind = 'sigV2' | 'oldTls' | 'anonymous'

/** The maximum number of kept clients of each kind. */
export const CLIENTS_KEPT: Readonly<Record<ClientKind, number>> = {
  sigV2: SIGV2_CLIENTS_KEPT,
  oldTls: ALSO_SEEN_CLIENTS_KEPT,
  anonymous: ALSO_SEEN_CLIENTS_KEPT,
}

/** Requests of clients that are not kept, added to their target. */
export interface NotKept {
  requests: number
  rejected: number
}

/** Requests of one client that differ only in their times. */
export interface Requests {
  readonly count: number
  readonly oldest: EpochSeconds
  readonly newest: EpochSeconds
}

/** Called for a client that was kept so far and is kept no longer. */
export type NotKeptHandler = (bucket: string, network: number, requests: number, rejected: number) => void

/** Counts the requests of a bounded number of clients: those with the smallest fingerprints. */
export interface ClientSink {
  /**
   * Counts requests of one client. Returns false if the client is not kept.
   * @param shared bit of a log object that several threads share, else 0
   * @param presigned content of the presigned URL of the one request, if it was presigned and not refused
   */
  count(
    key: string,
    network: number,
    requests: Requests,
    isRejected: boolean,
    logObject: number,
    shared: bigint,
    presigned?: PresignedUrl | null,
  ): boolean
  takeKept(): PackedClients
  /** Clients with a smaller fingerprint are kept. Infinite until a client is left out. */
  getBound(): number
}

const encoder = new TextEncoder()

/** Creates a store of at most `most` clients. */
export function createClientStore(most: number, onNotKept: NotKeptHandler): ClientSink {
  const clients = new Map<string, ClientCounts>()
  const slack = Math.max(64, most >> 3)
  let bound = Number.POSITIVE_INFINITY

  const cut = (): void => {
    if (clients.size <= most) return
    bound = Float64Array.from(clients.values(), (counts) => counts.fingerprint).sort()[most] as number
    for (const [key, counts] of clients) {
      if (counts.fingerprint < bound) continue
      clients.delete(key)
      onNotKept(key.slice(0, key.indexOf('"')), counts.network, counts.requests, counts.rejected)
    }
  }

  const find = (key: string, network: number): ClientCounts | undefined => {
    const known = clients.get(key)
    if (known !== undefined) return known
    const ownFingerprint = hashKey(encoder.encode(key))
    if (ownFingerprint >= bound) return undefined
    clients.set(key, {
      key,
      fingerprint: ownFingerprint,
      network,
      requests: 0,
      rejected: 0,
      firstSeen: Number.POSITIVE_INFINITY,
      lastSeen: Number.NEGATIVE_INFINITY,
      logObjects: [],
      unsharedLogObjects: 0,
      sharedLogObjects: 0n,
      lastLogObject: -1,
      presigned: null,
    })
    if (clients.size > most + slack) cut()
    return clients.get(key)
  }

  return {
    count(key, network, { count, oldest, newest }, isRejected, logObject, shared, presigned = null) {
      const counts = find(key, network)
      if (counts === undefined) return false
      counts.requests += count
      if (isRejected) counts.rejected += count
      if (oldest < counts.firstSeen) counts.firstSeen = oldest
      if (newest > counts.lastSeen) counts.lastSeen = newest
      if (presigned !== null) {
        counts.presigned ??= makeEmptyPresignedCounts()
        addPresignedUrl(counts.presigned, presigned, oldest)
      }
      if (counts.lastLogObject === logObject) return true
      counts.lastLogObject = logObject
      if (shared === 0n) counts.unsharedLogObjects++
      else counts.sharedLogObjects |= shared
      if (counts.logObjects.length < LOG_OBJECTS_LISTED) counts.logObjects.push(logObject)
      return true
    },
    takeKept() {
      cut()
      return packClients(clients.values())
    },
    getBound: () => bound,
  }
}
