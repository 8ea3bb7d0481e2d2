import type { Trusted } from '../../../aws/proxy.js'
import type { AwsCredentials } from '../../../aws/renewable-credentials.js'
import type { S3Address } from '../../../aws/s3-requests.js'
import type { SharedLogObjects } from '../../../log-sources/s3/object-list.js'
import type { ReadingAhead } from '../../../log-sources/s3/read-objects.js'
import type { CountingParts } from '../content-tallying.js'
import type { PartialTally } from '../counting/tallying.js'

/** How a worker reaches a log bucket. */
export interface BucketAddress {
  readonly region: string
  readonly address: S3Address
}

/** The data with which a worker that reads from S3 is started. */
export interface S3WorkerTask extends CountingParts {
  readonly kind: 's3'
  readonly addresses: ReadonlyMap<string, BucketAddress>
  readonly trusted: Trusted
  readonly mostAtOneTime: number
  readonly ahead: ReadingAhead
  /** All log objects, and of each the position of its entry in the coverage. */
  readonly objects: SharedLogObjects
  readonly coverages: Uint32Array
  /** Two 64-bit counters that all workers add to: log objects read, and their bytes. */
  readonly progress: SharedArrayBuffer
}

/** A message to the worker. */
export type S3WorkerRequest =
  /** Positions of log objects to read and count. */
  | { readonly kind: 'share'; readonly positions: readonly number[] }
  /** There are no more shares. Asks for the result. */
  | { readonly kind: 'end' }
  | { readonly kind: 'credentials'; readonly credentials: AwsCredentials }
  | { readonly kind: 'no-credentials'; readonly message: string }

/** A message from the worker. */
export type S3WorkerReply =
  /** One share was counted, and these objects of it are archived. */
  | { readonly kind: 'done'; readonly archived: readonly number[] }
  /** Asks for credentials. The key id is that of credentials that S3 refused as expired, or null. */
  | { readonly kind: 'credentials'; readonly expiredKeyId: string | null }
  | { readonly kind: 'result'; readonly partial: PartialTally }
  | { readonly kind: 'failed'; readonly message: string }
