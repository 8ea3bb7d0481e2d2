import { describe, expect, test } from '@jest/globals'
import { readPolicy, selectAnnotationLines, useGuardedCheck } from './support/guarded-check.js'

/**
 * Executes the policy of `docs/iam-policy.json` for CloudTrail. moto checks the signature of each call and compares the call with
 * the policy of the role. Athena's calls in Glue and S3 have the credentials of the caller.
 */
const guarded = useGuardedCheck('trailed', 1)

describe('the policy for a trail', () => {
  const TRAIL = 's3://trailed-trail/AWSLogs/'
  /** Statements for access logs, and for facts in the report that this check does not need. */
  const unneeded = ['ListLogs', 'ReadLogs', 'ReadBucketSettings', 'FindDeliveries']
  const ofTrail = readPolicy('trailed').Statement.filter(({ Sid }) => !unneeded.includes(Sid))
  const without = (sid: string) =>
    guarded.run(
      ofTrail.filter(({ Sid }) => Sid !== sid),
      TRAIL,
    )

  test('The check of a trail runs without the statements for access logs and for further facts', async () => {
    const { finished, verdict } = await guarded.run(ofTrail, TRAIL)
    expect(selectAnnotationLines(finished, 'error')).not.toMatch(/denied|authorized/i)
    expect(verdict).toBe('non-compliant')
  })

  test.each(ofTrail.filter(({ Sid }) => Sid !== 'ReadTrails' && Sid !== 'ReadLoggingSettings'))(
    'The check of a trail names the missing permission without $Sid',
    async ({ Sid, Action }) => {
      const { finished, verdict } = await without(Sid)
      expect(verdict).toBe('')
      const said = selectAnnotationLines(finished, 'error')
      const actions = typeof Action === 'string' ? [Action] : Action
      expect(actions.filter((action) => said.includes(action))).not.toEqual([])
    },
  )

  test('Without the statement for trails the findings stay, and the gap names the permission', async () => {
    const { finished, verdict } = await without('ReadTrails')
    expect(verdict).toBe('non-compliant')
    expect(finished.stdout).toContain('trail-coverage')
  })
})
