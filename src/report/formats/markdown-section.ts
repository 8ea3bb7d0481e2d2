import { findGreatest } from '../../runtime/lists.js'
import { type Cell, type Column, type Piece, type Section, withoutSilentColumns } from '../content/section.js'
import { markdownCellCode, markdownCellText, markdownText, visible } from './escape.js'

/** Lays sections out in GitHub's Markdown. */

export function sectionMarkdown(section: Section | null, level = 3): string {
  if (section === null) return ''
  return paragraphs([`${'#'.repeat(level)} ${markdownText(section.title)}`, sectionBody(section)])
}

/** A section that is closed until somebody opens it. */
export function foldedMarkdown(section: Section | null): string {
  return section === null ? '' : folded(section.title, sectionBody(section))
}

/** The title is ours, or passes through the escape of a summary's text. */
export function folded(title: string, body: string): string {
  return body === ''
    ? ''
    : `<details><summary>${markdownText(title)}</summary>\n\n${body.trimEnd()}\n\n</details>`
}

export function sectionBody(section: Section): string {
  const { sentences, left } = section
  return paragraphs([
    sentences.map(markdownText).join(' '),
    tableMarkdown(section),
    left.map(markdownText).join(' '),
  ])
}

export function tableMarkdown(section: Section): string {
  if (section.rows.length === 0) return ''
  const { columns, rows } = withoutSilentColumns(section)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = columns.map(({ kind }) => (kind === 'figure' ? '---:' : '---'))
  return [
    line(columns.map(titleOf)),
    line(rule),
    ...rows.map(({ cells }) =>
      line(
        cells.map((cell, at) =>
          columns[at]?.kind === 'time' ? unbroken(cellMarkdown(cell)) : cellMarkdown(cell),
        ),
      ),
    ),
  ].join('\n')
}

function titleOf({ title, kind }: Column): string {
  return kind === 'time' ? title.replaceAll(' ', '&nbsp;') : markdownCellText(title)
}

/** GitHub breaks a date at its hyphens where a column is narrow. */
function unbroken(cell: string): string {
  return cell.replaceAll(/(?<=\d)-(?=\d)/g, '&#8209;')
}

function cellMarkdown({ lines }: Cell): string {
  return lines.map((pieces) => pieces.map(pieceMarkdown).reduce(joined, '')).join('<br>')
}

/** Two code spans side by side would be read as one. */
function joined(all: string, next: string): string {
  return `${all}${all.endsWith('`') && next.startsWith('`') ? '<!-- -->' : ''}${next}`
}

function pieceMarkdown({ kind, text }: Piece): string {
  if (kind === 'log') return markdownCellCode(text)
  const [, before, words, after] = /^( *)(.*?)( *)$/s.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ]
  // A date behind words, which no code span holds.
  const escaped = markdownCellText(words).replace(/(?<= )\d{4}-\d\d-\d\d$/, unbroken)
  return escaped === '' ? text : `${before}${kind === 'strong' ? `**${escaped}**` : escaped}${after}`
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

export function paragraphs(parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== '').map((part) => part.replace(/\n+$/, ''))
  return shown.length === 0 ? '' : `${shown.join('\n\n')}\n`
}

/** Characters on a line of a cell, where a page gives each column its share, and pixels of a line and around a row. */
export interface PageMeasure {
  readonly log: number
  readonly advice: number
  readonly line: number
}
export const SUMMARY_PAGE: PageMeasure = { log: 13, advice: 34, line: 110 }
export const COMMENT_PAGE: PageMeasure = { log: 13, advice: 31, line: 90 }
const LINE_PIXELS = 24
const ROW_PIXELS = 14

/** About how high a page shows the section: enough to keep a page within its bounds, whatever a log holds. */
export function heightOf(section: Section | null, page: PageMeasure): number {
  if (section === null) return 0
  const { columns, rows, sentences, left } = withoutSilentColumns(section)
  const rowHeights = rows.map(({ cells }) =>
    findGreatest(
      cells.map(({ lines }, at) => {
        const characters = columns[at]?.kind === 'advice' ? page.advice : page.log
        return lines.reduce(
          (sum, pieces) => sum + linesOf(pieces.map((one) => one.text).join(''), characters),
          0,
        )
      }),
    ),
  )
  const words = [...sentences, ...left].reduce((sum, sentence) => sum + linesOf(sentence, page.line), 0)
  return (
    60 +
    80 +
    words * LINE_PIXELS +
    rowHeights.reduce((sum, lines) => sum + lines * LINE_PIXELS + ROW_PIXELS, 0)
  )
}

export function linesOf(text: string, characters: number): number {
  return Math.max(1, Math.ceil(visible(text).length / characters))
}
