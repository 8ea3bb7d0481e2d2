import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import type { Plan } from '../../src/plan/plan.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import { startLogsOnS3, WINDOW_OF_LOGS_ON_S3 } from '../support/logs-on-s3.js'
import type { S3Server } from '../support/s3-server.js'

/** The built command line, where AWS or a proxy gives an answer with status 200 and without the content that was asked for. */
let aws: S3Server
beforeEach(async () => {
  aws = await startLogsOnS3(3)
})
afterEach(() => aws.close())

function answerWith(action: string, body: string): void {
  aws.fault = (call) => (call.action === action ? { status: 200, body } : null)
}

const run = (command: string, ...args: readonly string[]) =>
  runCli([command, ...args, '--format', 'json', ...WINDOW_OF_LOGS_ON_S3], {
    // Every attempt gets the same answer.
    env: { ...makeAwsEnvironment(aws.url), AWS_MAX_ATTEMPTS: '1' },
  })
const EMBEDDED = ['--engine', 'embedded'] as const

const BODIES: readonly (readonly [string, string])[] = [
  ['an empty answer', ''],
  ['the page of a proxy', '<html><body>Sign in</body></html>'],
]

describe.each(BODIES)('%s', (_, body) => {
  test.each([
    ['s3:ListAllMyBuckets', ['--buckets', '*']],
    ['s3:GetBucketLogging', ['--buckets', 'reports']],
    ['s3:ListBucket', ['--buckets', 'reports']],
    ['s3:ListBucket', ['s3://logs/s3/']],
  ] as const)('This answer to %s ends the check of %j with exit code 4', async (action, where) => {
    answerWith(action, body)
    const { code, stdout, stderr } = await run('check', ...where, ...EMBEDDED)
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toContain(action)
  })

  test('This answer for the logging setting of a bucket that a pattern chose is a warning, and the setting is unknown', async () => {
    answerWith('s3:GetBucketLogging', body)
    const { code, stdout, stderr } = await run('check', '--buckets', 'rep*', ...EMBEDDED)
    expect(code).toBe(2)
    const { buckets } = JSON.parse(stdout) as Report
    expect(buckets).toMatchObject([{ name: 'reports', logging: 'unknown', state: 'silent' }])
    expect(stderr).toContain('an answer with status 200 that cannot be read')
  })

  test('This answer for the tags and for the policy of a bucket is a warning each', async () => {
    aws.fault = ({ action }) =>
      action === 's3:GetBucketTagging' || action === 's3:GetBucketPolicy' ? { status: 200, body } : null
    const { stdout, stderr } = await run(
      'check',
      ...['--buckets', 'reports', '--owner-tag', 'team', '--accept-deny-policy'],
      ...EMBEDDED,
    )
    expect((JSON.parse(stdout) as Report).buckets).toMatchObject([{ owner: null, denial: 'unknown' }])
    expect(stderr).toContain('warning: s3:GetBucketTagging of bucket reports failed')
    expect(stderr).toContain('GetBucketPolicy of bucket reports')
  })

  test.each([
    [['athena:GetWorkGroup'], ['workgroup']],
    [['sts:GetCallerIdentity'], ['credentials']],
    [
      ['glue:GetDatabase', 'glue:GetTable', 's3:GetBucketLocation'],
      ['database', 'table', 'output location'],
    ],
  ])('This answer to %j is a failed step of the plan', async (actions, names) => {
    aws.workGroups.set('primary', {
      Name: 'primary',
      State: 'ENABLED',
      Configuration: { ResultConfiguration: { OutputLocation: 's3://results/athena/' } },
    })
    aws.bucket('results')
    aws.fault = ({ action }) => (actions.includes(action) ? { status: 200, body } : null)
    const { code, stdout } = await run('plan', 's3://logs/s3/')
    expect(code).toBe(4)
    const failed = (JSON.parse(stdout) as Plan).steps.filter(({ state }) => state === 'failed')
    expect(failed.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
  })
})

test.each([
  '<BucketLoggingStatus xmlns="http://doc.s3.amazonaws.com/2006-03-01" />',
  '<?xml version="1.0" encoding="UTF-8"?>\n<BucketLoggingStatus xmlns="http://doc.s3.amazonaws.com/2006-03-01"></BucketLoggingStatus>\n',
])('Logging is off where S3 answers %j', async (body) => {
  answerWith('s3:GetBucketLogging', body)
  const { stdout } = await run('check', '--buckets', 'reports', ...EMBEDDED)
  expect((JSON.parse(stdout) as Report).buckets).toMatchObject([{ logging: 'off', state: 'not-logged' }])
})

test('A truncated answer with a logging setting is not read', async () => {
  answerWith('s3:GetBucketLogging', '<BucketLoggingStatus xmlns="http://doc.s3.amazonaws.com/2006-03-01">')
  const { code, stderr } = await run('check', '--buckets', 'reports', ...EMBEDDED)
  expect(code).toBe(4)
  expect(stderr).toContain('s3:GetBucketLogging of bucket reports failed')
})
