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
import { type Authentication, makeZeroSignatures, type SignatureCounts, type Totals } from '../model/tally.js'
import type { EpochSeconds } from '../model/time.js'

/** The form of RFC 5952, in which remote addresses are told apart and shown; text that is not an address stays as it is. */
export function canonicalizeRemoteIp(text: string): string {
  const spelling = canonicalizeAddress(text)
  if (spelling === null) return text
  return spelling.startsWith('::ffff:')
    ? formatAddress(unmapIpv4(readAddress(spelling) as AddressBytes))
    : spelling
}

/**
 * Finds the most specific of the networks that holds a remote IP: its index, or -1. Text that is not an address (`-`, leading
 * zeros, fewer than four parts, a zone) is in none; an IPv4-mapped address is the IPv4 address.
 */
export function createNetworkFinder(networks: readonly Network[]): (remoteIp: string) => number {
  const ipv4 = new NetworkTree<number>()
  const ipv6 = new NetworkTree<number>()
  networks.forEach((network, index) => {
    const tree = network.family === 4 ? ipv4 : ipv6
    tree.at(network, () => index)
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

/** Where a record is counted; every line read is in exactly one place. */
export type Place = Exclude<keyof Totals, 'records' | 'inScope'>

/** Whether records of a place are in scope. */
export function isSignature(place: Place): place is keyof SignatureCounts {
  return SIGNATURES.has(place)
}

const SIGNATURES: ReadonlySet<string> = new Set(Object.keys(makeZeroSignatures()))

/** A scope made ready to place many records. */
export interface PlacingScope {
  readonly since: EpochSeconds
  readonly until: EpochSeconds
  /** Whether a bucket is asked about; null: every one is. */
  readonly asksFor: ((bucket: string) => boolean) | null
  /** Index of the network that holds a remote IP, -1 for none; 0 for all where no network is configured. */
  readonly networkOf: (remoteIp: string) => number
  readonly excludedUserAgents: readonly string[]
}

export function makePlacingScope(scope: Scope): PlacingScope {
  return {
    since: scope.window.since ?? Number.NEGATIVE_INFINITY,
    until: scope.window.until ?? Number.POSITIVE_INFINITY,
    asksFor: makeBucketMatcher(scope),
    networkOf: scope.networks.length === 0 ? () => 0 : createNetworkFinder(scope.networks),
    excludedUserAgents: scope.excludedUserAgents,
  }
}

/** Gives the text of a column that every record has. */
export type ColumnReader = (column: number) => string

/**
 * The place of a parsed record, the first that fits; `signature` is null where the record ends before that column, and
 * `isService` where the operation says whether an AWS service made the request. The network is -1 where the record is
 * counted before its network is asked for.
 */
export function placeRecord(
  text: ColumnReader,
  signature: string | null,
  time: EpochSeconds,
  scope: PlacingScope,
  isService: boolean | null = null,
): { readonly place: Place; readonly network: number } {
  if (time < scope.since || time >= scope.until) return { place: 'outsideWindow', network: -1 }
  if (scope.asksFor !== null && !scope.asksFor(text(COLUMN.bucket)))
    return { place: 'otherBuckets', network: -1 }
  if (isService ?? text(COLUMN.operation).startsWith('S3.')) return { place: 'service', network: -1 }
  const network = scope.networkOf(text(COLUMN.remote_ip))
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
 * What a signature column says; null stands for a record that ends before it. Where it is `-` although the requester is
 * known, the request is signed in a way that the record does not show.
 */
export function classifySignature(signature: string | null, requester: () => string): keyof SignatureCounts {
  if (signature === null) return 'missing'
  if (signature === 'SigV4') return 'sigV4'
  if (signature === 'SigV2') return 'sigV2'
  return signature === '-' && requester() === '-' ? 'unsigned' : 'unknown'
}

export function classifyAuthentication(authenticationType: string | null): Authentication {
  if (authenticationType === 'AuthHeader') return 'header'
  return authenticationType === 'QueryString' ? 'presigned' : 'unknown'
}
