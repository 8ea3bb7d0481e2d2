/**
 * What a bucket's own policy does with requests signed with SigV2. `denied`: it refuses every one. `partly`: it has a
 * condition on the signature version, but does not refuse every such request. `unknown`: it could not be read.
 */
export type Denial = 'denied' | 'partly' | 'not-denied' | 'unknown'

/** What AWS reports about a bucket itself. Null: not asked. */
export interface BucketFacts {
  readonly bucket: string
  readonly region: string | null
  readonly logging: 'on' | 'off' | 'unknown' | null
  /** `s3://…` where S3 writes its access logs now. */
  readonly logLocation: string | null
  readonly denial: Denial | null
  /** Why the denial is `partly` or `unknown`, and what else a denial refuses. */
  readonly denialReason: string | null
  readonly owner: string | null
}
