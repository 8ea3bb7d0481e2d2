import { expect, test } from '@jest/globals'
import { runCli } from '../support/dist.js'
import { ENGINES, readStatements, usePlannedAws } from './support.js'

/** The built `check`, with a server that compares every call with the published policy of engine embedded. */
const aws = usePlannedAws()

test('The embedded policy is sufficient for a check', async () => {
  aws.server.policy = readStatements(ENGINES.embedded.policy)
  const { code, stdout, stderr } = await runCli(
    ['check', ...ENGINES.embedded.args, '--max-log-age', '9999d', '--format', 'json'],
    { env: aws.env },
  )
  expect(stderr).not.toContain('denied')
  expect([code, JSON.parse(stdout).source.logObjects]).toEqual([2, 2])
})

/** Statements without which a check still ends with a verdict. */
const ADVISORY = ['ReadBucketSettings', 'FindDeliveries', 'ReadTrails', 'ListTrailLogs', 'ReadTrailLogs']

test.each(
  readStatements(ENGINES.embedded.policy)
    .filter(({ Sid = '' }) => !ADVISORY.includes(Sid))
    .map(({ Sid = '', Action }) => [Sid, String(Action)]),
)('A check with engine embedded ends without statement %s and names %s', async (sid, action) => {
  aws.server.policy = readStatements(ENGINES.embedded.policy).filter(({ Sid }) => Sid !== sid)
  const { code, stderr } = await runCli(['check', ...ENGINES.embedded.args], { env: aws.env })
  expect(code).toBe(4)
  expect(stderr).toContain(action)
})
