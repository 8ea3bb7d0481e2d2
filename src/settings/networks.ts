import { isIPv4 } from 'node:net'
import ipaddr from 'ipaddr.js'
import { type AddressBytes, formatAddress, isIpv4Mapped, readAddress } from '../model/ip-address.js'
import type { Network } from '../model/scope.js'
import { describeWrongValue } from './messages.js'

/** A network, or a sentence that says why the text is invalid and what it may mean. */
type ReadNetwork = { readonly network: Network } | { readonly problem: string }

/**
 * Reads one address or CIDR range strictly: IPv4 as four decimal parts, IPv6 without a zone, host bits zero. A text
 * that only looks right would match other addresses than the user meant. The refusal names the range that the user
 * probably meant.
 */
export function readNetwork(text: string): ReadNetwork {
  const slash = text.indexOf('/')
  const address = slash < 0 ? text : text.slice(0, slash)
  const prefix = slash < 0 ? null : text.slice(slash + 1)
  const bytes = readAddress(address)
  if (bytes === null)
    return { problem: describeWrongValue(text, describeNotAnAddress(address), guessNetwork(text)) }

  const bits = 8 * bytes.length
  const family = bits === 32 ? 4 : 6
  if (prefix !== null && !/^(?:0|[1-9]\d{0,2})$/.test(prefix)) {
    return {
      problem: describeWrongValue(
        text,
        `does not have a prefix length in plain digits after the slash (0 to ${bits})`,
        guessNetwork(text),
      ),
    }
  }
  const prefixLength = prefix === null ? bits : Number(prefix)
  if (prefixLength > bits) {
    return {
      problem: describeWrongValue(text, `has a prefix length above ${bits}, the most that IPv${family} has`),
    }
  }

  // `::ffff:192.0.2.0/24` has the prefix length of the IPv4 range.
  const ipv4Prefix = prefixLength >= 96 ? prefixLength - 96 : prefixLength <= 32 ? prefixLength : null
  if (isIpv4Mapped(bytes) && ipv4Prefix !== null) {
    const meant = formatNetwork(
      maskAddress(bytes.subarray(12), ipv4Prefix),
      prefix === null ? null : ipv4Prefix,
    )
    return {
      problem: describeWrongValue(text, 'is an IPv4-mapped IPv6 range, and access logs spell IPv4', meant),
    }
  }
  const networkAddress = maskAddress(bytes, prefixLength)
  if (!networkAddress.every((byte, index) => byte === bytes[index])) {
    const meant = `${formatNetwork(networkAddress, prefixLength)}, or only ${formatNetwork(bytes, null)}`
    return { problem: describeWrongValue(text, 'has host bits set', meant) }
  }
  return {
    network: {
      cidr: formatNetwork(networkAddress, prefixLength),
      family,
      address: networkAddress,
      prefixLength,
    } as Network,
  }
}

/** The address with all bits right of the prefix zero. */
function maskAddress(bytes: AddressBytes, prefixLength: number): AddressBytes {
  return bytes.map((byte, index) => {
    const kept = Math.min(8, Math.max(0, prefixLength - index * 8))
    return byte & (0xff << (8 - kept))
  })
}

/** RFC 5952 spelling, with the prefix length where there is one. */
function formatNetwork(bytes: AddressBytes, prefixLength: number | null): string {
  return prefixLength === null ? formatAddress(bytes) : `${formatAddress(bytes)}/${prefixLength}`
}

function describeNotAnAddress(address: string): string {
  if (address.includes('%')) return 'names a zone, which no access log record has'
  if (/^\d+(?:\.\d+)*$/.test(address))
    return 'is not an IPv4 address: four decimal parts, 0 to 255, no leading zeros'
  return 'is not an IPv4 or IPv6 address or CIDR range'
}

/** The range that an invalid text probably means, in canonical form. Null if no range is similar. */
function guessNetwork(text: string): string | null {
  for (const candidate of listCandidates(text.trim())) {
    if (candidate === text) continue
    const read = readNetwork(candidate)
    if ('network' in read)
      return candidate.includes('/') ? read.network.cidr : formatBareAddress(read.network)
  }
  return null
}

function formatBareAddress(network: Network): string {
  return network.cidr.slice(0, network.cidr.indexOf('/'))
}

function listCandidates(text: string): string[] {
  const [address = '', prefix] = text.split('/', 2)
  const addPrefix = (changed: string) => (prefix === undefined ? changed : `${changed}/${prefix}`)
  const found: string[] = []

  if (prefix !== undefined && isIPv4(prefix)) {
    const length = ipaddr.IPv4.parse(prefix).prefixLengthFromSubnetMask()
    if (length !== null) found.push(findNetworkText(address, length))
  } else if (prefix !== undefined && /^0\d+$/.test(prefix)) {
    found.push(`${address}/${Number(prefix)}`)
  } else if (prefix === '') {
    found.push(address)
  }
  found.push(addPrefix(address.replace(/%.*$/, '')))
  found.push(addPrefix(address.replace(/^\[(.*)\](?::\d+)?$/, '$1')))
  found.push(addPrefix(address.replace(/^([\d.]+):\d+$/, '$1')))
  if (/^\d+(?:\.\d+){0,3}$/.test(address)) {
    const parts = address.split('.').map((part) => String(Number(part)))
    const padded = [...parts, '0', '0', '0'].slice(0, 4).join('.')
    if (parts.length === 4) found.push(addPrefix(padded))
    else if (prefix !== undefined) found.push(addPrefix(padded))
    else if (parts.length > 1) found.push(`${padded}/${parts.length * 8}`)
  }
  const wildcard = /^(\d+(?:\.\d+){0,2})((?:\.\*){1,3})$/.exec(address)
  if (wildcard !== null && prefix === undefined) {
    const parts = (wildcard[1] as string).split('.')
    found.push(`${[...parts, '0', '0', '0'].slice(0, 4).join('.')}/${parts.length * 8}`)
  }
  return found
}

function findNetworkText(address: string, prefixLength: number): string {
  const bytes = isIPv4(address) ? readAddress(address) : null
  return bytes === null ? address : formatNetwork(maskAddress(bytes, prefixLength), prefixLength)
}
