import type { BucketFacts } from './bucket-facts.js'
import type { AthenaLogFormat } from './names.js'
import type { EngineGap } from './tally.js'
import type { EpochSeconds } from './time.js'

/**
 * How S3 names log objects: `[prefix]YYYY-MM-DD-…`, or below `[prefix]account/region/bucket/YYYY/MM/DD/`. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerLogs.html
 */
export const LOG_KEY_FORMATS = ['simple', 'partitioned-event-time', 'partitioned-delivery-time'] as const
/** The format of the keys of log objects. */
export type LogKeyFormat = (typeof LOG_KEY_FORMATS)[number]

/** An `s3://bucket/prefix` location. The prefix is literal: it may be empty, and need not end with a slash. */
export interface S3Location {
  /** As the user wrote it. */
  readonly text: string
  readonly bucket: string
  readonly prefix: string
}

/** Whether one of these locations, as the user wrote them, is on S3. */
export function isAnyOnS3(locations: readonly string[]): boolean {
  return locations.some((location) => location.startsWith('s3://'))
}

/**
 * Where the access logs are. `local`: paths as given, `-` for standard input. `s3`: given locations. `discovered`: each
 * configured bucket's own logging setting says.
 */
export type LogSource =
  | { readonly kind: 'local'; readonly paths: readonly string[] }
  | { readonly kind: 's3'; readonly locations: readonly S3Location[] }
  | { readonly kind: 'discovered' }

/** One source bucket's folder below partitioned keys: `[prefix]accountId/region/bucket/YYYY/MM/DD/`. */
export interface LogPartition {
  readonly accountId: string
  readonly region: string
  /** The source bucket: the one whose requests are logged there. */
  readonly bucket: string
  /** Time in the name of the oldest log object that Athena reads; null where none was found. */
  readonly oldestLogObject: EpochSeconds | null
}

/** A range of keys in the order of their UTF-8 bytes. The first key belongs to the range, and the end does not. */
export interface KeyRange {
  readonly from: string
  readonly to: string
}

/**
 * Log objects of one key format below one prefix: what one Athena table reads. No log object belongs to two of them.
 * A location that holds several formats, or folders of logs, is several of these, all with the same `text`.
 */
export interface AthenaLocation {
  /** `s3://bucket/prefix` as the settings, or the bucket's logging setting, give it. */
  readonly text: string
  /** The bucket that holds the log objects. */
  readonly bucket: string
  /**
   * Literal start of the keys; what follows it is `YYYY-MM-DD-hh-mm-ss-…` where the keys are simple, and
   * `accountId/region/bucket/…` where they are partitioned. It may be empty, and need not end with a slash.
   */
  readonly prefix: string
  /** Region of the log bucket, which may be another than Athena's; null where S3 did not say. */
  readonly region: string | null
  readonly keyFormat: LogKeyFormat
  /** Configured buckets whose logging setting points here; empty where no setting was read. */
  readonly sourceBuckets: readonly string[]
  /**
   * Partitioned keys: the folders found of the configured buckets (of every bucket where none is configured), sorted by
   * account, Region, bucket. Empty: none was found, or the keys are simple.
   */
  readonly partitions: readonly LogPartition[]
  /** Simple keys: the same; null for partitioned ones. */
  readonly oldestLogObject: EpochSeconds | null
  /**
   * The format of the log objects, if the check lists them to select those of the window. Without it, their names
   * select them, and their format is text.
   */
  readonly logFormat?: AthenaLogFormat
  /** The keys of the window, once they were listed. */
  readonly keyRanges?: readonly KeyRange[]
}

/** The locations of the logs, and the gaps that follow from the buckets' logging settings. */
export interface LogLocations {
  readonly locations: readonly AthenaLocation[]
  /** The locations as given, or as the logging settings name them; for the report. */
  readonly texts: readonly string[]
  readonly engineGaps: readonly EngineGap[]
  /** What AWS says of the configured buckets. */
  readonly bucketFacts: readonly BucketFacts[]
}
