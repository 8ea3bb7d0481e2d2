import { formatCount } from './figures.js'
import type { Window } from './time.js'

/** One configured range of remote IP addresses, in canonical form. */
export interface Network {
  /** RFC 5952 spelling with its prefix length: `203.0.113.0/24`, `2001:db8::/32`, `198.51.100.7/32`. */
  readonly cidr: string
  readonly family: 4 | 6
  /** The network address: 4 or 16 bytes, host bits zero. */
  readonly address: Uint8Array
  readonly prefixLength: number
}

/**
 * Maximum buckets of one check: as many as an account has by default. Source:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/BucketRestrictions.html
 */
export const MOST_BUCKETS = 10_000

/** What an engine is asked about. Everything in it is validated, and safe to compare byte by byte. */
export interface Scope {
  /** Configured bucket names in the order given; empty: every bucket in the logs. */
  readonly buckets: readonly string[]
  /**
   * Names and patterns as given, where a pattern chooses among the buckets in the logs; `buckets` then holds the names of
   * them. Left out where every bucket is named.
   */
  readonly bucketPatterns?: readonly string[]
  /** Configured networks in the order given; empty: any address. */
  readonly networks: readonly Network[]
  readonly window: Window
  /** A record whose user agent contains one of these is set aside, where its signature is `SigV4` or `-`. */
  readonly excludedUserAgents: readonly string[]
}

/** The network of a target where no source IP is configured. */
export const ANY_NETWORK = 'any'

/** Pairs of bucket and network that one check judges at most: each is a row of the report, and may be a gap. */
const MOST_TARGETS = 200_000

/** The reason for refusing this number of targets. Null if it is accepted. */
export function findTargetsProblem({
  buckets,
  networks,
}: Pick<Scope, 'buckets' | 'networks'>): string | null {
  const targets = buckets.length * networks.length
  return targets <= MOST_TARGETS
    ? null
    : `${formatCount(buckets.length, 'bucket')} and ${formatCount(networks.length, 'source IP')} make ${targets} targets; one check judges at most ${MOST_TARGETS}. Split them between several checks.`
}

/**
 * Why the targets that a log has are too many; null where they are not. Without configured buckets, the log decides how
 * many there are.
 */
export function findFoundTargetsProblem(targets: number): string | null {
  return targets <= MOST_TARGETS
    ? null
    : `The logs have ${targets} pairs of bucket and source IP; one check judges at most ${MOST_TARGETS}. Give buckets, and split them between several checks.`
}

/** Names a target in a set: no bucket name holds a blank. Most targets are of any network, and need no text of their own. */
export function makeTargetKey(bucket: string, network: string): string {
  return network === ANY_NETWORK ? bucket : `${bucket} ${network}`
}

/** The networks of a scope as targets name them, in the order given. */
export function listNetworkNames(scope: Scope): readonly string[] {
  return scope.networks.length === 0 ? [ANY_NETWORK] : scope.networks.map(({ cidr }) => cidr)
}
