import type { BucketFacts, Denial } from '../model/bucket-facts.js'
import type { Settings } from '../settings/settings.js'
import type { StepList } from './step-list.js'

const FOUND = {
  denied: 'it denies SigV2',
  partly: 'it denies a part of the SigV2 requests',
  'not-denied': 'it does not deny SigV2',
} as const satisfies Partial<Record<Denial, string>>

/** What each bucket's policy says of SigV2. A check needs it only where a denial is to count as proof. */
export function planPolicies(
  { acceptDenyPolicy }: Settings,
  facts: readonly BucketFacts[],
  steps: StepList,
): void {
  const name = 'bucket policy'
  for (const { bucket, denial, denialReason } of facts) {
    if (denial === null) continue
    const reason = denialReason ?? ''
    if (denial !== 'unknown')
      steps.addOk(name, bucket, reason === '' ? FOUND[denial] : `${FOUND[denial]}: ${reason}`)
    else if (acceptDenyPolicy)
      steps.addFailed(
        name,
        bucket,
        reason,
        `Allow s3:GetBucketPolicy on bucket ${bucket} (statement ReadBucketSettings of the policy)`,
      )
    else steps.addSkipped(name, bucket, `it could not be read, and the check continues without it: ${reason}`)
  }
}

/**
 * The owner of each bucket, where the settings name the tag that has it.
 * @param refusals of buckets whose tags cannot be read
 */
export function planOwners(
  { ownerTag }: Settings,
  facts: readonly BucketFacts[],
  refusals: ReadonlyMap<string, string>,
  steps: StepList,
): void {
  if (ownerTag === null) return
  for (const { bucket, owner } of facts) {
    const refusal = refusals.get(bucket)
    if (refusal === undefined)
      steps.addOk('owner tag', bucket, owner === null ? 'the bucket does not have the tag' : owner)
    else
      steps.addFailed(
        'owner tag',
        bucket,
        refusal,
        `Allow s3:GetBucketTagging on bucket ${bucket} (statement ReadBucketTags of the policy)`,
      )
  }
}
