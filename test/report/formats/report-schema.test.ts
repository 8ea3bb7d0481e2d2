import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeJsonText } from '../reports.js'

const folders = makeTemporaryFolders()
afterAll(() => folders.removeAll())

const schema = JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'))
const validate = new Ajv({ allErrors: true, strict: true }).compile(schema)

test.each([
  ['non-compliant', 1, []],
  ['compliant', 0, ['--buckets', 'example-billing-exports', '--since', '2026-11-19']],
  [
    'inconclusive',
    2,
    ['--buckets', 'nobody-has-this', '--source-ips', '192.0.2.0/24', '--max-log-age', '1d'],
  ],
])('A real report fits the published schema and has no other members: %s', async (verdict, code, options) => {
  const { stdout, ...ended } = await runCli(['check', 'examples/access-logs', '--format', 'json', ...options])
  expect(ended.code).toBe(code)
  const report = JSON.parse(stdout)
  expect(report.verdict).toBe(verdict)
  validate(report)
  expect(validate.errors).toBeNull()
  expect(JSON.parse(makeJsonText(report))).toEqual(report)
})

test('The reports of an empty folder and of a file that is not a log fit the schema', async () => {
  const folder = folders.make()
  for (const text of [null, 'no access log\n']) {
    if (text !== null) write(join(folder, 'notes.txt'), text)
    const { code, stdout } = await runCli(['check', folder, '--format', 'json'])
    expect(code).toBe(2)
    validate(JSON.parse(stdout))
    expect(validate.errors).toBeNull()
  }
})
