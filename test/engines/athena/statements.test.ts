import { describe, expect, test } from '@jest/globals'
import { buildBatchStatement, makeEvidenceBatches } from '../../../src/engines/athena/sql/evidence.js'
import { STATEMENT_BYTES } from '../../../src/engines/athena/sql/literals.js'
import { buildScans, buildStatements, locateTables } from '../../../src/engines/athena/statements.js'
import type { Network } from '../../../src/model/scope.js'
import { makeClient, makeScope } from '../../support/tallies.js'
import { makeLocation, makePartitioned, makeSettings, SINCE, UNTIL } from './places.js'

const WINDOW = { since: SINCE, until: UNTIL }

function host(i: number): Network {
  const address = Uint8Array.of(10, (i >> 16) & 255, (i >> 8) & 255, i & 255)
  return { cidr: `${address.join('.')}/32`, family: 4, address, prefixLength: 32 }
}

describe('the output of sql', () => {
  const purposes = (all: ReturnType<typeof buildStatements>) => all.statements.map(({ purpose }) => purpose)

  test('The output has every statement of a check, in order', () => {
    expect(purposes(buildStatements(makeSettings()))).toEqual([
      'create database',
      'create table',
      'scan',
      'evidence',
    ])
    expect(purposes(buildStatements(makeSettings({ evidenceLimit: 0 })))).toEqual([
      'create database',
      'create table',
      'scan',
    ])
  })

  test('The output has only the placeholders of the findings when the settings say everything else', () => {
    const { statements: all } = buildStatements(makeSettings({}, { logKeyFormat: 'simple' }))
    const names = all.flatMap(({ sql }) => sql.match(/<[A-Z_]+>/g) ?? [])
    expect(new Set(names)).toEqual(new Set(['<LOG_OBJECT_OF_A_FINDING>', '<CLIENT_OF_A_FINDING>']))
  })

  test('The output says that Athena creates no table with a hyphen in its name', () => {
    expect(buildStatements(makeSettings({}, { table: 'my-logs' })).notes.join()).toMatch(
      /table: .*"my-logs".*"my_logs"/,
    )
    expect(buildStatements(makeSettings({}, { table: 'my_logs' })).notes.join()).not.toContain('hyphen')
  })

  test('Settings that a check refuses are refused', () => {
    const prefix = 's3/111122223333/eu-west-1/reports/2026/11'
    const locations = [{ text: `s3://access-logs/${prefix}`, bucket: 'access-logs', prefix }]
    expect(() => buildStatements(makeSettings({ source: { kind: 's3', locations } }))).toThrow(
      /part of a bucket's days/,
    )
  })

  test('One table for several discovered buckets is one unknown location', () => {
    const asked = makeSettings(
      { source: { kind: 'discovered' }, scope: makeScope({ buckets: ['reports', 'media'] }) },
      { table: 'mine' },
    )
    const { statements: all, notes } = buildStatements(asked)
    expect(purposes({ statements: all, notes })).toEqual([
      'create database',
      'create table',
      'scan',
      'evidence',
    ])
    expect(all[1]?.sql).toContain("LOCATION 's3://<LOG_BUCKET>/<LOG_PREFIX>/'")
    expect(all[2]?.sql.match(/FROM "s3_access_logs"."mine"/g)).toHaveLength(1)
    expect(notes.join('\n')).toContain('must be the same for all buckets')
  })

  test('The output explains each placeholder that only AWS can fill in', () => {
    const all = buildStatements(
      makeSettings({
        source: { kind: 'discovered' },
        scope: makeScope({ buckets: ['reports', 'media'], window: WINDOW }),
      }),
    )
    expect(purposes(all)).toEqual(['create database', 'create table', 'create table', 'scan', 'evidence'])
    const text = all.statements.map(({ sql }) => sql).join('\n')
    for (const name of ['<LOG_BUCKET_OF_reports>', '<LOG_PREFIX_OF_media>', '<TABLE_OF_media>'])
      expect(text).toContain(name)
    expect(all.notes.join('\n')).toContain('<LOG_BUCKET_OF_…>')
    expect(all.notes.join('\n')).toContain('--log-key-format')
  })

  test('The output has one scan for any number of locations', () => {
    const all = buildStatements(
      makeSettings({
        source: {
          kind: 's3',
          locations: [
            { text: 's3://a/x/', bucket: 'a-logs', prefix: 'x/' },
            { text: 's3://b/y/', bucket: 'b-logs', prefix: 'y/' },
          ],
        },
      }),
    )
    expect(purposes(all).filter((purpose) => purpose === 'scan')).toHaveLength(1)
  })
})

test.each([
  ['simple', { kind: 'discovered' }],
  ['partitioned-event-time', { kind: 'discovered' }],
  ['partitioned-delivery-time', makeSettings().source],
  ['auto', makeSettings().source],
] as const)('The output explains every placeholder of %s keys', (logKeyFormat, source) => {
  const wanted = makeSettings(
    {
      source,
      scope: makeScope({ buckets: logKeyFormat === 'simple' ? ['a', 'b'] : ['reports'], window: WINDOW }),
    },
    { logKeyFormat },
  )
  const { statements: all, notes } = buildStatements(wanted)
  const placeholders = new Set(all.flatMap(({ sql }) => sql.match(/<[A-Z]+(?:_[A-Z]+)*(?=[>_])/g) ?? []))
  expect(placeholders.size).toBeGreaterThan(0)
  for (const placeholder of placeholders) expect(notes.join('\n')).toContain(placeholder)
})

describe('a scan', () => {
  test('A scan has room for a thousand buckets and ten thousand source IPs', () => {
    const buckets = Array.from({ length: 1_000 }, (_, i) => `a-bucket-of-some-length-${i}`)
    const networks = Array.from({ length: 10_000 }, (_, i) => host(i))
    const wanted = makeSettings({ scope: makeScope({ buckets, networks, window: WINDOW }) })
    const [scan, ...more] = buildScans(wanted, locateTables(wanted, [makeLocation()]))
    expect(more).toEqual([])
    expect(scan?.sql.length).toBeLessThan(STATEMENT_BYTES)
  })

  test('A statement that Athena would refuse is refused before any query runs', () => {
    const networks = Array.from({ length: 30_000 }, (_, i) => host(i))
    const wanted = makeSettings({ scope: makeScope({ networks, window: WINDOW }) })
    expect(() => buildScans(wanted, locateTables(wanted, [makeLocation()]))).toThrow(/statement of \d+ bytes/)
  })

  test.each([200, 2_000])(
    'A scan of %i tables has several statements, each with at most 80 tables',
    (count) => {
      const wanted = makeSettings()
      const places = Array.from({ length: count }, (_, i) =>
        makeLocation({ text: `s3://access-logs/b${i}/`, prefix: `b${i}/` }),
      )
      const scans = buildScans(wanted, locateTables(wanted, places))
      expect(scans).toHaveLength(count / 80 > 3 ? 25 : 3)
      const tables = scans.map(({ sql }) => sql.match(/^FROM "/gm)?.length ?? 0)
      expect(Math.max(...tables)).toBe(80)
      expect(tables.reduce((a, b) => a + b)).toBe(count)
      for (const { sql, withoutLists } of scans)
        for (const text of [sql, withoutLists.sql]) expect(text.length).toBeLessThan(STATEMENT_BYTES)
    },
  )

  test('The statements for two thousand locations are planned within a second of processor time', () => {
    const wanted = makeSettings()
    const places = Array.from({ length: 1_000 }, (_, i) => [
      makeLocation({ text: `s3://access-logs/b${i}/`, prefix: `b${i}/` }),
      makePartitioned('partitioned-event-time', ['reports'], {
        text: `s3://other-logs/p${i}/`,
        prefix: `p${i}/`,
      }),
    ]).flat()
    const begin = process.cpuUsage()
    const scans = buildScans(wanted, locateTables(wanted, places))
    const { user, system } = process.cpuUsage(begin)
    expect(scans).toHaveLength(25)
    expect((user + system) / 1_000_000).toBeLessThan(1)
  })

  test.each([200, 2_000])(
    'A scan of %i prefixes in one table has at most 90 ranges of names per statement',
    (count) => {
      const wanted = makeSettings()
      const places = Array.from({ length: count }, (_, i) =>
        makeLocation({ text: 's3://access-logs/', prefix: `some-prefix-${i}/` }),
      )
      const scans = buildScans(wanted, locateTables(wanted, places))
      const ranges = scans.map(({ sql }) => sql.match(/"\$path" >= /g)?.length ?? 0)
      expect(Math.max(...ranges)).toBeLessThanOrEqual(90)
      expect(ranges.reduce((a, b) => a + b)).toBe(count)
    },
  )

  test('A scan that is too long for one statement is divided among several', () => {
    const networks = Array.from({ length: 12_000 }, (_, i) => host(i))
    const wanted = makeSettings({ scope: makeScope({ networks, window: WINDOW }) })
    const places = Array.from({ length: 80 }, (_, i) => {
      const prefix = `${'a'.repeat(900)}${i}/`
      return makeLocation({ text: `s3://access-logs/${prefix}`, prefix })
    })
    const scans = buildScans(wanted, locateTables(wanted, places))
    expect(scans.length).toBeGreaterThan(1)
    for (const { sql } of scans) expect(Buffer.byteLength(sql)).toBeLessThanOrEqual(STATEMENT_BYTES)
  })

  test('A list of clients keeps only its first rows, and no window function covers all rows of a level', () => {
    const wanted = makeSettings()
    const [scan] = buildScans(wanted, locateTables(wanted, [makeLocation()]))
    expect(scan?.sql).not.toMatch(/count\(\*\) OVER \(PARTITION/)
    expect(scan?.sql).not.toMatch(/DISTINCT/)
  })

  test('Text of the settings can never act as SQL', () => {
    const wanted = makeSettings({
      scope: makeScope({ excludedUserAgents: ["'; DROP TABLE x; --", "a\\'"], window: WINDOW }),
    })
    const [scan] = buildScans(wanted, locateTables(wanted, [makeLocation({ prefix: "it's/" })]))
    const sql = String(scan?.sql)
    expect(sql).toContain("strpos(user_agent, '''; DROP TABLE x; --') > 0")
    expect(sql).toContain("strpos(user_agent, 'a\\''') > 0")
    expect(sql.replaceAll(/'(?:[^']|'')*'/g, '')).not.toMatch(/DROP|;/)
  })
})

test('One table for locations that need several tables is refused', () => {
  const wanted = makeSettings({}, { table: 'mine' })
  expect(() => locateTables(wanted, [makeLocation(), makeLocation({ prefix: 'other/' })])).toThrow('need 2')
  expect(
    locateTables(wanted, [makeLocation({ prefix: 's3/a-' }), makeLocation({ prefix: 's3/b-' })]),
  ).toHaveLength(2)
})

describe('evidence batches', () => {
  const name = (i: number) =>
    `s3://access-logs/s3/111122223333/eu-west-1/reports/2026/11/20/2026-11-20-00-00-00-${String(i).padStart(16, '0')}`
  const tables = locateTables(makeSettings(), [makePartitioned('partitioned-event-time', ['reports'])])
  const findings = (count: number, objectsOf: (i: number) => number[], isComplete: (i: number) => boolean) =>
    Array.from({ length: count }, (_, i) => {
      const logObjects = objectsOf(i).map(name)
      return {
        finding: makeClient('reports', {
          logObjects,
          logObjectCount: isComplete(i) ? logObjects.length : 999,
        }),
        client: i.toString(16).padStart(16, '0'),
      }
    })

  test.each([
    [
      'few findings',
      findings(
        3,
        (i) => [i, i + 1],
        () => true,
      ),
    ],
    [
      'ten thousand in twenty log objects each',
      findings(
        10_000,
        (i) => [i % 300, (i * 7) % 300],
        () => true,
      ),
    ],
    [
      'ten thousand that are everywhere',
      findings(
        10_000,
        (i) => [i % 500],
        () => false,
      ),
    ],
    [
      'three thousand log objects',
      findings(
        150,
        (i) => Array.from({ length: 20 }, (_, k) => i * 20 + k),
        (i) => i > 0,
      ),
    ],
  ])(
    'The batches have each log object and each client once, in statements that Athena accepts: %s',
    (_, all) => {
      const batches = makeEvidenceBatches(tables, all)
      const objects = batches.flatMap(({ logObjects }) => logObjects)
      expect(objects).toEqual([...new Set(all.flatMap(({ finding }) => finding.logObjects))].sort())
      const clients = batches.map((batch) => new Set(batch.clients))
      const clientsOf = new Map(
        batches.flatMap((batch, at) => batch.logObjects.map((object) => [object, clients[at]] as const)),
      )
      const missing = all.filter(
        ({ finding, client: id }) =>
          finding.logObjects.some((object) => clientsOf.get(object)?.has(id) !== true) ||
          (finding.logObjectCount === 999 && batches.length < 9 && clients.some((some) => !some.has(id))),
      )
      expect(missing).toEqual([])
      for (const batch of batches) {
        expect(batch.logObjects.length).toBeLessThanOrEqual(1_000)
        expect(Buffer.byteLength(buildBatchStatement(tables, batch, WINDOW, 10_000))).toBeLessThanOrEqual(
          STATEMENT_BYTES,
        )
      }
    },
  )

  test('A batch reads at most 80 tables, however few log objects it has', () => {
    const locations = Array.from({ length: 170 }, (_, i) => makeLocation({ bucket: `logs-${i}`, prefix: '' }))
    const tablesOfAll = locateTables(makeSettings(), locations)
    const all = locations.map(({ bucket }, i) => ({
      finding: makeClient('reports', {
        logObjects: [0, 1].map((k) => `s3://${bucket}/2026-11-20-00-00-00-${String(k).padStart(16, '0')}`),
        logObjectCount: 2,
      }),
      client: i.toString(16).padStart(16, '0'),
    }))
    const batches = makeEvidenceBatches(tablesOfAll, all)
    const tablesRead = batches.map(
      (batch) =>
        new Set(buildBatchStatement(tablesOfAll, batch, WINDOW, 10_000).match(/FROM "[^"]+"\."[^"]+"/g)).size,
    )
    expect(tablesRead).toEqual([80, 80, 10])
    for (const batch of batches)
      expect(Buffer.byteLength(buildBatchStatement(tablesOfAll, batch, WINDOW, 10_000))).toBeLessThanOrEqual(
        STATEMENT_BYTES,
      )
    expect(batches.flatMap(({ logObjects }) => logObjects)).toHaveLength(340)
    const locationsOfAll = locations.map(({ text, bucket, prefix }) => ({ text, bucket, prefix }))
    const settings = makeSettings({ source: { kind: 's3', locations: locationsOfAll } })
    const example = buildStatements(settings).statements.at(-1)
    expect(new Set(example?.sql.match(/FROM "[^"]+"\."[^"]+"/g)).size).toBeLessThanOrEqual(80)
  })
})
