import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Plan } from '../../src/plan/plan.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import { makeJsonRecord } from '../support/other-logs.js'
import { type PolicyStatement, type S3Server, startS3 } from '../support/s3-server.js'
import { serveTrail, TRAIL_ARN, TRAIL_FILE } from '../support/served-trail.js'

/** The built `plan` for CloudTrail, and for access logs that CloudWatch Logs delivers. */
const WINDOW = ['--since', '2026-11-20', '--until', '2026-11-22']

let aws: S3Server
let env: Record<string, string>
beforeEach(async () => {
  aws = await startS3()
  aws.bucket('example-media-archive')
  serveTrail(aws)
  env = makeAwsEnvironment(aws.url)
})
afterEach(() => aws.close())

async function planOf(...args: readonly string[]): Promise<{ code: number | null; plan: Plan }> {
  const { code, stdout, stderr } = await runCli(['plan', ...args, '--format', 'json'], { env })
  if (stdout === '') throw new Error(`no plan: ${stderr}`)
  return { code, plan: JSON.parse(stdout) as Plan }
}

const failures = ({ steps }: Plan) => steps.filter(({ state }) => state === 'failed')

function embeddedPolicy(): readonly PolicyStatement[] {
  const text = readFileSync(new URL('../../docs/iam-policy-embedded.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { Statement: readonly PolicyStatement[] }).Statement
}

describe('a plan with a trail', () => {
  const args = [
    's3://example-trail/',
    '--buckets',
    'example-media-archive',
    '--engine',
    'embedded',
    ...WINDOW,
  ]
  const stepsNamed = ({ steps }: Plan, name: string) => steps.filter((step) => step.name === name)

  test('The files of a trail are listed by the days in their keys, and the trail and its coverage are shown', async () => {
    aws.policy = embeddedPolicy()
    aws.bucket('example-media-archive').logging = null
    const { code, plan } = await planOf(...args)
    expect(failures(plan)).toEqual([])
    expect(code).toBe(0)
    expect(plan.locations).toMatchObject([
      {
        text: 's3://example-trail/',
        keyFormat: null,
        logObjects: 1,
        oldestLogObject: `s3://example-trail/${TRAIL_FILE}`,
        newestLogObject: `s3://example-trail/${TRAIL_FILE}`,
        complete: true,
      },
    ])
    expect(plan.forecast.embedded).toMatchObject({ logObjects: 1 })
    expect(stepsNamed(plan, 'log object')).toMatchObject([
      { state: 'ok', subject: `s3://example-trail/${TRAIL_FILE}` },
    ])
    expect(stepsNamed(plan, 'trail')).toMatchObject([
      {
        state: 'ok',
        subject: TRAIL_ARN,
        message:
          'home Region eu-west-1, delivers to s3://example-trail/, recording since 2026-01-01T00:00:00Z, last delivery 2026-11-28T12:00:00Z',
      },
    ])
    expect(stepsNamed(plan, 'trail coverage')).toMatchObject([
      { state: 'ok', subject: 'example-media-archive' },
    ])
    // No access logs are read, so their setting does not count.
    expect(stepsNamed(plan, 'logging setting')).toMatchObject([{ state: 'skipped' }])
  })

  test('A trail that records a part of the requests fails its step, unless the gap is accepted', async () => {
    const [trail] = aws.trails
    if (trail !== undefined)
      trail.selectors = { EventSelectors: [{ ReadWriteType: 'All', DataResources: [] }] }
    const { code, plan } = await planOf(...args)
    expect(code).toBe(4)
    expect(failures(plan)).toMatchObject([
      {
        name: 'trail coverage',
        subject: 'example-media-archive',
        message: `trail ${TRAIL_ARN}: its selectors record no data events of the bucket`,
      },
    ])
    const accepted = await planOf(...args, '--accept-gaps', 'trail-coverage')
    expect([accepted.code, stepsNamed(accepted.plan, 'trail coverage')[0]?.state]).toEqual([0, 'skipped'])
  })

  test('The trails of the Region are shown where no bucket is configured', async () => {
    const unconfigured = ['s3://example-trail/', '--engine', 'embedded', ...WINDOW]
    const { code, plan } = await planOf(...unconfigured)
    expect([code, failures(plan)]).toEqual([0, []])
    expect(stepsNamed(plan, 'trail')).toMatchObject([{ state: 'ok', subject: TRAIL_ARN }])
    aws.policy = embeddedPolicy().filter(({ Sid }) => Sid !== 'ReadTrails')
    const refused = await planOf(...unconfigured)
    expect(failures(refused.plan)).toMatchObject([{ name: 'trail', subject: 'eu-west-1' }])
    aws.policy = null
    aws.trails.length = 0
    const none = await planOf(...unconfigured)
    expect(stepsNamed(none.plan, 'trail')).toMatchObject([{ state: 'skipped', subject: 'eu-west-1' }])
  })

  test('JSON files are chosen by the time of their storing', async () => {
    const at = (time: string) => ({ lastModified: new Date(time) })
    aws.put(
      'example-json',
      'v2/b.json.gz',
      gzipSync(JSON.stringify(makeJsonRecord())),
      at('2026-11-20T12:00:00Z'),
    )
    aws.put(
      'example-json',
      'v2/a.json.gz',
      gzipSync(JSON.stringify(makeJsonRecord())),
      at('2026-11-21T12:00:00Z'),
    )
    aws.put(
      'example-json',
      'v2/c.json.gz',
      gzipSync(JSON.stringify(makeJsonRecord())),
      at('2026-11-19T12:00:00Z'),
    )
    const { plan } = await planOf('s3://example-json/v2/', '--engine', 'embedded', ...WINDOW)
    expect(plan.locations).toMatchObject([
      {
        logObjects: 2,
        oldestLogObject: 's3://example-json/v2/b.json.gz',
        newestLogObject: 's3://example-json/v2/a.json.gz',
      },
    ])
  })
})

describe('the format of the logs, where Athena reads them', () => {
  const STORED = { lastModified: new Date('2026-11-20T12:00:00Z') }
  beforeEach(() => {
    aws.put('example-json', 'v2/a.json.gz', gzipSync(JSON.stringify(makeJsonRecord())), STORED)
    const table = new URL('../log-formats/parquet/tables/arrow-snappy.parquet', import.meta.url)
    aws.put('example-parquet', 'v2/a.parquet', readFileSync(table), STORED)
  })
  const planFormats = async (...args: readonly string[]) =>
    (await planOf(...args, ...WINDOW)).plan.steps.filter(({ name }) => name === 'log format')

  test('Each location has a step with the format of its files', async () => {
    expect(await planFormats('s3://example-trail/', 's3://example-json/v2/')).toMatchObject([
      { subject: 's3://example-trail/', state: 'ok', message: 'cloudtrail' },
      { subject: 's3://example-json/v2/', state: 'ok', message: 'json' },
    ])
  })

  test('The step fails for Parquet, which Athena does not read', async () => {
    expect(await planFormats('s3://example-parquet/v2/')).toMatchObject([
      {
        subject: 's3://example-parquet/v2/',
        state: 'failed',
        message: expect.stringContaining('holds Parquet files'),
        remedy: expect.stringContaining('engine embedded'),
      },
    ])
    expect(await planFormats('s3://example-parquet/v2/', '--engine', 'embedded')).toEqual([])
  })

  test.each([
    ['s3:GetObject', 'ReadLogs'],
    ['kms:Decrypt', 'DecryptLogs'],
  ])('The step names %s and its statement %s where the file may not be read', async (action, sid) => {
    const body = `<Error><Code>AccessDenied</Code><Message>not authorized to perform: ${action}</Message></Error>`
    aws.fault = (call) => (call.action === 's3:GetObject' ? { status: 403, body } : null)
    const location = 's3://example-json/v2/'
    expect(await planFormats(location)).toMatchObject([
      {
        state: 'failed',
        message: expect.stringContaining('s3:GetObject of s3://example-json/v2/a.json.gz'),
        remedy: expect.stringMatching(
          new RegExp(`^Allow ${action} .*\\(statement ${sid} of the policy\\).*, or give log-format$`),
        ),
      },
    ])
    expect(await planFormats(location, '--log-format', 'json')).toMatchObject([
      { state: 'ok', message: 'json' },
    ])
  })

  test('The step is skipped for a location that may not be listed, whose own step names the statement', async () => {
    aws.fault = ({ action }) => (action === 's3:ListBucket' ? { status: 403, code: 'AccessDenied' } : null)
    const { plan } = await planOf('s3://example-json/v2/', '--log-format', 'json', ...WINDOW)
    const ofLocation = plan.steps.filter(({ subject }) => subject === 's3://example-json/v2/')
    expect(ofLocation).toMatchObject([
      { name: 'location', state: 'failed', remedy: expect.stringContaining('statement ListLogs ') },
      { name: 'log format', state: 'skipped' },
    ])
  })

  test('Access logs in the text format have no such step', async () => {
    aws.put('example-text', 's3/2026-11-20-11-00-00-0123456789ABCDEF', 'a record')
    expect(await planFormats('s3://example-text/s3/')).toEqual([])
  })
})

test('A plan says where CloudWatch Logs delivers the access logs of a bucket without access logging', async () => {
  aws.bucket('example-media-archive').logging = null
  aws.deliveries.push({
    region: 'eu-west-1',
    source: {
      name: 'media',
      logType: 'S3_SERVER_ACCESS_LOGS',
      resourceArns: ['arn:aws:s3:::example-media-archive'],
    },
    delivery: {
      deliverySourceName: 'media',
      deliveryDestinationArn: 'arn:aws:logs:eu-west-1:111122223333:delivery-destination:logs',
    },
    destination: {
      arn: 'arn:aws:logs:eu-west-1:111122223333:delivery-destination:logs',
      outputFormat: 'parquet',
      deliveryDestinationConfiguration: { destinationResourceArn: 'arn:aws:s3:::example-json/v2' },
    },
  })
  const { plan } = await planOf('--buckets', 'example-media-archive', '--engine', 'embedded', ...WINDOW)
  expect(plan.steps.filter(({ name }) => name === 'delivery through CloudWatch Logs')).toEqual([
    {
      name: 'delivery through CloudWatch Logs',
      subject: 'example-media-archive',
      state: 'ok',
      message:
        'CloudWatch Logs delivers its access logs to s3://example-json/v2 as parquet. Give it in log-location with log-format parquet and engine embedded',
      remedy: null,
    },
  ])
})
