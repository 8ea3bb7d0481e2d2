import { removeSession } from '../advice/requester.js'
import type { Exception, ExceptionMatch } from '../model/exception.js'
import { readAddress } from '../model/ip-address.js'
import { NetworkTree } from '../model/network-tree.js'
import type { Network } from '../model/scope.js'
import type { Authentication, ClientTally } from '../model/tally.js'
import { TextMatcher } from './text-matcher.js'

/** In place of an index: there is none. */
const NONE = -1
/** In place of the first active exception: all have expired. It is larger than each index. */
const ALL_EXPIRED = 2 ** 31 - 1
/**
 * A place with so many texts counts by the paths of the matcher. That takes some memory for each text of all exceptions. A
 * place with fewer texts looks each of them up.
 */
const TEXTS_TO_COUNT_BY_PATH = 500

/** What fits an exception. */
export interface Fitting {
  readonly requests: number
  readonly clients: number
}

/** Exceptions of one requester, network, bucket and authentication. */
interface Place {
  /** The kind of those without a text for the user agent; NONE: there are none. */
  anyUserAgent: number
  /** Kinds by the index of their text. */
  readonly kindByText: Map<number, number>
  texts: PlaceTexts | null
}

/** Exceptions of one requester and network, by `makePlaceKey`. */
type ByPlace = Map<number, Place>

/** Exceptions of one requester, by network. */
interface ByNetwork {
  readonly any: ByPlace
  readonly families: { readonly [family in Network['family']]: NetworkTree<ByPlace> }
}

/** Exceptions that match the same are one kind. These are the counts of each kind. */
class Kinds {
  readonly requests: Float64Array
  readonly clients: Float64Array
  /** Index of the first exception that has not expired, or ALL_EXPIRED. */
  readonly firstActive: Int32Array

  constructor(most: number) {
    this.requests = new Float64Array(most)
    this.clients = new Float64Array(most)
    this.firstActive = new Int32Array(most).fill(ALL_EXPIRED)
  }

  /** Counts a client, and returns the first active exception of the kind. */
  count(kind: number, requests: number): number {
    this.requests[kind] = (this.requests[kind] as number) + requests
    this.clients[kind] = (this.clients[kind] as number) + 1
    return this.firstActive[kind] as number
  }
}

/** The kinds of one place that have a text for the user agent. */
class PlaceTexts {
  readonly #matcher: TextMatcher
  readonly #kinds: Kinds
  /** The kinds, those with the first active exception first, with the ranks of their texts and what fitted them. */
  readonly #kindAt: Int32Array
  readonly #rankAt: Int32Array
  readonly #firstActiveAt: Int32Array
  readonly #clientsAt: Int32Array
  /** Requests, but for the first one of each client. */
  readonly #furtherRequestsAt: Float64Array
  /** Counts of the searches by the ranks that they returned, and the first active exception of all that they found. */
  readonly #byPath: { requests: Float64Array; clients: Float64Array; firstActive: Int32Array } | null = null

  constructor(kindByText: ReadonlyMap<number, number>, matcher: TextMatcher, kinds: Kinds, texts: number) {
    this.#matcher = matcher
    this.#kinds = kinds
    const firstActiveOf = (kind: number) => kinds.firstActive[kind] as number
    const sorted = [...kindByText].sort(([, a], [, b]) => firstActiveOf(a) - firstActiveOf(b))
    this.#rankAt = Int32Array.from(sorted, ([text]) => matcher.rankOf(text))
    this.#kindAt = Int32Array.from(sorted, ([, kind]) => kind)
    this.#firstActiveAt = this.#kindAt.map(firstActiveOf)
    this.#clientsAt = new Int32Array(sorted.length)
    this.#furtherRequestsAt = new Float64Array(sorted.length)
    if (sorted.length < TEXTS_TO_COUNT_BY_PATH) return
    const firstActive = new Int32Array(texts).fill(ALL_EXPIRED)
    for (const [at, rank] of this.#rankAt.entries()) firstActive[rank] = this.#firstActiveAt[at] as number
    matcher.spreadLeast(firstActive)
    this.#byPath = { requests: new Float64Array(texts), clients: new Float64Array(texts), firstActive }
  }

  /** Counts a client by what the last search returned. Returns the first active exception that covers it, or ALL_EXPIRED. */
  count(found: Int32Array, requests: number): number {
    if (found.length === 0) return ALL_EXPIRED
    if (this.#byPath !== null && found.length < this.#rankAt.length)
      return countByPath(this.#byPath, found, requests)
    const isFound = this.#matcher.foundRanks()
    const ranks = this.#rankAt
    const clientsAt = this.#clientsAt
    for (let at = 0; at < ranks.length; at++)
      clientsAt[at] = (clientsAt[at] as number) + (isFound[ranks[at] as number] as number)
    // Most clients have one request. So this second pass is rare.
    if (requests > 1)
      for (let at = 0; at < ranks.length; at++)
        if (isFound[ranks[at] as number] === 1)
          this.#furtherRequestsAt[at] = (this.#furtherRequestsAt[at] as number) + requests - 1
    const first = ranks.findIndex((rank) => isFound[rank] === 1)
    return first === NONE ? ALL_EXPIRED : (this.#firstActiveAt[first] as number)
  }

  /** Adds what was counted here to the counts of the kinds. Called once. */
  addToKinds(): void {
    const { requests, clients } = this.#kinds
    if (this.#byPath !== null) {
      this.#matcher.spreadSums(this.#byPath.requests)
      this.#matcher.spreadSums(this.#byPath.clients)
    }
    for (const [at, kind] of this.#kindAt.entries()) {
      const rank = this.#rankAt[at] as number
      const counted = this.#clientsAt[at] as number
      clients[kind] = counted + (this.#byPath?.clients[rank] ?? 0)
      requests[kind] = counted + (this.#furtherRequestsAt[at] as number) + (this.#byPath?.requests[rank] ?? 0)
    }
  }
}

function countByPath(
  {
    requests,
    clients,
    firstActive,
  }: { requests: Float64Array; clients: Float64Array; firstActive: Int32Array },
  found: Int32Array,
  more: number,
): number {
  let first = ALL_EXPIRED
  for (let path = 0; path < found.length; path++) {
    const rank = found[path] as number
    requests[rank] = (requests[rank] as number) + more
    clients[rank] = (clients[rank] as number) + 1
    const active = firstActive[rank] as number
    if (active < first) first = active
  }
  return first
}

/**
 * Exceptions, looked up by what a client is: its requester, its remote IP, its bucket and authentication, then its user
 * agent. A client takes a step for each exception at most, and each such step is short.
 */
export class ExceptionIndex {
  readonly #byRequester = new Map<string | null, ByNetwork>()
  readonly #numberOfBucket = new Map<string, number>()
  readonly #places: Place[] = []
  readonly #kinds: Kinds
  /** Of each exception: its kind. */
  readonly #kindOf: Int32Array
  #kindCount = 0
  readonly #matcher: TextMatcher
  /** What the last search returned, and the user agent that it searched. */
  #found: Int32Array = new Int32Array()
  #userAgent: string | null = null

  constructor(exceptions: readonly Exception[], isActive: (exception: Exception) => boolean) {
    this.#kinds = new Kinds(exceptions.length)
    this.#kindOf = new Int32Array(exceptions.length)
    const numberOfText = new Map<string, number>()
    for (const [index, exception] of exceptions.entries()) {
      const kind = this.#kindFor(exception.match, numberOfText)
      this.#kindOf[index] = kind
      if (isActive(exception))
        this.#kinds.firstActive[kind] = Math.min(this.#kinds.firstActive[kind] as number, index)
    }
    this.#matcher = new TextMatcher([...numberOfText.keys()])
    for (const place of this.#places)
      if (place.kindByText.size > 0)
        place.texts = new PlaceTexts(place.kindByText, this.#matcher, this.#kinds, numberOfText.size)
  }

  /** Counts a client for each exception that fits it. Returns the index of the first one that is active, or null. */
  count(client: ClientTally): number | null {
    const { requester, requests } = client
    let first = ALL_EXPIRED
    const bucket = this.#numberOfBucket.get(client.bucket)
    const keys = [makePlaceKey(undefined, null), makePlaceKey(undefined, client.authentication)]
    if (bucket !== undefined)
      keys.push(makePlaceKey(bucket, null), makePlaceKey(bucket, client.authentication))
    const countIn = (byPlace: ByPlace) => {
      for (const key of keys) {
        const place = byPlace.get(key)
        if (place === undefined) continue
        if (place.anyUserAgent !== NONE)
          first = Math.min(first, this.#kinds.count(place.anyUserAgent, requests))
        if (place.texts !== null)
          first = Math.min(first, place.texts.count(this.#search(client.userAgent), requests))
      }
    }
    // Text that is not an address (`-`, leading zeros, a zone) is in no network.
    const address = readAddress(client.remoteIp)
    for (const name of new Set([null, requester, removeSession(requester)])) {
      const byNetwork = this.#byRequester.get(name)
      if (byNetwork === undefined) continue
      countIn(byNetwork.any)
      if (address !== null) byNetwork.families[address.length === 4 ? 4 : 6].find(address, countIn)
    }
    return first === ALL_EXPIRED ? null : first
  }

  /** What fitted each exception, in the order of the exceptions. Called once, at the end. */
  fitting(): Fitting[] {
    for (const { texts } of this.#places) texts?.addToKinds()
    const { requests, clients } = this.#kinds
    return Array.from(this.#kindOf, (kind) => ({
      requests: requests[kind] as number,
      clients: clients[kind] as number,
    }))
  }

  #search(userAgent: string): Int32Array {
    if (userAgent !== this.#userAgent) {
      this.#userAgent = userAgent
      this.#found = this.#matcher.find(userAgent)
    }
    return this.#found
  }

  #kindFor(match: ExceptionMatch, numberOfText: Map<string, number>): number {
    const { network, userAgentContains } = match
    const requester = match.requester === null ? null : toLoggedForm(match.requester)
    const byNetwork = getOrMake(this.#byRequester, requester, () => ({
      any: new Map(),
      families: { 4: new NetworkTree<ByPlace>(), 6: new NetworkTree<ByPlace>() },
    }))
    const byPlace =
      network === null
        ? byNetwork.any
        : byNetwork.families[network.family].at(network, (): ByPlace => new Map())
    const bucket =
      match.bucket === null
        ? undefined
        : getOrMake(this.#numberOfBucket, match.bucket, () => this.#numberOfBucket.size)
    const place = getOrMake(byPlace, makePlaceKey(bucket, match.authentication), () => this.#newPlace())
    if (userAgentContains === null) {
      if (place.anyUserAgent === NONE) place.anyUserAgent = this.#kindCount++
      return place.anyUserAgent
    }
    const text = getOrMake(numberOfText, userAgentContains, () => numberOfText.size)
    return getOrMake(place.kindByText, text, () => this.#kindCount++)
  }

  #newPlace(): Place {
    const place: Place = { anyUserAgent: NONE, kindByText: new Map(), texts: null }
    this.#places.push(place)
    return place
  }
}

/**
 * A role's IAM ARN as the log spells the role, which leaves its path out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function toLoggedForm(requester: string): string {
  return requester.replace(
    /^arn:(aws[a-z-]{0,20}):iam::([0-9]{12}):role\/(?:.*\/)?([^/]+)$/,
    'arn:$1:sts::$2:assumed-role/$3',
  )
}

const AUTHENTICATION_NUMBERS = { header: 1, presigned: 2, unknown: 3 } as const

/** Names bucket and authentication in a map; undefined and null: any. */
function makePlaceKey(bucket: number | undefined, authentication: Authentication | null): number {
  return (
    4 * (bucket === undefined ? 0 : bucket + 1) +
    (authentication === null ? 0 : AUTHENTICATION_NUMBERS[authentication])
  )
}

/** The value of a key, made where it has none. */
function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}
