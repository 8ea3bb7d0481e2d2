import { closeSync, openSync, writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../../support/aws-environment.js'
import { runCli } from '../../support/dist.js'
import { makeSigV2JsonRecord } from '../../support/other-logs.js'
import { makeParquetTable } from '../../support/parquet.js'
import { startS3 } from '../../support/s3-server.js'
import { useFolder } from './support.js'

const TABLE = Buffer.from(makeParquetTable(Array.from({ length: 200 }, () => makeSigV2JsonRecord())))

/** The table with a change in a page that each command reads, with a change in its description, and without its end. */
const DAMAGED: Readonly<Record<string, Buffer>> = {
  'a changed page': changedAt(TABLE.indexOf('SigV2') - 12),
  'a changed description': changedAt(TABLE.length - TABLE.readUInt32LE(TABLE.length - 8) + 3),
  'no end': TABLE.subarray(0, TABLE.length >> 1),
}

function changedAt(place: number): Buffer {
  const copy = Buffer.from(TABLE)
  copy.fill(0xff, place, place + 12)
  return copy
}

test.each(Object.entries(DAMAGED))(
  'A Parquet file with %s ends every command with 4 and the name of the file',
  (_, table) =>
    useFolder(async (folder) => {
      writeFileSync('log.parquet', table)
      writeFileSync('log.gz', gzipSync(table))
      for (const name of ['log.parquet', 'log.gz'])
        for (const command of ['check', 'preview']) {
          const { code, stderr } = await runCli([command, `${folder}/${name}`])
          expect({ code, stderr }).toEqual({
            code: 4,
            stderr: expect.stringContaining(`Cannot read ${folder}/${name}`),
          })
          expect(stderr).toContain('Parquet is damaged or cut off')
        }
      const inputFile = openSync('log.parquet', 'r')
      const { code, stderr } = await runCli(['check', '-'], { inputFile })
      closeSync(inputFile)
      expect({ code, stderr }).toEqual({ code: 4, stderr: expect.stringContaining('Cannot read -') })
    }),
)

test.each(Object.entries(DAMAGED))(
  'A Parquet object on S3 with %s ends every command with 4 and its address',
  async (_, table) => {
    const s3 = await startS3()
    try {
      s3.bucket('logs')
      s3.put('logs', 'v2/a.parquet', table, { lastModified: new Date('2026-11-03T12:00:00Z') })
      const env = makeAwsEnvironment(s3.url)
      const args = ['s3://logs/v2/', '--since', '2026-11-03', '--until', '2026-11-04']
      for (const command of ['check', 'preview']) {
        const { code, stderr } = await runCli([command, ...args, '--engine', 'embedded'], { env })
        expect({ code, stderr }).toEqual({
          code: 4,
          stderr: expect.stringContaining('Cannot read s3://logs/v2/a.parquet'),
        })
      }
    } finally {
      await s3.close()
    }
  },
)

test('Damage in a column that no count needs leaves the counts as they are, and is found by what reads the column', () =>
  useFolder(async (folder) => {
    const mark = 'unneeded'.repeat(4)
    const table = Buffer.from(
      makeParquetTable(
        Array.from({ length: 3 }, (_, i) => makeSigV2JsonRecord({ request_id: `${mark}${i}` })),
        { codec: 'UNCOMPRESSED' },
      ),
    )
    writeFileSync('whole.parquet', table)
    table.fill(0xff, table.indexOf(mark) - 12, table.indexOf(mark))
    writeFileSync('log.parquet', table)
    const totals = async (name: string) => {
      const { code, stdout } = await runCli(['check', `${folder}/${name}`, '--format', 'json'])
      return { code, totals: JSON.parse(stdout).totals }
    }
    const found = await totals('log.parquet')
    expect(found).toEqual(await totals('whole.parquet'))
    expect(found).toMatchObject({ code: 1, totals: { records: 3, sigV2: 3, unparsed: 0 } })
    for (const args of [
      ['preview', `${folder}/log.parquet`],
      ['check', `${folder}/log.parquet`, '--report-directory', `${folder}/report`],
    ]) {
      const { code, stderr } = await runCli(args)
      expect({ code, stderr }).toEqual({
        code: 4,
        stderr: expect.stringContaining(
          `Cannot read ${folder}/log.parquet: its Parquet is damaged or cut off`,
        ),
      })
    }
  }))
