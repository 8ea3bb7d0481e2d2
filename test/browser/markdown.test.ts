import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import type { Report } from '../../src/model/report.js'
import { renderComment } from '../../src/report/formats/comment.js'
import { renderJobSummary } from '../../src/report/formats/markdown.js'
import { makeLostBuckets, makeManyBuckets } from '../report/large-reports.js'
import { reports } from '../report/random-reports.js'
import { addCauses, compliant, inconclusive, nonCompliant } from '../report/reports.js'
import { findChromium, openBrowser } from './chromium.js'
import { makeGitHubPage } from './github-page.js'

const found = findChromium()
const mustBeThere = process.platform === 'linux' && process.arch === 'x64'
const describeInBrowser = found === null && !mustBeThere ? describe.skip : describe

/** Height of a screen in pixels. */
const SCREEN = 900
/** Widths of the text on GitHub: a job summary, and a comment in a pull request. */
const SUMMARY_WIDTH = 1_012
const COMMENT_WIDTH = 780

/** Every list is longer than the report can show, and every text has the maximum length of a report. */
function longest(): Report {
  const text = 'an-unbroken-'.repeat(80)
  const many = <T>(items: readonly T[], count: number, make: (item: T, index: number) => T): T[] =>
    Array.from({ length: count }, (_, index) => make(items[index % items.length] as T, index))
  return addCauses({
    ...nonCompliant,
    findings: many(nonCompliant.findings, 1_000, (finding, index) => ({
      ...finding,
      requester: `${index}-${text}`,
      userAgent: `${index} ${text}`,
      bucket: `${index}-${text}`,
      requests: 5_000 - index,
    })),
    targets: many(nonCompliant.targets, 1_000, (target, index) => ({
      ...target,
      bucket: `${index}-${text}`,
    })),
    gaps: [
      ...many(inconclusive.gaps, 400, (gap, index) => ({
        ...gap,
        bucket: `${index}-${text}`,
        message: text,
      })),
      ...nonCompliant.gaps,
    ],
    exceptions: many(nonCompliant.exceptions, 100, (exception) => ({
      ...exception,
      reason: text,
      owner: text,
    })),
    comparison:
      nonCompliant.comparison === null
        ? null
        : {
            ...nonCompliant.comparison,
            new: many(nonCompliant.comparison.new, 100, (cause) => ({ ...cause, requester: text })),
            gone: many(nonCompliant.comparison.gone, 100, (cause) => ({ ...cause, requester: text })),
          },
  })
}

/** Each text out of the log, of the settings and of the tags is this one, repeated. */
function repeatEverywhere(text: string): Report {
  const all = text.repeat(1_000).slice(0, 1_000)
  const report = addCauses({
    ...nonCompliant,
    findings: Array.from({ length: 12 }, (_, index) => ({
      ...(nonCompliant.findings[0] as Report['findings'][0]),
      requester: `${all}${index}`,
      userAgent: `${index}${all}`,
      bucket: `${all.slice(0, 60)}${index}`,
      client: null,
      requests: 1_000 - index,
    })),
    exceptions: nonCompliant.exceptions.map((exception) => ({ ...exception, reason: all, owner: all })),
  })
  return { ...report, causes: report.causes.map((cause) => ({ ...cause, owner: all })) }
}

const REPORTS = {
  compliant: () => compliant,
  'non-compliant': () => nonCompliant,
  inconclusive: () => inconclusive,
  'many buckets': makeManyBuckets,
  'lost buckets': makeLostBuckets,
  'the longest of everything': longest,
  'bars behind backslashes': () => repeatEverywhere('|\\|'),
  'combining marks': () => repeatEverywhere('Z\u0338\u0321\u0322\u031b\u0354a\u0337'),
  'right-to-left text': () => repeatEverywhere('\u0645\u0631\u062d\u0628\u0627\u200f '),
  emoji: () => repeatEverywhere('\u{1f469}\u200d\u{1f467}\u{1f3f3}\ufe0f'),
}

describeInBrowser('Markdown as GitHub shows it', () => {
  let browser: Browser
  beforeAll(async () => {
    if (found === null) throw new Error('There is no Chromium: `npm run runtimes` installs one.')
    browser = await openBrowser(found)
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
  })

  async function withMarkdown(markdown: string, width: number, look: (page: Page) => Promise<void>) {
    const page = await browser.newPage({ viewport: { width, height: SCREEN } })
    try {
      await page.setContent(makeGitHubPage(markdown))
      await look(page)
    } finally {
      await page.close()
    }
  }
  const heightOf = async (page: Page) => Number(await page.evaluate('document.body.scrollHeight'))

  test.each(Object.entries(REPORTS))('The job summary of %s is at most six screens high', async (_, make) => {
    await withMarkdown(renderJobSummary(make()), SUMMARY_WIDTH, async (page) => {
      expect(await heightOf(page)).toBeLessThanOrEqual(6 * SCREEN)
    })
  })

  test.each([
    'non-compliant',
    'many buckets',
    'the longest of everything',
    'bars behind backslashes',
  ] as const)('The first advice in the job summary of %s is within the first 600 pixels', async (name) => {
    await withMarkdown(renderJobSummary(REPORTS[name]()), SUMMARY_WIDTH, async (page) => {
      const advice = page.locator('table', { hasText: 'What to change' }).locator('tbody tr').first()
      const box = await advice.locator('td').last().boundingBox()
      expect(box?.y ?? 9_999).toBeLessThanOrEqual(600)
    })
  })

  test('Any mix of causes, gaps, targets, exceptions and parts stays within these bounds', async () => {
    const page = await browser.newPage({ viewport: { width: SUMMARY_WIDTH, height: SCREEN } })
    const link = 'https://github.com/example/storage/actions/runs/1'
    try {
      await fc.assert(
        fc.asyncProperty(reports, async (report) => {
          await page.setViewportSize({ width: SUMMARY_WIDTH, height: SCREEN })
          await page.setContent(makeGitHubPage(renderJobSummary(report)))
          expect(await heightOf(page)).toBeLessThanOrEqual(6 * SCREEN)
          if (report.verdict === 'non-compliant') {
            const table = page.locator('table', { hasText: 'What to change' }).first()
            const box = await table.locator('tbody tr').first().locator('td').last().boundingBox()
            expect(box?.y ?? 9_999).toBeLessThanOrEqual(600)
            expect((box?.x ?? 9_999) + (box?.width ?? 0)).toBeLessThanOrEqual(SUMMARY_WIDTH)
          }
          await page.setViewportSize({ width: COMMENT_WIDTH, height: SCREEN })
          await page.setContent(makeGitHubPage(renderComment(report, link, 60_000)))
          expect(await heightOf(page)).toBeLessThanOrEqual(1.5 * SCREEN)
        }),
        { numRuns: 20, endOnFailure: true },
      )
    } finally {
      await page.close()
    }
  })

  test.each(['many buckets', 'some refused'])(
    'The causes of %s can be read without horizontal scrolling',
    async (name) => {
      const many = makeManyBuckets()
      const refused = addCauses({
        ...many,
        findings: many.findings.map((finding) => ({
          ...finding,
          rejected: Math.floor(finding.requests / 2),
        })),
      })
      await withMarkdown(
        renderJobSummary(name === 'many buckets' ? many : refused),
        SUMMARY_WIDTH,
        async (page) => {
          const overflow = await page.evaluate(`(() => {
        const table = document.querySelector('table')
        return table.scrollWidth - table.clientWidth
      })()`)
          expect(overflow).toBeLessThanOrEqual(0)
        },
      )
    },
  )

  test.each(Object.entries(REPORTS))(
    'The pull request comment of %s is at most one and a half screens high, and has no chart',
    async (_, make) => {
      const comment = renderComment(make(), 'https://github.com/example/storage/actions/runs/1', 60_000)
      await withMarkdown(comment, COMMENT_WIDTH, async (page) => {
        expect(await heightOf(page)).toBeLessThanOrEqual(1.5 * SCREEN)
        expect(await page.locator('.chart').count()).toBe(0)
        expect(await page.locator('table').count()).toBeLessThanOrEqual(1)
        expect(await page.locator('tbody tr').count()).toBeLessThanOrEqual(5)
      })
    },
  )
})
