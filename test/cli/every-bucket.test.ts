import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import type { Plan } from '../../src/plan/plan.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { makeTemporaryFolders, runCli, write } from '../support/dist.js'
import {
  makeLoggingSetting,
  TIME_OF_LOGS_ON_S3 as TIME,
  WINDOW_OF_LOGS_ON_S3,
} from '../support/logs-on-s3.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { type S3Server, startS3 } from '../support/s3-server.js'

/** The built command line with the buckets of an account, on loopback. */
const NAME = '2026-11-20-11-00-00-0123456789ABCDEF'
const WINDOW = [...WINDOW_OF_LOGS_ON_S3, '--accept-gaps', 'window-not-covered']

/** `MANY_BUCKETS=10000` is the most that one check takes. It needs a minute or two. */
const BUCKETS = Number(process.env.MANY_BUCKETS ?? 200)
/** For 10,000 buckets. */
const LONGEST_CHECK_MILLISECONDS = 300_000

const folders = makeTemporaryFolders()
let aws: S3Server
let env: Record<string, string>
beforeEach(async () => {
  aws = await startS3()
  env = makeAwsEnvironment(aws.url)
})
afterEach(() => aws.close())
afterAll(folders.removeAll)

/** A source bucket with one record, whose logs go to `logs-REGION`. */
function addBucket(
  name: string,
  region = 'eu-west-1',
  tags: Record<string, string> = {},
  line = makeRecord,
): void {
  aws.bucket(`logs-${region}`, { region })
  aws.bucket(name, { region, tags }).logging = makeLoggingSetting(`logs-${region}`, 's3/', 'EventTime')
  aws.put(
    `logs-${region}`,
    `s3/111122223333/${region}/${name}/2026/11/20/2026-11-20-00-00-00-0123456789ABCDEF`,
    makeLogText(line({ bucket: name, time: TIME })),
  )
}

async function reportOf(
  ...args: readonly string[]
): Promise<{ code: number | null; report: Report; stderr: string }> {
  return reportWithin(undefined, ...args)
}

/** @param timeoutMilliseconds not given: that of every test */
async function reportWithin(
  timeoutMilliseconds: number | undefined,
  ...args: readonly string[]
): Promise<{ code: number | null; report: Report; stderr: string }> {
  const { code, stdout, stderr } = await runCli(['check', ...args, ...WINDOW, '--format', 'json'], {
    env,
    ...(timeoutMilliseconds === undefined ? {} : { timeoutMilliseconds }),
  })
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  return { code, report: JSON.parse(stdout) as Report, stderr }
}

const EMBEDDED = ['--engine', 'embedded'] as const
const names = ({ buckets }: Report): string[] => buckets.map(({ name }) => name)

describe('a bucket whose own policy denies SigV2', () => {
  const deny = (resources: string[]) =>
    JSON.stringify({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Deny',
          Principal: '*',
          Action: 's3:*',
          Resource: resources,
          Condition: { StringEquals: { 's3:signatureversion': 'AWS' } },
        },
      ],
    })
  const denyOf = (bucket: string) => deny([`arn:aws:s3:::${bucket}`, `arn:aws:s3:::${bucket}/*`])

  test('A bucket whose policy denies SigV2 passes without a log only when accept-deny-policy is true', async () => {
    aws.bucket('quiet').policy = denyOf('quiet')
    const accepted = await reportOf('--buckets', 'quiet', '--accept-deny-policy', ...EMBEDDED)
    expect(accepted.code).toBe(0)
    expect(accepted.report.targets).toMatchObject([{ bucket: 'quiet', verdict: 'denied' }])
    expect(accepted.report.buckets).toMatchObject([
      { denial: 'denied', state: 'sigv2-denied', logging: 'off' },
    ])
    expect(accepted.report.gaps.every(({ accepted: is }) => is)).toBe(true)
    const { stdout } = await runCli(
      ['check', '--buckets', 'quiet', '--accept-deny-policy', ...EMBEDDED, ...WINDOW],
      { env },
    )
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Bucket policies and SigV2: 1 denied. The check does not read policies of the organization.',
    )
    const refused = await reportOf('--buckets', 'quiet', ...EMBEDDED)
    expect([refused.code, refused.report.buckets[0]?.state]).toEqual([2, 'sigv2-denied'])
  })

  test('A bucket without log records does not pass when its policy covers less, is missing, or may not be read', async () => {
    aws.bucket('objects').policy = deny(['arn:aws:s3:::objects/*'])
    aws.bucket('none')
    aws.bucket('secret').policy = denyOf('secret')
    aws.fault = ({ action, bucket }) =>
      action === 's3:GetBucketPolicy' && bucket === 'secret' ? { status: 403, code: 'AccessDenied' } : null
    const names = ['objects', 'none', 'secret'].join(',')
    const { code, report, stderr } = await reportOf('--buckets', names, '--accept-deny-policy', ...EMBEDDED)
    expect(code).toBe(2)
    expect(report.buckets.map(({ denial, denialReason, state }) => [denial, denialReason, state])).toEqual([
      ['partly', 'A statement covers the objects only, and not the bucket.', 'not-logged'],
      ['not-denied', null, 'not-logged'],
      ['unknown', expect.stringContaining('s3:GetBucketPolicy of bucket secret'), 'not-logged'],
    ])
    expect(stderr).toContain('Allow s3:GetBucketPolicy on bucket secret')
    expect((await reportOf('--buckets', names, ...EMBEDDED)).stderr).not.toContain('GetBucketPolicy')
  })

  test('A bucket with a denial is non-compliant when its log has a SigV2 request in the window', async () => {
    addBucket('photos', 'eu-west-1', {}, makeSigV2Record)
    aws.bucket('photos').policy = denyOf('photos')
    const { code, report } = await reportOf('--buckets', 'photos', '--accept-deny-policy', ...EMBEDDED)
    expect([code, report.buckets[0]?.state, report.targets[0]?.verdict]).toEqual([
      1,
      'sigv2-seen',
      'non-compliant',
    ])
  })

  test('The exit code is 3 for accept-deny-policy without names of buckets', async () => {
    const { code, stderr } = await runCli(
      ['check', 's3://logs-eu-west-1/s3/', '--accept-deny-policy', ...EMBEDDED],
      { env },
    )
    expect(code).toBe(3)
    expect(stderr).toContain('--accept-deny-policy: needs buckets')
  })
})

describe('buckets of discovered logs', () => {
  test('Patterns choose among the buckets of the account in every Region, and the report has the facts of each', async () => {
    addBucket('app-one', 'eu-west-1', { team: 'payments' })
    addBucket('app-two', 'eu-central-1', { other: 'x' })
    addBucket('web', 'eu-west-1', {}, makeSigV2Record)
    const { report, stderr } = await reportOf(
      '--buckets',
      'app-*, !app-three',
      '--owner-tag',
      'team',
      ...EMBEDDED,
    )
    expect(names(report)).toEqual(['app-one', 'app-two'])
    expect(report.settings.buckets).toEqual(['app-one', 'app-two'])
    expect(report.buckets).toMatchObject([
      { region: 'eu-west-1', logging: 'on', logLocation: 's3://logs-eu-west-1/s3/', owner: 'payments' },
      { region: 'eu-central-1', logging: 'on', logLocation: 's3://logs-eu-central-1/s3/', owner: null },
    ])
    expect(report.totals).toMatchObject({ sigV4: 2, sigV2: 0 })
    expect(stderr).toContain('In Regions where S3 accepts only SigV4: app-two (eu-central-1)')
    expect(stderr).toContain('https://docs.aws.amazon.com/general/latest/gr/s3.html')
  })

  test('The pattern * chooses every bucket, and a bucket without logging is not-logged', async () => {
    addBucket('app-one')
    aws.bucket('quiet')
    const { code, report } = await reportOf('--buckets', '*', ...EMBEDDED)
    expect(code).toBe(2)
    expect(report.buckets.map(({ name, state }) => [name, state])).toEqual([
      ['app-one', 'sigv4-proven'],
      ['logs-eu-west-1', 'not-logged'],
      ['quiet', 'not-logged'],
    ])
  })

  test('A partition whose first names are markers of folders is read', async () => {
    addBucket('app-one')
    const folder = 's3/111122223333/us-east-1/app-one/2026/'
    for (let day = 0; day < 140; day++) aws.put('logs-eu-west-1', `${folder}10/${100 + day}/`, '')
    aws.put(
      'logs-eu-west-1',
      `${folder}11/20/2026-11-20-00-00-00-0123456789ABCDEF`,
      makeLogText(makeSigV2Record({ bucket: 'app-one', time: TIME })),
    )
    const { code, report } = await reportOf('--buckets', 'app-one', ...EMBEDDED)
    expect([code, report.totals.sigV4, report.totals.sigV2]).toEqual([1, 1, 1])
  })

  test('A chosen bucket whose logging setting may not be read is unknown and does not pass', async () => {
    addBucket('app-one')
    addBucket('app-two', 'us-west-2')
    aws.fault = ({ action, bucket }) =>
      action === 's3:GetBucketLogging' && bucket === 'app-two' ? { status: 403, code: 'AccessDenied' } : null
    const { code, report, stderr } = await reportOf('--buckets', 'app-*', ...EMBEDDED)
    expect(code).toBe(2)
    expect(report.buckets[1]).toMatchObject({ name: 'app-two', logging: 'unknown', state: 'silent' })
    expect(stderr).toMatch(
      /Allow s3:GetBucketLogging on bucket app-two.* the check does not find the logs of app-two/,
    )
    const named = await runCli(['check', '--buckets', 'app-one, app-two', ...EMBEDDED, ...WINDOW], { env })
    expect(named.code).toBe(4)
  })

  test('A chosen bucket with records does not pass when its logging setting may not be read', async () => {
    addBucket('app-one')
    addBucket('app-two')
    aws.fault = ({ action, bucket }) =>
      action === 's3:GetBucketLogging' && bucket === 'app-two' ? { status: 403, code: 'AccessDenied' } : null
    aws.bucket('app-one').logging = makeLoggingSetting('logs-eu-west-1', 's3/', null)
    aws.put(
      'logs-eu-west-1',
      `s3/${NAME}`,
      makeLogText(...['app-one', 'app-two'].map((bucket) => makeRecord({ bucket, time: TIME }))),
    )
    const { code, report } = await reportOf('--buckets', 'app-*', ...EMBEDDED)
    expect(code).toBe(2)
    expect(report.gaps).toContainEqual(
      expect.objectContaining({ name: 'logging-changed', bucket: 'app-two', accepted: false }),
    )
  })

  test('Refused logging settings of many buckets give only a few warnings', async () => {
    for (let i = 0; i < 20; i++) addBucket(`app-${i}`)
    aws.fault = ({ action }) =>
      action === 's3:GetBucketLogging' ? { status: 403, code: 'AccessDenied' } : null
    const { code, stderr } = await reportOf('--buckets', 'app-*', ...EMBEDDED)
    expect(code).toBe(2)
    expect(stderr.match(/^warning: s3:GetBucketLogging/gm)).toHaveLength(5)
    expect(stderr).toContain('The logging settings of 15 more buckets could not be read.')
  })

  test.each([
    [['none-*'], 'No bucket of the account matches "none-*"'],
    [['!*'], 'No bucket of the account matches "*"'],
  ])('The pattern %j is a wrong setting when no bucket matches it', async (patterns, message) => {
    addBucket('app-one')
    const { code, stderr } = await runCli(
      ['check', '--buckets', patterns.join(','), ...EMBEDDED, ...WINDOW],
      {
        env,
      },
    )
    expect(code).toBe(3)
    expect(stderr).toContain(message)
  })

  test('The message names the missing permission when buckets may not be listed', async () => {
    aws.policy = []
    const { code, stderr } = await runCli(['check', '--buckets', '*', ...EMBEDDED, ...WINDOW], { env })
    expect(code).toBe(4)
    expect(stderr).toMatch(/s3:ListAllMyBuckets failed: AccessDenied.*statement ListBuckets of the policy/s)
    const plan = await runCli(['plan', '--buckets', '*', ...EMBEDDED, '--format', 'json'], { env })
    expect(plan.code).toBe(4)
    const failed = (JSON.parse(plan.stdout) as Plan).steps.filter(({ state }) => state === 'failed')
    expect(failed).toEqual([
      expect.objectContaining({ name: 'buckets', remedy: expect.stringContaining('ListBuckets') }),
    ])
  })

  test('A tag that may not be read is a warning', async () => {
    addBucket('app-one')
    aws.fault = ({ action }) =>
      action === 's3:GetBucketTagging' ? { status: 403, code: 'AccessDenied' } : null
    const { report, stderr } = await reportOf('--buckets', 'app-one', '--owner-tag', 'team', ...EMBEDDED)
    expect(report.buckets[0]?.owner).toBeNull()
    expect(stderr).toContain('Allow s3:GetBucketTagging on bucket app-one')
  })

  test(
    `${BUCKETS} buckets take at most three calls each, and throttled calls are retried`,
    async () => {
      for (let i = 0; i < BUCKETS; i++)
        aws.bucket(`b-${String(i).padStart(5, '0')}`, { region: i % 2 === 0 ? 'eu-west-1' : 'us-west-2' })
      aws.fault = ({ action, bucket }, earlier) =>
        action !== 's3:ListAllMyBuckets' && earlier === 0 && bucket?.endsWith('7')
          ? { status: 503, code: 'SlowDown' }
          : null
      const { report } = await reportWithin(
        LONGEST_CHECK_MILLISECONDS,
        ...['--buckets', '*', '--owner-tag', 'team', ...EMBEDDED],
      )
      expect(report.buckets).toHaveLength(BUCKETS)
      expect(new Set(report.buckets.map(({ state }) => state))).toEqual(new Set(['not-logged']))
      const served = aws.calls.filter(({ bucket }) => bucket !== null)
      // One tenth of the calls was repeated.
      expect(served.length).toBeLessThanOrEqual(3 * BUCKETS * 1.1)
    },
    2 * LONGEST_CHECK_MILLISECONDS,
  )
})

describe('buckets of given logs', () => {
  const FILES = makeLogText(
    makeRecord({ bucket: 'app-one', time: TIME }),
    makeSigV2Record({ bucket: 'app-two', time: TIME }),
    makeRecord({ bucket: 'web', time: TIME }),
    makeRecord({ bucket: 'web', time: TIME, operation: 'S3.EXPIRE.OBJECT' }),
  )

  test('Patterns choose among the buckets in log files', async () => {
    const folder = folders.make()
    write(`${folder}/log`, FILES)
    const { code, report } = await reportOf(folder, '--buckets', 'app-*')
    expect(code).toBe(1)
    expect(names(report)).toEqual(['app-one', 'app-two'])
    expect(report.totals).toMatchObject({ records: 4, inScope: 2, otherBuckets: 2, service: 0 })
    expect(report.targets.map(({ bucket }) => bucket)).toEqual(['app-one', 'app-two'])
  })

  test('Patterns choose among the buckets in log objects', async () => {
    aws.put('logs', `s3/${NAME}`, FILES)
    aws.put('logs', 's3/2026-11-19-00-00-00-0000000000000000', makeLogText(makeRecord()))
    const { report } = await reportOf('s3://logs/s3/', '--buckets', '*, !app-two', ...EMBEDDED)
    expect(names(report)).toEqual(['app-one', 'web'])
    expect(report.totals).toMatchObject({ records: 4, inScope: 2, otherBuckets: 1, service: 1 })
  })

  test.each([
    ['is off', '', 2, 'logging-disabled'],
    ['goes to another place', 'elsewhere/', 2, 'logging-changed'],
    ['goes to the given location', 's3/', 0, null],
  ])(
    'The logging setting of a bucket that a pattern chose in given logs is read: it %s',
    async (_state, prefix, expected, gap) => {
      const bucket = aws.bucket('app-one')
      if (prefix !== '') bucket.logging = makeLoggingSetting('logs', prefix, null)
      aws.put('logs', `s3/${NAME}`, makeLogText(makeRecord({ bucket: 'app-one', time: TIME })))
      const { code, report } = await reportOf('s3://logs/s3/', '--buckets', 'app-*', ...EMBEDDED)
      expect(code).toBe(expected)
      expect(report.buckets).toMatchObject([
        { name: 'app-one', region: 'eu-west-1', logging: prefix === '' ? 'off' : 'on' },
      ])
      expect(report.gaps.filter(({ accepted }) => !accepted).map(({ name }) => name)).toEqual(
        gap === null ? [] : [gap],
      )
    },
  )

  test('AWS is not asked about texts in the bucket column that are not bucket names', async () => {
    aws.bucket('app-one').logging = makeLoggingSetting('logs', 's3/', null)
    const texts = ['app-one', '-', '../../other', 'arn:aws:s3:::x', 'example.com:443/?', 'app-*']
    aws.put('logs', `s3/${NAME}`, makeLogText(...texts.map((bucket) => makeRecord({ bucket, time: TIME }))))
    const { report, stderr } = await reportOf('s3://logs/s3/', '--buckets', '*', ...EMBEDDED)
    expect(names(report)).toHaveLength(texts.length)
    expect(new Set(aws.calls.map(({ bucket }) => bucket))).toEqual(new Set(['logs', 'app-one']))
    expect(stderr).not.toMatch(/^warning/m)
  })

  test('A bucket that a pattern chose in given logs, and that does not exist any more, is only warned of', async () => {
    aws.put('logs', `s3/${NAME}`, makeLogText(makeRecord({ bucket: 'app-gone', time: TIME })))
    const { code, report, stderr } = await reportOf('s3://logs/s3/', '--buckets', 'app-*', ...EMBEDDED)
    expect(code).toBe(0)
    expect(report.buckets).toMatchObject([{ name: 'app-gone', logging: 'unknown' }])
    expect(stderr).toContain('Bucket app-gone does not exist')
  })

  test('A bucket that a pattern chose, and that has records only outside the window, is the gap no-log-records', async () => {
    const folder = folders.make()
    write(`${folder}/log`, `${FILES}${makeLogText(makeRecord({ bucket: 'app-old' }))}`)
    const { report } = await reportOf(folder, '--buckets', 'app-*')
    expect(names(report)).toEqual(['app-old', 'app-one', 'app-two'])
    expect(report.gaps.filter(({ accepted }) => !accepted)).toEqual([
      expect.objectContaining({ name: 'no-log-records', bucket: 'app-old' }),
    ])
  })

  test.each([
    ['of every bucket', []],
    ['of a pattern', ['--buckets', 'app-*']],
    ['of a named bucket', ['--buckets', 'app-one']],
  ])(
    'A given location without log objects, next to one that has some, is the gap no-log-records: %s',
    async (_scope, buckets) => {
      aws.bucket('app-one').logging = makeLoggingSetting('logs', 's3/', null)
      aws.put('logs', `s3/${NAME}`, makeLogText(makeRecord({ bucket: 'app-one', time: TIME })))
      const { code, report } = await reportOf('s3://logs/s3/', 's3://logs/empty/', ...buckets, ...EMBEDDED)
      expect(code).toBe(2)
      expect(report.gaps.filter(({ accepted }) => !accepted)).toEqual([
        expect.objectContaining({
          name: 'no-log-records',
          bucket: null,
          message: expect.stringContaining('s3://logs/empty/'),
        }),
      ])
    },
  )

  test('A pattern without a match is the gap no-log-records with the pattern as its bucket', async () => {
    const folder = folders.make()
    write(`${folder}/log`, FILES)
    const { code, report } = await reportOf(folder, '--buckets', 'web, none-*')
    expect(code).toBe(2)
    expect(report.gaps.filter(({ accepted }) => !accepted)).toEqual([
      expect.objectContaining({ name: 'no-log-records', bucket: 'none-*' }),
    ])
  })
})

describe('buckets-file', () => {
  test('Names in buckets-file are added to those in buckets', async () => {
    const folder = folders.make()
    write(
      `${folder}/log`,
      makeLogText(...['a-1', 'b-1', 'c-1'].map((bucket) => makeRecord({ bucket, time: TIME }))),
    )
    const file = write(`${folders.make()}/buckets.txt`, '# ours\nb-1 # the second\r\n\n  a-*\n')
    const { code, report } = await reportOf(folder, '--buckets', 'c-1', '--buckets-file', file)
    expect(code).toBe(0)
    expect(names(report)).toEqual(['c-1', 'b-1', 'a-1'])
  })

  test.each([
    ['b-1\nnot a bucket\n', 'line 2: "not a bucket"'],
    ['# nothing\n', 'does not contain a bucket name'],
  ])('The content %j of buckets-file is a wrong setting', async (text, message) => {
    const file = write(`${folders.make()}/buckets.txt`, text)
    const { code, stderr } = await runCli(['check', folders.make(), '--buckets-file', file], { env })
    expect(code).toBe(3)
    expect(stderr).toContain(message)
  })

  test('A buckets-file that does not exist is a wrong setting', async () => {
    const { code, stderr } = await runCli(['check', folders.make(), '--buckets-file', '/nonexistent/file'], {
      env,
    })
    expect(code).toBe(3)
    expect(stderr).toContain('--buckets-file: "/nonexistent/file" is not there')
  })

  // Linux gives an I/O error for the first page of this file, which no process maps.
  const onLinux = process.platform === 'linux' ? test : test.skip
  onLinux('A buckets-file that cannot be read is a wrong setting', async () => {
    const { code, stderr } = await runCli(['check', folders.make(), '--buckets-file', '/proc/self/mem'], {
      env,
    })
    expect(code).toBe(3)
    expect(stderr).toContain('--buckets-file: "/proc/self/mem" cannot be read: ')
  })

  const onPosix = process.platform === 'win32' ? test.skip : test
  onPosix('A buckets-file that is a device is a wrong setting, and is not left out', async () => {
    const { code, stderr } = await runCli(['check', folders.make(), '--buckets-file', '/dev/null'], { env })
    expect(code).toBe(3)
    expect(stderr).toContain('--buckets-file: "/dev/null" is a pipe or a device')
  })
})

test.each(['a#b*', 'app/*', '!'])('The value %j is not a pattern of bucket names', async (text) => {
  const { code, stderr } = await runCli(['check', folders.make(), '--buckets', text], { env })
  expect(code).toBe(3)
  expect(stderr).toMatch(/--buckets: /)
})
