/**
 * Regions in which S3 also accepts SigV2. In all other Regions, it accepts only SigV4. AWS's own list is the column "Signature
 * Versions Supported" of the S3 endpoints: https://docs.aws.amazon.com/general/latest/gr/s3.html
 */
const REGIONS_WITH_SIGV2: ReadonlySet<string> = new Set([
  'us-east-1',
  'us-west-1',
  'us-west-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-northeast-1',
  'eu-west-1',
  'sa-east-1',
  'us-gov-west-1',
])

/** The source of the signature versions of each Region. */
export const SIGNATURE_VERSIONS_SOURCE = 'https://docs.aws.amazon.com/general/latest/gr/s3.html'

/** S3 accepts no SigV2 requests in this Region. AWS documents this. It is not a proof from a log. */
export function isSigV4OnlyRegion(region: string): boolean {
  return !REGIONS_WITH_SIGV2.has(region)
}
