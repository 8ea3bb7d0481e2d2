import { COLUMN, COLUMNS } from '../columns.js'
import { DAYS_IN_MONTH } from '../iso-time.js'
import type { AccessLogRecord } from '../record.js'

/** The start and end of each column of a line: column i is `[bounds[2 * i], bounds[2 * i + 1])`. */
export type ColumnBounds = Int32Array
/** Creates bounds for the columns of one line. They can be used again. */
export function createColumnBounds(): ColumnBounds {
  return new Int32Array(2 * COLUMNS.length)
}

const SPACE = 0x20
const QUOTE = 0x22
const DASH = 0x2d
const DOT = 0x2e
const SLASH = 0x2f
const COLON = 0x3a
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
/** The number of columns of a record that ends with its user agent. S3 never wrote fewer. */
const FEWEST_COLUMNS = COLUMN.user_agent + 1
const LONGEST_SIGNATURE = 32
/** A canonical user id, which begins each record. */
const OWNER_ID_LENGTH = 64
/**
 * Maximum characters of an owner. S3 writes 64. The limit keeps the expression's search for a second owner linear in
 * the length of the line.
 */
export const LONGEST_OWNER = 255

/**
 * Finds the columns of the line in `bytes[start, end)`, which contains no line end. Returns their number (17 to 27), or
 * 0 for a line that does not fit the format. Columns that S3 may add later are verified and not returned. A record is
 * read from both ends, because the middle has texts of the client. The head, left of the request URI, is read word by
 * word. The tail begins after the last quote of the line, which no text of a client can move. The limits between the
 * three texts of the client can be uncertain. Those of head and tail cannot. A line that could be two records is not a
 * record.
 */
export function locateColumns(bytes: Uint8Array, start: number, end: number, bounds: ColumnBounds): number {
  let lineEnd = end
  while (lineEnd > start && bytes[lineEnd - 1] === SPACE) lineEnd--

  let at = start
  let column = 0
  const readWord = (): boolean => {
    const from = at
    at = findEndOfWord(bytes, at, lineEnd)
    if (at === from || bytes[at] !== SPACE || at === lineEnd) return false
    bounds[2 * column] = from
    bounds[2 * column + 1] = at
    column++
    at++
    return true
  }

  if (!readWord() || isLongOwner(bytes, start, at - 1) || !readWord()) return 0
  if (bytes[at] !== OPENING_BRACKET || !isRealTime(bytes, at + 1, lineEnd)) return 0
  bounds[2 * COLUMN.time] = at + 1
  bounds[2 * COLUMN.time + 1] = at + 1 + TIME_LENGTH
  at += TIME_LENGTH + 3
  if (hasAnotherRecord(bytes, at, lineEnd, bounds)) return 0
  column = COLUMN.remote_ip
  if (!readWord()) return 0

  // A requester can contain blanks (a CloudFront origin access identity). It ends before a request id and an operation.
  const requesterStart = at
  if (!readWord()) return 0
  while (!isFollowedByOperation(bytes, at, lineEnd)) {
    column = COLUMN.requester
    if (!readWord()) return 0
  }
  bounds[2 * COLUMN.requester] = requesterStart
  if (!readWord()) return 0
  const operationStart = at
  if (!readWord() || !isOperation(bytes, operationStart, at - 1)) return 0
  if (!readWord()) return 0

  const lastQuote = findLastQuote(bytes, at, lineEnd)
  if (bytes[at] === QUOTE) {
    let close = at
    do {
      if (close === lastQuote) return 0
      close = bytes.indexOf(QUOTE, close + 1)
    } while (!isEndOfRequestUri(bytes, close, lineEnd, lastQuote))
    bounds[2 * COLUMN.request_uri] = at + 1
    bounds[2 * COLUMN.request_uri + 1] = close
    if (bytes[close + 1] !== SPACE) return 0
    at = close + 2
    column++
  } else if (!isBareDash(bytes, at, lineEnd) || !readWord()) return 0

  if (!isStatus(bytes, at, findEndOfWord(bytes, at, lineEnd)) || !readWord() || !readWord()) return 0
  for (let i = 0; i < 4; i++)
    if (!isNumber(bytes, at, findEndOfWord(bytes, at, lineEnd)) || !readWord()) return 0

  if (bytes[at] === QUOTE) {
    let close = at
    do {
      if (close === lastQuote) return 0
      close = bytes.indexOf(QUOTE, close + 1)
    } while (bytes[close + 1] !== SPACE || bytes[close + 2] !== QUOTE)
    if (close === lastQuote) return 0
    bounds[2 * COLUMN.referrer] = at + 1
    bounds[2 * COLUMN.referrer + 1] = close
    at = close + 2
    column++
  } else if (!isBareDash(bytes, at, lineEnd) || !readWord()) return 0

  let tail: number
  if (bytes[at] === QUOTE) {
    if (lastQuote === at) return 0
    bounds[2 * COLUMN.user_agent] = at + 1
    bounds[2 * COLUMN.user_agent + 1] = lastQuote
    tail = lastQuote + 1
  } else {
    if (!isBareDash(bytes, at, lineEnd) || lastQuote > at) return 0
    bounds[2 * COLUMN.user_agent] = at
    bounds[2 * COLUMN.user_agent + 1] = at + 1
    tail = at + 1
  }
  return locateTail(bytes, tail, lineEnd, bounds)
}

/** The columns right of the user agent, separated by single blanks. 0 when a column has an impossible value. */
function locateTail(bytes: Uint8Array, start: number, end: number, bounds: ColumnBounds): number {
  let at = start
  let column: number = FEWEST_COLUMNS
  while (at < end) {
    if (bytes[at] !== SPACE) return 0
    const from = at + 1
    at = findEndOfWord(bytes, from, end)
    if (at === from || (at < end && bytes[at] === QUOTE)) return 0
    if (column === COLUMN.signature_version && !isSignature(bytes, from, at)) return 0
    if (column === COLUMN.authentication_type && !isDashOrLetters(bytes, from, at)) return 0
    // A version id with blanks would move a second signature to this column.
    if (column >= COLUMN.tls_version && isStartOfSignature(bytes, from, at)) return 0
    if (column === COLUMN.tls_version && !isTlsVersion(bytes, from, at)) return 0
    if (column < COLUMNS.length) {
      bounds[2 * column] = from
      bounds[2 * column + 1] = at
    }
    column++
  }
  return Math.min(column, COLUMNS.length)
}

/** Up to the next blank or quote. */
function findEndOfWord(bytes: Uint8Array, from: number, end: number): number {
  let at = from
  while (at < end && bytes[at] !== SPACE && bytes[at] !== QUOTE) at++
  return at
}

function findLastQuote(bytes: Uint8Array, from: number, end: number): number {
  let at = end - 1
  while (at >= from && bytes[at] !== QUOTE) at--
  return at < from ? -1 : at
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39
}

function isUpper(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
}

function isBareDash(bytes: Uint8Array, from: number, end: number): boolean {
  return bytes[from] === DASH && (from + 1 === end || bytes[from + 1] === SPACE)
}

/** `-`, or three digits. */
function isStatus(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1) return bytes[from] === DASH
  return to - from === 3 && isNumber(bytes, from, to)
}

/** `-`, or digits. */
function isNumber(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1 && bytes[from] === DASH) return true
  for (let at = from; at < to; at++) if (!isDigit(bytes[at])) return false
  return to > from
}

/** An upper-case letter, letters or digits, a dot, and an upper-case letter: `REST.`, `WEBSITE.`, `S3.`, … */
function findEndOfOperationStart(bytes: Uint8Array, from: number, end: number): number {
  if (from >= end || !isUpper(bytes[from])) return -1
  let at = from + 1
  while (at < end && (isUpper(bytes[at]) || isDigit(bytes[at]))) at++
  return at + 1 < end && bytes[at] === DOT && isUpper(bytes[at + 1]) ? at + 2 : -1
}

function isOperation(bytes: Uint8Array, from: number, to: number): boolean {
  const rest = findEndOfOperationStart(bytes, from, to)
  return rest !== -1 && rest < to
}

function isFollowedByOperation(bytes: Uint8Array, from: number, end: number): boolean {
  const blank = findEndOfWord(bytes, from, end)
  return blank > from && bytes[blank] === SPACE && findEndOfOperationStart(bytes, blank + 1, end) !== -1
}

/** Six columns follow the quote that closes the request URI, then the referrer and the user agent, quoted or bare. */
function isEndOfRequestUri(bytes: Uint8Array, quote: number, end: number, lastQuote: number): boolean {
  let at = quote + 1
  for (let column = 0; column < 6; column++) {
    if (bytes[at] !== SPACE) return false
    const from = at + 1
    at = findEndOfWord(bytes, from, end)
    if (column === 0 ? !isStatus(bytes, from, at) : column === 1 ? at === from : !isNumber(bytes, from, at))
      return false
  }
  if (at >= end || bytes[at] !== SPACE) return false
  at++
  if (bytes[at] === QUOTE) return true
  return isBareDash(bytes, at, end) && (bytes[at + 2] === QUOTE || lastQuote < at)
}

function isSignature(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1 && bytes[from] === DASH) return true
  if (to - from > LONGEST_SIGNATURE || !isLetter(bytes[from])) return false
  for (let at = from + 1; at < to; at++)
    if (!isLetter(bytes[at]) && !isDigit(bytes[at]) && bytes[at] !== DASH) return false
  return true
}

function isDashOrLetters(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1 && bytes[from] === DASH) return true
  for (let at = from; at < to; at++) if (!isLetter(bytes[at])) return false
  return true
}

function isTlsVersion(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from === 1 && bytes[from] === DASH) return true
  let at = from
  while (at < to && isLetter(bytes[at])) at++
  if (at === from) return false
  while (at < to && (isDigit(bytes[at]) || bytes[at] === DOT)) at++
  return at === to
}

function isStartOfSignature(bytes: Uint8Array, from: number, to: number): boolean {
  return to - from >= 3 && bytes[from] === 0x53 && bytes[from + 1] === 0x69 && bytes[from + 2] === 0x67
}

/** Code points are counted, as in the expression. Most owners are so short that their bytes need no decoding. */
function isLongOwner(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from <= LONGEST_OWNER) return false
  if (to - from > 4 * LONGEST_OWNER) return true
  return [...decodeText(bytes, from, to)].length > LONGEST_OWNER
}

/**
 * The text contains the owner of this record or any canonical user id, then a bucket, ` [` and a date. Another record
 * follows without a line end, at any position of the first record. The search is linear: before each date it reads only
 * two words.
 */
function hasAnotherRecord(bytes: Uint8Array, from: number, to: number, bounds: ColumnBounds): boolean {
  for (let bracket = from + 1; bracket < to; bracket++) {
    if (bytes[bracket] !== OPENING_BRACKET || bytes[bracket - 1] !== SPACE) continue
    if (!isStartOfDate(bytes, bracket + 1, to)) continue
    const bucketEnd = bracket - 1
    let bucketStart = bucketEnd
    while (bucketStart > from && bytes[bucketStart - 1] !== SPACE && bytes[bucketStart - 1] !== QUOTE)
      bucketStart--
    const ownerEnd = bucketStart - 1
    if (bucketStart === bucketEnd || ownerEnd < from || bytes[ownerEnd] !== SPACE) continue
    if (hasOwnerAtEnd(bytes, from, ownerEnd, bounds)) return true
  }
  return false
}

/** `dd/Mon/yyyy:`, for real and other days. */
function isStartOfDate(bytes: Uint8Array, at: number, end: number): boolean {
  return (
    at + 12 <= end &&
    isDigit(bytes[at]) &&
    isDigit(bytes[at + 1]) &&
    bytes[at + 2] === SLASH &&
    isLetter(bytes[at + 3]) &&
    isLetter(bytes[at + 4]) &&
    isLetter(bytes[at + 5]) &&
    bytes[at + 6] === SLASH &&
    isDigit(bytes[at + 7]) &&
    isDigit(bytes[at + 8]) &&
    isDigit(bytes[at + 9]) &&
    isDigit(bytes[at + 10]) &&
    bytes[at + 11] === COLON
  )
}

/** Compared from the end. An owner has no blanks, so that a comparison stays within one word. */
function hasOwnerAtEnd(bytes: Uint8Array, from: number, end: number, bounds: ColumnBounds): boolean {
  const owner = bounds[0] as number
  const ownerLength = (bounds[1] as number) - owner
  if (end - from >= ownerLength) {
    let left = ownerLength
    while (left > 0 && bytes[end - ownerLength + left - 1] === bytes[owner + left - 1]) left--
    if (left === 0) return true
  }
  if (end - from < OWNER_ID_LENGTH) return false
  for (let at = end - 1; at >= end - OWNER_ID_LENGTH; at--) if (!isHexDigit(bytes[at] as number)) return false
  return true
}

function isHexDigit(byte: number): boolean {
  const lower = byte | 0x20
  return isDigit(byte) || (lower >= 0x61 && lower <= 0x66)
}

/** `dd/Mon/yyyy:HH:MM:SS +zzzz` */
const TIME_LENGTH = 26
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A real time from 2000 to 2099, followed by `] `. */
function isRealTime(bytes: Uint8Array, at: number, end: number): boolean {
  if (
    at + TIME_LENGTH + 2 > end ||
    bytes[at + TIME_LENGTH] !== CLOSING_BRACKET ||
    bytes[at + TIME_LENGTH + 1] !== SPACE
  )
    return false
  if (
    bytes[at + 2] !== SLASH ||
    bytes[at + 6] !== SLASH ||
    bytes[at + 11] !== COLON ||
    bytes[at + 14] !== COLON ||
    bytes[at + 17] !== COLON ||
    bytes[at + 20] !== SPACE ||
    (bytes[at + 21] !== 0x2b && bytes[at + 21] !== DASH)
  )
    return false
  for (const [from, length] of TIME_DIGITS)
    for (let i = from; i < from + length; i++) if (!isDigit(bytes[at + i])) return false
  const month = readMonth(bytes, at + 3)
  if (month === -1) return false
  const year = readFourDigits(bytes, at + 7)
  const day = readTwoDigits(bytes, at)
  if (year < 2000 || year > 2099 || day < 1 || day > (DAYS_IN_MONTH[month] as number)) return false
  if (month === 1 && day === 29 && year % 4 !== 0) return false
  return (
    readTwoDigits(bytes, at + 12) < 24 &&
    readTwoDigits(bytes, at + 15) < 60 &&
    readTwoDigits(bytes, at + 18) < 60 &&
    readTwoDigits(bytes, at + 22) < 24 &&
    readTwoDigits(bytes, at + 24) < 60
  )
}

const TIME_DIGITS = [
  [0, 2],
  [7, 4],
  [12, 2],
  [15, 2],
  [18, 2],
  [22, 4],
] as const

function readMonth(bytes: Uint8Array, at: number): number {
  return MONTHS.indexOf(
    String.fromCharCode(bytes[at] as number, bytes[at + 1] as number, bytes[at + 2] as number),
  )
}

function readTwoDigits(bytes: Uint8Array, at: number): number {
  return ((bytes[at] as number) - 0x30) * 10 + (bytes[at + 1] as number) - 0x30
}

function readFourDigits(bytes: Uint8Array, at: number): number {
  return readTwoDigits(bytes, at) * 100 + readTwoDigits(bytes, at + 2)
}

/** Seconds since the epoch of the time at `at`. `locateColumns` has verified that it is real. */
export function readTime(bytes: Uint8Array, at: number): number {
  const utc = Date.UTC(
    readFourDigits(bytes, at + 7),
    readMonth(bytes, at + 3),
    readTwoDigits(bytes, at),
    readTwoDigits(bytes, at + 12),
    readTwoDigits(bytes, at + 15),
    readTwoDigits(bytes, at + 18),
  )
  const offset = readTwoDigits(bytes, at + 22) * 3600 + readTwoDigits(bytes, at + 24) * 60
  return utc / 1000 - (bytes[at + 21] === DASH ? -offset : offset)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text of `bytes[start, end)`. Invalid UTF-8 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return decoder.decode(bytes.subarray(start, end))
}

/** Reads the line in `bytes[start, end)`, which contains no line end. Null for a line that does not fit the format. */
export function readRecord(bytes: Uint8Array, start: number, end: number): AccessLogRecord | null {
  const bounds = createColumnBounds()
  const count = locateColumns(bytes, start, end, bounds)
  if (count === 0) return null
  const columns: string[] = []
  for (let column = 0; column < count; column++)
    columns.push(decodeText(bytes, bounds[2 * column] as number, bounds[2 * column + 1] as number))
  return { columns, time: readTime(bytes, bounds[2 * COLUMN.time] as number) }
}

/**
 * The request was refused, and no text of the client can imitate that. A request URI can contain a forged status. The
 * true status then follows a quote and a blank, within the text that is read as referrer or user agent. That quote can
 * be the one that opens the text.
 */
export function isRejected(status: string, referrer: string, userAgent: string): boolean {
  return REFUSED.has(status) && !STATUS_IN_TEXT.test(referrer) && !STATUS_IN_TEXT.test(userAgent)
}

const REFUSED: ReadonlySet<string> = new Set(['400', '401', '403'])
const STATUS_IN_TEXT = /(?:^|") (?:[0-9]{3}|-) /
