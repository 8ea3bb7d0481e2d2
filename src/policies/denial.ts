import type { Denial } from '../model/bucket-facts.js'

/** What a bucket's own policy does with SigV2, and why. */
export interface PolicyDenial {
  readonly denial: Exclude<Denial, 'unknown'>
  /** Why it is `partly`, or what else a denial refuses; null where there is nothing to say. */
  readonly reason: string | null
}

/**
 * Whether a bucket's policy refuses every request signed with SigV2. Deny statements for everybody and every action
 * must cover both the bucket and its objects. The signature version must be their only condition.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/bucket-policy-s3-sigv4-conditions.html
 *
 * @param policy the policy's JSON as S3 gives it
 * @returns null where the text is not a policy
 */
export function findDenial(policy: string, bucket: string, partition = 'aws'): PolicyDenial | null {
  const document = parsePolicy(policy)
  if (document === null) return null
  const place = { partition, bucket }
  const hasVariables = document.Version === '2012-10-17'
  const read = toList(document.Statement).map((statement) =>
    isObject(statement) ? readStatement(statement, place, hasVariables) : NOTHING,
  )
  const complete = read.filter(({ shortcomings }) => shortcomings.length === 0)
  const bucketDenied = complete.filter(({ isBucketCovered }) => isBucketCovered)
  const objectsDenied = complete.filter(({ hasAllObjects }) => hasAllObjects)
  if (bucketDenied.length > 0 && objectsDenied.length > 0) {
    const also = [...new Set([...bucketDenied, ...objectsDenied].flatMap(({ alsoRefuses }) => alsoRefuses))]
    return { denial: 'denied', reason: also.length === 0 ? null : `It also refuses ${also.join(' and ')}.` }
  }
  const speaking = read.filter(({ isAboutSignature }) => isAboutSignature)
  if (speaking.length === 0) return { denial: 'not-denied', reason: null }
  const reasons = new Set(speaking.flatMap((statement) => listShortcomings(statement)))
  return { denial: 'partly', reason: `${[...reasons].join(' ')}` }
}

interface ReadStatement {
  /** It names the key `s3:signatureversion` in a condition. */
  readonly isAboutSignature: boolean
  readonly isBucketCovered: boolean
  readonly hasAllObjects: boolean
  /** Why it does not refuse every SigV2 request for what it covers; sentences. */
  readonly shortcomings: readonly string[]
  /** What it refuses in addition to SigV2. */
  readonly alsoRefuses: readonly string[]
}

const NOTHING: ReadStatement = {
  isAboutSignature: false,
  isBucketCovered: false,
  hasAllObjects: false,
  shortcomings: ['It is not a statement.'],
  alsoRefuses: [],
}

type Json = Readonly<Record<string, unknown>>

interface Place {
  readonly partition: string
  readonly bucket: string
}

function readStatement(statement: Json, place: Place, hasVariables: boolean): ReadStatement {
  const conditions = readConditions(statement.Condition)
  const isAboutSignature = conditions.some(({ key }) => key.toLowerCase() === SIGNATURE_VERSION)
  const shortcomings: string[] = []
  if (statement.Effect !== 'Deny')
    shortcomings.push('A statement allows requests by their signature version, and an Allow refuses nothing.')
  if (!isEverybody(statement)) shortcomings.push('A statement denies only some principals.')
  if (!isEveryAction(statement)) shortcomings.push('A statement denies only some actions.')
  let alsoRefuses: readonly string[] = conditions.length === 0 ? ['every other request'] : OTHER_REQUESTS
  for (const condition of conditions) {
    const read = readCondition(condition, hasVariables)
    if (typeof read === 'string') shortcomings.push(read)
    // All conditions of a statement have to hold.
    else alsoRefuses = alsoRefuses.filter((kind) => read.includes(kind))
  }
  return {
    isAboutSignature,
    isBucketCovered: isBucketCovered(statement, place, hasVariables),
    hasAllObjects: isEveryObjectCovered(statement, place, hasVariables),
    shortcomings: [...new Set(shortcomings)],
    alsoRefuses,
  }
}

/** Of a statement with a condition on the signature version. */
function listShortcomings({ shortcomings, isBucketCovered, hasAllObjects }: ReadStatement): string[] {
  if (isBucketCovered && hasAllObjects) return [...shortcomings]
  const covered = hasAllObjects
    ? 'A statement covers the objects only, and not the bucket.'
    : isBucketCovered
      ? 'A statement covers the bucket only, and not its objects.'
      : 'A statement covers neither the bucket nor all of its objects.'
  return [...shortcomings, covered]
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html */
function isEverybody({ Principal, NotPrincipal }: Json): boolean {
  if (NotPrincipal !== undefined) return false
  return Principal === '*' || (isObject(Principal) && toList(Principal.AWS).includes('*'))
}

function isEveryAction({ Action, NotAction }: Json): boolean {
  if (NotAction !== undefined)
    return (
      Action === undefined &&
      (readTexts(NotAction)?.every((pattern) => /^(?!s3:)[a-z0-9-]+:/i.test(pattern)) ?? false)
    )
  return (readTexts(Action) ?? []).some((pattern) => /^(?:s3:|s3|s)?\*+$/i.test(pattern))
}

function isBucketCovered(statement: Json, place: Place, hasVariables: boolean): boolean {
  const { Resource, NotResource } = statement
  const arn = makeArn(place)
  if (NotResource !== undefined)
    return (
      Resource === undefined &&
      (readPatterns(NotResource, hasVariables)?.every((pattern) => !isMatch(pattern, arn)) ?? false)
    )
  return listNamePatterns(Resource, place, hasVariables).some((pattern) => isMatch(pattern, place.bucket))
}

function isEveryObjectCovered(statement: Json, place: Place, hasVariables: boolean): boolean {
  const { Resource, NotResource } = statement
  const objects = `${makeArn(place)}/`
  if (NotResource !== undefined)
    return (
      Resource === undefined &&
      (readPatterns(NotResource, hasVariables)?.every((pattern) => isApartFrom(pattern, objects)) ?? false)
    )
  return listNamePatterns(Resource, place, hasVariables).some((pattern) =>
    isAllBelow(pattern, `${place.bucket}/`),
  )
}

function makeArn({ partition, bucket }: Place): string {
  return `arn:${partition}:s3:::${bucket}`
}

/**
 * The patterns of bucket and key in the ARNs that can name something on S3. A wildcard cannot stand for the service, and
 * S3 leaves Region and account empty.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html
 */
function listNamePatterns(Resource: unknown, { partition }: Place, hasVariables: boolean): string[] {
  return (readTexts(Resource) ?? [])
    .filter((pattern) => !(hasVariables && pattern.includes('${')))
    .flatMap((pattern) => {
      if (pattern === '*') return ['*']
      const [arn, ofPartition = '', service, region = '', account = '', ...name] = pattern.split(':')
      const isOnS3 =
        arn === 'arn' &&
        isMatch(ofPartition, partition) &&
        service === 's3' &&
        isMatch(region, '') &&
        isMatch(account, '')
      return isOnS3 && name.length > 0 ? [name.join(':')] : []
    })
}

/**
 * The pattern matches whatever begins with `start` and is longer: it ends in `*` or `?*`, and what stands before that
 * matches a part of `start`.
 */
function isAllBelow(pattern: string, start: string): boolean {
  if (!pattern.endsWith('*')) return false
  const before = pattern.replace(/\??\*+$/, '')
  for (let end = 0; end <= start.length; end++) if (isMatch(before, start.slice(0, end))) return true
  return false
}

/** The pattern matches nothing that begins with `start`, as its own beginning shows. */
function isApartFrom(pattern: string, start: string): boolean {
  const literal = /^[^*?]*/.exec(pattern)?.[0] ?? ''
  if (literal === pattern) return !pattern.startsWith(start)
  return !literal.startsWith(start) && !start.startsWith(literal)
}

interface Condition {
  readonly operator: string
  readonly key: string
  /** Null where a value is not a text. */
  readonly values: readonly string[] | null
}

function readConditions(condition: unknown): Condition[] {
  if (condition === undefined) return []
  if (!isObject(condition)) return [{ operator: '', key: '', values: null }]
  return Object.entries(condition).flatMap(([operator, keys]) =>
    isObject(keys) && Object.keys(keys).length > 0
      ? Object.entries(keys).map(([key, values]) => ({ operator, key, values: readTexts(values) }))
      : [{ operator, key: '', values: null }],
  )
}

const SIGNATURE_VERSION = 's3:signatureversion'
/** What the key holds for a request signed with SigV2, SigV4 and SigV4A. An anonymous request does not have the key. */
const SIGV2 = 'AWS'
const SIGV4 = 'AWS4-HMAC-SHA256'
const SIGV4A = 'AWS4-ECDSA-P256-SHA256'
const OTHER_REQUESTS = ['anonymous requests', 'SigV4 requests', 'SigV4A requests'] as const

/**
 * The requests other than SigV2 for which a condition holds. A text where it does not hold for every SigV2 request: why.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
function readCondition(
  { operator, key, values }: Condition,
  hasVariables: boolean,
): string | readonly string[] {
  if (key.toLowerCase() !== SIGNATURE_VERSION)
    return 'A statement has another condition in addition to the signature version.'
  const form = /^(ForAllValues:|ForAnyValue:)?String(Not)?(Equals|EqualsIgnoreCase|Like)(IfExists)?$/i.exec(
    operator,
  )
  if (form === null) return `A statement uses the operator ${operator}, which does not name SigV2.`
  if (values === null || (hasVariables && values.some((value) => value.includes('${'))))
    return 'A statement compares the signature version with a value that is not a plain text.'
  const [, set = '', not, comparison, ifExists] = form
  const isHeld = (value: string, actual: string) =>
    comparison?.toLowerCase() === 'like'
      ? isMatch(value, actual)
      : comparison?.toLowerCase() === 'equals'
        ? value === actual
        : value.toLowerCase() === actual.toLowerCase()
  const isAny = (actual: string) => values.some((value) => isHeld(value, actual))
  if (not === undefined) {
    if (!isAny(SIGV2))
      return `A statement names a signature version that no SigV2 request has: theirs is "${SIGV2}".`
  } else {
    if (isAny(SIGV2)) return `A statement leaves out requests whose signature version is "${SIGV2}".`
    if (!isAny(SIGV4))
      return `A statement denies every signature version except one that no SigV4 request has: theirs is "${SIGV4}".`
  }
  const isNegated = not !== undefined
  const holdsWithoutKey =
    ifExists !== undefined || /^ForAllValues:/i.test(set) || (isNegated && !/^ForAnyValue:/i.test(set))
  const holds = [holdsWithoutKey, isAny(SIGV4) !== isNegated, isAny(SIGV4A) !== isNegated]
  return OTHER_REQUESTS.filter((_, at) => holds[at])
}

/** Matches as IAM does: `*` is any text, and `?` is any one character. */
function isMatch(pattern: string, text: string): boolean {
  let [at, place] = [0, 0]
  let [star, retry] = [-1, 0]
  while (at < text.length) {
    if (pattern[place] === '*') {
      star = place++
      retry = at
    } else if (place < pattern.length && (pattern[place] === '?' || pattern[place] === text[at])) {
      place++
      at++
    } else if (star !== -1) {
      place = star + 1
      at = ++retry
    } else return false
  }
  while (pattern[place] === '*') place++
  return place === pattern.length
}

function parsePolicy(policy: string): Json | null {
  try {
    const document: unknown = JSON.parse(policy)
    return isObject(document) ? document : null
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value]
}

/** One text or a list of texts. Null for anything else. */
function readTexts(value: unknown): string[] | null {
  const list = toList(value)
  return list.length > 0 && list.every((item) => typeof item === 'string') ? [...list] : null
}

/** Null if variables make the meaning of a pattern unknown. */
function readPatterns(value: unknown, hasVariables: boolean): string[] | null {
  const texts = readTexts(value)
  return texts === null || (hasVariables && texts.some((text) => text.includes('${'))) ? null : texts
}
