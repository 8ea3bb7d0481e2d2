import type { LogKeyFormat } from '../model/log-location.js'

/** One thing that a check needs, and whether it is available. */
export interface PlanStep {
  /** `settings`, `credentials`, `Region`, `logging setting`, `location`, `log object`, `workgroup`, … */
  readonly name: string
  /** The subject: a bucket, a location, a table. Empty if there is only one. */
  readonly subject: string
  readonly state: 'ok' | 'failed' | 'skipped'
  /** The finding, the failure, or the reason why nothing was asked. */
  readonly message: string
  /** What to change if it failed. Otherwise null. */
  readonly remedy: string | null
}

/** The log objects of the window at one location. */
export interface PlannedLocation {
  readonly text: string
  /** Null when no name there is that of a log object. */
  readonly keyFormat: LogKeyFormat | 'mixed' | null
  readonly logObjects: number
  /** As stored, without those that are archived. */
  readonly bytes: number
  /** Addresses of the log objects with the oldest and the newest time in their names. */
  readonly oldestLogObject: string | null
  readonly newestLogObject: string | null
  readonly archivedLogObjects: number
  /** False when there are more log objects than were listed. */
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
  /** Null when the engine cannot read these logs, or when a failed step hides what it would read. */
  readonly forecast: { readonly embedded: EngineForecast | null; readonly athena: EngineForecast | null }
}
