import type { AppliedExceptions, ExceptedClient, Exception, ExceptionOutcome } from '../model/exception.js'
import { formatCount } from '../model/figures.js'
import type { ClientTally } from '../model/tally.js'
import { type EpochSeconds, parseDay, SECONDS_PER_DAY } from '../model/time.js'
import { pauseFor } from '../runtime/pause.js'
import { ExceptionIndex, type Fitting } from './exception-index.js'

/** An exception that ends within this many days causes a warning. */
export const DUE_SOON_DAYS = 14
/** The placeholder of a baseline for a reason and an owner. An exceptions file that still has it is refused. */
export const TO_BE_FILLED_IN = 'TO BE FILLED IN'

/** The requester column of requests without a known requester. It does not identify anybody. */
export const NO_REQUESTER = '-'

/** The UTC day that a moment lies in, as a number of days since the epoch. */
export function toDay(moment: EpochSeconds): number {
  return Math.floor(moment / SECONDS_PER_DAY)
}

/**
 * Separates the clients that an exception covers at `now`. Only clients that the engine kept separately can be covered.
 * A gap, an unparsed record, or a request of a client beyond the list never is. Pauses for other work, and throws the
 * reason of the signal when that is aborted.
 */
export async function applyExceptions(
  clients: readonly ClientTally[],
  exceptions: readonly Exception[],
  now: EpochSeconds,
  signal: AbortSignal,
): Promise<AppliedExceptions> {
  if (exceptions.length === 0) return { findings: clients, excepted: [], outcomes: [] }
  const pause = pauseFor(signal)
  const countDaysLeft = (exception: Exception) => parseDay(exception.expires) - toDay(now)
  const index = new ExceptionIndex(exceptions, (exception) => countDaysLeft(exception) >= 0)
  const findings: ClientTally[] = []
  const excepted: ExceptedClient[] = []
  for (const batch of index.count(clients)) {
    if (pause.isDue()) await pause.take()
    for (const [client, first] of batch) {
      if (first === null) findings.push(client)
      else excepted.push({ client, exception: first })
    }
  }
  const fitting = index.listFitting()
  const outcomes = exceptions.map((exception, at): ExceptionOutcome => {
    const { requests, clients } = fitting[at] as Fitting
    const days = countDaysLeft(exception)
    const state = days < 0 ? 'expired' : clients === 0 ? 'unmatched' : 'active'
    return { exception, state, dueInDays: days, requests, clients }
  })
  return { findings, excepted, outcomes }
}

/** Maximum exceptions in one warning. The report has all. */
const NAMED = 5

/** Warnings for the owners of exceptions: one line each for those that expired, end soon, or matched nothing. */
export function makeExceptionWarnings({
  exceptions: outcomes,
  notListed: { requestsNotKeptApart },
}: {
  readonly exceptions: readonly ExceptionOutcome[]
  readonly notListed: { readonly requestsNotKeptApart: number }
}): string[] {
  const warnings: string[] = []
  if (outcomes.length > 0 && requestsNotKeptApart > 0)
    warnings.push(
      `No exception covers ${formatCount(requestsNotKeptApart, 'SigV2 request')} of clients that the check does not list, because there are too many. Fix clients, or check fewer buckets or a shorter window.`,
    )
  const warn = (concerned: readonly ExceptionOutcome[], ofOne: Warning, ofSeveral: Warning) => {
    if (concerned.length === 0) return
    const { what, remedy } = concerned.length === 1 ? ofOne : ofSeveral
    const names = concerned.slice(0, NAMED).map(({ exception }) => formatName(exception))
    if (concerned.length > NAMED) names.push(`${concerned.length - NAMED} more, which the report names`)
    warnings.push(
      `${concerned.length === 1 ? 'An exception' : `${concerned.length} exceptions`} ${what}: ${names.join('; ')}. ${remedy}`,
    )
  }
  const fix = 'Fix the clients, or set a new date.'
  warn(
    outcomes.filter(({ state }) => state === 'expired'),
    { what: 'expired, and no longer counts', remedy: fix },
    { what: 'expired, and no longer count', remedy: fix },
  )
  const what = `will end within ${DUE_SOON_DAYS} days`
  warn(
    outcomes.filter(({ dueInDays }) => dueInDays >= 0 && dueInDays <= DUE_SOON_DAYS),
    { what, remedy: 'After that date, its clients are findings.' },
    { what, remedy: 'After their dates, their clients are findings.' },
  )
  warn(
    outcomes.filter(({ state }) => state === 'unmatched'),
    {
      what: 'matched no client',
      remedy: 'Remove it if its client is fixed, or correct its matchers.',
    },
    {
      what: 'matched no client',
      remedy: 'Remove those whose clients are fixed, or correct the matchers.',
    },
  )
  return warnings
}

/** What exceptions have in common, and what to do. */
interface Warning {
  readonly what: string
  readonly remedy: string
}

/** Describes an exception by its matchers, its owner and its end. */
function formatName({ match, owner, expires }: Exception): string {
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
