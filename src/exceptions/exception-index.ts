import { removeSession } from '../advice/requester.js'
import type { Exception, ExceptionMatch } from '../model/exception.js'
import { type AddressBytes, readAddress } from '../model/ip-address.js'
import { NetworkTree } from '../model/network-tree.js'
import type { Network } from '../model/scope.js'
import type { Authentication, ClientTally } from '../model/tally.js'
import { TextMatcher } from './text-matcher.js'

const { clz32, imul } = Math

/** Takes the place of an index that does not exist. */
const NONE = -1
/** In place of the first active exception: all have expired. It is larger than each index. */
const ALL_EXPIRED = 2 ** 31 - 1
/** Clients that are compared with the texts of a place at once: one bit of a number for each. */
const BATCH_CLIENTS = 32

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
  readonly number: number
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

  count(kind: number, requests: number, clients: number): void {
    this.requests[kind] = (this.requests[kind] as number) + requests
    this.clients[kind] = (this.clients[kind] as number) + clients
  }
}

/** Clients of a batch that have the same places. */
interface Group {
  readonly places: readonly Place[]
  readonly hasTexts: boolean
  /** Client n has bit n. */
  clients: number
}

/** The clients of a batch: their user agents, and what covers them. Client n has bit n. */
class Batch {
  readonly #matcher: TextMatcher
  readonly #requests = new Float64Array(BATCH_CLIENTS)
  /** Of each client: the first active exception found so far, or ALL_EXPIRED. */
  readonly firstActive = new Int32Array(BATCH_CLIENTS)
  /** Of each rank of a text: the clients whose user agent contains it. Complete after `finish`. */
  readonly foundBy: Int32Array
  #isSearched = false
  /** Requests of the clients in each set of eight: client 0 to 7, 8 to 15, and so on. */
  readonly #sums = Array.from({ length: BATCH_CLIENTS / 8 }, () => new Float64Array(256))
  size = 0

  constructor(matcher: TextMatcher, texts: number) {
    this.#matcher = matcher
    this.foundBy = new Int32Array(texts)
  }

  add(requests: number): number {
    this.#requests[this.size] = requests
    this.firstActive[this.size] = ALL_EXPIRED
    return this.size++
  }

  cover(clients: number, exception: number): void {
    for (let left = clients; left !== 0; left &= left - 1) {
      const client = 31 - clz32(left & -left)
      if (exception < (this.firstActive[client] as number)) this.firstActive[client] = exception
    }
  }

  search(client: number, userAgent: string): void {
    this.#isSearched = true
    const found = this.#matcher.find(userAgent)
    for (let path = 0; path < found.length; path++) {
      const rank = found[path] as number
      this.foundBy[rank] = (this.foundBy[rank] as number) | (1 << client)
    }
  }

  finish(): void {
    if (this.#isSearched) this.#matcher.spreadSets(this.foundBy)
    for (const [group, sums] of this.#sums.entries())
      for (let set = 1; set < sums.length; set++) {
        const highest = 31 - clz32(set)
        const requests = this.#requests[8 * group + highest] as number
        sums[set] = (sums[set ^ (1 << highest)] as number) + requests
      }
  }

  sumRequests(clients: number): number {
    const [first, second, third, fourth] = this.#sums as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ]
    return (
      (first[clients & 255] as number) +
      (second[(clients >>> 8) & 255] as number) +
      (third[(clients >>> 16) & 255] as number) +
      (fourth[clients >>> 24] as number)
    )
  }

  clear(): void {
    if (this.#isSearched) this.foundBy.fill(0)
    this.#isSearched = false
    this.#requests.fill(0)
    this.size = 0
  }
}

/** The kinds of one place that have a text for the user agent. */
class PlaceTexts {
  readonly #kinds: Kinds
  /** The kinds, those with the first active exception first, with the ranks of their texts. */
  readonly #kindAt: Int32Array
  readonly #rankAt: Int32Array
  /** The clients of the batch that have this place. */
  clients = 0

  constructor(kindByText: ReadonlyMap<number, number>, matcher: TextMatcher, kinds: Kinds) {
    this.#kinds = kinds
    const findFirstActive = (kind: number) => kinds.firstActive[kind] as number
    const sorted = [...kindByText].sort(([, a], [, b]) => findFirstActive(a) - findFirstActive(b))
    this.#rankAt = Int32Array.from(sorted, ([text]) => matcher.getRank(text))
    this.#kindAt = Int32Array.from(sorted, ([, kind]) => kind)
  }

  /** Counts the clients of the batch that have this place, by the texts that their user agents contain. */
  count(batch: Batch): void {
    const { firstActive } = this.#kinds
    const { foundBy } = batch
    const here = this.clients
    this.clients = 0
    let uncovered = here
    for (let at = 0; at < this.#rankAt.length; at++) {
      const found = (foundBy[this.#rankAt[at] as number] as number) & here
      if (found === 0) continue
      const kind = this.#kindAt[at] as number
      this.#kinds.count(kind, batch.sumRequests(found), countBits(found))
      batch.cover(found & uncovered, firstActive[kind] as number)
      uncovered &= ~found
    }
  }
}

function countBits(set: number): number {
  let bits = set - ((set >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * Exceptions, looked up by what a client is: its requester, its remote IP, its bucket and authentication, then its user
 * agent. Clients of a batch with the same places take one step for each place together. The batch takes a step for each text
 * of its places.
 */
export class ExceptionIndex {
  readonly #byRequester = new Map<string | null, ByNetwork>()
  readonly #numberOfBucket = new Map<string, number>()
  readonly #places: Place[] = []
  readonly #kinds: Kinds
  /** Of each exception: its kind. */
  readonly #kindOf: Int32Array
  #kindCount = 0
  readonly #batch: Batch
  /** The clients of the batch by what decides their places: bucket, authentication, requesters and networks. */
  readonly #batchGroups = new Map<string, Group>()
  /** Places that clients of the batch have. */
  readonly #batchPlaces: PlaceTexts[] = []

  constructor(exceptions: readonly Exception[], isActive: (exception: Exception) => boolean) {
    this.#kinds = new Kinds(exceptions.length)
    this.#kindOf = new Int32Array(exceptions.length)
    const numberOfText = new Map<string, number>()
    for (const [index, exception] of exceptions.entries()) {
      const kind = this.#findKind(exception.match, numberOfText)
      this.#kindOf[index] = kind
      if (isActive(exception))
        this.#kinds.firstActive[kind] = Math.min(this.#kinds.firstActive[kind] as number, index)
    }
    const matcher = new TextMatcher([...numberOfText.keys()])
    for (const place of this.#places)
      if (place.kindByText.size > 0) place.texts = new PlaceTexts(place.kindByText, matcher, this.#kinds)
    this.#batch = new Batch(matcher, numberOfText.size)
  }

  /**
   * Counts each client for each exception that fits it. Yields the clients in their order, some at a time, each with the
   * index of the first exception that is active, or null.
   */
  *count(clients: readonly ClientTally[]): Generator<readonly (readonly [ClientTally, number | null])[]> {
    for (let from = 0; from < clients.length; from += BATCH_CLIENTS) {
      const batch = clients.slice(from, from + BATCH_CLIENTS)
      for (const client of batch) this.#addToBatch(client)
      this.#batch.finish()
      for (const group of this.#batchGroups.values()) this.#countGroup(group)
      for (const texts of this.#batchPlaces) texts.count(this.#batch)
      yield batch.map((client, at) => {
        const first = this.#batch.firstActive[at] as number
        return [client, first === ALL_EXPIRED ? null : first] as const
      })
      this.#batch.clear()
      this.#batchPlaces.length = 0
      this.#batchGroups.clear()
    }
  }

  /** What fitted each exception, in the order of the exceptions. */
  listFitting(): Fitting[] {
    const { requests, clients } = this.#kinds
    return Array.from(this.#kindOf, (kind) => ({
      requests: requests[kind] as number,
      clients: clients[kind] as number,
    }))
  }

  #addToBatch(client: ClientTally): void {
    const { requester, authentication } = client
    const at = this.#batch.add(client.requests)
    const bucket = this.#numberOfBucket.get(client.bucket)
    // Text that is not an address (`-`, leading zeros, a zone) is in no network.
    const address = readAddress(client.remoteIp)
    const family = address?.length === 4 ? 4 : 6
    const ways: ByNetwork[] = []
    let key = `${bucket} ${authentication}`
    for (const name of new Set([null, requester, removeSession(requester)])) {
      const byNetwork = this.#byRequester.get(name)
      if (byNetwork === undefined) continue
      ways.push(byNetwork)
      const narrowest = address === null ? null : byNetwork.families[family].findNarrowest(address)
      key += ` ${byNetwork.number} ${family} ${narrowest}`
    }
    const group = getOrMake(this.#batchGroups, key, () => {
      const places = listPlaces(ways, address, bucket, authentication)
      return { places, hasTexts: places.some(({ texts }) => texts !== null), clients: 0 }
    })
    group.clients |= 1 << at
    if (group.hasTexts) this.#batch.search(at, client.userAgent)
  }

  /** Counts the clients of a group for the exceptions without a text, and notes them at the places with texts. */
  #countGroup({ places, clients }: Group): void {
    const count = countBits(clients)
    const requests = this.#batch.sumRequests(clients)
    let first = ALL_EXPIRED
    for (const { anyUserAgent, texts } of places) {
      if (anyUserAgent !== NONE) {
        this.#kinds.count(anyUserAgent, requests, count)
        first = Math.min(first, this.#kinds.firstActive[anyUserAgent] as number)
      }
      if (texts === null) continue
      if (texts.clients === 0) this.#batchPlaces.push(texts)
      texts.clients |= clients
    }
    this.#batch.cover(clients, first)
  }

  #findKind(match: ExceptionMatch, numberOfText: Map<string, number>): number {
    const { network, userAgentContains } = match
    const requester = match.requester === null ? null : toLoggedForm(match.requester)
    const byNetwork = getOrMake(this.#byRequester, requester, () => ({
      number: this.#byRequester.size,
      any: new Map(),
      families: { 4: new NetworkTree<ByPlace>(), 6: new NetworkTree<ByPlace>() },
    }))
    const byPlace =
      network === null
        ? byNetwork.any
        : byNetwork.families[network.family].getOrMake(network, (): ByPlace => new Map())
    const bucket =
      match.bucket === null
        ? undefined
        : getOrMake(this.#numberOfBucket, match.bucket, () => this.#numberOfBucket.size)
    const place = getOrMake(byPlace, makePlaceKey(bucket, match.authentication), () => this.#makePlace())
    if (userAgentContains === null) {
      if (place.anyUserAgent === NONE) place.anyUserAgent = this.#kindCount++
      return place.anyUserAgent
    }
    const text = getOrMake(numberOfText, userAgentContains, () => numberOfText.size)
    return getOrMake(place.kindByText, text, () => this.#kindCount++)
  }

  #makePlace(): Place {
    const place: Place = { anyUserAgent: NONE, kindByText: new Map(), texts: null }
    this.#places.push(place)
    return place
  }
}

/** The places of a client. */
function listPlaces(
  ways: readonly ByNetwork[],
  address: AddressBytes | null,
  bucket: number | undefined,
  authentication: Authentication,
): Place[] {
  const keys = [makePlaceKey(undefined, null), makePlaceKey(undefined, authentication)]
  if (bucket !== undefined) keys.push(makePlaceKey(bucket, null), makePlaceKey(bucket, authentication))
  const places: Place[] = []
  const addPlaces = (byPlace: ByPlace) => {
    for (const key of keys) {
      const place = byPlace.get(key)
      if (place !== undefined) places.push(place)
    }
  }
  for (const { any, families } of ways) {
    addPlaces(any)
    if (address !== null) families[address.length === 4 ? 4 : 6].find(address, addPlaces)
  }
  return places
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

/** The value of a key. Creates a missing value. */
function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}
