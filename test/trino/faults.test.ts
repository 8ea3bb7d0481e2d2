import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import type { Facade } from './facade/facade.js'
import { FAULTS, type Fault, slow } from './facade/faults.js'
import { type OidcStub, startOidcStub } from './facade/oidc.js'
import { type Checked, runCheck } from './support/checks.js'
import { facadeOverTrino, useAws } from './support/rig.js'
import { type SmallLog, smallLog, statementsStarted } from './support/small-log.js'

/** Each call of a check meets each temporary fault, and the report equals the report without faults. */
const ROLE = 'arn:aws:iam::123456789012:role/checker'
const OPERATIONS = [
  ...['GetOidcToken', 'AssumeRoleWithWebIdentity'],
  ...['GetBucketLogging', 'GetBucketPolicy', 'ListObjectsV2', 'GetTable', 'GetDatabase'],
  ...['StartQueryExecution', 'GetQueryExecution', 'GetQueryResults'],
]
const PASSING: readonly (readonly [string, Fault])[] = [
  ['throttling', FAULTS.throttling],
  ['a 500', FAULTS.internal],
  ['a 503 in HTML', FAULTS.unavailable],
  ['a reset', FAULTS.reset],
  ['a cut body', FAULTS.cutBody],
  ['an answer lost after the work was done', FAULTS.lostAnswer],
  ['a slow answer', slow(700)],
]

let folder: string
let log: SmallLog
let tables = 0
let clean: unknown
let facade: Facade
let oidc: OidcStub

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'))
  facade = await start()
  oidc = await startOidcStub()
  log = await smallLog('faulty', 'faulty-logs')
  clean = comparable(await run())
  const operations = new Set(facade.operations())
  // The list has every operation that a check calls.
  expect([...operations].filter((operation) => !OPERATIONS.includes(operation))).toEqual([])
  await facade.stop()
  await oidc.stop()
})
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(async () => {
  facade = await start()
  oidc = await startOidcStub()
})
afterEach(async () => {
  await facade.stop()
  await oidc.stop()
})

async function start(): Promise<Facade> {
  const started = await facadeOverTrino({
    roles: {
      [ROLE]: { trustPolicy: { Statement: { Effect: 'Allow', Action: 'sts:AssumeRoleWithWebIdentity' } } },
    },
  })
  useAws(started)
  return started
}

function run(): Promise<Checked> {
  const { inputs, location } = log
  return runCheck(
    // A table that does not exist yet, so that every run creates one.
    {
      ...inputs,
      table: `faulty_${++tables}`,
      'role-to-assume': ROLE,
      'log-location': [location],
      'report-directory': folder,
    },
    Math.floor(Date.now() / 1000),
    oidc.environment,
  )
}

/** The parts on which two consecutive checks must agree. */
function comparable({ report, evidence }: Checked): unknown {
  const { generatedAt, scan, window, source, ...said } = report
  return {
    said,
    evidence,
    queries: scan.queries.filter(({ purpose }) => !purpose.startsWith('create')).length,
  }
}

describe.each(OPERATIONS)('faults of %s', (operation) => {
  const faults = operation === 'GetOidcToken' ? oidcFaults() : PASSING
  test.each(faults.filter(([, fault]) => !(operation === 'GetOidcToken' && fault.kind === 'error')))(
    'The report stays the same after %s',
    async (_what, fault) => {
      const meeting = operation === 'GetOidcToken' ? oidc.faults : facade.faults
      // The first call of this kind fails, and then the next call after each repetition.
      for (const from of [1, 3, 5]) meeting.add(operation, fault, { from })
      expect(comparable(await run())).toEqual(clean)
      // No query ran twice, whatever was lost on the way.
      expect(statementsStarted(facade)).toEqual({ scans: 1, evidence: 1 })
    },
  )
})

/** GitHub's endpoint has no AWS errors. */
function oidcFaults(): typeof PASSING {
  return PASSING.filter(([, fault]) => fault.kind !== 'error')
}

/** A query that ends as FAILED with a text of AWS, once or several times. */
const failedQuery = (reason: string): Fault => ({
  kind: 'edit',
  edit: ({ QueryExecution }) => ({
    QueryExecution: {
      ...QueryExecution,
      Status: {
        State: 'FAILED',
        StateChangeReason: reason,
        AthenaError: { ErrorCategory: 1, ErrorType: 200, Retryable: false, ErrorMessage: reason },
      },
    },
  }),
})

test.each([
  'HIVE_CANNOT_OPEN_SPLIT: Slow Down (Service: Amazon S3; Status Code: 503; Error Code: 503 Slow Down; Request ID: 0A1B)',
  'Amazon Athena experienced an internal error while executing this query. Please try submitting the query again',
  'GENERIC_INTERNAL_ERROR: Read timed out',
])('A scan that failed with %s is started again, and the report is the same', async (reason) => {
  const failed = new Set<string>()
  facade.faults.add('GetQueryExecution', failedQuery(reason), {
    times: 1_000,
    where: ({ body }) => {
      const { QueryExecutionId: id } = JSON.parse(body.toString()) as { QueryExecutionId: string }
      if (facade.executions.get(id)?.sql.includes('GROUPING SETS') !== true) return false
      if (failed.size < 2) failed.add(id)
      return failed.has(id)
    },
  })
  const { report, ...more } = await run()
  const isFailed = ({ queryExecutionId }: { queryExecutionId: string }) => failed.has(queryExecutionId)
  expect(report.scan.queries.filter(isFailed)).toHaveLength(2)
  const queries = report.scan.queries.filter((query) => !isFailed(query))
  expect(comparable({ ...more, report: { ...report, scan: { ...report.scan, queries } } })).toEqual(clean)
})

test.each(['GetBucketLogging', 'GetTable', 'StartQueryExecution', 'GetQueryExecution', 'GetQueryResults'])(
  'Credentials that expire before %s are renewed',
  async (operation) => {
    let expired = false
    facade.faults.add(operation, slow(0), {
      where: () => {
        if (!expired) facade.expire()
        expired = true
        return false
      },
    })
    expect(comparable(await run())).toEqual(clean)
    expect(facade.callsOf('AssumeRoleWithWebIdentity')).toHaveLength(2)
    expect(statementsStarted(facade)).toEqual({ scans: 1, evidence: 1 })
  },
)

test.each([
  ['a page that ends early', FAULTS.endsEarly],
  ['a missing header row', FAULTS.withoutHeader],
  ['no rows at all', FAULTS.withoutRows],
] as const)('A result with %s gives no verdict', async (_what, fault) => {
  facade.faults.add('GetQueryResults', fault, { times: 100 })
  await expect(run()).rejects.toMatchObject({ name: 'CheckError', exitCode: 4 })
})
