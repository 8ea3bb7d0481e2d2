import type { PresignedUrl } from '../../../log-formats/presigned.js'
import { compareCodePoints } from '../../../model/order.js'
import { ACCESS_KEY_IDS_LISTED, type PresignedUrls } from '../../../model/tally.js'
import type { EpochSeconds } from '../../../model/time.js'

/** What the presigned URLs of one client contain so far. Infinite if none contains it. */
export interface PresignedCounts {
  /** Ascending, the smallest 20. */
  accessKeyIds: string[]
  earliestExpiry: EpochSeconds
  latestExpiry: EpochSeconds
  longestValiditySeconds: number
}

/** Counts without a URL. */
export function makeEmptyPresignedCounts(): PresignedCounts {
  return {
    accessKeyIds: [],
    earliestExpiry: Number.POSITIVE_INFINITY,
    latestExpiry: Number.NEGATIVE_INFINITY,
    longestValiditySeconds: Number.NEGATIVE_INFINITY,
  }
}

/** Adds the URL of a record with this time. */
export function addPresignedUrl(
  counts: PresignedCounts,
  { expiry, accessKeyId }: PresignedUrl,
  time: EpochSeconds,
): void {
  if (expiry !== null) {
    counts.earliestExpiry = Math.min(counts.earliestExpiry, expiry)
    counts.latestExpiry = Math.max(counts.latestExpiry, expiry)
    counts.longestValiditySeconds = Math.max(counts.longestValiditySeconds, expiry - time)
  }
  if (accessKeyId !== null && !counts.accessKeyIds.includes(accessKeyId))
    counts.accessKeyIds = takeSmallestIds([...counts.accessKeyIds, accessKeyId])
}

/** Merges the counts of two threads. Null if both are null. */
export function mergePresigned(a: PresignedCounts | null, b: PresignedCounts | null): PresignedCounts | null {
  if (a === null || b === null) return a ?? b
  return {
    accessKeyIds: joinIds(a.accessKeyIds, b.accessKeyIds),
    earliestExpiry: Math.min(a.earliestExpiry, b.earliestExpiry),
    latestExpiry: Math.max(a.latestExpiry, b.latestExpiry),
    longestValiditySeconds: Math.max(a.longestValiditySeconds, b.longestValiditySeconds),
  }
}

/** The counts in the form of a tally. */
export function makePresignedUrls(counts: PresignedCounts | null): PresignedUrls {
  const { accessKeyIds, earliestExpiry, latestExpiry, longestValiditySeconds } =
    counts ?? makeEmptyPresignedCounts()
  const keepFinite = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return {
    accessKeyIds,
    earliestExpiry: keepFinite(earliestExpiry),
    latestExpiry: keepFinite(latestExpiry),
    longestValiditySeconds: keepFinite(longestValiditySeconds),
  }
}

function joinIds(some: string[], others: string[]): string[] {
  if (some.length === 1 && others.length === 1 && some[0] === others[0]) return some
  return takeSmallestIds([...new Set([...some, ...others])])
}

function takeSmallestIds(ids: string[]): string[] {
  return ids.sort(compareCodePoints).slice(0, ACCESS_KEY_IDS_LISTED)
}
