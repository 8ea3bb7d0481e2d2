import { COLUMN } from './columns.js'
import type { AccessLogRecord } from './record.js'

/**
 * The secrets that a presigned URL carries, as one set of patterns that both engines use: a log can hold URLs that still
 * work, SigV2 ones for years. S3 encodes keys twice, and clients send URLs in URLs and in JSON, so that each character may
 * be percent-encoded any number of times. The patterns are written for an engine with possessive loops; without them they
 * match the same.
 */
const ENCODED = '%(?:25)*+'

/** A letter in either case or a hyphen, as it is or percent-encoded. */
function matchEncodable(character: string): string {
  const cases = [...new Set([character.toUpperCase(), character.toLowerCase()])]
  const hex = cases.map((one) => matchEitherCase(one.charCodeAt(0).toString(16)))
  return `(?:[${cases.join('')}]|${ENCODED}(?:${hex.join('|')}))`
}

function matchEitherCase(text: string): string {
  return text.replaceAll(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`)
}

/** `X-Amz-Signature` ends in `Signature`, so that two names do for three. */
const NAME = `(?:${['Signature', 'X-Amz-Security-Token'].map((name) => [...name].map(matchEncodable).join('')).join('|')})`
const EQUALS = `(?:=|${ENCODED}3[Dd]|\\\\++u003[Dd])`
const OPENING_QUOTE = `(?:\\\\*+"|${ENCODED}22|\\\\++u0022)`
const COLON = `(?:[ \\t]*+(?::|${ENCODED}3[Aa])[ \\t]*+)`
/** What ends a value. It is looked for everywhere, and so takes one backslash only: a search for many would not be linear. */
const AMPERSAND = `${ENCODED}26|\\\\u0026`
const CLOSING_QUOTE = `\\\\?"|${ENCODED}22|\\\\u0022`

/** One way in which a secret can stand in a text: what comes before it, and what ends it. */
export interface SecretForm {
  /** The name and what parts it from its value. */
  readonly start: string
  /** What ends the value, besides the end of the text. */
  readonly end: string
  /** The value, up to its end. */
  readonly value: string
}

/** In this order: a parameter of a URL, then a member of a JSON object. */
export const SECRET_FORMS: readonly SecretForm[] = [
  {
    start: NAME + EQUALS,
    end: `[&; "]|${AMPERSAND}`,
    value: `[^&; "%\\\\]*+(?:(?!${AMPERSAND})[%\\\\][^&; "%\\\\]*+)*+`,
  },
  {
    start: NAME + OPENING_QUOTE + COLON + OPENING_QUOTE,
    end: CLOSING_QUOTE,
    value: `[^"%\\\\]*+(?:(?!${CLOSING_QUOTE})[%\\\\][^"%\\\\]*+)*+`,
  },
]

export const REDACTED = 'REDACTED'

const toJavaScriptExpression = (pattern: string): RegExp =>
  new RegExp(pattern.replaceAll(/([*+])\+/g, '$1'), 'g')
/** Made with the first text that needs them: to compile them takes longer than to read a small log. */
let forms: readonly CompiledForm[] | null = null

type CompiledForm = { readonly [part in 'start' | 'end']: RegExp }

/** Each form has one of these between name and value: `=`, a quote, or how an encoding of either begins. */
const PARTS_NAME_FROM_VALUE = /[="%\\]/

/**
 * Replaces the secrets that a presigned URL carries: what follows `Signature`, `X-Amz-Signature` or
 * `X-Amz-Security-Token` (any case, each letter as it is or percent-encoded) and `=`, up to `&`, `;`, a blank, a quote or
 * the end; `=` and `&` may be percent-encoded any number of times, or be `\u003d` and `\u0026`. In JSON, what is
 * between the quotes behind such a name and a colon. To be called before anything is cut off the text. It takes time in
 * proportion to the length of the text.
 */
export function redact(text: string): string {
  if (!PARTS_NAME_FROM_VALUE.test(text)) return text
  forms ??= SECRET_FORMS.map(({ start, end }) => ({
    start: toJavaScriptExpression(start),
    end: toJavaScriptExpression(end),
  }))
  return forms.reduce(redactForm, text)
}

/** Start and end are looked for one after the other: one pattern for both would need a stack as long as the value. */
function redactForm(text: string, { start, end }: CompiledForm): string {
  let redacted = ''
  let at = 0
  start.lastIndex = 0
  while (start.test(text)) {
    const value = start.lastIndex
    end.lastIndex = value
    redacted += text.slice(at, value) + REDACTED
    at = end.exec(text)?.index ?? text.length
    start.lastIndex = at
  }
  return at === 0 ? text : redacted + text.slice(at)
}

const COLUMNS_WITH_SECRETS: ReadonlySet<number> = new Set([
  COLUMN.key,
  COLUMN.request_uri,
  COLUMN.referrer,
  COLUMN.user_agent,
])

/** The record with the secrets in its key, request URI, referrer and user agent replaced. */
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
