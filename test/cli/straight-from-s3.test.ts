import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { makeTemporaryFolders, runCli } from '../support/dist.js'
import {
  makeLoggingSetting,
  TIME_OF_LOGS_ON_S3 as TIME,
  WINDOW_OF_LOGS_ON_S3 as WINDOW,
} from '../support/logs-on-s3.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { LOCATION, NAME, useServedLogs } from './straight-from-s3.js'

/** The built command line reads log objects from S3 on loopback. */
const logs = useServedLogs()
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

test('Log objects are counted, and the report has the engine, the objects and their bytes', async () => {
  logs.put(NAME, makeRecord({ time: TIME }), makeSigV2Record({ time: TIME }))
  const { code, report } = await logs.makeReport()
  expect(code).toBe(1)
  expect(report.source).toMatchObject({ engine: 'embedded', locations: [LOCATION], logObjects: 1 })
  expect(report.source.bytes).toBe(logs.s3.buckets.get('logs')?.objects.get(`s3/${NAME}`)?.body.length)
  expect(report.totals).toMatchObject({ records: 2, sigV4: 1, sigV2: 1 })
  expect(report.findings[0]?.logObjects).toEqual([`s3://logs/s3/${NAME}`])
  expect(report.scan).toMatchObject({ bytesScanned: null, queries: [] })
})

test('Each object is requested once with its ETag, and once more for the evidence', async () => {
  logs.put(NAME, makeRecord({ time: TIME }), makeSigV2Record({ time: TIME }))
  const { report } = await logs.makeReport('--report-directory', folders.make())
  expect(report.evidence).toEqual({ records: 1, complete: true })
  const reads = logs.s3.calls.filter(({ action }) => action === 's3:GetObject')
  expect(reads).toHaveLength(2)
  for (const { headers } of reads) expect(headers['if-match']).toMatch(/^"[0-9a-f]{32}"$/)
})

test('Gzip is recognized by content, in complete and in damaged objects', async () => {
  logs.s3.put('logs', `s3/${NAME}`, gzipSync(makeLogText(makeRecord({ time: TIME }))))
  expect((await logs.makeReport()).report.totals).toMatchObject({ records: 1, sigV4: 1 })
  logs.s3.put('logs', `s3/${NAME}`, gzipSync(makeLogText(makeRecord({ time: TIME }))).subarray(0, -5))
  const { code, stderr } = await logs.check()
  expect(code).toBe(4)
  expect(stderr).toContain(
    `Cannot read s3://logs/s3/${NAME}: its gzip is damaged (the compressed data is cut off)`,
  )
})

test('An object that is larger than a part is read in parts, as plain text and as gzip', async () => {
  const lines = makeLogText(
    ...Array.from({ length: 60_000 }, (_, i) =>
      makeRecord({ time: TIME, requestId: `R${i}`, key: 'k'.repeat(1 + (i % 300)) }),
    ),
  )
  logs.s3.put('logs', `s3/${NAME}`, lines)
  const plain = await logs.makeReport()
  expect(plain.report.totals).toMatchObject({ records: 60_000, sigV4: 60_000 })
  expect(logs.s3.calls.filter(({ action }) => action === 's3:GetObject').length).toBeGreaterThan(2)
  logs.s3.put('logs', `s3/${NAME}`, gzipSync(lines, { level: 0 }))
  expect((await logs.makeReport()).report.totals).toEqual(plain.report.totals)
})

test('A part of an object that is not the requested one ends the check', async () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => makeRecord({ time: TIME, requestId: `R${i}` }))
  logs.s3.put('logs', `s3/${NAME}`, makeLogText(...lines), { isRangeIgnored: true })
  const { code, stderr } = await logs.check()
  expect(code).toBe(4)
  expect(stderr).toMatch(
    /bytes \d+ to \d+ were requested, and the answer has bytes 0-\d+\/\d+\. Check AWS_END/,
  )
})

describe('an archived log object', () => {
  test.each(['GLACIER', 'DEEP_ARCHIVE'])(
    'An object in %s is the gap result-truncated with its name',
    async (storageClass) => {
      logs.put(NAME, makeRecord({ time: TIME }))
      logs.s3.put('logs', 's3/2026-11-20-12-00-00-AAAAAAAAAAAAAAAA', 'x', { storageClass })
      const { code, report } = await logs.makeReport()
      expect(code).toBe(2)
      expect(report.gaps).toEqual([
        expect.objectContaining({
          name: 'result-truncated',
          samples: [{ logObject: 's3://logs/s3/2026-11-20-12-00-00-AAAAAAAAAAAAAAAA', record: '' }],
        }),
      ])
      expect(report.source.logObjects).toBe(1)
    },
  )

  test('A restored object is read', async () => {
    logs.s3.put('logs', `s3/${NAME}`, makeLogText(makeRecord({ time: TIME })), {
      storageClass: 'GLACIER',
      isRestored: true,
    })
    expect((await logs.makeReport()).report.totals).toMatchObject({ records: 1 })
  })

  test('An object is also a gap when only its read shows that it is archived', async () => {
    logs.put(NAME, makeRecord({ time: TIME }))
    logs.s3.put('logs', 's3/2026-11-20-12-00-00-AAAAAAAAAAAAAAAA', 'x', {
      storageClass: 'INTELLIGENT_TIERING',
      refusal: { status: 403, code: 'InvalidObjectState' },
    })
    const { code, report } = await logs.makeReport()
    expect(code).toBe(2)
    expect(report.gaps.map(({ name }) => name)).toEqual(['result-truncated'])
  })
})

test('The check ends when a large object is archived after a part of it was read', async () => {
  const records = Array.from({ length: 15_000 }, () => makeRecord({ time: TIME }))
  logs.put(NAME, ...records, makeSigV2Record({ time: TIME }))
  logs.s3.fault = ({ headers }) =>
    headers.range === undefined || headers.range.startsWith('bytes=0-')
      ? null
      : { status: 403, code: 'InvalidObjectState' }
  const { code, stdout, stderr } = await logs.check()
  expect([code, stdout]).toEqual([4, ''])
  expect(stderr).toContain(`s3://logs/s3/${NAME} was archived after a part of it was read.`)
})

test('A preview says which log objects it leaves out because they are archived', async () => {
  logs.put(NAME, makeRecord({ time: TIME }))
  const refused = 's3/2026-11-20-12-00-00-BBBBBBBBBBBBBBBB'
  logs.s3.put('logs', 's3/2026-11-20-12-00-00-AAAAAAAAAAAAAAAA', 'x', { storageClass: 'GLACIER' })
  logs.s3.put('logs', refused, 'x', {
    storageClass: 'INTELLIGENT_TIERING',
    refusal: { status: 403, code: 'InvalidObjectState' },
  })
  const { code, stderr } = await runCli(
    ['preview', LOCATION, '--engine', 'embedded', '--since', '2026-11-20', '--until', '2026-11-21'],
    { env: logs.env },
  )
  expect(code).toBe(0)
  expect(stderr).toContain('1 log object of the window is archived, and the preview leaves it out.')
  expect(stderr).toContain(`s3://logs/${refused} is archived, and the preview leaves it out.`)
})

test('The name of a log object cannot begin a line of its own on standard error', async () => {
  const key = `${NAME}\nerror: forged`
  logs.put(key, makeRecord({ time: TIME }))
  logs.s3.fault = ({ action }) => (action === 's3:GetObject' ? { status: 404, code: 'NoSuchKey' } : null)
  const { code, stderr } = await logs.check()
  expect(code).toBe(4)
  expect(stderr).toContain('was deleted while the check ran')
  expect(stderr).not.toMatch(/^error: forged/m)
})

test('Nothing is read when the log objects are larger than max-bytes-scanned', async () => {
  logs.put(NAME, makeRecord({ time: TIME }))
  const { code, stderr } = await logs.check('--max-bytes-scanned', '100')
  expect(code).toBe(4)
  expect(stderr).toMatch(/max-bytes-scanned is 100: nothing was read/)
  expect(logs.s3.calls.some(({ action }) => action === 's3:GetObject')).toBe(false)
})

test('The preview shows the first records in the order of the keys, and reads only the necessary objects', async () => {
  for (let i = 0; i < 200; i++)
    logs.put(
      `2026-11-20-11-00-00-${String(i).padStart(16, '0')}`,
      makeRecord({ time: TIME, requestId: `R${i}` }),
    )
  const { code, stdout } = await runCli(
    [
      'preview',
      LOCATION,
      '--engine',
      'embedded',
      '--since',
      '2026-11-20',
      '--limit',
      '3',
      '--format',
      'json',
    ],
    { env: logs.env },
  )
  expect(code).toBe(0)
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).request_id),
  ).toEqual(['R0', 'R1', 'R2'])
  expect(logs.s3.calls.filter(({ action }) => action === 's3:GetObject').length).toBeLessThan(40)
})

test.each([[], ['simple'], ['partitioned-event-time'], ['partitioned-delivery-time']])(
  'Two locations with different kinds of keys are read completely, whatever log-key-format says: %s',
  async (...format) => {
    const day = 'two/111122223333/eu-west-1/photos/2026/11'
    const four = Array.from({ length: 4 }, () => makeRecord({ time: TIME }))
    logs.s3.put('logs', `one/${NAME}`, makeLogText(...four, makeSigV2Record({ time: TIME })))
    logs.s3.put('logs', `${day}/20/${NAME}`, makeLogText(...four))
    // A record of the last minute of the window, which S3 delivered after midnight.
    const late = makeLogText(makeRecord({ time: '21/Nov/2026:23:59:00 +0000' }))
    logs.s3.put('logs', `${day}/22/2026-11-22-00-10-00-0123456789ABCDEF`, late)
    const { code, stdout } = await runCli(
      [
        ...['check', 's3://logs/one/', 's3://logs/two/', '--engine', 'embedded', ...WINDOW],
        ...format.flatMap((name) => ['--log-key-format', name]),
        ...['--format', 'json'],
      ],
      { env: logs.env },
    )
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as Report).totals).toMatchObject({ records: 10, sigV4: 9, sigV2: 1 })
  },
)

test.each([['EventTime'], [null]])(
  'A record of the window that S3 delivered after its end is read where keys changed from event time (%s) to time of delivery',
  async (setting) => {
    logs.s3.bucket('photos').logging = setting === null ? null : makeLoggingSetting('logs', 'two/', setting)
    const four = Array.from({ length: 4 }, () => makeRecord({ bucket: 'photos', time: TIME }))
    logs.s3.put(
      'logs',
      `one/${NAME}`,
      makeLogText(...four, makeSigV2Record({ bucket: 'photos', time: TIME })),
    )
    // More names by event time than the first look at the keys sees.
    for (const day of ['20', '22'])
      for (let object = 0; object < 150; object++)
        logs.s3.put(
          'logs',
          `two/111122223333/eu-west-1/photos/2026/11/${day}/2026-11-${day}-00-00-00-${object.toString(16).padStart(16, '0')}`,
          day === '20' && object === 0 ? makeLogText(...four) : Buffer.from('\n'),
        )
    logs.s3.put(
      'logs',
      'two/111122223333/eu-west-1/photos/2026/11/22/2026-11-22-00-10-00-0123456789ABCDEF',
      makeLogText(makeRecord({ bucket: 'photos', time: '21/Nov/2026:23:59:00 +0000' })),
    )
    const { code, stdout } = await runCli(
      [
        ...['check', 's3://logs/one/', 's3://logs/two/', '--buckets', 'photos', '--engine', 'embedded'],
        ...[...WINDOW, '--format', 'json'],
      ],
      { env: logs.env },
    )
    expect(code).toBe(1)
    expect((JSON.parse(stdout) as Report).totals).toMatchObject({ records: 10, sigV4: 9, sigV2: 1 })
  },
)

test('Log buckets in other Regions are read in their Regions', async () => {
  logs.s3.bucket('far-logs', { region: 'us-west-2' })
  logs.s3.put('far-logs', `s3/${NAME}`, makeLogText(makeRecord({ bucket: 'reports', time: TIME })))
  const reports = logs.s3.bucket('reports')
  reports.logging = '<TargetBucket>far-logs</TargetBucket><TargetPrefix>s3/</TargetPrefix>'
  const { code, stdout } = await runCli(
    [
      'check',
      '--buckets',
      'reports',
      '--engine',
      'embedded',
      ...WINDOW,
      '--accept-gaps',
      'window-not-covered',
      '--format',
      'json',
    ],
    { env: logs.env },
  )
  expect(code).toBe(0)
  expect(JSON.parse(stdout).source).toMatchObject({ engine: 'embedded', logObjects: 1 })
  expect(logs.s3.calls.filter(({ action }) => action === 's3:GetObject').map(({ region }) => region)).toEqual(
    ['us-west-2'],
  )
})

test('The engine athena is a wrong setting for log files', async () => {
  const { code, stderr } = await runCli(['check', folders.make(), '--engine', 'athena'], { env: logs.env })
  expect(code).toBe(3)
  expect(stderr).toContain('--engine: athena reads only logs on S3, and these are log files')
})

test('Folders of a month and a day are found among more log objects than one page has', async () => {
  for (let i = 0; i < 1_100; i++)
    logs.put(`2026-11-20-11-00-00-${String(i).padStart(16, '0')}`, makeRecord({ time: TIME }))
  logs.put(`2026-11/${NAME}`, makeSigV2Record({ time: TIME }))
  logs.put(`2026-11-20/${NAME}`, makeSigV2Record({ time: TIME }))
  const { code, report } = await logs.makeReport()
  expect([code, report.totals.sigV2, report.totals.sigV4]).toEqual([1, 2, 1_100])
})
