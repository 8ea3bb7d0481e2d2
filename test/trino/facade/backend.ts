/** A statement as Athena received it, with the means to observe and stop its run. */
export interface Statement {
  readonly sql: string
  readonly catalog: string
  readonly database: string
  /** The façade stops the run after more bytes than this. Null means no limit. */
  readonly bytesScannedCutoff: number | null
  /** StopQueryExecution aborts this signal. */
  readonly signal: AbortSignal
  /** The backend calls this when the statement leaves the queue, and while it reads. */
  readonly onRunning: (bytesScanned: number) => void
}

export interface ResultColumn {
  readonly name: string
  /** The type in the notation of `ColumnInfo.Type`: `varchar`, `bigint`, `timestamp with time zone`, … */
  readonly type: string
}

/** The result of a statement. Each value is in the notation of Athena, and null is NULL. */
export interface StatementResult {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly bytesScanned: number
  readonly queueMilliseconds?: number
  readonly planningMilliseconds?: number
}

/** The engine behind the façade: Trino, or results that a test prepared. */
export interface Backend {
  /**
   * Runs a SELECT or another statement that is not DDL. Throws `StatementFailure`. After an abort it can throw any
   * error.
   */
  run(statement: Statement): Promise<StatementResult>
}

/** The reason why a statement ended as FAILED or CANCELLED. */
export class StatementFailure extends Error {
  readonly state: 'FAILED' | 'CANCELLED'
  readonly bytesScanned: number
  /** 1 is a system error, 2 a user error, 3 another error. */
  readonly errorCategory: 1 | 2 | 3
  /** The type from Athena's error reference. Null selects the type for the category. */
  readonly errorType: number | null
  /** Null selects the default for the category. */
  readonly retryable: boolean | null

  constructor(
    reason: string,
    more: {
      state?: 'FAILED' | 'CANCELLED'
      bytesScanned?: number
      errorCategory?: 1 | 2 | 3
      errorType?: number
      retryable?: boolean
    } = {},
  ) {
    super(reason)
    this.name = 'StatementFailure'
    this.state = more.state ?? 'FAILED'
    this.bytesScanned = more.bytesScanned ?? 0
    this.errorCategory = more.errorCategory ?? 2
    this.errorType = more.errorType ?? null
    this.retryable = more.retryable ?? null
  }
}

/** The text of Athena when the byte limit of a workgroup stops a query. */
export function makeBytesLimitFailure(bytesScanned: number): StatementFailure {
  return new StatementFailure('Query cancelled! : Bytes scanned limit was exceeded', {
    state: 'CANCELLED',
    bytesScanned,
  })
}

/** The optional parts of a prepared result. Columns default to varchar, and bytes to 0. */
export interface PreparedResult {
  readonly columns: readonly (string | ResultColumn)[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly bytesScanned?: number
  /** The duration of the query, unless it is stopped earlier. */
  readonly milliseconds?: number
}

/** A backend without an engine, which is a function from SQL to rows. It can throw `StatementFailure`. */
export function createPreparedBackend(
  answer: (sql: string, statement: Statement) => PreparedResult | Promise<PreparedResult>,
): Backend {
  return {
    run: async (statement) => {
      const result = await answer(statement.sql, statement)
      const bytesScanned = result.bytesScanned ?? 0
      statement.onRunning(bytesScanned)
      if (result.milliseconds !== undefined) await sleepUntilStopped(result.milliseconds, statement.signal)
      if (statement.bytesScannedCutoff !== null && bytesScanned > statement.bytesScannedCutoff)
        throw makeBytesLimitFailure(bytesScanned)
      return {
        columns: result.columns.map((column) =>
          typeof column === 'string' ? { name: column, type: 'varchar' } : column,
        ),
        rows: result.rows,
        bytesScanned,
      }
    },
  }
}

/** Resolves after this number of milliseconds. Rejects when the signal is aborted. */
export function sleepUntilStopped(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
