import type { AccessLogRecord } from '../log-formats/text/record.js'
import type { ClientTally, QueryRun, Tally } from '../model/tally.js'

/** How far the engine has come; what is not known is null. */
export interface Progress {
  /** `reading`, `query running`, … */
  readonly phase: string
  readonly bytesDone: number | null
  readonly bytesTotal: number | null
}

/** What every question to an engine comes with: how to tell of progress, and when to stop. */
export interface EngineContext {
  /** Aborted on SIGINT, SIGTERM and at the deadline; an engine then stops at once and throws the signal's reason. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** What the user should know but what does not stop the check; one line that names its remedy. */
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
}

/** A record as it was read, or the line that could not be; secrets are redacted. */
export type ReadLine =
  | { readonly record: AccessLogRecord; readonly logObject: string }
  | { readonly unparsed: string; readonly logObject: string }

/** The records behind the findings. */
export interface Evidence {
  /** By time, then log object, then the line itself; secrets redacted. At most the limit. */
  readonly records: readonly { readonly record: AccessLogRecord; readonly logObject: string }[]
  /** They are all the findings' records. */
  readonly complete: boolean
}

/** Answers three questions about one scope. */
export interface Engine {
  /** One pass over everything. */
  tally(context: EngineContext): Promise<Tally>
  /** The first records, to see what is there; `limit` 0: all. */
  preview(limit: number, context: EngineContext): AsyncIterable<ReadLine>
  /**
   * The records behind these findings, from the log objects that they list. Where more than `limit` are there, each
   * finding's first record comes before any second.
   */
  evidence(findings: readonly ClientTally[], limit: number, context: EngineContext): Promise<Evidence>
  /** The statements that ran so far; empty for the embedded engine. */
  queries(): readonly QueryRun[]
}
