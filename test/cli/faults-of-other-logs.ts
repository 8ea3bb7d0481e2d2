import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli, start } from '../support/dist.js'
import {
  makeJsonRecord,
  makeSigV2Event,
  makeSigV2JsonRecord,
  makeTrailEvent,
  makeTrailFile,
} from '../support/other-logs.js'
import { makeParquetTable } from '../support/parquet.js'
import { type S3Fault, type S3Server, type StoredObject, startS3 } from '../support/s3-server.js'

const TRAIL_FOLDER = 'AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/03/'

interface Served {
  readonly prefix: string
  readonly extension: string
  /** A log object with these requests. The text makes it differ from others, and larger. */
  readonly write: (sigV2: boolean, text: string) => Buffer
  readonly ownGaps: readonly string[]
}

const formatLines = (...records: readonly unknown[]) =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('')
const makeRecords = (sigV2: boolean, text: string) => [
  makeJsonRecord({ key_name: text }),
  ...(sigV2 ? [makeSigV2JsonRecord()] : []),
]

const FORMATS = {
  json: {
    prefix: 'v2/',
    extension: 'json.gz',
    write: (sigV2, text) => gzipSync(formatLines(...makeRecords(sigV2, text))),
    ownGaps: [],
  },
  cloudtrail: {
    prefix: TRAIL_FOLDER,
    extension: 'json.gz',
    write: (sigV2, text) =>
      gzipSync(
        makeTrailFile(makeTrailEvent({}, { request: { key: text } }), ...(sigV2 ? [makeSigV2Event()] : [])),
      ),
    ownGaps: ['trail-coverage'],
  },
  parquet: {
    prefix: 'v2/',
    extension: 'parquet',
    write: (sigV2, text) => Buffer.from(makeParquetTable(makeRecords(sigV2, text))),
    ownGaps: [],
  },
} as const satisfies Readonly<Record<string, Served>>

/** Faults that S3 and what is between it and the check show now and then. */
const PASSING_FAULTS: readonly S3Fault[] = [
  { status: 503, code: 'SlowDown' },
  { status: 500, code: 'InternalError' },
  { status: 502, body: '<html>Bad Gateway</html>' },
  { cutAfter: 0 },
  { cutAfter: 100 },
]

/** The last one is archived too, and only its read shows it. */
const ARCHIVED: readonly Omit<StoredObject, 'body'>[] = [
  { storageClass: 'GLACIER' },
  { storageClass: 'DEEP_ARCHIVE' },
  { storageClass: 'INTELLIGENT_TIERING', refusal: { status: 403, code: 'InvalidObjectState' } },
]

/** Tests of the built command line, which meets faults while it reads log objects of this format from S3 on loopback. */
export function checkReadsWithFaults(format: keyof typeof FORMATS): void {
  let s3: S3Server
  let env: Record<string, string>
  beforeEach(async () => {
    s3 = await startS3()
    s3.bucket('logs')
    env = makeAwsEnvironment(s3.url)
  })
  afterEach(() => s3.close())

  const { prefix, extension, write, ownGaps }: Served = FORMATS[format]
  const put = (name: string, body: Buffer, more: Omit<StoredObject, 'body'> = {}): string => {
    const key = `${prefix}${name}.${extension}`
    s3.put('logs', key, body, { lastModified: new Date('2026-11-03T12:00:00Z'), ...more })
    return `s3://logs/${key}`
  }
  const args = ['s3://logs/', '--engine', 'embedded', '--log-format', format]
  const window = ['--since', '2026-11-03T10:15:30Z', '--until', '2026-11-04']
  const run = (command: string, ...more: readonly string[]) =>
    runCli([command, ...args, ...window, ...more, '--format', 'json'], { env })
  const check = async () => {
    const { code, stdout, stderr } = await run('check')
    if (stdout === '') throw new Error(`no report: ${stderr}`)
    const report = JSON.parse(stdout)
    return { code, report, gaps: report.gaps.map(({ name }: { name: string }) => name) }
  }

  test('A read or a listing that fails twice is repeated, and each record is counted once', async () => {
    for (let i = 0; i < 20; i++) put(`log-${String(i).padStart(2, '0')}`, write(i === 7, `key-${i}`))
    s3.fault = ({ key }, earlier) =>
      earlier < 2
        ? (PASSING_FAULTS[Number(/\d+(?=\.)/.exec(key ?? '0.')) % PASSING_FAULTS.length] ?? null)
        : null
    const { code, report, gaps } = await check()
    expect([code, gaps]).toEqual([1, ownGaps])
    expect(report.totals).toMatchObject({ records: 21, sigV4: 20, sigV2: 1, unparsed: 0 })
    expect(report.source).toMatchObject({ logObjects: 20, formats: [format] })
  })

  test('A large log object whose body is cut off several times is read to its end', async () => {
    put('log', write(true, randomBytes(1 << 19).toString('hex')))
    s3.fault = ({ action }, earlier) =>
      action === 's3:GetObject' && earlier < 3 ? { cutAfter: (earlier + 1) << 17 } : null
    const { code, report } = await check()
    expect(code).toBe(1)
    expect(report.totals).toMatchObject({ records: 2, sigV4: 1, sigV2: 1, unparsed: 0 })
  })

  test.each<readonly [string, string, S3Fault, RegExp]>([
    ['check', 'AccessDenied', { status: 403, code: 'AccessDenied' }, /AccessDenied.*Allow s3:GetObject/s],
    ['preview', 'NoSuchKey', { status: 404, code: 'NoSuchKey' }, /was deleted while the check ran/],
  ])('A %s whose read fails with %s ends with exit code 4 and the name', async (command, _, fault, cause) => {
    const address = put('log', write(true, 'key'))
    s3.fault = ({ action }) => (action === 's3:GetObject' ? fault : null)
    const { code, stdout, stderr } = await run(command)
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toContain(address)
    expect(stderr).toMatch(cause)
  })

  test('A log object that changed between two reads ends the check with exit code 4 and its name', async () => {
    const body = write(true, randomBytes(1 << 19).toString('hex'))
    const address = put('log', body)
    s3.fault = ({ action }, earlier) => {
      if (action !== 's3:GetObject' || earlier > 0) return null
      setImmediate(() => put('log', write(false, randomBytes(1 << 19).toString('hex'))))
      return { cutAfter: 1 << 17 }
    }
    const { code, stdout, stderr } = await run('check')
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toContain(`${address} was changed while the check ran. Run the check again.`)
  })

  test('Archived log objects are not read, and the gap result-truncated names them', async () => {
    put('a', write(false, 'key'))
    const addresses = ARCHIVED.map((more, i) => put(`b${i}`, write(true, `key-${i}`), more))
    const { code, report, gaps } = await check()
    expect(code).toBe(2)
    expect(gaps.sort()).toEqual(['result-truncated', ...ownGaps])
    const [gap] = report.gaps.filter(({ name }: { name: string }) => name === 'result-truncated')
    expect(gap.samples).toEqual(addresses.map((logObject) => ({ logObject, record: '' })))
    expect(report.source.logObjects).toBe(1)
  })

  test('A log object that is cut off ends check and preview with exit code 4 and its name', async () => {
    const whole = write(true, 'key')
    const address = put('log', whole.subarray(0, whole.length - 20))
    for (const command of ['check', 'preview']) {
      const { code, stderr } = await run(command)
      expect(code).toBe(4)
      expect(stderr).toContain(`Cannot read ${address}`)
    }
  })

  test('A check that is cancelled during a stalled read ends within two seconds', async () => {
    put('log', write(true, 'key'))
    s3.fault = ({ action }) => (action === 's3:GetObject' ? { stallAfter: 10 } : null)
    const { child, finished } = start('cli', ['check', ...args, ...window], { env })
    while (!s3.calls.some(({ action }) => action === 's3:GetObject'))
      await new Promise((done) => setTimeout(done, 20))
    const begun = performance.now()
    child.kill('SIGTERM')
    const { code, stderr } = await finished
    expect(code).toBe(4)
    expect(stderr).toContain('Cancelled by SIGTERM')
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
}
