import type { AwsClients } from '../../aws/clients.js'
import { makeAwsRefusal } from '../../aws/errors.js'
import { loadS3Sdk } from '../../aws/sdk.js'
import { expandBuckets } from '../../model/bucket-pattern.js'
import { formatCount } from '../../model/figures.js'
import { MOST_BUCKETS, type Scope } from '../../model/scope.js'
import { rejectOnAbort } from '../../runtime/cancellation.js'
import { CheckError, SettingsError } from '../../runtime/errors.js'
import type { Settings } from '../../settings/settings.js'

/** A bucket of the account, as ListBuckets describes it. */
interface AccountBucket {
  readonly name: string
  /** Null where S3 does not say. */
  readonly region: string | null
}

/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListBuckets.html */
const BUCKETS_IN_PAGE = 1_000
/**
 * An account can have a million buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html
 */
const MOST_PAGES = 1_100

/** All general purpose buckets of the account, with their Regions. */
async function listAccountBuckets(
  clients: Pick<AwsClients, 'getS3'>,
  signal: AbortSignal,
): Promise<readonly AccountBucket[]> {
  const { ListBucketsCommand } = await loadS3Sdk()
  const client = await clients.getS3()
  const found: AccountBucket[] = []
  let token: string | undefined
  for (let page = 0; ; page++) {
    if (page === MOST_PAGES)
      throw new CheckError('s3:ListAllMyBuckets returned too many pages. Name the buckets.')
    const command = new ListBucketsCommand({
      MaxBuckets: BUCKETS_IN_PAGE,
      ...(token === undefined ? {} : { ContinuationToken: token }),
    })
    try {
      const answer = await rejectOnAbort(signal, client.send(command, { abortSignal: signal }))
      // An answer of S3 has the list also where it is empty. Without it, buckets would be missing without a message.
      if (answer.Buckets === undefined || (token !== undefined && answer.ContinuationToken === token))
        throw new CheckError(
          's3:ListAllMyBuckets returned an incomplete answer. Run the check again. If it fails again, check AWS_ENDPOINT_URL_S3 and the proxy, or name the buckets.',
        )
      for (const { Name, BucketRegion } of answer.Buckets)
        if (Name !== undefined) found.push({ name: Name, region: BucketRegion ?? null })
      token = answer.ContinuationToken
    } catch (error) {
      signal.throwIfAborted()
      throw makeAwsRefusal(error, {
        call: 's3:ListAllMyBuckets',
        remedy:
          'Allow s3:ListAllMyBuckets on all resources (statement ListBuckets of the policy), or name the buckets',
      })
    }
    if (!token) return found
  }
}

/**
 * The buckets of the account that match names and patterns, in the order of these.
 * @throws SettingsError when a pattern matches none, or all of them match more than 10,000
 */
function matchAccountBuckets(
  patterns: readonly string[],
  account: readonly AccountBucket[],
): readonly string[] {
  const { buckets, unmatched } = expandBuckets(
    patterns,
    account.map(({ name }) => name),
  )
  if (unmatched.length > 0)
    throw new SettingsError(
      `No bucket of the account matches ${unmatched.map((one) => JSON.stringify(one)).join(', ')} (${formatCount(account.length, 'bucket')}). Check buckets, and that the credentials are of the right account.`,
    )
  if (buckets.length === 0)
    throw new SettingsError('The patterns leave out every bucket of the account. Check buckets.')
  if (buckets.length > MOST_BUCKETS)
    throw new SettingsError(
      `The patterns match ${buckets.length} buckets, and one check takes ${MOST_BUCKETS}. Split them between several checks.`,
    )
  return buckets
}

/** The answer of ListBuckets when patterns choose among the buckets of the account. */
export interface AccountMatches {
  /** Buckets that a pattern chose. The check continues if it cannot read one of their settings, and they do not pass. */
  readonly matched: ReadonlySet<string>
  readonly regions: ReadonlyMap<string, string>
  /** The scope with the names that match the patterns. */
  readonly scope: Scope
}

/** With discovered logs, patterns choose among the buckets of the account. Null without patterns. */
export async function matchAccount(
  { source, scope }: Pick<Settings, 'source' | 'scope'>,
  clients: Pick<AwsClients, 'getS3'>,
  signal: AbortSignal,
): Promise<AccountMatches | null> {
  const { bucketPatterns, ...rest } = scope
  if (source.kind !== 'discovered' || bucketPatterns === undefined) return null
  const found = await listAccountBuckets(clients, signal)
  const buckets = matchAccountBuckets(bucketPatterns, found)
  const named = new Set(scope.buckets)
  return {
    scope: { ...rest, buckets },
    matched: new Set(buckets.filter((bucket) => !named.has(bucket))),
    regions: new Map(found.flatMap(({ name, region }) => (region === null ? [] : [[name, region]]))),
  }
}
