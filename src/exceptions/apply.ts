import { BlockList, isIP } from 'node:net'
import { withoutSession } from '../advice/requester.js'
import type {
  AppliedExceptions,
  ExceptedClient,
  Exception,
  ExceptionMatch,
  ExceptionOutcome,
} from '../model/exception.js'
import type { Network } from '../model/scope.js'
import type { ClientTally } from '../model/tally.js'
import { type EpochSeconds, SECONDS_PER_DAY } from '../model/time.js'

/** An exception that ends within so many days is warned of. */
export const DUE_SOON_DAYS = 14
/** What a baseline puts where a reason and an owner are to be filled in; an exceptions file that holds it is refused. */
export const TO_BE_FILLED_IN = 'TO BE FILLED IN'

/** What the log has where S3 knew no requester: it identifies nobody. */
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
 * an unparsed record, or a request of a client beyond the list never is.
 */
export function applyExceptions(
  clients: readonly ClientTally[],
  exceptions: readonly Exception[],
  now: EpochSeconds,
): AppliedExceptions {
  const candidates = candidatesByRequester(exceptions)
  const anyRequester = candidates.get(null) ?? []
  const fits = exceptions.map(({ match }) => matcherOf(match))
  const matched = exceptions.map(({ expires }) => ({
    dueInDays: dayOfDate(expires) - dayOf(now),
    requests: 0,
    clients: 0,
  }))
  const findings: ClientTally[] = []
  const excepted: ExceptedClient[] = []
  for (const client of clients) {
    let first: number | null = null
    const { requester } = client
    const role = withoutSession(requester)
    const named = [
      ...(candidates.get(requester) ?? []),
      ...(role === requester ? [] : (candidates.get(role) ?? [])),
    ]
    for (const index of [...named, ...anyRequester]) {
      if (!fits[index]?.(client)) continue
      const count = matched[index] as (typeof matched)[number]
      count.requests += client.requests
      count.clients++
      if (count.dueInDays >= 0 && (first === null || index < first)) first = index
    }
    if (first === null) findings.push(client)
    else excepted.push({ client, exception: first })
  }
  const outcomes = matched.map((counts, index) => ({
    exception: exceptions[index] as Exception,
    state: counts.dueInDays < 0 ? 'expired' : counts.clients === 0 ? 'unmatched' : 'active',
    ...counts,
  })) satisfies ExceptionOutcome[]
  return { findings, excepted, outcomes }
}

/** Exceptions by the requester that they name; null: any. So that a client is held against few of many. */
function candidatesByRequester(exceptions: readonly Exception[]): Map<string | null, number[]> {
  const candidates = new Map<string | null, number[]>()
  for (const [index, { match }] of exceptions.entries()) {
    const key = match.requester === null ? null : asLogged(match.requester)
    const others = candidates.get(key)
    if (others === undefined) candidates.set(key, [index])
    else others.push(index)
  }
  return candidates
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

/** Whether a client fits, whose requester does: it was looked up by it. */
function matcherOf({ bucket, authentication, network, userAgentContains }: ExceptionMatch) {
  const inNetwork = network === null ? null : membershipOf(network)
  return (client: ClientTally): boolean =>
    (bucket === null || bucket === client.bucket) &&
    (authentication === null || authentication === client.authentication) &&
    (inNetwork === null || inNetwork(client.remoteIp)) &&
    (userAgentContains === null || client.userAgent.includes(userAgentContains))
}

/** Text that is no address (`-`, leading zeros, a zone) is in no network. */
function membershipOf({ cidr, family, prefixLength }: Network): (remoteIp: string) => boolean {
  const members = new BlockList()
  const type = family === 4 ? 'ipv4' : 'ipv6'
  members.addSubnet(cidr.slice(0, cidr.indexOf('/')), prefixLength, type)
  return (remoteIp) => isIP(remoteIp) === family && !remoteIp.includes('%') && members.check(remoteIp, type)
}

/** Exceptions that one warning names; the report has them all. */
const NAMED = 5

/** What the owners of exceptions should hear of: one line for all that expired, end soon or matched nothing. */
export function exceptionWarnings(outcomes: readonly ExceptionOutcome[]): string[] {
  const warnings: string[] = []
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
    'Fix the clients, or decide again and move the date.',
    outcomes.filter(({ state }) => state === 'expired'),
  )
  warn(
    `will end within ${DUE_SOON_DAYS} days`,
    'What it covers is a finding then.',
    outcomes.filter(({ dueInDays }) => dueInDays >= 0 && dueInDays <= DUE_SOON_DAYS),
  )
  warn(
    'matched no client',
    'Remove it if its client is fixed, or correct what it matches.',
    outcomes.filter(({ state }) => state === 'unmatched'),
  )
  return warnings
}

/** Names an exception by what it matches, whose it is, and its end. */
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
