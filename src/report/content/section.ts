/**
 * What a form of the report lays out: sections of sentences and rows. Every text is plain: each form escapes it for its
 * medium, and decides only how it looks.
 */

/** `text`: our words, in which a part between backticks is code. `strong`: the same, in bold. `log`: text out of a log. */
export interface Piece {
  readonly kind: 'text' | 'strong' | 'log'
  readonly text: string
}

export type Line = readonly Piece[]

export interface Cell {
  readonly lines: readonly Line[]
  /** What a table is sorted by, where that is not the text of the cell. */
  readonly sort: string | null
}

export interface Column {
  readonly title: string
  /** `advice`: the widest; `log`: text out of a log, which may be long. */
  readonly kind: 'text' | 'log' | 'figure' | 'time' | 'advice'
  /** Shown also where it says the same in every row. */
  readonly isKept: boolean
}

export interface Row {
  /** Names the row in its form: an anchor in HTML. */
  readonly id: string | null
  readonly cells: readonly Cell[]
}

export interface Section {
  readonly id: string
  readonly title: string
  /** Before the rows. */
  readonly sentences: readonly string[]
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** After the rows: what was left out, and where it is. */
  readonly left: readonly string[]
}

/** How much of a section is written out. */
export interface Room {
  readonly rows: number
  /** Characters (code points) of one text out of a log. */
  readonly characters: number
}

export function text(words: string): Piece {
  return { kind: 'text', text: words }
}

export function strong(words: string): Piece {
  return { kind: 'strong', text: words }
}

export function log(words: string): Piece {
  return { kind: 'log', text: words }
}

export function cell(...lines: readonly (Line | Piece | string)[]): Cell {
  return {
    sort: null,
    lines: lines
      .filter((line) => line !== '')
      .map((line) => (typeof line === 'string' ? [text(line)] : 'kind' in line ? [line] : line)),
  }
}

export function sorted(sort: string | number, { lines }: Cell): Cell {
  return { sort: String(sort), lines }
}

export function column(title: string, kind: Column['kind'] = 'text', isKept = false): Column {
  return { title, kind, isKept }
}

/** The text of a cell without its looks. */
export function plainText({ lines }: Cell): string {
  return lines.map((line) => line.map((piece) => piece.text).join('')).join('\n')
}

/**
 * The section without the columns that tell nothing: those that are empty, and those that say the same in every one of
 * several rows.
 */
export function withoutSilentColumns(section: Section): Section {
  const { columns, rows } = section
  const telling = columns.map(({ isKept }, index) => {
    const texts = new Set(rows.map((row) => plainText(row.cells[index] as Cell)))
    return isKept || (rows.length > 1 ? texts.size > 1 : !texts.has(''))
  })
  return {
    ...section,
    columns: columns.filter((_, index) => telling[index]),
    rows: rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => telling[index]) })),
  }
}

/** At most so many characters (code points) of a text, the last an ellipsis where there were more. */
export function shortened(words: string, { characters }: Pick<Room, 'characters'>): string {
  const all = Array.from(words)
  return all.length <= characters ? words : `${all.slice(0, characters - 1).join('')}…`
}

export function withoutColumn(section: Section, title: string): Section {
  const kept = section.columns.map((one) => one.title !== title)
  return {
    ...section,
    columns: section.columns.filter((_, index) => kept[index]),
    rows: section.rows.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) })),
  }
}
