import { firstCharacters, redact } from '../../access-log/redaction.js'
import { type Authentication, type ClientTally, LOG_OBJECTS_LISTED, USER_AGENT_CHARACTERS } from '../tally.js'

/** What tells a SigV2 client apart: all of it as the record has it, nothing redacted. */
export interface ClientIdentity {
  readonly bucket: string
  /** In its RFC 5952 form, where it is an address. */
  readonly remoteIp: string
  readonly requester: string
  readonly authentication: Authentication
  /** The first 1,000 code points. */
  readonly userAgent: string
}

export function clientUserAgent(text: string): string {
  return firstCharacters(text, USER_AGENT_CHARACTERS)
}

/** The user agent as it is shown. */
export function shownUserAgent(userAgent: string): string {
  return firstCharacters(redact(userAgent), USER_AGENT_CHARACTERS)
}

/** One text for one client: the quotes between its parts cannot stand in any part but the last. */
export function clientKey({
  bucket,
  remoteIp,
  requester,
  authentication,
  userAgent,
}: ClientIdentity): string {
  return `${bucket}"${remoteIp}"${requester}"${authentication}"${userAgent}`
}

export function bucketOfKey(key: string): string {
  return key.slice(0, key.indexOf('"'))
}

export function clientOfKey(key: string): ClientIdentity {
  const [bucket = '', remoteIp = '', requester = '', authentication = ''] = key.split('"', 4)
  const userAgent = key.slice(bucket.length + remoteIp.length + requester.length + authentication.length + 4)
  return { bucket, remoteIp, requester, authentication: authentication as Authentication, userAgent }
}

/**
 * A 52-bit fingerprint of a client's key in UTF-8, by which it is decided who is kept where there are too many: those with
 * the smallest. That choice is the same whatever the order of the records and however many threads share them, so that
 * what is known of a client that is kept is exact. The scanner computes the same number.
 */
export function fingerprint(key: Uint8Array): number {
  const padded = new Uint8Array((key.length + 7) & ~7)
  padded.set(key)
  const words = new DataView(padded.buffer)
  let a = 0x9e3779b9 ^ key.length
  let b = 0x85ebca6b
  for (let at = 0; at < padded.length; at += 8) {
    a = Math.imul(a ^ words.getInt32(at, true), 0xcc9e2d51)
    a ^= a >>> 15
    b = Math.imul(b ^ words.getInt32(at + 4, true), 0x1b873593)
    b ^= b >>> 13
    a = (a + b) | 0
  }
  const high = mixed(a ^ Math.imul(b, 0x27d4eb2f))
  const low = mixed((b + high) | 0)
  return (high >>> 12) * 0x1_0000_0000 + (low >>> 0)
}

function mixed(value: number): number {
  let bits = value ^ (value >>> 16)
  bits = Math.imul(bits, 0x85ebca6b)
  bits ^= bits >>> 13
  bits = Math.imul(bits, 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/** Counts of one client, in one thread's share of the log. */
export interface ClientCounts {
  readonly key: string
  readonly fingerprint: number
  /** Position of its network in the scope. */
  readonly network: number
  requests: number
  rejected: number
  firstSeen: number
  lastSeen: number
  /** Positions of its log objects, ascending: the first 20. */
  readonly logObjects: number[]
  /** How many log objects there are, those that are shared out among threads not counted. */
  wholeLogObjects: number
  /** A bit for each log object that is shared out among threads. */
  sharedLogObjects: bigint
  /** The last log object that a record of it was in. */
  lastLogObject: number
}

/** Requests of clients that are not kept, summed up in their target. */
export interface NotKept {
  requests: number
  rejected: number
}

/** Where the requests of SigV2 clients are counted: for a bounded number of clients, those with the smallest fingerprints. */
export interface ClientSink {
  /**
   * Counts one request; false where its client is not kept.
   *
   * @param shared bit of a log object that is shared out among threads, else 0
   */
  count(
    key: string,
    network: number,
    time: number,
    rejected: boolean,
    logObject: number,
    shared: bigint,
  ): boolean
  kept(): KeptClients
  /** Fingerprints below are kept; infinite while no client was left out. */
  bound(): number
}

/** Clients as they were kept: one by one, or as the scanner packs them. */
export type KeptClients =
  | { readonly list: readonly ClientCounts[]; readonly packed: null }
  | { readonly list: null; readonly packed: PackedClients }

/** One element a client in each; they can be handed from thread to thread without a copy. */
export interface PackedClients {
  readonly fingerprints: Float64Array
  readonly keys: Uint8Array
  readonly keyLengths: Uint32Array
  readonly networks: Uint32Array
  readonly requests: Float64Array
  readonly rejected: Float64Array
  readonly firstSeen: Uint32Array
  readonly lastSeen: Uint32Array
  readonly wholeLogObjects: Uint32Array
  readonly sharedLogObjects: BigUint64Array
  /** How many log objects are listed, and `LOG_OBJECTS_LISTED` places for them. */
  readonly listed: Uint32Array
  readonly logObjects: Uint32Array
}

export function* clientsOf({ list, packed: clients }: KeptClients): Generator<ClientCounts> {
  if (clients === null) {
    yield* list
    return
  }
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let keyStart = 0
  for (let at = 0; at < clients.fingerprints.length; at++) {
    const keyEnd = keyStart + (clients.keyLengths[at] as number)
    const list = at * LOG_OBJECTS_LISTED
    yield {
      key: decoder.decode(clients.keys.subarray(keyStart, keyEnd)),
      fingerprint: clients.fingerprints[at] as number,
      network: clients.networks[at] as number,
      requests: clients.requests[at] as number,
      rejected: clients.rejected[at] as number,
      firstSeen: clients.firstSeen[at] as number,
      lastSeen: clients.lastSeen[at] as number,
      wholeLogObjects: clients.wholeLogObjects[at] as number,
      sharedLogObjects: clients.sharedLogObjects[at] as bigint,
      logObjects: Array.from(clients.logObjects.subarray(list, list + (clients.listed[at] as number))),
      lastLogObject: -1,
    }
    keyStart = keyEnd
  }
}

export interface ClientStore extends ClientSink {
  /** Adds what another sink knows of a client. */
  merge(counts: ClientCounts): void
  /** Leaves out all with a fingerprint that is not below. */
  lowerBound(fingerprint: number): void
  /** What is kept, in no particular order. */
  list(): readonly ClientCounts[]
}

const encoder = new TextEncoder()

/** @param onNotKept told of the counts of a client that was kept until now */
export function clientStore(most: number, onNotKept: (counts: ClientCounts) => void): ClientStore {
  const clients = new Map<string, ClientCounts>()
  const slack = Math.max(64, most >> 3)
  let bound = Number.POSITIVE_INFINITY

  const lowerBound = (smallestLeftOut: number): void => {
    if (smallestLeftOut >= bound) return
    bound = smallestLeftOut
    for (const [key, counts] of clients) {
      if (counts.fingerprint < bound) continue
      clients.delete(key)
      onNotKept(counts)
    }
  }

  const cut = (): void => {
    const fingerprints = Float64Array.from(clients.values(), (counts) => counts.fingerprint).sort()
    lowerBound(fingerprints[most] as number)
  }

  const find = (key: string, network: number): ClientCounts | undefined => {
    const known = clients.get(key)
    if (known !== undefined) return known
    const ownFingerprint = fingerprint(encoder.encode(key))
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
      wholeLogObjects: 0,
      sharedLogObjects: 0n,
      lastLogObject: -1,
    })
    if (clients.size > most + slack) cut()
    return clients.get(key)
  }

  const list = (): readonly ClientCounts[] => {
    if (clients.size > most) cut()
    return [...clients.values()]
  }

  return {
    count(key, network, time, rejected, logObject, shared) {
      const counts = find(key, network)
      if (counts === undefined) return false
      counts.requests++
      if (rejected) counts.rejected++
      if (time < counts.firstSeen) counts.firstSeen = time
      if (time > counts.lastSeen) counts.lastSeen = time
      if (counts.lastLogObject === logObject) return true
      counts.lastLogObject = logObject
      if (shared === 0n) counts.wholeLogObjects++
      else counts.sharedLogObjects |= shared
      if (counts.logObjects.length < LOG_OBJECTS_LISTED) counts.logObjects.push(logObject)
      return true
    },
    merge(counts) {
      const known = clients.get(counts.key)
      if (known !== undefined) {
        known.requests += counts.requests
        known.rejected += counts.rejected
        known.firstSeen = Math.min(known.firstSeen, counts.firstSeen)
        known.lastSeen = Math.max(known.lastSeen, counts.lastSeen)
        known.wholeLogObjects += counts.wholeLogObjects
        known.sharedLogObjects |= counts.sharedLogObjects
        const all = [...new Set([...known.logObjects, ...counts.logObjects])].sort((a, b) => a - b)
        known.logObjects.splice(0, known.logObjects.length, ...all.slice(0, LOG_OBJECTS_LISTED))
      } else if (counts.fingerprint >= bound) onNotKept(counts)
      else {
        clients.set(counts.key, counts)
        if (clients.size > most + slack) cut()
      }
    },
    lowerBound,
    list,
    kept: () => ({ list: list(), packed: null }),
    bound: () => bound,
  }
}

/** How many log objects hold records of the client. */
export function logObjectCount(counts: ClientCounts): number {
  let count = counts.wholeLogObjects
  for (let bits = counts.sharedLogObjects; bits > 0n; bits &= bits - 1n) count++
  return count
}

/** A client as the tally shows it. */
export function clientTally(
  counts: ClientCounts,
  network: string,
  logObject: (position: number) => string,
): ClientTally {
  const { bucket, remoteIp, requester, authentication, userAgent } = clientOfKey(counts.key)
  return {
    bucket,
    network,
    remoteIp,
    requester,
    authentication,
    userAgent: shownUserAgent(userAgent),
    requests: counts.requests,
    rejected: counts.rejected,
    firstSeen: counts.firstSeen,
    lastSeen: counts.lastSeen,
    logObjects: counts.logObjects.map(logObject),
    logObjectCount: logObjectCount(counts),
  }
}
