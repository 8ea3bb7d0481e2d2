import { memoize } from '../runtime/memoize.js'

/** Whole seconds since 1970-01-01T00:00:00Z, the resolution of an access log record's time. */
export type EpochSeconds = number

/** A half-open period, `since` included and `until` not; null is an open end. */
export interface Window {
  readonly since: EpochSeconds | null
  readonly until: EpochSeconds | null
}

/** Seconds of a day. */
export const SECONDS_PER_DAY = 86_400

/** 9999-12-31T23:59:59Z, the last second of a time with a year of four digits. */
export const LATEST_TIME: EpochSeconds = 253_402_300_799

/** The earlier of two times. The other one if one is null. */
export function findEarlier(a: EpochSeconds | null, b: EpochSeconds | null): EpochSeconds | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}

/** The later of two times. The other one if one is null. */
export function findLater(a: EpochSeconds | null, b: EpochSeconds | null): EpochSeconds | null {
  return a === null ? b : b === null ? a : Math.max(a, b)
}

/** `2026-11-23T15:04:05Z`: ISO 8601 in UTC with whole seconds. */
export function formatTimestamp(seconds: EpochSeconds): string {
  const second = Math.floor(seconds)
  const minute = Math.floor(second / 60)
  const day = Math.floor(minute / MINUTES_PER_DAY)
  // Links between the parts of a template would stay in memory, and would be followed in each comparison.
  return [
    formatDate(day),
    formatMinute(minute - day * MINUTES_PER_DAY),
    formatSecond(second - minute * 60),
  ].join('')
}

const MINUTES_PER_DAY = SECONDS_PER_DAY / 60

/** `2026-11-23` of a day since the epoch. A report has many times of few days. */
export const formatDate = memoize((day: number) =>
  new Date(day * SECONDS_PER_DAY * 1000).toISOString().slice(0, 10),
)

/** The UTC day of a date such as `2027-01-31`, as a number of days since the epoch. */
export function parseDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / 1000 / SECONDS_PER_DAY
}

/** `T15:04:` of a minute since midnight. */
const formatMinute = memoize(
  (minute: number) => `T${formatTwoDigits(Math.floor(minute / 60))}:${formatTwoDigits(minute % 60)}:`,
  MINUTES_PER_DAY,
)

/** `05Z` of a second since the minute began. */
const formatSecond = memoize((second: number) => `${formatTwoDigits(second)}Z`)

function formatTwoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** The time in ISO 8601. Null for null. */
export function formatTimestampOrNull(seconds: EpochSeconds | null): string | null {
  return seconds === null ? null : formatTimestamp(seconds)
}
