import { formatCount } from '../model/figures.js'
import { type ClientAdvice, FINDINGS_LISTED } from '../model/report.js'
import type { Authentication } from '../model/tally.js'
import { SECONDS_PER_DAY } from '../model/time.js'
import { memoize } from '../runtime/memoize.js'
import { PRODUCTS, type Product, type SigningFact } from './products.js'
import { describeRequester } from './requester.js'
import { findRequiredTexts } from './required-text.js'

/**
 * The product that a user agent names, and the change with which it signs with SigV4, in one line that begins with the
 * change. Null for an unknown user agent. The user agent of a presigned URL belongs to the client that opened it, except for
 * a product that signs in the query itself. The change is then for the requester, who made the URL.
 */
export function findAdvice(
  userAgent: string,
  requester: string,
  authentication: Authentication,
  longestValiditySeconds: number | null = null,
): ClientAdvice | null {
  const found = findProduct(userAgent)
  if (found === null) return null
  const { product, version, ownAdvice } = found
  if (authentication !== 'presigned' || product.isSigningInQuery === true) return ownAdvice
  const advice = `${advisePresignedUrls(requester, longestValiditySeconds)} ${product.name} only opened them.`
  return { product: product.name, version, advice }
}

/** Whether the user agent names a product that signs in the query of its own requests. */
export function isSigningInQuery(userAgent: string): boolean {
  return findProduct(userAgent)?.product.isSigningInQuery === true
}

/** How to identify a client that `findAdvice` does not know, in one line. */
export function explainHowToFindOut(
  userAgent: string,
  requester: string,
  authentication: Authentication,
): string {
  if (authentication === 'presigned') return advisePresignedUrls(requester, null)
  const who = describeRequester(requester)
  const reason = userAgent === '' || userAgent === '-' ? NO_USER_AGENT : 'Its user agent is not known.'
  return who === null
    ? `Find the program at the remote IP, and its access key in CloudTrail data events: S3 did not know the requester. Let it sign with SigV4. ${reason}`
    : `Find the program that uses the credentials of ${who}, at the remote IP and in CloudTrail data events. Let it sign with SigV4. ${reason}`
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/LogFormat.html (records of copies, and of batch deletes) */
const NO_USER_AGENT =
  'Its records have no user agent. S3 writes none for a copy or a batch delete: another record with the same request ID then names the client. s3cmd, knox, s3ql and hand-written clients send none (s3cmd: upgrade to 1.5.0 or later, without `--signature-v2`).'

/** Programs that make presigned URLs with SigV2, and their setting for SigV4. */
interface Presigner {
  readonly name: string
  readonly change: string
  readonly source: string
}

/** The log does not say which of them made a URL. */
export const PRESIGNERS: readonly Presigner[] = [
  {
    name: 'boto3',
    change: "`Config(signature_version='s3v4')`",
    source: 'https://github.com/boto/botocore/pull/3791',
  },
  {
    name: 'AWS CLI 1',
    change: '`aws configure set default.s3.signature_version s3v4`',
    source: 'https://github.com/aws/aws-cli/pull/10663',
  },
  {
    name: 'JavaScript SDK 2',
    change: "`signatureVersion: 'v4'`",
    source: 'https://github.com/aws/aws-sdk-js/blob/master/lib/services/s3.js',
  },
  {
    name: 'Java SDK 1',
    change: 'no `setSignerOverride("S3SignerType")`',
    source: 'https://github.com/aws/aws-sdk-java/issues/3059',
  },
  {
    name: '.NET SDK 3',
    change: '`AWSConfigsS3.UseSignatureVersion4 = true`',
    source: 'https://docs.aws.amazon.com/sdkfornet/v3/apidocs/items/Amazon/TAWSConfigsS3.html',
  },
  {
    name: 'PHP SDK 2',
    change: "`'signature' => 'v4'`",
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/specify-signature-version.html',
  },
  {
    // The presigners of versions 2 and 3 only support SigV4.
    name: 'Ruby SDK 1',
    change: '`s3_signature_version: :v4`',
    source: 'https://github.com/aws/aws-sdk-ruby/blob/aws-sdk-v1/lib/aws/s3/s3_object.rb',
  },
]

const PRESIGNER_CHANGES = PRESIGNERS.map(({ name, change }) => `${name}: ${change}`).join('; ')

/**
 * The maximum validity of a SigV4 URL. https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html
 */
const LONGEST_SIGV4_VALIDITY_SECONDS = 604_800

/**
 * The change for the maker of presigned URLs, by the longest validity. Null means that no validity could be read.
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-signed-urls.html
 */
export function advisePresignedUrls(requester: string, longestValiditySeconds: number | null): string {
  const maker = describeUrlMaker(requester)
  if (longestValiditySeconds !== null && longestValiditySeconds > LONGEST_SIGV4_VALIDITY_SECONDS)
    return adviseLongValidity(Math.ceil(longestValiditySeconds / SECONDS_PER_DAY)) + maker
  return PRESIGN_WITH_SIGV4 + maker
}

const PRESIGN_WITH_SIGV4 = `Presign with SigV4: ${PRESIGNER_CHANGES}. URLs handed out before stay in use until they expire. `

const adviseLongValidity = memoize(
  (days: number) =>
    `Give out CloudFront signed URLs, or a link of your own that presigns with SigV4 when it is opened: the URLs are valid for up to ${formatCount(days, 'day')}, and SigV4 allows 7. `,
)

/** Who makes a requester's presigned URLs, in one sentence. */
export const describeUrlMaker = memoize((requester: string): string => {
  const who = describeRequester(requester)
  return who === null
    ? 'S3 knew no requester: `AWSAccessKeyId` in the evidence is the access key, and `aws iam get-access-key-last-used` names its user.'
    : `These URLs are made by ${who}.`
}, FINDINGS_LISTED)

/** The product that the user agent names. Null for an unknown user agent. */
export function findProductByName(userAgent: string): Pick<Product, 'name' | 'isBrowser'> | null {
  return findProduct(userAgent)?.product ?? null
}

/** The change for a proxy that signs the requests of browsers. */
export function adviseProxyOwner(requester: string, remoteIp: string): string {
  const who = describeRequester(requester) ?? requester
  return `Let the proxy, CDN or image service at ${remoteIp} sign with SigV4 (nginx: an authentication module for SigV4; a CDN or image service: the V4 setting of its S3 origin): it signs for its visitors, because requests from several kinds of browsers have the signature of ${who}.`
}

/** The part of a user agent that names its product, without the version. Null if the product is not known. */
export function findProductText(userAgent: string): string | null {
  const text = findProduct(userAgent)?.text ?? null
  return text === '' ? null : text
}

interface FoundProduct {
  readonly product: Product
  readonly version: string | null
  /** What was found, up to the version. */
  readonly text: string
}

/** Of each product, in their order. */
let requiredTexts: readonly (readonly string[])[] | null = null

interface SigningProduct extends FoundProduct {
  /** For a client that signs itself. */
  readonly ownAdvice: ClientAdvice
}

/** Many clients share a user agent, and a report asks several times for each. */
const findProduct = memoize((userAgent: string): SigningProduct | null => {
  const found = findWantedProduct(userAgent, () => true)
  if (found === null) return null
  const { product, version, text } = found
  const advice = adviseOldSdk(userAgent, product) ?? findFact(product, version).advice
  return { product, version, text, ownAdvice: { product: product.name, version, advice } }
}, FINDINGS_LISTED)

function findWantedProduct(userAgent: string, isWanted: (product: Product) => boolean): FoundProduct | null {
  requiredTexts ??= PRODUCTS.map(({ pattern }) => findRequiredTexts(pattern))
  const lowerCase = userAgent.toLowerCase()
  for (const [index, product] of PRODUCTS.entries()) {
    if (!hasAnyOf(lowerCase, requiredTexts[index] as readonly string[]) || !isWanted(product)) continue
    const match = product.pattern.exec(userAgent)
    if (match === null) continue
    const version = match[1] || null
    const end = version === null ? match[0].length : match[0].indexOf(version)
    // A pattern can begin with the character that separates the name from the text before it.
    const text = match[0].slice(0, end).replace(/^[^0-9A-Za-z]/, '')
    return { product, version, text }
  }
  return null
}

function hasAnyOf(text: string, parts: readonly string[]): boolean {
  for (const part of parts) if (text.includes(part)) return true
  return false
}

/** The advice for an old SDK, if the user agent of a product names its SDK. Null otherwise. */
function adviseOldSdk(userAgent: string, product: Product): string | null {
  if (product.isBuiltOnSdk !== true) return null
  const sdk = findWantedProduct(userAgent, isSdk)
  if (sdk === null || sdk.version === null) return null
  const fact = findFact(sdk.product, sdk.version)
  return fact.below === null
    ? null
    : `Change the ${sdk.product.name} ${sdk.version} in it: ${fact.advice.charAt(0).toLowerCase()}${fact.advice.slice(1)}`
}

function isSdk({ name }: Product): boolean {
  return name.startsWith('AWS SDK ')
}

function findFact(product: Product, version: string | null): SigningFact {
  const holds = product.facts.find(
    (fact) => fact.below === null || version === null || isBelow(version, fact.below),
  )
  return holds as SigningFact
}

/**
 * Compares the leading numbers of two versions, part by part. A version without numbers (`unknown-version`) is lower.
 */
function isBelow(version: string, other: string): boolean {
  const ours = readNumbers(version)
  const theirs = readNumbers(other)
  if (ours.length === 0) return true
  for (let part = 0; part < Math.max(ours.length, theirs.length); part++) {
    const difference = (ours[part] ?? 0) - (theirs[part] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}

function readNumbers(version: string): number[] {
  const leading = /^[0-9]+(?:\.[0-9]+)*/.exec(version)
  return leading === null ? [] : leading[0].split('.').map(Number)
}
