import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import { makeJsonRecord } from '../support/other-logs.js'
import { makeLogText, makeRecord } from '../support/records.js'
import { type S3Server, startS3 } from '../support/s3-server.js'

/** The built command line says where CloudWatch Logs delivers the access logs of a bucket whose logging is off. */
let aws: S3Server
let env: Record<string, string>
beforeEach(async () => {
  aws = await startS3()
  aws.bucket('reports')
  aws.put('access-logs', 'reports/2026-11-02-11-00-00-0123456789ABCDEF', makeLogText(makeRecord()))
  aws.put('access-logs', 'reports/2026-11-03-11-00-00-0123456789ABCDEF', makeLogText(makeRecord()))
  env = makeAwsEnvironment(aws.url)
})
afterEach(() => aws.close())

interface Parts {
  readonly bucket?: string
  readonly region?: string
  readonly to?: string
  readonly format?: string
  readonly fields?: readonly string[]
  readonly logType?: string
}

function deliver({
  bucket = 'reports',
  region = 'eu-west-1',
  to = 'arn:aws:s3:::json-logs/v2',
  format = 'json',
  fields = [],
  logType = 'S3_SERVER_ACCESS_LOGS',
}: Parts): void {
  const name = `${bucket}-${aws.deliveries.length}`
  const arn = `arn:aws:logs:${region}:111122223333:delivery-destination:${name}`
  aws.deliveries.push({
    region,
    source: { name, logType, resourceArns: [`arn:aws:s3:::${bucket}`] },
    delivery: { deliverySourceName: name, deliveryDestinationArn: arn, recordFields: fields },
    destination: {
      arn,
      outputFormat: format,
      deliveryDestinationConfiguration: { destinationResourceArn: to },
    },
  })
}

interface Gap {
  readonly name: string
  readonly bucket: string | null
  readonly message: string
}

async function gapsOf(...locations: readonly string[]): Promise<readonly Gap[]> {
  const window = ['--since', '2026-11-03', '--until', '2026-11-04', '--max-log-age', '9999d']
  const args = [...locations, '--buckets', 'reports', '--engine', 'embedded', ...window, '--format', 'json']
  const { stdout, stderr } = await runCli(['check', ...args], { env })
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  return (JSON.parse(stdout) as { gaps: Gap[] }).gaps
}

async function disabledMessage(...locations: readonly string[]): Promise<string> {
  const gaps = await gapsOf(...(locations.length === 0 ? ['s3://access-logs/reports/'] : locations))
  return gaps.find(({ name }) => name === 'logging-disabled')?.message ?? 'no such gap'
}

test.each([
  ['to S3 as JSON', {}, 'to s3://json-logs/v2 as json. Give it in log-location with log-format json.'],
  [
    'to a bucket without a prefix, as Parquet',
    { to: 'arn:aws:s3:::json-logs', format: 'parquet' },
    'to s3://json-logs/ as parquet. Give it in log-location with log-format parquet and engine embedded.',
  ],
  [
    'to a log group',
    { to: 'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/s3/access-logs:*' },
    'to log group /aws/s3/access-logs as json. The check does not read it',
  ],
  [
    'to Firehose',
    { to: 'arn:aws:firehose:eu-west-1:111122223333:deliverystream/logs' },
    'to Firehose stream logs as json. The check does not read it',
  ],
  [
    'without the signature',
    { fields: ['bucket_arn', 'request_time', 'requester', 'remote_ip', 'user_agent'] },
    'lack signature_version, so they prove nothing',
  ],
])('A delivery %s is named in place of the command that switches logging on', async (_, parts, expected) => {
  deliver(parts)
  const message = await disabledMessage()
  expect(message).toContain(expected)
  expect(message).not.toContain('put-bucket-logging')
})

test('Deliveries of other buckets, other logs and other Regions are not those of the bucket', async () => {
  deliver({ bucket: 'images' })
  deliver({ logType: 'EVENT_LOGS' })
  deliver({ region: 'us-east-1' })
  const message = await disabledMessage()
  expect(message).toContain('This bucket has no such delivery.')
  expect(message).toContain('put-bucket-logging')
})

test('A delivery on a later page is found', async () => {
  aws.deliveryPageSize = 1
  for (const bucket of ['images', 'videos', 'reports']) deliver({ bucket })
  expect(await disabledMessage()).toContain('to s3://json-logs/v2 as json')
})

test('The missing permission is named, and ends no check', async () => {
  deliver({})
  aws.policy = [{ Effect: 'Allow', Action: 's3:*', Resource: '*' }]
  const message = await disabledMessage()
  expect(message).toContain('put-bucket-logging')
  expect(message).toMatch(
    /logs:DescribeDeliverySources in eu-west-1 failed: AccessDenied.*statement FindDeliveries/s,
  )
})

test('A bucket whose delivery is read has no gap for its disabled logging', async () => {
  deliver({})
  const stored = { lastModified: new Date('2026-11-03T12:00:00Z') }
  aws.put('json-logs', 'v2/a.json.gz', gzipSync(JSON.stringify(makeJsonRecord())), stored)
  const locations = ['s3://access-logs/other/', 's3://json-logs/v2/']
  aws.put(
    'access-logs',
    'other/2026-11-03-11-00-00-0123456789ABCDEF',
    makeLogText(makeRecord({ bucket: 'images' })),
  )
  expect(await disabledMessage(...locations)).toBe('no such gap')
  aws.deliveries.length = 0
  expect(await disabledMessage(...locations)).toContain('put-bucket-logging')
})

test('A bucket that logs is not asked about its deliveries', async () => {
  aws.bucket('reports').logging =
    '<TargetBucket>access-logs</TargetBucket><TargetPrefix>reports/</TargetPrefix>'
  await gapsOf()
  expect(aws.calls.filter(({ action }) => action.startsWith('logs:'))).toEqual([])
})
