// Searches and copies of texts in memory, sixteen bytes at a time where that is faster. Searches need no limit, because
// the input ends with a line feed.

export const LF: u32 = 0x0a
export const CR: u32 = 0x0d
export const SPACE: u32 = 0x20
export const QUOTE: u32 = 0x22
export const DASH: u32 = 0x2d
export const DOT: u32 = 0x2e
export const SLASH: u32 = 0x2f
export const COLON: u32 = 0x3a
export const OPENING_BRACKET: u32 = 0x5b

export function isDigit(byte: u32): bool {
  return byte - 0x30 < 10
}

export function isUpper(byte: u32): bool {
  return byte - 0x41 < 26
}

export function isLetter(byte: u32): bool {
  return (byte | 0x20) - 0x61 < 26
}

export function isHexDigit(byte: u32): bool {
  return isDigit(byte) || (byte | 0x20) - 0x61 < 6
}

// Sixteen of a byte. They are loaded, because a loaded value stays in a register. The engine makes a constant again at each
// use.

const bytes = memory.data<u8>([0x22, 0x20, 0x0d, 0x5b])

export function loadSixteenQuotes(): v128 {
  return v128.load_splat<u8>(<u32>bytes)
}
export function loadSixteenSpaces(): v128 {
  return v128.load_splat<u8>(<u32>bytes, 1)
}
export function loadSixteenReturns(): v128 {
  return v128.load_splat<u8>(<u32>bytes, 2)
}
export function loadSixteenBrackets(): v128 {
  return v128.load_splat<u8>(<u32>bytes, 3)
}

/** The first quote. There must be one. */
export function findNextQuote(from: u32): u32 {
  const quotes = loadSixteenQuotes()
  let at = from
  while (true) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), quotes))
    if (found !== 0) return at + ctz(found)
    at += 16
  }
}

/** The first of this byte in `[from, end)`, or `end`. */
export function findNextByte(from: u32, end: u32, byte: u32): u32 {
  const searched = i8x16.splat(<i8>byte)
  for (let at = from; at < end; at += 16) {
    const found = i8x16.bitmask(i8x16.eq(v128.load(at), searched))
    if (found !== 0) return min(at + ctz(found), end)
  }
  return end
}

/** The first LF or CR. */
export function findLineEnd(from: u32): u32 {
  let at = from
  while (true) {
    const bytes = v128.load(at)
    const found = i8x16.bitmask(
      v128.or(i8x16.eq(bytes, i8x16.splat(0x0a)), i8x16.eq(bytes, i8x16.splat(0x0d))),
    )
    if (found !== 0) return at + ctz(found)
    at += 16
  }
}

const ones = memory.data<u64>([u64.MAX_VALUE, u64.MAX_VALUE, u64.MAX_VALUE, u64.MAX_VALUE, 0, 0, 0, 0])

/** The position of 32 bytes: ones for the first `length` bytes, at most 32, then zeros. */
export function locateFirstOnes(length: u32): u32 {
  return <u32>ones + 32 - length
}

/** For texts with any bytes, at least one. */
export function computeHash(at: u32, length: u32): u32 {
  let hash: u64 = 0x9e3779b97f4a7c15 ^ length
  let from = at
  for (const end = at + length; from + 8 < end; from += 8) {
    hash = (hash ^ load<u64>(from)) * 0xff51afd7ed558ccd
    hash ^= hash >> 32
  }
  const left = at + length - from
  hash = (hash ^ (load<u64>(from) & (u64.MAX_VALUE >> (64 - 8 * left)))) * 0xff51afd7ed558ccd
  return mixBits(<u32>(hash ^ (hash >> 32)))
}

export function mixBits(value: u32): u32 {
  let bits = value ^ (value >> 16)
  bits *= 0x85ebca6b
  bits ^= bits >> 13
  bits *= 0xc2b2ae35
  return bits ^ (bits >> 16)
}

export function hasSameBytes(a: u32, b: u32, length: u32): bool {
  let at: u32 = 0
  for (; at + 16 < length; at += 16)
    if (v128.any_true(v128.xor(v128.load(a + at), v128.load(b + at)))) return false
  const same = <u32>i8x16.bitmask(i8x16.eq(v128.load(a + at), v128.load(b + at)))
  return (~same & ((1 << (length - at)) - 1)) === 0
}

export function isAscii(from: u32, end: u32): bool {
  let at = from
  for (; at + 16 < end; at += 16) if (i8x16.bitmask(v128.load(at)) !== 0) return false
  return (i8x16.bitmask(v128.load(at)) & ((1 << (end - at)) - 1)) === 0
}

/** Can write up to fifteen bytes more. */
export function copy(to: u32, from: u32, length: u32): void {
  for (let at: u32 = 0; at < length; at += 16) v128.store(to + at, v128.load(from + at))
}

/** Compares the first and the last byte at sixteen positions at a time. */
export function hasPattern(text: u32, textEnds: u32, pattern: u32, length: u32): bool {
  if (textEnds - text < length) return false
  const places = textEnds - length + 1
  const first = i8x16.splat(load<i8>(pattern))
  const last = i8x16.splat(load<i8>(pattern + length - 1))
  for (let at = text; at < places; at += 16) {
    let found = i8x16.bitmask(
      v128.and(i8x16.eq(v128.load(at), first), i8x16.eq(v128.load(at + length - 1), last)),
    )
    while (found !== 0) {
      const place = at + ctz(found)
      if (place >= places) break
      if (hasSameBytes(place, pattern, length)) return true
      found &= found - 1
    }
  }
  return false
}

/**
 * Copies a text as UTF-8. Each incomplete sequence, and each byte that begins no sequence, becomes U+FFFD. At most this
 * many characters (code points) are copied. Returns the end of the copy. Source:
 * https://encoding.spec.whatwg.org/#utf-8-decoder
 */
export function copyText(to: u32, from: u32, end: u32, mostCharacters: u32): u32 {
  let out = to
  let at = from
  for (let left = mostCharacters; at < end && left > 0; left--) {
    while (at + 16 <= end && left >= 16) {
      const characters = countBlockCharacters(v128.load(at))
      if (characters === 0) break
      v128.store(out, v128.load(at))
      at += 16
      out += 16
      left -= characters
    }
    if (at === end || left === 0) break
    const size = measureSequence(at, end)
    if (size > 0) {
      for (let i: u32 = 0; i < size; i++) store<u8>(out + i, load<u8>(at + i))
      out += size
      at += size
    } else {
      store<u8>(out, 0xef)
      store<u8>(out + 1, 0xbf)
      store<u8>(out + 2, 0xbd)
      out += 3
      at += brokenBytes
    }
  }
  return out
}

/** The number of characters of sixteen bytes that are ASCII, or sequences of two bytes. 0 for other bytes. */
function countBlockCharacters(bytes: v128): u32 {
  if (i8x16.bitmask(bytes) === 0) return 16
  // 0xc2 to 0xdf, and then 0x80 to 0xbf
  const areSequences = i16x8.eq(v128.and(bytes, i16x8.splat(<i16>0xc0e0)), i16x8.splat(<i16>0x80c0))
  const areLong = i16x8.ne(v128.and(bytes, i16x8.splat(0x001e)), i16x8.splat(0))
  return i16x8.all_true(v128.and(areSequences, areLong)) ? 8 : 0
}

/** The number of characters (code points) of a decoded text. */
export function countCharacters(from: u32, end: u32): u32 {
  let count: u32 = 0
  for (let at = from; at < end; count++) {
    const size = measureSequence(at, end)
    at += size > 0 ? size : brokenBytes
  }
  return count
}

/** The length of the last invalid sequence. */
let brokenBytes: u32 = 0

/**
 * The length of the sequence that begins here. 0 for an invalid one, and `brokenBytes` then has the number of bytes to
 * skip.
 */
function measureSequence(at: u32, end: u32): u32 {
  const first = <u32>load<u8>(at)
  brokenBytes = 1
  if (first < 0x80) return 1
  if (first < 0xc2 || first > 0xf4) return 0
  const size: u32 = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4
  const lower: u32 = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80
  const upper: u32 = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf
  if (at + 1 >= end) return 0
  const second = <u32>load<u8>(at + 1)
  if (second < lower || second > upper) return 0
  for (let i: u32 = 2; i < size; i++) {
    brokenBytes = i
    if (at + i >= end || (<u32>load<u8>(at + i) & 0xc0) !== 0x80) return 0
  }
  return size
}
