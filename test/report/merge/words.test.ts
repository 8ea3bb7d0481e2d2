import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from '@jest/globals'
import type { Report } from '../../../src/model/report.js'
import { makeStep, makeTemporaryFolders, runCli, write } from '../../support/dist.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../../support/records.js'

/** What the forms of a merged report say of its parts. The built `merge` reads reports that the built `check` wrote. */
const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

async function reportOf(records: readonly string[], ...options: readonly string[]): Promise<string> {
  const folder = folders.make()
  write(`${folder}/logs/log`, makeLogText(...records))
  await runCli(
    [
      'check',
      `${folder}/logs`,
      '--report-directory',
      `${folder}/report`,
      '--accept-gaps',
      'window-not-covered',
      ...options,
    ],
    {},
  )
  return `${folder}/report/report.json`
}

const read = (path: string): Report => JSON.parse(readFileSync(path, 'utf8')) as Report

/** Every form of the merged report. */
async function merge(...reports: readonly string[]) {
  const directory = `${folders.make()}/merged`
  const { code, stderr } = await runCli(['merge', ...reports, '--report-directory', directory], {})
  const { stdout: terminal } = await runCli(['merge', ...reports], {})
  const [summary, page] = ['summary.md', 'report.html'].map((name) =>
    readFileSync(`${directory}/${name}`, 'utf8'),
  ) as [string, string]
  const verified = await runCli(['verify', directory], {})
  expect([verified.code, verified.stdout]).toEqual([0, expect.stringMatching(/^VALID/)])
  const path = `${directory}/report.json`
  return { code, stderr, path, report: read(path), forms: [terminal, summary, page] }
}

const onDay = (day: string, bucket = 'same') => [
  makeRecord({ bucket, time: `${day}/Nov/2026:10:15:30 +0000` }),
]

const DIFFER = /the\s+windows\s+of\s+the\s+merged\s+reports(,\s+which)?\s+differ/

test('Every form of a merge of different windows says so, and a warning names the hole', async () => {
  const first = await reportOf(onDay('01'), '--since', '2026-11-01', '--until', '2026-11-02')
  const last = await reportOf(onDay('04'), '--since', '2026-11-04', '--until', '2026-11-05')
  const open = await reportOf(onDay('04', 'other'))
  for (const reports of [
    [first, last],
    [first, open],
  ]) {
    const { code, report, stderr, forms, path } = await merge(...reports)
    expect([code, report.verdict]).toEqual([0, 'compliant'])
    for (const form of forms) {
      expect(form).toMatch(DIFFER)
      expect(form).not.toContain('everything in the logs (')
    }
    expect(stderr).toContain('warning: The windows of the merged reports differ. ')
    // A merge of the merged report knows it too.
    const again = await merge(path)
    for (const form of again.forms) expect(form).toMatch(DIFFER)
  }
})

test('Windows that are the same are not warned of, and those of one workflow run only in the words', async () => {
  const windows = [
    ['2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'],
    ['2026-11-01T00:20:00Z', '2026-11-02T00:20:00Z'],
  ] as const
  const [a, b, c] = (await Promise.all(
    [windows[0], windows[0], windows[1]].map(([since, until], at) =>
      reportOf(onDay('01', `bucket-${at}`), '--since', since, '--until', until),
    ),
  )) as [string, string, string]
  const same = await merge(a, b)
  expect(same.stderr).toBe('')
  for (const form of same.forms) expect(form).not.toMatch(DIFFER)
  const near = await merge(a, c)
  expect(near.stderr).toBe('')
  for (const form of near.forms) expect(form).toMatch(DIFFER)
})

test('The action warns of merged reports with different windows', async () => {
  const action = makeStep(folders.make())
  for (const day of ['01', '04'])
    write(
      `${action.workspace}/reports/${day}/report.json`,
      readFileSync(await reportOf(onDay(day), '--since', `2026-11-${day}`), 'utf8'),
    )
  const { stdout } = await action.run({ 'merge-reports': 'reports/*/report.json', 'expected-reports': '2' })
  expect(stdout).toMatch(/::warning[^\n]*The windows of the merged reports differ/)
})

test('A merge that is inconclusive only because of one report names the number of such reports', async () => {
  const proven = await reportOf(onDay('01', 'busy'))
  const silent = await reportOf(onDay('01', 'busy'), '--buckets', 'quiet', '--accept-gaps', 'no-log-records')
  const { code, forms } = await merge(proven, silent)
  expect(code).toBe(2)
  for (const form of forms) {
    const words = form.replaceAll(/\s+/g, ' ')
    expect(words).toContain('1 of the 2 merged reports is inconclusive.')
    expect(words).toContain('1 of the 2 merged reports is inconclusive: see ')
    expect(words).not.toContain('do not show a client that signs with SigV4')
  }
})

test('A merge does not promise records, and advises no options that it does not take', async () => {
  const found = await reportOf([makeSigV2Record({ bucket: 'found' }), 'no record', 'no record'])
  const unread = await reportOf([makeRecord({ bucket: 'unread' }), 'no record'])
  const { forms } = await merge(found, unread)
  for (const form of forms) {
    const words = form.replaceAll(/\s+/g, ' ')
    expect(words).toContain('in the report directories of the merged checks.')
    expect(words).not.toMatch(/evidence\.csv|its evidence|--report-directory DIR|(--since|since:) TIME/)
    expect(words).not.toMatch(/(?<!… )--policy/)
    expect(words).toContain('in the check of the merged report: ')
    expect(words).toMatch(/unparsed-records(<|&#60;|&lt;|\\<)=2\b/)
  }
  const directory = `${folders.make()}/merged`
  const { stdout } = await runCli(['merge', found, '--report-directory', directory], {})
  expect(stdout).toContain('report.html for the full report.')
})

test('A merge of reports of both engines names both', async () => {
  const { forms } = await merge(await reportOf(onDay('01')), 'test/report/rendered/inconclusive/report.json')
  for (const form of forms)
    expect(form.replaceAll(/\s+/g, ' ')).toContain('by Amazon Athena and the embedded engine')
})
