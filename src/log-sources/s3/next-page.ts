import type { ListObjectsV2CommandOutput } from '@aws-sdk/client-s3'
import { CheckError } from '../../runtime/errors.js'

/**
 * The token of the page that follows. Null: this was the last one. `given`: the token of this page.
 *
 * S3 always says whether more names follow. An answer that does not say so is not complete, or not from S3.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html
 *
 * @throws CheckError if names that follow cannot be asked for
 */
export function readNextPageToken(
  {
    IsTruncated,
    NextContinuationToken,
  }: Pick<ListObjectsV2CommandOutput, 'IsTruncated' | 'NextContinuationToken'>,
  place: { readonly bucket: string; readonly prefix: string },
  given: string | undefined,
): string | null {
  if (IsTruncated === false && !NextContinuationToken) return null
  const fault =
    IsTruncated === undefined && !NextContinuationToken
      ? 'the answer does not say whether S3 has more names'
      : !NextContinuationToken
        ? 'S3 has more names but sent no continuation token'
        : NextContinuationToken === given
          ? 'S3 sent the same continuation token twice'
          : null
  if (fault === null) return NextContinuationToken as string
  throw new CheckError(
    `s3:ListBucket of s3://${place.bucket}/${place.prefix} ended early: ${fault}. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy.`,
  )
}
