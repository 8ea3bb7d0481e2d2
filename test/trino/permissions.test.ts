import { describe, expect, test } from '@jest/globals'
import { readPolicy, selectAnnotationLines, useGuardedCheck } from './support/guarded-check.js'

/**
 * Executes the policy of `docs/iam-policy.json` for access logs. moto checks the signature of each call and compares the call with
 * the policy of the role. Athena's calls in Glue and S3 have the credentials of the caller.
 */
const guarded = useGuardedCheck('guarded', 0)

test('The check runs with the complete policy', async () => {
  const { finished, verdict } = await guarded.run(readPolicy('guarded').Statement)
  expect(selectAnnotationLines(finished, 'error')).not.toMatch(/denied|authorized/i)
  expect(verdict).toBe('non-compliant')
  expect(selectAnnotationLines(finished, 'warning')).not.toMatch(/denied|authorized/i)
})

/** Statements for CloudTrail, and for facts in the report that this check does not need. */
const OTHERS = ['ReadBucketSettings', 'FindDeliveries', 'ReadTrails', 'ListTrailLogs', 'ReadTrailLogs']
const needed = readPolicy('guarded').Statement.filter(({ Sid }) => !OTHERS.includes(Sid))

test('The check of access logs runs without the statements for CloudTrail and for further facts', async () => {
  const { finished, verdict } = await guarded.run(needed)
  expect(verdict).toBe('non-compliant')
  expect(selectAnnotationLines(finished, 'warning')).not.toMatch(/denied|authorized/i)
})

describe.each(needed)('the policy without $Sid', ({ Sid, Action }) => {
  test('The message names the missing permission', async () => {
    const { finished, verdict } = await guarded.run(
      readPolicy('guarded').Statement.filter((statement) => statement.Sid !== Sid),
    )
    const said = selectAnnotationLines(finished, Sid === 'ReadLoggingSettings' ? 'warning' : 'error')
    // The location is given, so a missing optional fact is only a warning.
    expect(verdict).toBe(Sid === 'ReadLoggingSettings' ? 'non-compliant' : '')
    const actions = typeof Action === 'string' ? [Action] : Action
    expect(actions.filter((action) => said.includes(action))).not.toEqual([])
  })
})
