/**
 * The S3 data events that a trail records. Sources:
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_DataResource.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_AdvancedFieldSelector.html,
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/filtering-data-events.html
 */
export type TrailSelectors =
  | { readonly kind: 'basic'; readonly selectors: readonly BasicSelector[] }
  | { readonly kind: 'advanced'; readonly selectors: readonly AdvancedSelector[] }

interface BasicSelector {
  readonly hasReads: boolean
  readonly hasWrites: boolean
  /** Values for objects of S3: ARNs, and prefixes of ARNs. */
  readonly objects: readonly string[]
}

/** It records an event that fulfils all its conditions. */
type AdvancedSelector = readonly FieldCondition[]

/** One of the positive values must match if there are any, and none of the negative values. */
interface FieldCondition {
  readonly field: string
  readonly equals: readonly string[]
  readonly startsWith: readonly string[]
  readonly endsWith: readonly string[]
  readonly notEquals: readonly string[]
  readonly notStartsWith: readonly string[]
  readonly notEndsWith: readonly string[]
  /** It has an unknown operator, whose effect is not known. */
  readonly isUnknown: boolean
}

/** The part of a bucket's data events that the selectors record. */
interface RecordedEvents {
  readonly hasReads: boolean
  readonly hasWrites: boolean
  /**
   * The restriction of the closest selector. Null without a restriction, or when no selector covers the objects of the
   * bucket.
   */
  readonly narrowedBy: string | null
}

const S3_OBJECT = 'AWS::S3::Object'
/** Sources of requests to objects, including requests that S3 refused for their signature. */
const CLIENT_SOURCES = ['s3.amazonaws.com', 's3-authn-errors.amazonaws.com'] as const
/** Events of other types are copies: one for each object of a multi-object delete, which has its own event. */
const REQUEST_TYPE = 'AwsApiCall'

type Raw = Readonly<Record<string, unknown>>

/** Reads the answer of GetEventSelectors. A selector that is not understood counts as one that records nothing. */
export function readSelectors({ EventSelectors, AdvancedEventSelectors }: Raw): TrailSelectors {
  const advanced = readObjects(AdvancedEventSelectors)
  if (advanced.length > 0) return { kind: 'advanced', selectors: advanced.map(readAdvanced) }
  return { kind: 'basic', selectors: readObjects(EventSelectors).map(readBasic) }
}

function readBasic({ ReadWriteType = 'All', DataResources }: Raw): BasicSelector {
  return {
    hasReads: ReadWriteType === 'All' || ReadWriteType === 'ReadOnly',
    hasWrites: ReadWriteType === 'All' || ReadWriteType === 'WriteOnly',
    objects: readObjects(DataResources)
      .filter(({ Type }) => Type === S3_OBJECT)
      .flatMap(({ Values }) => readTexts(Values)),
  }
}

const KNOWN_OPERATORS = new Set([
  'Field',
  'Equals',
  'StartsWith',
  'EndsWith',
  'NotEquals',
  'NotStartsWith',
  'NotEndsWith',
])

function readAdvanced({ FieldSelectors }: Raw): AdvancedSelector {
  return readObjects(FieldSelectors).map((raw) => ({
    field: typeof raw.Field === 'string' ? raw.Field : '',
    equals: readTexts(raw.Equals),
    startsWith: readTexts(raw.StartsWith),
    endsWith: readTexts(raw.EndsWith),
    notEquals: readTexts(raw.NotEquals),
    notStartsWith: readTexts(raw.NotStartsWith),
    notEndsWith: readTexts(raw.NotEndsWith),
    isUnknown: Object.entries(raw).some(([name, value]) => !KNOWN_OPERATORS.has(name) && value !== null),
  }))
}

function readObjects(value: unknown): Raw[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : []
}

function readTexts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/**
 * The part of all data events of a bucket and its objects that the selectors record. One selector can cover the reads
 * and another the writes. Any other restriction leaves its half unproven.
 * @param partition partition of the trail's ARN: `aws`, `aws-cn`, …
 */
export function findRecordedEvents(
  { kind, selectors }: TrailSelectors,
  bucket: string,
  partition: string,
): RecordedEvents {
  const found =
    kind === 'basic'
      ? selectors.map((selector) => findBasicEvents(selector, bucket, partition))
      : selectors.map((selector) => findAdvancedEvents(selector, bucket, partition))
  const hasReads = found.some((one) => one.hasReads)
  const hasWrites = found.some((one) => one.hasWrites)
  const narrowedBy = found.find((one) => one.narrowedBy !== null)?.narrowedBy ?? null
  return { hasReads, hasWrites, narrowedBy: hasReads && hasWrites ? null : narrowedBy }
}

const NOTHING: RecordedEvents = { hasReads: false, hasWrites: false, narrowedBy: null }

function findBasicEvents(
  { hasReads, hasWrites, objects }: BasicSelector,
  bucket: string,
  partition: string,
): RecordedEvents {
  const all = `arn:${partition}:s3`
  const ofBucket = `${all}:::${bucket}/`
  if (objects.some((value) => [all, `${all}:::`, ofBucket].includes(value)))
    return { hasReads, hasWrites, narrowedBy: null }
  const part = objects.find((value) => value.startsWith(ofBucket))
  return part === undefined ? NOTHING : { ...NOTHING, narrowedBy: `it has only ${part}` }
}

function findAdvancedEvents(conditions: AdvancedSelector, bucket: string, partition: string): RecordedEvents {
  const ofBucket = `arn:${partition}:s3:::${bucket}/`
  const on = (field: string) => conditions.filter((condition) => condition.field === field)
  const isData = on('eventCategory').every((condition) => isAllowed(condition, 'Data'))
  const typeConditions = on('resources.type')
  if (!isData || on('eventCategory').length === 0) return NOTHING
  if (typeConditions.length === 0 || !typeConditions.every((condition) => isAllowed(condition, S3_OBJECT)))
    return NOTHING
  const isRecorded = (isRead: boolean) =>
    on('readOnly').every((condition) => isAllowed(condition, isRead ? 'true' : 'false'))
  const narrowing = conditions.find((condition) => {
    switch (condition.field) {
      case 'eventCategory':
      case 'resources.type':
      case 'readOnly':
        return condition.isUnknown
      case 'resources.ARN':
        return !isAllBelowAllowed(condition, ofBucket)
      case 'eventSource':
        return !CLIENT_SOURCES.every((source) => isAllowed(condition, source))
      case 'eventType':
        return !isAllowed(condition, REQUEST_TYPE)
      default:
        return true
    }
  })
  if (narrowing === undefined)
    return { hasReads: isRecorded(true), hasWrites: isRecorded(false), narrowedBy: null }
  const isAboutOthers = narrowing.field === 'resources.ARN' && isNoneBelowAllowed(narrowing, ofBucket)
  return isAboutOthers ? NOTHING : { ...NOTHING, narrowedBy: `it has a condition on ${narrowing.field}` }
}

/** A negative operator excludes an event when any of them matches. One of the positive operators must match. */
function isAllowed(condition: FieldCondition, value: string): boolean {
  const { equals, startsWith, endsWith, notEquals, notStartsWith, notEndsWith, isUnknown } = condition
  if (isUnknown) return false
  if (notEquals.includes(value)) return false
  if (notStartsWith.some((start) => value.startsWith(start))) return false
  if (notEndsWith.some((end) => value.endsWith(end))) return false
  if (equals.length + startsWith.length + endsWith.length === 0) return true
  return (
    equals.includes(value) ||
    startsWith.some((start) => value.startsWith(start)) ||
    endsWith.some((end) => value.endsWith(end))
  )
}

/** Accepts every ARN with this prefix, for any key. A key can have any end. */
function isAllBelowAllowed(condition: FieldCondition, base: string): boolean {
  const { equals, startsWith, endsWith, notEquals, notStartsWith, notEndsWith, isUnknown } = condition
  if (isUnknown || notEndsWith.length > 0) return false
  if (notEquals.some((value) => value.startsWith(base))) return false
  if (notStartsWith.some((start) => start.startsWith(base) || base.startsWith(start))) return false
  if (equals.length + startsWith.length + endsWith.length === 0) return true
  return startsWith.some((start) => base.startsWith(start))
}

/** It only covers other buckets. */
function isNoneBelowAllowed(
  { equals, startsWith, endsWith, notStartsWith }: FieldCondition,
  base: string,
): boolean {
  if (notStartsWith.some((start) => base.startsWith(start))) return true
  if (endsWith.length > 0 || equals.length + startsWith.length === 0) return false
  return ![...equals, ...startsWith].some((value) => value.startsWith(base) || base.startsWith(value))
}
