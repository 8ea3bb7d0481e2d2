import type { AccessLogRecord } from '../log-formats/record.js'
import type { ClientTally, QueryRun, Tally } from '../model/tally.js'
import type { EngineContext } from '../runtime/run-context.js'

/** A record, or an unreadable line. Secrets are redacted. */
export type ReadLine =
  | { readonly record: AccessLogRecord; readonly logObject: string }
  | { readonly unparsed: string; readonly logObject: string }

/** A record behind a finding. */
export interface EvidenceRecord {
  /** Position of its finding among those asked for. */
  readonly finding: number
  readonly record: AccessLogRecord
  readonly logObject: string
}

/** The records behind the findings. */
export interface Evidence {
  /** Sorted by time, then log object, then line. Secrets are redacted. At most the limit. */
  readonly records: readonly EvidenceRecord[]
  /** Whether these are all records of the findings. */
  readonly complete: boolean
}

/** Answers three questions about one scope. */
export interface Engine {
  /** One pass over everything. */
  tally(context: EngineContext): Promise<Tally>
  /** The first records, to see what is there; `limit` 0: all. */
  readPreview(limit: number, context: EngineContext): AsyncIterable<ReadLine>
  /**
   * The records of these findings, from their listed log objects. When there are more than `limit`, the first record of
   * each finding comes before any second.
   */
  collectEvidence(findings: readonly ClientTally[], limit: number, context: EngineContext): Promise<Evidence>
  /** The statements that ran so far. Empty for the embedded engine. */
  listQueries(): readonly QueryRun[]
}
