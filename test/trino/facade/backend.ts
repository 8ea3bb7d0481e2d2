/** A statement as Athena got it, and how its run is watched and stopped. */
export interface Statement {
  readonly sql: string
  readonly catalog: string
  readonly database: string
  /** The run is to be stopped once more bytes than this were read; null: no limit. */
  readonly bytesScannedCutoff: number | null
  /** Aborted by StopQueryExecution. */
  readonly signal: AbortSignal
  /** To be called when the statement leaves the queue, and as it reads. */
  readonly onRunning: (bytesScanned: number) => void
}

export interface ResultColumn {
  readonly name: string
  /** As `ColumnInfo.Type` has it: `varchar`, `bigint`, `timestamp with time zone`, … */
  readonly type: string
}

/** What a statement gave; each value as Athena prints it, null for NULL. */
export interface StatementResult {
  readonly columns: readonly ResultColumn[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly bytesScanned: number
  readonly queueMilliseconds?: number
  readonly planningMilliseconds?: number
}

/** The engine behind the façade: Trino, or results prepared by a test. */
export interface Backend {
  /** Runs a SELECT, or what else is no DDL. Throws `StatementFailure`; once the signal is aborted, anything. */
  run(statement: Statement): Promise<StatementResult>
}

/** Why a statement ended as FAILED or CANCELLED. */
export class StatementFailure extends Error {
  readonly state: 'FAILED' | 'CANCELLED'
  readonly bytesScanned: number
  /** 1 system, 2 user, 3 other. */
  readonly errorCategory: 1 | 2 | 3
  /** Of Athena's error reference; null: what fits the category. */
  readonly errorType: number | null
  /** Null: what fits the category. */
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

/** Athena's words where a workgroup's limit of bytes stops a query. */
export function bytesLimitExceeded(bytesScanned: number): StatementFailure {
  return new StatementFailure('Query cancelled! : Bytes scanned limit was exceeded', {
    state: 'CANCELLED',
    bytesScanned,
  })
}

/** What a prepared answer may leave out: columns are varchar, no bytes were read. */
export interface PreparedResult {
  readonly columns: readonly (string | ResultColumn)[]
  readonly rows: readonly (readonly (string | null)[])[]
  readonly bytesScanned?: number
  /** The query runs so long, or until it is stopped. */
  readonly milliseconds?: number
}

/** A backend without an engine: a function from SQL to rows. It may throw `StatementFailure`, as a query may fail. */
export function preparedBackend(
  answer: (sql: string, statement: Statement) => PreparedResult | Promise<PreparedResult>,
): Backend {
  return {
    run: async (statement) => {
      const result = await answer(statement.sql, statement)
      const bytesScanned = result.bytesScanned ?? 0
      statement.onRunning(bytesScanned)
      if (result.milliseconds !== undefined) await stoppableSleep(result.milliseconds, statement.signal)
      if (statement.bytesScannedCutoff !== null && bytesScanned > statement.bytesScannedCutoff)
        throw bytesLimitExceeded(bytesScanned)
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

/** Resolves after so many milliseconds; rejects as soon as the signal is aborted. */
export function stoppableSleep(milliseconds: number, signal: AbortSignal): Promise<void> {
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
