import { COLUMN } from '../log-formats/columns.js'
import { makeBucketMatcher } from '../model/bucket-pattern.js'
import {
  type AddressBytes,
  canonicalizeAddress,
  formatAddress,
  readAddress,
  unmapIpv4,
} from '../model/ip-address.js'
import { NetworkTree } from '../model/network-tree.js'
import type { Network, Scope } from '../model/scope.js'
import { type Authentication, SIGNATURE_KEYS, type SignatureCounts, type Totals } from '../model/tally.js'
import type { EpochSeconds } from '../model/time.js'

/** The RFC 5952 form of a remote address, which identifies it. A text that is not an address stays unchanged. */
export function canonicalizeRemoteIp(text: string): string {
  const spelling = canonicalizeAddress(text)
  if (spelling === null) return text
  return spelling.startsWith('::ffff:')
    ? formatAddress(unmapIpv4(readAddress(spelling) as AddressBytes))
    : spelling
}

/**
 * Finds the most specific network that contains a remote IP: its index, or -1. A text that is not an address (`-`,
 * leading zeros, fewer than four parts, a zone) is in no network. An IPv4-mapped address counts as its IPv4 address.
 */
export function createNetworkFinder(networks: readonly Network[]): (remoteIp: string) => number {
  const ipv4 = new NetworkTree<number>()
  const ipv6 = new NetworkTree<number>()
  networks.forEach((network, index) => {
    const tree = network.family === 4 ? ipv4 : ipv6
    tree.getOrMake(network, () => index)
  })
  return (remoteIp) => {
    const read = readAddress(remoteIp)
    if (read === null) return -1
    const address = unmapIpv4(read)
    const tree = address.length === 4 ? ipv4 : ipv6
    let mostSpecific = -1
    tree.find(address, (index) => {
      mostSpecific = index
    })
    return mostSpecific
  }
}

/** The place in which a record is counted. Every line has exactly one place. */
export type Place = Exclude<keyof Totals, 'records' | 'inScope'>

/** Whether records of a place are in scope. */
export function isSignature(place: Place): place is keyof SignatureCounts {
  return SIGNATURES.has(place)
}

const SIGNATURES: ReadonlySet<string> = new Set(SIGNATURE_KEYS)

/** A scope in the form that places many records quickly. */
interface PlacingScope {
  readonly since: EpochSeconds
  readonly until: EpochSeconds
  /** Whether a bucket is configured. Null when every bucket is. */
  readonly isAskedBucket: ((bucket: string) => boolean) | null
  /** Index of the network that contains a remote IP, -1 for none. 0 for every IP when no network is configured. */
  readonly findNetwork: (remoteIp: string) => number
  readonly excludedUserAgents: readonly string[]
}

/** Prepares a scope for many records. */
export function makePlacingScope(scope: Scope): PlacingScope {
  return {
    since: scope.window.since ?? Number.NEGATIVE_INFINITY,
    until: scope.window.until ?? Number.POSITIVE_INFINITY,
    isAskedBucket: makeBucketMatcher(scope),
    findNetwork: scope.networks.length === 0 ? () => 0 : createNetworkFinder(scope.networks),
    excludedUserAgents: scope.excludedUserAgents,
  }
}

/** Returns the text of a column that every record has. */
export type ColumnReader = (column: number) => string

/**
 * The first matching place of a parsed record. `signature` is null for a record without that column. `isService` tells
 * whether the operation is one of an AWS service. The network is -1 for a record that is placed before its network is
 * needed.
 */
export function placeRecord(
  text: ColumnReader,
  signature: string | null,
  time: EpochSeconds,
  scope: PlacingScope,
  isService: boolean | null = null,
): { readonly place: Place; readonly network: number } {
  if (time < scope.since || time >= scope.until) return { place: 'outsideWindow', network: -1 }
  if (scope.isAskedBucket !== null && !scope.isAskedBucket(text(COLUMN.bucket)))
    return { place: 'otherBuckets', network: -1 }
  if (isService ?? text(COLUMN.operation).startsWith('S3.')) return { place: 'service', network: -1 }
  const network = scope.findNetwork(text(COLUMN.remote_ip))
  if (network === -1) return { place: 'otherNetworks', network }
  const kind = classifySignature(signature, () => text(COLUMN.requester))
  if (
    (signature === 'SigV4' || signature === '-') &&
    scope.excludedUserAgents.some((part) => text(COLUMN.user_agent).includes(part))
  )
    return { place: 'excluded', network }
  return { place: kind, network }
}

/**
 * Classifies a signature column. Null means a record that ends before it. `-` with a known requester means a signed
 * request whose signature the record does not show.
 */
function classifySignature(signature: string | null, getRequester: () => string): keyof SignatureCounts {
  if (signature === null) return 'missing'
  if (signature === 'SigV4') return 'sigV4'
  if (signature === 'SigV2') return 'sigV2'
  return signature === '-' && getRequester() === '-' ? 'unsigned' : 'unknown'
}

/** Classifies an authentication type column. Null means a record that ends before it. */
export function classifyAuthentication(authenticationType: string | null): Authentication {
  if (authenticationType === 'AuthHeader') return 'header'
  return authenticationType === 'QueryString' ? 'presigned' : 'unknown'
}
