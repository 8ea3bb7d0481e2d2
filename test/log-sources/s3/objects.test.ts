import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type AwsClients, connectAws } from '../../../src/aws/clients.js'
import { makeBucketCalls } from '../../../src/log-sources/s3/bucket-region.js'
import { isArchived, listLogObjects } from '../../../src/log-sources/s3/objects.js'
import type { AthenaLocation } from '../../../src/model/log-location.js'
import { CheckError } from '../../../src/runtime/errors.js'
import { AMBIENT, makeAwsContext, makeAwsSettings, setEnvironment } from '../../support/aws-settings.js'
import { type S3Server, startS3 } from '../../support/s3-server.js'

const BUCKET = 'logs'
const DAY = 86_400
const at = (text: string): number => Date.parse(text) / 1000
const SINCE = at('2026-11-29T06:00:00Z')
const UNTIL = at('2026-12-02T06:00:00Z')
const WINDOW = { since: SINCE, until: UNTIL }
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

function location(prefix: string, more: Partial<AthenaLocation> = {}): AthenaLocation {
  return {
    text: `s3://${BUCKET}/${prefix}`,
    bucket: BUCKET,
    prefix,
    region: 'eu-west-1',
    keyFormat: 'simple',
    sourceBuckets: [],
    partitions: [],
    oldestLogObject: null,
    ...more,
  }
}

function partitioned(prefix: string, buckets: readonly string[], keyFormat: AthenaLocation['keyFormat']) {
  return location(prefix, {
    keyFormat,
    partitions: buckets.map((bucket) => ({
      accountId: '111122223333',
      region: 'eu-west-1',
      bucket,
      oldestLogObject: null,
    })),
  })
}

const stamp = (time: number): string =>
  new Date(time * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')
const name = (time: number, unique = '0123456789ABCDEF'): string => `${stamp(time)}-${unique}`
const days = (time: number): string => stamp(time).slice(0, 10).replaceAll('-', '/')
const put = (...keys: readonly string[]): void => {
  for (const key of keys) s3.put(BUCKET, key, key)
}

async function keysOf(locations: readonly AthenaLocation[], window = WINDOW): Promise<string[]> {
  const { signal } = new AbortController()
  const { objects, complete } = await listLogObjects(locations, window, makeBucketCalls(clients), { signal })
  expect(complete).toBe(true)
  return [...objects].map(({ key }) => key)
}

describe('listings of simple keys', () => {
  test('Log objects delivered from since until 12 hours after until are listed, and no others', async () => {
    const wanted = [SINCE, SINCE + 1, UNTIL, UNTIL + 12 * 3600 - 1].map((time) => `a/${name(time)}`)
    put(...wanted, `a/${name(SINCE - 1)}`, `a/${name(UNTIL + 12 * 3600)}`, `b/${name(SINCE)}`, 'a/other')
    expect(await keysOf([location('a/')])).toEqual(wanted)
  })

  test('Log objects below a prefix without a slash are those whose keys begin with it', async () => {
    put(`a-${name(SINCE)}`, `a-b/${name(SINCE)}`, `a${name(SINCE)}`)
    expect(await keysOf([location('a-')])).toEqual([`a-${name(SINCE)}`])
  })

  test('Folders with a hidden name and folder markers are left out', async () => {
    put(`a/${stamp(SINCE + DAY).slice(0, 10)}/`, `a/${stamp(SINCE + DAY).slice(0, 10)}/_x/y`)
    expect(await keysOf([location('a/')])).toEqual([])
  })

  test('Log objects of a nested prefix are listed once, for the inner prefix', async () => {
    put(`a/${name(SINCE)}`, `a/2026-11-30/${name(SINCE)}`)
    const { objects } = await listLogObjects(
      [location('a/'), location('a/2026-11-30/')],
      WINDOW,
      makeBucketCalls(clients),
      { signal: new AbortController().signal },
    )
    expect([...objects].map(({ key, location: place }) => [key, place])).toEqual([
      [`a/${name(SINCE)}`, 0],
      [`a/2026-11-30/${name(SINCE)}`, 1],
    ])
  })

  test('A location with few log objects takes one listing', async () => {
    put(`a/${name(SINCE)}`, `a/${name(SINCE + DAY)}`)
    expect(await keysOf([location('a/')])).toHaveLength(2)
    expect(s3.calls.filter(({ action }) => action === 's3:ListBucket')).toHaveLength(1)
  })

  test('A location with many log objects is listed day by day, with each key once and in order', async () => {
    const keys = Array.from(
      { length: 9_000 },
      (_, i) => `a/${name(SINCE + i * 30, i.toString(16).padStart(16, '0'))}`,
    )
    put(...keys, 'a/2026-11-30~odd', 'a/2026-11-31-odd', 'a/2026-12-00')
    const wanted = [...keys, 'a/2026-11-30~odd', 'a/2026-11-31-odd', 'a/2026-12-00'].sort()
    expect(await keysOf([location('a/')])).toEqual(wanted)
    const prefixes = s3.calls.map(({ parameters }) => parameters.get('prefix'))
    expect(prefixes).toEqual(expect.arrayContaining(['a/2026-11-30', 'a/2026-12-01', 'a/2026-12-02']))
  })

  test('Objects whose names sort between two days are listed, however many log objects there are', async () => {
    const since = at('2026-11-06T00:00:00Z')
    const between = ['a/2026-11-0x', 'a/2026-11-1-all', 'a/2026-11-2', 'a/2026-11-3.gz']
    put(...between)
    const window = { since, until: at('2026-12-06T00:00:00Z') }
    expect(await keysOf([location('a/')], window)).toEqual(between)
    const keys = Array.from({ length: 2_000 }, (_, i) => `a/${name(since + 1_000 * i)}`)
    put(...keys)
    expect(await keysOf([location('a/')], window)).toEqual([...keys, ...between].sort())
  })
})

describe('listings of partitioned keys', () => {
  const key = (time: number, source = 'reports') =>
    `p/111122223333/eu-west-1/${source}/${days(time)}/${name(time)}`

  test('Keys by event time are listed for the days of the window', async () => {
    put(key(SINCE - DAY), key(SINCE), key(UNTIL), key(UNTIL + DAY))
    expect(await keysOf([partitioned('p/', ['reports'], 'partitioned-event-time')])).toEqual([
      key(SINCE),
      key(UNTIL),
    ])
  })

  test('Keys by event time exclude the day at whose start the window ends', async () => {
    put(key(SINCE), key(UNTIL))
    const window = { since: SINCE, until: at('2026-12-02T00:00:00Z') }
    expect(await keysOf([partitioned('p/', ['reports'], 'partitioned-event-time')], window)).toEqual([
      key(SINCE),
    ])
  })

  test('Keys by delivery time are listed for the days until 12 hours after the window', async () => {
    const until = at('2026-12-02T13:00:00Z')
    put(key(SINCE), key(until), key(until + DAY), key(until + 2 * DAY))
    const window = { since: SINCE, until }
    expect(await keysOf([partitioned('p/', ['reports'], 'partitioned-delivery-time')], window)).toEqual([
      key(SINCE),
      key(until),
      key(until + DAY),
    ])
  })

  test('Other source buckets and days without log objects are not listed', async () => {
    put(key(SINCE), key(SINCE, 'media'), key(SINCE).replace('2026/11/29', '2026/11/31'))
    expect(await keysOf([partitioned('p/', ['reports'], 'partitioned-event-time')])).toEqual([key(SINCE)])
  })

  test('Partitions below a simple location whose name begins like a day are listed as partitions', async () => {
    const folder = 'a/202611300000/eu-west-1/reports/'
    put(`${folder}${days(SINCE)}/${name(SINCE)}`)
    const partitions = [
      { accountId: '202611300000', region: 'eu-west-1', bucket: 'reports', oldestLogObject: null },
    ]
    const { objects } = await listLogObjects(
      [location('a/'), location('a/', { keyFormat: 'partitioned-event-time', partitions })],
      WINDOW,
      makeBucketCalls(clients),
      { signal: new AbortController().signal },
    )
    expect([...objects].map(({ location: place }) => place)).toEqual([1])
  })
})

test('A listing has size, ETag, storage class and time of storage', async () => {
  s3.put(BUCKET, `a/${name(SINCE)}`, 'abc', {
    storageClass: 'GLACIER',
    isRestored: true,
    lastModified: new Date('2026-11-29T07:00:00Z'),
  })
  s3.put(BUCKET, `a/${name(SINCE + 1)}`, '', { storageClass: 'GLACIER' })
  const { objects } = await listLogObjects([location('a/')], WINDOW, makeBucketCalls(clients), {
    signal: new AbortController().signal,
  })
  expect([...objects]).toEqual([
    {
      location: 0,
      bucket: BUCKET,
      key: `a/${name(SINCE)}`,
      bytes: 3,
      etag: '"900150983cd24fb0d6963f7d28e17f72"',
      storageClass: 'GLACIER',
      isRestored: true,
      lastModified: at('2026-11-29T07:00:00Z'),
    },
    expect.objectContaining({ bytes: 0, isRestored: false }),
  ])
  expect([...objects].map(isArchived)).toEqual([true, true])
})

test('A limit stops the listing, which then says that there is more', async () => {
  put(...Array.from({ length: 3_000 }, (_, i) => `a/${name(SINCE + i)}`))
  const listed: number[] = []
  const { objects, complete } = await listLogObjects([location('a/')], WINDOW, makeBucketCalls(clients), {
    signal: new AbortController().signal,
    most: 1_500,
    onListed: (count) => listed.push(count),
  })
  expect([objects.length, complete]).toEqual([1_500, false])
  expect(listed.slice(0, 2)).toEqual([1_000, 2_000])
})

test('The message for a refused listing names the bucket and the permission', async () => {
  s3.policy = []
  const refused = listLogObjects([location('a/')], WINDOW, makeBucketCalls(clients), {
    signal: new AbortController().signal,
  })
  await expect(refused).rejects.toThrow(
    /s3:ListBucket of s3:\/\/logs\/a\/.*Allow s3:ListBucket on bucket logs/s,
  )
  await expect(refused).rejects.toBeInstanceOf(CheckError)
})

test('A cancelled listing ends at once with the reason of the signal', async () => {
  s3.fault = () => ({ delayMilliseconds: 20_000 })
  const controller = new AbortController()
  const listed = listLogObjects([location('a/')], WINDOW, makeBucketCalls(clients), {
    signal: controller.signal,
  })
  setTimeout(() => controller.abort(new CheckError('cancelled')), 50)
  await expect(listed).rejects.toThrow('cancelled')
})

test('The listing equals a filter over all keys, for any keys and window', async () => {
  const parts = fc.constantFrom(
    '2026-11-30',
    '2026-12-01',
    '2026-11-31',
    '2026-12-0',
    '2026-11-30-23',
    '2026-11-09',
    '2026-11-0x',
    '2026-11-1',
    '2026-11-10',
    '2026-11-19',
    '2026-11-2',
    '2026-12-31',
    '2026-12-4',
    '2027-01-01',
    '2026',
    '3',
    'é',
  )
  const keyArbitrary = fc
    .tuple(
      fc.constantFrom('a/', 'a', 'b-', ''),
      parts,
      fc.constantFrom('', '-x', '/x', '~', '-00-00-00-AB', '-06-00-00-AB'),
    )
    .map((texts) => texts.join(''))
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(keyArbitrary, { maxLength: 40 }),
      fc.constantFrom(
        SINCE,
        at('2026-11-08T06:00:00Z'),
        at('2026-11-17T00:00:00Z'),
        at('2026-12-29T12:00:00Z'),
      ),
      fc.integer({ min: 1, max: 14 * DAY }),
      fc.constantFrom(1, 2, 5, 1000),
      async (keys, since, span, pageSize) => {
        s3.buckets.delete(BUCKET)
        s3.bucket(BUCKET)
        put(...keys)
        s3.pageSize = pageSize
        const window = { since, until: since + span }
        const [from, to] = [stamp(since), stamp(since + span + 12 * 3600)]
        const order = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))
        const wanted = (prefix: string): string[] =>
          keys
            .filter((key) => order(key, prefix + from) >= 0 && order(key, prefix + to) < 0)
            .filter((key) => key.startsWith(prefix) && !key.endsWith('/'))
        for (const prefix of ['a/', 'a', 'b-', ''])
          expect(await keysOf([location(prefix)], window)).toEqual(wanted(prefix).sort(order))
      },
    ),
    { numRuns: 60 },
  )
})

test('Keys that are not in ascending order end the listing, because the end of a window would be too early', async () => {
  const listKeys = (...keys: readonly string[]) =>
    keys.map((key) => `<Contents><Key>a/${key}</Key><Size>1</Size></Contents>`).join('')
  const names = [SINCE, UNTIL + 3 * DAY, SINCE + DAY].map((time) => name(time))
  s3.fault = ({ action }) =>
    action === 's3:ListBucket'
      ? {
          status: 200,
          body: `<ListBucketResult><IsTruncated>false</IsTruncated>${listKeys(...names)}</ListBucketResult>`,
        }
      : null
  await expect(keysOf([location('a/')])).rejects.toThrow('not in ascending order')
  names.sort()
  await expect(keysOf([location('a/')])).resolves.toEqual([`a/${names[0]}`, `a/${names[1]}`])
})
