import { existsSync, readdirSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { makeTemporaryFolders, start, writeEarlierReport } from '../support/dist.js'
import { startLogsOnS3, WINDOW_OF_LOGS_ON_S3 } from '../support/logs-on-s3.js'
import type { S3Call, S3Fault, S3Server } from '../support/s3-server.js'

/** The built command line reads from an S3 on loopback that answers late, or with failures, or not at all. */
const folders = makeTemporaryFolders()
let s3: S3Server
beforeEach(async () => {
  s3 = await startLogsOnS3(400)
})
afterEach(() => s3.close())
afterAll(folders.removeAll)

/** The check, with the location given or discovered from its bucket. */
function startCheck(directory: string, location: readonly string[] = ['s3://logs/s3/']) {
  const buckets = location.length === 0 ? ['--buckets', 'rep*'] : []
  return start(
    'cli',
    [
      'check',
      ...location,
      ...buckets,
      ...['--engine', 'embedded', '--format', 'json', '--report-directory', directory],
      ...WINDOW_OF_LOGS_ON_S3,
    ],
    { env: makeAwsEnvironment(s3.url), timeoutMilliseconds: 25_000 },
  )
}

const STALL: S3Fault = { stallAfter: 10 }
const SLOW_DOWN: S3Fault = { status: 503, code: 'SlowDown' }
const isListing = ({ action, parameters }: S3Call) =>
  action === 's3:ListBucket' && parameters.has('list-type')
const isRead = ({ action }: S3Call) => action === 's3:GetObject'

/** Moments of a check: the calls that get the fault, how many earlier calls of the same object do not, and the fault. */
const MOMENTS: readonly [
  string,
  {
    readonly isCall: (call: S3Call) => boolean
    readonly fault: S3Fault
    readonly after?: number
    readonly location?: readonly string[]
    /** Calls with the fault before the signal. */
    readonly calls?: number
  },
][] = [
  [
    'the buckets of the account are listed',
    { isCall: ({ action }) => action === 's3:ListAllMyBuckets', fault: STALL, location: [] },
  ],
  [
    'a logging setting is read',
    { isCall: ({ action }) => action === 's3:GetBucketLogging', fault: STALL, location: [] },
  ],
  [
    'the check waits to read a logging setting again',
    { isCall: ({ action }) => action === 's3:GetBucketLogging', fault: SLOW_DOWN, location: [], calls: 2 },
  ],
  ['log objects are listed', { isCall: isListing, fault: STALL }],
  ['the check waits to list again', { isCall: isListing, fault: SLOW_DOWN, calls: 3 }],
  ['log objects are read', { isCall: isRead, fault: STALL, calls: 16 }],
  ['the check waits to read log objects again', { isCall: isRead, fault: SLOW_DOWN, calls: 60 }],
  ['log objects are read again for the evidence', { isCall: isRead, fault: STALL, after: 1 }],
  ['the check waits to read the evidence again', { isCall: isRead, fault: SLOW_DOWN, after: 1, calls: 20 }],
]

test.each(MOMENTS)(
  'SIGTERM ends the check within two seconds without a report while %s',
  async (_moment, { isCall, fault, after = 0, location, calls = 1 }) => {
    let faults = 0
    s3.fault = (call, earlier) => {
      if (!isCall(call) || earlier < after) return null
      faults++
      return fault
    }
    const directory = folders.make()
    writeEarlierReport(directory)
    const { child, finished } = startCheck(directory, location)
    while (faults < calls && child.exitCode === null) await new Promise((done) => setTimeout(done, 10))
    const begun = performance.now()
    child.kill('SIGTERM')
    const { code, stdout, stderr } = await finished
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect([code, stdout]).toEqual([4, ''])
    expect(stderr).toContain('Cancelled by SIGTERM')
    expect(existsSync(directory) ? readdirSync(directory) : []).toEqual(['mine.txt'])
  },
)
