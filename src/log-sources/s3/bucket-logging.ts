import { isNamed, makeAwsRefusal, readAwsFailure } from '../../aws/errors.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import type { LogKeyFormat } from '../../model/log-location.js'
import { CheckError, SettingsError, type UserError } from '../../runtime/errors.js'
import type { BucketCalls } from './bucket-region.js'

/** The current target of a bucket's access logs. */
export type LoggingSetting =
  | {
      readonly state: 'on'
      readonly bucket: string
      readonly prefix: string
      readonly keyFormat: LogKeyFormat
    }
  | { readonly state: 'off' }
  | { readonly state: 'unreadable'; readonly refusal: UserError }

/** Reads a bucket's logging setting. A bucket that does not exist is a `SettingsError`. */
export async function readLoggingSetting(
  calls: BucketCalls,
  bucket: string,
  signal: AbortSignal,
): Promise<LoggingSetting> {
  const { GetBucketLoggingCommand } = await loadS3Sdk()
  try {
    const { LoggingEnabled } = await calls.ask(bucket, (s3) =>
      s3.send(new GetBucketLoggingCommand({ Bucket: bucket }), { abortSignal: signal }),
    )
    // An answer without it means that logging is off:
    // https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetBucketLogging.html
    if (LoggingEnabled === undefined) return { state: 'off' }
    if (!LoggingEnabled.TargetBucket)
      throw new CheckError(
        `s3:GetBucketLogging of bucket ${bucket} was answered without a target bucket. Check AWS_ENDPOINT_URL_S3 and the proxy, or give log-location.`,
      )
    const partitioned = LoggingEnabled.TargetObjectKeyFormat?.PartitionedPrefix
    return {
      state: 'on',
      bucket: LoggingEnabled.TargetBucket,
      prefix: LoggingEnabled.TargetPrefix ?? '',
      keyFormat:
        partitioned === undefined
          ? 'simple'
          : (partitioned.PartitionDateSource ?? 'EventTime') === 'EventTime'
            ? 'partitioned-event-time'
            : 'partitioned-delivery-time',
    }
  } catch (error) {
    signal.throwIfAborted()
    if (isNoSuchBucket(error))
      throw new SettingsError(`Bucket ${bucket} does not exist. Check buckets.`, { cause: error })
    return {
      state: 'unreadable',
      refusal: makeAwsRefusal(error, {
        call: `s3:GetBucketLogging of bucket ${bucket}`,
        remedy: `Allow s3:GetBucketLogging on bucket ${bucket}, or give log-location`,
      }),
    }
  }
}

/** Whether S3 reported that the bucket does not exist. */
export function isNoSuchBucket(thrown: unknown): boolean {
  return isNamed(readAwsFailure(thrown), 'NoSuchBucket', 'InvalidBucketName')
}
