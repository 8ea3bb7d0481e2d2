import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import type { ReadLine } from '../../../src/engines/engine.js'
import { COLUMN_NAMES } from '../../../src/log-formats/columns.js'
import { formatPreviewJson, renderPreviewTable } from '../../../src/report/formats/preview.js'
import { CASES, HOSTILE_TEXTS } from '../reports.js'

const evidence = CASES[1].evidence.records
const lines: ReadLine[] = [
  ...evidence,
  { unparsed: HOSTILE_TEXTS[2] as string, logObject: 'b' },
  { record: { columns: COLUMN_NAMES.slice(0, 17), time: 1_551_398_400 }, logObject: 'b' },
]

test('JSON has the columns that the record has, by name', () => {
  expect(JSON.parse(formatPreviewJson(lines[0] as ReadLine))).toMatchObject({
    time: '16/Nov/2026:01:00:03 +0000',
    signature_version: 'SigV2',
    log_object: 's3://example-logs/photos/2026-11-16-02-11-09-1A2B3C4D5E6F7081',
  })
  expect(Object.keys(JSON.parse(formatPreviewJson(lines[4] as ReadLine)))).toEqual([
    ...COLUMN_NAMES.slice(0, 17),
    'log_object',
  ])
  expect(JSON.parse(formatPreviewJson(lines[3] as ReadLine))).toEqual({
    unparsed: HOSTILE_TEXTS[2],
    log_object: 'b',
  })
  for (const line of lines) expect(formatPreviewJson(line)).toMatch(/^[^\n]*\n$/)
})

test('The table escapes only as much of a text as fits', async () => {
  async function* long() {
    yield { unparsed: '\0'.repeat(8 << 20), logObject: 'a' }
  }
  let text = ''
  for await (const block of renderPreviewTable(long(), { columns: 90, hasColor: false })) text += block
  expect(text).toMatch(/^ {2}unparsed: (?:<U\+0000>)+<?[U+0]*…$/m)
})

test('The table names each log object once, fits the width, and escapes hostile text', async () => {
  async function* all() {
    yield* lines
  }
  let text = ''
  for await (const block of renderPreviewTable(all(), { columns: 80, hasColor: false })) text += block
  expect(text.match(/^b$/gm)).toHaveLength(1)
  expect(text).toContain('  2019-03-01 00:00:00Z  missing ')
  expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|^\s*::|##\[/m)
  for (const line of text.split('\n'))
    if (!line.startsWith('s3://')) expect(stringWidth(line)).toBeLessThanOrEqual(80)
})
