import type { S3Location } from '../../model/log-location.js'
import { type EpochSeconds, formatTimestamp, type Window } from '../../model/time.js'
import { findRecordedEvents, type TrailSelectors } from './selectors.js'

/** The facts that AWS returns about a trail in the Region of the judged buckets. */
export interface Trail {
  readonly arn: string
  readonly name: string
  readonly homeRegion: string
  /** The place of delivery: a bucket, and the part of the keys before `AWSLogs/`. */
  readonly bucket: string
  readonly keyPrefix: string
  readonly isOrganizationTrail: boolean
  readonly selectors: TrailSelectors
  readonly status: TrailStatus
}

/** https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html */
export interface TrailStatus {
  readonly isLogging: boolean
  /** Null: never. */
  readonly startedAt: EpochSeconds | null
  readonly stoppedAt: EpochSeconds | null
  readonly deliveredAt: EpochSeconds | null
  /** S3's error code. Null if the last delivery succeeded. */
  readonly deliveryError: string | null
}

/** A call that changed what a trail records, as an event in the files shows it. */
export interface TrailChange {
  /** Name or ARN of the trail; empty: it could be any. */
  readonly trail: string
  readonly eventName: string
  readonly time: EpochSeconds
}

/** A bucket whose requests a trail must record. */
export interface CoveredBucket {
  readonly name: string
  readonly region: string
  /** Account that owns the bucket, and whose events tell of all requests to it. */
  readonly account: string
}

/** Calls after which a trail may record other events than before. */
export const TRAIL_CHANGES: ReadonlySet<string | null> = new Set([
  'CreateTrail',
  'DeleteTrail',
  'PutEventSelectors',
  'StartLogging',
  'StopLogging',
  'UpdateTrail',
])

/** https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html */
const ORGANIZATION = /^o-[a-z0-9]*$/

/**
 * The folder in which a trail writes a bucket's events is in one of the locations read. Source:
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html
 */
export function isDeliveringTo(
  { bucket, keyPrefix, isOrganizationTrail }: Pick<Trail, 'bucket' | 'keyPrefix' | 'isOrganizationTrail'>,
  { account, region }: Pick<CoveredBucket, 'account' | 'region'>,
  locations: readonly Pick<S3Location, 'bucket' | 'prefix'>[],
): boolean {
  const start = `${keyPrefix === '' ? '' : `${keyPrefix}/`}AWSLogs/`
  const rest = `${account}/CloudTrail/${region}/`
  return locations.some((location) => {
    if (location.bucket !== bucket) return false
    const { prefix } = location
    if (start.startsWith(prefix)) return true
    if (!prefix.startsWith(start)) return false
    const below = prefix.slice(start.length)
    if (!isOrganizationTrail) return rest.startsWith(below)
    // The id of the organization comes first. No call about trails returns it.
    const [organization = '', ...others] = below.split('/')
    if (others.length === 0) return 'o-'.startsWith(organization) || ORGANIZATION.test(organization)
    return ORGANIZATION.test(organization) && rest.startsWith(others.join('/'))
  })
}

/**
 * Why a trail that delivers to a location read does not prove that the files hold every data event of a bucket in the window;
 * null: it does. AWS gives its present selectors. The events in the files show what changed it since the window began.
 */
export function findCoverageProblem(
  trail: Trail,
  bucket: Pick<CoveredBucket, 'name'>,
  window: Window,
  now: EpochSeconds,
  changes: readonly TrailChange[],
): string | null {
  const partition = trail.arn.split(':')[1] ?? 'aws'
  const { hasReads, hasWrites, narrowedBy } = findRecordedEvents(trail.selectors, bucket.name, partition)
  if (!hasReads || !hasWrites)
    return narrowedBy !== null
      ? `its selectors record a part of the bucket's data events: ${narrowedBy}`
      : hasReads
        ? 'its selectors record read events only'
        : hasWrites
          ? 'its selectors record write events only'
          : 'its selectors record no data events of the bucket'
  return findStatusProblem(trail.status, window, now) ?? findChangeProblem(trail, window, changes)
}

function findStatusProblem(status: TrailStatus, { since, until }: Window, now: EpochSeconds): string | null {
  const { isLogging, startedAt, stoppedAt, deliveredAt, deliveryError } = status
  if (since === null) return 'the window has no beginning (since), and no trail records back to the beginning'
  if (startedAt === null) return 'AWS does not say since when it has been recording'
  const end = Math.min(until ?? now, now)
  if (startedAt > since)
    return `it has been recording since ${formatTimestamp(startedAt)}, and the window begins at ${formatTimestamp(since)}`
  if (!isLogging && (stoppedAt === null || stoppedAt < end))
    return `it is not recording${stoppedAt === null ? '' : ` since ${formatTimestamp(stoppedAt)}`}`
  if (deliveryError !== null) return `its last delivery failed: ${deliveryError}`
  return deliveredAt === null ? 'it has not delivered a file yet' : null
}

function findChangeProblem(
  { arn, name }: Pick<Trail, 'arn' | 'name'>,
  { since }: Window,
  changes: readonly TrailChange[],
): string | null {
  const found = changes.find(
    ({ trail, time }) => (since === null || time >= since) && ['', arn, name].includes(trail),
  )
  if (found === undefined) return null
  return `${found.eventName} changed it${Number.isFinite(found.time) ? ` at ${formatTimestamp(found.time)}` : ''}`
}
