import { compareCodePoints } from '../../model/order.js'
import type { ComparedCause, Comparison, Finding, Report, Timestamp } from '../../model/report.js'
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
  now: Pick<Report, 'window' | 'settings' | 'gaps' | 'findingsNotListed' | 'exceptedNotListed'>,
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
  if (earlier.window !== null && !isComparableWindow(earlier.window, now.window))
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

/** Whether the window only moved on, or has the same start and a later end. */
function isComparableWindow(earlier: Report['window'], now: Report['window']): boolean {
  const [start, end] = [readTime(earlier.since), readTime(earlier.until)]
  const [startNow, endNow] = [readTime(now.since), readTime(now.until)]
  if (start === null || end === null || startNow === null || endNow === null)
    return start === startNow && (end === null) === (endNow === null)
  return start === startNow ? endNow >= end : endNow - startNow === end - start
}

function readTime(time: Timestamp | null): number | null {
  return time === null ? null : Date.parse(time)
}
