// Reads one line as ../src/log-formats/text/record.ts does, which explains the rules. A differential test compares the
// two.
import { beginLookUp, loadBucket, loadTarget } from './buckets'
import {
  KNOWN_DAY_BEGINS,
  KNOWN_DAY_BITS,
  KNOWN_DAY_BYTES,
  KNOWN_DAY_REST,
  KNOWN_DAYS,
  LINE_BITS,
} from './layout'
import {
  COLON,
  countCharacters,
  DASH,
  DOT,
  findNextQuote,
  isDigit,
  isHexDigit,
  isLetter,
  isUpper,
  LF,
  loadSixteenBrackets,
  loadSixteenQuotes,
  loadSixteenReturns,
  loadSixteenSpaces,
  OPENING_BRACKET,
  QUOTE,
  SLASH,
  SPACE,
} from './text'

/** The end of the line without its trailing blanks, and the position of its line end. */
export let lineLast: u32 = 0
export let lineEnds: u32 = 0
/** The line can have bytes that are not ASCII. */
export let mayHoldHighBytes: bool = false
/** The position of the last `[` of the line, or a position up to 63 bytes after it. 0 when there is none. */
let lastBracket: u32 = 0
/** The last quote of the line that is right of its key. 0 when there is none. */
let lastQuote: u32 = 0

// The positions of the columns of the last record.
export let bucket: u32 = 0
export let bucketEnd: u32 = 0
export let seconds: u32 = 0
export let address: u32 = 0
export let addressEnd: u32 = 0
export let requester: u32 = 0
export let requesterEnd: u32 = 0
export let operation: u32 = 0
export let requestUri: u32 = 0
export let requestUriEnd: u32 = 0
export let status: u32 = 0
export let referrer: u32 = 0
let referrerEnd: u32 = 0
export let agent: u32 = 0
export let agentEnd: u32 = 0
export let signature: u32 = 0
export let signatureEnd: u32 = 0
export let authentication: u32 = 0
export let authenticationEnd: u32 = 0
export let tls: u32 = 0
export let tlsEnd: u32 = 0

const FEWEST_COLUMNS: u32 = 17
const SIGNATURE: u32 = 19
const AUTHENTICATION: u32 = 21
const TLS: u32 = 23
const LONGEST_SIGNATURE: u32 = 32
const OWNER_ID_LENGTH: u32 = 64
const LONGEST_OWNER: u32 = 255
/** `dd/Mon/yyyy:HH:MM:SS +zzzz` */
const TIME_LENGTH: u32 = 26

/**
 * Finds the end of the line, the ends of its words, and its last bracket. Returns whether the line has more than
 * blanks.
 */
export function findLine(start: u32): bool {
  let at = start
  let bits = LINE_BITS
  let brackets: u64 = 0
  let bracketsAt: u32 = 0
  let all = i8x16.splat(0)
  let lineEndBits: u64 = 0
  const spaces = loadSixteenSpaces()
  const quotes = loadSixteenQuotes()
  const openings = loadSixteenBrackets()
  const returns = loadSixteenReturns()
  do {
    const a = v128.load(at)
    const b = v128.load(at, 16)
    const c = v128.load(at, 32)
    const d = v128.load(at, 48)
    const low = collectBitsOfTwo(markWordEnds(a, spaces, quotes), markWordEnds(b, spaces, quotes))
    const high = collectBitsOfTwo(markWordEnds(c, spaces, quotes), markWordEnds(d, spaces, quotes))
    store<u64>(bits, <u64>low | ((<u64>high) << 32))
    bits += 8
    all = v128.or(v128.or(all, v128.or(a, b)), v128.or(c, d))
    const areBrackets = v128.or(
      v128.or(i8x16.eq(a, openings), i8x16.eq(b, openings)),
      v128.or(i8x16.eq(c, openings), i8x16.eq(d, openings)),
    )
    if (i8x16.bitmask(areBrackets) !== 0) {
      bracketsAt = at
      brackets = collectBits(a, b, c, d, openings)
    }
    // Few blocks contain a control character, and most of those contain a line end.
    const least = i8x16.min_u(i8x16.min_u(a, b), i8x16.min_u(c, d))
    if (i8x16.bitmask(i8x16.eq(i8x16.min_u(least, returns), least)) !== 0)
      lineEndBits = collectBits(a, b, c, d, i8x16.splat(<i8>LF)) | collectBits(a, b, c, d, returns)
    at += 64
  } while (lineEndBits === 0)
  at += <u32>ctz(lineEndBits) - 64
  lineEnds = at
  const place = at - start
  const byte = LINE_BITS + (place >> 3)
  store<u8>(byte, <u32>load<u8>(byte) | ((<u32>1) << (place & 7)))
  // The bracket can be after the end of the line. The search for it then finds nothing.
  lastBracket = brackets === 0 ? 0 : bracketsAt + 63 - <u32>clz(brackets)
  mayHoldHighBytes = i8x16.bitmask(all) !== 0
  while (at > start && load<u8>(at - 1) === SPACE) at--
  lineLast = at
  return at > start
}

/** Ones for each byte that is a blank or a quote. */
function markWordEnds(bytes: v128, spaces: v128, quotes: v128): v128 {
  return v128.or(i8x16.eq(bytes, spaces), i8x16.eq(bytes, quotes))
}

function compareWith(bytes: v128, byte: u32): v128 {
  return i8x16.eq(bytes, i8x16.splat(<i8>byte))
}

/** A bit for each of 64 bytes that is this one, which is repeated. */
function collectBits(a: v128, b: v128, c: v128, d: v128, byte: v128): u64 {
  const low = collectBitsOfTwo(i8x16.eq(a, byte), i8x16.eq(b, byte))
  const high = collectBitsOfTwo(i8x16.eq(c, byte), i8x16.eq(d, byte))
  return <u64>low | ((<u64>high) << 32)
}

/** A bit for each of 32 bytes that are ones. */
function collectBitsOfTwo(low: v128, high: v128): u32 {
  return <u32>i8x16.bitmask(low) | ((<u32>i8x16.bitmask(high)) << 16)
}

// The next word is found in bits that are already loaded. To search from a position takes longer, because the processor
// then waits for the end of the word before.

/** The ends of the next words: a bit for each of 64 bytes of the line. */
let ends: u64 = 0
/** Where these bits are in LINE_BITS. */
let endsAt: u32 = 0

/** The next word ends at or after this position. */
function seekWordEnd(at: u32, start: u32): void {
  const place = at - start
  endsAt = place >> 3
  ends = load<u64>(place >> 3, LINE_BITS) & (u64.MAX_VALUE << (place & 7))
}

/** The end of the next word: at a blank, a quote or the end of the line. The line begins at `start`. */
function findNextWordEnd(start: u32): u32 {
  let bits = ends
  let at = endsAt
  while (bits === 0) {
    at += 8
    bits = load<u64>(at, LINE_BITS)
  }
  endsAt = at
  ends = bits & (bits - 1)
  return start + (at << 3) + <u32>ctz(bits)
}

/**
 * The quote that probably closes the request URI. There must be a quote. Most request URIs have two blanks, so the
 * processor predicts the number of words. It cannot predict the number of bytes.
 */
function findQuoteByWords(from: u32, start: u32): u32 {
  seekWordEnd(from, start)
  let at = findNextWordEnd(start)
  while (load<u8>(at) !== QUOTE) at = findNextWordEnd(start)
  return at
}

/**
 * Reads the line that `findLine` found. Returns the number of its columns, including those beyond 27, or 0 for a line
 * that is not a record.
 */
export function readRecord(start: u32): u32 {
  const end = lineLast
  seekWordEnd(start, start)
  let at = findNextWordEnd(start)
  if (at === start || load<u8>(at) !== SPACE || at >= end || isLongOwner(start, at)) return 0
  const ownerEnd = at
  bucket = at + 1
  at = findNextWordEnd(start)
  bucketEnd = at
  if (at === bucket || load<u8>(at) !== SPACE || at >= end) return 0
  beginLookUp(bucket, at - bucket)
  if (load<u8>(at + 1) !== OPENING_BRACKET || !readTime(at + 2, end)) return 0
  address = at + TIME_LENGTH + 4
  if (lastBracket > at + 1 && hasAnotherRecord(address, end, start, ownerEnd)) return 0
  seekWordEnd(address, start)
  at = findNextWordEnd(start)
  addressEnd = at
  if (at === address || load<u8>(at) !== SPACE || at >= end) return 0

  // A requester can contain blanks (a CloudFront origin access identity). It ends before a request id and an operation.
  requester = at + 1
  at = findNextWordEnd(start)
  if (at === requester || load<u8>(at) !== SPACE || at >= end) return 0
  requesterEnd = at
  let operationRest: u32 = 0
  while (true) {
    const word = at + 1
    at = findNextWordEnd(start)
    if (at === word || load<u8>(at) !== SPACE || at >= end) return 0
    operationRest = readOperationStart(at + 1, end)
    if (operationRest !== 0) break
    requesterEnd = at
  }
  loadBucket()
  operation = at + 1
  at = findNextWordEnd(start)
  if (load<u8>(at) !== SPACE || at >= end || operationRest >= at) return 0
  const key = at + 1
  at = findNextWordEnd(start)
  if (at === key || load<u8>(at) !== SPACE || at >= end) return 0
  at++
  lastQuote = findLastQuote(at, end)

  if (load<u8>(at) === QUOTE) {
    requestUri = at + 1
    if (at === lastQuote) return 0
    let close = findQuoteByWords(requestUri, start)
    at = readColumnsAfterRequestUri(close, end, start)
    while (at === 0) {
      if (close === lastQuote) return 0
      close = findNextQuote(close + 1)
      at = readColumnsAfterRequestUri(close, end, start)
    }
    requestUriEnd = close
  } else {
    if (!isBareDash(at, end)) return 0
    requestUri = at
    requestUriEnd = at + 1
    at = readSixColumns(at + 1, end, start)
    if (at === 0) return 0
  }

  loadTarget()
  // `"-" "`
  if (load<u32>(at) === 0x20222d22 && load<u8>(at + 4) === QUOTE) {
    referrer = at + 1
    referrerEnd = at + 2
    at += 4
  } else if (load<u8>(at) === QUOTE) {
    let close = at
    do {
      if (close === lastQuote) return 0
      close = findNextQuote(close + 1)
    } while (load<u16>(close + 1) !== 0x2220)
    if (close === lastQuote) return 0
    referrer = at + 1
    referrerEnd = close
    at = close + 2
  } else {
    if (!isBareDash(at, end) || at + 1 === end) return 0
    referrer = at
    referrerEnd = at + 1
    at += 2
  }

  if (load<u8>(at) === QUOTE) {
    if (lastQuote === at) return 0
    agent = at + 1
    agentEnd = lastQuote
    at = lastQuote + 1
  } else {
    if (!isBareDash(at, end) || lastQuote > at) return 0
    agent = at
    agentEnd = at + 1
    at++
  }
  return readTail(at, end, start)
}

/**
 * The columns right of the user agent, which have no quotes and are separated by single blanks. 0 when a column has an
 * impossible value.
 */
function readTail(from: u32, end: u32, start: u32): u32 {
  let at = from
  let column = FEWEST_COLUMNS
  seekWordEnd(from + 1, start)
  while (at < end) {
    if (load<u8>(at) !== SPACE) return 0
    const word = at + 1
    at = findNextWordEnd(start)
    if (at === word) return 0
    if (column === SIGNATURE) {
      if (!isSignature(word, at)) return 0
      signature = word
      signatureEnd = at
    } else if (column === AUTHENTICATION) {
      if (!isDashOrLetters(word, at)) return 0
      authentication = word
      authenticationEnd = at
    } else if (column >= TLS) {
      // A version id with blanks would move a second signature to this column.
      if ((load<u32>(word) & 0xffffff) === 0x676953) return 0
      if (column === TLS) {
        if (!isTlsVersion(word, at)) return 0
        tls = word
        tlsEnd = at
      }
    }
    column++
  }
  return column
}

/** Six columns follow the quote that closes the request URI, then the referrer and the user agent, quoted or bare. */
function readColumnsAfterRequestUri(quote: u32, end: u32, start: u32): u32 {
  const at = readSixColumns(quote + 1, end, start)
  if (at === 0) return 0
  if (load<u8>(at) === QUOTE) return at
  return isBareDash(at, end) && ((at + 2 < end && load<u8>(at + 2) === QUOTE) || lastQuote < at) ? at : 0
}

/** Status, error code and four numbers, each after a blank. Returns the start of the next column, or 0. */
function readSixColumns(from: u32, end: u32, start: u32): u32 {
  if (load<u8>(from) !== SPACE) return 0
  let at = from + 1
  status = at
  if (load<u16>(at) === 0x202d) at += 2
  else {
    const digits = load<u32>(at)
    if (
      digits >> 24 !== SPACE ||
      !isDigit(digits & 0xff) ||
      !isDigit((digits >> 8) & 0xff) ||
      !isDigit((digits >> 16) & 0xff)
    )
      return 0
    at += 4
  }
  if (at >= end) return 0
  if (load<u16>(at) === 0x202d) at += 2
  else {
    const word = at
    seekWordEnd(at, start)
    at = findNextWordEnd(start)
    if (at === word || load<u8>(at) !== SPACE) return 0
    at++
  }
  const numbersEnd = findEndOfFourNumbers(at)
  if (numbersEnd !== 0) return numbersEnd < end ? numbersEnd : 0
  for (let number = 0; number < 4; number++) {
    if (load<u16>(at) === 0x202d) {
      at += 2
      continue
    }
    const digits = at
    seekWordEnd(at, start)
    at = findNextWordEnd(start)
    if (at === digits || load<u8>(at) !== SPACE || !hasOnlyDigits(digits, at)) return 0
    at++
  }
  return at < end ? at : 0
}

/** The end of four columns of digits or `-`, each with a blank after it, or 0 if they have more than 32 bytes. */
function findEndOfFourNumbers(at: u32): u32 {
  const low = v128.load(at)
  const high = v128.load(at, 16)
  const spaces = loadSixteenSpaces()
  const blanks = collectBitsOfTwo(i8x16.eq(low, spaces), i8x16.eq(high, spaces))
  const dashes = collectBitsOfTwo(compareWith(low, DASH), compareWith(high, DASH))
  const others = markOthersThanDigits(at) | (markOthersThanDigits(at + 16) << 16)
  let last = blanks & (blanks - 1)
  last &= last - 1
  last &= last - 1
  const upToLast = last ^ (last - 1)
  const starts = (blanks << 1) | 1
  const bareDashes = dashes & starts & (blanks >> 1)
  const empty = blanks & starts
  return last === 0 || (((others ^ blanks ^ bareDashes) | empty) & upToLast) !== 0
    ? 0
    : at + <u32>ctz(last) + 1
}

function hasOnlyDigits(from: u32, to: u32): bool {
  let at = from
  for (; at + 16 < to; at += 16) if (markOthersThanDigits(at) !== 0) return false
  return (markOthersThanDigits(at) & ((1 << (to - at)) - 1)) === 0
}

/** A bit for each of sixteen bytes that is not a digit. */
function markOthersThanDigits(at: u32): u32 {
  const values = i8x16.sub(v128.load(at), i8x16.splat(0x30))
  return <u32>i8x16.bitmask(i8x16.eq(i8x16.min_u(values, i8x16.splat(9)), values)) ^ 0xffff
}

/** The last quote in `[from, end)`, or 0. */
function findLastQuote(from: u32, end: u32): u32 {
  const quotes = loadSixteenQuotes()
  let at = end
  do {
    at -= 64
    const bits = collectBits(v128.load(at), v128.load(at, 16), v128.load(at, 32), v128.load(at, 48), quotes)
    if (bits !== 0) {
      const found = at + 63 - <u32>clz(bits)
      return found < from ? 0 : found
    }
  } while (at > from)
  return 0
}

function isBareDash(at: u32, end: u32): bool {
  return load<u8>(at) === DASH && (at + 1 === end || (at + 1 < end && load<u8>(at + 1) === SPACE))
}

/**
 * An upper-case letter, letters or digits, a dot, and an upper-case letter: `REST.`, `WEBSITE.`, `S3.`, … Returns the
 * start of the rest of the operation, or 0 for another text.
 */
function readOperationStart(from: u32, end: u32): u32 {
  // `REST.`
  if (load<u32>(from) === 0x54534552 && load<u8>(from + 4) === DOT && from + 5 < end)
    return isUpper(load<u8>(from + 5)) ? from + 6 : 0
  if (from >= end || !isUpper(load<u8>(from))) return 0
  let at = from + 1
  let byte = <u32>load<u8>(at)
  while (isUpper(byte) || isDigit(byte)) byte = <u32>load<u8>(++at)
  return byte === DOT && at + 1 < end && isUpper(load<u8>(at + 1)) ? at + 2 : 0
}

function isSignature(from: u32, to: u32): bool {
  const length = to - from
  // `SigV` and a digit
  if (length === 5 && load<u32>(from) === 0x56676953 && isDigit(load<u8>(from + 4))) return true
  if (length === 1) return load<u8>(from) === DASH || isLetter(load<u8>(from))
  if (length > LONGEST_SIGNATURE || !isLetter(load<u8>(from))) return false
  for (let at = from + 1; at < to; at++) {
    const byte = <u32>load<u8>(at)
    if (!isLetter(byte) && !isDigit(byte) && byte !== DASH) return false
  }
  return true
}

function isDashOrLetters(from: u32, to: u32): bool {
  // `AuthHeader`
  if (to - from === 10 && load<u64>(from) === 0x6461654868747541 && load<u16>(from + 8) === 0x7265)
    return true
  if (to - from === 1 && load<u8>(from) === DASH) return true
  for (let at = from; at < to; at++) if (!isLetter(load<u8>(at))) return false
  return true
}

function isTlsVersion(from: u32, to: u32): bool {
  // `TLSv1.` and a digit
  if (to - from === 7 && (load<u64>(from) & 0xffffffffffff) === 0x2e3176534c54 && isDigit(load<u8>(from + 6)))
    return true
  if (to - from === 1 && load<u8>(from) === DASH) return true
  let at = from
  while (at < to && isLetter(load<u8>(at))) at++
  if (at === from) return false
  while (at < to && (isDigit(load<u8>(at)) || load<u8>(at) === DOT)) at++
  return at === to
}

/** Its characters are counted, not its bytes. */
function isLongOwner(from: u32, to: u32): bool {
  if (to - from <= LONGEST_OWNER) return false
  return to - from > 4 * LONGEST_OWNER || countCharacters(from, to) > LONGEST_OWNER
}

/**
 * Another record follows without a line end: the owner of this record or any 64 hex digits, a bucket, ` [` and a date.
 */
function hasAnotherRecord(from: u32, to: u32, owner: u32, ownerEnd: u32): bool {
  for (let at = from + 1; at < to; at += 16) {
    let brackets = i8x16.bitmask(
      v128.and(compareWith(v128.load(at), OPENING_BRACKET), compareWith(v128.load(at - 1), SPACE)),
    )
    for (; brackets !== 0; brackets &= brackets - 1) {
      const bracket = at + <u32>ctz(brackets)
      if (bracket < to && isRecordStartAt(bracket, from, to, owner, ownerEnd)) return true
    }
  }
  return false
}

/** An owner and a bucket precede this bracket, and a date follows it. */
function isRecordStartAt(bracket: u32, from: u32, to: u32, owner: u32, ownerEnd: u32): bool {
  if (!isDateAt(bracket + 1, to)) return false
  const bucketEnds = bracket - 1
  let bucketStart = bucketEnds
  while (bucketStart > from && load<u8>(bucketStart - 1) !== SPACE && load<u8>(bucketStart - 1) !== QUOTE)
    bucketStart--
  return (
    bucketStart < bucketEnds &&
    bucketStart > from &&
    load<u8>(bucketStart - 1) === SPACE &&
    hasOwnerAtEnd(from, bucketStart - 1, owner, ownerEnd)
  )
}

function isDateAt(at: u32, end: u32): bool {
  return (
    at + 12 <= end &&
    isDigit(load<u8>(at)) &&
    isDigit(load<u8>(at + 1)) &&
    load<u8>(at + 2) === SLASH &&
    isLetter(load<u8>(at + 3)) &&
    isLetter(load<u8>(at + 4)) &&
    isLetter(load<u8>(at + 5)) &&
    load<u8>(at + 6) === SLASH &&
    isDigit(load<u8>(at + 7)) &&
    isDigit(load<u8>(at + 8)) &&
    isDigit(load<u8>(at + 9)) &&
    isDigit(load<u8>(at + 10)) &&
    load<u8>(at + 11) === COLON
  )
}

function hasOwnerAtEnd(from: u32, end: u32, owner: u32, ownerEnd: u32): bool {
  const length = ownerEnd - owner
  if (end - from >= length) {
    let left = length
    while (left > 0 && load<u8>(end - length + left - 1) === load<u8>(owner + left - 1)) left--
    if (left === 0) return true
  }
  if (end - from < OWNER_ID_LENGTH) return false
  for (let at = end - 1; at >= end - OWNER_ID_LENGTH; at--) if (!isHexDigit(load<u8>(at))) return false
  return true
}

// Times. Consecutive records mostly have the same day. The other days that were read are kept, because a log has few days.

let dayLow: u64 = 0
let dayHigh: u32 = 0
let dayBegins: u32 = 0

/** A real time from 2000 to 2099, followed by `] `. Sets `seconds`. */
function readTime(at: u32, end: u32): bool {
  if (at + TIME_LENGTH + 2 > end || load<u16>(at + TIME_LENGTH) !== 0x205d) return false
  const low = load<u64>(at)
  const high = load<u32>(at + 8)
  if (low !== dayLow || high !== dayHigh || dayBegins === 0) {
    dayBegins = findDay(at, low, high)
    if (dayBegins === 0) return false
    dayLow = low
    dayHigh = high
  }
  const clock = load<u64>(at + 12)
  if ((clock & 0x0000ff0000ff0000) !== 0x00003a00003a0000 || load<u8>(at + 20) !== SPACE) return false
  const hours = readTwoDigits(<u32>clock)
  const minutes = readTwoDigits(<u32>(clock >> 24))
  const second = readTwoDigits(<u32>(clock >> 48))
  if (hours > 23 || minutes > 59 || second > 59) return false
  seconds = dayBegins + hours * 3600 + minutes * 60 + second
  const sign = <u32>load<u8>(at + 21)
  const offset = load<u32>(at + 22)
  if (sign !== 0x2b && sign !== DASH) return false
  if (offset === 0x30303030) return true
  const offsetHours = readTwoDigits(offset)
  const offsetMinutes = readTwoDigits(offset >> 16)
  if (offsetHours > 23 || offsetMinutes > 59) return false
  const offsetSeconds = offsetHours * 3600 + offsetMinutes * 60
  seconds = sign === DASH ? seconds + offsetSeconds : seconds - offsetSeconds
  return true
}

/** When the day of these bytes begins, or 0 for a text that is not a day. */
function findDay(at: u32, low: u64, high: u32): u32 {
  const mixed = low * 0x9e3779b97f4a7c15 + <u64>high * 0xff51afd7ed558ccd
  const known = KNOWN_DAYS + <u32>(mixed >> (64 - KNOWN_DAY_BITS)) * KNOWN_DAY_BYTES
  const begins = load<u32>(known + KNOWN_DAY_BEGINS)
  if (load<u64>(known) === low && load<u32>(known + KNOWN_DAY_REST) === high) return begins
  const read = readDay(at)
  store<u64>(known, low)
  store<u32>(known + KNOWN_DAY_REST, high)
  store<u32>(known + KNOWN_DAY_BEGINS, read)
  return read
}

/** `dd/Mon/yyyy:` */
function readDay(at: u32): u32 {
  if (load<u8>(at + 2) !== SLASH || load<u8>(at + 6) !== SLASH || load<u8>(at + 11) !== COLON) return 0
  const day = readTwoDigits(load<u16>(at))
  const century = readTwoDigits(load<u16>(at + 7))
  const year = readTwoDigits(load<u16>(at + 9))
  const month = readMonth(load<u32>(at + 3) & 0xffffff)
  if (month === 0 || century !== 20 || year > 99 || day < 1) return 0
  const leap = year % 4 === 0
  if (
    day >
    (month === 2 ? (leap ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31)
  )
    return 0
  // Days before the month: 30 or 31 for each, and one or two fewer from March on.
  let days: u32 = year * 365 + (year + 3) / 4 + (month - 1) * 30 + (month + (month > 8 ? 1 : 0)) / 2 + day - 1
  if (month > 2) days -= leap ? 1 : 2
  return (10957 + days) * 86400
}

/** 1 to 12 for `Jan` to `Dec`, or 0. */
function readMonth(name: u32): u32 {
  switch (name) {
    case 0x6e614a:
      return 1
    case 0x626546:
      return 2
    case 0x72614d:
      return 3
    case 0x727041:
      return 4
    case 0x79614d:
      return 5
    case 0x6e754a:
      return 6
    case 0x6c754a:
      return 7
    case 0x677541:
      return 8
    case 0x706553:
      return 9
    case 0x74634f:
      return 10
    case 0x766f4e:
      return 11
    case 0x636544:
      return 12
    default:
      return 0
  }
}

/** A large number where they are not digits. */
function readTwoDigits(text: u32): u32 {
  const tens = (text & 0xff) - 0x30
  const ones = ((text >> 8) & 0xff) - 0x30
  return tens > 9 || ones > 9 ? 1000 : tens * 10 + ones
}

/** The request was refused, and no text of the client can imitate that. See `isRejected` of the exact reader. */
export function isRejected(): bool {
  const text = load<u32>(status)
  if (text !== 0x20333034 && text !== 0x20303034 && text !== 0x20313034) return false
  return !hasStatus(referrer, referrerEnd) && !hasStatus(agent, agentEnd)
}

/** A quote or the start of the text, then a blank, three digits or `-`, and a blank. */
function hasStatus(from: u32, to: u32): bool {
  if (isStatusAt(from, to)) return true
  for (let at = from; at < to; at++) if (load<u8>(at) === QUOTE && isStatusAt(at + 1, to)) return true
  return false
}

function isStatusAt(at: u32, to: u32): bool {
  if (at + 3 > to || load<u8>(at) !== SPACE) return false
  if (load<u16>(at + 1) === 0x202d) return true
  return (
    at + 5 <= to &&
    isDigit(load<u8>(at + 1)) &&
    isDigit(load<u8>(at + 2)) &&
    isDigit(load<u8>(at + 3)) &&
    load<u8>(at + 4) === SPACE
  )
}
