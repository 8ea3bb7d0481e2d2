import type { S3Client } from '@aws-sdk/client-s3'
import type { AwsClients } from '../../aws/clients.js'
import { openTransport } from '../../aws/direct-transport.js'
import {
  createAddressFinder,
  createS3Requests,
  type S3Answer,
  type S3Request,
} from '../../aws/s3-requests.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import { createPacedRequests } from './requests.js'

/** Sends requests about a bucket in the Region of the bucket. */
export interface BucketCalls {
  /** Sends with a client of the bucket's Region. If S3 names another Region, sends once more there. */
  readonly ask: <Answer>(bucket: string, send: (s3: S3Client) => Promise<Answer>) => Promise<Answer>
  /**
   * Requests without the SDK's client, for calls that are sent many times. They are sent to the bucket's Region, too.
   */
  readonly open: (signal: AbortSignal) => BucketRequests
  /** The Region that answered for the bucket; null before an answer. */
  readonly findRegion: (bucket: string) => string | null
}

/** Requests to buckets, each sent in the Region of its bucket. */
export interface BucketRequests {
  /** As `PacedRequests.read`. */
  read<Content>(
    request: Omit<S3Request, 'region'>,
    readContent: (answer: S3Answer) => Content,
  ): Promise<Content>
  close(): void
}

/** The parts of the AWS clients that requests to buckets need. */
export interface RegionalClients extends Pick<AwsClients, 'region' | 'getS3'> {
  readonly connection: Pick<AwsClients['connection'], 'agents' | 'credentials'>
}

/** @param known known Regions of buckets */
export function makeBucketCalls(
  clients: RegionalClients,
  known: ReadonlyMap<string, string> = new Map(),
): BucketCalls {
  const regions = new Map(known)
  /** Sends in the bucket's Region. If S3 names another Region, sends once more there. */
  const askThere = async <Answer>(bucket: string, ask: (region: string) => Promise<Answer>) => {
    const askIn = async (region: string): Promise<Answer> => {
      const answer = await ask(region)
      regions.set(bucket, region)
      return answer
    }
    const region = regions.get(bucket) ?? clients.region
    try {
      return await askIn(region)
    } catch (error) {
      const other = isRedirect(error)
        ? (readRegion(error) ?? (await fetchBucketRegion(bucket, await clients.getS3(region))))
        : null
      if (other === null || other === region) throw error
      return askIn(other)
    }
  }
  return {
    ask: (bucket, send) => askThere(bucket, async (region) => send(await clients.getS3(region))),
    open(signal) {
      const { agents, credentials } = clients.connection
      const requests = createS3Requests(
        { addressOf: createAddressFinder(clients), credentials, transport: openTransport(agents) },
        { signal },
      )
      const paced = createPacedRequests(requests, { signal, credentials })
      return {
        read: (request, readContent) =>
          askThere(request.bucket, (region) => paced.read({ ...request, region }, readContent)),
        close: () => requests.close(),
      }
    },
    findRegion: (bucket) => regions.get(bucket) ?? null,
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
    $response?.headers?.['x-amz-bucket-region'] ||
    (typeof Region === 'string' && Region !== '' ? Region : null)
  )
}

/** The answer has the Region, even if it is a refusal. */
async function fetchBucketRegion(bucket: string, s3: S3Client): Promise<string | null> {
  const { HeadBucketCommand } = await loadS3Sdk()
  try {
    return (await s3.send(new HeadBucketCommand({ Bucket: bucket }))).BucketRegion ?? null
  } catch (error) {
    return readRegion(error)
  }
}
