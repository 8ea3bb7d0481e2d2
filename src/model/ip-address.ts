import { isIPv4 } from 'node:net'

/** The bytes of an address in network order: 4 (IPv4) or 16 (IPv6). */
export type AddressBytes = Uint8Array

/**
 * The canonical spelling of a strictly spelled address: IPv4 as four decimal parts without leading zeros, IPv6 without
 * a zone in the form of RFC 5952. Null if the text is not such an address.
 */
export function canonicalizeAddress(text: string): string | null {
  if (!text.includes(':')) return isIPv4(text) ? text : null
  if (!/^[0-9A-Fa-f:.]+$/.test(text)) return null
  // https://url.spec.whatwg.org/#concept-ipv6-parser is as strict, and its serializer compresses as RFC 5952 does.
  const url = `http://[${text}]/`
  return URL.canParse(url) ? new URL(url).hostname.slice(1, -1) : null
}

/** Reads a strictly spelled address. Null if the text is not one. An IPv4-mapped address keeps its 16 bytes. */
export function readAddress(text: string): AddressBytes | null {
  const spelling = canonicalizeAddress(text)
  if (spelling === null) return null
  if (!spelling.includes(':')) return Uint8Array.from(spelling.split('.'), Number)
  const [head = [], tail = []] = spelling.split('::').map((part) => (part === '' ? [] : part.split(':')))
  const groups = [...head, ...Array<string>(8 - head.length - tail.length).fill('0'), ...tail]
  return Uint8Array.from(
    groups.flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16)]),
  )
}

/** Whether it is an IPv6 address that represents an IPv4 address, `::ffff:0:0/96`. */
export function isIpv4Mapped(bytes: AddressBytes): boolean {
  return (
    bytes.length === 16 &&
    bytes.subarray(0, 10).every((byte) => byte === 0) &&
    bytes[10] === 0xff &&
    bytes[11] === 0xff
  )
}

/** An IPv4-mapped address as the IPv4 address; any other as it is. */
export function unmapIpv4(bytes: AddressBytes): AddressBytes {
  return isIpv4Mapped(bytes) ? bytes.subarray(12) : bytes
}

/** Dotted decimal, or the form of RFC 5952. */
export function formatAddress(bytes: AddressBytes): string {
  if (bytes.length === 4) return bytes.join('.')
  const groups = Array.from({ length: 8 }, (_, at) =>
    (((bytes[2 * at] as number) << 8) | (bytes[2 * at + 1] as number)).toString(16),
  )
  return canonicalizeAddress(groups.join(':')) as string
}
