import { afterAll, describe, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { makeTemporaryFolders, runCli, start, write } from '../support/dist.js'
import { TIME_OF_LOGS_ON_S3 as TIME } from '../support/logs-on-s3.js'
import { makeRecord, makeSigV2Record } from '../support/records.js'
import { LOCATION, makeArguments, NAME, useServedLogs } from './straight-from-s3.js'

/** The built command line meets faults while it lists and reads log objects from S3 on loopback. */
const logs = useServedLogs()
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

test.each(['auto', 'text', 'json', 'cloudtrail'])(
  'A log bucket that does not exist is a wrong setting with log-format %s',
  async (format) => {
    const { code, stderr } = await runCli(
      makeArguments('--log-format', format).map((argument) =>
        argument === LOCATION ? 's3://no-such-bucket/s3/' : argument,
      ),
      { env: logs.env },
    )
    expect(code).toBe(3)
    expect(stderr).toContain('Bucket no-such-bucket for the logs does not exist. Check log-location.')
  },
)

describe('an object that changed after it was listed', () => {
  test('The check ends when a listed object was deleted', async () => {
    logs.put(NAME, makeRecord({ time: TIME }))
    logs.s3.fault = ({ action }) => (action === 's3:GetObject' ? { status: 404, code: 'NoSuchKey' } : null)
    const { code, stderr, stdout } = await logs.check()
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toContain(`s3://logs/s3/${NAME} was deleted while the check ran. Run the check again.`)
  })

  test('The check ends when a listed object was changed', async () => {
    logs.put(NAME, makeRecord({ time: TIME }))
    logs.s3.fault = ({ action }) => {
      if (action === 's3:GetObject') logs.put(NAME, makeRecord({ time: TIME }), makeRecord({ time: TIME }))
      return null
    }
    // The server answers before it looks for a fault. The second read, for the evidence, therefore finds another
    // object.
    logs.put(NAME, makeSigV2Record({ time: TIME }))
    const { code, stderr } = await logs.check('--report-directory', folders.make())
    expect(code).toBe(4)
    expect(stderr).toContain(`s3://logs/s3/${NAME} was changed while the check ran. Run the check again.`)
  })
})

describe('retries of reads', () => {
  test.each([
    ['SlowDown', { status: 503, code: 'SlowDown' }],
    ['500', { status: 500, code: 'InternalError' }],
    ['an answer of a proxy', { status: 502, body: '<html>Bad Gateway</html>' }],
    ['a reset connection', { cutAfter: 0 }],
    ['a body that is cut off', { cutAfter: 100 }],
  ])('A read that fails once with this fault is repeated and gives the same result: %s', async (_, fault) => {
    for (let i = 0; i < 30; i++)
      logs.put(`2026-11-20-11-00-00-${String(i).padStart(16, '0')}`, makeRecord({ time: TIME }))
    logs.s3.fault = ({ action }, earlier) => (action === 's3:GetObject' && earlier < 2 ? fault : null)
    const { code, report, stderr } = await logs.makeReport()
    expect([code, report.totals.records]).toEqual([0, 30])
    expect(stderr).not.toMatch(/^warning:/m)
  })

  test('A read that always fails gives the name of the object and the answer of S3', async () => {
    logs.put(NAME, makeRecord({ time: TIME }))
    logs.s3.fault = ({ action }) => (action === 's3:GetObject' ? { status: 403, code: 'AccessDenied' } : null)
    const { code, stderr } = await logs.check()
    expect(code).toBe(4)
    expect(stderr).toMatch(
      /s3:GetObject of s3:\/\/logs\/s3\/2026-\S+ failed: AccessDenied: .*Allow s3:GetObject on the log objects of bucket logs/s,
    )
  })
})

test('Credentials that expire during the reads are renewed', async () => {
  const config = write(
    `${folders.make()}/config`,
    "[default]\ncredential_process = node -e \"console.log(JSON.stringify({Version:1,AccessKeyId:'AKIA'+Date.now(),SecretAccessKey:'s',SessionToken:'t'+Date.now(),Expiration:new Date(Date.now()+3600000).toISOString()}))\"\n",
  )
  const { AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...rest } = logs.env
  logs.env = { ...rest, AWS_CONFIG_FILE: config, PATH: process.env.PATH ?? '' }
  logs.put(NAME, makeRecord({ time: TIME }))
  let first: string | null = null
  logs.s3.fault = ({ action, keyId }) => {
    first ??= keyId
    return action === 's3:GetObject' && keyId === first ? { status: 400, code: 'ExpiredToken' } : null
  }
  expect((await logs.makeReport()).report.totals.records).toBe(1)
})

test('A check that is cancelled during a stalled read ends within two seconds', async () => {
  logs.put(NAME, makeRecord({ time: TIME }))
  logs.s3.fault = ({ action }) => (action === 's3:GetObject' ? { stallAfter: 10 } : null)
  const { child, finished } = start('cli', makeArguments(), { env: logs.env })
  while (!logs.s3.calls.some(({ action }) => action === 's3:GetObject'))
    await new Promise((done) => setTimeout(done, 20))
  const begun = performance.now()
  child.kill('SIGTERM')
  const { code, stderr } = await finished
  expect(code).toBe(4)
  expect(stderr).toContain('Cancelled by SIGTERM')
  expect(performance.now() - begun).toBeLessThan(2_000)
})

test.each([
  ['an empty answer', '', 'an answer that cannot be read'],
  ['the page of a proxy', '<html><body>Sign in</body></html>', 'an answer that cannot be read'],
  [
    'a page that does not say whether more follow',
    '<ListBucketResult><Name>logs</Name></ListBucketResult>',
    'does not say whether S3 has more names',
  ],
  [
    'a page without a token',
    '<ListBucketResult><IsTruncated>true</IsTruncated></ListBucketResult>',
    'S3 has more names but sent no continuation token',
  ],
])('A check ends with exit code 4 when the second page of a listing is %s', async (_, body, fault) => {
  logs.put('2026-11-20-10-00-00-0123456789ABCDEF', makeRecord({ time: TIME }))
  logs.put(NAME, makeSigV2Record({ time: TIME }))
  logs.s3.pageSize = 1
  logs.s3.fault = ({ action, parameters }) =>
    action === 's3:ListBucket' && parameters.get('start-after')?.endsWith('ABCDEF') === true
      ? { status: 200, body }
      : null
  const { code, stderr } = await logs.check()
  expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining(fault) })
})

test('A check ends with exit code 4 when a listing sends the same token again and again', async () => {
  logs.put('2026-11-20-10-00-00-0123456789ABCDEF', makeRecord({ time: TIME }))
  logs.s3.fault = ({ action }) =>
    action === 's3:ListBucket'
      ? {
          status: 200,
          body: '<ListBucketResult><IsTruncated>true</IsTruncated><NextContinuationToken>a</NextContinuationToken></ListBucketResult>',
        }
      : null
  const { code, stderr } = await logs.check()
  expect({ code, stderr }).toEqual({
    code: 4,
    stderr: expect.stringContaining('S3 sent the same continuation token twice'),
  })
})

describe('an error of S3 that repeats the request', () => {
  const token = `IQoJb3JpZ2luX2VjE${'/+='.repeat(40)}END0END0`
  const secret = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'
  const parts = [token, secret].flatMap((text) => [text.slice(0, 6), text.slice(-6)])

  test.each([
    ['s3:ListBucket', 0],
    ['s3:ListBucket', 335],
    ['s3:GetObject', 0],
    ['s3:GetObject', 335],
  ])(
    'No part of the credentials is shown when %s fails, %s characters into its text',
    async (call, before) => {
      // So many objects that threads read them.
      for (let i = 0; i < 600; i++)
        logs.put(`2026-11-20-11-00-00-${String(i).padStart(16, '0')}`, makeRecord({ time: TIME }))
      logs.s3.fault = ({ action, parameters }, earlier) =>
        action !== call || (call === 's3:ListBucket' && (earlier < 1 || parameters.has('delimiter')))
          ? null
          : {
              status: 403,
              body: `<Error><Code>SignatureDoesNotMatch</Code><Message>${'x'.repeat(before)} ${token} ${encodeURIComponent(token)} ${secret}</Message></Error>`,
            }
      const withToken = makeAwsEnvironment(logs.s3.url, { secretAccessKey: secret })
      const { code, stderr } = await runCli(makeArguments(), {
        env: { ...withToken, AWS_SESSION_TOKEN: token },
      })
      expect([code, stderr]).toEqual([4, expect.stringContaining(call)])
      for (const part of [...parts, 'IQoJb3', '%2F%2B']) expect(stderr).not.toContain(part)
      if (before === 0) expect(stderr).toContain('***')
    },
  )
})
