import { describe, expect, test } from '@jest/globals'
import { COLUMN } from '../../../src/log-formats/columns.js'
import { DamagedContentError } from '../../../src/log-formats/reader.js'
import { makeJsonRecord, makeSigV2JsonRecord } from '../../support/other-logs.js'
import { makeParquetTable } from '../../support/parquet.js'
import { readDocuments } from '../json/reading.js'
import { count, read } from './reading.js'

describe('access log records in Parquet', () => {
  test.each(['UNCOMPRESSED', 'SNAPPY', 'GZIP', 'BROTLI'] as const)(
    'Parquet records equal the same records in JSON: %s',
    async (codec) => {
      const records = [
        makeJsonRecord(),
        makeSigV2JsonRecord({ requester: null }),
        makeJsonRecord({ referer: '"x"\n', http_status: 403 }),
      ]
      const inJson = readDocuments(records.map((record) => JSON.stringify(record)).join('\n'))
      const inParquet = await read(makeParquetTable(records, { codec }))
      expect(inParquet.records).toEqual(inJson.records)
      expect(inParquet).toMatchObject({ unparsed: [], formats: ['parquet'] })
    },
  )

  test('A second file behind the first one is damage, because the rows of one would be left out', async () => {
    const tables = [makeJsonRecord(), makeSigV2JsonRecord()].map((record) =>
      Buffer.from(makeParquetTable([record], { codec: 'UNCOMPRESSED' })),
    )
    await expect(read(Buffer.concat(tables))).rejects.toThrow(DamagedContentError)
    await expect(read(Buffer.concat(tables.reverse()))).rejects.toThrow(DamagedContentError)
  })

  test('Times can be timestamps in place of texts', async () => {
    const { records } = await read(makeParquetTable([makeJsonRecord()], { timestamps: ['request_time'] }))
    expect(records.map(({ columns }) => columns[COLUMN.time])).toEqual(['2026-11-03T10:15:30.123Z'])
  })

  test('The signature is missing when the file has no such column, and unsigned when it is null', async () => {
    const without = await read(
      makeParquetTable([
        makeJsonRecord({ signature_version: undefined }),
        makeJsonRecord({ signature_version: undefined }),
      ]),
    )
    expect(without.records.map(({ columns }) => columns.length)).toEqual([19, 19])
    const withNull = await read(
      makeParquetTable([makeJsonRecord({ signature_version: null }), makeJsonRecord()]),
    )
    expect(withNull.records.map(({ columns }) => columns[COLUMN.signature_version])).toEqual(['-', 'SigV4'])
  })

  test('Records take their bucket from the ARN when the file has no names', async () => {
    const { records } = await read(makeParquetTable([makeJsonRecord({ bucket_name: undefined })]))
    expect(records.map(({ columns }) => columns[COLUMN.bucket])).toEqual(['reports'])
  })

  test('Records without a valid time are unparsed one by one', async () => {
    const { records, unparsed } = await read(
      makeParquetTable([makeJsonRecord({ request_time: 'yesterday' }), makeJsonRecord()]),
    )
    expect(records).toHaveLength(1)
    expect(unparsed).toEqual([expect.stringContaining('"request_time":"yesterday"')])
  })

  test('Records of a later major schema are unparsed one by one, also where records are counted together', async () => {
    const versions = ['V_1_0', 'V_2_0', 'V_1_3', null, 'V_2_0']
    const table = makeParquetTable(versions.map((schema_version_id) => makeJsonRecord({ schema_version_id })))
    const complete = await read(table)
    expect([complete.records.length, complete.unparsed.length]).toEqual([3, 2])
    const { counted, unparsed } = await count(table)
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(3)
    expect(unparsed).toEqual([expect.stringContaining('V_2_0'), expect.stringContaining('V_2_0')])
  })

  test('The file is read in row groups, with pauses between them', async () => {
    const records = Array.from({ length: 250 }, (_, at) => makeJsonRecord({ request_id: `ID${at}` }))
    const { records: found, pauses } = await read(makeParquetTable(records, { rowGroupSize: 100 }))
    expect(found.map(({ columns }) => columns[COLUMN.request_id])).toEqual(
      records.map(({ request_id }) => request_id),
    )
    expect(pauses).toBeGreaterThanOrEqual(3)
  })

  test('Only the columns that decide where a record is counted are read for counting', async () => {
    const [counted] = (await count(makeParquetTable([makeSigV2JsonRecord()]))).counted
    expect(counted?.record.columns[COLUMN.key]).toBe('-')
    expect(counted?.record.columns[COLUMN.signature_version]).toBe('SigV2')
    expect(counted?.record.columns[COLUMN.user_agent]).toBe('Boto/2.49.0 Python/2.7.18 Linux/4.14')
  })

  test('A table without rows has no records', async () => {
    const { records, unparsed } = await read(makeParquetTable([makeJsonRecord()]).slice())
    expect([records.length, unparsed.length]).toEqual([1, 0])
  })
})

test('A table of another kind is unparsed, and its columns are named', async () => {
  const { records, unparsed, formats } = await read(makeParquetTable([{ name: 'a', value: 1 }]))
  expect({ records, unparsed, formats }).toEqual({
    records: [],
    unparsed: ['Parquet with the columns name, value'],
    formats: [],
  })
})

test('A table that is truncated at any point is damaged', async () => {
  const table = makeParquetTable([makeJsonRecord(), makeSigV2JsonRecord()])
  for (let length = 4; length < table.length; length += 37)
    await expect(read(table.slice(0, length))).rejects.toThrow(DamagedContentError)
})
