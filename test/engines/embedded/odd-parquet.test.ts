import { writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { sigV2JsonRecord } from '../../support/other-logs.js'
import { parquetTable } from '../../support/parquet.js'
import { check, gapsOf } from './checking.js'
import { inFolder } from './support.js'

test.each<readonly [string, string]>([
  ['a field of 1 MB', 'a'.repeat(1 << 20)],
  ['a field of 5 MB', 'a'.repeat(5 << 20)],
  ['a NUL byte in a text', 'a\0b'],
  ['line ends and quotes in a text', 'a\r\n"} {"signature_version":"SigV4"}\n'],
  ['a lone surrogate', 'a\ud800b'],
  ['an empty text', ''],
])('Each record is counted when a Parquet file has %s', (_, text) =>
  inFolder(async (folder) => {
    for (const member of ['user_agent', 'requester', 'key_name', 'bucket_name']) {
      const records = ['first', text, 'last'].map((value) => sigV2JsonRecord({ [member]: value }))
      writeFileSync('log', parquetTable(records))
      const found = await check([`${folder}/log`])
      expect(found.report.totals).toMatchObject({ records: 3, sigV2: 3, unparsed: 0 })
      expect(found.code).toBe(1)
      expect(gapsOf(found)).toEqual([])
    }
  }),
)
