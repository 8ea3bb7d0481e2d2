import type { BucketFacts } from '../model/bucket-facts.js'
import { compareCodePoints } from '../model/order.js'
import type { BucketState, Gap, ReportedBucket, Target } from '../model/report.js'
import type { Scope } from '../model/scope.js'
import type { BucketTally } from '../model/tally.js'
import { groupBy } from '../runtime/lists.js'
import { isProof, type JudgedTarget } from './targets.js'

/** What a bucket's state is made from. */
interface BucketParts {
  readonly targets: readonly Pick<Target, 'verdict'>[]
  readonly gaps: readonly Pick<Gap, 'accepted'>[]
  readonly facts: Pick<BucketFacts, 'denial' | 'logging'>
}

/**
 * The configured buckets in the order of the settings, else those in the logs by name; each with its one state. `targets`
 * and `gaps` are those of the complete check.
 */
export function judgeBuckets(
  scope: Scope,
  tallied: readonly BucketTally[],
  targets: readonly JudgedTarget[],
  gaps: readonly Gap[],
  facts: readonly BucketFacts[],
): readonly ReportedBucket[] {
  const names =
    scope.buckets.length > 0
      ? scope.buckets
      : [...new Set([...targets, ...tallied.filter(isInLogs)].map(({ bucket }) => bucket))].sort(
          compareCodePoints,
        )
  const factsOf = new Map(facts.map((one) => [one.bucket, one]))
  const targetsOf = groupByBucket(targets)
  const gapsOf = groupByBucket(gaps)
  return names.map((name) => {
    const known = factsOf.get(name) ?? NOT_ASKED
    return {
      name,
      region: known.region,
      logging: known.logging,
      logLocation: known.logLocation,
      denial: known.denial,
      denialReason: known.denialReason,
      owner: known.owner,
      state: findState({
        targets: targetsOf.get(name) ?? [],
        gaps: gapsOf.get(name) ?? [],
        facts: known,
      }),
    }
  })
}

const NOT_ASKED: Omit<BucketFacts, 'bucket'> = {
  region: null,
  logging: null,
  logLocation: null,
  denial: null,
  denialReason: null,
  owner: null,
}

function isInLogs({ parsedInWindow }: BucketTally): boolean {
  return parsedInWindow > 0
}

/** The first state that applies. */
export function findState({ targets, gaps, facts }: BucketParts): BucketState {
  if (targets.some(({ verdict }) => verdict === 'non-compliant')) return 'sigv2-seen'
  const isCompliant = targets.length > 0 && targets.every(({ verdict }) => verdict === 'compliant')
  if (isCompliant && gaps.every(({ accepted }) => accepted)) return 'sigv4-proven'
  if (facts.denial === 'denied') return 'sigv2-denied'
  if (facts.logging === 'off') return 'not-logged'
  if (!targets.some(isProof)) return 'silent'
  return 'unproven'
}

/** The items of each bucket. Items without a bucket are left out. */
export function groupByBucket<Item extends { readonly bucket: string | null }>(
  items: readonly Item[],
): ReadonlyMap<string, readonly Item[]> {
  return groupBy(items.filter(hasBucket), ({ bucket }) => bucket)
}

function hasBucket<Item extends { readonly bucket: string | null }>(
  item: Item,
): item is Item & { readonly bucket: string } {
  return item.bucket !== null
}
