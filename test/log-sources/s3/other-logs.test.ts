import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AwsClients, connectAws } from '../../../src/aws/clients.js'
import { makeBucketCalls } from '../../../src/log-sources/s3/bucket-region.js'
import { type LocationKind, listOtherLogObjects } from '../../../src/log-sources/s3/other-logs.js'
import { listOtherWindow } from '../../../src/log-sources/s3/other-window.js'
import type { AthenaLocation, KeyRange } from '../../../src/model/log-location.js'
import type { Window } from '../../../src/model/time.js'
import { CheckError } from '../../../src/runtime/errors.js'
import { AMBIENT, makeAwsContext, makeAwsSettings, setEnvironment } from '../../support/aws-settings.js'
import { type S3Server, startS3 } from '../../support/s3-server.js'

const BUCKET = 'logs'
const readTime = (text: string): number => Date.parse(text) / 1000
const WINDOW: Window = { since: readTime('2026-11-03T06:00:00Z'), until: readTime('2026-11-05T06:00:00Z') }
const NOW = readTime('2026-11-28T00:00:00Z')
const IN_WINDOW = new Date('2026-11-04T00:00:00Z')
const BEFORE_WINDOW = new Date('2026-11-01T00:00:00Z')
const environment = { ...process.env }

let s3: S3Server
let clients: AwsClients
beforeEach(async () => {
  s3 = await startS3()
  s3.bucket(BUCKET)
  setEnvironment({ AWS_ENDPOINT_URL: s3.url, AWS_MAX_ATTEMPTS: '1', ...AMBIENT })
  clients = await connectAws(makeAwsSettings(), makeAwsContext().context)
})
afterEach(async () => {
  clients.close()
  await s3.close()
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

type Kind = Exclude<LocationKind, 'access-logs'>

async function list(kind: Kind, prefix: string, most?: number, signal = new AbortController().signal) {
  const keys: string[] = []
  const found = await listOtherLogObjects({ bucket: BUCKET, prefix }, 0, kind, {
    window: WINDOW,
    now: NOW,
    calls: makeBucketCalls(clients),
    signal,
    onListed: () => {},
    see: ({ key }) => keys.push(key),
    ...(most !== undefined && { most }),
  })
  return { ...found, keys: keys.sort() }
}

/** The stored keys that the ranges hold. */
function listKeysIn(ranges: readonly KeyRange[]): string[] {
  const all = [...(s3.buckets.get(BUCKET)?.objects.keys() ?? [])].sort()
  const listHolding = (key: string) => ranges.filter(({ from, to }) => key >= from && key < to)
  for (const key of all) expect(listHolding(key).length).toBeLessThanOrEqual(1)
  return all.filter((key) => listHolding(key).length > 0)
}

const TRAIL = 'AWSLogs/111122223333/CloudTrail/'
const makeTrailKey = (day: string, unique: string, region = 'eu-west-1'): string =>
  `${TRAIL}${region}/${day}/111122223333_CloudTrail_${region}_${day.replaceAll('/', '')}T0000Z_${unique}.json.gz`

function makeLocation(prefix: string): AthenaLocation {
  return {
    text: `s3://${BUCKET}/${prefix}`,
    bucket: BUCKET,
    prefix,
    region: 'eu-west-1',
    keyFormat: 'simple',
    sourceBuckets: [],
    partitions: [],
    oldestLogObject: null,
    logFormat: 'json',
  }
}

async function listWindow(prefix: string, kind: Kind, most?: number) {
  const warnings: string[] = []
  const notices: string[] = []
  const window = await listOtherWindow([{ location: makeLocation(prefix), kind }], {
    window: WINDOW,
    now: NOW,
    calls: makeBucketCalls(clients),
    signal: new AbortController().signal,
    onListed: () => {},
    onWarning: (message) => warnings.push(message),
    onNotice: (message) => notices.push(message),
    ...(most !== undefined && { most }),
  })
  return { window, warnings, notices, ranges: window.locations[0]?.keyRanges ?? [] }
}

describe('a trail', () => {
  test('The ranges hold the log objects of the days of the window and of one more day, and no others', async () => {
    for (const region of ['eu-west-1', 'us-east-1'])
      for (const day of ['2025/11/04', '2026/11/02', '2026/11/03', '2026/11/05', '2026/11/06', '2026/11/07'])
        s3.put(BUCKET, makeTrailKey(day, 'a', region), 'x')
    s3.put(BUCKET, `AWSLogs/111122223333/CloudTrail-Digest/eu-west-1/2026/11/03/a.json.gz`, 'x')
    const { keys, ranges, complete } = await list('trail', '')
    const expected = ['eu-west-1', 'us-east-1'].flatMap((region) =>
      ['2026/11/03', '2026/11/05', '2026/11/06'].map((day) => makeTrailKey(day, 'a', region)),
    )
    expect(keys).toEqual(expected)
    expect(listKeysIn(ranges)).toEqual(expected)
    expect(complete).toBe(true)
  })

  test('A file in no folder of a day is listed, and is in one range only', async () => {
    s3.put(BUCKET, makeTrailKey('2026/11/03', 'a'), 'x')
    s3.put(BUCKET, makeTrailKey('2026/11/05', 'a'), 'x')
    // The name of this folder is between the names of two folders of years.
    s3.put(BUCKET, `${TRAIL}eu-west-1/2026-copied/a.json.gz`, 'x')
    const { keys, ranges } = await list('trail', '')
    expect(keys).toHaveLength(3)
    expect(listKeysIn(ranges)).toEqual(keys)
  })

  test('A trail with more log objects than the limit is not listed to the end, and its ranges hold them all', async () => {
    const days = ['2026/11/03', '2026/11/04', '2026/11/05', '2026/11/06']
    for (const day of days)
      for (let i = 0; i < 30; i++) s3.put(BUCKET, makeTrailKey(day, String(i).padStart(2, '0')), 'x')
    s3.put(BUCKET, makeTrailKey('2026/11/02', 'a'), 'x')
    s3.put(BUCKET, makeTrailKey('2026/11/07', 'a'), 'x')
    s3.pageSize = 10
    const { keys, ranges, complete, unlisted } = await list('trail', '', 45)
    expect(complete).toBe(false)
    expect(keys.length).toBeGreaterThanOrEqual(45)
    expect(keys.length).toBeLessThan(120)
    expect(unlisted?.first).toMatch(/^AWSLogs\/111122223333\/CloudTrail\/eu-west-1\/2026\/11\//)
    expect(listKeysIn(ranges)).toEqual(
      days.flatMap((day) => [...Array(30).keys()].map((i) => makeTrailKey(day, String(i).padStart(2, '0')))),
    )
  })
})

describe('log objects that CloudWatch Logs delivers', () => {
  test('The ranges hold the log objects that were stored in the window, and no others', async () => {
    for (let i = 0; i < 300; i++)
      s3.put(BUCKET, `v2/${String(i).padStart(4, '0')}.json`, 'x', {
        lastModified: i % 3 === 0 ? IN_WINDOW : BEFORE_WINDOW,
      })
    const { keys, ranges, hasJoinedRanges } = await list('deliveries', 'v2/')
    expect(keys).toHaveLength(100)
    expect(listKeysIn(ranges)).toEqual(keys)
    expect(hasJoinedRanges).toBe(false)
  })

  test('Scattered log objects are read in a limited number of ranges, and a notice says what else is read', async () => {
    for (let i = 0; i < 6_000; i++)
      s3.put(BUCKET, `v2/${String(i).padStart(4, '0')}.json`, 'x'.repeat(i % 1_000 === 1 ? 500 : 1), {
        lastModified: i % 2 === 0 ? IN_WINDOW : BEFORE_WINDOW,
      })
    const { window, ranges, warnings, notices } = await listWindow('v2/', 'deliveries')
    expect(window.logObjects).toBe(3_000)
    expect(ranges).toHaveLength(900)
    expect(warnings).toEqual([])
    expect(notices).toEqual([
      'The log objects of the window are mixed with others in s3://logs/v2/. Athena also reads log objects between them, whose records lie outside the window. Give a location further below, or engine embedded.',
    ])
    const read = new Set(listKeysIn(ranges))
    for (let i = 0; i < 6_000; i += 2) expect(read).toContain(`v2/${String(i).padStart(4, '0')}.json`)
    // The largest log objects of other times are left out.
    for (let i = 1; i < 6_000; i += 1_000) expect(read).not.toContain(`v2/${String(i).padStart(4, '0')}.json`)
  })

  test('A warning names the log objects that were not listed, and the ranges hold them', async () => {
    for (let i = 0; i < 50; i++)
      s3.put(BUCKET, `v2/${String(i).padStart(4, '0')}.json`, 'x', {
        lastModified: i < 5 ? BEFORE_WINDOW : IN_WINDOW,
      })
    s3.pageSize = 10
    const { window, ranges, warnings } = await listWindow('v2/', 'deliveries', 20)
    expect(window).toMatchObject({ complete: false, logObjects: 25 })
    expect(window.archived).toMatchObject([{ complete: false, listed: 25 }])
    expect(warnings).toEqual([
      's3://logs/v2/ holds more than 20 log objects of the window, of which 25 were listed. Not listed to the end: 1 folder, the first from s3://logs/v2/0029.json on. Athena reads all log objects there, and archived ones are not noticed. Check a shorter period, or a location further below.',
    ])
    expect(listKeysIn(ranges)).toEqual(
      [...Array(45).keys()].map((i) => `v2/${String(i + 5).padStart(4, '0')}.json`),
    )
  })
})

test.each(['trail', 'deliveries'] as const)(
  'A cancelled listing of %s ends at once with the reason of the signal',
  async (kind) => {
    s3.fault = () => ({ delayMilliseconds: 20_000 })
    const controller = new AbortController()
    const listed = list(kind, 'v2/', undefined, controller.signal)
    setTimeout(() => controller.abort(new CheckError('cancelled')), 50)
    await expect(listed).rejects.toThrow('cancelled')
  },
)

test('For any keys and any limit, the ranges hold every log object of the window', () =>
  fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b/c', '_d', 'e f', 'é'), fc.nat(60)), {
        maxLength: 60,
        selector: String,
      }),
      fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 80 }),
      async (names, isInWindow, pageSize, most) => {
        s3.buckets.get(BUCKET)?.objects.clear()
        const wanted: string[] = []
        for (const [i, [folder, number]] of names.entries()) {
          const key = `v2/${folder}/${number}.json`
          const lastModified = isInWindow[i] === true ? IN_WINDOW : BEFORE_WINDOW
          s3.put(BUCKET, key, 'x', { lastModified })
          if (isInWindow[i] === true && folder !== '_d') wanted.push(key)
        }
        s3.pageSize = pageSize
        const { keys, ranges, complete } = await list('deliveries', 'v2/', most)
        const read = listKeysIn(ranges)
        expect(read).toEqual(expect.arrayContaining(wanted))
        if (!complete) return
        expect(keys).toEqual(wanted.sort())
        // Athena does not read a folder with a hidden name.
        expect(read.filter((key) => !key.startsWith('v2/_d/'))).toEqual(wanted)
      },
    ),
    { numRuns: 60 },
  ))

test.each(['Key', 'Size', 'LastModified'])(
  'A log object without its %s in the listing ends the check',
  async (left) => {
    const members = { Key: 'a/x.json', Size: '1', LastModified: '2026-11-04T00:00:00.000Z' }
    const written = Object.entries(members).map(([name, text]) =>
      name === left ? '' : `<${name}>${text}</${name}>`,
    )
    s3.fault = ({ action }) =>
      action === 's3:ListBucket'
        ? {
            status: 200,
            body: `<ListBucketResult><IsTruncated>false</IsTruncated><Contents>${written.join('')}</Contents></ListBucketResult>`,
          }
        : null
    await expect(list('deliveries', 'a/')).rejects.toThrow('without the key, size or time of an object')
  },
)
