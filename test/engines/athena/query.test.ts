import { afterEach, describe, expect, test } from '@jest/globals'
import { makeConsoleLink } from '../../../src/engines/athena/query-errors.js'
import { makeTableDefinition } from '../../../src/engines/athena/sql/table.js'
import { COLUMN_NAMES } from '../../../src/log-formats/columns.js'
import { estimateCostDollars } from '../../../src/report/content/query-cost.js'
import { type PreparedResult, StatementFailure } from '../../trino/facade/backend.js'
import { FAULTS, type Fault, makeSlow } from '../../trino/facade/faults.js'
import { makeLocation } from './places.js'
import { makeRows, scanResult, startWorld, type World } from './world.js'

let world: World
afterEach(() => world.stop())

const started = () => [...world.facade.executions.values()].map(({ sql }) => sql.slice(0, 15))
const scans = () => started().filter((sql) => sql.startsWith('WITH line'))

describe('the outcome of a query', () => {
  const failing =
    (reason: string, more = {}): (() => PreparedResult) =>
    () => {
      throw new StatementFailure(reason, more)
    }
  const messageOf = async (answer: () => PreparedResult, aws = {}) => {
    world = await startWorld(answer)
    const failure = await world
      .engine({}, aws)
      .tally(world.context())
      .catch((error) => error)
    expect(failure.exitCode).toBe(4)
    const lines = (failure.message as string).split('\n')
    expect(lines.length).toBeLessThanOrEqual(2)
    return lines.join(' ')
  }

  test.each([
    [
      'PERMISSION_DENIED: Access Denied: s3://access-logs/s3/x (Service: Amazon S3; Status Code: 403)',
      's3:GetObject',
    ],
    ['Access denied when writing output to url: s3://results/x.csv', 's3:PutObject'],
    ['Insufficient Lake Formation permission(s): Required Select on x', 'lakeformation:GetDataAccess'],
    ['HIVE_CURSOR_ERROR: User is not authorized to perform: kms:Decrypt on resource x', 'kms:Decrypt'],
    ['HIVE_CANNOT_OPEN_SPLIT: Please reduce your request rate (Service: S3, SlowDown)', 'partitioned keys'],
    ["TABLE_NOT_FOUND: line 1:15: Table 'awsdatacatalog.a.b' does not exist", 'creates them again'],
    ['Query exhausted resources at this scale factor', 'shorter window'],
    ['The bucket is in this region: x. Please use this region (Status Code: 301)', 'aws-region'],
    ['Something\nnobody knows', 'in the console'],
    // The user chose these names.
    ['Access Denied reading s3://kms-glue-lakeformation/slowdown-timeout/x', 's3:GetObject'],
    [
      'User: arn:aws:sts::1:assumed-role/lakeformation/kms is not authorized to perform: s3:ListBucket on resource: arn:aws:s3:::x',
      'Allow the role s3:ListBucket',
    ],
    ['Access denied when writing to location: s3://results/x.csv', 's3:PutObject'],
    ['The S3 location provided to save your query results is invalid.', 's3:PutObject'],
    ['The specified key does not exist. (Service: Amazon S3; Error Code: NoSuchKey)', 'was deleted'],
    ['Not valid for the storage class (Status Code: 403; Error Code: InvalidObjectState)', 'archived'],
    ['The provided token has expired. (Service: S3; Error Code: ExpiredToken)', 'expired while it ran'],
    [
      "COLUMN_NOT_FOUND: Column 'raw' cannot be resolved or requester is not authorized to access requested resources",
      'Lake Formation',
    ],
  ])('A failed query is reported with id, link and remedy: %s', async (reason, remedy) => {
    const message = await messageOf(failing(reason))
    expect(message).toContain(remedy)
    const [id] = [...world.facade.executions].at(-1) as [string, unknown]
    expect(message).toContain(
      `https://eu-west-1.console.aws.amazon.com/athena/home?region=eu-west-1#/query-editor/history/${id}`,
    )
  })

  test('A failure because glue:CreateTable is not allowed names the command that prints the statements', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    world.aws.denied.add('CreateTable')
    await expect(world.engine().tally(world.context())).rejects.toThrow('s3-sigv4-check sql')
  })

  test('A query that failed for a temporary reason is started again', async () => {
    let count = 0
    world = await startWorld(() => {
      if (++count < 3) throw new StatementFailure('S3 says SlowDown', { errorCategory: 1 })
      return scanResult(makeRows())
    })
    const engine = world.engine()
    expect((await engine.tally(world.context())).totals.sigV2).toBe(3)
    expect(engine.listQueries().filter(({ purpose }) => purpose === 'scan')).toHaveLength(3)
  })

  test('A query that the limit of the workgroup stopped gives no result', async () => {
    const message = await messageOf(() => scanResult(makeRows(), 11), { workgroup: 'limited' })
    expect(message).toContain('Bytes scanned limit was exceeded')
    expect(message).toContain('raise the limit')
  })

  test('A query that reads more than max-bytes-scanned is stopped, and gives no result after its end', async () => {
    const message = await messageOf(() => scanResult(makeRows(), 1_001), { maxBytesScanned: 1_000 })
    expect(message).toContain('more than max-bytes-scanned (1000)')
    await world.stop()
    world = await startWorld(() => ({ ...scanResult(makeRows(), 1_001), milliseconds: 60_000 }))
    await expect(world.engine({}, { maxBytesScanned: 1_000 }).tally(world.context())).rejects.toThrow(
      'was stopped',
    )
    expect([...world.facade.executions.values()].at(-1)?.state).toBe('CANCELLED')
  })

  test('A start that is answered without the id of the query is sent again with its token', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    await world.engine().tally(world.context())
    const before = world.facade.executions.size
    world.facade.faults.add('StartQueryExecution', { kind: 'edit', edit: () => ({}) })
    await world.engine().tally(world.context())
    expect(world.facade.executions.size).toBe(before + 1)
  })

  test('A query without a figure of bytes scanned does not satisfy max-bytes-scanned', async () => {
    const silent = {
      kind: 'edit',
      edit: ({ QueryExecution }) => ({ QueryExecution: { ...QueryExecution, Statistics: {} } }),
    } as const satisfies Fault
    world = await startWorld(() => scanResult(makeRows()))
    world.facade.faults.add('GetQueryExecution', silent, { times: 1_000 })
    expect((await world.engine().tally(world.context())).source.bytes).toBeNull()
    await expect(world.engine({}, { maxBytesScanned: 1_000 }).tally(world.context())).rejects.toThrow(
      'does not say how many bytes',
    )
  })

  test.each([
    [['lostAnswer'], 1],
    [['internal'], 1],
    [['cutBody'], 1],
    [['accessDenied'], 0],
    [['lostAnswer', 'accessDenied'], 1],
  ] as const)(
    'A query that may have started is warned of when no clear answer came: %j',
    async (faults, warnings) => {
      world = await startWorld(() => scanResult(makeRows()))
      const last = faults.length - 1
      faults.forEach((fault, at) => {
        world.facade.faults.add('StartQueryExecution', FAULTS[fault], { times: at === last ? 1_000 : 1 })
      })
      await expect(world.engine().tally(world.context())).rejects.toThrow('athena:StartQueryExecution')
      expect(world.said.filter((line) => line.includes('the query may be running'))).toHaveLength(warnings)
    },
  )

  test('The message says when the answer does not come from AWS', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    world.facade.faults.add('StartQueryExecution', { kind: 'html', status: 200 }, { times: 1_000 })
    await expect(world.engine().tally(world.context())).rejects.toThrow(
      /^athena:StartQueryExecution failed: an answer with status 200 that cannot be read.*HTTPS_PROXY/,
    )
  })

  test.each([
    ['bare', 'Set output-location'],
    ['disabled', 'Enable workgroup'],
    ['nowhere', 'one that exists in eu-west-1'],
  ])('The message has the remedy when a query cannot start in workgroup %s', async (workgroup, remedy) => {
    expect(await messageOf(() => scanResult(makeRows()), { workgroup })).toContain(remedy)
  })

  test('A notice says when the workgroup writes results to another location than asked', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    // A location with the same beginning is another location, too.
    const aws = { workgroup: 'enforcing', outputLocation: 's3://results/enf' }
    await world.engine({}, aws).tally(world.context())
    expect(world.said.filter((line) => line.startsWith('notice'))).toEqual([
      'notice: Workgroup enforcing enforces its own settings: query results are in s3://results/enforced/, not in s3://results/enf.',
    ])
  })
})

describe('cancellation', () => {
  const CANCELLED = new Error('cancelled by the test')
  const cancelled = async (when: string, engine: ReturnType<World['engine']>) => {
    const controller = new AbortController()
    const outcome = engine.tally(world.context(controller.signal)).catch((error) => error)
    while (world.facade.callsOf(when).length === 0 || scans().length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(CANCELLED)
    expect(await outcome).toBe(CANCELLED)
  }

  test('Cancelling stops the running query and starts no other', async () => {
    world = await startWorld(() => ({ ...scanResult(makeRows()), milliseconds: 60_000 }))
    await cancelled('GetQueryExecution', world.engine())
    expect([...world.facade.executions.values()].at(-1)?.state).toBe('CANCELLED')
    expect(world.facade.operations().at(-1)).toBe('StopQueryExecution')
  })

  test('Cancelling before the answer to a start stops the query that was started', async () => {
    world = await startWorld(() => ({ ...scanResult(makeRows()), milliseconds: 60_000 }))
    world.facade.faults.add('StartQueryExecution', makeSlow(300), {
      where: ({ body }) => body.includes('WITH line'),
    })
    const controller = new AbortController()
    const outcome = world
      .engine()
      .tally(world.context(controller.signal))
      .catch((error) => error)
    while (!world.facade.callsOf('StartQueryExecution').some(({ body }) => body.includes('WITH line')))
      await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(CANCELLED)
    expect(await outcome).toBe(CANCELLED)
    expect([...world.facade.executions.values()].at(-1)?.state).toBe('CANCELLED')
  })

  test('Cancelling between two attempts of a start sends no third one', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    world.facade.faults.add('StartQueryExecution', FAULTS.internal, { times: 1_000 })
    const controller = new AbortController()
    const outcome = world
      .engine()
      .tally(world.context(controller.signal))
      .catch((error) => error)
    while (world.facade.callsOf('StartQueryExecution').length === 0)
      await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort(CANCELLED)
    expect(await outcome).toBe(CANCELLED)
    const calls = world.facade.callsOf('StartQueryExecution').length
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(world.facade.callsOf('StartQueryExecution').length).toBe(calls)
    expect(world.facade.executions.size).toBe(0)
  })

  test('Cancelling before the start sends no query', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const engine = world.engine()
    await expect(engine.tally(world.context(AbortSignal.abort(CANCELLED)))).rejects.toBe(CANCELLED)
    expect(world.facade.callsOf('StartQueryExecution')).toHaveLength(0)
  })
})

describe('a name with a hyphen', () => {
  test.each(['table', 'database'] as const)(
    'A name with a hyphen is refused when the %s does not exist',
    async (input) => {
      world = await startWorld(() => scanResult(makeRows()))
      await expect(world.engine({}, { [input]: 'my-logs' }).tally(world.context())).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringMatching(new RegExp(`^${input}: .*hyphen.*Give "my_logs"`)),
      })
      expect(world.facade.callsOf('StartQueryExecution')).toEqual([])
    },
  )

  test('A name with a hyphen is accepted when the table exists', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    await world.engine({}, { table: 'my_logs' }).tally(world.context())
    const tables = world.aws.databases.get('s3_access_logs')
    const table = tables?.get('my_logs')
    if (table === undefined) throw new Error('no table was made')
    tables?.set('my-logs', { ...table, Name: 'my-logs' })
    expect((await world.engine({}, { table: 'my-logs' }).tally(world.context())).totals.sigV2).toBe(3)
  })
})

describe('an existing table', () => {
  test.each([true, false])(
    'A table with Lake Formation governance (%s) is the gap rows-may-be-filtered only if true',
    async (governed) => {
      world = await startWorld(() => scanResult(makeRows()))
      world.facade.faults.add(
        'GetTable',
        {
          kind: 'edit',
          edit: (answer) => ({
            Table: { ...(answer.Table as object), IsRegisteredWithLakeFormation: governed },
          }),
        },
        { times: 1_000, from: 2 },
      )
      const { engineGaps } = await world.engine().tally(world.context())
      expect(engineGaps).toMatchObject(
        governed
          ? [
              {
                name: 'rows-may-be-filtered',
                bucket: null,
                message: expect.stringMatching(/Lake Formation governs table s3_access_logs\.access_log_/),
              },
            ]
          : [],
      )
      expect(world.said.filter((line) => line.startsWith('warning'))).toEqual([])
    },
  )

  test('A table with another definition is refused before any log is read', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const { database, table } = makeTableDefinition(makeLocation(), {
      database: 's3_access_logs',
      table: null,
    })
    world.aws.databases.set(database, new Map([[table, { Name: table, StorageDescriptor: { Columns: [] } }]]))
    await expect(world.engine().tally(world.context())).rejects.toThrow('does not have the definition')
    expect(world.facade.callsOf('StartQueryExecution')).toHaveLength(0)
  })
})

describe('the evidence', () => {
  const columns = ['client', 'at', 'line_position', 'result_rows', ...COLUMN_NAMES, 'log_object']
  const line = (client: string, at: number, position: number, logObject: string, all: number) =>
    [
      client,
      String(at),
      String(position),
      String(all),
      ...COLUMN_NAMES.map((name) =>
        name === 'time' ? '20/Nov/2026:10:00:00 +0000' : name === 'request_uri' ? 'GET /?Signature=abc' : 'x',
      ),
      logObject,
    ] as string[]
  const evidenceOf = async (rows: string[][], limit: number) => {
    world = await startWorld((sql) =>
      sql.includes('client_rank') ? { columns, rows, bytesScanned: 5 } : scanResult(makeRows({ clients: 2 })),
    )
    const engine = world.engine()
    const { sigV2Clients } = await engine.tally(world.context())
    return engine.collectEvidence(sigV2Clients, limit, world.context())
  }
  const [A, B] = ['0000000000000000', '0000000000000001']

  test('The evidence has the first record of each finding before any second one, sorted by time and place', async () => {
    const rows = [
      line(A, 10, 1, 's3://access-logs/s3/a', 4),
      line(A, 11, 2, 's3://access-logs/s3/a', 4),
      line(B, 11, 4, 's3://access-logs/s3/b', 4),
      line(A, 11, 3, 's3://access-logs/s3/a', 4),
    ]
    const { records, complete } = await evidenceOf(rows, 2)
    expect(records.map(({ logObject }) => logObject)).toEqual([
      's3://access-logs/s3/a',
      's3://access-logs/s3/b',
    ])
    expect(records[0]?.record.columns[8]).toBe('GET /?Signature=REDACTED')
    expect(complete).toBe(false)
  })

  test('The evidence is complete when it has every request of the findings', async () => {
    const rows = Array.from({ length: 6 }, (_, i) =>
      line(i % 2 === 0 ? A : B, 10 + i, i + 1, 's3://access-logs/s3/a', 6),
    )
    expect((await evidenceOf(rows, 100)).complete).toBe(true)
    await world.stop()
    expect(
      (
        await evidenceOf(
          rows.slice(0, 5).map((row) => row.with(3, '5')),
          100,
        )
      ).complete,
    ).toBe(false)
  })

  test('Evidence that arrives incomplete is left out, with a warning', async () => {
    const cut = await evidenceOf([line(A, 10, 1, 's3://access-logs/s3/a', 2)], 100)
    expect(cut).toEqual({ records: [], complete: false })
    expect(world.said.at(-1)).toMatch(
      /^warning: The evidence is not complete\. .*1 of the 2 rows of the evidence query arrived/,
    )
  })
})

test('A preview has records and lines as they were read, without secrets', async () => {
  const columns = [...COLUMN_NAMES, 'raw', 'log_object']
  const record = COLUMN_NAMES.map((name, i) =>
    i > 18 ? null : name === 'time' ? '20/Nov/2026:10:00:00 +0000' : 'x',
  )
  world = await startWorld(() => ({
    columns,
    rows: [
      [...record, null, 's3://access-logs/s3/a'],
      [...COLUMN_NAMES.map(() => null), 'GET Signature=abc', 's3://access-logs/s3/b'],
    ],
  }))
  const lines = []
  for await (const read of world.engine().readPreview(100, world.context())) lines.push(read)
  expect(lines).toEqual([
    {
      record: { columns: record.slice(0, 19), time: Date.UTC(2026, 10, 20, 10) / 1000 },
      logObject: 's3://access-logs/s3/a',
    },
    { unparsed: 'GET Signature=REDACTED', logObject: 's3://access-logs/s3/b' },
  ])
})

describe('console links and costs', () => {
  test('The address of the console depends on the partition', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    expect(makeConsoleLink('cn-north-1', 'x')).toContain('console.amazonaws.cn')
    expect(makeConsoleLink('us-gov-west-1', 'x')).toContain('console.amazonaws-us-gov.com')
    expect(makeConsoleLink('us-iso-east-1', 'x')).toBeNull()
  })

  test('Each query costs at least ten megabytes, and CREATE is free', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const query = { queryExecutionId: 'x', statement: '', engineVersion: null }
    const tenMegabytes = (10 * 5) / 1024 ** 2
    expect(estimateCostDollars([{ ...query, purpose: 'scan', bytesScanned: 1 }])).toBeCloseTo(tenMegabytes)
    expect(estimateCostDollars([{ ...query, purpose: 'create table', bytesScanned: 0 }])).toBeNull()
    expect(estimateCostDollars([{ ...query, purpose: 'scan', bytesScanned: 1024 ** 4 }])).toBeCloseTo(5)
  })
})
