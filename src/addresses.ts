import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** The bytes of an address in network order: 4 (IPv4) or 16 (IPv6). */
export type AddressBytes = Uint8Array

/**
 * Reads an address strictly: IPv4 as four decimal parts without leading zeros, IPv6 without a zone. Null where the text is
 * none. An IPv4-mapped IPv6 address keeps its 16 bytes.
 */
export function readAddress(text: string): AddressBytes | null {
  const family = text.includes('%') ? 0 : isIP(text)
  if (family === 0) return null
  // ipaddr.js takes `::1.2.3.4` for an IPv4-mapped address; the URL standard spells it in hexadecimal.
  const plain = family === 6 && text.includes('.') ? new URL(`http://[${text}]/`).hostname.slice(1, -1) : text
  return Uint8Array.from(ipaddr.parse(plain).toByteArray())
}

/** Whether it is an IPv6 address that stands for an IPv4 one, `::ffff:0:0/96`. */
export function isIpv4Mapped(bytes: AddressBytes): boolean {
  return (
    bytes.length === 16 &&
    bytes.subarray(0, 10).every((byte) => byte === 0) &&
    bytes[10] === 0xff &&
    bytes[11] === 0xff
  )
}

/** An IPv4-mapped address as the IPv4 address; any other as it is. */
export function unmapped(bytes: AddressBytes): AddressBytes {
  return isIpv4Mapped(bytes) ? bytes.subarray(12) : bytes
}

/** Dotted decimal, or the form of RFC 5952. */
export function addressText(bytes: AddressBytes): string {
  const address = ipaddr.fromByteArray([...bytes])
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString()
}
