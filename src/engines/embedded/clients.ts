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

export function clientOfKey(key: string): ClientIdentity {
  const [bucket = '', remoteIp = '', requester = '', authentication = ''] = key.split('"', 4)
  const userAgent = key.slice(bucket.length + remoteIp.length + requester.length + authentication.length + 4)
  return { bucket, remoteIp, requester, authentication: authentication as Authentication, userAgent }
}

/**
 * A 52-bit fingerprint of a client, by which it is decided who is kept where there are too many: those with the smallest.
 * That choice is the same whatever the order of the records and however many threads share them, so that what is known of
 * a client that is kept is exact.
 */
export function fingerprint(key: string): number {
  let high = 0x9e3779b9
  let low = 0x85ebca6b
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at)
    high = Math.imul(high ^ unit, 0x01000193)
    low = Math.imul(low ^ unit, 0x5bd1e995)
    low ^= low >>> 15
  }
  high = mixed(high ^ Math.imul(low, 0x27d4eb2f))
  low = mixed(low + high)
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

/** Requests of clients that are not kept, summed by their target's key. */
export interface NotKept {
  requests: number
  rejected: number
}

/**
 * Keeps at most so many clients, and sums up the others' requests exactly. Those kept are the ones with the smallest
 * fingerprints of all that were ever seen.
 */
export interface ClientStore {
  /** Counts of a client; null where it is one of those that are not kept. */
  find(key: string, network: number): ClientCounts | null
  /** Adds what another store knows of a client. */
  merge(counts: ClientCounts): void
  /** Leaves out all with a fingerprint that is not below. */
  lowerBound(fingerprint: number): void
  /** Cuts to the bound, and gives what is kept. */
  kept(): readonly ClientCounts[]
  /** Fingerprints below are kept; infinite while none was left out. */
  bound(): number
}

/** @param onNotKept told of the counts of a client that was kept until now */
export function clientStore(most: number, onNotKept: (counts: ClientCounts) => void): ClientStore {
  const clients = new Map<string, ClientCounts>()
  const slack = Math.max(64, most >> 3)
  let bound = Number.POSITIVE_INFINITY

  const lowerBound = (fingerprint: number): void => {
    if (fingerprint >= bound) return
    bound = fingerprint
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

  return {
    find(key, network) {
      const known = clients.get(key)
      if (known !== undefined) return known
      const ownFingerprint = fingerprint(key)
      if (ownFingerprint >= bound) return null
      const counts: ClientCounts = {
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
      }
      clients.set(key, counts)
      if (clients.size <= most + slack) return counts
      cut()
      return clients.get(key) ?? null
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
    kept() {
      if (clients.size > most) cut()
      return [...clients.values()]
    },
    bound: () => bound,
  }
}

/** One more request of a client. `shared`: bit of a log object that is shared out among threads, or 0. */
export function countRequest(
  counts: ClientCounts,
  time: number,
  rejected: boolean,
  logObject: number,
  shared: bigint,
): void {
  counts.requests++
  if (rejected) counts.rejected++
  if (time < counts.firstSeen) counts.firstSeen = time
  if (time > counts.lastSeen) counts.lastSeen = time
  if (counts.lastLogObject === logObject) return
  counts.lastLogObject = logObject
  if (shared === 0n) counts.wholeLogObjects++
  else counts.sharedLogObjects |= shared
  if (counts.logObjects.length < LOG_OBJECTS_LISTED) counts.logObjects.push(logObject)
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
