import { quoteLiteral } from '../athena.js'

/** SQL that splits lines into JSON documents in the same way as the tokenizer: it never reads the text of a string as structure. */

/** Maximum nesting of a document. A deeper one is malformed, also for the tokenizer. */
const DEEPEST = 100

/** A string, judged only by its quotes. `json_parse` refuses control characters in it. */
export const JSON_STRING = '"(?:[^"\\\\]++|\\\\.)*+"'
/** A regular expression for blanks between tokens on one line. */
export const JSON_BLANKS = '[ \\t]*+'

/**
 * An array or object with this nesting, judged only by its brackets. The quantifiers are possessive, so that a long one
 * needs no stack.
 */
function matchBrackets(opening: string, depth: number, closing: string): string {
  const inner = depth === 1 ? '' : `|${matchBrackets('[\\[{]', depth - 1, '[\\]}]')}`
  return `${opening}(?:[^"\\[\\]{}]++|${JSON_STRING}${inner})*+${closing}`
}

/** An object that is a document. */
export const JSON_OBJECT = matchBrackets('\\{', DEEPEST, '\\}')
/** An object or array, or mismatched brackets, which `json_parse` refuses. */
export const JSON_COMPOUND = matchBrackets('[\\[{]', DEEPEST, '[\\]}]')
/** A number, true, false or null, judged only by its end. */
export const JSON_SCALAR = '[^ \\t",:\\[\\]{}]++'
/** Levels of a value next to the events of a file; CloudTrail writes none. */
const DEEPEST_NEXT_TO_EVENTS = 4
/** A value that nests a few levels only: an expression for all levels takes several thousand characters. */
export const JSON_SHALLOW_VALUE = `(?:${JSON_STRING}|${matchBrackets('[\\[{]', DEEPEST_NEXT_TO_EVENTS, '[\\]}]')}|${JSON_SCALAR})`

const SURROGATE = '\\\\u[dD][89a-fA-F]'
/** Escapes that stand for a character, and, in no group, those of half a surrogate pair. */
const ESCAPES =
  '(\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\(?:[^u]|u(?![dD][89a-fA-F])))|\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}'

/** The line with each escape of half a surrogate pair as that of U+FFFD: the engine would take it for a question mark. */
export function replaceLoneSurrogates(line: string): string {
  return `IF(regexp_like(${line}, ${quoteLiteral(SURROGATE)}), regexp_replace(${line}, ${quoteLiteral(ESCAPES)}, kept -> COALESCE(kept[1], '\\ufffd')), ${line})`
}

/** The document in the engine's own form, which has each member once; null where the text is not one JSON document. */
export function formatCanonically(text: string): string {
  return `try(json_format(json_parse(${text})))`
}

/** An object of the document has a member twice. The form with each member once then has fewer strings. */
export function writeHasMemberTwice(document: string, canonical: string): string {
  const countStrings = (text: string): string => `regexp_count(${text}, ${quoteLiteral(JSON_STRING)})`
  // The engine writes a number beyond its range as the text Infinity.
  const withoutNumbers = `regexp_replace(${document}, ${quoteLiteral(`(${JSON_STRING})|-?[0-9][0-9.eE+-]*+`)}, kept -> COALESCE(kept[1], '0'))`
  const ofInfinite = `IF(regexp_like(${canonical}, 'Infinity'), ${formatCanonically(withoutNumbers)})`
  return `${countStrings(document)} <> ${countStrings(`COALESCE(${ofInfinite}, ${canonical})`)}`
}

/** The text of a scalar member, a number as it is written; null where it is absent, null, or an object or array. */
export function readMemberText(document: string, path: string): string {
  return `json_extract_scalar(${document}, ${quoteLiteral(writeJsonPath(path))})`
}

/** The JSON of a member; null where it is absent. */
export function readMemberJson(document: string, path: string): string {
  return `json_format(json_extract(${document}, ${quoteLiteral(writeJsonPath(path))}))`
}

/** @param path names of members, separated by dots */
function writeJsonPath(path: string): string {
  return `$${path
    .split('.')
    .map((name) => `["${name}"]`)
    .join('')}`
}

/** One of these members is an object or array. `document` is valid. */
export function writeHasCompoundMember(document: string, members: readonly string[]): string {
  // Few documents hold any, and an escape may hide a name.
  const quickTest = `regexp_like(${document}, ${quoteLiteral(`"(?:${members.join('|')})"[ \\t]*+:[ \\t]*+[\\[{]|\\\\u`)})`
  const holds = members.map((name) => `regexp_like(${readMemberJson(document, name)}, '\\A[\\[{]')`)
  return `(${quickTest} AND COALESCE(${holds.join(', false) OR COALESCE(')}, false))`
}

const ISO_TIME =
  '\\A20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?(?:Z|[+-](?:[01][0-9]|2[0-3]):?[0-5][0-9])\\z'

/** As `readIsoTime`: seconds since the epoch, null where the text is not a time of 2000 to 2099 that exists. */
export function readIsoSeconds(text: string): string {
  const clock = `date_parse(substr(${text}, 1, 10) || ' ' || substr(${text}, 12, 8), '%Y-%m-%d %H:%i:%s')`
  const offset = `(CAST(substr(regexp_extract(${text}, '[0-9]{2}:?[0-9]{2}\\z'), 1, 2) AS bigint) * 60 + CAST(substr(${text}, -2) AS bigint)) * 60`
  const signed = `IF(regexp_like(${text}, 'Z\\z'), 0, IF(regexp_like(${text}, '-[0-9]{2}:?[0-9]{2}\\z'), -1, 1) * ${offset})`
  return `IF(regexp_like(${text}, ${quoteLiteral(ISO_TIME)}), try(date_diff('second', TIMESTAMP '1970-01-01 00:00:00', ${clock}) - ${signed}))`
}

/** Not a line of blanks only. */
export function writeHasContent(text: string): string {
  return `regexp_like(${text}, '[^ \\t]')`
}

/** The number of characters in these texts. */
export function sumLengths(texts: string): string {
  return `reduce(${texts}, BIGINT '0', (sum, text) -> sum + length(text), sum -> sum)`
}

/** The text without blanks before it. */
export function trimLeft(text: string): string {
  return `regexp_replace(${text}, '\\A[ \\t]++', '')`
}
