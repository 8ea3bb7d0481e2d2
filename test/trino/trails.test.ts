import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import { makeTrailEvent, makeTrailFile } from '../support/other-logs.js'
import { ANYONE, createBucket, putObjects, REGION, readRig } from './support/rig.js'

/**
 * The built command line asks a CloudTrail that this project did not write: that of moto. Moto keeps trails, selectors and
 * status, but records no events and delivers no files: the test stores the files. It cannot make deliveries of S3 access
 * logs through CloudWatch Logs, which test/cli/deliveries.test.ts simulates.
 */
const ACCOUNT = '123456789012'
const SOURCE = 'trail-source'
const LOGS = 'trail-logs'
const TRAIL = 'rig-trail'

async function askTrail(operation: string, input: object): Promise<void> {
  const response = await fetch(readRig().moto, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `CloudTrail_20131101.${operation}`,
      authorization: `AWS4-HMAC-SHA256 Credential=testing/20261123/${REGION}/cloudtrail/aws4_request, SignedHeaders=host, Signature=0`,
    },
  })
  if (!response.ok) throw new Error(`${operation} answers ${response.status}: ${await response.text()}`)
}

const iso = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`

async function checkSince(since: string): Promise<{ code: number | null; gaps: string[]; messages: string }> {
  const { code, stdout, stderr } = await runCli(
    [
      'check',
      `s3://${LOGS}/`,
      '--buckets',
      SOURCE,
      '--engine',
      'embedded',
      '--since',
      since,
      '--format',
      'json',
    ],
    {
      env: makeAwsEnvironment(readRig().moto, { region: REGION, ...ANYONE }),
    },
  )
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  const { gaps } = JSON.parse(stdout) as { gaps: { name: string; message: string }[] }
  return { code, gaps: gaps.map(({ name }) => name), messages: gaps.map(({ message }) => message).join('\n') }
}

let since = ''

beforeAll(async () => {
  await createBucket(SOURCE)
  await createBucket(LOGS)
  await askTrail('DeleteTrail', { Name: TRAIL }).catch(() => {})
  await askTrail('CreateTrail', { Name: TRAIL, S3BucketName: LOGS, IsMultiRegionTrail: true })
  await askTrail('StartLogging', { Name: TRAIL })
  await wait(2_100)
  since = iso(Date.now())
  const eventTime = since
  const stamp = eventTime.replaceAll(/[-:]/g, '').slice(0, 13)
  const day = eventTime.slice(0, 10).replaceAll('-', '/')
  await putObjects(LOGS, [
    [
      `AWSLogs/${ACCOUNT}/CloudTrail/${REGION}/${day}/${ACCOUNT}_CloudTrail_${REGION}_${stamp}Z_aaaaaaaaaaaaaaaa.json.gz`,
      gzipSync(
        makeTrailFile(makeTrailEvent({ eventTime, awsRegion: REGION }, { request: { bucketName: SOURCE } })),
      ),
    ],
  ])
  // The window does not hold the second in which the check begins.
  await wait(1_100)
})

describe('a trail of moto', () => {
  test('A trail that records management events only does not close the gap', async () => {
    const { code, gaps, messages } = await checkSince(since)
    expect([code, gaps]).toEqual([2, ['trail-coverage']])
    expect(messages).toContain(`trail/${TRAIL}: its selectors record no data events of the bucket`)
  })

  test.each([
    [
      'basic',
      {
        EventSelectors: [
          {
            ReadWriteType: 'All',
            DataResources: [{ Type: 'AWS::S3::Object', Values: [`arn:aws:s3:::${SOURCE}/`] }],
          },
        ],
      },
    ],
    [
      'advanced',
      {
        AdvancedEventSelectors: [
          {
            Name: 'objects',
            FieldSelectors: [
              { Field: 'eventCategory', Equals: ['Data'] },
              { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
              { Field: 'resources.ARN', StartsWith: [`arn:aws:s3:::${SOURCE}/`] },
            ],
          },
        ],
      },
    ],
  ])('A trail with %s selectors of all data events closes the gap', async (_, selectors) => {
    await askTrail('PutEventSelectors', { TrailName: TRAIL, ...selectors })
    expect(await checkSince(since)).toMatchObject({ code: 0, gaps: [] })
  })

  test('A window that begins before the trail is not proven', async () => {
    const { code, gaps, messages } = await checkSince(iso(Date.now() - 3_600_000))
    expect(code).toBe(2)
    expect(gaps).toContain('trail-coverage')
    expect(messages).toMatch(/it has been recording since/)
  })

  test('A trail that was stopped is not proven', async () => {
    await askTrail('StopLogging', { Name: TRAIL })
    // The window ends when the check begins, which must be in a later second.
    await wait(1_100)
    const { code, messages } = await checkSince(since)
    expect(code).toBe(2)
    expect(messages).toMatch(/it is not recording since/)
  })
})
