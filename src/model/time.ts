/** Whole seconds since 1970-01-01T00:00:00Z, the resolution of an access log record's time. */
export type EpochSeconds = number

/** A half-open period, `since` included and `until` not; null is an open end. */
export interface Window {
  readonly since: EpochSeconds | null
  readonly until: EpochSeconds | null
}

export const SECONDS_PER_DAY = 86_400

/** `2026-11-23T15:04:05Z`: ISO 8601 in UTC with whole seconds. */
export function formatTimestamp(seconds: EpochSeconds): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

export function formatTimestampOrNull(seconds: EpochSeconds | null): string | null {
  return seconds === null ? null : formatTimestamp(seconds)
}
