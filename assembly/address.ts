// Remote addresses: finds the configured network that contains an address, and its canonical form. It reads addresses
// as ../src/model/ip-address.ts and ../src/model/network-tree.ts do. A differential test compares the two.
import {
  ADDRESS_TEXT,
  MOST_NETWORKS,
  NETWORK_BYTES,
  NETWORK_HIGH,
  NETWORK_LOW,
  NETWORK_POSITION,
  NETWORK_PREFIX_LENGTH,
  NETWORK_SLOTS,
  NETWORK_TABLE,
  NETWORKS,
} from './layout'
import { COLON, DOT, findNextByte, isDigit, isHexDigit, mixBits } from './text'

/** The maximum length of a valid address. */
const LONGEST_ADDRESS: u32 = 45

/** The last address that was read: 0 for a text that is not an address, else 4 or 6, and its bits. */
let family: u32 = 0
let high: u64 = 0
let low: u64 = 0

/** The canonical text of an address after a call of `canonicalizeAddress`. */
export let canonicalEnd: u32 = 0

let networkCount: u32 = 0
/** A bit for each prefix length of a network: one word for IPv4, three for IPv6. */
let ipv4Lengths: u64 = 0
let ipv6Lengths0: u64 = 0
let ipv6Lengths64: u64 = 0
let ipv6Length128: bool = false

/** Adds a network. False when the table is full. */
export function addNetwork(
  isIpv4: bool,
  a: u32,
  b: u32,
  c: u32,
  d: u32,
  prefixLength: u32,
  position: u32,
): bool {
  if (networkCount === MOST_NETWORKS) return false
  const upper = ((<u64>a) << 32) | b
  const lower = ((<u64>c) << 32) | d
  const entry = NETWORKS + networkCount * NETWORK_BYTES
  const length = isIpv4 ? prefixLength : prefixLength + IPV6_LENGTHS
  store<u64>(entry + NETWORK_HIGH, upper)
  store<u64>(entry + NETWORK_LOW, lower)
  store<u32>(entry + NETWORK_PREFIX_LENGTH, length)
  store<u32>(entry + NETWORK_POSITION, position)
  let slot = hashNetwork(upper, lower, length)
  while (load<u32>(NETWORK_TABLE + slot * 4) !== 0) slot = (slot + 1) & (NETWORK_SLOTS - 1)
  store<u32>(NETWORK_TABLE + slot * 4, ++networkCount)
  if (isIpv4) ipv4Lengths |= (<u64>1) << prefixLength
  else if (prefixLength < 64) ipv6Lengths0 |= (<u64>1) << prefixLength
  else if (prefixLength < 128) ipv6Lengths64 |= (<u64>1) << (prefixLength - 64)
  else ipv6Length128 = true
  return true
}

/** Distinguishes prefix lengths of IPv6 from those of IPv4. */
const IPV6_LENGTHS: u32 = 64

function hashNetwork(upper: u64, lower: u64, length: u32): u32 {
  const a = mixBits(<u32>upper ^ (<u32>(upper >> 32) * 0x9e3779b9))
  const b = mixBits(<u32>lower ^ (<u32>(lower >> 32) * 0x85ebca6b))
  return mixBits(a + b * 31 + length * 0xcc9e2d51) & (NETWORK_SLOTS - 1)
}

function findNetworkOfPrefix(upper: u64, lower: u64, length: u32): i32 {
  let slot = hashNetwork(upper, lower, length)
  while (true) {
    const position = load<u32>(NETWORK_TABLE + slot * 4)
    if (position === 0) return -1
    const entry = NETWORKS + (position - 1) * NETWORK_BYTES
    if (
      load<u64>(entry + NETWORK_HIGH) === upper &&
      load<u64>(entry + NETWORK_LOW) === lower &&
      load<u32>(entry + NETWORK_PREFIX_LENGTH) === length
    )
      return load<i32>(entry + NETWORK_POSITION)
    slot = (slot + 1) & (NETWORK_SLOTS - 1)
  }
}

/**
 * The position of the most specific network that contains the address, or -1. One look-up for each prefix length of a
 * network, the longest first.
 */
export function findNetwork(from: u32, to: u32): i32 {
  readAddress(from, to)
  if (family === 4) {
    for (let lengths = ipv4Lengths; lengths !== 0; ) {
      const length = <u32>(63 - clz(lengths))
      lengths ^= (<u64>1) << length
      const network = findNetworkOfPrefix(0, length === 0 ? 0 : low & (0xffffffff << (32 - length)), length)
      if (network >= 0) return network
    }
    return -1
  }
  if (family === 0) return -1
  if (ipv6Length128) {
    const network = findNetworkOfPrefix(high, low, IPV6_LENGTHS + 128)
    if (network >= 0) return network
  }
  for (let lengths = ipv6Lengths64; lengths !== 0; ) {
    const length = <u32>(63 - clz(lengths))
    lengths ^= (<u64>1) << length
    const network = findNetworkOfPrefix(high, maskHalf(low, length), IPV6_LENGTHS + 64 + length)
    if (network >= 0) return network
  }
  for (let lengths = ipv6Lengths0; lengths !== 0; ) {
    const length = <u32>(63 - clz(lengths))
    lengths ^= (<u64>1) << length
    const network = findNetworkOfPrefix(maskHalf(high, length), 0, IPV6_LENGTHS + length)
    if (network >= 0) return network
  }
  return -1
}

function maskHalf(bits: u64, length: u32): u64 {
  return length === 0 ? 0 : bits & (u64.MAX_VALUE << (64 - length))
}

/**
 * Writes the RFC 5952 form of the address to ADDRESS_TEXT and returns true. Returns false for a text that is not an
 * IPv6 address. The text itself is then its canonical form.
 */
export function canonicalizeAddress(from: u32, to: u32): bool {
  if (to - from > LONGEST_ADDRESS || !hasColon(from, to)) return false
  readAddress(from, to)
  if (family === 0) return false
  if (family === 4) {
    let at = writeDecimal(ADDRESS_TEXT, <u32>low >> 24)
    for (let shift: i32 = 16; shift >= 0; shift -= 8) {
      store<u8>(at, DOT)
      at = writeDecimal(at + 1, (<u32>low >> shift) & 255)
    }
    canonicalEnd = at
    return true
  }
  // RFC 5952 omits the first of the longest runs of zeros if it has more than one group.
  let zeros: i32 = 0
  let zerosFrom: i32 = -1
  for (let group: i32 = 0; group < 8; group++) {
    let run: i32 = 0
    while (group + run < 8 && readGroup(group + run) === 0) run++
    if (run > zeros) {
      zeros = run
      zerosFrom = group
    }
    group += run
  }
  if (zeros < 2) zerosFrom = -1
  let at = ADDRESS_TEXT
  for (let group: i32 = 0; group < 8; ) {
    if (group === zerosFrom) {
      store<u16>(at, 0x3a3a)
      at += 2
      group += zeros
      continue
    }
    if (group > 0 && group !== zerosFrom + zeros) store<u8>(at++, COLON)
    else if (group > 0 && zerosFrom < 0) store<u8>(at++, COLON)
    at = writeHex(at, readGroup(group))
    group++
  }
  canonicalEnd = at
  return true
}

function readGroup(group: i32): u32 {
  return <u32>((group < 4 ? high : low) >> (48 - 16 * (group & 3))) & 0xffff
}

function writeDecimal(to: u32, value: u32): u32 {
  let at = to
  if (value > 99) store<u8>(at++, 0x30 + value / 100)
  if (value > 9) store<u8>(at++, 0x30 + ((value / 10) % 10))
  store<u8>(at++, 0x30 + (value % 10))
  return at
}

function writeHex(to: u32, value: u32): u32 {
  let at = to
  let shift: i32 = value > 0xfff ? 12 : value > 0xff ? 8 : value > 0xf ? 4 : 0
  for (; shift >= 0; shift -= 4) {
    const digit = (value >> shift) & 15
    store<u8>(at++, digit < 10 ? 0x30 + digit : 0x57 + digit)
  }
  return at
}

function hasColon(from: u32, to: u32): bool {
  return findNextByte(from, to, COLON) < to
}

function readAddress(from: u32, to: u32): void {
  family = 0
  if (to - from > LONGEST_ADDRESS) return
  if (readIpv4(from, to)) {
    family = 4
    return
  }
  if (!hasColon(from, to) || !readIpv6(from, to)) return
  if (high === 0 && low >> 32 === 0xffff) {
    low &= 0xffffffff
    family = 4
  } else family = 6
}

/** Four decimal numbers up to 255 without leading zeros. */
function readIpv4(from: u32, to: u32): bool {
  let at = from
  let bits: u32 = 0
  for (let part = 0; part < 4; part++) {
    const digits = at
    let value: u32 = 0
    let digit = <u32>load<u8>(at) - 0x30
    while (digit < 10 && at - digits < 4) {
      value = value * 10 + digit
      digit = <u32>load<u8>(++at) - 0x30
    }
    if (at === digits || value > 255 || at - digits > 3 || (at - digits > 1 && load<u8>(digits) === 0x30))
      return false
    bits = (bits << 8) | value
    if (part < 3 && load<u8>(at++) !== DOT) return false
  }
  low = bits
  high = 0
  return at === to
}

/**
 * Groups of at most four hex digits, `::` once, and an IPv4 address at the end:
 * https://url.spec.whatwg.org/#concept-ipv6-parser
 */
function readIpv6(from: u32, to: u32): bool {
  let at = from
  high = 0
  low = 0
  /** The number of groups left of `::`, and of all groups. */
  let groups: u32 = 0
  let compressedAt: i32 = -1
  /** The groups in the order of the text, and separately the groups right of `::`. */
  let rightHigh: u64 = 0
  let rightLow: u64 = 0
  if (load<u8>(at) === COLON) {
    if (at + 1 >= to || load<u8>(at + 1) !== COLON) return false
    at += 2
    compressedAt = 0
  }
  while (at < to) {
    if (groups + (compressedAt >= 0 ? 1 : 0) >= 8) return false
    if (load<u8>(at) === COLON) {
      if (compressedAt >= 0) return false
      at++
      compressedAt = groups
      continue
    }
    let value: u32 = 0
    const digits = at
    while (at < to && at - digits < 4 && isHexDigit(load<u8>(at))) {
      const byte = <u32>load<u8>(at)
      value = (value << 4) | (isDigit(byte) ? byte - 0x30 : (byte | 0x20) - 0x57)
      at++
    }
    if (at < to && load<u8>(at) === DOT) {
      if (at === digits || groups + (compressedAt >= 0 ? 1 : 0) > 6) return false
      const keptHigh = high
      const keptLow = low
      if (!readIpv4(digits, to)) return false
      const ipv4 = low
      high = keptHigh
      low = keptLow
      rightHigh = (rightHigh << 32) | (rightLow >> 32)
      rightLow = (rightLow << 32) | ipv4
      groups += 2
      at = to
      break
    }
    if (at < to) {
      if (load<u8>(at) !== COLON) return false
      at++
      if (at === to) return false
    }
    rightHigh = (rightHigh << 16) | (rightLow >> 48)
    rightLow = (rightLow << 16) | value
    groups++
  }
  if (compressedAt < 0) {
    if (groups !== 8) return false
    high = rightHigh
    low = rightLow
    return true
  }
  // Zeros take the place of `::`. The groups right of it stay at the end.
  const right = groups - <u32>compressedAt
  const keepLow: u64 = right >= 4 ? u64.MAX_VALUE : ((<u64>1) << (16 * right)) - 1
  const keepHigh: u64 = right <= 4 ? 0 : ((<u64>1) << (16 * (right - 4))) - 1
  let leftHigh = rightHigh & ~keepHigh
  let leftLow = rightLow & ~keepLow
  for (let group = groups; group < 8; group++) {
    leftHigh = (leftHigh << 16) | (leftLow >> 48)
    leftLow <<= 16
  }
  high = leftHigh | (rightHigh & keepHigh)
  low = leftLow | (rightLow & keepLow)
  return true
}
