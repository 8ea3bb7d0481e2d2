import { compareCodePoints } from '../model/order.js'
import type { Target, TargetVerdict } from '../model/report.js'
import { listNetworkNames, makeTargetKey, type Scope } from '../model/scope.js'
import { makeZeroSignatures, type SignatureCounts, type TargetTally } from '../model/tally.js'
import type { EpochSeconds } from '../model/time.js'

/** A target with its counts and its verdict. */
export interface JudgedTarget extends SignatureCounts {
  readonly bucket: string
  readonly network: string
  readonly verdict: TargetVerdict
  readonly excluded: number
  readonly sigV4Rejected: number
  readonly lastSigV2: EpochSeconds | null
  readonly firstSeen: EpochSeconds | null
  readonly lastSeen: EpochSeconds | null
}

/**
 * Every pair of configured bucket and network, in the order of the settings. Where no bucket is configured: the pairs that
 * the log has, by bucket name.
 */
export function judgeTargets(
  tallied: readonly TargetTally[],
  scope: Scope,
  withFinding: ReadonlySet<string>,
  deniedBuckets: ReadonlySet<string>,
): readonly JudgedTarget[] {
  const byKey = new Map<string, TargetTally>()
  for (const target of tallied) byKey.set(makeTargetKey(target.bucket, target.network), target)
  const networks = listNetworkNames(scope)
  const isConfigured = scope.buckets.length > 0
  const buckets = isConfigured
    ? scope.buckets
    : [...new Set(tallied.map(({ bucket }) => bucket))].sort(compareCodePoints)
  const judged: JudgedTarget[] = []
  for (const bucket of buckets)
    for (const network of networks) {
      const key = makeTargetKey(bucket, network)
      const target = byKey.get(key)
      if (target === undefined && !isConfigured) continue
      const { sigV4, sigV2, unsigned, unknown, missing } = target ?? makeZeroSignatures()
      const sigV4Rejected = target?.sigV4Rejected ?? 0
      judged.push({
        bucket,
        network,
        verdict: judgeTarget(withFinding.has(key), { sigV4, sigV4Rejected }, deniedBuckets.has(bucket)),
        sigV4,
        sigV2,
        unsigned,
        unknown,
        missing,
        excluded: target?.excluded ?? 0,
        sigV4Rejected,
        lastSigV2: target?.lastSigV2 ?? null,
        firstSeen: target?.firstSeen ?? null,
        lastSeen: target?.lastSeen ?? null,
      })
    }
  return judged
}

/**
 * The meaning of the numbers of a target. Anybody can send a SigV4 request that S3 refuses, so that such a request
 * proves nothing.
 */
export function judgeTarget(
  hasFinding: boolean,
  { sigV4, sigV4Rejected }: Pick<Target, 'sigV4' | 'sigV4Rejected'>,
  isDenied: boolean,
): TargetVerdict {
  if (hasFinding) return 'non-compliant'
  if (sigV4 > sigV4Rejected) return 'compliant'
  return isDenied ? 'denied' : 'no-traffic'
}

/** Whether a target proves something for the verdict: it has no finding, and is more than silence. */
export function isProof({ verdict }: Pick<Target, 'verdict'>): boolean {
  return verdict === 'compliant' || verdict === 'denied'
}
