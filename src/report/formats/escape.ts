import { findGreatest } from '../../runtime/lists.js'

/**
 * One escape for each medium. Everything out of a log is a stranger's text, and passes one of these before it is shown or
 * kept; nothing else in the project escapes.
 */

/**
 * What would not be seen, or would move what is: control characters (C0, C1), format characters (bidi, zero-width, tags),
 * line and paragraph separators, half a surrogate pair, and letters that are drawn as nothing. A function, because a set of
 * Unicode properties takes a millisecond to build, and most text needs none (`PLAIN_TEXT`).
 */
export function makeUnseenPattern(): RegExp {
  return /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
}

/**
 * Text in which nothing is unseen, by ranges that need no table of Unicode: printable ASCII, and the middle dot, dashes,
 * quotes, ellipses, lines and blocks of the report's own words. Each takes one column of a terminal.
 */
export const PLAIN_TEXT = /^[ -~\u00b7\u2010-\u2027\u2500-\u259f]*$/

/**
 * The text on one line, with every character that would not be seen spelt out: `<U+202E>`. This is a terminal's escape: no
 * escape sequence, line end or tab is left. The other media begin with it.
 */
export function showInvisible(text: string): string {
  if (PLAIN_TEXT.test(text)) return text
  return text.replace(
    makeUnseenPattern(),
    (character) => `<U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0')}>`,
  )
}

/** Shortens a text to this many characters (code points). The last one is then an ellipsis. */
export function cutText(text: string, characters: number): string {
  const all = Array.from(text)
  return all.length <= characters ? text : `${all.slice(0, characters - 1).join('')}…`
}

/**
 * Makes sure that no line of a text is taken for a workflow command: a runner reads standard output and standard error,
 * and takes a line that begins with `::` (after blanks), or that holds `##[`, for an order.
 * Source: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function escapeLogLines(text: string): string {
  return escapeLogText(text).replace(COMMAND, '$1<U+003A>:')
}

/** A text that is to be laid out, as `inertLines` will have it: it takes more columns then. */
export function escapeLogText(text: string): string {
  return text.replaceAll('##[', '#<U+0023>[')
}

const COMMAND = /^((?:\s|\u001b\[[0-9;]*m)*)::/gm

/**
 * JSON in which every character that would not be seen is spelt `\u202e`, its own line ends apart, and that no runner takes
 * for a workflow command. It means the same.
 */
export function escapeLogJson(json: string): string {
  const spelt = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return json
    .replaceAll('##[', '##\\u005b')
    .split('\n')
    .map((line) =>
      PLAIN_TEXT.test(line)
        ? line
        : line.replace(makeUnseenPattern(), (character) => character.split('').map(spelt).join('')),
    )
    .join('\n')
}

/** A Markdown code span: GitHub looks for no mention, reference, address, emoji, HTML or formula in it. */
export function formatMarkdownCode(text: string): string {
  if (text === '') return '*empty*'
  return formatCodeSpan(showInvisible(text))
}

/**
 * A code span in a table's cell, where a bar ends the cell unless a backslash stands before it. A backslash of the text
 * itself right before a bar cannot be written so; there the span ends, and another begins.
 */
export function formatMarkdownCellCode(text: string): string {
  if (text === '') return '*empty*'
  return showInvisible(text)
    .split(/(?<=\\)(?=\|)/)
    .map((part) => formatCodeSpan(part).replaceAll('|', '\\|'))
    .join('<!-- -->')
}

function formatCodeSpan(text: string): string {
  const longestRun = Math.max(0, findGreatest((text.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longestRun + 1)
  const padded =
    text.startsWith('`') ||
    text.endsWith('`') ||
    (text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text))
  return padded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/**
 * Prose in Markdown: plain words stay, and what stands between two backticks, and every word that Markdown or GitHub might
 * make something of (an address, a mention, a reference, a commit, markup), becomes a code span.
 */
export function escapeMarkdown(text: string): string {
  return formatProse(text, formatMarkdownCode)
}

/** Prose in a table's cell. */
export function escapeMarkdownCell(text: string): string {
  return formatProse(text, formatMarkdownCellCode)
}

function formatProse(text: string, code: (word: string) => string): string {
  const parts = text
    .split(/`([^`]+)`/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [code(part)] : showInvisible(part).split(/( +)/).map(wordOf),
    )
  // Two code spans side by side would be read as one.
  return parts
    .reduce((all, part) => `${all}${all.endsWith('`') && part.startsWith('`') ? '<!-- -->' : ''}${part}`, '')
    .trim()

  function wordOf(word: string): string {
    if (word === '' || word.startsWith(' ')) return word.slice(0, 1)
    const [, before, core, after] = PUNCTUATED.exec(word) as unknown as [string, string, string, string]
    if (core === '' || /^[–—·]+$/.test(core)) return word
    if (!isPlainWord(core) || LINKED_WORD.test(core)) return `${before}${code(core)}${after}`
    return /^\p{N}+$/u.test(core) ? `${before}${core}${after.replace(/^[.)]/, '\\$&')}` : word
  }
}

const PUNCTUATED = /^([(“‘"]*)(.*?)([.,;:?)”’"…]*)$/su
/** Letters and digits, with hyphens or apostrophes between them, or the commas and dots of numbers; or a time of day. */
function isPlainWord(word: string): boolean {
  return /^(?:[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|\d\d:\d\d:\d\dZ)$/u.test(
    word,
  )
}
/** `GH-26` and its like, commits. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const LINKED_WORD = /[a-z]-[0-9]|^[0-9a-f]{7,}$/i

/** A label in a Mermaid chart, between double quotes. Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
export function escapeMermaid(text: string): string {
  return showInvisible(text).replace(/[^\p{L}\p{N} .,:+-]/gu, (character) => `#${character.codePointAt(0)};`)
}

/** HTML text, or the value of an attribute in quotes of either kind. */
export function escapeHtml(text: string): string {
  return showInvisible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * A cell of CSV before it is quoted: a spreadsheet takes one that begins so for a formula. Where it reads `;`, a tab or a line
 * end as the end of a cell, one begins after it, too. The guard is an apostrophe, which apostrophes of the text itself get as
 * well, so that `withoutGuards` can take it away; a lone `-`, which is how a log spells "nothing", stays as it is.
 * Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeCsvCell(text: string): string {
  if (text === '-') return text
  const inner = text.replace(INNER_UNGUARDED, "$1'")
  return FORMULA.test(inner) ? `'${inner}` : inner
}

/** The text that a cell was made from. */
export function removeGuards(cell: string): string {
  return cell.replace(GUARD, '').replace(INNER_GUARDED, '$1')
}

const FORMULA = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/
const GUARD = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/
const INNER_UNGUARDED = /([;\t\r\n]"*)(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g
const INNER_GUARDED = /([;\t\r\n]"*)'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g
