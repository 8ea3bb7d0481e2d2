import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type AwsClients, connectAws } from '../../../src/aws/clients.js'
import { makeArchivedGap } from '../../../src/log-sources/s3/archived.js'
import { makeBucketCalls } from '../../../src/log-sources/s3/bucket-region.js'
import { locateLogs } from '../../../src/log-sources/s3/discovery.js'
import {
  type ListedWindow,
  listObjectsToRead,
  listWindow,
} from '../../../src/log-sources/s3/window-listing.js'
import type { AthenaLocation, LogLocations } from '../../../src/model/log-location.js'
import type { Scope } from '../../../src/model/scope.js'
import type { EpochSeconds } from '../../../src/model/time.js'
import type { AwsSettings } from '../../../src/settings/settings.js'
import { type Loopback, makeS3Error, startLoopback } from '../../aws/loopback.js'
import {
  AMBIENT,
  makeAwsContext,
  makeAwsSettings,
  makeScope,
  makeSource,
  setEnvironment,
} from '../../support/aws-settings.js'

const NOW = Date.UTC(2026, 10, 23, 12) / 1000
const ACCOUNT = '111122223333'
const environment = { ...process.env }
let aws: Loopback
let clients: AwsClients

beforeEach(async () => {
  aws = await startLoopback()
  setEnvironment({ AWS_ENDPOINT_URL: aws.url, AWS_MAX_ATTEMPTS: '1', ...AMBIENT })
  clients = await connectAws(makeAwsSettings(), makeAwsContext().context)
})
afterEach(async () => {
  clients.close()
  await aws.close()
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

interface Question {
  readonly given?: readonly string[]
  readonly buckets?: readonly string[]
  readonly window?: Scope['window']
  readonly logKeyFormat?: AwsSettings['logKeyFormat']
}

async function locate({ given = [], buckets = [], window, logKeyFormat = 'auto' }: Question) {
  const { context, told } = makeAwsContext()
  const settings = {
    source: makeSource(...given),
    scope: makeScope(buckets, window),
    aws: makeAwsSettings({ logKeyFormat }),
    now: NOW,
    ownerTag: null,
    acceptDenyPolicy: false,
    logFormat: null,
  }
  const found: LogLocations = await locateLogs(settings, clients, context)
  return { ...found, told }
}

const refusalOf = async (question: Question) =>
  locate(question).then(
    () => ({ message: 'no refusal', exitCode: 0 }),
    (error: Error & { exitCode: number }) => {
      for (const line of error.message.split('\n')) expect(line.length).toBeLessThanOrEqual(500)
      return { message: error.message, exitCode: error.exitCode }
    },
  )

const on = (bucket: string, prefix: string, format = '') =>
  `<TargetBucket>${bucket}</TargetBucket><TargetPrefix>${prefix}</TargetPrefix>${format}`
const partitionedBy = (source: string) =>
  `<TargetObjectKeyFormat><PartitionedPrefix><PartitionDateSource>${source}</PartitionDateSource></PartitionedPrefix></TargetObjectKeyFormat>`
const simple = '<TargetObjectKeyFormat><SimplePrefix/></TargetObjectKeyFormat>'

/** Keys with a prefix, one log object for each time. */
const simpleKeys = (prefix: string, ...times: readonly string[]) =>
  times.map((time) => `${prefix}${time}-0123456789ABCDEF`)
const partition = (prefix: string, source: string, ...times: readonly string[]) =>
  times.map(
    (time) =>
      `${prefix}${ACCOUNT}/eu-west-1/${source}/${time.slice(0, 10).replaceAll('-', '/')}/${time}-0123456789ABCDEF`,
  )
const at = (time: string): EpochSeconds => {
  const [year, month, day, hour, minute, second] = time.split('-').map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000
}
const logs = (keys: readonly string[], region = 'eu-west-1') => aws.buckets.set('logs', { region, keys })
const photos = (logging: string | null, region = 'eu-west-1') =>
  aws.buckets.set('photos', { region, logging })

const expected = (more: Partial<AthenaLocation>): AthenaLocation => ({
  text: 's3://logs/a/',
  bucket: 'logs',
  prefix: 'a/',
  region: 'eu-west-1',
  keyFormat: 'simple',
  sourceBuckets: [],
  partitions: [],
  oldestLogObject: null,
  ...more,
})
const ofPhotos = (oldest: string, bucket = 'photos') => ({
  accountId: ACCOUNT,
  region: 'eu-west-1',
  bucket,
  oldestLogObject: at(oldest),
})

describe('discovered locations', () => {
  test.each([
    ['no key format', '', 'a/'],
    ['SimplePrefix', simple, 'a/'],
    ['a prefix without a slash at its end', '', 'a'],
    ['no prefix', '', ''],
  ])('A location with simple keys is discovered: %s', async (_name, format, prefix) => {
    photos(on('logs', prefix, format))
    logs([
      ...simpleKeys(prefix, '2026-11-02-01-02-03', '2026-11-20-00-00-00'),
      ...simpleKeys('zz/', '2020-01-01-00-00-00'),
    ])
    const { locations, texts, engineGaps } = await locate({ buckets: ['photos'] })
    const text = `s3://logs/${prefix}`
    expect(locations).toEqual([
      expected({ text, prefix, sourceBuckets: ['photos'], oldestLogObject: at('2026-11-02-01-02-03') }),
    ])
    expect(texts).toEqual([text])
    expect(engineGaps).toEqual([])
  })

  test.each([
    ['EventTime', '00-00-00', 'partitioned-event-time'],
    ['DeliveryTime', '01-02-03', 'partitioned-delivery-time'],
  ] as const)(
    'A location with partitioned keys by %s is discovered below a prefix without a slash',
    async (source, time, keyFormat) => {
      photos(on('logs', 'a', partitionedBy(source)))
      logs([
        ...partition('a', 'photos', `2026-11-02-${time}`),
        ...partition('a', 'films', `2026-10-02-${time}`),
      ])
      const { locations } = await locate({ buckets: ['photos'] })
      expect(locations).toEqual([
        expected({
          text: 's3://logs/a',
          prefix: 'a',
          keyFormat,
          sourceBuckets: ['photos'],
          partitions: [ofPhotos(`2026-11-02-${time}`)],
        }),
      ])
    },
  )

  test('An unknown date source is read as delivery time, which reads more', async () => {
    photos(on('logs', 'a/', partitionedBy('IngestionTime')))
    logs(partition('a/', 'photos', '2026-11-02-00-00-00'))
    const { locations } = await locate({ buckets: ['photos'] })
    expect(locations[0]?.keyFormat).toBe('partitioned-delivery-time')
  })

  test('A logging setting without a target is not taken for disabled logging', async () => {
    photos('<TargetPrefix>a/</TargetPrefix>')
    expect(await refusalOf({ buckets: ['photos'] })).toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/photos was answered without a target bucket/),
    })
  })

  test('Partitions are found among other folders, and below a prefix that looks hidden', async () => {
    photos(on('logs', '_a-', partitionedBy('EventTime')))
    const junk = Array.from({ length: 30 }, (_, i) => `_a-${ACCOUNT}/eu-west-1/photos/$folder-${i}`)
    logs([...junk, ...partition('_a-', 'photos', '2026-11-02-00-00-00')])
    const { locations, told } = await locate({ buckets: ['photos'] })
    expect(locations).toMatchObject([{ prefix: '_a-', partitions: [ofPhotos('2026-11-02-00-00-00')] }])
    expect(told).toMatchObject({ warnings: [], notices: [] })
  })

  test('A truncated listing without a continuation token is refused', async () => {
    photos(on('logs', 'a/'))
    logs([])
    aws.fault = ({ action }) =>
      action === 's3:ListObjectsV2'
        ? {
            status: 200,
            body: '<ListBucketResult><IsTruncated>true</IsTruncated><Contents><Key>a/2026-11-02-01-02-03-AB</Key></Contents></ListBucketResult>',
          }
        : null
    expect(await refusalOf({ buckets: ['photos'] })).toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(/s3:ListBucket of s3:\/\/logs\/a\/ ended early/),
    })
  })

  test('A location that changed from delivery time to event time is read by delivery time', async () => {
    photos(on('logs', 'a/', partitionedBy('EventTime')))
    logs(partition('a/', 'photos', '2026-11-02-07-00-01', '2026-11-20-00-00-00'))
    expect((await locate({ buckets: ['photos'] })).locations[0]?.keyFormat).toBe('partitioned-delivery-time')
  })

  test('A location that changed from simple to partitioned keys is read in both layouts', async () => {
    photos(on('logs', 'a/', partitionedBy('EventTime')))
    logs([...simpleKeys('a/', '2026-11-02-01-02-03'), ...partition('a/', 'photos', '2026-11-20-00-00-00')])
    const { locations } = await locate({ buckets: ['photos'] })
    expect(locations.map(({ keyFormat, prefix }) => [keyFormat, prefix])).toEqual([
      ['simple', 'a/'],
      ['partitioned-event-time', 'a/'],
    ])
  })

  test('Buckets with the same target share a location, and others have their own', async () => {
    photos(on('logs', 'a/'))
    aws.buckets.set('films', { region: 'eu-west-1', logging: on('logs', 'a/') })
    aws.buckets.set('songs', { region: 'eu-west-1', logging: on('logs', 'b/') })
    logs([...simpleKeys('a/', '2026-11-02-01-02-03'), ...simpleKeys('b/', '2026-11-03-01-02-03')])
    const { locations } = await locate({ buckets: ['photos', 'songs', 'films'] })
    expect(locations.map(({ text, sourceBuckets }) => [text, sourceBuckets])).toEqual([
      ['s3://logs/a/', ['photos', 'films']],
      ['s3://logs/b/', ['songs']],
    ])
  })

  test('Disabled logging is a gap with the command that enables it, and has no location', async () => {
    photos(null)
    const { locations, texts, engineGaps } = await locate({ buckets: ['photos'] })
    expect({ locations, texts }).toEqual({ locations: [], texts: [] })
    expect(engineGaps).toMatchObject([{ name: 'logging-disabled', bucket: 'photos' }])
    expect(engineGaps[0]?.message).toMatch(
      /put-bucket-logging --bucket photos.*infra\/access-logs\.yaml|infra\/access-logs\.yaml.*put-bucket-logging --bucket photos/s,
    )
    expect(engineGaps[0]?.message).toMatch(/CloudWatch Logs.*Parquet.*engine embedded/)
  })

  test('A location without log objects is kept, and the warning names the other destinations', async () => {
    photos(on('logs', 'a/', partitionedBy('EventTime')))
    logs([])
    const { locations, told } = await locate({ buckets: ['photos'] })
    expect(locations).toEqual([expected({ keyFormat: 'partitioned-event-time', sourceBuckets: ['photos'] })])
    expect(told.warnings.join()).toMatch(/No log object.*CloudWatch Logs.*engine embedded/)
  })

  test('A bucket that does not exist is a wrong setting', async () => {
    expect(await refusalOf({ buckets: ['nowhere'] })).toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/nowhere does not exist/),
    })
  })

  test('A log bucket that does not exist is a wrong setting', async () => {
    photos(on('gone', 'a/'))
    expect(await refusalOf({ buckets: ['photos'] })).toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/gone/),
    })
  })

  test('The check ends when the logging setting may not be read, and the message has the permission', async () => {
    aws.fault = ({ action }) =>
      action === 's3:GetBucketLogging' ? makeS3Error(403, 'AccessDenied', 'Access Denied') : null
    expect(await refusalOf({ buckets: ['photos'] })).toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(
        /s3:GetBucketLogging of bucket photos failed: AccessDenied.*log-location/,
      ),
    })
  })

  test('The check ends when the log bucket may not be listed, and the message has the permission', async () => {
    photos(on('logs', 'a/'))
    aws.fault = ({ action }) =>
      action === 's3:ListObjectsV2' ? makeS3Error(403, 'AccessDenied', 'Access Denied') : null
    expect(await refusalOf({ buckets: ['photos'] })).toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(
        /s3:ListBucket of s3:\/\/logs\/a\/ failed: AccessDenied.*Allow s3:ListBucket on bucket logs/,
      ),
    })
  })
})

describe('buckets in another Region', () => {
  const regions = () => aws.calls.map(({ action, region }) => `${action.slice(3)} ${region}`)

  test('A 301 with x-amz-bucket-region is followed once per bucket, and a notice names the Region', async () => {
    photos(on('logs', 'a/'), 'us-west-2')
    logs(simpleKeys('a/', '2026-11-02-01-02-03'), 'ap-south-1')
    const { locations, told } = await locate({ buckets: ['photos'] })
    expect(locations[0]?.region).toBe('ap-south-1')
    expect(regions().slice(0, 2)).toEqual(['GetBucketLogging eu-west-1', 'GetBucketLogging us-west-2'])
    expect(told.notices.join()).toMatch(/logs is in ap-south-1, and this check runs in eu-west-1.*charges/)
  })

  test.each([
    [
      'AuthorizationHeaderMalformed with the Region in its body',
      makeS3Error(400, 'AuthorizationHeaderMalformed', 'expecting', '<Region>us-west-2</Region>'),
    ],
    [
      'IllegalLocationConstraintException without the Region, which HEAD gives',
      makeS3Error(400, 'IllegalLocationConstraintException', 'no'),
    ],
    ['301 without the Region, which HEAD gives', makeS3Error(301, 'PermanentRedirect', 'no')],
  ])('The Region is found after this answer: %s', async (_name, answer) => {
    photos(on('logs', 'a/'), 'us-west-2')
    logs(simpleKeys('a/', '2026-11-02-01-02-03'))
    aws.fault = ({ action, region }) =>
      action === 's3:GetBucketLogging' && region === 'eu-west-1' ? answer : null
    expect((await locate({ buckets: ['photos'] })).engineGaps).toEqual([])
    expect(
      regions()
        .filter((call) => call.startsWith('GetBucketLogging'))
        .at(-1),
    ).toBe('GetBucketLogging us-west-2')
  })
})

test('An answer without the name of the other Region is not reported as a missing permission', async () => {
  photos(on('logs', 'a/'), 'us-west-2')
  aws.fault = ({ action }) =>
    action === 's3:HeadBucket' ? { status: 403 } : makeS3Error(301, 'PermanentRedirect', 'elsewhere')
  const { message } = await refusalOf({ buckets: ['photos'] })
  expect(message).toMatch(/another Region.*set aws-region/)
  expect(message).not.toContain('Allow')
})

/** Athena skips archived objects without a message. Their records must not count as covered. */
describe('archived log objects', () => {
  const window = { since: at('2026-08-01-00-00-00'), until: NOW }
  const hours = (from: string, count: number) =>
    Array.from({ length: count }, (_, hour) =>
      new Date((at(from) + hour * 3600) * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-'),
    )
  const layouts = [
    ['simple', simpleKeys('a/', ...hours('2026-06-01-00-00-00', 4_000))],
    ['partitioned', partition('a/', 'photos', ...hours('2026-06-01-00-00-00', 4_000))],
  ] as const
  const oldestOf = ({ locations }: LogLocations) =>
    locations[0]?.oldestLogObject ?? locations[0]?.partitions[0]?.oldestLogObject ?? null
  let warnings: string[]
  beforeEach(() => {
    warnings = []
  })
  const listed = async ({ locations }: LogLocations, most?: number) =>
    listWindow(
      locations,
      window,
      makeBucketCalls(clients),
      {
        signal: new AbortController().signal,
        onProgress: () => {},
        onWarning: (message) => void warnings.push(message),
      },
      most,
    )
  const gapOf = ({ archived }: Pick<ListedWindow, 'archived'>) => {
    const [gap] = makeArchivedGap(archived)
    expect(gap).toMatchObject({ name: 'result-truncated', bucket: null })
    return gap?.message ?? ''
  }
  const stampIn = (key: string) => key.slice(key.lastIndexOf('/') + 1)

  const archivedWhere = (keys: readonly string[], isArchived: (stamp: string) => boolean) =>
    aws.buckets.set('logs', {
      region: 'eu-west-1',
      keys,
      storageClassOf: (key) => (isArchived(stampIn(key)) ? 'GLACIER' : 'STANDARD_IA'),
    })

  test.each(layouts)('Archived log objects of the window are a gap: %s', async (layout, keys) => {
    archivedWhere(keys, (stamp) => stamp < '2026-10-01')
    const found = await locate({ given: ['s3://logs/a/'], window })
    expect(oldestOf(found)).toBe(layout === 'simple' ? at('2026-10-01-00-00-00') : null)
    expect(gapOf(await listed(found))).toMatch(
      /^Log objects of the window are archived and were not read: s3:\/\/logs\/a\/: 1464 of \d+\. .*since/,
    )
  })

  test.each(layouts)(
    'Archived log objects are found between small ones that S3 does not archive: %s',
    async (_, keys) => {
      archivedWhere(keys, (stamp) => stamp < '2026-09-01' && stamp.slice(11, 13) === '12')
      const found = await locate({ given: ['s3://logs/a/'], window })
      expect(oldestOf(found)).toBe(at('2026-06-01-00-00-00'))
      expect(gapOf(await listed(found))).toContain('s3://logs/a/: 31 of ')
    },
  )

  test.each(layouts)('Archived log objects are found when the first days have none: %s', async (_, keys) => {
    archivedWhere(keys, (stamp) => stamp > '2026-10-30')
    const found = await locate({ given: ['s3://logs/a/'], window })
    const [gap] = makeArchivedGap((await listed(found)).archived)
    expect(gap?.message).toMatch(/s3:\/\/logs\/a\/: (?!0)\d+ of /)
    expect(gap?.samples).toHaveLength(5)
    expect(gap?.samples?.[0]?.logObject).toMatch(/^s3:\/\/logs\/a\/.*2026-10-30-00-00-00-/)
  })

  test.each(layouts)(
    'Each day of a window that is too large to list is searched for archived log objects: %s',
    async (_, keys) => {
      archivedWhere(keys, (stamp) => /^2026-09-1[1-9]-/.test(stamp))
      const found = await locate({ given: ['s3://logs/a/'], window })
      const { complete, ...window_ } = await listed(found, 500)
      expect(complete).toBe(false)
      expect(gapOf(window_)).toMatch(/s3:\/\/logs\/a\/: at least (?!0)\d+ of \d+ listed/)
      expect(warnings.join()).toMatch(/more than 500 log objects, and not all were listed.*does not notice/)
    },
  )

  test.each(layouts)('Archived log objects from before the window are not a gap: %s', async (_, keys) => {
    archivedWhere(keys, (stamp) => stamp < '2026-07-28')
    const found = await locate({ given: ['s3://logs/a/'], window })
    expect(oldestOf(found)).toBeLessThanOrEqual(window.since)
    expect(oldestOf(found)).toBeGreaterThanOrEqual(at('2026-07-28-00-00-00'))
    expect(makeArchivedGap((await listed(found)).archived)).toEqual([])
    expect(warnings).toEqual([])
  })
})

describe('given locations', () => {
  test('Simple keys are recognized by their names', async () => {
    logs(simpleKeys('a/', '2025-12-31-23-59-59', '2026-11-20-00-00-00'))
    expect(await locate({ given: ['s3://logs/a/'] })).toMatchObject({
      locations: [expected({ oldestLogObject: at('2025-12-31-23-59-59') })],
      texts: ['s3://logs/a/'],
      engineGaps: [],
      told: { warnings: [], notices: [] },
    })
  })

  test('A prefix without a slash is literal and also means its folder, and excludes longer names', async () => {
    logs([
      ...simpleKeys('a', '2026-11-01-00-00-01'),
      ...simpleKeys('a/', '2026-11-02-00-00-01'),
      ...simpleKeys('ab/', '2026-11-03-00-00-01'),
      ...simpleKeys('a2', '2026-11-04-00-00-01'),
      ...partition('a', 'photos', '2026-11-05-00-00-01'),
    ])
    const { locations } = await locate({ given: ['s3://logs/a'] })
    expect(locations.map(({ prefix, keyFormat }) => [prefix, keyFormat])).toEqual([
      ['a', 'simple'],
      ['a/', 'simple'],
      ['a', 'partitioned-delivery-time'],
    ])
  })

  test('Logs are found in folders of every depth and below prefixes without a slash', async () => {
    logs([
      ...simpleKeys('photos/', '2026-11-01-00-00-01'),
      ...simpleKeys('films/x-', '2026-11-02-00-00-01'),
      ...partition('deep/er/', 'songs', '2026-11-05-00-00-00'),
    ])
    const { locations } = await locate({ given: ['s3://logs'] })
    expect(locations.map(({ prefix, keyFormat, text }) => [prefix, keyFormat, text])).toEqual([
      ['films/x-', 'simple', 's3://logs'],
      ['photos/', 'simple', 's3://logs'],
      ['deep/er/', 'partitioned-event-time', 's3://logs'],
    ])
  })

  test.each([
    [`s3://logs/a/${ACCOUNT}/`],
    [`s3://logs/a/${ACCOUNT}/eu-west-1`],
    [`s3://logs/a/${ACCOUNT}/eu-west-1/photos/`],
    [`s3://logs/a/${ACCOUNT}/eu-west-1/photos`],
  ])('A location inside partitioned keys is read: %s', async (text) => {
    photos(on('logs', 'a/', partitionedBy('EventTime')))
    logs(partition('a/', 'photos', '2026-11-02-00-00-00'))
    const { locations, engineGaps } = await locate({ given: [text], buckets: ['photos'] })
    expect(locations).toEqual([
      expected({
        text,
        keyFormat: 'partitioned-event-time',
        sourceBuckets: ['photos'],
        partitions: [ofPhotos('2026-11-02-00-00-00')],
      }),
    ])
    expect(engineGaps).toEqual([])
  })

  test.each([
    [`s3://logs/a/${ACCOUNT}/eu-west-1/photos/2026/11/`, `s3://logs/a/${ACCOUNT}/eu-west-1/photos/`],
    ['s3://logs/b/2026-11-', 's3://logs/b/'],
  ])(
    'A location that selects days is refused, and the message has the right location: %s',
    async (text, remedy) => {
      logs([...partition('a/', 'photos', '2026-11-02-00-00-00'), ...simpleKeys('b/', '2026-11-02-00-00-01')])
      const { message, exitCode } = await refusalOf({ given: [text] })
      expect(exitCode).toBe(3)
      expect(message).toContain(`give ${remedy} `)
      expect(message).toMatch(/since and until/)
    },
  )

  test('Each log object is read once when one location contains another', async () => {
    logs([
      ...simpleKeys('a/', '2026-11-01-00-00-01'),
      ...partition('', 'photos', '2026-11-02-00-00-00'),
      ...partition('', 'films', '2026-11-02-00-00-00'),
    ])
    const { locations, texts } = await locate({
      given: ['s3://logs/a/', `s3://logs/${ACCOUNT}/eu-west-1/films/`, 's3://logs/', 's3://logs/a'],
    })
    expect(
      locations.map(({ prefix, partitions }) => [prefix, partitions.map(({ bucket }) => bucket)]),
    ).toEqual([
      ['a/', []],
      ['', ['films']],
      ['', ['photos']],
    ])
    expect(texts).toHaveLength(4)
  })

  test('Event time and delivery time are told apart by the names in the window', async () => {
    logs(
      partition(
        'a/',
        'photos',
        ...Array.from({ length: 25 }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}-00-00-00`),
        '2026-11-20-09-00-00',
      ),
    )
    const window = { since: at('2026-11-16-00-00-00'), until: null }
    expect((await locate({ given: ['s3://logs/a/'], window })).locations[0]?.keyFormat).toBe(
      'partitioned-delivery-time',
    )
  })

  test('Only the configured buckets of partitioned keys are read', async () => {
    logs([
      ...partition('a/', 'photos', '2026-11-02-00-00-00'),
      ...partition('a/', 'films', '2026-11-01-00-00-00'),
    ])
    photos(on('logs', 'a/', partitionedBy('EventTime')))
    const { locations } = await locate({ given: ['s3://logs/a/'], buckets: ['photos'] })
    expect(locations[0]?.partitions).toEqual([ofPhotos('2026-11-02-00-00-00')])
  })

  test.each(['simple', 'partitioned-event-time', 'partitioned-delivery-time'] as const)(
    'The log-key-format %s excludes no existing log object',
    async (logKeyFormat) => {
      logs([...simpleKeys('a/', '2026-11-01-00-00-01'), ...partition('a/', 'photos', '2026-11-02-09-00-00')])
      const { locations, told } = await locate({ given: ['s3://logs/a/'], logKeyFormat })
      expect(locations.map(({ keyFormat }) => keyFormat)).toEqual(['simple', 'partitioned-delivery-time'])
      expect(told.warnings).toEqual([])
      expect(told.notices.join()).toMatch(
        `log-key-format is ${logKeyFormat}, but log objects at s3://logs/a/ have`,
      )
    },
  )

  test.each([
    ['partitioned-delivery-time', 'partitioned-delivery-time', 0],
    ['partitioned-event-time', 'partitioned-event-time', 0],
    ['simple', 'partitioned-event-time', 1],
  ] as const)(
    'The log-key-format %s decides only between partitioned layouts when names have no time of day',
    async (logKeyFormat, read, notices) => {
      logs(partition('a/', 'photos', '2026-11-02-00-00-00'))
      const { locations, told } = await locate({ given: ['s3://logs/a/'], logKeyFormat })
      expect(locations.map(({ keyFormat }) => keyFormat)).toEqual([read])
      expect(told.notices).toHaveLength(notices)
    },
  )

  test('The listing of the window finds delivery times that begin in the middle of the window', async () => {
    const days = Array.from({ length: 20 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}-00-00-00`)
    const byEvent = partition('a/', 'photos', ...days)
    const twelve = byEvent.flatMap((key) => Array.from({ length: 12 }, (_, i) => `${key}${i}`))
    logs([...twelve, ...partition('a/', 'photos', '2026-11-15-13-14-15', '2026-11-21-03-00-00')])
    const window = { since: at('2026-11-01-00-00-00'), until: at('2026-11-21-00-00-00') }
    const { locations } = await locate({ given: ['s3://logs/a/'], window })
    expect(locations.map(({ keyFormat }) => keyFormat)).toEqual(['partitioned-event-time'])
    const context = { ...makeAwsContext().context, onProgress: () => {} }
    const listed = await listWindow(locations, window, makeBucketCalls(clients), context)
    expect(listed.locations.map(({ keyFormat }) => keyFormat)).toEqual(['partitioned-delivery-time'])
    expect(listed.logObjects).toBe(20 * 12 + 2)
    expect(await listObjectsToRead(locations, window, makeBucketCalls(clients), context)).toHaveLength(
      20 * 12 + 2,
    )
  })

  test('The listing of the window finds delivery times that begin on the day after the window', async () => {
    const days = Array.from({ length: 21 }, (_, i) => `2026-11-${String(i + 1).padStart(2, '0')}-00-00-00`)
    const byEvent = partition('a/', 'photos', ...days)
    const twelve = byEvent.flatMap((key) => Array.from({ length: 30 }, (_, i) => `${key}${i}`))
    logs([...twelve, ...partition('a/', 'photos', '2026-11-21-03-00-00')])
    const context = { ...makeAwsContext().context, onProgress: () => {} }
    const list = async (until: string) => {
      const window = { since: at('2026-11-01-00-00-00'), until: at(until) }
      const { locations } = await locate({ given: ['s3://logs/a/'], window })
      expect(locations.map(({ keyFormat }) => keyFormat)).toEqual(['partitioned-event-time'])
      const calls = makeBucketCalls(clients)
      const listed = await listWindow(locations, window, calls, context)
      const read = await listObjectsToRead(locations, window, calls, context)
      return [listed.locations.map(({ keyFormat }) => keyFormat), listed.logObjects, read.length]
    }
    expect(await list('2026-11-21-00-00-00')).toEqual([['partitioned-delivery-time'], 631, 631])
    expect(await list('2026-11-20-00-00-00')).toEqual([['partitioned-event-time'], 570, 570])
  })

  test('Objects with other names are a warning, and hidden ones are a notice', async () => {
    logs([
      ...simpleKeys('a/', '2026-11-01-00-00-01'),
      'a/notes\u0007\n.txt',
      'a/_SUCCESS',
      'a/.hidden/x',
      'a/',
    ])
    const { told, locations } = await locate({ given: ['s3://logs/a/'] })
    expect(locations).toHaveLength(1)
    expect(told.warnings).toEqual([expect.stringContaining('at least 1 ("a/notes\\u0007\\n.txt")')])
    expect(told.notices).toEqual([expect.stringMatching(/at least 2/)])
  })

  test('A location with only other names has no log objects, and the warning gives the right form', async () => {
    logs(['a/part-0000.gz'])
    const { told, locations } = await locate({ given: ['s3://logs/a/'] })
    expect(locations).toEqual([expected({})])
    expect(told.warnings).toEqual([expect.stringMatching(/name of an S3 access log object.*part-0000\.gz/)])
  })

  test('A simple prefix of many thousand log objects takes few listings', async () => {
    const times = Array.from({ length: 5000 }, (_, minute) =>
      new Date((at('2025-12-30-00-00-00') + minute * 60) * 1000)
        .toISOString()
        .slice(0, 19)
        .replaceAll(/[T:]/g, '-'),
    )
    logs([
      ...simpleKeys('a/', ...times),
      ...simpleKeys('a/2026-photos-', '2026-01-01-00-00-00'),
      ...simpleKeys('a/zz/', '2024-01-01-00-00-00'),
    ])
    const { locations } = await locate({ given: ['s3://logs/a/'] })
    expect(locations.map(({ prefix, oldestLogObject }) => [prefix, oldestLogObject])).toEqual([
      ['a/', at('2025-12-30-00-00-00')],
      ['a/2026-photos-', at('2026-01-01-00-00-00')],
      ['a/zz/', at('2024-01-01-00-00-00')],
    ])
    expect(aws.calls.length).toBeLessThanOrEqual(5)
  })

  test('Folders that look like a partition and hold simple logs are read as simple keys', async () => {
    logs(simpleKeys(`${ACCOUNT}/eu-west-1/photos/`, '2026-11-01-00-00-01'))
    const { locations } = await locate({ given: ['s3://logs/'] })
    expect(locations.map(({ prefix, keyFormat }) => [prefix, keyFormat])).toEqual([
      [`${ACCOUNT}/eu-west-1/photos/`, 'simple'],
    ])
  })

  test('A given log bucket that does not exist is a wrong setting', async () => {
    expect(await refusalOf({ given: ['s3://nowhere/a/'] })).toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/nowhere.*log-location/),
    })
  })
})

describe('a given location and the logging setting of the bucket', () => {
  beforeEach(() => {
    logs([...simpleKeys('a/', '2026-11-01-00-00-01'), ...partition('p/', 'photos', '2026-11-02-09-00-00')])
  })

  const gapsOf = async (logging: string | null, question: Question) => {
    photos(logging)
    return (await locate({ buckets: ['photos'], ...question })).engineGaps.map(
      ({ name, message }) => `${name}: ${message}`,
    )
  }

  test.each([
    ['the same', on('logs', 'a/'), 's3://logs/a/'],
    ['above it', on('logs', 'a/'), 's3://logs/'],
    ['without its slash', on('logs', 'a/'), 's3://logs/a'],
    ['only the bucket', on('logs', ''), 's3://logs'],
  ])(
    'A given location that agrees with the logging setting is not a gap: %s',
    async (_name, logging, text) => {
      expect(await gapsOf(logging, { given: [text] })).toEqual([])
    },
  )

  test.each([
    ['another bucket', on('elsewhere', 'a/')],
    ['another prefix', on('logs', 'b/')],
    ['a prefix with only the same beginning', on('logs', 'ab')],
    ['the prefix without a slash', on('logs', 'a')],
  ])('A setting that names another location is the gap logging-changed: %s', async (_name, logging) => {
    expect(await gapsOf(logging, { given: ['s3://logs/a/'] })).toEqual([
      expect.stringMatching(/^logging-changed: photos now logs to s3:\/\//),
    ])
  })

  test('A location in the folder of another bucket is the gap logging-changed', async () => {
    const gaps = await gapsOf(on('logs', 'p/', partitionedBy('EventTime')), {
      given: [`s3://logs/p/${ACCOUNT}/eu-west-1/films/`],
    })
    expect(gaps).toEqual([expect.stringMatching(/^logging-changed/)])
  })

  test('Keys that contradict log-key-format are read anyway', async () => {
    const question = { given: ['s3://logs/p/'], logKeyFormat: 'partitioned-event-time' as const }
    expect(await gapsOf(on('logs', 'p/', partitionedBy('DeliveryTime')), question)).toEqual([])
  })

  test('Logging that was disabled later is the gap logging-disabled', async () => {
    expect(await gapsOf(null, { given: ['s3://logs/a/'] })).toEqual([
      expect.stringMatching(/^logging-disabled/),
    ])
  })

  test('A setting that may not be read is a warning with the permission', async () => {
    aws.fault = ({ action }) =>
      action === 's3:GetBucketLogging' ? makeS3Error(403, 'AccessDenied', 'Access Denied') : null
    photos(null)
    const { locations, engineGaps, told } = await locate({ buckets: ['photos'], given: ['s3://logs/a/'] })
    expect(locations).toHaveLength(1)
    expect(engineGaps).toEqual([])
    expect(told.warnings).toEqual([
      expect.stringMatching(/s3:GetBucketLogging of bucket photos failed: AccessDenied/),
    ])
  })
})
