import { COLUMN } from './columns.js'
import type { AccessLogRecord } from './record.js'

/**
 * The secrets in presigned URLs, as one set of patterns for both engines. A log can contain URLs that are still valid,
 * and SigV2 URLs can be valid for years. S3 encodes keys twice, and clients embed URLs in URLs and in JSON. So each
 * character can be percent-encoded any number of times. The patterns are written for an engine with possessive loops,
 * and match the same without them.
 */
const ENCODED = '%(?:25)*+'

/** A letter in either case or a hyphen, plain or percent-encoded. */
function matchEncodable(character: string): string {
  const cases = [...new Set([character.toUpperCase(), character.toLowerCase()])]
  const hex = cases.map((one) => matchEitherCase(one.charCodeAt(0).toString(16)))
  return `(?:[${cases.join('')}]|${ENCODED}(?:${hex.join('|')}))`
}

function matchEitherCase(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
}

/** `X-Amz-Signature` ends with `Signature`, so that two names cover three. */
const NAMES = ['Signature', 'X-Amz-Security-Token']

function matchName(): string {
  return `(?:${NAMES.map((name) => [...name].map(matchEncodable).join('')).join('|')})`
}

/** Blanks, plain or encoded, in the URL or in a form (`+`). */
function matchBlanks(encoded: string): string {
  return `[ \\t+]*+(?:${encoded}[ \\t+]*+)*+`
}

const ENCODED_BLANK = `${ENCODED}(?:20|09|0[Aa]|0[Dd]|2[Bb])`
const EQUALS = `(?:=|${ENCODED}3[Dd]|(?:\\\\++|${ENCODED}5[Cc])(?:u00|x)3[Dd])`
/** A quote in a URL. JSON in a string of JSON has backslashes before its quotes. */
const ENCODED_QUOTE = `(?:${ENCODED}5[Cc])*+${ENCODED}22`
const OPENING_QUOTE = `(?:\\\\*+"|${ENCODED_QUOTE}|\\\\++u0022)`
/** JSON in a string of JSON can have line ends and tabs in escapes. */
const BLANKS_OF_JSON = matchBlanks(`(?:${ENCODED_BLANK}|(?:\\\\++|(?:${ENCODED}5[Cc])++)[nrt])`)
const COLON = `${BLANKS_OF_JSON}(?::|${ENCODED}3[Aa])${BLANKS_OF_JSON}`
/**
 * The end of a parameter. It is searched at every position, and so allows one backslash only. More would make the search
 * slower than linear.
 */
const AMPERSAND = `${ENCODED}26|\\\\u0026`

/** One form of a secret in a text: the text before it, and its end. */
interface SecretForm {
  /** The name and the separator before the value. */
  readonly start: string
  /** What can end the value, in addition to the end of the text. A group of it belongs to the value. */
  readonly end: string
  /**
   * Every so many backslashes before an end are characters of the value. With half as many or more left over, the end is
   * a character of the value too. The others belong to the end. 1 where backslashes escape nothing.
   */
  readonly cycle: number
  /** The value up to its end. */
  readonly value: string
}

/** The start of every member of a JSON object that has a secret, up to its colon. */
function matchMember(): string {
  return matchName() + OPENING_QUOTE + COLON
}

/** Makes the form of a member of a JSON object. Each quote has fewer backslashes than half of `cycle`. */
function makeMemberForm(member: string, openingQuote: string, cycle: number): SecretForm {
  const inner = `\\\\{${cycle / 2},${cycle - 1}}"|\\\\{1,${cycle - 1}}(?!["\\\\])`
  return {
    start: member + openingQuote,
    end: '"',
    cycle,
    value: `(?:[^"\\\\]++|\\\\{${cycle}}|${inner})*+`,
  }
}

/**
 * In this order: members of a JSON object, by the form of their quotes, then a parameter of a URL. A member can contain what
 * looks like a parameter. Its end could not be found after the parameter was redacted.
 */
export function makeSecretForms(): readonly SecretForm[] {
  const member = matchMember()
  return [
    makeMemberForm(member, '"', 2),
    makeMemberForm(member, '\\\\"', 4),
    makeMemberForm(member, '\\\\{2,3}"', 8),
    makeMemberForm(member, '\\\\{4}\\\\*+"', 16),
    {
      start: member + ENCODED_QUOTE,
      // From a backslash on, the rest of the parameter is taken for the value. The backslash can escape the quote.
      end: `(${ENCODED}5[Cc][^&; "]*+)|"|${ENCODED}22`,
      cycle: 1,
      value: `[^"%]*+(?:(?!${ENCODED}(?:22|5[Cc]))%[^"%]*+)*+(?:${ENCODED}5[Cc][^&; "]*+)?`,
    },
    {
      start: `${member}\\\\++u0022`,
      end: '"|\\\\u0022',
      cycle: 1,
      value: '[^"\\\\]*+(?:(?!\\\\u0022)\\\\[^"\\\\]*+)*+',
    },
    {
      start: matchName() + matchBlanks(ENCODED_BLANK) + EQUALS,
      end: `[&; "]|${AMPERSAND}`,
      cycle: 1,
      value: `[^&; "%\\\\]*+(?:(?!${AMPERSAND})[%\\\\][^&; "%\\\\]*+)*+`,
    },
  ]
}

/** The replacement of a secret. */
export const REDACTED = 'REDACTED'

const toJavaScriptExpression = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll(/([*+])\+/g, '$1'), 'g')
/** Created for the first text that needs them. They take longer than the reading of a small log. */
let forms: readonly CompiledForm[] | null = null
/** The start of all forms except the last one. */
let member: RegExp | null = null

type CompiledForm = Pick<SecretForm, 'cycle'> & { readonly [part in 'start' | 'end']: RegExp }

/** Each form has one of these between name and value: `=`, a quote, or the start of an encoding of either. */
const PARTS_NAME_FROM_VALUE = /[="%\\]/
/** Each form has a name, and a name that is not plain has a percent sign. */
const HAS_NAME = new RegExp(`%|${NAMES.join('|')}`, 'i')

/**
 * Replaces the secrets in presigned URLs: the values of `Signature`, `X-Amz-Signature` and `X-Amz-Security-Token`. The
 * names can be in any case, and each letter can be percent-encoded. Blanks can follow a name: a server that trims names
 * takes them for the name. A value follows `=`. It ends at `&`, `;`, a blank, a quote or the end of the text. `=` and `&` can
 * be percent-encoded any number of times, or be `\u003d` (`\x3d`) and `\u0026`. In JSON, the value is between the quotes after
 * such a name and a colon. Callers redact a text before they shorten it. The time is proportional to the length of the text. A
 * text is a secret as a whole if V8 has too little memory for the search.
 */
export function redact(text: string): string {
  if (!PARTS_NAME_FROM_VALUE.test(text) || !HAS_NAME.test(text)) return text
  try {
    return redactForms(text)
  } catch (error) {
    if (error instanceof RangeError) return REDACTED
    throw error
  }
}

/**
 * Throws a RangeError if a search needs a stack of more than 64 MiB (`kMaximumStackSize` in
 * https://github.com/v8/v8/blob/main/src/regexp/regexp-stack.h). Megabytes of encoded blanks can.
 */
function redactForms(text: string): string {
  forms ??= makeSecretForms().map(({ start, end, cycle }) => ({
    start: toJavaScriptExpression(start),
    end: toJavaScriptExpression(end),
    cycle,
  }))
  member ??= toJavaScriptExpression(matchMember())
  member.lastIndex = 0
  return (member.test(text) ? forms : forms.slice(-1)).reduce(redactForm, text)
}

/**
 * Start and end are searched one after the other. One pattern for both would need a stack of the length of the value.
 */
function redactForm(text: string, { start, end, cycle }: CompiledForm): string {
  let redacted = ''
  let at = 0
  start.lastIndex = 0
  while (start.test(text)) {
    const value = start.lastIndex
    redacted += text.slice(at, value) + REDACTED
    at = findEnd(text, value, end, cycle)
    start.lastIndex = at
  }
  return at === 0 ? text : redacted + text.slice(at)
}

/** Where the value that starts at `value` ends. */
function findEnd(text: string, value: number, end: RegExp, cycle: number): number {
  end.lastIndex = value
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    if (found[1] !== undefined) return end.lastIndex
    const backslashes = countBackslashesBefore(text, found.index, value) % cycle
    if (backslashes < cycle / 2) return found.index - backslashes
  }
  return text.length
}

function countBackslashesBefore(text: string, end: number, start: number): number {
  let at = end
  while (at > start && text.charCodeAt(at - 1) === BACKSLASH) at--
  return end - at
}

const BACKSLASH = 0x5c

const COLUMNS_WITH_SECRETS: ReadonlySet<number> = new Set([
  COLUMN.key,
  COLUMN.request_uri,
  COLUMN.referrer,
  COLUMN.user_agent,
])

/** The record with redacted key, request URI, referrer and user agent. */
export function redactRecord(record: AccessLogRecord): AccessLogRecord {
  return {
    ...record,
    columns: record.columns.map((text, column) => (COLUMNS_WITH_SECRETS.has(column) ? redact(text) : text)),
  }
}

/** The first `characters` code points of a text. */
export function takeFirstCharacters(text: string, characters: number): string {
  if (text.length <= characters) return text
  let end = 0
  for (let count = 0; count < characters && end < text.length; count++)
    end += (text.codePointAt(end) as number) > 0xffff ? 2 : 1
  return text.slice(0, end)
}
