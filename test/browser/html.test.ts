import { expect, test } from '@jest/globals'
import { formatNumber } from '../../src/model/figures.js'
import { showInvisible } from '../../src/report/formats/escape.js'
import { renderHtmlReport } from '../../src/report/formats/html.js'
import { CASES, HOSTILE_TEXTS, nonCompliant } from '../report/reports.js'
import { DESKTOP, describeInBrowser, expectFitAndAccessible, PHONE, servePages } from './html-pages.js'

describeInBrowser('report.html in a browser', () => {
  const { browser, origin, requested, openPage } = servePages(
    () =>
      new Map(
        CASES.map(({ name, report, evidence, queries }) => [
          name,
          [...renderHtmlReport({ report, evidence, queries, files: [] })].join(''),
        ]),
      ),
  )

  const looks = [
    { name: 'compliant', viewport: PHONE, colorScheme: 'dark' },
    { name: 'non-compliant', viewport: PHONE, colorScheme: 'light' },
    { name: 'non-compliant', viewport: PHONE, colorScheme: 'dark' },
    { name: 'non-compliant', viewport: DESKTOP, colorScheme: 'light' },
    { name: 'non-compliant', viewport: DESKTOP, colorScheme: 'dark' },
    { name: 'inconclusive', viewport: DESKTOP, colorScheme: 'light' },
  ] as const
  test.each(looks)(
    'The page $name fits a width of $viewport.width in the scheme $colorScheme, and axe finds no fault',
    async (look) => {
      await openPage(look.name, look, expectFitAndAccessible)
    },
  )

  test('Hostile text is shown as text', async () => {
    await openPage('non-compliant', {}, async (page) => {
      const text = (await page.evaluate('document.body.textContent')) as string
      for (const hostile of HOSTILE_TEXTS) expect(text).toContain(showInvisible(hostile))
      const elements = await page.evaluate(`[
        document.scripts.length,
        document.querySelectorAll('img, iframe, object, embed, form, base, svg [onload], [onerror], [onclick], [style]').length,
        [...document.links].map((link) => link.getAttribute('href')).filter((href) => !href.startsWith('#') && href !== 'evidence.csv').length,
        document.querySelectorAll('svg').length,
      ]`)
      expect(elements).toEqual([1, 0, 0, 2])
      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    })
  })

  test('The content security policy blocks added scripts and every request', async () => {
    const context = await browser().newContext()
    const page = await context.newPage()
    await page.goto(`${origin()}/compliant`)
    requested.length = 0
    const outcome = await page.evaluate(`(async () => {
      window.ran = false
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      document.body.append(script)
      const image = new Image()
      image.src = '/image'
      const left = await fetch('/data').then(() => true, () => false)
      return [window.ran, left]
    })()`)
    expect(outcome).toEqual([false, false])
    expect(requested).toEqual([])
    await context.close()
  })

  test('The table of causes can be sorted and filtered', async () => {
    await openPage('non-compliant', {}, async (page) => {
      const table = page.locator('section:has(#causes) table')
      const requests = async () => {
        const cells = await table
          .locator('tbody tr:visible td[data-label="Requests per day (total)"] div:nth-of-type(1)')
          .allInnerTexts()
        return cells.map((text) => text.replaceAll(/[()]/g, ''))
      }
      expect(await requests()).toEqual(['1,204', '117', '7'])
      await table.getByRole('button', { name: 'Requests per day (total)' }).click()
      expect(await requests()).toEqual(['1,204', '117', '7'])
      await table.getByRole('button', { name: 'Requests per day (total)' }).click()
      expect(await requests()).toEqual(['7', '117', '1,204'])
      expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
      await page.locator('section:has(#causes) input').fill('Presigned portal')
      expect(await requests()).toEqual(['117'])
      expect(await page.locator('section:has(#causes) [role=status]').textContent()).toBe('1 of 3 shown')
    })
  })

  test('A record of the evidence links to its cause, and the page links to evidence.csv', async () => {
    await openPage('non-compliant', {}, async (page) => {
      const [first] = nonCompliant.causes
      const link = page.locator(`section:has(#evidence) a[href="#cause-${first?.id}"]`).first()
      await link.click()
      expect(await page.locator('tr:target').getAttribute('id')).toBe(`cause-${first?.id}`)
      expect(await page.locator('a[href="evidence.csv"]').count()).toBe(1)
      expect(
        await page.locator('section:has(#evidence) td[data-label="Request ID"]').first().textContent(),
      ).toBe('4C1A0B7D2E9F6583')
    })
  })

  test('Commands and policies have a button that copies them', async () => {
    await openPage('compliant', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const frame = page.locator('section:has(#what-to-do) .copied')
      await frame.getByRole('button', { name: 'Copy' }).click()
      await frame.getByRole('button', { name: 'Copied' }).waitFor()
      const copied = await page.evaluate('navigator.clipboard.readText()')
      expect(copied).toBe(await frame.locator('pre').textContent())
      expect(await page.locator('section:has(#denial-preview) .copied').count()).toBeGreaterThan(1)
    })
  })

  test('The page without JavaScript shows all content, and no control that needs JavaScript', async () => {
    await openPage('non-compliant', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('section:has(#causes) tbody tr').count()).toBe(3)
      expect(await page.locator('input, button').count()).toBe(0)
      expect(await page.getByRole('img', { name: /Requests per day by signature/ }).count()).toBe(1)
      expect(await page.locator('section:has(#totals)').textContent()).toContain(
        formatNumber(nonCompliant.totals.records),
      )
    })
  })

  test('A phone shows tables as cards, and assistive technology still sees tables', async () => {
    await openPage('non-compliant', { viewport: PHONE }, async (page) => {
      const table = page.getByRole('region', { name: 'Who signs' }).getByRole('table')
      expect(await table.getByRole('row').count()).toBe(4)
      expect(await table.getByRole('columnheader').count()).toBe(7)
      const [cell, row] = await Promise.all([
        table.locator('tbody td').first().boundingBox(),
        table.locator('tbody tr').first().boundingBox(),
      ])
      expect((cell?.width ?? 0) / (row?.width ?? 1)).toBeGreaterThan(0.9)
    })
  })

  test('The printed page is light and complete, without the controls of the screen', async () => {
    await openPage('non-compliant', { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      )
      for (const part of ['h1', '#causes', '#gaps', '#totals', 'svg'])
        expect(await page.locator(part).first().isVisible()).toBe(true)
      for (const part of ['nav', '.filter']) expect(await page.locator(part).first().isVisible()).toBe(false)
      const pdf = await page.pdf({ format: 'A4' })
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []
      expect(sheets.length).toBeGreaterThan(2)
      expect(sheets.length).toBeLessThanOrEqual(10)
    })
  })
})
