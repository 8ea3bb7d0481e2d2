import { describe, expect, test } from '@jest/globals'
import { objectSources, windowSources } from '../../../src/engines/athena/sources.js'
import { locatedTables } from '../../../src/engines/athena/statements.js'
import { location, partitioned, SINCE, settings, UNTIL } from './places.js'

const WINDOW = { since: SINCE, until: UNTIL }
const predicates = (place: Parameters<typeof locatedTables>[1][number], window = WINDOW) =>
  windowSources(locatedTables(settings(), [place]), window).map((source) => source.predicates)

describe('the log objects of a window', () => {
  test('with simple keys are those delivered from its begin on until twelve hours after its end', () => {
    expect(predicates(location({ prefix: "s3/it's-" }))).toEqual([
      [
        `"$path" >= 's3://access-logs/s3/it''s-2026-11-17-00-00-00'`,
        `"$path" < 's3://access-logs/s3/it''s-2026-11-24-12-00-00'`,
      ],
    ])
  })

  test('of an open window are all that are named as log objects are', () => {
    const open = { since: null, until: null }
    const [simple] = windowSources(locatedTables(settings(), [location()]), open)
    expect(simple?.predicates).toEqual([
      `"$path" >= 's3://access-logs/s3/2'`,
      `"$path" < 's3://access-logs/s3/3'`,
    ])
  })

  test('in folders of the events’ day are those of the window’s days', () => {
    expect(predicates(partitioned('partitioned-event-time', ['reports']))).toEqual([
      [
        "log_account = '111122223333'",
        "log_region = 'eu-west-1'",
        "log_bucket = 'reports'",
        "log_day >= '2026/11/17'",
        "log_day <= '2026/11/23'",
      ],
    ])
  })

  test('in folders of the day of delivery go twelve hours further', () => {
    const [found] = predicates(partitioned('partitioned-delivery-time', ['reports']))
    expect(found?.slice(-2)).toEqual(["log_day >= '2026/11/17'", "log_day <= '2026/11/24'"])
    const [noon] = predicates(partitioned('partitioned-delivery-time', ['reports']), {
      since: SINCE + 43_200,
      until: UNTIL + 43_200,
    })
    expect(noon?.slice(-2)).toEqual(["log_day >= '2026/11/17'", "log_day <= '2026/11/24'"])
  })

  test('are asked for in no folder older than the oldest', () => {
    const found = predicates(
      location({
        keyFormat: 'partitioned-event-time',
        partitions: [
          { accountId: '1', region: 'r', bucket: 'a', oldestLogObject: UNTIL - 86_400 },
          { accountId: '1', region: 'r', bucket: 'b', oldestLogObject: UNTIL - 2 * 86_400 },
        ],
      }),
    )
    expect(found[0]).toContain("log_day >= '2026/11/22'")
  })

  test('are asked for by account and Region, a thousand buckets at most at a time', () => {
    const buckets = Array.from({ length: 1_001 }, (_, i) => `bucket-${i}`)
    const place = partitioned('partitioned-event-time', buckets)
    const other = { accountId: '444455556666', region: 'us-east-1', bucket: 'reports', oldestLogObject: null }
    const found = predicates({ ...place, partitions: [...place.partitions, other] })
    expect(found).toHaveLength(3)
    expect(found.map(([account]) => account)).toEqual([
      "log_account = '111122223333'",
      "log_account = '111122223333'",
      "log_account = '444455556666'",
    ])
    expect(found[0]?.[2]?.match(/'/g)).toHaveLength(2_000)
  })
})

describe('log objects by name', () => {
  const tables = locatedTables(settings(), [
    location({ prefix: '' }),
    location({ prefix: 'a/' }),
    partitioned('partitioned-event-time', ['reports'], { prefix: 'a/' }),
  ])

  test('are asked of the location that each is below, with its folder where it is in one', () => {
    const found = objectSources(tables, [
      's3://access-logs/2026-11-20-10-00-00-0123456789ABCDEF',
      's3://access-logs/a/2026-11-20-10-00-00-0123456789ABCDEF',
      's3://access-logs/a/111122223333/eu-west-1/reports/2026/11/20/2026-11-20-00-00-00-0123456789ABCDEF',
    ])
    expect(found.map(({ place }) => place)).toEqual([0, 1, 2])
    expect(found[2]?.predicates.slice(0, 4)).toEqual([
      "log_account = '111122223333'",
      "log_region = 'eu-west-1'",
      "log_bucket = 'reports'",
      "log_day = '2026/11/20'",
    ])
  })

  test('that are below none are an error', () => {
    expect(() => objectSources(tables, ['s3://elsewhere/2026-11-20-10-00-00-AB'])).toThrow(
      'below no location',
    )
  })
})
