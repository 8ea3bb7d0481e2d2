import { expect, test } from '@jest/globals'
import { FAULTS, type Fault, makeSlow } from '../facade/faults.js'
import { createFaultyChecks } from '../support/faulty-checks.js'
import { countStatementsStarted } from '../support/small-log.js'

const checks = createFaultyChecks()

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
  checks.facade.faults.add('GetQueryExecution', failedQuery(reason), {
    times: 1_000,
    where: ({ body }) => {
      const { QueryExecutionId: id } = JSON.parse(body.toString()) as { QueryExecutionId: string }
      if (checks.facade.executions.get(id)?.sql.includes('GROUPING SETS') !== true) return false
      if (failed.size < 2) failed.add(id)
      return failed.has(id)
    },
  })
  const { report, ...more } = await checks.run()
  const isFailed = ({ queryExecutionId }: { queryExecutionId: string }) => failed.has(queryExecutionId)
  expect(report.scan.queries.filter(isFailed)).toHaveLength(2)
  const queries = report.scan.queries.filter((query) => !isFailed(query))
  checks.expectUnchanged({ ...more, report: { ...report, scan: { ...report.scan, queries } } })
})

test.each(['GetBucketLogging', 'GetTable', 'StartQueryExecution', 'GetQueryExecution', 'GetQueryResults'])(
  'Credentials that expire before %s are renewed',
  async (operation) => {
    let expired = false
    checks.facade.faults.add(operation, makeSlow(0), {
      where: () => {
        if (!expired) checks.facade.expire()
        expired = true
        return false
      },
    })
    checks.expectUnchanged(await checks.run())
    expect(checks.facade.callsOf('AssumeRoleWithWebIdentity')).toHaveLength(2)
    expect(countStatementsStarted(checks.facade)).toEqual({ scans: 1, evidence: 1 })
  },
)

test.each([
  ['a page that ends early', FAULTS.endsEarly],
  ['a missing header row', FAULTS.withoutHeader],
  ['no rows at all', FAULTS.withoutRows],
] as const)('A result with %s gives no verdict', async (_what, fault) => {
  checks.facade.faults.add('GetQueryResults', fault, { times: 100 })
  await expect(checks.run()).rejects.toMatchObject({ name: 'CheckError', exitCode: 4 })
})
