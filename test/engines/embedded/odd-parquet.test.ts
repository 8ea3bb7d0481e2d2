import { writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { makeSigV2JsonRecord } from '../../support/other-logs.js'
import { makeParquetTable } from '../../support/parquet.js'
import { check, listGaps } from './checking.js'
import { useFolder } from './support.js'

test.each<readonly [string, string]>([
  ['a field of 1 MB', 'a'.repeat(1 << 20)],
  ['a field of 5 MB', 'a'.repeat(5 << 20)],
  ['a NUL byte in a text', 'a\0b'],
  ['line ends and quotes in a text', 'a\r\n"} {"signature_version":"SigV4"}\n'],
  ['a lone surrogate', 'a\ud800b'],
  ['an empty text', ''],
])('Each record is counted when a Parquet file has %s', (_, text) =>
  useFolder(async (folder) => {
    for (const member of ['user_agent', 'requester', 'key_name', 'bucket_name']) {
      const records = ['first', text, 'last'].map((value) => makeSigV2JsonRecord({ [member]: value }))
      writeFileSync('log', makeParquetTable(records))
      const found = await check([`${folder}/log`])
      expect(found.report.totals).toMatchObject({ records: 3, sigV2: 3, unparsed: 0 })
      expect(found.code).toBe(1)
      expect(listGaps(found)).toEqual([])
    }
  }),
)
