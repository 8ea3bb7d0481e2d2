import { byCodePoints } from '../model/order.js'
import type { Target, TargetVerdict } from '../model/report.js'
import { networkNames, type Scope, targetKey } from '../model/scope.js'
import { noSignatures, type SignatureCounts, type TargetTally } from '../model/tally.js'
import type { EpochSeconds } from '../model/time.js'

export interface JudgedTarget extends SignatureCounts {
  readonly bucket: string
  readonly network: string
  readonly verdict: TargetVerdict
  readonly excluded: number
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
): readonly JudgedTarget[] {
  const byKey = new Map(tallied.map((target) => [targetKey(target.bucket, target.network), target]))
  const configured = scope.buckets.length > 0
  const buckets = configured
    ? scope.buckets
    : [...new Set(tallied.map(({ bucket }) => bucket))].sort(byCodePoints)
  return buckets.flatMap((bucket) =>
    networkNames(scope).flatMap((network) => {
      const key = targetKey(bucket, network)
      const target = byKey.get(key)
      if (target === undefined && !configured) return []
      const { sigV4, sigV2, unsigned, unknown, missing } = target ?? noSignatures()
      return {
        bucket,
        network,
        verdict: withFinding.has(key) ? 'non-compliant' : sigV4 > 0 ? 'compliant' : 'no-traffic',
        sigV4,
        sigV2,
        unsigned,
        unknown,
        missing,
        excluded: target?.excluded ?? 0,
        firstSeen: target?.firstSeen ?? null,
        lastSeen: target?.lastSeen ?? null,
      } as const
    }),
  )
}

/** Whether a target proves something for the verdict: what has no finding, and is more than silence. */
export function isProof({ verdict }: Pick<Target, 'verdict'>): boolean {
  return verdict === 'compliant'
}
