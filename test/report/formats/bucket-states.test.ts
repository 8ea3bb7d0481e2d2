import { expect, test } from '@jest/globals'
import type { BucketState, Report } from '../../../src/model/report.js'
import { renderComment } from '../../../src/report/formats/comment.js'
import { renderHtmlReport } from '../../../src/report/formats/html.js'
import { renderJobSummary } from '../../../src/report/formats/markdown.js'
import { renderTerminalReport } from '../../../src/report/formats/terminal.js'
import { compliant, inconclusive } from '../reports.js'

/** The report with its buckets in these states, each of `team-a`. */
function inStates(report: Report, states: readonly BucketState[]): Report {
  const names = [...new Set(report.targets.map(({ bucket }) => bucket))]
  return {
    ...report,
    buckets: names.map((name, index) => ({
      name,
      region: null,
      logging: null,
      logLocation: null,
      denial: null,
      denialReason: null,
      owner: 'team-a',
      state: states[index % states.length] as BucketState,
    })),
  }
}

const FORMS: { readonly [form: string]: (report: Report) => string } = {
  'the terminal': (report) =>
    renderTerminalReport(report, { columns: 80, colour: false, reportDirectory: null }),
  'the job summary': (report) => renderJobSummary(report),
  'the pull request comment': (report) => renderComment(report, null, 60_000),
  'report.html': (report) =>
    [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join(''),
}

test.each(Object.entries(FORMS))('%s counts the buckets in each state', (_, form) => {
  expect(form(inStates(compliant, ['sigv4-proven']))).toMatch(/\d+ sigv4-proven/)
})
test.each(Object.entries(FORMS))('%s names a bucket that is not proven, and its owner', (_, form) => {
  const report = inStates(inconclusive, ['unproven'])
  const text = form(report)
  expect(text).toMatch(/\d+ unproven/)
  expect(text.replaceAll('<wbr>', '')).toContain(report.buckets[0]?.name)
  expect(text.replaceAll('<wbr>', '')).toContain('team-a')
})
