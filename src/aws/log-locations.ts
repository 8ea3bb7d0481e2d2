import type { LogKeyFormat } from '../access-log/log-object-name.js'
import type { EpochSeconds } from '../settings/settings.js'

/** One source bucket's folder below partitioned keys: `[prefix]accountId/region/bucket/YYYY/MM/DD/`. */
export interface LogPartition {
  readonly accountId: string
  readonly region: string
  /** The source bucket: the one whose requests are logged there. */
  readonly bucket: string
  /** Time in the oldest log object's name; null where no log object was found. */
  readonly oldestLogObject: EpochSeconds | null
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
  /** Simple keys: time in the oldest log object's name; null where none was found, or the keys are partitioned. */
  readonly oldestLogObject: EpochSeconds | null
}
