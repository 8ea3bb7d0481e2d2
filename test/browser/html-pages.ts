import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { findChromium, openBrowser } from './chromium.js'

/** Pages on a loopback server, and a browser that opens them. */

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }

const found = findChromium()
const mustBeThere = process.platform === 'linux' && process.arch === 'x64'
if (found === null && !mustBeThere)
  console.warn('No Chromium was found: report.html is not tested in a browser.')

/** Skips the tests where a machine without Chromium is expected. */
export const describeInBrowser = found === null && !mustBeThere ? describe.skip : describe

interface Pages {
  readonly browser: () => Browser
  readonly origin: () => string
  /** The paths that the last page asked for. */
  readonly requested: string[]
  /** Opens a page. Fails when the page makes another request, violates its own policy, or throws. */
  readonly openPage: (
    name: string,
    options: BrowserContextOptions,
    look: (page: Page) => Promise<void>,
  ) => Promise<void>
}

/** Serves the pages, by name, to the tests of the block that calls this. */
export function servePages(makePages: () => ReadonlyMap<string, string>): Pages {
  let browser: Browser
  let server: Server
  let origin: string
  const requested: string[] = []

  beforeAll(async () => {
    if (found === null) throw new Error('There is no Chromium: `npm run runtimes` installs one.')
    const pages = makePages()
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

  const openPage: Pages['openPage'] = async (name, options, look) => {
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
  return { browser: () => browser, origin: () => origin, requested, openPage }
}

/**
 * Asserts that the page fits the width of its window, and that axe finds no fault. The rows of a table are alike, and axe
 * needs minutes for thousands of them: it sees the first ten of each table.
 */
export async function expectFitAndAccessible(page: Page): Promise<void> {
  const overflow = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')
  expect(overflow).toBeLessThanOrEqual(0)
  await page.evaluate(
    "for (const row of document.querySelectorAll('tbody tr:nth-child(n + 11)')) row.parentElement.removeChild(row)",
  )
  await page.evaluate(axe.source)
  const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
}
