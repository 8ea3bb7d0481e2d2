import { COLUMN, COLUMNS } from '../columns.js'
import { LONGEST_OWNER } from './record.js'

/**
 * The rules of `record.ts` as one regular expression, for the Athena table of the log objects (RegexSerDe,
 * `input.regex`). The syntax is that of Java. The SerDe matches a complete line, with DOTALL. The expression has one group
 * for each of the 27 columns of `COLUMNS`. A last group has the text of a line that does not fit. A line fills either the
 * columns or the last group. A column beyond the end of the record is null.
 * Source: https://docs.aws.amazon.com/athena/latest/ug/regex-serde.html
 *
 * `test/trino` proves on a real engine that it reads every line as `readRecord` does. It depends on these rules:
 * - Loops are possessive. Java runs them without recursion, and the time is proportional to the length of a line.
 * - No group is inside a possessive loop or a look-around. Such a group stays set when the line does not fit in the end,
 *   and would appear next to the text of the line.
 * - A look-ahead finds the end of a quoted text, so that neither an opening nor a closing quote can be missing.
 */
const WORD = '[^ "]++'
const DIGITS_OR_DASH = '(?:\\d++|-)'
const STATUS = '(?:\\d{3}|-)'

/** Every real time from 2000 to 2099, including leap days and offsets. */
const TIME = [
  '(?!3[01]/Feb|31/(?:Apr|Jun|Sep|Nov)|29/Feb/20(?:[02468][1-35-79]|[13579][013-57-9]))',
  '(?:0[1-9]|[12]\\d|3[01])/(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/20\\d\\d',
  ':(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d [+-](?:[01]\\d|2[0-3])[0-5]\\d',
].join('')

const OPERATION_START = '[A-Z][A-Z0-9]*+\\.[A-Z]'
/** Continues, even over blanks, until request id and operation follow. */
const REQUESTER = `${WORD}(?: (?!${WORD} ${OPERATION_START})${WORD})*+`

/**
 * A bare dash, or a text between quotes. The text ends at the first quote that the following columns confirm as the
 * closing one.
 */
const matchQuoted = (followsClosingQuote: string): string =>
  `"?+((?<=")[^"]*+(?:"(?!${followsClosingQuote})[^"]*+)*+(?=")|(?<= )-(?!"))"?+`

/** Six columns, then referrer and user agent: one of them in quotes, or both bare and no further quote. */
const AFTER_REQUEST_URI = ` ${STATUS} ${WORD}${` ${DIGITS_OR_DASH}`.repeat(4)} (?:"|- "|-(?: [^"]*+)?\\z)`
const AFTER_REFERRER = ' "'
/** The user agent ends with the last quote of the line, so that its text cannot move the columns to its right. */
const AFTER_USER_AGENT = '[^"]*+\\z'

/**
 * A word that ends with the owner of this record or any canonical user id, then a bucket, a bracket and a date.
 * Look-behinds test the end of the word, one for each possible length of an owner, for a word of any length.
 */
const WORD_BEFORE_RECORD = [
  '(?=[^ ]*+ [^ "]++ \\[\\d\\d/[A-Za-z]{3}/\\d{4}:)[^ ]*+',
  `(?:(?<=[0-9A-Fa-f]{64})|(?<=(?=\\1 )[^ ]{1,${LONGEST_OWNER}})) `,
].join('')
/**
 * Another record that follows without a line end, at any position of the first record. The search looks for a bracket
 * first, because few lines have another. It then goes word by word, so that it is linear.
 */
const ANOTHER_RECORD = `(?=[^\\[]*+\\[)(?:(?!${WORD_BEFORE_RECORD})[^ ]*+ )*+${WORD_BEFORE_RECORD}`

/**
 * The columns right of the user agent. Each can be the last column of the record, so that each group contains the
 * following ones.
 */
const TAIL = [
  WORD,
  WORD,
  '-|[A-Za-z][A-Za-z0-9-]{0,31}+',
  WORD,
  '-|[A-Za-z]++',
  WORD,
  // From here on, a word that begins with `Sig` is a signature that blanks in the version id have moved.
  '-|(?!Sig)[A-Za-z]++[0-9.]*+',
  ...Array.from({ length: COLUMNS.length - 1 - COLUMN.tls_version }, () => `(?!Sig)${WORD}`),
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
