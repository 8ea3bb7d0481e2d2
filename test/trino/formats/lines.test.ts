import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import { createDatabase, createTable, makeTableDefinition } from '../../../src/engines/athena/sql/table.js'
import { CLOUDTRAIL_ON_ATHENA } from '../../../src/log-formats/cloudtrail/athena.js'
import { COLUMN_NAMES } from '../../../src/log-formats/columns.js'
import { JSON_ON_ATHENA } from '../../../src/log-formats/json/athena.js'
import { readDocuments } from '../../log-formats/json/reading.js'
import { createRandom, type Random } from '../../support/random.js'
import type { Facade } from '../facade/facade.js'
import { type LineWorld, makeJsonLine, makeTrailLine } from '../support/document-lines.js'
import { ask, createBucket, putObjects, startFacadeOverTrino } from '../support/rig.js'

/** Lines of documents, each by itself: SQL and the reader of the embedded engine find the same in it. */
const LINES = Number(process.env.DOCUMENT_LINES ?? 1_500)
const FIRST_SEED = Number(process.env.DOCUMENT_SEED ?? 1)
/** A name for each run, because an existing rig keeps the objects of earlier runs. */
const BUCKET = `lines-${Date.now().toString(36)}`

interface Found {
  readonly line: string
  readonly records: readonly unknown[]
  /** The pieces that do not fit. */
  readonly unparsed: readonly string[]
  readonly isTold: boolean
  readonly skippedEvents: number
  readonly isSkippedFile: boolean
}

/** SQL leaves the order of records to the engine. */
function inOrder(records: readonly unknown[]): unknown[] {
  return records
    .map((item) => JSON.stringify(item))
    .sort()
    .map((text) => JSON.parse(text) as unknown)
}

/** Each engine shows the escape of half a surrogate pair in its own way. */
function hideSurrogates(piece: string): string {
  return piece.replaceAll(/\\u[dD][89a-fA-F][0-9a-fA-F]{2}/g, '\\ufffd')
}

function readHere(line: string, format: 'json' | 'cloudtrail'): Found {
  const { records, unparsed, formats, skippedEvents, skippedFiles } = readDocuments(line, 1 << 16, format)
  return {
    line,
    records: inOrder(
      records.map(({ columns, time, isService, isRejected }) => [columns, time, isService, isRejected]),
    ),
    unparsed: unparsed.map(hideSurrogates).sort(),
    isTold: formats.length > 0,
    skippedEvents,
    isSkippedFile: skippedFiles > 0,
  }
}

async function readInSql(
  facade: Facade,
  lines: readonly string[],
  format: 'json' | 'cloudtrail',
): Promise<Found[]> {
  await createBucket(BUCKET)
  const key = `${format}/lines`
  await putObjects(BUCKET, [[key, lines.map((line, at) => `${at} ${line}\n`).join('')]])
  const place = {
    text: `s3://${BUCKET}/${format}/`,
    bucket: BUCKET,
    prefix: `${format}/`,
    keyFormat: 'simple',
    logFormat: format,
  } as const
  const table = makeTableDefinition(place, { database: 's3_access_logs', table: null })
  await ask(facade, createDatabase('s3_access_logs'))
  await ask(facade, createTable(table))
  const { makeRelations } = format === 'json' ? JSON_ON_ATHENA : CLOUDTRAIL_ON_ATHENA
  const relations = makeRelations('given')
  // The number before each line stands for its log object.
  const sql = `WITH given AS (
  SELECT 0 AS place, CAST(NULL AS varchar) AS place_bucket, split_part(line, ' ', 1) AS log_object,
    substr(line, strpos(line, ' ') + 1) AS line
  FROM "s3_access_logs"."${table.table}"
)
${relations.map(({ name, sql: relation }) => `, ${name} AS (\n  ${relation}\n)`).join('')}
SELECT log_object, raw, aside, is_told, at, is_service, is_refused, ${COLUMN_NAMES.join(', ')}
FROM ${relations.at(-1)?.name}`
  const { rows } = await ask(facade, sql)
  const found = lines.map((line) => ({
    line,
    records: [] as unknown[],
    unparsed: [] as string[],
    isTold: false,
    skippedEvents: 0,
    others: 0,
    companions: 0,
  }))
  for (const [position, raw, aside, isTold, at, isService, isRefused, ...columns] of rows) {
    const line = found[Number(position)] as (typeof found)[number]
    line.isTold ||= isTold === 'true'
    if (raw !== null && raw !== undefined) line.unparsed.push(hideSurrogates(raw))
    if (aside === 'skipped' || aside === 'elsewhere') line.skippedEvents++
    if (aside === 'elsewhere' || aside === 'digest') line.companions++
    else if (aside !== 'blank' && aside !== 'frame') line.others++
    if (raw !== null || aside !== null) continue
    const reached = columns.findLastIndex((text) => text !== null) + 1
    const flag = (text: unknown): boolean | null => (text === null ? null : text === 'true')
    line.records.push([columns.slice(0, reached), Number(at), flag(isService), flag(isRefused)])
  }
  return found.map(({ others, companions, records: found, unparsed, ...line }) => ({
    ...line,
    unparsed: unparsed.sort(),
    records: inOrder(found),
    isSkippedFile: others === 0 && companions > 0,
  }))
}

const HOUR = 3600
const TIMES = [
  '2026-11-03T10:15:30Z',
  '2026-11-03T10:15:30.123Z',
  '2026-11-03 10:15:30.1+02:00',
  '2026-02-31T10:15:30Z',
  '2024-02-29T23:59:59-0130',
  '2026-11-03T24:00:00Z',
  '2026-11-03T10:15:60Z',
  '1999-11-03T10:15:30Z',
  '2026-11-03T10:15:30',
  '2026-11-03T10:15:30.Z',
  '2026-11-03T10:15:30+24:00',
  '2026-11-03T10:15:30Z\n',
  '',
]

function world(random: Random): LineWorld {
  return {
    random,
    time: () =>
      random.oneIn(6)
        ? random.pick(TIMES)
        : new Date((1_790_000_000 + random.below(99 * HOUR)) * 1000).toISOString(),
    bucket: () => random.pick(['reports', 'assets', 'reports', '', '-', 'an "odd"\nname']),
    remoteIp: () => random.pick(['10.1.2.3', '2001:DB8::1', '-', '', 'AWS Internal']),
  }
}

test.each([
  ['json', makeJsonLine],
  ['cloudtrail', makeTrailLine],
] as const)(`SQL reads ${LINES} lines of %s as the embedded engine does`, async (format, makeLine) => {
  const random = createRandom(FIRST_SEED)
  const lines = Array.from({ length: LINES }, () => makeLine(world(random)).replaceAll(/[\r\n]/g, ''))
  const differing: string[] = []
  let records = 0
  const facade = await startFacadeOverTrino()
  try {
    const inSql = await readInSql(facade, lines, format)
    for (const [i, line] of lines.entries()) {
      const here = readHere(line, format)
      records += here.records.length
      if (!isDeepStrictEqual(inSql[i], here))
        differing.push(
          [line, ...[here, inSql[i]].map((found) => JSON.stringify({ ...found, line: '' }))].join('\n'),
        )
    }
  } finally {
    await facade.stop()
  }
  expect(
    differing.length === 0 ? '' : `${differing.length} differ.\n${differing.slice(0, 3).join('\n\n')}`,
  ).toBe('')
  expect(records).toBeGreaterThan(LINES / 3)
})
