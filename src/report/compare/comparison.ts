import { compareCodePoints } from '../../model/order.js'
import type { ComparedCause, Comparison, Finding, Report } from '../../model/report.js'
import { type CauseIdentity, identifyCauses } from '../content/causes.js'

/** The parts of the earlier report that a comparison needs. A report of an older version may lack some fields. */
export interface EarlierReport {
  readonly generatedAt: Report['generatedAt']
  readonly verdict: Report['verdict']
  /** Null where the report has none. */
  readonly window: Report['window'] | null
  readonly settings: Pick<Report['settings'], 'buckets' | 'sourceIps' | 'ignoreRejected'>
  readonly findings: readonly EarlierFinding[]
  readonly findingsNotListed: { readonly requests: number }
  readonly excepted: readonly EarlierFinding[]
  readonly exceptedNotListed: { readonly requests: number }
  /** Empty where the report has none. */
  readonly causes: readonly (CauseIdentity & { readonly requests: number })[]
}

interface EarlierFinding
  extends Pick<Finding, 'remoteIp' | 'requester' | 'authentication' | 'userAgent' | 'requests'> {
  /** Null in a report without causes. */
  readonly cause: string | null
}

/**
 * Causes that signed with SigV2: new, gone, or still there since an earlier report. The earlier findings are grouped again,
 * so that a product which only a newer version knows does not seem new. Excepted clients count too: an exception does not make
 * a cause seem gone.
 */
export function compareReports(
  earlier: EarlierReport,
  now: Pick<
    Report,
    | 'verdict'
    | 'window'
    | 'generatedAt'
    | 'settings'
    | 'gaps'
    | 'findings'
    | 'findingsNotListed'
    | 'excepted'
    | 'exceptedNotListed'
  >,
): Comparison {
  const causes = new Map<string, ComparedCause & { requests: number; requestsBefore: number }>()
  const findCause = (identity: CauseIdentity) => {
    let cause = causes.get(identity.id)
    if (cause === undefined) {
      const { id, requester, product, authentication } = identity
      cause = { id, requester, product, authentication, requests: 0, requestsBefore: 0, excepted: false }
      causes.set(id, cause)
    }
    return cause
  }
  const rollUp = (
    findings: readonly EarlierFinding[],
    add: (identity: CauseIdentity, requests: number) => void,
  ) =>
    identifyCauses(findings).forEach((identity, index) => {
      add(identity, (findings[index] as EarlierFinding).requests)
    })
  const before = [...earlier.findings, ...earlier.excepted]
  rollUp(before, (identity, requests) => {
    findCause(identity).requestsBefore += requests
  })
  const rolledUp = new Set(before.map(({ cause }) => cause))
  for (const cause of earlier.causes)
    if (!rolledUp.has(cause.id)) findCause(cause).requestsBefore += cause.requests
  rollUp([...now.findings, ...now.excepted], (identity, requests) => {
    findCause(identity).requests += requests
  })
  const open = new Set(now.findings.map(({ cause }) => cause))

  const compared = [...causes.values()].map((cause) => ({
    ...cause,
    excepted: cause.requests > 0 && !open.has(cause.id),
  }))
  return {
    earlier: { generatedAt: earlier.generatedAt, verdict: earlier.verdict },
    new: compared.filter(({ requestsBefore }) => requestsBefore === 0).sort(compareRequests),
    gone: compared.filter(({ requests }) => requests === 0).sort(compareRequests),
    still: compared
      .filter(({ requests, requestsBefore }) => requests > 0 && requestsBefore > 0)
      .sort(compareRequests),
    caveats: listCaveats(earlier, now),
  }
}

function listCaveats(
  earlier: EarlierReport,
  now: Pick<
    Report,
    'window' | 'generatedAt' | 'settings' | 'gaps' | 'findingsNotListed' | 'exceptedNotListed'
  >,
): string[] {
  const caveats: string[] = []
  const isSameSet = (ours: readonly string[], theirs: readonly string[]) =>
    JSON.stringify([...ours].sort()) === JSON.stringify([...theirs].sort())
  if (
    !isSameSet(earlier.settings.buckets, now.settings.buckets) ||
    !isSameSet(earlier.settings.sourceIps, now.settings.sourceIps) ||
    earlier.settings.ignoreRejected !== now.settings.ignoreRejected
  )
    caveats.push(
      'The earlier check had other buckets, source IPs or ignore-rejected, so a cause may seem new or gone.',
    )
  const { window, generatedAt } = earlier
  if (window !== null && !isComparableWindow({ window, generatedAt }, now))
    caveats.push('The earlier check had another window of time, so a cause may seem new or gone.')
  if (earlier.findingsNotListed.requests + earlier.exceptedNotListed.requests > 0)
    caveats.push(
      'The earlier report does not list all of its clients: a cause that seems new may have existed before.',
    )
  if (now.findingsNotListed.requests + now.exceptedNotListed.requests > 0)
    caveats.push('This report does not list all of its clients: a cause that seems gone may still exist.')
  if (now.gaps.some(({ accepted }) => !accepted))
    caveats.push('This check has gaps: a cause that seems gone may still exist.')
  return caveats
}

function compareRequests(a: ComparedCause, b: ComparedCause): number {
  return b.requests - a.requests || b.requestsBefore - a.requestsBefore || compareCodePoints(a.id, b.id)
}

/** So much can pass between the start of a check and its report. */
const MOST_MILLISECONDS_APART = 3_600_000

type Windowed = Pick<Report, 'window' | 'generatedAt'>

/** Whether the window only moved on, or has the same start and a later end. */
function isComparableWindow(earlier: Windowed, now: Windowed): boolean {
  const [since, sinceNow] = [earlier.window.since, now.window.since]
  const [end, endNow] = [readEnd(earlier), readEnd(now)]
  if (since === sinceNow) return endNow >= end
  if (since === null || sinceNow === null) return false
  const [length, lengthNow] = [end - Date.parse(since), endNow - Date.parse(sinceNow)]
  return Math.abs(lengthNow - length) <= MOST_MILLISECONDS_APART
}

/** The end of the window in milliseconds since the epoch. An open window ends with its report. */
function readEnd({ window, generatedAt }: Windowed): number {
  return Date.parse(window.until ?? generatedAt)
}
