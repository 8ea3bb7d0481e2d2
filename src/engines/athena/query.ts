import { randomUUID } from 'node:crypto'
import type {
  AthenaClient,
  Datum,
  GetQueryExecutionCommandOutput,
  GetQueryResultsCommandOutput,
  Row,
} from '@aws-sdk/client-athena'
import { isAnswerLost, readAwsFailure, toOneLine } from '../../aws/errors.js'
import { loadAthenaSdk } from '../../aws/sdk.js'
import type { QueryRun } from '../../model/tally.js'
import { rejectOnAbort } from '../../runtime/cancellation.js'
import { CheckError } from '../../runtime/errors.js'
import type { EngineContext } from '../../runtime/run-context.js'
import {
  classifyRecurrence,
  describePurpose,
  type FailureContext,
  formatQueryName,
  makeCallFailure,
  makeQueryFailure,
  type QueryEnd,
} from './query-errors.js'
import type { ResultRow } from './scan-result.js'
import { type Sleep, sendAgain } from './send-again.js'
import type { Purpose, Statement } from './statements.js'

/** The dependencies of running queries. */
export interface QueryParts extends FailureContext {
  readonly getAthena: () => Promise<AthenaClient>
  /** Athena's Region. */
  readonly region: string
  readonly sleep: Sleep
}

/** A successful query. */
interface Finished {
  readonly id: string
  /** Null when Athena does not report it. */
  readonly bytesScanned: number | null
}

/** Runs the queries of a check. */
interface Queries {
  /**
   * Starts a statement and waits for its end. When the signal is aborted, the query is stopped, and the reason of the
   * signal is thrown. No query starts after that.
   * @throws CheckError for a failed query, with its cause and remedy
   */
  run(statement: Statement, context: EngineContext): Promise<Finished>
  /** The rows of a successful SELECT with exactly these columns. */
  readRows(
    query: Finished,
    columns: readonly string[],
    purpose: Purpose,
    context: EngineContext,
  ): AsyncIterable<ResultRow>
  /** All queries that ran, with any end. */
  listRuns(): readonly QueryRun[]
}

/** The first wait before the state of a query is read. Later waits are longer. */
const FIRST_WAIT_MILLISECONDS = 250
const LONGEST_WAIT_MILLISECONDS = 5_000
/** The interval at which the bytes scanned are read if they are limited. */
const LONGEST_WAIT_WITH_LIMIT_MILLISECONDS = 1_000
const WAIT_GROWTH = 1.4
/** Maximum starts of a query that failed for a temporary reason, within the deadline of the check. */
const QUERY_ATTEMPTS = { always: 1, passing: 5, throttled: 10 } as const
/** Waits of 5, 20 and then 60 seconds before a query is started again. A failed query is free of charge. */
const FIRST_QUERY_WAIT_MILLISECONDS = 5_000
const LONGEST_QUERY_WAIT_MILLISECONDS = 60_000
/** After a cancellation, the answer to a running start has this long to arrive. It has the id of the query to stop. */
const START_GRACE_MILLISECONDS = 1_500
const STOP_TIMEOUT_MILLISECONDS = 3_000
/** Maximum rows of a page: https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html */
const ROWS_A_PAGE = 1_000

/** Creates the runner of the queries. It runs nothing yet. */
export function createQueries({ getAthena, region, aws, hasSimpleKeys, sleep }: QueryParts): Queries {
  const failureContext = { aws, hasSimpleKeys }
  const runs: QueryRun[] = []
  const unknownOutputs = new Set<string>()
  /** Bytes that each query has read, by its id. Failed queries are left out, because they are free of charge. */
  const bytesOfQueries = new Map<string, number>()

  /** Sends a call, and repeats it after a temporary failure. */
  async function call<Answer>(
    name: string,
    purpose: Purpose,
    context: EngineContext,
    send: (client: AthenaClient) => Promise<Answer>,
  ): Promise<Answer> {
    try {
      return await sendAgain(`athena:${name}`, context, sleep, async () => send(await getAthena()))
    } catch (thrown) {
      context.signal.throwIfAborted()
      throw makeCallFailure(thrown, `athena:${name}`, purpose, failureContext)
    }
  }

  /**
   * Starts a query with a token of its own, so that repeated calls start one query. The signal does not abort the call,
   * because only its answer has the id of a query that may be running.
   */
  async function start({ sql, purpose }: Statement, context: EngineContext): Promise<string> {
    const { StartQueryExecutionCommand } = await loadAthenaSdk()
    const token = randomUUID()
    const { signal } = context
    context.onDebug?.(`Statement (${purpose}):\n${sql}`)
    /** Athena may have started the query, and nothing has its id. */
    let isUnanswered = false
    const send = async (client: AthenaClient): Promise<string> => {
      signal.throwIfAborted()
      const command = new StartQueryExecutionCommand({
        QueryString: sql,
        ClientRequestToken: token,
        QueryExecutionContext: { Catalog: 'AwsDataCatalog' },
        WorkGroup: aws.workgroup,
        ...(aws.outputLocation === null
          ? {}
          : { ResultConfiguration: { OutputLocation: aws.outputLocation } }),
        // A reused result would be that of an earlier log.
        ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
      })
      command.middlewareStack.add(
        (next) => async (args) => {
          signal.throwIfAborted()
          try {
            return await next(args)
          } catch (thrown) {
            isUnanswered ||= isAnswerLost(readAwsFailure(thrown))
            throw thrown
          }
        },
        { step: 'finalizeRequest', priority: 'low', name: 'watchEachAttempt' },
      )
      const cut = new AbortController()
      const answer = client.send(command, { abortSignal: cut.signal })
      const stopLate = async () => {
        let timer: NodeJS.Timeout | undefined
        const grace = new Promise<null>((resolve) => {
          timer = setTimeout(() => resolve(null), START_GRACE_MILLISECONDS)
        })
        const late = await Promise.race([answer, grace]).catch(() => undefined)
        clearTimeout(timer)
        cut.abort()
        if (late === null)
          context.onWarning(
            `The check was stopped while a query started, so the query may be running: look for it in workgroup ${aws.workgroup}.`,
          )
        if (late?.QueryExecutionId === undefined) return
        await stop(late.QueryExecutionId, context)
        isUnanswered = false
      }
      try {
        const { QueryExecutionId } = await rejectOnAbort(signal, answer)
        if (QueryExecutionId !== undefined) return QueryExecutionId
        isUnanswered = true
        throw new SyntaxError('the answer does not hold QueryExecutionId')
      } catch (thrown) {
        if (signal.aborted) await stopLate()
        throw thrown
      }
    }
    try {
      return await call('StartQueryExecution', purpose, context, send)
    } catch (thrown) {
      if (isUnanswered)
        context.onWarning(
          `Athena did not clearly answer the start of a query, so the query may be running: look for it in workgroup ${aws.workgroup}.`,
        )
      throw thrown
    }
  }

  async function stop(id: string, { onWarning }: Pick<EngineContext, 'onWarning'>): Promise<void> {
    const { StopQueryExecutionCommand } = await loadAthenaSdk()
    try {
      const client = await getAthena()
      await client.send(new StopQueryExecutionCommand({ QueryExecutionId: id }), {
        abortSignal: AbortSignal.timeout(STOP_TIMEOUT_MILLISECONDS),
      })
    } catch (thrown) {
      const why = makeCallFailure(thrown, 'athena:StopQueryExecution', 'scan', failureContext).message
      onWarning(
        `A query could not be stopped, and may continue to run. ${why} ${formatQueryName(id, region)}`,
      )
    }
  }

  /** Waits for the end of a query. */
  async function end(id: string, purpose: Purpose, context: EngineContext): Promise<Ended> {
    const { GetQueryExecutionCommand } = await loadAthenaSdk()
    const { signal, onProgress } = context
    const limit = aws.maxBytesScanned
    const longest = limit === null ? LONGEST_WAIT_MILLISECONDS : LONGEST_WAIT_WITH_LIMIT_MILLISECONDS
    for (let wait = FIRST_WAIT_MILLISECONDS; ; wait = Math.min(wait * WAIT_GROWTH, longest)) {
      await sleep(wait, signal)
      const { QueryExecution: execution } = await call('GetQueryExecution', purpose, context, (client) =>
        rejectOnAbort(
          signal,
          client.send(new GetQueryExecutionCommand({ QueryExecutionId: id }), { abortSignal: signal }),
        ),
      )
      const state = execution?.Status?.State
      const bytes = execution?.Statistics?.DataScannedInBytes ?? null
      onProgress({
        phase: `${purpose} query ${(state ?? 'unknown').toLowerCase()}`,
        bytesDone: bytes,
        bytesTotal: null,
      })
      if (state === 'FAILED') bytesOfQueries.delete(id)
      else if (bytes !== null) bytesOfQueries.set(id, bytes)
      if (limit !== null) refuseMoreBytes(id, limit)
      if (state === 'SUCCEEDED' || state === 'FAILED' || state === 'CANCELLED')
        return { execution, state, bytes }
      if (state !== 'QUEUED' && state !== 'RUNNING')
        throw new CheckError(
          `Athena returned an unknown state of the query, ${JSON.stringify(state ?? null)}. ${formatQueryName(id, region)}`,
        )
    }
  }

  /** Holds the limit for all queries of the check together, ended or running. The caller stops this query. */
  function refuseMoreBytes(id: string, limit: number): void {
    const bytes = [...bytesOfQueries.values()].reduce((sum, one) => sum + one, 0)
    if (bytes <= limit) return
    const readers = [...bytesOfQueries.values()].filter((one) => one > 0).length
    const what = readers > 1 ? `The ${readers} queries of the check together had read` : 'The query had read'
    throw new CheckError(
      `${what} ${bytes} bytes, more than max-bytes-scanned (${limit}), and ${readers > 1 ? 'those still running were' : 'was'} stopped. ` +
        `Choose a shorter window (since), or raise the limit. ${formatQueryName(id, region)}`,
    )
  }

  async function attempt(statement: Statement, context: EngineContext): Promise<Finished | QueryEnd> {
    const { purpose } = statement
    const id = await start(statement, context)
    const run: QueryRun = {
      queryExecutionId: id,
      purpose,
      statement: statement.sql,
      bytesScanned: null,
      engineVersion: null,
    }
    runs.push(run)
    let ended: Ended
    try {
      ended = await end(id, purpose, context)
    } catch (thrown) {
      await stop(id, context)
      throw thrown
    }
    const { execution, state, bytes } = ended
    runs[runs.indexOf(run)] = {
      ...run,
      bytesScanned: bytes,
      engineVersion: execution?.EngineVersion?.EffectiveEngineVersion ?? null,
    }
    reportOutput(execution?.ResultConfiguration?.OutputLocation, context)
    if (state === 'SUCCEEDED') {
      if (bytes === null && aws.maxBytesScanned !== null && !purpose.startsWith('create'))
        throw new CheckError(
          `Athena does not say how many bytes the query read, so the number may exceed max-bytes-scanned (${aws.maxBytesScanned}). ${formatQueryName(id, region)}`,
        )
      return { id, bytesScanned: bytes }
    }
    const error = execution?.Status?.AthenaError
    return {
      id,
      purpose,
      state,
      reason: execution?.Status?.StateChangeReason ?? error?.ErrorMessage ?? '',
      errorCategory: error?.ErrorCategory ?? null,
      errorType: error?.ErrorType ?? null,
      isRetryable: error?.Retryable ?? false,
    }
  }

  /** A workgroup that enforces its settings ignores those of the query without a message. */
  function reportOutput(actual: string | undefined, { onNotice }: EngineContext): void {
    const wanted = aws.outputLocation
    if (wanted === null || actual === undefined) return
    if (actual.startsWith(wanted.endsWith('/') ? wanted : `${wanted}/`)) return
    const folder = actual.slice(0, actual.lastIndexOf('/') + 1)
    if (unknownOutputs.has(folder)) return
    unknownOutputs.add(folder)
    onNotice(
      `Workgroup ${aws.workgroup} enforces its own settings: query results are in ${folder}, not in ${wanted}.`,
    )
  }

  return {
    async run(statement, context) {
      for (let count = 1; ; count++) {
        context.signal.throwIfAborted()
        const ended = await attempt(statement, context)
        if (!('state' in ended)) return ended
        if (count >= QUERY_ATTEMPTS[classifyRecurrence(ended)])
          throw makeQueryFailure(ended, region, failureContext)
        const wait = Math.min(
          FIRST_QUERY_WAIT_MILLISECONDS * 4 ** (count - 1),
          LONGEST_QUERY_WAIT_MILLISECONDS,
        )
        context.onNotice(
          `The query to ${describePurpose(statement.purpose)} failed (${ended.reason === '' ? `error type ${ended.errorType ?? 'unknown'}` : toOneLine(ended.reason, 200)}) and is started again in ${wait / 1_000} s. ${formatQueryName(ended.id, region)}`,
        )
        await sleep(wait, context.signal)
      }
    },

    async *readRows({ id }, columns, purpose, context) {
      const { GetQueryResultsCommand } = await loadAthenaSdk()
      const seen = new Set<string>()
      for (let next: string | undefined, page = 1; ; page++) {
        const command = new GetQueryResultsCommand({
          QueryExecutionId: id,
          MaxResults: ROWS_A_PAGE,
          ...(next === undefined ? {} : { NextToken: next }),
        })
        const { signal } = context
        const result: GetQueryResultsCommandOutput = await call(
          'GetQueryResults',
          purpose,
          context,
          (client) => rejectOnAbort(signal, client.send(command, { abortSignal: signal })),
        )
        if (result.ResultSet === undefined) throw makeUnusableError(id, `page ${page} of it is missing`)
        const rows = ((result.ResultSet.Rows ?? []) as readonly (Row | null)[]).map((row) =>
          (row?.Data ?? []).map((datum) => (datum as Datum | null)?.VarCharValue ?? null),
        )
        // The first row of the first page is the header:
        // https://docs.aws.amazon.com/athena/latest/ug/querying-finding-output-files.html
        const data = page === 1 ? removeHeader(rows, columns, id) : rows
        for (const row of data) {
          if (row.length !== columns.length)
            throw makeUnusableError(id, `a row of it has ${row.length} columns, not ${columns.length}`)
          yield Object.fromEntries(columns.map((column, i) => [column, row[i] ?? null]))
        }
        next = result.NextToken
        if (!next) return
        if (seen.has(next)) throw makeUnusableError(id, 'its pages repeat')
        seen.add(next)
      }
    },

    listRuns: () => runs,
  }

  function removeHeader(
    rows: readonly (readonly (string | null)[])[],
    columns: readonly string[],
    id: string,
  ): readonly (readonly (string | null)[])[] {
    const [header] = rows
    if (
      header === undefined ||
      header.length !== columns.length ||
      columns.some((name, i) => name !== header[i])
    )
      throw makeUnusableError(id, 'it does not begin with the names of its columns')
    return rows.slice(1)
  }

  function makeUnusableError(id: string, reason: string): CheckError {
    return new CheckError(
      `Athena's result is not reliable: ${reason}. The check has no verdict; run the check again. ${formatQueryName(id, region)}`,
    )
  }
}

interface Ended {
  readonly execution: GetQueryExecutionCommandOutput['QueryExecution']
  readonly state: 'SUCCEEDED' | 'FAILED' | 'CANCELLED'
  readonly bytes: number | null
}
