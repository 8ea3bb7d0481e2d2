import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { COLUMN } from '../../../src/log-formats/columns.js'
import { DamagedContentError } from '../../../src/log-formats/reader.js'
import type { FormatRecord } from '../../../src/log-formats/record.js'
import { readDocuments } from '../json/reading.js'
import { type Counted, count, read } from './reading.js'

/**
 * The same 24 records as PyArrow 26.0.1 and DuckDB 1.5.4 write them, each table in other encodings: dictionaries, deltas,
 * split streams, pages of both versions, checksums, timestamps.
 */
const FOLDER = new URL('tables/', import.meta.url)
const TABLES = readdirSync(FOLDER).filter((name) => name.endsWith('.parquet'))
const tableOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)))
const { records: RECORDS } = readDocuments(readFileSync(new URL('records.jsonl', FOLDER)))

/** Columns that decide where a record is counted, besides its time. */
const COUNTED = [
  COLUMN.bucket,
  COLUMN.remote_ip,
  COLUMN.requester,
  COLUMN.operation,
  COLUMN.http_status,
  COLUMN.user_agent,
  COLUMN.signature_version,
  COLUMN.authentication_type,
  COLUMN.tls_version,
]
const TURNING_TIMES = [Date.UTC(2026, 10, 3, 12) / 1000, Date.UTC(2026, 10, 4, 7) / 1000]

/** How many records there are of each kind, and the first and last time of each. */
function summary(counted: readonly Counted[]): Map<string, readonly [number, number, number]> {
  const kinds = new Map<string, readonly [number, number, number]>()
  for (const { record, count, oldest, newest } of counted) {
    const { columns } = record
    const isPresigned =
      columns[COLUMN.signature_version] === 'SigV2' && columns[COLUMN.authentication_type] === 'QueryString'
    const isAlone = isPresigned || /^4/.test(columns[COLUMN.http_status] as string)
    const periodOf = (time: number) =>
      `${Math.floor(time / 86_400)} ${TURNING_TIMES.filter((turn) => turn <= time).length}`
    expect(periodOf(oldest)).toBe(periodOf(newest))
    const kind = JSON.stringify([
      COUNTED.map((column) => columns[column]),
      periodOf(oldest),
      isAlone ? [columns[COLUMN.request_uri], columns[COLUMN.referrer]] : [],
    ])
    const [before, first, last] = kinds.get(kind) ?? [0, oldest, newest]
    kinds.set(kind, [before + count, Math.min(first, oldest), Math.max(last, newest)])
  }
  return new Map([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)))
}

const single = (record: FormatRecord): Counted => ({
  record,
  count: 1,
  oldest: record.time,
  newest: record.time,
})

describe.each(TABLES)('the table %s', (name) => {
  const table = tableOf(name)

  test('The records are those that the same JSON has', async () => {
    const found = await read(table)
    expect(found).toMatchObject({ unparsed: [], formats: ['parquet'] })
    expect(found.records).toEqual(RECORDS)
  })

  test('The records that are counted together are the records of the table', async () => {
    const { counted, unparsed } = await count(table, TURNING_TIMES)
    expect(unparsed).toEqual([])
    expect(summary(counted)).toEqual(summary(RECORDS.map(single)))
  })

  test('The sections of the table add up to the table', async () => {
    const counted: Counted[] = []
    for (let start = 0; start < table.length; start += 3_000)
      counted.push(...(await count(table, TURNING_TIMES, { start, end: start + 3_000 })).counted)
    expect(summary(counted)).toEqual(summary(RECORDS.map(single)))
  })

  test('Only SigV2 records are read when only these are requested', async () => {
    const { records } = await read(table, { signatureVersion: 'SigV2' })
    expect(records).toEqual(RECORDS.filter(({ columns }) => columns[COLUMN.signature_version] === 'SigV2'))
  })
})

const change = fc.oneof(
  fc.record({ kind: fc.constant('bit' as const), at: fc.nat(), bit: fc.nat(7) }),
  fc.record({ kind: fc.constant('byte' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('description' as const), at: fc.nat(), byte: fc.nat(255) }),
  fc.record({ kind: fc.constant('cut' as const), at: fc.nat(), length: fc.integer({ min: 1, max: 300 }) }),
  fc.record({ kind: fc.constant('end' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('copy' as const), at: fc.nat(), from: fc.nat(), length: fc.nat(300) }),
)

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never

function changed(table: Uint8Array, what: Change): Uint8Array {
  const at = what.at % table.length
  const copy = Buffer.from(table)
  switch (what.kind) {
    case 'bit':
      copy[at] = (copy[at] as number) ^ (1 << what.bit)
      return copy
    case 'byte':
      copy[at] = what.byte
      return copy
    case 'description': {
      // An earlier change can have cut off the end of the table, which has the length of the description.
      const end = table.length - 8
      if (end <= 0) return copy
      const length = Math.max(1, Math.min(copy.readUInt32LE(end), end))
      copy[end - (what.at % length)] = what.byte
      return copy
    }
    case 'cut':
      return Buffer.concat([copy.subarray(0, at), copy.subarray(at + what.length)])
    case 'end':
      return copy.subarray(0, at)
    case 'copy': {
      const from = what.from % table.length
      copy.copy(copy, at, from, from + what.length)
      return copy
    }
  }
}

/** Null where the table is damaged. */
async function orDamaged<Result>(reading: Promise<Result>): Promise<Result | null> {
  try {
    return await reading
  } catch (error) {
    expect(error).toBeInstanceOf(DamagedContentError)
    return null
  }
}

test('A table that is changed anywhere is read or damaged, in bounded time, and no row is lost', async () => {
  const before = process.cpuUsage().user
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...TABLES),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      async (name, changes) => {
        const table = changes.reduce(changed, tableOf(name))
        const found = await orDamaged(read(table))
        const counted = await orDamaged(count(table))
        if (found !== null && found.formats.length > 0)
          expect(found.records.length + found.unparsed.length).toBe(RECORDS.length)
        if (counted !== null && counted.formats.length > 0)
          expect(counted.counted.reduce((sum, { count }) => sum + count, counted.unparsed.length)).toBe(
            RECORDS.length,
          )
      },
    ),
    { numRuns: 150 },
  )
  expect((process.cpuUsage().user - before) / 1e6).toBeLessThan(25)
})

test('A table without its end is damaged', async () => {
  const table = tableOf('arrow-timestamps.parquet')
  await expect(read(table.subarray(0, -1))).rejects.toThrow('its end is not that of a Parquet file')
  await expect(read(Buffer.from('PAR1'))).rejects.toThrow('it is too short')
})
