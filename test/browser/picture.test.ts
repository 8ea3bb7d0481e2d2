import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { findChromium, openBrowser } from './chromium.js'
import { makeGitHubPage } from './github-page.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SUMMARY_WIDTH = 1_012
const MARGIN = 34

const hash = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'picture-'))
  const arguments_ = ['check', 'examples/access-logs', '--report-directory', folder]
  spawnSync(process.execPath, ['dist/cli.js', ...arguments_], { cwd: ROOT })
}, 30_000)
afterAll(() => rmSync(folder, { recursive: true }))

/** A file of the report. The example URLs count as valid on every day. */
function readReport(name: string): string {
  return readFileSync(join(folder, name), 'utf8').replaceAll('seen expired', 'seen expires')
}

/** The job summary, from its verdict to the end of the causes. */
function summaryPart(): string {
  const [verdict, causes] = readReport('summary.md').split(/^(?=### )/m)
  return `${verdict}${causes?.replace(/^- .*\n/gm, '').trimEnd()}\n`
}

/** The verdict and the causes of the page, without the time of the check. */
function htmlPart(): string {
  const [, verdict = ''] = /(<div class="verdict.*?<\/div>)/s.exec(readReport('report.html')) ?? []
  const [, causes = ''] = /(<h2 id="causes".*?<\/section>)/s.exec(readReport('report.html')) ?? []
  return `${verdict}\n${causes}`
}

async function drawSummary(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: SUMMARY_WIDTH + 2 * MARGIN, height: 600 })
  // The fonts of the tests have no cross in color.
  await page.setContent(makeGitHubPage(summaryPart().replace('❌', '✘')))
  await page.addStyleTag({ content: `body { padding: ${MARGIN}px; } body > :last-child { margin: 0; }` })
  return page.screenshot({ fullPage: true })
}

async function drawHtml(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: 1_280, height: 900 })
  await page.setContent(readReport('report.html'))
  const box = await page.locator('section:has(#causes)').boundingBox()
  const height = Math.ceil((box?.y ?? 0) + (box?.height ?? 900) + MARGIN)
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width: 1_280, height } })
}

const PICTURES = {
  'job-summary': { source: summaryPart, draw: drawSummary },
  'report-html': { source: htmlPart, draw: drawHtml },
}

describe('the pictures of docs/images', () => {
  test.each(Object.entries(PICTURES))(
    'The picture %s shows what the check of the example logs writes',
    async (name, { source, draw }) => {
      const picture = join(ROOT, `docs/images/${name}.png`)
      /** The SHA-256 of what the picture shows, and of the picture. */
      const sums = join(ROOT, `docs/images/${name}.sha256`)
      expect(source()).toContain('What to change')
      // `node scripts/write-pictures.mjs` draws it again.
      if (process.env.UPDATE_PICTURES === '1') {
        const chromium = findChromium()
        if (chromium === null) throw new Error('There is no Chromium: `npm run runtimes` installs one.')
        const browser = await openBrowser(chromium)
        const drawn = await draw(await browser.newPage())
        await browser.close()
        writeFileSync(picture, drawn)
        writeFileSync(sums, `${hash(source())}\n${hash(drawn)}\n`)
      }
      const [ofSource, ofPicture] = readFileSync(sums, 'utf8').trimEnd().split('\n')
      expect([ofSource, ofPicture]).toEqual([hash(source()), hash(readFileSync(picture))])
    },
    60_000,
  )
})
