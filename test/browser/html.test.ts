import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import type { Finding, Report } from '../../src/model/report.js'
import { formatNumber } from '../../src/report/content/words.js'
import { showInvisible } from '../../src/report/formats/escape.js'
import { renderHtmlReport } from '../../src/report/formats/html.js'
import { lostBuckets, manyBuckets } from '../report/large-reports.js'
import { CASES, HOSTILE_TEXTS, nonCompliant, withCauses } from '../report/reports.js'
import { findChromium, openBrowser } from './chromium.js'

const found = findChromium()
const mustBeThere = process.platform === 'linux' && process.arch === 'x64'
if (found === null && !mustBeThere)
  console.warn('No Chromium was found: report.html is not tested in a browser.')
const describeInBrowser = found === null && !mustBeThere ? describe.skip : describe

const PHONE = { width: 390, height: 844 }
const DESKTOP = { width: 1280, height: 900 }

/** One cause more than the page shows. */
const crowded: Report = withCauses({
  ...nonCompliant,
  findings: Array.from({ length: 1_001 }, (_, client) => ({
    ...(nonCompliant.findings[0] as Finding),
    requester: `arn:aws:iam::111122223333:user/u${client}`,
    requests: 5_000 - client,
  })),
})

describeInBrowser('report.html in a browser', () => {
  let browser: Browser
  let server: Server
  let origin: string
  const requested: string[] = []
  const pages = new Map<string, string>()

  beforeAll(async () => {
    if (found === null) throw new Error('There is no Chromium: `npm run runtimes` installs one.')
    for (const { name, report, evidence, queries } of CASES)
      pages.set(name, [...renderHtmlReport({ report, evidence, queries, files: [] })].join(''))
    for (const [name, report] of Object.entries({ many: manyBuckets(), lost: lostBuckets() }))
      pages.set(name, [...renderHtmlReport({ report, evidence: null, queries: [], files: [] })].join(''))
    pages.set(
      'crowded',
      [...renderHtmlReport({ report: crowded, evidence: null, queries: [], files: [] })].join(''),
    )
    server = createServer((request, response) => {
      const path = request.url ?? ''
      requested.push(path)
      const page = pages.get(path.slice(1))
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    browser = await openBrowser(found)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  /** Opens a page. Fails when the page makes another request, violates its own policy, or throws. */
  async function withPage(name: string, options: BrowserContextOptions, look: (page: Page) => Promise<void>) {
    const context = await browser.newContext({ viewport: DESKTOP, ...options })
    const page = await context.newPage()
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    page.on('pageerror', (error) => said.push(error.message))
    page.on('dialog', (dialog) => {
      said.push(dialog.message())
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/${name}`) && !request.url().startsWith('data:'))
        said.push(`asked for ${request.url()}`)
    })
    requested.length = 0
    try {
      await page.goto(`${origin}/${name}`)
      await look(page)
      expect(said).toEqual([])
      expect(requested).toEqual([`/${name}`])
    } finally {
      await context.close()
    }
  }

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
      await withPage(look.name, look, async (page) => {
        const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
        expect(overflow).toBeLessThanOrEqual(0)
        await page.evaluate(axe.source)
        const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    },
  )

  test('Hostile text is shown as text', async () => {
    await withPage('non-compliant', {}, async (page) => {
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
    const context = await browser.newContext()
    const page = await context.newPage()
    await page.goto(`${origin}/compliant`)
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
    await withPage('non-compliant', {}, async (page) => {
      const table = page.locator('section:has(#causes) table')
      const requests = async () => {
        const cells = await table
          .locator('tbody tr:visible td[data-label="Requests per day"] div:nth-of-type(1)')
          .allInnerTexts()
        return cells.map((text) => text.replace(' in all', ''))
      }
      expect(await requests()).toEqual(['1,204', '117', '7'])
      await table.getByRole('button', { name: 'Requests per day' }).click()
      expect(await requests()).toEqual(['1,204', '117', '7'])
      await table.getByRole('button', { name: 'Requests per day' }).click()
      expect(await requests()).toEqual(['7', '117', '1,204'])
      expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
      await page.locator('section:has(#causes) input').fill('Presigned portal')
      expect(await requests()).toEqual(['117'])
      expect(await page.locator('section:has(#causes) [role=status]').textContent()).toBe('1 of 3 shown')
    })
  })

  test('A record of the evidence links to its cause, and the page links to evidence.csv', async () => {
    await withPage('non-compliant', {}, async (page) => {
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
    await withPage('compliant', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
      const frame = page.locator('section:has(#what-to-do) .copied')
      await frame.getByRole('button', { name: 'Copy' }).click()
      await frame.getByRole('button', { name: 'Copied' }).waitFor()
      const copied = await page.evaluate('navigator.clipboard.readText()')
      expect(copied).toBe(await frame.locator('pre').textContent())
      expect(await page.locator('section:has(#rehearsal) .copied').count()).toBeGreaterThan(1)
    })
  })

  test('The page without JavaScript shows all content, and no control that needs JavaScript', async () => {
    await withPage('non-compliant', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('section:has(#causes) tbody tr').count()).toBe(3)
      expect(await page.locator('input, button').count()).toBe(0)
      expect(await page.getByRole('img', { name: /Requests per day by signature/ }).count()).toBe(1)
      expect(await page.locator('section:has(#totals)').textContent()).toContain(
        formatNumber(nonCompliant.totals.records),
      )
    })
  })

  test('A phone shows tables as cards, and assistive technology still sees tables', async () => {
    await withPage('non-compliant', { viewport: PHONE }, async (page) => {
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
    await withPage('non-compliant', { colorScheme: 'dark' }, async (page) => {
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

  test('Causes that are not shown are counted, and those after the first 50 are folded', async () => {
    await withPage('crowded', {}, async (page) => {
      const section = page.locator('section:has(#causes)')
      expect(await section.locator('tbody tr').count()).toBe(1_000)
      expect(await section.locator('tbody tr:visible').count()).toBe(50)
      expect(await section.textContent()).toContain('1 more cause is in report.json.')
    })
  })

  test('A page with 3,000 targets and 500 causes loads within a second, with advice on the first screen', async () => {
    await withPage('many', {}, async (page) => {
      const loaded = await page.evaluate(
        'performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd',
      )
      expect(loaded).toBeLessThan(1_000)
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

  test.each(['many', 'lost', 'crowded', 'non-compliant'])(
    'The page %s prints on at most ten sheets of paper',
    async (name) => {
      await withPage(name, {}, async (page) => {
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
    await withPage('many', {}, async (page) => {
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
