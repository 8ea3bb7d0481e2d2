import { makeBucketMatcher } from '../model/bucket-pattern.js'
import type { LogFormat } from '../model/names.js'
import { compareCodePoints } from '../model/order.js'
import type { Scope } from '../model/scope.js'
import type { EngineGap } from '../model/tally.js'

type FormatsOfBuckets = ReadonlyMap<string, ReadonlySet<LogFormat>>

/** The name for the bucket of a request without a bucket, such as ListBuckets. */
const NO_BUCKET = '-'

/** Why the trails do not prove that the files have every request, by bucket. The value null: they prove it. */
export type TrailProblems = ReadonlyMap<string, string | null>

/** The facts that the trails must prove. */
interface TrailQuestion {
  /** Buckets whose records come from CloudTrail only. */
  readonly buckets: readonly string[]
  /** No bucket is configured, and no record has one. */
  readonly isWithoutBuckets: boolean
}

/** Null when no file of a trail was read. */
export function makeTrailQuestion(
  formats: readonly LogFormat[],
  formatsOfBuckets: FormatsOfBuckets,
  scope: Pick<Scope, 'buckets' | 'bucketPatterns'>,
): TrailQuestion | null {
  const { buckets, bucketPatterns } = scope
  if (!formats.includes('cloudtrail')) return null
  // A record outside of the window has a bucket before it is known whether that is asked about.
  const isAsked = makeBucketMatcher(scope) ?? (() => true)
  const known = [...formatsOfBuckets.keys()]
    .filter((bucket) => bucket !== NO_BUCKET && isAsked(bucket))
    .sort(compareCodePoints)
  const isNoneAsked = buckets.length === 0 && bucketPatterns === undefined
  const asked = buckets.length > 0 && bucketPatterns === undefined ? buckets : [...buckets, ...known]
  const isOnlyOfTrail = (bucket: string): boolean => {
    const read = formatsOfBuckets.get(bucket) ?? new Set()
    return read.size === 0 || (read.size === 1 && read.has('cloudtrail'))
  }
  return {
    buckets: [...new Set(asked)].filter(isOnlyOfTrail),
    isWithoutBuckets: isNoneAsked && known.length === 0,
  }
}

/**
 * Gaps for buckets whose trails do not provably record every request: one for each bucket, or one in total when no
 * bucket is configured.
 * @param problems problems of each configured bucket. Null when no trail can be asked
 */
export function makeTrailCoverageGaps(
  question: TrailQuestion | null,
  { buckets, bucketPatterns }: Pick<Scope, 'buckets' | 'bucketPatterns'>,
  problems: TrailProblems | null,
): readonly EngineGap[] {
  if (question === null) return []
  const findProblem = (bucket: string): string | null => {
    if (problems === null) return FILES_PROVE_NOTHING
    return problems.has(bucket) ? (problems.get(bucket) as string | null) : NOT_ASKED
  }
  const unproven = question.buckets.filter((bucket) => findProblem(bucket) !== null)
  const makeGap = (bucket: string | null, which: string, problem: string | null): EngineGap => ({
    name: 'trail-coverage',
    bucket,
    message: `Only CloudTrail records ${which}, and nothing proves that its trail records every request${problem === null ? '' : `: ${problem}`}. Check that the trail has all S3 data events (aws cloudtrail get-event-selectors), or read the access logs; then accept trail-coverage.`,
  })
  if (buckets.length > 0 || bucketPatterns !== undefined)
    return unproven.map((bucket) => makeGap(bucket, `bucket ${bucket}`, findProblem(bucket)))
  const [first] = unproven
  if (first !== undefined)
    return [
      makeGap(
        null,
        unproven.length === 1 ? `bucket ${first}` : `some buckets (${first} and ${unproven.length - 1} more)`,
        findProblem(first),
      ),
    ]
  return question.isWithoutBuckets ? [makeGap(null, 'some buckets', null)] : []
}

const FILES_PROVE_NOTHING = 'log files do not say which trail wrote them, or which events it records'
const NOT_ASKED = 'AWS was not asked about its trails'

/** Buckets named in one warning. */
const BUCKETS_NAMED = 5

/**
 * The warning that requests of some buckets count twice, because several kinds of logs have them. Null without such
 * buckets.
 */
export function describeSeveralSources(formatsOfBuckets: FormatsOfBuckets): string | null {
  const several = [...formatsOfBuckets]
    .filter(([, formats]) => formats.size > 1)
    .map(([bucket, formats]) => `${bucket} (${[...formats].join(', ')})`)
    .sort(compareCodePoints)
  if (several.length === 0) return null
  const more = several.length > BUCKETS_NAMED ? ` and ${several.length - BUCKETS_NAMED} more` : ''
  return `Requests may count twice: several kinds of logs have the requests of ${several.slice(0, BUCKETS_NAMED).join(', ')}${more}. Give one kind for each bucket.`
}
