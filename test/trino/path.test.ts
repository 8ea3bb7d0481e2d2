import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { makeLogText, makeRecord } from '../support/records.js'
import type { Facade } from './facade/facade.js'
import { ask, createBucket, listQueriesWith, putObjects, startFacadeOverTrino } from './support/rig.js'
import { makePlainTable } from './support/table.js'

/** The bytes that `"$path"` saves and does not save. The statements of the engine depend on these facts. */
const BUCKET = 'path'
const DAYS = ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04', '2026-10-05']
let facade: Facade
const sizes = new Map<string, number>()
const bytesOf = (where: (key: string) => boolean): number =>
  [...sizes].filter(([key]) => where(key)).reduce((sum, [, size]) => sum + size, 0)

beforeAll(async () => {
  facade = await startFacadeOverTrino()
  await createBucket(BUCKET)
  const objects = DAYS.flatMap((day, d) =>
    [0, 1, 2].map((hour) => {
      const body = makeLogText(
        ...Array.from({ length: 3 + d }, () => makeRecord({ requestId: `${day}-${hour}` })),
      )
      const key = `logs/app-${day}-0${hour}-00-00-0123456789ABCDEF`
      sizes.set(key, Buffer.byteLength(body))
      return [key, body] as const
    }),
  )
  await putObjects(BUCKET, [
    ...objects,
    ['logs/_hidden-2026-10-02', 'hidden'],
    ['logs/below/app-2026-10-02-x', 'below\n'],
  ])
  await ask(facade, 'CREATE DATABASE IF NOT EXISTS path')
  await ask(facade, makePlainTable('logs', `s3://${BUCKET}/logs/`), 'path')
})
afterAll(() => facade.stop())

const from = `s3://${BUCKET}/logs/app-2026-10-02`
const to = `s3://${BUCKET}/logs/app-2026-10-04`
const inWindow = (key: string): boolean => key >= 'logs/app-2026-10-02' && key < 'logs/app-2026-10-04'
const two = [...Array(2)].map((_, i) => `logs/app-2026-10-03-0${i}-00-00-0123456789ABCDEF`)

test.each([
  ['a range', `"$path" >= '${from}' AND "$path" < '${to}'`, inWindow],
  ['BETWEEN', `"$path" BETWEEN '${from}' AND '${to}'`, inWindow],
  [
    'two ranges',
    `("$path" >= '${from}' AND "$path" < '${to}') OR ("$path" >= 's3://${BUCKET}/logs/app-2026-10-05' AND "$path" < 's3://${BUCKET}/logs/b')`,
    (key: string) => inWindow(key) || key >= 'logs/app-2026-10-05',
  ],
  [
    'IN',
    `"$path" IN (${two.map((key) => `'s3://${BUCKET}/${key}'`).join(', ')})`,
    (key: string) => two.includes(key),
  ],
  [
    'a literal prefix',
    `"$path" LIKE 's3://${BUCKET}/logs/app-2026-10-03%'`,
    (key: string) => key.includes('10-03'),
  ],
])('The predicate %s reads only the objects that it names', async (_what, predicate, where) => {
  const { bytesScanned } = await ask(facade, `SELECT count(request_id) FROM logs WHERE ${predicate}`, 'path')
  expect(bytesScanned).toBe(bytesOf(where))
})

test('A pattern that begins with a wildcard reads all objects, except hidden names', async () => {
  const { bytesScanned, rows } = await ask(
    facade,
    `SELECT count(*) FROM logs WHERE "$path" LIKE '%2026-10-03%'`,
    'path',
  )
  expect(bytesScanned).toBe(bytesOf(() => true) + 'below\n'.length)
  expect(rows).toEqual([['15']])
})

test('An IN of more than 1,000 values reads every object between them', async () => {
  const many = Array.from({ length: 1_000 }, (_, i) => `'s3://${BUCKET}/logs/app-2026-10-01-${i}'`)
  const last = `'s3://${BUCKET}/logs/app-2026-10-05-00-00-00-0123456789ABCDEF'`
  const { bytesScanned } = await ask(
    facade,
    `SELECT count(request_id) FROM logs WHERE "$path" IN (${many}, ${last})`,
    'path',
  )
  expect(bytesScanned).toBeGreaterThan(sizes.get('logs/app-2026-10-05-00-00-00-0123456789ABCDEF') as number)
})

test('Trino reports how often a statement scanned its table', async () => {
  await ask(
    facade,
    `WITH a AS (SELECT * FROM logs) SELECT count(bucket), (SELECT max(key) FROM a) FROM a /* twice */`,
    'path',
  )
  await ask(
    facade,
    `SELECT bucket, count(*) FROM logs GROUP BY GROUPING SETS ((), (bucket)) /* once */`,
    'path',
  )
  expect((await listQueriesWith('/* twice */')).map(({ scans }) => scans)).toEqual([2])
  expect((await listQueriesWith('/* once */')).map(({ scans }) => scans)).toEqual([1])
})

describe('partition projection', () => {
  const folders = ['111122223333/us-east-1/a', '111122223333/us-east-1/b']
  beforeAll(async () => {
    const objects = folders.flatMap((folder) =>
      ['2026/10/01', '2026/10/02', '2026/10/03'].map(
        (day) =>
          [
            `events/${folder}/${day}/${day.replaceAll('/', '-')}-00-00-00-0123456789ABCDEF`,
            makeLogText(makeRecord()),
          ] as const,
      ),
    )
    await putObjects(BUCKET, objects)
    const table = makePlainTable('events', `s3://${BUCKET}/events/`)
    const [before, after] = table.split('ROW FORMAT') as [string, string]
    await ask(
      facade,
      `${before} PARTITIONED BY (\`source_account\` string, \`source_bucket\` string, \`day\` string) ROW FORMAT ${after}
      TBLPROPERTIES ('projection.enabled' = 'true',
        'projection.source_account.type' = 'injected', 'projection.source_bucket.type' = 'injected',
        'projection.day.type' = 'date', 'projection.day.format' = 'yyyy/MM/dd', 'projection.day.range' = '2026/01/01,NOW+1DAY',
        'storage.location.template' = 's3://${BUCKET}/events/\${source_account}/us-east-1/\${source_bucket}/\${day}/')`,
      'path',
    )
  })
  const asked = (days: string, bucket = "source_bucket = 'a'"): ReturnType<typeof ask> =>
    ask(
      facade,
      `SELECT count(request_id) FROM events WHERE source_account = '111122223333' AND ${bucket} AND ${days}`,
      'path',
    )

  test('Projection reads the requested days', async () => {
    const { rows, bytesScanned } = await asked("day BETWEEN '2026/10/02' AND '2026/10/03'")
    expect(rows).toEqual([['2']])
    expect(bytesScanned).toBe(2 * Buffer.byteLength(makeLogText(makeRecord())))
  })

  test('Projection returns no rows and no error outside its range', async () => {
    expect((await asked("day = '2025/10/02'")).rows).toEqual([['0']])
  })

  test('Projection needs a value for an injected column', async () => {
    await expect(asked("day = '2026/10/02'", 'true')).rejects.toThrow('INVALID_COLUMN_PROPERTY')
  })
})

test('Invalid values are null, and failures have the form of Athena', async () => {
  const { rows } = await ask(
    facade,
    `SELECT TRY_CAST('-' AS IPADDRESS), try(parse_datetime('31/Feb/2026:00:00:00 +0000', 'dd/MMM/yyyy:HH:mm:ss Z')),
      json_format(CAST(ARRAY['a"', NULL] AS JSON)), ARRAY[1, NULL], TRY_CAST('::ffff:10.0.0.1' AS IPADDRESS)`,
  )
  expect(rows).toEqual([[null, null, '["a\\"",null]', '[1, null]', '10.0.0.1']])
  await expect(ask(facade, 'SELECT * FROM nowhere', 'path')).rejects.toThrow(
    "FAILED: TABLE_NOT_FOUND: line 1:15: Table 'awsdatacatalog.path.nowhere' does not exist",
  )
})

test('The byte limit of a workgroup stops a query', async () => {
  facade.workGroups.primary = { ...facade.workGroups.primary, bytesScannedCutoffPerQuery: 1_000 }
  await expect(ask(facade, 'SELECT count(request_id) FROM logs', 'path')).rejects.toThrow(
    'CANCELLED: Query cancelled! : Bytes scanned limit was exceeded',
  )
})
