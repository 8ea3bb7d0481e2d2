import type { EpochSeconds } from '../settings/settings.js'

export const SECONDS_PER_DAY = 86_400

/** `2026-11-23T15:04:05Z`: ISO 8601 in UTC with whole seconds. */
export function timestamp(seconds: EpochSeconds): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`
}

export function timestampOrNull(seconds: EpochSeconds | null): string | null {
  return seconds === null ? null : timestamp(seconds)
}
