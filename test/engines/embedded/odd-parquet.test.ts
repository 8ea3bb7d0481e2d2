import { writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { makeJsonRecord, makeSigV2JsonRecord } from '../../support/other-logs.js'
import { makeParquetTable } from '../../support/parquet.js'
import { check, listGaps, makeJsonLines } from './checking.js'
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

/** Each member with the values that can change how a record is counted, together with those of the others. */
const VALUES: Readonly<Record<string, readonly (string | number | null)[]>> = {
  http_status: [200, 400, 403, 404, null],
  signature_version: ['SigV2', 'SigV4', '-', null],
  authentication_type: ['QueryString', 'AuthHeader', null],
  referrer: ['-', 'https://example.com/', 'x" 200 - 1 1 1 1 "y', null],
  user_agent: ['curl/8', 'x" 403 - "y'],
  request_uri: [
    'GET /a?AWSAccessKeyId=AKIAIOSFODNN7EXAMPLE&Expires=1800000000&Signature=s HTTP/1.1',
    'GET /a HTTP/1.1',
    null,
  ],
}

function listCombinations(): Record<string, string | number | null>[] {
  return Object.entries(VALUES).reduce<Record<string, string | number | null>[]>(
    (records, [member, values]) =>
      records.flatMap((record) => values.map((value) => ({ ...record, [member]: value }))),
    [{}],
  )
}

test.each([[[]], [['--ignore-rejected']]])(
  'A Parquet file gives the report of the same records as JSON with the options %j',
  (options) =>
    useFolder(async (folder) => {
      const records = listCombinations().map((members) => makeJsonRecord(members))
      writeFileSync('log.json', makeJsonLines(...records))
      writeFileSync('log.parquet', makeParquetTable(records, { rowGroupSize: 100 }))
      const [asJson, asParquet] = await Promise.all(
        ['json', 'parquet'].map((format) => check([`${folder}/log.${format}`, ...options])),
      )
      const tell = ({ report }: Awaited<ReturnType<typeof check>>) => {
        const { totals, targets, verdict, causes, findings } = report
        return {
          totals,
          targets,
          verdict,
          causes,
          findings: findings.map(({ logObjects, ...finding }: { logObjects: unknown }) => finding),
        }
      }
      expect(asJson?.report.totals.records).toBe(records.length)
      expect(tell(asParquet as never)).toEqual(tell(asJson as never))
    }),
)
