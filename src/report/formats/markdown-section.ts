import { type Cell, type Column, type Piece, removeSilentColumns, type Section } from '../content/section.js'
import { escapeMarkdown, escapeMarkdownCell, formatMarkdownCellCode } from './escape.js'

/** Lays sections out in GitHub's Markdown. */

/** A section with its title. Empty for null. */
export function renderSection(section: Section | null, level = 3): string {
  if (section === null) return ''
  return renderParagraphs([
    `${'#'.repeat(level)} ${escapeMarkdown(section.title)}`,
    renderSectionBody(section),
  ])
}

/** A folded section. */
export function renderFoldedSection(section: Section | null): string {
  return section === null ? '' : renderFolded(section.title, renderSectionBody(section))
}

/** The title is ours, or passes through the escape of a summary's text. */
export function renderFolded(title: string, body: string): string {
  return body === ''
    ? ''
    : `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body.trimEnd()}\n\n</details>`
}

/** A section without its title. */
export function renderSectionBody(section: Section): string {
  const { sentences, left } = section
  return renderParagraphs([
    sentences.map(escapeMarkdown).join(' '),
    renderTable(section),
    left.map(escapeMarkdown).join(' '),
  ])
}

/** The table of a section. */
function renderTable(section: Section): string {
  if (section.rows.length === 0) return ''
  const { columns, rows } = removeSilentColumns(section)
  const makeLine = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = columns.map(({ kind }) => (kind === 'figure' ? '---:' : '---'))
  return [
    makeLine(columns.map(renderTitle)),
    makeLine(rule),
    ...rows.map(({ cells }) =>
      makeLine(
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
  // A date after words, outside of code spans.
  const escaped = escapeMarkdownCell(words).replace(/(?<= )\d{4}-\d\d-\d\d$/, replaceBreaks)
  return escaped === '' ? text : `${before}${kind === 'strong' ? `**${escaped}**` : escaped}${after}`
}

/** A bulleted list. */
export function renderList(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n')
}

/** Paragraphs. Empty texts are left out. A comment separates two lists: without it, they would be one list with wide gaps. */
export function renderParagraphs(parts: readonly string[]): string {
  let text = ''
  for (const part of parts) {
    const paragraph = part.replace(/\n+$/, '')
    if (paragraph === '') continue
    const isAfterList = /(?:^|\n)- .*\n\n$/.test(text)
    text += `${isAfterList && paragraph.startsWith('- ') ? '<!-- -->\n\n' : ''}${paragraph}\n\n`
  }
  return text.replace(/\n$/, '')
}
