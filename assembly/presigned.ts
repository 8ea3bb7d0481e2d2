// The content of a presigned URL. It is read as ../src/log-formats/presigned.ts reads it.
import { findNextByte, isDigit, isLetter, SPACE } from './text'

/** The expiry of the last request URI, negative when it has none, and its access key id. */
export let expiry: f64 = -1
export let accessKey: u32 = 0
export let accessKeyLength: u32 = 0

const QUESTION_MARK: u32 = 0x3f
const AMPERSAND: u32 = 0x26
/** 9999-12-31T23:59:59Z */
const LATEST_EXPIRY: f64 = 253402300799
const SHORTEST_ACCESS_KEY: u32 = 16
const LONGEST_ACCESS_KEY: u32 = 128

/** Reads the query between the first `?` and the last ` HTTP/` after it, or the end of the text. */
export function readPresigned(uri: u32, uriEnd: u32): void {
  expiry = -1
  accessKeyLength = 0
  let at = findNextByte(uri, uriEnd, QUESTION_MARK)
  if (at === uriEnd) return
  at++
  let end = uriEnd
  for (let blank = uriEnd - 6; <i32>blank >= <i32>at; blank--) {
    // ` HTTP/`
    if (load<u8>(blank) === SPACE && load<u32>(blank + 1) === 0x50545448 && load<u8>(blank + 5) === 0x2f) {
      end = blank
      break
    }
  }
  let hasExpiry = false
  while (at <= end) {
    const next = findNextByte(at, end, AMPERSAND)
    if (!hasExpiry) hasExpiry = readExpiry(at, next)
    if (accessKeyLength === 0) readAccessKey(at, next)
    at = next + 1
  }
}

/** `Expires=` and 1 to 12 digits. Returns whether the parameter has this form. */
function readExpiry(at: u32, end: u32): bool {
  if (end < at + 9 || end > at + 20 || load<u64>(at) !== 0x3d73657269707845) return false
  let value: f64 = 0
  for (let digit = at + 8; digit < end; digit++) {
    if (!isDigit(load<u8>(digit))) return false
    value = value * 10 + <f64>(load<u8>(digit) - 0x30)
  }
  if (value <= LATEST_EXPIRY) expiry = value
  return true
}

/** `AWSAccessKeyId=` and letters and digits. */
function readAccessKey(at: u32, end: u32): void {
  const text = at + 15
  if (end < text + SHORTEST_ACCESS_KEY || end > text + LONGEST_ACCESS_KEY) return
  if (load<u64>(at) !== 0x7365636341535741 || load<u64>(at + 7) !== 0x3d644979654b7373) return
  for (let letter = text; letter < end; letter++)
    if (!isDigit(load<u8>(letter)) && !isLetter(load<u8>(letter))) return
  accessKey = text
  accessKeyLength = end - text
}
