import { isNamed, makeAwsRefusal, readAwsFailure } from '../../aws/errors.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import type { BucketFacts } from '../../model/bucket-facts.js'
import { formatCount } from '../../model/figures.js'
import { mapLimited } from '../../runtime/concurrency.js'
import type { EngineContext } from '../../runtime/run-context.js'
import type { Settings } from '../../settings/settings.js'
import type { LoggingSetting } from './bucket-logging.js'
import { readDenial } from './bucket-policy.js'
import type { BucketCalls } from './bucket-region.js'

/** Buckets asked about at one time. */
const AT_ONE_TIME = 16

/**
 * Facts from AWS about each bucket: its Region, its logging setting, whether its policy denies SigV2, and its owner
 * from a tag.
 *
 * @param onOwnerRefused called for each bucket whose tags cannot be read
 */
export async function readBucketFacts(
  settings: readonly { readonly source: string; readonly setting: LoggingSetting }[],
  { ownerTag, acceptDenyPolicy }: Pick<Settings, 'ownerTag' | 'acceptDenyPolicy'>,
  calls: BucketCalls,
  { signal, onWarning }: Pick<EngineContext, 'signal' | 'onWarning'>,
  onOwnerRefused: (bucket: string, message: string) => void = () => {},
): Promise<readonly BucketFacts[]> {
  const refusals: string[] = []
  const refuseOwner = (bucket: string, message: string): void => {
    refusals.push(message)
    onOwnerRefused(bucket, message)
  }
  const unreadPolicies: string[] = []
  const facts = await mapLimited(
    settings,
    async ({ source, setting }): Promise<BucketFacts> => {
      const { denial, denialReason, refusal } = await readDenial(calls, source, signal)
      if (refusal !== null) unreadPolicies.push(refusal)
      return {
        bucket: source,
        region: calls.findRegion(source),
        logging: setting.state === 'unreadable' ? 'unknown' : setting.state,
        logLocation: setting.state === 'on' ? `s3://${setting.bucket}/${setting.prefix}` : null,
        denial,
        denialReason,
        owner: ownerTag === null ? null : await findOwner(source, ownerTag, calls, signal, refuseOwner),
      }
    },
    AT_ONE_TIME,
  )
  const [first] = refusals
  if (first !== undefined)
    onWarning(
      refusals.length === 1
        ? first
        : `${first} The tags of ${formatCount(refusals.length - 1, 'more bucket')} could not be read.`,
    )
  const [unread] = unreadPolicies
  if (unread !== undefined && acceptDenyPolicy)
    onWarning(
      unreadPolicies.length === 1
        ? unread
        : `${unread} The policies of ${formatCount(unreadPolicies.length - 1, 'more bucket')} could not be read.`,
    )
  return facts
}

/** The value of the tag. Null when the bucket does not have it, or its tags cannot be read. */
async function findOwner(
  bucket: string,
  tag: string,
  calls: BucketCalls,
  signal: AbortSignal,
  onRefused: (bucket: string, message: string) => void,
): Promise<string | null> {
  const { GetBucketTaggingCommand } = await loadS3Sdk()
  try {
    const command = new GetBucketTaggingCommand({ Bucket: bucket })
    const { TagSet } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }))
    return TagSet?.find(({ Key }) => Key === tag)?.Value ?? null
  } catch (error) {
    signal.throwIfAborted()
    if (isNamed(readAwsFailure(error), 'NoSuchTagSet')) return null
    onRefused(
      bucket,
      makeAwsRefusal(error, {
        call: `s3:GetBucketTagging of bucket ${bucket}`,
        remedy: `Allow s3:GetBucketTagging on bucket ${bucket} (statement ReadBucketTags of the policy), or leave owner-tag out`,
      }).message,
    )
    return null
  }
}
