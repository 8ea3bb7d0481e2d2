import { randomUUID } from 'node:crypto'
import { type Backend, type ResultColumn, StatementFailure, type StatementResult } from './backend.js'
import type { CatalogAndStore } from './catalog.js'
import { isDdl, readDdl } from './hive-ddl.js'
import { WireError } from './wire.js'

/** A workgroup. The defaults are those of `primary` in a new account. */
export interface WorkGroup {
  /** The location of results. Null means that each query must name one. */
  readonly outputLocation?: string | null
  /** The settings of the workgroup override those of the query. */
  readonly enforced?: boolean
  readonly bytesScannedCutoffPerQuery?: number | null
  readonly state?: 'ENABLED' | 'DISABLED'
  readonly engineVersion?: string
}

/** A query as the façade keeps it. Tests can read it. */
export interface Execution {
  readonly id: string
  readonly sql: string
  readonly workGroup: string
  readonly outputLocation: string
  readonly database: string
  readonly catalog: string
  readonly ddl: boolean
  readonly input: string
  state: 'QUEUED' | 'RUNNING' | 'SUCCEEDED' | 'FAILED' | 'CANCELLED'
  reason: string | null
  errorCategory: 1 | 2 | 3
  errorType: number | null
  retryable: boolean | null
  result: StatementResult | null
  bytesScanned: number
  readonly submitted: number
  completed: number | null
  polls: number
  readonly stop: AbortController
  /** Resolves when the query has ended in any state. */
  done: Promise<void>
}

/** The members of a request that the façade reads. */
interface Input {
  readonly QueryString?: string
  readonly ClientRequestToken?: string
  readonly ExecutionParameters?: unknown
  readonly WorkGroup?: string
  readonly ResultConfiguration?: { readonly OutputLocation?: string }
  readonly QueryExecutionContext?: { readonly Database?: string; readonly Catalog?: string }
  readonly QueryExecutionId?: string
  readonly QueryExecutionIds?: readonly string[]
  readonly MaxResults?: number
  readonly NextToken?: string
}

export interface Athena {
  readonly executions: ReadonlyMap<string, Execution>
  /** Answers an operation. Throws `WireError`. */
  answer(operation: string, input: Input, caller: string | null): Promise<unknown>
  /** Stops all running queries. */
  stop(): Promise<void>
}

export interface AthenaOptions {
  readonly backend: Backend
  readonly store: CatalogAndStore
  readonly workGroups: Readonly<Record<string, WorkGroup>>
  /** A query is QUEUED at its first poll and RUNNING at its second, even a very fast one. */
  readonly showEachState: boolean
}

const LONGEST_QUERY_BYTES = 262_144
const MOST_ROWS_A_PAGE = 1_000
const ENGINE_VERSION = 'Athena engine version 3'

export function createAthena({ backend, store, workGroups, showEachState }: AthenaOptions): Athena {
  const executions = new Map<string, Execution>()
  const byToken = new Map<string, Execution>()

  const findWorkGroup = (name: string): WorkGroup => {
    const workGroup = workGroups[name]
    if (workGroup === undefined)
      throw new WireError('InvalidRequestException', `WorkGroup ${name} is not found.`)
    return workGroup
  }
  const findExecution = (id: unknown): Execution => {
    const execution = executions.get(String(id))
    if (execution === undefined)
      throw new WireError('InvalidRequestException', `QueryExecution ${String(id)} was not found`)
    return execution
  }

  async function start(input: Input, caller: string | null): Promise<unknown> {
    const sql = String(input.QueryString ?? '')
    const token: string | undefined = input.ClientRequestToken
    if (sql.trim() === '')
      throw makeInvalidError('queryString', sql, 'Member must have length greater than or equal to 1')
    if (Buffer.byteLength(sql) > LONGEST_QUERY_BYTES)
      throw makeInvalidError(
        'queryString',
        '…',
        `Member must have length less than or equal to ${LONGEST_QUERY_BYTES}`,
      )
    if (token !== undefined && (token.length < 32 || token.length > 128))
      throw makeInvalidError('clientRequestToken', token, 'Member must have length between 32 and 128')
    if (input.ExecutionParameters !== undefined)
      throw new WireError('InvalidRequestException', 'The façade does not simulate ExecutionParameters')
    const parameters = JSON.stringify({ ...input, ClientRequestToken: undefined })
    const before = token === undefined ? undefined : byToken.get(token)
    if (before !== undefined) {
      if (before.input === parameters) return { QueryExecutionId: before.id }
      throw new WireError(
        'InvalidRequestException',
        'Idempotent parameters do not match: the client request token was used with other parameters',
      )
    }
    const workGroupName: string = input.WorkGroup ?? 'primary'
    const workGroup = findWorkGroup(workGroupName)
    if (workGroup.state === 'DISABLED')
      throw new WireError('InvalidRequestException', `WorkGroup ${workGroupName} is disabled.`)
    const own = workGroup.outputLocation ?? null
    const asked: string | null = input.ResultConfiguration?.OutputLocation ?? null
    const location = workGroup.enforced === true ? own : (asked ?? own)
    if (location === null)
      throw new WireError(
        'InvalidRequestException',
        'No output location provided. An output location is required either through the Workgroup result configuration setting or as an API input.',
      )
    if (!/^s3:\/\/[^/]+/.test(location))
      throw new WireError('InvalidRequestException', 'outputLocation is not a valid S3 path.')
    if (!(await store.bucketExists(readBucket(location), caller)))
      throw new WireError(
        'InvalidRequestException',
        `Unable to verify/create output bucket ${readBucket(location)}`,
      )

    const id = randomUUID()
    const ddl = isDdl(sql)
    const folder = location.endsWith('/') ? location : `${location}/`
    const execution: Execution = {
      id,
      sql,
      workGroup: workGroupName,
      outputLocation: `${folder}${id}.${ddl ? 'txt' : 'csv'}`,
      database: input.QueryExecutionContext?.Database ?? 'default',
      catalog: input.QueryExecutionContext?.Catalog ?? 'AwsDataCatalog',
      ddl,
      input: parameters,
      state: 'QUEUED',
      reason: null,
      errorCategory: 2,
      errorType: null,
      retryable: null,
      result: null,
      bytesScanned: 0,
      submitted: Date.now(),
      completed: null,
      polls: 0,
      stop: new AbortController(),
      done: Promise.resolve(),
    }
    executions.set(id, execution)
    if (token !== undefined) byToken.set(token, execution)
    execution.done = run(execution, workGroup, caller)
    return { QueryExecutionId: id }
  }

  async function run(execution: Execution, workGroup: WorkGroup, caller: string | null): Promise<void> {
    const end = (state: Execution['state'], reason: string | null): void => {
      if (execution.completed !== null) return
      execution.state = state
      execution.reason = reason
      execution.completed = Date.now()
    }
    execution.stop.signal.addEventListener('abort', () => end('CANCELLED', 'Query cancelled by user'))
    try {
      // The façade first sends the response to StartQueryExecution.
      await new Promise((resolve) => setImmediate(resolve))
      if (execution.completed !== null) return
      let result: StatementResult
      if (execution.ddl) {
        execution.state = 'RUNNING'
        await store.runDdl(readDdl(execution.sql), execution.database, caller)
        result = { columns: [], rows: [], bytesScanned: 0 }
      } else {
        await store.checkReading(execution.sql, execution.database, caller)
        result = await backend.run({
          sql: execution.sql,
          catalog: execution.catalog,
          database: execution.database,
          bytesScannedCutoff: workGroup.bytesScannedCutoffPerQuery ?? null,
          signal: execution.stop.signal,
          onRunning: (bytesScanned) => {
            if (execution.completed !== null) return
            execution.state = 'RUNNING'
            execution.bytesScanned = bytesScanned
          },
        })
      }
      if (execution.completed !== null) return
      execution.bytesScanned = result.bytesScanned
      await store.writeResult(execution.outputLocation, execution.ddl ? '' : makeCsv(result), caller)
      if (execution.completed !== null) return
      execution.result = result
      end('SUCCEEDED', null)
    } catch (thrown) {
      if (thrown instanceof StatementFailure) {
        execution.bytesScanned = thrown.bytesScanned
        execution.errorCategory = thrown.errorCategory
        execution.errorType = thrown.errorType
        execution.retryable = thrown.retryable
        end(thrown.state, thrown.message)
      } else {
        execution.errorCategory = 1
        end('FAILED', `GENERIC_INTERNAL_ERROR: ${thrown instanceof Error ? thrown.stack : String(thrown)}`)
      }
    }
  }

  function describe(execution: Execution): unknown {
    const seen = showEachState ? (['QUEUED', 'RUNNING'] as const)[execution.polls] : undefined
    execution.polls++
    const state = seen ?? execution.state
    const ended = seen === undefined && execution.completed !== null
    const now = execution.completed ?? Date.now()
    return {
      QueryExecutionId: execution.id,
      Query: execution.sql,
      StatementType: execution.ddl ? 'DDL' : 'DML',
      ResultConfiguration: { OutputLocation: execution.outputLocation },
      ResultReuseConfiguration: { ResultReuseByAgeConfiguration: { Enabled: false } },
      QueryExecutionContext: { Database: execution.database, Catalog: execution.catalog.toLowerCase() },
      Status: {
        State: state,
        SubmissionDateTime: execution.submitted / 1000,
        ...(ended ? { CompletionDateTime: now / 1000 } : {}),
        ...(ended && execution.reason !== null ? { StateChangeReason: execution.reason } : {}),
        ...(ended && execution.state === 'FAILED'
          ? {
              AthenaError: {
                ErrorCategory: execution.errorCategory,
                ErrorType: execution.errorType ?? (execution.errorCategory === 1 ? 233 : 1006),
                Retryable: execution.retryable ?? execution.errorCategory === 1,
                ErrorMessage: execution.reason,
              },
            }
          : {}),
      },
      Statistics: {
        ...(state === 'QUEUED' ? {} : { DataScannedInBytes: execution.bytesScanned }),
        EngineExecutionTimeInMillis: state === 'QUEUED' ? 0 : now - execution.submitted,
        TotalExecutionTimeInMillis: now - execution.submitted,
        QueryQueueTimeInMillis: execution.result?.queueMilliseconds ?? 0,
        QueryPlanningTimeInMillis: execution.result?.planningMilliseconds ?? 0,
        ServicePreProcessingTimeInMillis: 0,
        ServiceProcessingTimeInMillis: 0,
        ResultReuseInformation: { ReusedPreviousResult: false },
      },
      WorkGroup: execution.workGroup,
      EngineVersion: {
        SelectedEngineVersion: 'AUTO',
        EffectiveEngineVersion: workGroups[execution.workGroup]?.engineVersion ?? ENGINE_VERSION,
      },
    }
  }

  async function makeResults(input: Input, caller: string | null): Promise<unknown> {
    const execution = findExecution(input.QueryExecutionId)
    if (execution.state === 'FAILED' || execution.state === 'CANCELLED')
      throw new WireError(
        'InvalidRequestException',
        `Query did not finish successfully. Final query state: ${execution.state}`,
      )
    if (execution.state !== 'SUCCEEDED' || execution.result === null)
      throw new WireError(
        'InvalidRequestException',
        `Query has not yet finished. Current state: ${execution.state}`,
      )
    const most = input.MaxResults ?? MOST_ROWS_A_PAGE
    if (most > MOST_ROWS_A_PAGE)
      throw new WireError(
        'InvalidRequestException',
        `MaxResults is more than maximum allowed length ${MOST_ROWS_A_PAGE}.`,
      )
    if (!(most >= 1))
      throw makeInvalidError('maxResults', String(most), 'Member must have value greater than or equal to 1')
    await store.checkResult(execution.outputLocation, caller)
    const { columns, rows } = execution.result
    const all = execution.ddl ? [] : [columns.map(({ name }) => name), ...rows]
    const from = input.NextToken === undefined ? 0 : readPosition(String(input.NextToken), execution.id)
    const page = all.slice(from, from + most)
    const next = from + page.length
    return {
      UpdateCount: 0,
      ResultSet: {
        ResultSetMetadata: { ColumnInfo: columns.map(makeColumnInfo) },
        Rows: page.map((row) => ({
          Data: row.map((value) => (value === null ? {} : { VarCharValue: value })),
        })),
      },
      ...(next < all.length ? { NextToken: makeToken(next, execution.id) } : {}),
    }
  }

  return {
    executions,
    answer: async (operation, input, caller) => {
      switch (operation) {
        case 'StartQueryExecution':
          return start(input, caller)
        case 'GetQueryExecution':
          return { QueryExecution: describe(findExecution(input.QueryExecutionId)) }
        case 'BatchGetQueryExecution': {
          const ids: readonly string[] = input.QueryExecutionIds ?? []
          return {
            QueryExecutions: ids.filter((id) => executions.has(id)).map((id) => describe(findExecution(id))),
            UnprocessedQueryExecutionIds: ids
              .filter((id) => !executions.has(id))
              .map((id) => ({
                QueryExecutionId: id,
                ErrorCode: 'InvalidRequestException',
                ErrorMessage: 'not found',
              })),
          }
        }
        case 'GetQueryResults':
          return makeResults(input, caller)
        case 'GetQueryRuntimeStatistics': {
          const execution = findExecution(input.QueryExecutionId)
          return {
            QueryRuntimeStatistics: {
              Rows: { InputBytes: execution.bytesScanned, OutputRows: execution.result?.rows.length ?? 0 },
              Timeline: {
                TotalExecutionTimeInMillis: (execution.completed ?? Date.now()) - execution.submitted,
              },
            },
          }
        }
        case 'StopQueryExecution':
          findExecution(input.QueryExecutionId).stop.abort()
          return {}
        case 'GetWorkGroup': {
          const name: string = input.WorkGroup ?? 'primary'
          const workGroup = findWorkGroup(name)
          return {
            WorkGroup: {
              Name: name,
              State: workGroup.state ?? 'ENABLED',
              CreationTime: 1_700_000_000,
              Configuration: {
                ResultConfiguration:
                  typeof workGroup.outputLocation === 'string'
                    ? { OutputLocation: workGroup.outputLocation }
                    : {},
                EnforceWorkGroupConfiguration: workGroup.enforced ?? false,
                PublishCloudWatchMetricsEnabled: true,
                RequesterPaysEnabled: false,
                ...(typeof workGroup.bytesScannedCutoffPerQuery === 'number'
                  ? { BytesScannedCutoffPerQuery: workGroup.bytesScannedCutoffPerQuery }
                  : {}),
                EngineVersion: {
                  SelectedEngineVersion: 'AUTO',
                  EffectiveEngineVersion: workGroup.engineVersion ?? ENGINE_VERSION,
                },
              },
            },
          }
        }
        default:
          throw new WireError('InvalidRequestException', `The façade does not simulate ${operation}`)
      }
    },
    stop: async () => {
      for (const execution of executions.values()) execution.stop.abort()
      await Promise.all([...executions.values()].map(({ done }) => done))
    },
  }
}

function makeInvalidError(member: string, value: string, rule: string): WireError {
  return new WireError(
    'InvalidRequestException',
    `1 validation error detected: Value '${value}' at '${member}' failed to satisfy constraint: ${rule}`,
  )
}

function readBucket(location: string): string {
  return location.slice('s3://'.length).split('/')[0] as string
}

function makeToken(position: number, id: string): string {
  return Buffer.from(`${id}:${position}`).toString('base64url')
}

function readPosition(token: string, id: string): number {
  const [of, position] = Buffer.from(token, 'base64url').toString().split(':')
  if (of !== id || !/^\d+$/.test(position ?? ''))
    throw new WireError('InvalidRequestException', 'Invalid NextToken provided')
  return Number(position)
}

const PRECISIONS: Readonly<Record<string, number>> = {
  varchar: 2_147_483_647,
  bigint: 19,
  integer: 10,
  double: 17,
  timestamp: 3,
  'timestamp with time zone': 3,
}

function makeColumnInfo({ name, type }: ResultColumn): unknown {
  return {
    CatalogName: 'hive',
    SchemaName: '',
    TableName: '',
    Name: name,
    Label: name,
    Type: type,
    Precision: PRECISIONS[type] ?? 0,
    Scale: 0,
    Nullable: 'UNKNOWN',
    CaseSensitive: type === 'varchar',
  }
}

function makeCsv({ columns, rows }: StatementResult): string {
  const makeLine = (values: readonly (string | null)[]): string =>
    `${values.map((value) => (value === null ? '' : `"${value.replaceAll('"', '""')}"`)).join(',')}\n`
  return [columns.map(({ name }) => name), ...rows].map(makeLine).join('')
}
