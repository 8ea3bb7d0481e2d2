import type { S3Client } from '@aws-sdk/client-s3'
import type { AwsClients } from '../../aws/clients.js'

/** Sends requests about a bucket in the Region of the bucket. */
export interface BucketCalls {
  /** Sends with a client of the bucket's Region. If S3 names another Region, sends once more there. */
  readonly ask: <Answer>(bucket: string, send: (s3: S3Client) => Promise<Answer>) => Promise<Answer>
  /** The Region that answered for the bucket. Null before an answer. */
  readonly regionOf: (bucket: string) => string | null
}

/** @param known known Regions of buckets */
export function makeBucketCalls(
  clients: Pick<AwsClients, 'region' | 's3'>,
  known: ReadonlyMap<string, string> = new Map(),
): BucketCalls {
  const regions = new Map(known)
  const askIn = async <Answer>(bucket: string, region: string, send: (s3: S3Client) => Promise<Answer>) => {
    const answer = await send(await clients.s3(region))
    regions.set(bucket, region)
    return answer
  }
  return {
    async ask(bucket, send) {
      const region = regions.get(bucket) ?? clients.region
      try {
        return await askIn(bucket, region, send)
      } catch (error) {
        const other = isRedirect(error)
          ? (readRegion(error) ?? (await fetchBucketRegion(bucket, await clients.s3(region))))
          : null
        if (other === null || other === region) throw error
        return askIn(bucket, other, send)
      }
    },
    regionOf: (bucket) => regions.get(bucket) ?? null,
  }
}

interface S3Error {
  readonly name?: string
  /** From `AuthorizationHeaderMalformed`: the Region that S3 expects. */
  readonly Region?: unknown
  readonly $metadata?: { readonly httpStatusCode?: number }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
}

const REDIRECTS = [
  'PermanentRedirect',
  'TemporaryRedirect',
  'Redirect',
  'AuthorizationHeaderMalformed',
  'IllegalLocationConstraintException',
  'IllegalLocationConstraint',
]

/**
 * The bucket is in another Region: 301 or 307, or 400 in Regions launched after March 2019. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
 */
function isRedirect(thrown: unknown): boolean {
  const { name = '', $metadata } = thrown as S3Error
  return REDIRECTS.includes(name) || $metadata?.httpStatusCode === 301 || $metadata?.httpStatusCode === 307
}

function readRegion(thrown: unknown): string | null {
  const { Region, $response } = thrown as S3Error
  return (
    $response?.headers?.['x-amz-bucket-region'] ??
    (typeof Region === 'string' && Region !== '' ? Region : null)
  )
}

/** The answer has the Region, even if it is a refusal. */
async function fetchBucketRegion(bucket: string, s3: S3Client): Promise<string | null> {
  const { HeadBucketCommand } = await import(/* webpackChunkName: "aws-sdk-s3" */ '@aws-sdk/client-s3')
  try {
    return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null
  } catch (error) {
    return readRegion(error)
  }
}
