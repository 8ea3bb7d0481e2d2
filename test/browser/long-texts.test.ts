import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import type { Finding, Report } from '../../src/model/report.js'
import { renderHtmlReport } from '../../src/report/formats/html.js'
import { addCauses, nonCompliant } from '../report/reports.js'
import { DESKTOP, describeInBrowser, servePages } from './html-pages.js'

const [first] = nonCompliant.findings as [Finding]
const unbroken = (characters: number) => 'Wm'.repeat(characters / 2)

/** Texts of a log without a place to break, each as long as AWS or this product lets it be. */
const LONG: Partial<Finding>[] = [
  { userAgent: unbroken(1_000), client: null },
  { requester: `arn:aws:sts::111122223333:assumed-role/${unbroken(64)}/session` },
  { requester: unbroken(1_000), authentication: 'presigned', rejected: 800 },
  { bucket: unbroken(62).toLowerCase(), userAgent: 'curl/8.5.0' },
  { logObjects: [unbroken(1_000)] },
]
const NAMES = ['user agent', 'role', 'requester', 'bucket', 'log object']

function makeReport(findings: readonly Partial<Finding>[]): Report {
  const made = findings.map((changes, index) => ({ ...first, ...changes, requests: 900 - index }))
  return addCauses({ ...nonCompliant, findings: made }, (bucket) => `${bucket[0]}${unbroken(256)}`)
}

/** A4 without the margins of the printer, in CSS pixels. */
const PAPER = { width: 718, height: 1_000 }

/** A table whose last column is not in the window, and how far outside it is in pixels. Null if there is no such table. */
async function findWideTable(page: Page): Promise<unknown> {
  return await page.evaluate(`(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
    const measure = (table) => Math.max(...[...table.rows].map((row) => row.lastElementChild.getBoundingClientRect().right))
    return [...document.querySelectorAll('main table:not(.wide)')]
      .map((table) => ({ label: table.parentElement.ariaLabel, pixels: measure(table) - document.documentElement.clientWidth }))
      .find(({ pixels }) => pixels > 0) ?? null
  })()`)
}

describeInBrowser('report.html with long texts in a browser', () => {
  const pages: [string, Report][] = [
    ...LONG.map((changes, index): [string, Report] => [NAMES[index] as string, makeReport([changes])]),
    ['all', makeReport(LONG)],
  ]
  const { openPage } = servePages(
    () =>
      new Map(
        pages.map(([name, report]) => [
          encodeURIComponent(name),
          [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join(''),
        ]),
      ),
  )

  test.each([...NAMES, 'all'])(
    'The last column is inside of the window and of the paper: long texts in %s',
    async (name) => {
      await openPage(encodeURIComponent(name), { viewport: DESKTOP }, async (page) => {
        expect(await findWideTable(page)).toBeNull()
        await page.setViewportSize(PAPER)
        await page.emulateMedia({ media: 'print' })
        expect(await findWideTable(page)).toBeNull()
      })
    },
  )

  test('The change of each cause has at least 80 percent of the width of its card on a phone', async () => {
    await openPage('all', { viewport: { width: 360, height: 740 } }, async (page) => {
      const shares = (await page.evaluate(`[...document.querySelectorAll('section:has(#causes) td.long')]
        .map((cell) => cell.getBoundingClientRect().width / cell.parentElement.getBoundingClientRect().width)`)) as number[]
      expect(shares).toHaveLength(LONG.length)
      for (const share of shares) expect(share).toBeGreaterThan(0.8)
    })
  })
})
