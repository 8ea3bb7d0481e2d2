import { LONGEST_OWNER } from './record.js'

/**
 * The reading of `record.ts` as one regular expression, for the table that Athena reads the log objects through
 * (RegexSerDe, `input.regex`). It is written in Java's syntax, to be matched against an entire line with DOTALL as the
 * SerDe does, and has one group for each of the 27 columns of `COLUMNS` and one more for the raw line of what does not fit: a line is
 * either read or kept, never half of both. A column that the record does not reach is null.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/regex-serde.html
 *
 * `test/trino` proves on a real engine that it reads every line as `readRecord` does. What that rests on:
 * - Loops are possessive: Java then runs them without recursion, and a hostile line costs time in proportion to its length.
 * - No group is inside a possessive loop or a look-around. What such a group took stays set when the line turns out
 *   not to fit, and would show next to the raw line.
 * - Where a quoted text ends is asked by look-ahead, so that neither an opening nor a closing quote can be missing.
 */
const WORD = '[^ "]++'
const DIGITS_OR_DASH = '(?:\\d++|-)'
const STATUS = '(?:\\d{3}|-)'

/** Every time of 2000 to 2099 that exists, leap days and offsets included. */
const TIME = [
  '(?!3[01]/Feb|31/(?:Apr|Jun|Sep|Nov)|29/Feb/20(?:[02468][1-35-79]|[13579][013-57-9]))',
  '(?:0[1-9]|[12]\\d|3[01])/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/20\\d\\d',
  ':(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d [+-](?:[01]\\d|2[0-3])[0-5]\\d',
].join('')

const OPERATION_START = '[A-Z][A-Z0-9]*+\\.[A-Z]'
/** Goes on, blanks and all, until request id and operation follow. */
const REQUESTER = `${WORD}(?: (?!${WORD} ${OPERATION_START})${WORD})*+`

/** A bare dash, or the text between its quotes: up to the first quote that what follows shows to be the closing one. */
const matchQuoted = (followsClosingQuote: string): string =>
  `"?+((?<=")[^"]*+(?:"(?!${followsClosingQuote})[^"]*+)*+(?=")|(?<= )-(?!"))"?+`

/** Six columns, then referrer and user agent: one of them in quotes, or both bare and no quote any more. */
const AFTER_REQUEST_URI = ` ${STATUS} ${WORD}${` ${DIGITS_OR_DASH}`.repeat(4)} (?:"|- "|-(?: [^"]*+)?\\z)`
const AFTER_REFERRER = ' "'
/** The user agent ends with the last quote of the line, so that nothing in it can move the columns to its right. */
const AFTER_USER_AGENT = '[^"]*+\\z'

/**
 * A word that ends with this record's own owner or any canonical user id; then a bucket, a bracket and a date. What a word
 * ends with is asked by look-behind, at as many places as an owner may have characters, however long the word is.
 */
const WORD_BEFORE_RECORD = [
  '(?=[^ ]*+ [^ "]++ \\[\\d\\d/[A-Za-z]{3}/\\d{4}:)[^ ]*+',
  `(?:(?<=[0-9A-Fa-f]{64})|(?<=(?=\\1 )[^ ]{1,${LONGEST_OWNER}})) `,
].join('')
/**
 * Another record, glued on with no line end between, wherever the first one was cut. It looks for a bracket first, since
 * hardly a line has another; then word by word, so that the search is linear.
 */
const ANOTHER_RECORD = `(?=[^\\[]*+\\[)(?:(?!${WORD_BEFORE_RECORD})[^ ]*+ )*+${WORD_BEFORE_RECORD}`

/** The columns right of the user agent. Each may be the record's last, so that each holds all that follow it. */
const TAIL = [
  WORD,
  WORD,
  '-|[A-Za-z][A-Za-z0-9-]{0,31}+',
  WORD,
  '-|[A-Za-z]++',
  WORD,
  // From here on, a word that begins with `Sig` is a signature that blanks in the version id have moved.
  '-|(?!Sig)[A-Za-z]++[0-9.]*+',
  ...Array.from({ length: 3 }, () => `(?!Sig)${WORD}`),
].reduceRight((following, column) => `(?: (${column})${following})?`, `(?: (?!Sig)${WORD})*+`)

const RECORD = [
  `([^ "]{1,${LONGEST_OWNER}}+) (${WORD}) \\[(${TIME})\\] (?!${ANOTHER_RECORD})(${WORD}) (${REQUESTER}) (${WORD}) (${OPERATION_START}${WORD}) (${WORD}) `,
  matchQuoted(AFTER_REQUEST_URI),
  ` (${STATUS}) (${WORD})${` (${DIGITS_OR_DASH})`.repeat(4)} `,
  matchQuoted(AFTER_REFERRER),
  ' ',
  matchQuoted(AFTER_USER_AGENT),
  TAIL,
  ' *+',
].join('')

/** One group for each column in the order of `COLUMNS`, and a last one for a line that is not a record. */
export const RECORD_EXPRESSION = `${RECORD}|(.*)`
