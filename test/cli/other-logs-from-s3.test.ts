import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import {
  type Json,
  makeJsonRecord,
  makeSigV2Event,
  makeSigV2JsonRecord,
  makeTrailEvent,
  makeTrailFile,
} from '../support/other-logs.js'
import { makeParquetTable } from '../support/parquet.js'
import { makeLogText, makeRecord } from '../support/records.js'
import { type S3Server, startS3 } from '../support/s3-server.js'

/** The built command line reads CloudTrail files, and access logs as JSON and Parquet, from S3 on loopback. */
let s3: S3Server
let env: Record<string, string>
beforeEach(async () => {
  s3 = await startS3()
  s3.bucket('logs')
  env = makeAwsEnvironment(s3.url)
})
afterEach(() => s3.close())

const WINDOW = ['--since', '2026-11-03', '--until', '2026-11-04', '--max-log-age', '9999d']

async function check(location: string, ...more: readonly string[]) {
  const args = [
    'check',
    location,
    '--engine',
    'embedded',
    ...(more.includes('--since') ? [] : WINDOW),
    '--format',
    'json',
    ...more,
  ]
  const { code, stdout, stderr } = await runCli(args, { env })
  if (stdout === '') throw new Error(`no report: ${stderr}`)
  return { code, stderr, report: JSON.parse(stdout) }
}

const ACCOUNT = 'trail/AWSLogs/111122223333'
const trailKey = (day: string, name: string, folder = 'CloudTrail') =>
  `${ACCOUNT}/${folder}/eu-west-1/${day}/111122223333_${folder}_eu-west-1_${name}.json.gz`
const putTrail = (key: string, ...events: readonly Json[]): void =>
  s3.put('logs', key, gzipSync(makeTrailFile(...events)))

test.each([
  ['beside its folders', 'trail/s3-'],
  ['in a folder', 'trail/s3/logs/'],
])(
  'Access logs %s, behind the first 1,000 names of a trail, need the setting log-format',
  async (_, prefix) => {
    for (let i = 0; i < 1_001; i++)
      putTrail(trailKey('2026/11/03', `20261103T1020Z_${String(i).padStart(16, '0')}`))
    s3.put('logs', `${prefix}2026-11-03-11-00-00-AAAAAAAAAAAAAAAA`, makeLogText(makeRecord()))
    const args = ['check', 's3://logs/trail/', '--engine', 'embedded', ...WINDOW]
    const { code, stderr } = await runCli(args, { env })
    expect(code).toBe(3)
    expect(stderr).toMatch(/log-format auto finds access logs in the text format at s3:\/\/logs\/trail\//)
    const given = await check('s3://logs/trail/', '--log-format', 'text')
    expect(given.report.totals).toMatchObject({ records: 1, sigV4: 1 })
  },
)

test.each([
  ['json', 'json/', []],
  ['json', 'json/', ['--buckets', 'reports']],
  ['json', 'json/', ['--buckets', 'rep*']],
  ['cloudtrail', `${ACCOUNT}/`, []],
])('Of two given locations of %s, the one without a log object is a gap', async (format, prefix, more) => {
  s3.bucket('reports')
  const lastModified = new Date('2026-11-03T12:00:00Z')
  s3.put('logs', 'json/a.json', JSON.stringify(makeJsonRecord()), { lastModified })
  putTrail(trailKey('2026/11/03', '20261103T1020Z_aaaaaaaaaaaaaaaa'), makeTrailEvent())
  const settings = ['--log-format', format, '--accept-gaps', 'trail-coverage, window-not-covered', ...more]
  const { code, report } = await check(`s3://logs/${prefix}`, 's3://logs/empty/', ...settings)
  const open = report.gaps.filter(({ accepted }: { accepted: boolean }) => !accepted)
  expect(code).toBe(2)
  expect(open).toEqual([
    expect.objectContaining({
      name: 'no-log-records',
      bucket: null,
      message: expect.stringContaining('s3://logs/empty/'),
    }),
  ])
})

describe('CloudTrail', () => {
  beforeEach(() => {
    putTrail(
      trailKey('2026/11/02', '20261102T2355Z_aaaaaaaaaaaaaaaa'),
      makeTrailEvent({ eventTime: '2026-11-02T23:50:00Z' }),
    )
    putTrail(trailKey('2026/11/03', '20261103T1020Z_bbbbbbbbbbbbbbbb'), makeTrailEvent(), makeSigV2Event())
    putTrail(
      trailKey('2026/11/04', '20261104T0005Z_cccccccccccccccc'),
      makeSigV2Event({ eventTime: '2026-11-03T23:59:30Z' }),
    )
    putTrail(trailKey('2026/11/06', '20261106T0005Z_dddddddddddddddd'), makeSigV2Event())
    putTrail(
      trailKey('2026/11/03', '20261103T1100Z_eeeeeeeeeeeeeeee', 'CloudTrail-Insight'),
      makeSigV2Event(),
    )
    putTrail(trailKey('2026/11/03', '20261103T110000Z', 'CloudTrail-Digest'), makeSigV2Event())
  })

  test.each([
    's3://logs/',
    's3://logs/trail/',
    `s3://logs/${ACCOUNT}/CloudTrail/eu-west-1/`,
    `s3://logs/${ACCOUNT}/CloudTrail/eu-west-1/2026/11/`,
  ])(
    'CloudTrail at %s is read by the days in its keys and one more day, without the other files',
    async (location) => {
      const { code, report } = await check(location, '--log-format', 'cloudtrail')
      expect(code).toBe(1)
      expect(report.source).toMatchObject({
        engine: 'embedded',
        formats: ['cloudtrail'],
        locations: [location],
        logObjects: 2,
      })
      expect(report.totals).toMatchObject({ records: 3, sigV4: 1, sigV2: 2 })
      expect(report.gaps.map(({ name }: { name: string }) => name)).toContain('trail-coverage')
    },
  )

  test('CloudTrail is recognized by its keys when no format is given', async () => {
    const { report } = await check('s3://logs/trail/')
    expect(report.totals).toMatchObject({ records: 3, sigV4: 1, sigV2: 2 })
  })

  test.each(['embedded', 'athena'])(
    'The engine %s does not choose between access logs and CloudTrail at one location',
    async (engine) => {
      const text = makeLogText(makeRecord({ time: '03/Nov/2026:10:00:00 +0000' }))
      s3.put('logs', 'trail/text/2026-11-03-11-00-00-0123456789ABCDEF', text)
      const args = ['check', 's3://logs/trail/', '--engine', engine, ...WINDOW]
      const { code, stdout, stderr } = await runCli(args, { env })
      expect([code, stdout]).toEqual([3, ''])
      expect(stderr).toContain('log-format text')
    },
  )

  test('Access logs next to CloudTrail are read when their format is given', async () => {
    const text = makeLogText(makeRecord({ time: '03/Nov/2026:10:00:00 +0000' }))
    s3.put('logs', 'trail/text/2026-11-03-11-00-00-0123456789ABCDEF', text)
    const { report } = await check('s3://logs/trail/', '--log-format', 'text')
    expect(report.totals).toMatchObject({ records: 1, sigV4: 1, sigV2: 0 })
  })

  test('CloudTrail needs no access logging of its buckets', async () => {
    s3.bucket('reports').logging = null
    const { report } = await check('s3://logs/trail/', '--buckets', 'reports')
    const names = report.gaps.map(({ name, bucket }: Record<string, string>) => `${name} ${bucket}`)
    expect(names).toEqual(['trail-coverage reports'])
  })

  test('CloudTrail without a file in the window is a gap', async () => {
    const { code, report } = await check(
      's3://logs/trail/',
      '--log-format',
      'cloudtrail',
      '--since',
      '2026-01-01',
      '--until',
      '2026-01-02',
    )
    expect(code).toBe(2)
    expect(report.gaps).toMatchObject([{ name: 'no-log-records' }])
  })

  test('A preview shows CloudTrail events', async () => {
    const args = [
      'preview',
      's3://logs/trail/',
      '--engine',
      'embedded',
      '--since',
      '2026-11-03',
      '--until',
      '2026-11-04',
      '--format',
      'json',
    ]
    const { code, stdout } = await runCli(args, { env })
    expect(code).toBe(0)
    expect(stdout.trim().split('\n')).toHaveLength(3)
  })
})

describe('access logs delivered through CloudWatch Logs', () => {
  test('Access logs from CloudWatch Logs are selected by the time of their storage', async () => {
    const lines = (...records: readonly unknown[]) => records.map((one) => JSON.stringify(one)).join('\n')
    const at = (time: string) => ({ lastModified: new Date(time) })
    s3.put('logs', 'v2/a.json.gz', gzipSync(lines(makeSigV2JsonRecord())), at('2026-11-02T23:00:00Z'))
    s3.put(
      'logs',
      'v2/b.json.gz',
      gzipSync(lines(makeJsonRecord(), makeSigV2JsonRecord())),
      at('2026-11-03T12:00:00Z'),
    )
    s3.put(
      'logs',
      'v2/c.parquet',
      Buffer.from(makeParquetTable([makeSigV2JsonRecord()])),
      at('2026-11-04T23:00:00Z'),
    )
    s3.put('logs', 'v2/d.json.gz', gzipSync(lines(makeSigV2JsonRecord())), at('2026-11-05T01:00:00Z'))
    const { code, report } = await check('s3://logs/v2/')
    expect(code).toBe(1)
    expect(report.source).toMatchObject({ formats: ['json', 'parquet'], logObjects: 2 })
    expect(report.totals).toMatchObject({ records: 3, sigV4: 1, sigV2: 2 })
  })

  test('A truncated Parquet object ends the check with exit code 4 and the name of the object', async () => {
    s3.put('logs', 'v2/cut.parquet', Buffer.from(makeParquetTable([makeJsonRecord()])).subarray(0, -9), {
      lastModified: new Date('2026-11-03T12:00:00Z'),
    })
    const args = ['check', 's3://logs/v2/', '--engine', 'embedded', ...WINDOW, '--log-format', 'parquet']
    const { code, stderr } = await runCli(args, { env })
    expect(code).toBe(4)
    expect(stderr).toContain('s3://logs/v2/cut.parquet: its Parquet is damaged or cut off')
  })
})

test('A format that Athena does not read, or that logging settings never produce, is a wrong setting', async () => {
  const onAthena = await runCli(['check', 's3://logs/v2/', '--log-format', 'parquet'], { env })
  expect(onAthena.code).toBe(3)
  expect(onAthena.stderr).toContain('give engine embedded')
  const discovered = await runCli(
    ['check', '--buckets', 'reports', '--engine', 'embedded', '--log-format', 'json'],
    { env },
  )
  expect(discovered.code).toBe(3)
  expect(discovered.stderr).toContain('needs the location of the logs')
})

describe('other logs with engine athena', () => {
  const run = (location: string, ...more: readonly string[]) =>
    runCli(['check', location, ...WINDOW, ...more], { env })

  test('A location of Parquet files is a wrong setting, and the message names the engine that reads them', async () => {
    s3.put('logs', 'v2/0001.parquet', Buffer.from(await makeParquetTable([makeSigV2JsonRecord()])))
    const { code, stderr } = await run('s3://logs/v2/')
    expect(code).toBe(3)
    expect(stderr).toContain(
      's3://logs/v2/ holds Parquet files, and Athena reads text, json and cloudtrail: give engine embedded.',
    )
  })

  test('A location of files that Athena cannot decompress is a wrong setting', async () => {
    s3.put('logs', 'v2/0001.json', Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0, 0, 0]))
    const { code, stderr } = await run('s3://logs/v2/')
    expect(code).toBe(3)
    expect(stderr).toContain('s3://logs/v2/0001.json is zstd, which Athena does not read')
  })

  test('A location whose first log objects are all empty needs the format', async () => {
    s3.put('logs', 'v2/0001.json', Buffer.alloc(0))
    const { code, stderr } = await run('s3://logs/v2/')
    expect(code).toBe(3)
    expect(stderr).toContain('Give log-format (json or cloudtrail).')
  })
})

describe('the statements for other logs', () => {
  const print = (...args: readonly string[]) => runCli(['sql', ...args], { env: {} })

  test.each([
    [
      'cloudtrail',
      's3://logs/trail/',
      [
        `'s3://logs/trail/<FOLDER_OF_A_REGION>/2026/11/03/'`,
        `'s3://logs/trail/<FOLDER_OF_A_REGION>/2026/11/050'`,
      ],
    ],
    [
      'cloudtrail',
      's3://logs/AWSLogs/111122223333/CloudTrail/eu-west-1/',
      [`'s3://logs/AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/'`],
    ],
    [
      'json',
      's3://logs/v2/',
      [`'s3://logs/v2/<FIRST_LOG_OBJECT>'`, `'s3://logs/v2/<AFTER_LAST_LOG_OBJECT>'`],
    ],
  ])(
    'The statements for %s logs at %s make a table of lines and name the log objects',
    async (format, location, texts) => {
      const { code, stdout } = await print(location, '--log-format', format, ...WINDOW.slice(0, 4))
      expect(code).toBe(0)
      for (const text of texts) expect(stdout).toContain(text)
      expect(stdout).toContain("WITH SERDEPROPERTIES ('input.regex' = '(.*)')")
      expect(stdout.match(/`line` string/g)).toHaveLength(1)
    },
  )

  test('The statements for an unknown format say how to see those of other formats', async () => {
    const { stderr, stdout } = await print('s3://logs/any/')
    expect(stderr + stdout).toContain('--log-format cloudtrail')
  })
})
