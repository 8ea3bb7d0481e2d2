import { expect, test } from '@jest/globals'
import type { Finding, Report } from '../../src/model/report.js'
import { renderHtmlReport } from '../../src/report/formats/html.js'
import { makeLostBuckets, makeManyBuckets } from '../report/large-reports.js'
import { addCauses, nonCompliant } from '../report/reports.js'
import { describeInBrowser, expectFitAndAccessible, PHONE, servePages } from './html-pages.js'

/** One cause more than the page shows. */
const crowded: Report = addCauses({
  ...nonCompliant,
  findings: Array.from({ length: 1_001 }, (_, client) => ({
    ...(nonCompliant.findings[0] as Finding),
    requester: `arn:aws:iam::111122223333:user/u${client}`,
    requests: 5_000 - client,
  })),
})

describeInBrowser('report.html of a large report in a browser', () => {
  const reports = {
    many: makeManyBuckets(),
    thousand: makeManyBuckets(1_000),
    lost: makeLostBuckets(),
    crowded,
  }
  const { openPage } = servePages(
    () =>
      new Map(
        Object.entries(reports).map(([name, report]) => [
          name,
          [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join(''),
        ]),
      ),
  )

  test('Causes that are not shown are counted, and those after the first 50 are folded', async () => {
    await openPage('crowded', {}, async (page) => {
      const section = page.locator('section:has(#causes)')
      expect(await section.locator('tbody tr').count()).toBe(1_000)
      expect(await section.locator('tbody tr:visible').count()).toBe(50)
      expect(await section.textContent()).toContain('1 more cause is in report.json.')
    })
  })

  const looks = [
    { name: 'many', viewport: PHONE, colorScheme: 'light' },
    { name: 'many', viewport: PHONE, colorScheme: 'dark' },
    { name: 'lost', viewport: PHONE, colorScheme: 'dark' },
  ] as const
  test.each(looks)(
    'The page $name fits a width of $viewport.width in the scheme $colorScheme, and axe finds no fault',
    async (look) => {
      await openPage(look.name, look, expectFitAndAccessible)
    },
  )

  test.each([
    ['many', 500],
    ['thousand', 1_000],
  ])('The page %s with 3,000 targets and %d causes loads within a second', async (name, causes) => {
    await openPage(name, {}, async (page) => {
      expect(await page.locator('section:has(#causes) tbody tr').count()).toBe(causes)
    })
    // The shortest of three times, because another process can delay one of them.
    const loads: number[] = []
    for (let load = 0; load < 3; load++)
      await openPage(name, {}, async (page) => {
        loads.push(
          (await page.evaluate('performance.getEntriesByType("navigation")[0].loadEventEnd')) as number,
        )
      })
    expect(Math.min(...loads)).toBeGreaterThan(0)
    expect(Math.min(...loads)).toBeLessThan(1_000)
  })

  test('The advice of the first cause is on the first screen, and compliant targets are folded', async () => {
    await openPage('many', {}, async (page) => {
      const advice = await page.locator('section:has(#causes) tbody td.long').first().boundingBox()
      expect(advice?.y ?? 9_999).toBeLessThan(900)
      const overflow = await page.evaluate(`(() => {
        const scroll = document.querySelector('section:has(#causes) .scroll')
        return scroll.scrollWidth - scroll.clientWidth
      })()`)
      expect(overflow).toBeLessThanOrEqual(0)
      const compliant = page.locator('details', { hasText: '1,648 compliant targets' })
      expect(await compliant.last().getAttribute('open')).toBeNull()
    })
  })

  test.each(['many', 'lost', 'crowded', 'thousand'])(
    'The page %s prints on at most ten sheets of paper',
    async (name) => {
      await openPage(name, {}, async (page) => {
        const pdf = await page.pdf({ format: 'A4' })
        const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
        expect(sheets.length).toBeLessThanOrEqual(10)
        await page.emulateMedia({ media: 'print' })
        // The summary of folded content is visible.
        const folded = page.locator('details:not([open]) > summary')
        for (const summary of await folded.all()) expect(await summary.isVisible()).toBe(true)
      })
    },
  )

  test('No code is broken inside a word', async () => {
    await openPage('many', {}, async (page) => {
      const broken = await page.evaluate(`
        [...document.querySelectorAll('section:has(#causes) tbody tr:nth-child(-n + 10) td code')].flatMap((code) => {
          const found = []
          for (const node of code.childNodes) {
            if (node.nodeType !== Node.TEXT_NODE) continue
            for (const match of node.data.matchAll(/[A-Za-z0-9]+/g)) {
              const range = document.createRange()
              range.setStart(node, match.index)
              range.setEnd(node, match.index + match[0].length)
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) found.push(match[0])
            }
          }
          return found
        })`)
      expect(broken).toEqual([])
    })
  })
})
