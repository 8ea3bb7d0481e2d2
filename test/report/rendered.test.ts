import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { makeVerdictAnnotation } from '../../src/action/annotations.js'
import { renderComment } from '../../src/report/formats/comment.js'
import { renderJobSummary } from '../../src/report/formats/markdown.js'
import { renderTerminalReport } from '../../src/report/formats/terminal.js'
import { makePackageFiles } from '../../src/report/package/files.js'
import { reportJsonSchemaText } from './json-schema.js'
import { makeLostBuckets, makeManyBuckets } from './large-reports.js'
import { CASES, makeJsonText } from './reports.js'

const here = dirname(fileURLToPath(import.meta.url))
const RUN = 'https://github.com/example/storage/actions/runs/7261524030'
const updating = process.env.UPDATE_RENDERED === '1'

/** Asserts that the committed file has this text. `npm run rendered` writes the file. */
function expectRendered(path: string, text: string) {
  if (updating) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(readFileSync(path, 'utf8')).toBe(text)
}

describe.each(CASES)('the $name report', ({ name, report, evidence, queries }) => {
  const rendered = (form: string) => join(here, 'rendered', name, form)

  test('The evidence package equals the kept files', () => {
    for (const { file, pieces } of makePackageFiles({ report, evidence, queries }))
      expectRendered(
        rendered(file),
        Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece))).toString(),
      )
  })
  test('The pull request comment equals the kept file', () => {
    expectRendered(rendered('comment.md'), renderComment(report, RUN, 60_000))
  })
  test('The annotation equals the kept file', () => {
    const { title, message } = makeVerdictAnnotation(report)
    expectRendered(rendered('annotation.txt'), `${title}\n${message}\n`)
  })
  test.each([80, 120])('The terminal report with %i columns equals the kept file', (columns) => {
    const text = renderTerminalReport(report, { columns, hasColor: false, reportDirectory: 'report' })
    expectRendered(rendered(`terminal.${columns}.txt`), text)
  })

  test('The file report.json equals the report and fits its schema', () => {
    const written = JSON.parse(makeJsonText(report))
    expect(written).toEqual(report)
    const valid = new Ajv({ allErrors: true }).compile(JSON.parse(reportJsonSchemaText()))
    valid(written)
    expect(valid.errors).toBeNull()
  })
})

const LARGE = { 'many-buckets': makeManyBuckets, 'lost-buckets': makeLostBuckets }

/**
 * Their `report.html` and `report.json` are too large to commit. The browser tests measure their heights and times.
 */
describe.each(Object.entries(LARGE))('the %s report', (name, make) => {
  const report = make()
  const rendered = (form: string) => join(here, 'rendered', name, form)

  test('The job summary equals the kept file', () => {
    expectRendered(rendered('summary.md'), renderJobSummary(report))
  })
  test('The pull request comment equals the kept file', () => {
    expectRendered(rendered('comment.md'), renderComment(report, RUN, 60_000))
  })
  test.each([80, 120])('The terminal report with %i columns equals the kept file', (columns) => {
    const text = renderTerminalReport(report, { columns, hasColor: false, reportDirectory: 'report' })
    expectRendered(rendered(`terminal.${columns}.txt`), text)
  })
})

test('The file docs/report.schema.json is generated from the code', () => {
  expectRendered(join(here, '..', '..', 'docs', 'report.schema.json'), reportJsonSchemaText())
})
