import { isDeepStrictEqual } from 'node:util'
import { expect, test } from '@jest/globals'
import { quoteLiteral } from '../../src/log-formats/athena.js'
import { CLOUDTRAIL_ON_ATHENA } from '../../src/log-formats/cloudtrail/athena.js'
import { COLUMN_NAMES } from '../../src/log-formats/columns.js'
import { JSON_ON_ATHENA } from '../../src/log-formats/json/athena.js'
import { readDocuments } from '../log-formats/json/reading.js'
import { type Random, randomFrom } from '../support/random.js'
import { trinoBackend } from './facade/trino-backend.js'
import { jsonLine, type LineWorld, trailLine } from './support/document-lines.js'
import { rig } from './support/rig.js'

/** Lines of documents, each by itself: SQL and the reader of the embedded engine find the same in it. */
const LINES = Number(process.env.DOCUMENT_LINES ?? 6_000)
const FIRST_SEED = Number(process.env.DOCUMENT_SEED ?? 1)
/** Trino takes statements of a million characters. */
const CHARACTERS_IN_A_STATEMENT = 400_000

interface Found {
  readonly line: string
  readonly records: readonly unknown[]
  readonly unparsed: number
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

function readHere(line: string, format: 'json' | 'cloudtrail'): Found {
  const { records, unparsed, formats, skippedEvents, skippedFiles } = readDocuments(line, 1 << 16, format)
  return {
    line,
    records: inOrder(
      records.map(({ columns, time, isService, isRejected }) => [columns, time, isService, isRejected]),
    ),
    unparsed: unparsed.length,
    isTold: formats.length > 0,
    skippedEvents,
    isSkippedFile: skippedFiles > 0,
  }
}

async function readInSql(lines: readonly string[], format: 'json' | 'cloudtrail'): Promise<Found[]> {
  const { records } = format === 'json' ? JSON_ON_ATHENA : CLOUDTRAIL_ON_ATHENA
  const relations = records('given')
  const values = lines
    .map((line, at) => `(0, CAST(NULL AS varchar), '${at}', ${quoteLiteral(line)})`)
    .join(',\n')
  const sql = `WITH given (place, place_bucket, log_object, line) AS (VALUES ${values})
${relations.map(({ name, sql: relation }) => `, ${name} AS (\n  ${relation}\n)`).join('')}
SELECT log_object, raw IS NOT NULL AS is_unparsed, aside, is_told, at, is_service, is_refused, ${COLUMN_NAMES.join(', ')}
FROM ${relations.at(-1)?.name}`
  if (process.env.DUMP) {
    const { writeFileSync } = await import('node:fs')
    writeFileSync(`${process.env.DUMP}-${format}.sql`, sql)
  }
  const { rows } = await trinoBackend(rig().trino).run({
    sql,
    catalog: 'awsdatacatalog',
    database: 'default',
    bytesScannedCutoff: null,
    signal: new AbortController().signal,
    onRunning: () => undefined,
  } as never)
  const found = lines.map((line) => ({
    line,
    records: [] as unknown[],
    unparsed: 0,
    isTold: false,
    skippedEvents: 0,
    others: 0,
    companions: 0,
  }))
  for (const [position, isUnparsed, aside, isTold, at, isService, isRefused, ...columns] of rows) {
    const line = found[Number(position)] as (typeof found)[number]
    line.isTold ||= isTold === 'true'
    if (isUnparsed === 'true') line.unparsed++
    if (aside === 'skipped' || aside === 'elsewhere') line.skippedEvents++
    if (aside === 'elsewhere' || aside === 'digest') line.companions++
    else if (aside !== 'blank' && aside !== 'frame') line.others++
    if (isUnparsed === 'true' || aside !== null) continue
    const reached = columns.findLastIndex((text) => text !== null) + 1
    const flag = (text: unknown): boolean | null => (text === null ? null : text === 'true')
    line.records.push([columns.slice(0, reached), Number(at), flag(isService), flag(isRefused)])
  }
  return found.map(({ others, companions, records: found, ...line }) => ({
    ...line,
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
  ['json', jsonLine],
  ['cloudtrail', trailLine],
] as const)(`SQL reads ${LINES} lines of %s as the embedded engine does`, async (format, makeLine) => {
  const random = randomFrom(FIRST_SEED)
  const lines = Array.from({ length: LINES }, () => makeLine(world(random)).replaceAll(/[\r\n]/g, ''))
  const differing: string[] = []
  let records = 0
  for (let at = 0; at < lines.length; ) {
    const from = at
    for (let room = CHARACTERS_IN_A_STATEMENT; at < lines.length && room > 0; at++)
      room -= (lines[at] as string).length
    const some = lines.slice(from, at)
    const inSql = await readInSql(some, format)
    for (const [i, line] of some.entries()) {
      const here = readHere(line, format)
      records += here.records.length
      if (!isDeepStrictEqual(inSql[i], here))
        differing.push(
          [line, ...[here, inSql[i]].map((found) => JSON.stringify({ ...found, line: '' }))].join('\n'),
        )
    }
  }
  expect(
    differing.length === 0 ? '' : `${differing.length} differ.\n${differing.slice(0, 3).join('\n\n')}`,
  ).toBe('')
  expect(records).toBeGreaterThan(LINES / 3)
})
