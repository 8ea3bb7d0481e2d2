import { findGreatest } from '../../runtime/lists.js'
import { makePatternAtFirstUse } from '../../runtime/memoize.js'

/**
 * One escape function for each medium. Every text from a log is hostile, and passes one of these functions before it is
 * shown or stored. Three media have their functions elsewhere: YAML (`baseline.ts`), a shell (`content/words.ts`) and
 * SQL (`log-formats/athena.ts`, `engines/athena/sql/literals.ts`).
 */

/**
 * Characters that are invisible or that move other characters: control characters (C0, C1), format characters (bidi,
 * zero-width, tags), line and paragraph separators, half surrogate pairs, and letters without a shape.
 */
const UNSEEN = String.raw`[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}]`

/**
 * The characters `UNSEEN`. It is a function, because a set of Unicode properties takes a millisecond to build, and most
 * texts need none (`PLAIN_TEXT`).
 */
export function makeUnseenPattern(): RegExp {
  return new RegExp(UNSEEN, 'gu')
}

/**
 * Text without invisible characters, by ranges that need no Unicode tables: printable ASCII, and the other characters
 * of our own texts (middle dot, dashes, quotes, ellipses, lines and blocks). Each takes one column of a terminal.
 */
export const PLAIN_TEXT = /^[ -~\u00b7\u2010-\u2027\u2500-\u259f]*$/

/** A character that is not of such a text on several lines. Searching for one needs no memory, however long the text is. */
const NOT_OF_PLAIN_LINES = /[^\n -~\u00b7\u2010-\u2027\u2500-\u259f]/

/**
 * The text on one line, with every invisible character in the form `<U+202E>`. This is the escape for terminals: it
 * leaves no escape sequence, line end or tab. The escapes of the other media begin with it.
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
 * Prevents a runner from taking a line of a text for a workflow command. A runner reads standard output and standard
 * error. A command begins with `::` (after blanks), or contains `##[`. Source:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function escapeLogLines(text: string): string {
  return escapeLogText(text).replace(COMMAND, '$1<U+003A>:')
}

/** Escapes a text before its layout as `escapeLogLines` does later, because the escapes take more columns. */
export function escapeLogText(text: string): string {
  return text.replaceAll('##[', '#<U+0023>[')
}

const COMMAND = /^((?:\s|\u001b\[[0-9;]*m)*)::/gm

/**
 * JSON with the same meaning, in which every invisible character except its own line ends has the form `\u202e`. No
 * runner takes it for a workflow command.
 */
export function escapeLogJson(json: string): string {
  if (!NOT_OF_PLAIN_LINES.test(json) && !json.includes('##[')) return json
  const spellUnit = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  return json
    .replaceAll('##[', '##\\u005b')
    .split('\n')
    .map((line) =>
      PLAIN_TEXT.test(line)
        ? line
        : line.replace(makeUnseenPattern(), (character) => character.split('').map(spellUnit).join('')),
    )
    .join('\n')
}

/** A Markdown code span. GitHub recognizes no mention, reference, address, emoji, HTML or formula in it. */
export function formatMarkdownCode(text: string): string {
  if (text === '') return '*empty*'
  return formatCodeSpan(showInvisible(text))
}

/**
 * Code in the cell of a table. GitHub breaks code only at blanks and hyphens. A longer word has a `<wbr>` where it can break,
 * so that the last columns stay on the page. A code span cannot hold that, so the word is one HTML element. Where a text has
 * signs that GitHub reads in HTML too, it becomes several code spans with `<wbr>` between them. A bar ends the cell unless a
 * backslash precedes it. A backslash of the text directly before a bar has no such form: the span ends there.
 * https://github.com/gjtorikian/html-pipeline/blob/main/lib/html_pipeline/sanitization_filter.rb
 */
export function formatMarkdownCellCode(text: string): string {
  if (text === '') return '*empty*'
  const shown = showInvisible(text)
  const pieces = splitLongWords(shown)
  if (pieces.length > 1 && ELEMENT_TEXT.test(shown))
    return `<code>${pieces.map((piece) => piece.replace(MARKDOWN_SIGN, spellEntity)).join('<wbr>')}</code>`
  return shown
    .split(/(?<=\\)(?=\|)/)
    .map((part) =>
      splitLongWords(part)
        .map((piece) => formatCodeSpan(piece).replaceAll('|', '\\|'))
        .join('<wbr>'),
    )
    .join('<wbr>')
}

/**
 * A text that an HTML element can hold: ASCII without the signs from which GitHub makes addresses, mentions and formulas
 * after it has read entities.
 */
const ELEMENT_TEXT = /^(?!.*(?:www\.|:\/\/))[ -#%-?A-~]+$/i
const MARKDOWN_SIGN = /[^A-Za-z0-9 ./:=,()'-]/g

function spellEntity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`
}

/** The places where every browser breaks code: after a blank, and after a hyphen between letters or digits. */
export const CODE_BREAK = /(?<= )|(?<=[A-Za-z0-9]-)(?=[A-Za-z0-9])/

/** Characters of a word that a cell shows on one line. */
const UNBROKEN_CHARACTERS = 15

/**
 * Parts of a text, so that no word in them is longer. A part ends after `/`, `:` or a similar sign, or before a
 * capital.
 */
function splitLongWords(text: string): string[] {
  const parts: string[] = ['']
  for (const word of text.split(CODE_BREAK)) {
    let rest = Array.from(word)
    while (rest.length > UNBROKEN_CHARACTERS) {
      const head = rest.slice(0, UNBROKEN_CHARACTERS)
      const end =
        head.findLastIndex(
          (character, at) =>
            BREAK_AFTER.test(character) ||
            (getLowerCase().test(character) && getUpperCase().test(rest[at + 1] ?? '')),
        ) + 1
      const taken = end > UNBROKEN_CHARACTERS / 3 ? end : UNBROKEN_CHARACTERS
      parts[parts.length - 1] += rest.slice(0, taken).join('')
      parts.push('')
      rest = rest.slice(taken)
    }
    parts[parts.length - 1] += rest.join('')
  }
  return parts.filter((part) => part !== '')
}

const BREAK_AFTER = /[/:_.,=&?;|)>]/
const getLowerCase = makePatternAtFirstUse(String.raw`\p{Ll}`, 'u')
const getUpperCase = makePatternAtFirstUse(String.raw`\p{Lu}`, 'u')

function formatCodeSpan(text: string): string {
  const longestRun = Math.max(0, findGreatest((text.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longestRun + 1)
  const isPadded =
    text.startsWith('`') ||
    text.endsWith('`') ||
    (text.startsWith(' ') && text.endsWith(' ') && /[^ ]/.test(text))
  return isPadded ? `${fence} ${text} ${fence}` : `${fence}${text}${fence}`
}

/**
 * Prose in Markdown. Plain words stay unchanged. Texts between two backticks become code spans. So does every word that
 * has a meaning in Markdown or on GitHub (an address, a mention, a reference, a commit, markup).
 */
export function escapeMarkdown(text: string): string {
  return formatProse(text, formatMarkdownCode)
}

/** Prose in the cell of a table. */
export function escapeMarkdownCell(text: string): string {
  return formatProse(text, formatMarkdownCellCode)
}

function formatProse(text: string, makeCode: (word: string) => string): string {
  const parts = text
    .split(/`([^`]+)`/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [makeCode(part)] : showInvisible(part).split(/( +)/).map(takeWord),
    )
  // Two adjacent code spans would be read as one.
  return parts
    .reduce((all, part) => `${all}${all.endsWith('`') && part.startsWith('`') ? '<!-- -->' : ''}${part}`, '')
    .trim()

  function takeWord(word: string): string {
    if (word === '' || word.startsWith(' ')) return word.slice(0, 1)
    const [, before, core, after] = PUNCTUATED.exec(word) as unknown as [string, string, string, string]
    if (core === '' || /^[–—·]+$/.test(core)) return word
    if (!getPlainWord().test(core) || LINKED_WORD.test(core)) return `${before}${makeCode(core)}${after}`
    return getNumber().test(core) ? `${before}${core}${after.replace(/^[.)]/, '\\$&')}` : word
  }
}

const PUNCTUATED = /^([(“‘"]*)(.*?)([.,;:?)”’"…]*)$/su
const getNumber = makePatternAtFirstUse(String.raw`^\p{N}+$`, 'u')
/**
 * Letters and digits, with hyphens or apostrophes between them, or with the commas and dots of numbers. Also a time of
 * day.
 */
const getPlainWord = makePatternAtFirstUse(
  String.raw`^(?:[\p{L}\p{M}\p{N}]+(?:[-\u2019'][\p{L}\p{M}\p{N}]+)*|\p{N}+(?:[.,]\p{N}+)*|\d\d:\d\d:\d\dZ)$`,
  'u',
)
/** `GH-26` and its like, commits. Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls */
const LINKED_WORD = /[a-z]-[0-9]|^[0-9a-f]{7,}$/i

/** A label in a Mermaid chart, between double quotes. Source: https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
export function escapeMermaid(text: string): string {
  return showInvisible(text).replace(getNotOfLabel(), (character) => `#${character.codePointAt(0)};`)
}

const getNotOfLabel = makePatternAtFirstUse(String.raw`[^\p{L}\p{N} .,:+-]`, 'gu')

/** HTML text, or the value of an attribute in quotes of either kind. */
export function escapeHtml(text: string): string {
  return showInvisible(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/**
 * A cell of CSV before it is quoted. Spreadsheets read a cell with such a start as a formula. A spreadsheet can also
 * read `;`, a tab or a line end as the end of a cell, and begins a new cell after it. The guard is an apostrophe.
 * Apostrophes of the text get a guard as well, so that `removeGuards` can remove all. A single `-`, which means no
 * value in a log, stays unchanged. Source: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function escapeCsvCell(text: string): string {
  if (text === '-') return text
  const inner = text.replace(INNER_UNGUARDED, "$1'")
  return FORMULA.test(inner) ? `'${inner}` : inner
}

/** The text from which a cell was made. */
export function removeGuards(cell: string): string {
  return cell.replace(GUARD, '').replace(INNER_GUARDED, '$1')
}

const FORMULA = /^'*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r]/
const GUARD = /^'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/
const INNER_UNGUARDED = /([;\t\r\n]"*)(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g
const INNER_GUARDED = /([;\t\r\n]"*)'(?='*[=+\-@\uff1d\uff0b\uff0d\uff20\t\r])/g
