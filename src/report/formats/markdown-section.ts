import { findGreatest } from '../../runtime/lists.js'
import { type Cell, type Column, type Piece, removeSilentColumns, type Section } from '../content/section.js'
import { escapeMarkdown, escapeMarkdownCell, formatMarkdownCellCode, showInvisible } from './escape.js'

/** Lays sections out in GitHub's Markdown. */

export function renderSection(section: Section | null, level = 3): string {
  if (section === null) return ''
  return renderParagraphs([
    `${'#'.repeat(level)} ${escapeMarkdown(section.title)}`,
    renderSectionBody(section),
  ])
}

/** A section that is closed until somebody opens it. */
export function renderFoldedSection(section: Section | null): string {
  return section === null ? '' : renderFolded(section.title, renderSectionBody(section))
}

/** The title is ours, or passes through the escape of a summary's text. */
export function renderFolded(title: string, body: string): string {
  return body === ''
    ? ''
    : `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body.trimEnd()}\n\n</details>`
}

export function renderSectionBody(section: Section): string {
  const { sentences, left } = section
  return renderParagraphs([
    sentences.map(escapeMarkdown).join(' '),
    renderTable(section),
    left.map(escapeMarkdown).join(' '),
  ])
}

export function renderTable(section: Section): string {
  if (section.rows.length === 0) return ''
  const { columns, rows } = removeSilentColumns(section)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = columns.map(({ kind }) => (kind === 'figure' ? '---:' : '---'))
  return [
    line(columns.map(renderTitle)),
    line(rule),
    ...rows.map(({ cells }) =>
      line(
        cells.map((cell, at) =>
          columns[at]?.kind === 'time' ? replaceBreaks(renderCell(cell)) : renderCell(cell),
        ),
      ),
    ),
  ].join('\n')
}

function renderTitle({ title, kind }: Column): string {
  return kind === 'time' ? title.replaceAll(' ', '&nbsp;') : escapeMarkdownCell(title)
}

/** GitHub breaks a date at its hyphens where a column is narrow. */
function replaceBreaks(cell: string): string {
  return cell.replaceAll(/(?<=\d)-(?=\d)/g, '&#8209;')
}

function renderCell({ lines }: Cell): string {
  return lines.map((pieces) => pieces.map(renderPiece).reduce(joinPieces, '')).join('<br>')
}

/** Two code spans side by side would be read as one. */
function joinPieces(all: string, next: string): string {
  return `${all}${all.endsWith('`') && next.startsWith('`') ? '<!-- -->' : ''}${next}`
}

function renderPiece({ kind, text }: Piece): string {
  if (kind === 'log') return formatMarkdownCellCode(text)
  const [, before, words, after] = /^( *)(.*?)( *)$/s.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ]
  // A date behind words, which no code span holds.
  const escaped = escapeMarkdownCell(words).replace(/(?<= )\d{4}-\d\d-\d\d$/, replaceBreaks)
  return escaped === '' ? text : `${before}${kind === 'strong' ? `**${escaped}**` : escaped}${after}`
}

export function renderList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

export function renderParagraphs(parts: readonly string[]): string {
  const shown = parts.filter((part) => part !== '').map((part) => part.replace(/\n+$/, ''))
  return shown.length === 0 ? '' : `${shown.join('\n\n')}\n`
}

/** Characters on a line of a cell, where a page gives each column its share, and pixels of a line and around a row. */
interface PageMeasure {
  readonly log: number
  readonly advice: number
  readonly line: number
}
export const SUMMARY_PAGE: PageMeasure = { log: 13, advice: 34, line: 110 }
export const COMMENT_PAGE: PageMeasure = { log: 13, advice: 31, line: 90 }
const LINE_PIXELS = 24
const ROW_PIXELS = 14

/** About how high a page shows the section: enough to keep a page within its bounds, whatever a log holds. */
export function measureHeight(section: Section | null, page: PageMeasure): number {
  if (section === null) return 0
  const { columns, rows, sentences, left } = removeSilentColumns(section)
  const rowHeights = rows.map(({ cells }) =>
    findGreatest(
      cells.map(({ lines }, at) => {
        const characters = columns[at]?.kind === 'advice' ? page.advice : page.log
        return lines.reduce(
          (sum, pieces) => sum + countLines(pieces.map((one) => one.text).join(''), characters),
          0,
        )
      }),
    ),
  )
  const words = [...sentences, ...left].reduce((sum, sentence) => sum + countLines(sentence, page.line), 0)
  return (
    60 +
    80 +
    words * LINE_PIXELS +
    rowHeights.reduce((sum, lines) => sum + lines * LINE_PIXELS + ROW_PIXELS, 0)
  )
}

export function countLines(text: string, characters: number): number {
  return Math.max(1, Math.ceil(showInvisible(text).length / characters))
}
