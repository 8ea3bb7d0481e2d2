import { readTime } from '../../log-formats/text/record.js'
import type { EpochSeconds } from '../../model/time.js'

const SPACE = 0x20
const DOT = 0x2e
const ZERO = 0x30
const OPENING_BRACKET = 0x5b
const CLOSING_BRACKET = 0x5d
/** The length of `[dd/Mon/yyyy:HH:MM:SS +zzzz]` */
const TIME_LENGTH = 28

/**
 * Makes a test of lines of the text format: whether a line is a record of another remote IP than these, or of a time that is
 * not wanted. The test reads only the start of a line, ten times faster than all of its columns. It returns false where it
 * is not certain: for IPv6 with a wanted time, and for a line whose start is not that of a record.
 * @param isWantedTime null if every time is wanted
 */
export function createStartFilter(
  remoteIps: Iterable<string>,
  isWantedTime: ((time: EpochSeconds) => boolean) | null,
): (line: Uint8Array, start: number, end: number) => boolean {
  const wanted = new Set<number>()
  for (const remoteIp of remoteIps) wanted.add(readIpv4(Buffer.from(`${remoteIp} `), 0))
  return (line, start, end) => {
    const bucket = line.indexOf(SPACE, start) + 1
    const time = line.indexOf(SPACE, bucket) + 1
    const timeEnd = time + TIME_LENGTH
    if (time === 0 || timeEnd >= end || line[time] !== OPENING_BRACKET) return false
    if (line[timeEnd - 1] !== CLOSING_BRACKET || line[timeEnd] !== SPACE) return false
    const remoteIp = readIpv4(line, timeEnd + 1)
    if (remoteIp !== NOT_IPV4 && !wanted.has(remoteIp)) return true
    return isWantedTime !== null && !isWantedTime(readTime(line, time + 1))
  }
}

const NOT_IPV4 = -1

/** The address as a number of 32 bits. A blank follows its four decimal parts, which have no leading zeros. */
function readIpv4(bytes: Uint8Array, start: number): number {
  let address = 0
  let part = 0
  let digits = 0
  let parts = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] as number
    if (byte === DOT || byte === SPACE) {
      if (digits === 0 || part > 255) return NOT_IPV4
      address = address * 256 + part
      parts++
      if (byte === SPACE) return parts === 4 ? address : NOT_IPV4
      if (parts === 4) return NOT_IPV4
      part = 0
      digits = 0
      continue
    }
    const digit = byte - ZERO
    if (digit < 0 || digit > 9 || digits === 3 || (digits > 0 && part === 0)) return NOT_IPV4
    part = part * 10 + digit
    digits++
  }
  return NOT_IPV4
}
