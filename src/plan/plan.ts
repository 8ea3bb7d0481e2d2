import type { LogKeyFormat } from '../model/log-location.js'

/** One thing that a check needs, and whether it is available. */
export interface PlanStep {
  /** `settings`, `credentials`, `Region`, `logging setting`, `location`, `log object`, `workgroup`, … */
  readonly name: string
  /** What it is about: a bucket, a location, a table; empty where there is only one. */
  readonly subject: string
  readonly state: 'ok' | 'failed' | 'skipped'
  /** What was found, what failed, or why nothing was asked. */
  readonly message: string
  /** What to change if it failed. Otherwise null. */
  readonly remedy: string | null
}

/** The log objects of the window at one location. */
export interface PlannedLocation {
  readonly text: string
  /** Null where nothing there is named like a log object. */
  readonly keyFormat: LogKeyFormat | 'mixed' | null
  readonly logObjects: number
  /** As stored, without those that are archived. */
  readonly bytes: number
  /** Addresses of those with the oldest and the newest time in their names. */
  readonly oldestLogObject: string | null
  readonly newestLogObject: string | null
  readonly archivedLogObjects: number
  /** False: there are more log objects than were listed. */
  readonly complete: boolean
}

/** Estimated cost and time of a check. */
export interface EngineForecast {
  readonly logObjects: number
  readonly bytes: number
  /** To S3. */
  readonly requests: number
  readonly usd: number
  readonly seconds: number
}

/** What `check` with these settings would do, and whether it is allowed. */
export interface Plan {
  readonly schemaVersion: 1
  readonly steps: readonly PlanStep[]
  /** `2026-11-23T15:04:05Z`; null: open. */
  readonly window: { readonly since: string | null; readonly until: string | null }
  readonly locations: readonly PlannedLocation[]
  /** Null where the engine cannot read these logs, or where what it would read is not known: a step that failed says why. */
  readonly forecast: { readonly embedded: EngineForecast | null; readonly athena: EngineForecast | null }
}
