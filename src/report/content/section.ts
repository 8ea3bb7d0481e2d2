/**
 * The content of a report: sections of sentences and rows. Every text is plain. Each format escapes the text for its
 * medium, and decides only the layout.
 */

import { formatCount } from '../../model/figures.js'

/** `text`: our words, in which a part between backticks is code. `strong`: the same, in bold. `log`: text from a log. */
export interface Piece {
  readonly kind: 'text' | 'strong' | 'log'
  readonly text: string
}

/** A line of a cell. */
export type Line = readonly Piece[]

/** A cell of a table, with the value by which it is sorted. */
export interface Cell {
  readonly lines: readonly Line[]
  /** The sort key, if it is not the text of the cell. */
  readonly sort: string | null
}

/** A column of a table. */
export interface Column {
  readonly title: string
  /** `advice`: the widest; `log`: text from a log, which may be long. */
  readonly kind: 'text' | 'log' | 'figure' | 'time' | 'advice'
  /** Whether the column is shown also if every row has the same text. */
  readonly isKept: boolean
}

/** A row of a table. */
export interface Row {
  /** Identifies the row: an anchor in HTML. */
  readonly id: string | null
  readonly cells: readonly Cell[]
}

/** `3 more causes are in report.json.`, where `noun` is `cause`. Empty if none is left out. */
export function describeLeft(left: number, noun: string, ending = ''): string[] {
  const words = `${formatCount(left, `more ${noun}`)}${ending} ${left === 1 ? 'is' : 'are'}`
  return left > 0 ? [`${words} in \`report.json\`.`] : []
}

/** A section of a report: a title, sentences, and a table. */
export interface Section {
  readonly id: string
  readonly title: string
  /** Before the rows. */
  readonly sentences: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** Sentences after the rows: what was left out, and where it is. */
  readonly left: readonly string[]
}

/** How much of a section is written out. */
export interface Room {
  readonly rows: number
  /** Characters (code points) of one text from a log. */
  readonly characters: number
}

/** Our own text. */
export function makeText(words: string): Piece {
  return { kind: 'text', text: words }
}

/** Our own text, emphasized. */
export function makeStrong(words: string): Piece {
  return { kind: 'strong', text: words }
}

/** A text from a log. Each format escapes it. */
export function makeLogText(words: string): Piece {
  return { kind: 'log', text: words }
}

/** A cell with these lines, sorted by its text. */
export function makeCell(...lines: readonly (Line | Piece | string)[]): Cell {
  return {
    sort: null,
    lines: lines
      .filter((line) => line !== '')
      .map((line) => (typeof line === 'string' ? [makeText(line)] : 'kind' in line ? [line] : line)),
  }
}

/** The same cell, sorted by another value. */
export function makeSortedCell(sort: string | number, { lines }: Cell): Cell {
  return { sort: String(sort), lines }
}

/** A column. A kept column stays even if all its cells are empty. */
export function makeColumn(title: string, kind: Column['kind'] = 'text', isKept = false): Column {
  return { title, kind, isKept }
}

/** The text of a cell without its style. */
function toPlainText({ lines }: Cell): string {
  return lines.map((line) => line.map((piece) => piece.text).join('')).join('\n')
}

/**
 * A row whose cells are made each time they are read. Those of thousands of rows would take much memory.
 */
export function makeRow(id: string | null, makeCells: () => readonly Cell[]): Row {
  return {
    id,
    get cells() {
      return makeCells()
    },
  }
}

/**
 * Removes the columns that are empty, and the columns that have the same text in each of several rows.
 */
export function removeSilentColumns(section: Section): Section {
  const { columns, rows } = section
  if (rows.length === 0) return section
  const isTelling = columns.map(({ isKept }) => isKept)
  const firstTexts = rows.length > 1 ? listTexts(rows[0] as Row) : columns.map(() => '')
  for (const row of rows) {
    if (isTelling.every((is) => is)) break
    listTexts(row).forEach((text, index) => {
      if (text !== firstTexts[index]) isTelling[index] = true
    })
  }
  return keepColumns(section, isTelling)
}

function listTexts({ cells }: Row): readonly string[] {
  return cells.map(toPlainText)
}

/** The section with these columns only. */
export function keepColumns(section: Section, isKept: readonly boolean[]): Section {
  return {
    ...section,
    columns: section.columns.filter((_, index) => isKept[index]),
    rows: section.rows.map((row) => makeRow(row.id, () => row.cells.filter((_, index) => isKept[index]))),
  }
}

/** Shortens a text to this many characters (code points). The last one is then an ellipsis. */
export function shortenWords(words: string, { characters }: Pick<Room, 'characters'>): string {
  const all = Array.from(words)
  return all.length <= characters ? words : `${all.slice(0, characters - 1).join('')}…`
}

/**
 * Shortens our prose to this many characters (code points): at the end of a sentence if that keeps half of them, else between
 * two words. What stands between two backticks stays together.
 */
export function shortenProse(words: string, { characters }: Pick<Room, 'characters'>): string {
  const all = Array.from(words)
  if (all.length <= characters) return words
  const start = all.slice(0, characters - 2).join('')
  const ends = { sentence: 0, word: 0 }
  let isCode = false
  for (const { 0: mark, index } of start.matchAll(/[` ]/g)) {
    if (mark === '`') isCode = !isCode
    else if (!isCode) {
      ends.word = index
      if (/[.;]$/.test(start.slice(0, index))) ends.sentence = index
    }
  }
  const isSentenceLong = Array.from(start.slice(0, ends.sentence)).length >= characters / 2
  const end = isSentenceLong ? ends.sentence : ends.word
  return end === 0 ? shortenWords(words, { characters }) : `${start.slice(0, end).replace(/[,:;]$/, '')} …`
}

/** The section without the column of this title. */
export function removeColumn(section: Section, title: string): Section {
  return keepColumns(
    section,
    section.columns.map((one) => one.title !== title),
  )
}
