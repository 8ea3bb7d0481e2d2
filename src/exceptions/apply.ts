import { withoutSession } from '../advice/requester.js'
import type {
  AppliedExceptions,
  ExceptedClient,
  Exception,
  ExceptionMatch,
  ExceptionOutcome,
} from '../model/exception.js'
import { readAddress } from '../model/ip-address.js'
import { NetworkTree } from '../model/network-tree.js'
import type { Network } from '../model/scope.js'
import { type Authentication, type ClientTally, SIGV2_CLIENTS_KEPT } from '../model/tally.js'
import { type EpochSeconds, SECONDS_PER_DAY } from '../model/time.js'
import { pauseFor } from '../runtime/pause.js'
import { TextMatcher } from './text-matcher.js'

/** An exception that ends within so many days is warned of. */
export const DUE_SOON_DAYS = 14
/** What a baseline puts where a reason and an owner are to be filled in; an exceptions file that holds it is refused. */
export const TO_BE_FILLED_IN = 'TO BE FILLED IN'

/** The requester in the log where S3 did not know one. It identifies nobody. */
export const NO_REQUESTER = '-'

/** The UTC day that a moment lies in, as a number of days since the epoch. */
export function dayOf(moment: EpochSeconds): number {
  return Math.floor(moment / SECONDS_PER_DAY)
}

/** The UTC day of a date such as `2027-01-31`, as a number of days since the epoch. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000 / SECONDS_PER_DAY
}

/**
 * Sets aside the clients that an exception covers at `now`. Only clients that the engine kept apart can be covered: a gap,
 * an unparsed record, or a request of a client beyond the list never is. Lets other work run in between, and throws the
 * signal's reason where that is aborted.
 */
export async function applyExceptions(
  clients: readonly ClientTally[],
  exceptions: readonly Exception[],
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<AppliedExceptions> {
  const pause = pauseFor(signal)
  const index = new ExceptionIndex(exceptions, now)
  const findings: ClientTally[] = []
  const excepted: ExceptedClient[] = []
  for (const client of clients) {
    if (pause.isDue()) await pause.take()
    let first: number | null = null
    index.find(client, (alike) => {
      alike.requests += client.requests
      alike.clients++
      if (alike.firstActive !== null && (first === null || alike.firstActive < first))
        first = alike.firstActive
    })
    if (first === null) findings.push(client)
    else excepted.push({ client, exception: first })
  }
  return { findings, excepted, outcomes: index.outcomes() }
}

/**
 * A role's IAM ARN as the log spells the role, which leaves its path out.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns
 */
function asLogged(requester: string): string {
  return requester.replace(
    /^arn:(aws[a-z-]{0,20}):iam::([0-9]{12}):role\/(?:.*\/)?([^/]+)$/,
    'arn:$1:sts::$2:assumed-role/$3',
  )
}

/** Exceptions that match the same, and what fits them. */
interface Alike {
  /** The first of them that has not expired; null: all have. */
  firstActive: number | null
  requests: number
  clients: number
}

/** Exceptions of one requester, network, bucket and authentication, by the text that a user agent is to hold. */
interface ByText {
  anyUserAgent: Alike | null
  readonly texts: Map<number, Alike>
}

/** Exceptions of one requester and network, by `placeKey`. */
type ByPlace = Map<string, ByText>

/** Exceptions of one requester, by network. */
interface ByNetwork {
  readonly any: ByPlace
  readonly families: { readonly [family in Network['family']]: NetworkTree<ByPlace> }
}

/**
 * Exceptions, looked up by what a client is: its requester, its remote IP, its bucket and authentication, then its user
 * agent, each read once however many exceptions there are.
 */
class ExceptionIndex {
  readonly #byRequester = new Map<string | null, ByNetwork>()
  readonly #outcomes: { readonly exception: Exception; readonly dueInDays: number; readonly alike: Alike }[] =
    []
  readonly #numberOfText = new Map<string, number>()
  readonly #matcher: TextMatcher
  /** Those of `#userAgent`, by their numbers. */
  #textsFound: Int32Array = new Int32Array()
  #userAgent: string | null = null

  constructor(exceptions: readonly Exception[], now: EpochSeconds) {
    for (const [index, exception] of exceptions.entries()) {
      const alike = this.#alikeOf(exception.match)
      const dueInDays = dayOfDate(exception.expires) - dayOf(now)
      if (dueInDays >= 0) alike.firstActive ??= index
      this.#outcomes.push({ exception, dueInDays, alike })
    }
    this.#matcher = new TextMatcher([...this.#numberOfText.keys()])
  }

  /** Calls `onFound` once for each kind of exception that fits, in no certain order. */
  find(client: ClientTally, onFound: (alike: Alike) => void): void {
    const { requester, bucket, authentication } = client
    const places = [null, bucket].flatMap((name) =>
      [null, authentication].map((kind) => placeKey(name, kind)),
    )
    const findPlaces = (byPlace: ByPlace) => {
      for (const place of places) {
        const byText = byPlace.get(place)
        if (byText === undefined) continue
        if (byText.anyUserAgent !== null) onFound(byText.anyUserAgent)
        if (byText.texts.size > 0) this.#findTexts(byText.texts, client.userAgent, onFound)
      }
    }
    // Text that is not an address (`-`, leading zeros, a zone) is in no network.
    const address = readAddress(client.remoteIp)
    for (const name of new Set([null, requester, withoutSession(requester)])) {
      const byNetwork = this.#byRequester.get(name)
      if (byNetwork === undefined) continue
      findPlaces(byNetwork.any)
      if (address !== null) byNetwork.families[address.length === 4 ? 4 : 6].find(address, findPlaces)
    }
  }

  outcomes(): ExceptionOutcome[] {
    return this.#outcomes.map(({ exception, dueInDays, alike: { requests, clients } }) => ({
      exception,
      state: dueInDays < 0 ? 'expired' : clients === 0 ? 'unmatched' : 'active',
      dueInDays,
      requests,
      clients,
    }))
  }

  #findTexts(texts: ReadonlyMap<number, Alike>, userAgent: string, onFound: (alike: Alike) => void): void {
    if (userAgent !== this.#userAgent) {
      this.#userAgent = userAgent
      this.#textsFound = this.#matcher.find(userAgent)
    }
    if (this.#textsFound.length < texts.size)
      for (const text of this.#textsFound) {
        const alike = texts.get(text)
        if (alike !== undefined) onFound(alike)
      }
    else for (const [text, alike] of texts) if (this.#matcher.isFound(text)) onFound(alike)
  }

  #alikeOf(match: ExceptionMatch): Alike {
    const { network, userAgentContains } = match
    const requester = match.requester === null ? null : asLogged(match.requester)
    const byNetwork = madeIn(this.#byRequester, requester, () => ({
      any: new Map(),
      families: { 4: new NetworkTree<ByPlace>(), 6: new NetworkTree<ByPlace>() },
    }))
    const byPlace =
      network === null
        ? byNetwork.any
        : byNetwork.families[network.family].at(network, (): ByPlace => new Map())
    const byText = madeIn(byPlace, placeKey(match.bucket, match.authentication), () => ({
      anyUserAgent: null,
      texts: new Map(),
    }))
    const nothingYet = (): Alike => ({ firstActive: null, requests: 0, clients: 0 })
    if (userAgentContains === null) {
      byText.anyUserAgent ??= nothingYet()
      return byText.anyUserAgent
    }
    const text = madeIn(this.#numberOfText, userAgentContains, () => this.#numberOfText.size)
    return madeIn(byText.texts, text, nothingYet)
  }
}

/** Names bucket and authentication in a map; null: any. */
function placeKey(bucket: string | null, authentication: Authentication | null): string {
  return `${authentication ?? ''} ${bucket ?? ''}`
}

/** The value of a key, made where it has none. */
function madeIn<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key)
  if (there !== undefined) return there
  const made = make()
  map.set(key, made)
  return made
}

/** Exceptions that one warning names; the report has them all. */
const NAMED = 5

/** Warnings for the owners of exceptions: one line each for those that expired, end soon, or matched nothing. */
export function exceptionWarnings({
  exceptions: outcomes,
  notListed: { requestsNotKeptApart },
}: {
  readonly exceptions: readonly ExceptionOutcome[]
  readonly notListed: { readonly requestsNotKeptApart: number }
}): string[] {
  const warnings: string[] = []
  if (outcomes.length > 0 && requestsNotKeptApart > 0)
    warnings.push(
      `No exception covers ${requestsNotKeptApart} SigV2 requests: they came from clients beyond the ${SIGV2_CLIENTS_KEPT} that are kept apart. Fix clients, or check fewer buckets or a shorter window.`,
    )
  const warn = (what: string, remedy: string, concerned: readonly ExceptionOutcome[]) => {
    if (concerned.length === 0) return
    const names = concerned.slice(0, NAMED).map(({ exception }) => nameOf(exception))
    if (concerned.length > NAMED) names.push(`${concerned.length - NAMED} more, which the report names`)
    warnings.push(
      `${concerned.length === 1 ? 'An exception' : `${concerned.length} exceptions`} ${what}: ${names.join('; ')}. ${remedy}`,
    )
  }
  warn(
    'expired, and no longer counts',
    'Fix the clients, or set a new date.',
    outcomes.filter(({ state }) => state === 'expired'),
  )
  warn(
    `will end within ${DUE_SOON_DAYS} days`,
    'After that date, its clients are findings.',
    outcomes.filter(({ dueInDays }) => dueInDays >= 0 && dueInDays <= DUE_SOON_DAYS),
  )
  warn(
    'matched no client',
    'Remove it if its client is fixed, or correct its matchers.',
    outcomes.filter(({ state }) => state === 'unmatched'),
  )
  return warnings
}

/** Names an exception by its matchers, its owner and its end. */
export function nameOf({ match, owner, expires }: Exception): string {
  const keys = [
    ['bucket', match.bucket],
    ['network', match.network?.cidr ?? null],
    ['requester', match.requester],
    ['authentication', match.authentication],
    ['user-agent-contains', match.userAgentContains],
  ]
  const given = keys
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${JSON.stringify(value)}`)
  return `${given.join(', ')} (owner ${JSON.stringify(owner)}, to ${expires})`
}
