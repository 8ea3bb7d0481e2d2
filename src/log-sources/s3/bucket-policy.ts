import { isNamed, makeAwsRefusal, readAwsFailure } from '../../aws/errors.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import type { Denial } from '../../model/bucket-facts.js'
import { findDenial } from '../../policies/denial.js'
import type { BucketCalls } from './bucket-region.js'

interface ReadDenial {
  readonly denial: Denial
  readonly denialReason: string | null
  /** The reason why the policy could not be read, with the remedy. Null when it was read. */
  readonly refusal: string | null
}

/** Reads the policy of a bucket, and its effect on SigV2. It does not read policies of the organization. */
export async function readDenial(
  calls: BucketCalls,
  bucket: string,
  signal: AbortSignal,
): Promise<ReadDenial> {
  const { GetBucketPolicyCommand } = await loadS3Sdk()
  const command = new GetBucketPolicyCommand({ Bucket: bucket })
  try {
    const { Policy = '' } = await calls.ask(bucket, (s3) => s3.send(command, { abortSignal: signal }))
    const found = findDenial(Policy, bucket, findPartition(calls.findRegion(bucket) ?? ''))
    if (found !== null) return { denial: found.denial, denialReason: found.reason, refusal: null }
    const reason = `The answer to s3:GetBucketPolicy of bucket ${bucket} is not a policy. Check AWS_ENDPOINT_URL_S3 and the proxy.`
    return { denial: 'unknown', denialReason: reason, refusal: reason }
  } catch (error) {
    signal.throwIfAborted()
    if (isNamed(readAwsFailure(error), 'NoSuchBucketPolicy'))
      return { denial: 'not-denied', denialReason: null, refusal: null }
    const { message } = makeAwsRefusal(error, {
      call: `s3:GetBucketPolicy of bucket ${bucket}`,
      remedy: `Allow s3:GetBucketPolicy on bucket ${bucket} (statement ReadBucketSettings of the policy), or leave accept-deny-policy out`,
    })
    return { denial: 'unknown', denialReason: message, refusal: message }
  }
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
function findPartition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn'
  if (region.startsWith('us-gov-')) return 'aws-us-gov'
  const isolated = /^(?:us|eu)-(iso[a-z]?)-/.exec(region)?.[1]
  if (isolated !== undefined) return `aws-${isolated}`
  return region.startsWith('eusc-') ? 'aws-eusc' : 'aws'
}
