import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { makeTemporaryFolders, runCli } from '../support/dist.js'
import { type JsonObject, makeJsonRecord, makeTrailEvent, makeTrailFile } from '../support/other-logs.js'
import { makeParquetTable } from '../support/parquet.js'
import { type S3Server, startS3 } from '../support/s3-server.js'

type Content = string | Uint8Array

interface LogFormatCase {
  /** Where the log object is, below the location. */
  readonly key: string
  /** The location on S3, and one beside it. */
  readonly prefix: string
  readonly otherPrefix: string
  readonly record: (bucket: string, time: string) => JsonObject
  readonly write: (...records: readonly JsonObject[]) => Content
  /** Gaps that this format always has. */
  readonly ownGaps: readonly string[]
}

const makeTimedRecord = (bucket: string, time: string): JsonObject =>
  makeJsonRecord({ bucket_name: bucket, bucket_arn: `arn:aws:s3:::${bucket}`, request_time: time })

const FORMATS: Readonly<Record<string, LogFormatCase>> = {
  json: {
    key: 'a.json',
    prefix: 'v2/',
    otherPrefix: 'v3/',
    record: makeTimedRecord,
    write: (...records) => records.map((one) => `${JSON.stringify(one)}\n`).join(''),
    ownGaps: [],
  },
  parquet: {
    key: 'a.parquet',
    prefix: 'v2/',
    otherPrefix: 'v3/',
    record: makeTimedRecord,
    write: (...records) => makeParquetTable(records, { columns: Object.keys(makeJsonRecord()) }),
    ownGaps: [],
  },
  cloudtrail: {
    key: 'AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/111122223333_CloudTrail_eu-west-1_20261103T1020Z_aaaaaaaaaaaaaaaa.json.gz',
    prefix: 'trail/',
    otherPrefix: 'trails/',
    record: (bucket, time) =>
      makeTrailEvent(
        { eventTime: time, resources: [{ type: 'AWS::S3::Bucket', ARN: `arn:aws:s3:::${bucket}` }] },
        { request: { bucketName: bucket } },
      ),
    write: (...records) => makeTrailFile(...records),
    ownGaps: ['trail-coverage'],
  },
}

/** Before the window, so that the log covers the window. */
const BEFORE = '2026-11-02T23:50:00Z'
const WITHIN = '2026-11-03T10:15:30Z'
const WINDOW = ['--since', '2026-11-03', '--until', '2026-11-04', '--max-log-age', '9999d']

/** A place for logs: a folder, or a bucket on S3. */
interface Place {
  put(prefix: string, key: string, content: Content): void
  location(prefix: string): string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

type PlaceName = 'files' | 'S3'

/** Place, format, and whether the log object is compressed. */
const CASES: readonly (readonly [PlaceName, string, boolean])[] = [
  ['files', 'json', false],
  ['S3', 'json', true],
  ['files', 'parquet', true],
  ['S3', 'parquet', false],
  ['files', 'cloudtrail', false],
  ['S3', 'cloudtrail', true],
]

async function check(place: Place, location: string, ...more: readonly string[]) {
  const args = ['check', location, ...place.args, ...WINDOW, '--format', 'json', ...more]
  const { code, stdout, stderr } = await runCli(args, { env: place.env })
  const report = stdout === '' ? null : JSON.parse(stdout)
  const gaps: readonly string[] = (report?.gaps ?? []).map(({ name }: { name: string }) => name)
  return { code, stderr, report, gaps }
}

/**
 * Tests of the built command line, which passes a log of SigV4 requests of each format at this place. It does not pass a
 * log that is missing, is elsewhere, is empty, or has a record that cannot be read.
 */
export function checkLogsIn(where: PlaceName): void {
  const folders = makeTemporaryFolders()
  afterAll(folders.removeAll)
  let s3: S3Server
  beforeEach(async () => {
    s3 = await startS3()
    s3.bucket('logs')
    s3.bucket('reports')
  })
  afterEach(() => s3.close())

  const PLACES: Readonly<Record<PlaceName, () => Place>> = {
    files: () => {
      const folder = folders.make()
      const makePath = (prefix: string) => join(folder, prefix)
      return {
        put: (prefix, key, content) => {
          const path = join(folder, prefix, key)
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, content)
        },
        location: makePath,
        args: [],
        env: {},
      }
    },
    S3: () => ({
      put: (prefix, key, content) =>
        s3.put('logs', `${prefix}${key}`, Buffer.from(content), {
          lastModified: new Date('2026-11-03T12:00:00Z'),
        }),
      location: (prefix) => `s3://logs/${prefix}`,
      args: ['--engine', 'embedded'],
      env: makeAwsEnvironment(s3.url),
    }),
  }
  const makePlace = PLACES[where]

  describe.each(CASES.filter(([at]) => at === where))('a log in %s in the format %s', (_, format, isGzip) => {
    const { key, prefix, otherPrefix, record, write, ownGaps } = FORMATS[format] as LogFormatCase
    const ownAccepted = ownGaps.flatMap((name) => ['--accept-gaps', name])
    const prepareContent = (content: Content): Content => (isGzip ? gzipSync(content) : content)
    const good = [record('reports', BEFORE), record('reports', WITHIN)]

    test('SigV4 requests pass, so that the other cases fail for one reason', async () => {
      const there = makePlace()
      there.put(prefix, key, prepareContent(write(...good)))
      const { code, gaps, report } = await check(there, there.location(prefix), ...ownAccepted)
      expect({ code, gaps }).toEqual({ code: 0, gaps: ownGaps })
      expect(report.totals).toMatchObject({ records: 2, sigV4: 1, outsideWindow: 1, unparsed: 0 })
      expect(report.source.formats).toEqual([format])
    })

    test('A location without a log is not a pass', async () => {
      const there = makePlace()
      if (where === 'files') mkdirSync(there.location(prefix))
      const { code, gaps } = await check(
        there,
        there.location(prefix),
        '--log-format',
        format,
        ...ownAccepted,
      )
      expect(code).toBe(2)
      expect(gaps).toContain('no-log-records')
    })

    test('A wrong prefix is not a pass', async () => {
      const there = makePlace()
      there.put(prefix, key, prepareContent(write(...good)))
      const { code, gaps, stderr } = await check(there, there.location(otherPrefix), ...ownAccepted)
      if (where === 'files') {
        expect(code).toBe(3)
        expect(stderr).toContain(there.location(otherPrefix))
        return
      }
      expect(code).toBe(2)
      expect(gaps).toContain('no-log-records')
    })

    test('A log in which nothing is recorded is not a pass', async () => {
      const there = makePlace()
      there.put(prefix, key, prepareContent(write()))
      const { code, gaps, report } = await check(there, there.location(prefix), ...ownAccepted)
      expect(code).toBe(2)
      expect(gaps).toContain('no-log-records')
      expect(report.totals.records).toBe(0)
    })

    test('A log that has only requests to another bucket is not a pass', async () => {
      const there = makePlace()
      there.put(prefix, key, prepareContent(write(record('others', BEFORE), record('others', WITHIN))))
      const { code, report } = await check(
        there,
        there.location(prefix),
        '--buckets',
        'reports',
        '--accept-gaps',
        ['logging-disabled', ...ownGaps].join(','),
      )
      expect(code).toBe(2)
      expect(report.gaps).toContainEqual(
        expect.objectContaining({ name: 'no-log-records', bucket: 'reports', accepted: false }),
      )
    })

    test('One record that cannot be read is not a pass until it is accepted', async () => {
      const there = makePlace()
      there.put(prefix, key, prepareContent(write(...good, record('reports', 'yesterday'))))
      const found = await check(there, there.location(prefix), ...ownAccepted)
      expect({ code: found.code, gaps: found.gaps }).toEqual({
        code: 2,
        gaps: ['unparsed-records', ...ownGaps],
      })
      expect(found.report.totals).toMatchObject({ records: 3, sigV4: 1, unparsed: 1 })
      const [{ count, samples }] = found.report.gaps
      expect(count).toBe(1)
      expect(samples).toMatchObject([{ record: expect.stringContaining('yesterday') }])
      const accepted = ['unparsed-records<=1', ...ownGaps].join(',')
      expect(await check(there, there.location(prefix), '--accept-gaps', accepted)).toMatchObject({ code: 0 })
    })

    test('A log object whose gzip is cut off ends the check with 4 and its name', async () => {
      const there = makePlace()
      there.put(prefix, key, gzipSync(write(...good)).subarray(0, -9))
      const { code, stderr, report } = await check(there, there.location(prefix), ...ownAccepted)
      expect({ code, report }).toEqual({ code: 4, report: null })
      expect(stderr).toContain(`Cannot read ${there.location(prefix)}${key}: its gzip is damaged`)
    })

    test('A log object that is compressed twice is not a pass', async () => {
      const there = makePlace()
      there.put(prefix, key, gzipSync(gzipSync(write(...good))))
      const { code, gaps, report } = await check(there, there.location(prefix), ...ownAccepted)
      expect(code).toBe(2)
      expect(gaps).toContain('unreadable-files')
      expect(report.totals.records).toBe(0)
    })
  })

  test('One location can have JSON and Parquet, with and without gzip', async () => {
    const there = makePlace()
    for (const format of ['json', 'parquet']) {
      const { write, record } = FORMATS[format] as LogFormatCase
      const content = write(record('reports', BEFORE), record('reports', WITHIN))
      there.put('v2/', `plain.${format}`, content)
      there.put('v2/', `packed.${format}.gz`, gzipSync(content))
    }
    const { code, report } = await check(there, there.location('v2/'))
    expect(code).toBe(0)
    expect(report.source).toMatchObject({ formats: ['json', 'parquet'], logObjects: 4 })
    expect(report.totals).toMatchObject({ records: 8, sigV4: 4 })
  })
}
