import { findGreatest } from '../../runtime/lists.js'
import { measureWidth } from './display-width.js'
import { CODE_BREAK } from './escape.js'

/** Pixels. */
const LINE = 24
const BETWEEN = 16
/** A heading and the space around it. */
const HEADINGS = [0, 0, 64, 66, 62] as const
const CHARACTER = 8.8
const BOLD_CHARACTER = 10
const CODE_CHARACTER = 8.3
const CODE_PADDING = 11
const CELL_PADDING = 27
const ROW_PADDING = 13
/** The maximum factor by which a table is higher if its longest words need more than the width of the page. */
const CROWDED = 1.4

/** Pixels of the text's width on a page of GitHub. */
export const SUMMARY_WIDTH = 1_012
/** The width of a comment, in pixels. */
export const COMMENT_WIDTH = 780

/**
 * The height of Markdown on a page of GitHub, estimated from above, so that a form stays within its bounds for any log.
 * Folded content does not count. The constants are those of https://github.com/sindresorhus/github-markdown-css.
 */
export function estimateHeight(markdown: string, pageWidth: number): number {
  let height = 0
  const lines = markdown.split('\n')
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string
    const fence = /^(`{3,})(.*)$/.exec(line)
    if (line === '' || line.startsWith('<!-- ')) continue
    if (line.startsWith('<details>')) {
      height += countLines(splitRuns(line.replaceAll(/<[^>]*>/g, '')), pageWidth) * LINE + BETWEEN
      at = findIndex('</details>', at)
    } else if (fence !== null) {
      const end = findIndex(fence[1] as string, at + 1)
      const content = lines.slice(at + 1, end)
      const chart = /^ *height: (\d+)$/m.exec(content.join('\n'))?.[1]
      height +=
        fence[2] === 'mermaid' ? Number(chart ?? 400) + 2 * BETWEEN : content.length * 20 + 3 * BETWEEN
      at = end
    } else if (line.startsWith('|')) {
      let end = at + 1
      while (lines[end]?.startsWith('|')) end++
      height += estimateTableHeight(lines.slice(at, end), pageWidth) + BETWEEN
      at = end - 1
    } else {
      const heading = /^(#{2,4}) /.exec(line)?.[1]?.length
      const isItem = line.startsWith('- ')
      const room = isItem ? pageWidth - 2 * BETWEEN : pageWidth
      const rows = countLines(splitRuns(line), room)
      if (heading !== undefined) height += (HEADINGS[heading] as number) + (rows - 1) * 2 * BETWEEN
      else height += rows * LINE + (isItem && lines[at + 1]?.startsWith('- ') ? 4 : BETWEEN)
    }
  }
  return height

  function findIndex(line: string, from: number): number {
    const found = lines.indexOf(line, from)
    return found < 0 ? lines.length : found
  }
}

/** A part of a line that does not break, and its width. */
interface Run {
  readonly width: number
  /** Whether a blank stands before it, which takes no room at the start of a line. */
  readonly isSpaced: boolean
}

/** The words of a line of Markdown with their widths. Code breaks at blanks, hyphens and `<wbr>`. */
function splitRuns(markdown: string): Run[] {
  const runs: Run[] = []
  let isBold = false
  let width = 0
  let isSpaced = false
  const end = (isNextSpaced: boolean) => {
    if (width > 0) runs.push({ width, isSpaced })
    width = 0
    isSpaced = isNextSpaced
  }
  const tokens = markdown
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&#8209;', '\u2011')
    .replaceAll('<!-- -->', '\u2060')
    .replaceAll(/\]\(https:[^)]*\)|^#+ |^- /g, '')
    .matchAll(/<code>(.+?)<\/code>|(`+)(.+?)\2(?!`)|\*\*|<wbr>|\\(.)|([ -])|([^ `*<\\-]+|.)/gsu)
  for (const [token, element, , code, escaped, blank, words] of tokens) {
    if (element !== undefined) {
      width += CODE_PADDING / 2
      const parts = element.split('<wbr>').flatMap((part) => readEntities(part).split(CODE_BREAK))
      for (const [index, word] of parts.entries()) {
        if (index > 0) end(false)
        width += measureFromAbove(word) * CODE_CHARACTER
      }
      width += CODE_PADDING / 2
    } else if (code !== undefined) {
      for (const [index, word] of code.replaceAll('\\|', '|').split(CODE_BREAK).entries()) {
        if (index > 0) end(false)
        width += measureFromAbove(word) * CODE_CHARACTER + CODE_PADDING
      }
    } else if (token === '**') isBold = !isBold
    else if (token === '<wbr>') end(false)
    else if (blank === ' ') end(true)
    else {
      width += measureFromAbove(escaped ?? words ?? token) * (isBold ? BOLD_CHARACTER : CHARACTER)
      if (blank === '-') end(false)
    }
  }
  end(false)
  return runs
}

function readEntities(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
}

/** A browser without a font for a combining mark draws a box for it. */
function measureFromAbove(text: string): number {
  return Math.max(measureWidth(text), Array.from(text).length)
}

function countLines(runs: readonly Run[], width: number): number {
  let lines = 1
  let used = 0
  for (const run of runs) {
    const wide = run.width + (run.isSpaced && used > 0 ? CHARACTER / 2 : 0)
    if (used > 0 && used + wide > width) {
      lines++
      used = run.width
    } else used += wide
    // A word that is longer than the line is broken anywhere.
    lines += Math.max(0, Math.ceil(used / width) - 1)
    used = used > width ? used % width : used
  }
  return lines
}

/** As CSS lays out a table: https://www.w3.org/TR/CSS22/tables.html#auto-table-layout */
function estimateTableHeight(lines: readonly string[], pageWidth: number): number {
  const rows = lines
    .filter((_, index) => index !== 1)
    .map((line, index) =>
      line
        .slice(2, -2)
        .split(' | ')
        .map((cell) => cell.split('<br>').map((text) => splitRuns(index === 0 ? `**${text}**` : text))),
    )
  const columns = (rows[0] as Run[][][]).map((_, at) => rows.map((row) => row[at] ?? []))
  const widths = columns.map((cells) => {
    const all = cells.flat()
    return {
      least: findGreatest(all.flat().map(({ width }) => width)) + CELL_PADDING,
      most:
        findGreatest(all.map((runs) => runs.reduce((sum, run) => sum + run.width + CHARACTER / 2, 0))) +
        CELL_PADDING,
    }
  })
  const sum = (key: 'least' | 'most') => widths.reduce((total, width) => total + width[key], 0)
  const [least, most] = [sum('least'), sum('most')]
  const share = most <= pageWidth ? 1 : least >= pageWidth ? 0 : (pageWidth - least) / (most - least)
  const given = widths.map((width) => width.least + (width.most - width.least) * share - CELL_PADDING)
  const heights = rows.map((row) =>
    findGreatest(
      row.map((cell, at) =>
        cell.reduce((total, runs) => total + countLines(runs, given[at] as number) * LINE, 0),
      ),
    ),
  )
  const height = heights.reduce((total, row) => total + row + ROW_PADDING, 0)
  return least < pageWidth ? height : height * CROWDED
}
