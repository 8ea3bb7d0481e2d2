import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { makeTemporaryFolders, runCli, write } from '../support/dist.js'
import { type Json, makeTrailEvent, makeTrailFile } from '../support/other-logs.js'
import { makeLogText, makeRecord } from '../support/records.js'
import { type S3Server, type ServedTrail, startS3 } from '../support/s3-server.js'

/** The built command line asks the trails on loopback whether they record every request. */
const ACCOUNT = '111122223333'
const ARN = `arn:aws:cloudtrail:eu-west-1:${ACCOUNT}:trail/everything`
const WINDOW = ['--since', '2026-11-03', '--until', '2026-11-04', '--max-log-age', '9999d']
const OBJECTS = [{ Type: 'AWS::S3::Object', Values: ['arn:aws:s3'] }]
const seconds = (time: string): number => Date.parse(time) / 1000

const folders = makeTemporaryFolders()
let s3: S3Server
let env: Record<string, string>
let trail: ServedTrail
beforeEach(async () => {
  s3 = await startS3()
  s3.bucket('reports')
  trail = served()
  s3.trails.push(trail)
  putTrail('eu-west-1', makeTrailEvent())
  env = makeAwsEnvironment(s3.url)
})
afterEach(() => s3.close())
afterAll(folders.removeAll)

function served(description: Readonly<Record<string, unknown>> = {}): ServedTrail {
  return {
    description: {
      Name: 'everything',
      TrailARN: ARN,
      HomeRegion: 'eu-west-1',
      S3BucketName: 'logs',
      S3KeyPrefix: 'trail',
      IsMultiRegionTrail: true,
      IsOrganizationTrail: false,
      ...description,
    },
    selectors: { TrailARN: ARN, EventSelectors: [{ ReadWriteType: 'All', DataResources: OBJECTS }] },
    status: {
      IsLogging: true,
      StartLoggingTime: seconds('2026-01-01T00:00:00Z') + 0.25,
      LatestDeliveryTime: seconds('2026-11-28T00:00:00Z'),
    },
  }
}

let files = 0
function putTrail(region: string, ...events: readonly Json[]): void {
  const name = `${ACCOUNT}_CloudTrail_${region}_20261103T1020Z_${String(++files).padStart(16, 'a')}.json.gz`
  s3.put(
    'logs',
    `trail/AWSLogs/${ACCOUNT}/CloudTrail/${region}/2026/11/03/${name}`,
    gzipSync(makeTrailFile(...events)),
  )
}

interface Checked {
  readonly code: number | null
  readonly stderr: string
  readonly gaps: readonly string[]
  readonly messages: string
}

async function check(...more: readonly string[]): Promise<Checked> {
  const { code, stdout, stderr } = await runCli(
    ['check', 's3://logs/trail/', '--engine', 'embedded', ...WINDOW, '--format', 'json', ...more],
    { env },
  )
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  const { gaps } = JSON.parse(stdout) as { gaps: { name: string; bucket: string | null; message: string }[] }
  return {
    code,
    stderr,
    gaps: gaps.map(({ name, bucket }) => `${name} ${bucket}`),
    messages: gaps.map(({ message }) => message).join('\n'),
  }
}

describe('a trail that proves itself', () => {
  test.each([
    ['the bucket is configured', ['--buckets', 'reports']],
    ['no bucket is configured', []],
    ['a pattern matches the bucket', ['--buckets', 'rep*']],
  ])('A trail that records everything closes the gap where %s', async (_, args) => {
    expect(await check(...args)).toMatchObject({ code: 0, gaps: [] })
    expect(s3.calls.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'cloudtrail:DescribeTrails',
        'cloudtrail:GetEventSelectors',
        'cloudtrail:GetTrailStatus',
      ]),
    )
  })

  test('The check asks for the trails of a bucket in its Region, and for their selectors in the home Region', async () => {
    s3.bucket('images', { region: 'us-east-1' })
    putTrail('us-east-1', makeTrailEvent({}, { request: { bucketName: 'images' } }))
    expect(await check('--buckets', 'images')).toMatchObject({ code: 0, gaps: [] })
    const asked = s3.calls
      .filter(({ action }) => action.startsWith('cloudtrail:'))
      .map(({ action, region }) => `${action} ${region}`)
      .sort()
    expect(asked).toEqual([
      'cloudtrail:DescribeTrails us-east-1',
      'cloudtrail:GetEventSelectors eu-west-1',
      'cloudtrail:GetTrailStatus us-east-1',
    ])
  })

  test('A trail of one Region proves nothing for a bucket in another Region', async () => {
    s3.trails[0] = served({ IsMultiRegionTrail: false })
    s3.bucket('images', { region: 'us-east-1' })
    putTrail('us-east-1', makeTrailEvent({}, { request: { bucketName: 'images' } }))
    const { code, gaps, messages } = await check('--buckets', 'images, reports')
    expect([code, gaps]).toEqual([2, ['trail-coverage images']])
    expect(messages).toContain(
      `account ${ACCOUNT} has no trail that delivers the events of us-east-1 to s3://logs/trail/`,
    )
  })

  test('One trail of several is enough', async () => {
    const reads = served({ TrailARN: `${ARN}-reads`, Name: 'reads' })
    reads.selectors = { EventSelectors: [{ ReadWriteType: 'ReadOnly', DataResources: OBJECTS }] }
    s3.trails.unshift(reads)
    expect(await check('--buckets', 'reports')).toMatchObject({ code: 0, gaps: [] })
  })

  test('Each trail is asked once, however many buckets it records', async () => {
    const buckets = Array.from({ length: 40 }, (_, at) => `reports-${at}`)
    for (const bucket of buckets) s3.bucket(bucket)
    putTrail('eu-west-1', ...buckets.map((bucketName) => makeTrailEvent({}, { request: { bucketName } })))
    expect(await check('--buckets', buckets.join(','))).toMatchObject({ code: 0, gaps: [] })
    expect(s3.calls.filter(({ action }) => action.startsWith('cloudtrail:'))).toHaveLength(3)
  })

  test('A call that AWS throttles is sent again', async () => {
    s3.fault = ({ action }, earlier) =>
      action === 'cloudtrail:DescribeTrails' && earlier < 2
        ? { status: 400, body: JSON.stringify({ __type: 'ThrottlingException', message: 'Rate exceeded' }) }
        : null
    expect(await check('--buckets', 'reports')).toMatchObject({ code: 0, gaps: [] })
  })
})

describe('a trail that does not prove itself', () => {
  test.each([
    [
      'records reads only',
      () => ({ selectors: { EventSelectors: [{ ReadWriteType: 'ReadOnly', DataResources: OBJECTS }] } }),
      /read events only/,
    ],
    [
      'records management events only',
      () => ({ selectors: { EventSelectors: [{ ReadWriteType: 'All', DataResources: [] }] } }),
      /no data events/,
    ],
    [
      'is stopped',
      () => ({
        status: { ...trail.status, IsLogging: false, StopLoggingTime: seconds('2026-11-03T12:00:00Z') },
      }),
      /not recording since 2026-11-03T12:00:00Z/,
    ],
    [
      'began within the window',
      () => ({ status: { ...trail.status, StartLoggingTime: seconds('2026-11-03T06:00:00Z') } }),
      /recording since 2026-11-03T06:00:00Z/,
    ],
    [
      'cannot deliver',
      () => ({ status: { ...trail.status, LatestDeliveryError: 'AccessDenied' } }),
      /last delivery failed: AccessDenied/,
    ],
    [
      'delivers elsewhere',
      () => ({ description: { ...trail.description, S3BucketName: 'other' } }),
      /no trail that delivers/,
    ],
    ['tells nothing', () => ({ status: {} }), /does not say since when/],
  ])('The gap remains and gives the reason if the trail %s', async (_, parts, message) => {
    s3.trails[0] = { ...trail, ...parts() }
    const { code, gaps, messages } = await check('--buckets', 'reports')
    expect([code, gaps]).toEqual([2, ['trail-coverage reports']])
    expect(messages).toMatch(message)
  })

  test('A change of the selectors within the window reopens the gap', async () => {
    putTrail(
      'eu-west-1',
      makeTrailEvent({
        eventSource: 'cloudtrail.amazonaws.com',
        eventName: 'PutEventSelectors',
        requestParameters: { trailName: ARN },
        eventTime: '2026-11-03T11:00:00Z',
      }),
    )
    const { code, gaps, messages } = await check('--buckets', 'reports')
    expect([code, gaps]).toEqual([2, ['trail-coverage reports']])
    expect(messages).toContain(`trail ${ARN}: PutEventSelectors changed it at 2026-11-03T11:00:00Z`)
  })

  test('A change of another trail does not reopen the gap', async () => {
    putTrail(
      'eu-west-1',
      makeTrailEvent({
        eventSource: 'cloudtrail.amazonaws.com',
        eventName: 'StopLogging',
        requestParameters: { name: 'other' },
      }),
    )
    expect(await check('--buckets', 'reports')).toMatchObject({ code: 0, gaps: [] })
  })

  test('A bucket of another account is not proven by this account’s trail', async () => {
    s3.bucket('images', { owner: '444455556666' })
    putTrail('eu-west-1', makeTrailEvent({}, { request: { bucketName: 'images' } }))
    const { code, gaps, messages } = await check('--buckets', 'images, reports')
    expect([code, gaps]).toEqual([2, ['trail-coverage images']])
    expect(messages).toContain(`as one of account ${ACCOUNT}`)
  })

  test.each(['cloudtrail:DescribeTrails', 'cloudtrail:GetEventSelectors', 'cloudtrail:GetTrailStatus'])(
    'The gap remains and names the permission if %s is refused',
    async (action) => {
      s3.policy = [
        { Effect: 'Allow', Action: ['s3:*'], Resource: '*' },
        {
          Effect: 'Allow',
          Action: [
            'cloudtrail:DescribeTrails',
            'cloudtrail:GetEventSelectors',
            'cloudtrail:GetTrailStatus',
          ].filter((one) => one !== action),
          Resource: '*',
        },
      ]
      const { code, gaps, messages } = await check('--buckets', 'reports')
      expect([code, gaps]).toEqual([2, ['trail-coverage reports']])
      expect(messages).toContain(`${action} of `)
      expect(messages).toContain('statement ReadTrails')
    },
  )

  test('Answers that cannot be read leave the gap open', async () => {
    s3.fault = ({ action }) =>
      action === 'cloudtrail:GetTrailStatus' ? { status: 200, body: '<html>' } : null
    expect(await check('--buckets', 'reports')).toMatchObject({ code: 2, gaps: ['trail-coverage reports'] })
  })

  test.each([
    ['that cannot be read', { status: 200, body: '{"trailList":[null,7,{"TrailARN":3}]}' }],
    ['without a list', { status: 200, body: '{"trailList":{"a":1}}' }],
  ])('Trails %s prove nothing', async (_, answer) => {
    s3.fault = ({ action }) => (action === 'cloudtrail:DescribeTrails' ? answer : null)
    expect(await check('--buckets', 'reports')).toMatchObject({ code: 2, gaps: ['trail-coverage reports'] })
  })

  test('A check continues if AWS does not say whose credentials these are', async () => {
    s3.fault = ({ action }) =>
      action === 'sts:GetCallerIdentity' ? { status: 403, body: '<ErrorResponse/>' } : null
    const { code, gaps, messages } = await check('--buckets', 'reports')
    expect([code, gaps]).toEqual([2, ['trail-coverage reports']])
    expect(messages).toContain('sts:GetCallerIdentity')
  })

  test('An accepted gap stays accepted, whatever the trails say', async () => {
    s3.trails.length = 0
    expect(await check('--buckets', 'reports', '--accept-gaps', 'trail-coverage')).toMatchObject({
      code: 0,
      gaps: ['trail-coverage reports'],
    })
  })
})

test('Log files on disk prove nothing about their trail', async () => {
  const file = write(`${folders.make()}/trail.json`, makeTrailFile(makeTrailEvent()))
  const { code, stdout } = await runCli(['check', file, '--buckets', 'reports', '--format', 'json'], { env })
  expect(code).toBe(2)
  expect(JSON.parse(stdout).gaps).toMatchObject([{ name: 'trail-coverage', bucket: 'reports' }])
  expect(s3.calls).toEqual([])
})

test('A bucket that access logs cover as well needs no proof, and a warning says that its requests count twice', async () => {
  s3.trails.length = 0
  s3.put(
    'access-logs',
    'reports/2026-11-03-11-00-00-0123456789ABCDEF',
    makeLogText(makeRecord({ bucket: 'reports', time: '03/Nov/2026:10:20:00 +0000' })),
  )
  s3.put('access-logs', 'reports/2026-11-02-11-00-00-0123456789ABCDEF', makeLogText(makeRecord()))
  s3.bucket('reports').logging =
    '<TargetBucket>access-logs</TargetBucket><TargetPrefix>reports/</TargetPrefix>'
  const { code, gaps, stderr } = await check('s3://access-logs/reports/', '--buckets', 'reports')
  expect([code, gaps]).toEqual([0, []])
  expect(stderr).toMatch(/Requests may count twice.*reports \(text, cloudtrail\)/)
})
