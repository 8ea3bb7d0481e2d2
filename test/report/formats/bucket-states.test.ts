import { expect, test } from '@jest/globals'
import type { BucketState, Report } from '../../../src/model/report.js'
import { renderComment } from '../../../src/report/formats/comment.js'
import { renderHtmlReport } from '../../../src/report/formats/html.js'
import { renderJobSummary } from '../../../src/report/formats/markdown.js'
import { renderTerminalReport } from '../../../src/report/formats/terminal.js'
import { compliant, inconclusive, nonCompliant } from '../reports.js'

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
    renderTerminalReport(report, { columns: 80, hasColor: false, reportDirectory: null }),
  'the job summary': (report) => renderJobSummary(report),
  'the pull request comment': (report) => renderComment(report, null, 60_000),
  'report.html': (report) =>
    [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join(''),
}

/** The report with two more buckets, which have no target: their log records are not in scope. */
function withoutTarget(report: Report): Report {
  const { buckets } = inStates(compliant, ['sigv4-proven'])
  const [first] = buckets as [Report['buckets'][0]]
  const more = ['no-target-a', 'no-target-b'].map((name) => ({ ...first, name, state: 'silent' as const }))
  return { ...report, buckets: [...(report.targets.length > 0 ? buckets : []), ...more] }
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

test.each(Object.entries(FORMS))(
  '%s names each bucket without a target, with its state and its owner',
  (_, form) => {
    for (const report of [compliant, inconclusive, { ...inconclusive, targets: [] }]) {
      const text = form(withoutTarget(report)).replaceAll('<wbr>', '')
      // The terminal says once what is the same in every row.
      const isSaidOnce = /in\s+every\s+row\s+shown:\s+State:\s+silent;\s+Owner:\s+team-a\./.test(text)
      for (const name of ['no-target-a', 'no-target-b'])
        expect(text).toMatch(new RegExp(isSaidOnce ? `^ *${name}$` : `${name}.*silent.*team-a`, 'm'))
      expect(text).not.toContain('Of 0 targets')
    }
  },
)
test('The terminal, the job summary and report.html say why a bucket has no target', () => {
  for (const [name, form] of Object.entries(FORMS))
    if (name !== 'the pull request comment')
      expect(form(withoutTarget(compliant)).replace(/\s+/g, ' ')).toContain(
        '2 buckets have no target: no request to them is in scope.',
      )
})
test.each(Object.entries(FORMS))(
  '%s names the most urgent buckets without a target below a table that other targets fill',
  (_, form) => {
    const [target] = inconclusive.targets.filter(({ verdict }) => verdict === 'no-traffic')
    const targets = Array.from({ length: 3_100 }, (_, index) => ({
      ...(target as Report['targets'][0]),
      bucket: `silent-${index}`,
      network: 'any',
    }))
    const report = withoutTarget({ ...inconclusive, targets })
    const [first] = report.buckets.slice(-2) as [Report['buckets'][0]]
    const buckets = [
      ...Array.from({ length: 4 }, (_, index) => ({
        ...first,
        name: `unproven-${index}`,
        state: 'unproven' as const,
      })),
      { ...first, name: 'log-is-off', state: 'not-logged' as const, owner: 'team-`b` <i>' },
    ]
    const text = form({ ...report, buckets })
      .replaceAll('<wbr>', '')
      .replaceAll(/\s+/g, ' ')
    expect(text).toContain('log-is-off')
    expect(text).toMatch(/not-logged, owner/)
    expect(text).toContain('unproven-0')
    if (text.startsWith('<!doctype')) expect(text).not.toContain('<i>')
    expect(text).not.toMatch(/State: \.|\| State \|/)
    if (!text.includes('To look at:')) expect(text).toMatch(/[123] more/)
  },
)
test('A table of 62 buckets without a target is folded in report.html after the first ones', () => {
  const report = withoutTarget(compliant)
  const [last] = report.buckets.slice(-1) as [Report['buckets'][0]]
  const more = Array.from({ length: 60 }, (_, index) => ({ ...last, name: `no-target-${index}` }))
  const form = FORMS['report.html'] as (report: Report) => string
  expect(form({ ...report, buckets: [...report.buckets, ...more] })).toContain(
    '<summary>Buckets without a request in scope (62 rows)</summary>',
  )
})

test.each(['the terminal', 'the job summary', 'report.html'])(
  '%s shows the requests of targets that all have the same number of them',
  (form) => {
    const [target] = nonCompliant.targets as [Report['targets'][0]]
    const targets = ['photos', 'backups'].map((bucket) => ({ ...target, bucket, sigV2: 4_711, sigV4: 815 }))
    const text = (FORMS[form] as (typeof FORMS)[string])({ ...nonCompliant, targets, buckets: [] })
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/[\s|`]+/g, ' ')
    expect(text).toMatch(/SigV2: 4,711; SigV4: 815|(?:(?:photos|backups) 4,711 815 .*){2}/)
  },
)
