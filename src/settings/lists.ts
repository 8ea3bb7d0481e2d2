/** The items of a list, and how many of them are empty (`a,,b`, a comma at either end). */
export interface SplitList {
  readonly items: readonly string[]
  readonly emptyItems: number
}

/** The lines of a text that are not comments; a comment starts with `#`. */
function splitLinesWithoutComments(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => !/^\s*#/.test(line))
}

/** Splits names: commas, white space or lines between them, in any mix. A text without items gives none. */
export function splitNames(text: string): SplitList {
  const content = splitLinesWithoutComments(text).join('\n').trim()
  if (content === '') return { items: [], emptyItems: 0 }
  return countItems(content.split(/\s*,\s*|\s+/))
}

/** Splits texts that may hold blanks: only commas and line ends separate them. Blank lines are not items. */
export function splitTexts(text: string): SplitList {
  const lines = splitLinesWithoutComments(text).map((line) => line.trim())
  // A comma at the end of a line and the line's end are one separator.
  const content = lines
    .filter((line) => line !== '')
    .map((line, index, all) => (index < all.length - 1 ? line.replace(/,$/, '') : line))
  return countItems(content.flatMap((line) => line.split(',')).map((item) => item.trim()))
}

/** Splits locations, one per line. Blanks and commas stay, because they can be part of a path. */
export function splitLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** Whether the text holds only white space and comments. */
export function isEmptyList(text: string): boolean {
  return splitLinesWithoutComments(text).join('').trim() === ''
}

function countItems(all: readonly string[]): SplitList {
  const items = all.filter((item) => item !== '')
  return { items, emptyItems: all.length - items.length }
}
