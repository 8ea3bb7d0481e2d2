import { applyExceptions } from '../exceptions/apply.js'
import type { BucketFacts } from '../model/bucket-facts.js'
import type { AppliedExceptions, Exception } from '../model/exception.js'
import type { VerdictName } from '../model/names.js'
import type { Gap, ReportedBucket, Target } from '../model/report.js'
import { findFoundTargetsProblem, findTargetsProblem } from '../model/scope.js'
import { SIGNATURE_KEYS, type Tally } from '../model/tally.js'
import { SettingsError } from '../runtime/errors.js'
import { judgeBuckets } from './buckets.js'
import { type Findings, listSigners, makeFindings } from './findings.js'
import { findGaps, type GapSettings } from './gaps.js'
import { isProof, type JudgedTarget, judgeTargets } from './targets.js'

/** The settings that affect the verdict. */
export interface JudgeSettings extends GapSettings {
  readonly ignoreRejected: boolean
  /** A bucket whose own policy denies SigV2 needs no log to pass. */
  readonly acceptDenyPolicy: boolean
}

/** What is known in addition to the tally. */
interface Known {
  /** The signers without those that exceptions cover, and the outcomes of the exceptions. Missing without exceptions. */
  readonly applied?: AppliedExceptions
  /** Facts from AWS about the buckets. Buckets without a call are missing. */
  readonly bucketFacts?: readonly BucketFacts[]
}

/** The result of the judgement of a tally. */
export interface Judgement {
  readonly verdict: VerdictName
  readonly targets: readonly JudgedTarget[]
  readonly buckets: readonly ReportedBucket[]
  readonly findings: Findings
  readonly gaps: readonly Gap[]
}

/** The judgement of a tally with exceptions. Throws the reason of the signal when that is aborted. */
export async function judgeWithExceptions(
  tally: Tally,
  settings: JudgeSettings,
  exceptions: readonly Exception[],
  signal: AbortSignal,
  bucketFacts: readonly BucketFacts[] = [],
): Promise<Judgement> {
  const signers = listSigners(tally, settings)
  const applied = await applyExceptions(signers, exceptions, settings.now, signal)
  return judge(tally, settings, { applied, bucketFacts })
}

/**
 * The judgement of a tally.
 * @throws SettingsError when there are more than 200,000 targets; an Error, as a bug, when parts of the tally contradict each
 * other
 */
export function judge(tally: Tally, settings: JudgeSettings, known: Known = {}): Judgement {
  const problem = findTargetsProblem(settings.scope) ?? findFoundTargetsProblem(tally.targets.length)
  if (problem !== null) throw new SettingsError(problem)
  refuseContradictions(tally)
  const {
    applied = { findings: listSigners(tally, settings), excepted: [], outcomes: [] },
    bucketFacts = [],
  } = known
  const findings = makeFindings(applied, tally, settings)
  const denied = new Set(
    settings.acceptDenyPolicy ? bucketFacts.filter(isDenied).map(({ bucket }) => bucket) : [],
  )
  const targets = judgeTargets(tally.targets, settings.scope, findings.targets, denied)
  for (const { verdict, bucket } of targets) if (verdict === 'non-compliant') denied.delete(bucket)
  const gaps = findGaps(tally, targets, settings, denied)
  return {
    verdict: findOverallVerdict(targets, gaps),
    targets,
    buckets: judgeBuckets(settings.scope, tally.buckets, targets, gaps, bucketFacts),
    findings,
    gaps,
  }
}

function isDenied({ denial }: BucketFacts): boolean {
  return denial === 'denied'
}

/**
 * The verdict over all targets. A non-compliant target makes it `non-compliant`. Else a gap that is not accepted makes
 * it `inconclusive`. A report without a target that proves something is also `inconclusive`, because an accepted gap
 * proves nothing.
 */
export function findOverallVerdict(
  targets: readonly Pick<Target, 'verdict'>[],
  gaps: readonly Pick<Gap, 'accepted'>[],
): VerdictName {
  if (targets.some(({ verdict }) => verdict === 'non-compliant')) return 'non-compliant'
  if (gaps.some(({ accepted }) => !accepted)) return 'inconclusive'
  return targets.some(isProof) ? 'compliant' : 'inconclusive'
}

function refuseContradictions({
  totals,
  targets,
  daily,
  sigV2Clients,
  sigV2ClientsBeyond = [],
}: Tally): void {
  const checkAgreement = (what: string, ...counts: number[]) => {
    if (new Set(counts).size > 1)
      throw new Error(`the tally contradicts itself: ${what}: ${counts.join(', ')}`)
  }
  const sum = <Counts>(rows: readonly Counts[], count: (row: Counts) => number) =>
    rows.reduce((total, row) => total + count(row), 0)

  const { inScope, excluded, otherBuckets, otherNetworks, outsideWindow, service, unparsed } = totals
  checkAgreement(
    'records and their places',
    totals.records,
    inScope + excluded + otherBuckets + otherNetworks + outsideWindow + service + unparsed,
  )
  checkAgreement(
    'in-scope records and their signatures',
    inScope,
    sum(SIGNATURE_KEYS, (signature) => totals[signature]),
  )
  for (const signature of SIGNATURE_KEYS)
    checkAgreement(
      `${signature} in totals, targets and days`,
      totals[signature],
      sum(targets, (target) => target[signature]),
      sum(daily, (day) => day[signature]),
    )
  for (const { bucket, network, sigV4, sigV4Rejected } of targets)
    if (sigV4Rejected > sigV4)
      throw new Error(
        `the tally contradicts itself: ${bucket}, ${network}: ${sigV4Rejected} of ${sigV4} SigV4 requests were refused`,
      )
  checkAgreement(
    'excluded in totals and targets',
    excluded,
    sum(targets, (target) => target.excluded),
  )
  checkAgreement(
    'SigV2 requests in totals and clients',
    totals.sigV2,
    sum(sigV2Clients, (client) => client.requests) +
      sum(sigV2ClientsBeyond, (clients) => clients.requests) +
      sum(targets, (target) => target.sigV2RequestsNotListed),
  )
}
