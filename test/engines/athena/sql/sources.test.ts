import { describe, expect, test } from '@jest/globals'
import { makeObjectSources, makeWindowSources } from '../../../../src/engines/athena/sql/sources.js'
import { locateTables } from '../../../../src/engines/athena/statements.js'
import { makeLocation, makePartitioned, makeSettings, SINCE, UNTIL } from '../places.js'

const WINDOW = { since: SINCE, until: UNTIL }
/** Whether the name of a log object is within the ranges of the predicates. */
function holds(found: readonly string[], object: string): boolean {
  const inAny = (text: string) =>
    [...text.matchAll(/"\$path" >= '([^']*)' AND "\$path" < '([^']*)'/g)].some(
      ([, from = '', to = '']) => object >= from && object < to,
    )
  const [first = '', second = ''] = found
  const bounds = /^"\$path" >= '([^']*)'$/.exec(first)
  const isIn =
    bounds === null
      ? inAny(first)
      : object >= String(bounds[1]) && object < second.slice('"$path" < \''.length, -1)
  return isIn && found.slice(bounds === null ? 1 : 2).every((text) => !inAny(text))
}

const predicates = (place: Parameters<typeof locateTables>[1][number], window = WINDOW) =>
  makeWindowSources(locateTables(makeSettings(), [place]), window).map((source) => source.predicates)

describe('the log objects of a window', () => {
  test('Log objects with simple keys are read from the start of the window until 12 hours after its end', () => {
    expect(predicates(makeLocation({ prefix: "s3/it's-" }))).toEqual([
      [
        `"$path" >= 's3://access-logs/s3/it''s-2026-11-17-00-00-00'`,
        `"$path" < 's3://access-logs/s3/it''s-2026-11-24-12-00-00'`,
      ],
    ])
  })

  test('An open window has all log objects with the name of a log object', () => {
    const open = { since: null, until: null }
    const [simple] = makeWindowSources(locateTables(makeSettings(), [makeLocation()]), open)
    expect(simple?.predicates).toEqual([
      `"$path" >= 's3://access-logs/s3/2'`,
      `"$path" < 's3://access-logs/s3/3'`,
    ])
  })

  test('Folders by event time are read for the days of the window', () => {
    expect(predicates(makePartitioned('partitioned-event-time', ['reports']))).toEqual([
      [
        "log_account = '111122223333'",
        "log_region = 'eu-west-1'",
        "log_bucket = 'reports'",
        "log_day >= '2026/11/17'",
        "log_day <= '2026/11/23'",
      ],
    ])
  })

  test('Folders by delivery time are read for 12 hours more', () => {
    const [found] = predicates(makePartitioned('partitioned-delivery-time', ['reports']))
    expect(found?.slice(-2)).toEqual(["log_day >= '2026/11/17'", "log_day <= '2026/11/24'"])
    const [noon] = predicates(makePartitioned('partitioned-delivery-time', ['reports']), {
      since: SINCE + 43_200,
      until: UNTIL + 43_200,
    })
    expect(noon?.slice(-2)).toEqual(["log_day >= '2026/11/17'", "log_day <= '2026/11/24'"])
  })

  test('No folder is read that is older than the oldest existing one', () => {
    const found = predicates(
      makeLocation({
        keyFormat: 'partitioned-event-time',
        partitions: [
          { accountId: '1', region: 'r', bucket: 'a', oldestLogObject: UNTIL - 86_400 },
          { accountId: '1', region: 'r', bucket: 'b', oldestLogObject: UNTIL - 2 * 86_400 },
        ],
      }),
    )
    expect(found[0]).toContain("log_day >= '2026/11/22'")
  })

  test('Folders are read by account and Region, for at most a thousand buckets at a time', () => {
    const buckets = Array.from({ length: 1_001 }, (_, i) => `bucket-${i}`)
    const place = makePartitioned('partitioned-event-time', buckets)
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

describe('several locations', () => {
  const sourcesOf = (...places: Parameters<typeof locateTables>[1]) =>
    makeWindowSources(locateTables(makeSettings(), places), WINDOW)
  const range = (prefix: string) =>
    `("$path" >= 's3://access-logs/${prefix}2026-11-17-00-00-00' AND "$path" < 's3://access-logs/${prefix}2026-11-24-12-00-00')`

  test('Locations with simple keys below one location are one source of one table', () => {
    const [found, ...more] = sourcesOf(
      ...['s3/', 's3/a/', 's3/a/b-', 's3/c/'].map((prefix) => makeLocation({ prefix })),
    )
    expect(more).toEqual([])
    expect(found?.place).toBe('0')
    expect(found?.definition.location).toBe('s3://access-logs/s3/')
    const ranges = ['s3/', 's3/a/', 's3/a/b-', 's3/c/'].map(range)
    expect(found?.predicates.map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      `(${ranges.join(' OR ')})`,
    ])
  })

  test('Different locations in one table are told apart, the innermost first', () => {
    const [found, ...more] = sourcesOf(
      makeLocation({ text: 's3://access-logs/s3/', prefix: 's3/' }),
      makeLocation({ text: 's3://access-logs/s3/2026-', prefix: 's3/2026-' }),
    )
    expect(more).toEqual([])
    expect(found?.place).toBe(`CASE WHEN ${range('s3/2026-')} THEN 1 WHEN ${range('s3/')} THEN 0 END`)
  })

  test('A location that is a day folder of another one is read once', () => {
    const day = 's3/2026-11-20/'
    const inner = makeLocation({ text: `s3://access-logs/${day}`, prefix: day })
    const beyond = (...places: Parameters<typeof locateTables>[1]) =>
      sourcesOf(...places).map(({ place, predicates }) => [place, predicates.slice(2)])
    expect(beyond(makeLocation(), inner)).toEqual([
      ['0', [`NOT ${range(day)}`]],
      ['1', []],
    ])
    expect(beyond(inner, makeLocation())).toEqual([
      ['0', []],
      ['1', [`NOT ${range(day)}`]],
    ])
  })

  test('An open window reads the log objects of a location below another one once', () => {
    const places = [makeLocation(), makeLocation({ text: 's3://access-logs/s3/2024/', prefix: 's3/2024/' })]
    const sources = makeWindowSources(locateTables(makeSettings(), places), { since: null, until: null })
    const object = 's3://access-logs/s3/2024/2026-11-20-10-00-00-0123456789ABCDEF'
    expect(sources.map(({ predicates }) => holds(predicates, object))).toEqual([false, true])
  })

  test('A location whose account id looks like a year is read once', () => {
    const partition = { accountId: '202612345678', region: 'eu-west-1', bucket: 'a', oldestLogObject: null }
    const found = makeWindowSources(
      locateTables(makeSettings(), [
        makeLocation(),
        makePartitioned('partitioned-event-time', [], { partitions: [partition] }),
      ]),
      { since: Date.UTC(2026, 11, 28) / 1000, until: Date.UTC(2027, 0, 4) / 1000 },
    )
    expect(found[0]?.predicates.slice(2)).toEqual([
      `NOT ("$path" >= 's3://access-logs/s3/202612345678/' AND "$path" < 's3://access-logs/s3/2026123456780')`,
    ])
  })

  test('More prefixes than a statement can hold are read once each, however they are nested', () => {
    const prefixes = Array.from({ length: 300 }, (_, i) =>
      i % 3 === 0 ? `p${i}/` : i % 3 === 1 ? `p${i - 1}/2026-11-20-${i}/` : `p${i - 2}/2026-`,
    )
    const places = [...prefixes, ''].map((prefix) => makeLocation({ text: 's3://access-logs/', prefix }))
    const sources = sourcesOf(...places)
    expect(sources.length).toBeGreaterThan(3)
    for (const prefix of [...prefixes, '']) {
      const object = `s3://access-logs/${prefix}2026-11-20-10-00-00-0123456789ABCDEF`
      expect([object, sources.filter(({ predicates }) => holds(predicates, object)).length]).toEqual([
        object,
        1,
      ])
    }
  })

  test('The same prefix given twice is one range', () => {
    const [found] = sourcesOf(makeLocation(), makeLocation())
    expect(found?.ranges).toBe(1)
  })
})

describe('log objects that are selected by name', () => {
  const tables = locateTables(makeSettings(), [
    makeLocation({ prefix: '' }),
    makeLocation({ prefix: 'a/' }),
    makePartitioned('partitioned-event-time', ['reports'], { prefix: 'a/' }),
  ])

  test('A log object is read through the location above it, with its folder when it has one', () => {
    const found = makeObjectSources(tables, [
      's3://access-logs/2026-11-20-10-00-00-0123456789ABCDEF',
      's3://access-logs/a/2026-11-20-10-00-00-0123456789ABCDEF',
      's3://access-logs/a/111122223333/eu-west-1/reports/2026/11/20/2026-11-20-00-00-00-0123456789ABCDEF',
    ])
    expect(found.map(({ definition }) => definition)).toEqual(tables.map(({ definition }) => definition))
    expect(found[2]?.predicates.slice(0, 4)).toEqual([
      "log_account = '111122223333'",
      "log_region = 'eu-west-1'",
      "log_bucket = 'reports'",
      "log_day = '2026/11/20'",
    ])
  })

  test('A log object can be in a folder below the folder of its day', () => {
    const nested = 's3://access-logs/a/111122223333/eu-west-1/reports/2026/11/20/copy/2026-11-20-00-00-00-AB'
    const [found] = makeObjectSources(tables, [nested])
    expect(found?.definition).toBe(tables[2]?.definition)
    expect(found?.predicates).toContain("log_day = '2026/11/20'")
  })

  test('Log objects of many prefixes in one table are one source', () => {
    const many = ['a/', 'b/'].map((prefix) => makeLocation({ text: 's3://access-logs/', prefix }))
    const names = many.map(({ prefix }) => `s3://access-logs/${prefix}2026-11-20-10-00-00-AB`)
    expect(makeObjectSources(locateTables(makeSettings(), many), names)).toMatchObject([
      { predicates: [`"$path" IN ('${names[0]}', '${names[1]}')`] },
    ])
  })

  test('The work to find log objects does not grow with the number of locations', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => makeLocation({ prefix: `prefix-${i}/` }))
    const located = locateTables(makeSettings(), many)
    const names = Array.from(
      { length: 10_000 },
      (_, i) => `s3://access-logs/prefix-${9_999 - i}/2026-11-20-10-00-00-AB`,
    )
    const begin = process.cpuUsage()
    const found = makeObjectSources(located, names)
    const { user, system } = process.cpuUsage(begin)
    expect(found.map(({ definition }) => definition.location)).toEqual(
      located.map(({ definition }) => definition.location).reverse(),
    )
    expect((user + system) / 1_000_000).toBeLessThan(0.7)
  })

  test('A log object below no location is an error', () => {
    expect(() => makeObjectSources(tables, ['s3://elsewhere/2026-11-20-10-00-00-AB'])).toThrow(
      'below no location',
    )
  })
})

describe('log objects that were listed', () => {
  const trail = makeLocation({
    text: 's3://trail/',
    bucket: 'trail',
    prefix: '',
    logFormat: 'cloudtrail',
    keyRanges: [
      {
        from: 'AWSLogs/1/CloudTrail/eu-west-1/2026/11/03/',
        to: 'AWSLogs/1/CloudTrail/eu-west-1/2026/11/050',
      },
      {
        from: 'AWSLogs/1/CloudTrail/us-east-1/2026/11/03/',
        to: 'AWSLogs/1/CloudTrail/us-east-1/2026/11/050',
      },
    ],
  })

  test('The ranges of keys of a location are read, whatever the window is', () => {
    const [found = []] = predicates(trail)
    const region = 's3://trail/AWSLogs/1/CloudTrail/us-east-1'
    expect(holds(found, `${region}/2026/11/03/x.json.gz`)).toBe(true)
    expect(holds(found, `${region}/2026/11/05/x.json.gz`)).toBe(true)
    expect(holds(found, `${region}/2026/11/06/x.json.gz`)).toBe(false)
    expect(holds(found, `${region.replace('CloudTrail', 'CloudTrail-Digest')}/2026/11/03/x.json.gz`)).toBe(
      false,
    )
  })

  test('A location without a log object in the window has no source', () => {
    expect(predicates({ ...trail, keyRanges: [] })).toEqual([])
  })

  test('Many ranges of keys are divided among sources, each range once', () => {
    const keyRanges = Array.from({ length: 300 }, (_, i) => {
      const key = `v2/${String(i).padStart(4, '0')}`
      return { from: `${key}a`, to: `${key}b` }
    })
    const sources = makeWindowSources(locateTables(makeSettings(), [{ ...trail, keyRanges }]), WINDOW)
    expect(sources.length).toBeGreaterThan(3)
    expect(sources.reduce((sum, { ranges }) => sum + ranges, 0)).toBe(300)
    for (const { from } of keyRanges)
      expect(sources.filter((source) => holds(source.predicates, `s3://trail/${from}`))).toHaveLength(1)
  })

  test('A log object of a trail is found in the table of the trail, although its key looks partitioned', () => {
    const tables = locateTables(makeSettings(), [trail])
    const [source, ...others] = makeObjectSources(tables, [
      's3://trail/AWSLogs/1/CloudTrail/us-east-1/2026/11/03/x.json.gz',
    ])
    expect(others).toEqual([])
    expect(source?.definition.format.format).toBe('cloudtrail')
    expect(source?.predicates).toEqual([
      `"$path" = 's3://trail/AWSLogs/1/CloudTrail/us-east-1/2026/11/03/x.json.gz'`,
    ])
  })

  test('Tables of different formats over one folder have different names', () => {
    const names = (['text', 'json', 'cloudtrail'] as const).map(
      (logFormat) => locateTables(makeSettings(), [{ ...trail, logFormat }])[0]?.definition.table,
    )
    expect(names).toEqual([
      expect.stringMatching(/^access_log_/),
      expect.stringMatching(/^json_access_log_/),
      expect.stringMatching(/^cloudtrail_log_/),
    ])
  })
})
