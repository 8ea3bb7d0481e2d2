import type { Network, Scope } from '../../src/model/scope.js'
import {
  type BucketTally,
  type ClientTally,
  makeEmptyAlsoSeen,
  makeZeroSignatures,
  makeZeroTotals,
  type SignatureCounts,
  type Tally,
  type TargetTally,
} from '../../src/model/tally.js'

/** 2026-11-23T12:00:00Z */
export const NOON = Date.UTC(2026, 10, 23, 12) / 1000
export const DAY_SECONDS = 86_400

export function makeNetwork(cidr: string): Network {
  return { cidr, family: 4, address: new Uint8Array(4), prefixLength: Number(cidr.split('/')[1]) }
}

export function makeScope(more: Partial<Scope> = {}): Scope {
  return {
    buckets: [],
    networks: [],
    window: { since: null, until: null },
    excludedUserAgents: ['S3Console'],
    ...more,
  }
}

type TargetCounts = Partial<SignatureCounts> & {
  excluded?: number
  sigV4Rejected?: number
  notListed?: number
  notListedRejected?: number
}

export function makeTarget(bucket: string, networkName: string, counts: TargetCounts): TargetTally {
  const { notListed = 0, notListedRejected = 0, excluded = 0, sigV4Rejected = 0, ...signatures } = counts
  const inScope = Object.values(signatures).reduce((a, b) => a + b, 0)
  return {
    bucket,
    network: networkName,
    ...makeZeroSignatures(),
    ...signatures,
    excluded,
    sigV4Rejected,
    firstSeen: inScope > 0 ? NOON - 3600 : null,
    lastSeen: inScope > 0 ? NOON : null,
    lastSigV2: (signatures.sigV2 ?? 0) > 0 ? NOON : null,
    sigV2RequestsNotListed: notListed,
    sigV2RejectedNotListed: notListedRejected,
  }
}

export function makeClient(bucket: string, more: Partial<ClientTally> = {}): ClientTally {
  return {
    bucket,
    network: 'any',
    remoteIp: '192.0.2.1',
    requester: 'arn:aws:iam::111122223333:user/backup',
    authentication: 'header',
    userAgent: 'Boto/2.49.0',
    requests: 1,
    rejected: 0,
    firstSeen: NOON - 3600,
    lastSeen: NOON,
    logObjects: ['logs/2026-11-23-12-10-00-0123456789ABCDEF'],
    logObjectCount: 1,
    presigned: null,
    ...more,
  }
}

/** A bucket with a newest record at the current time, and no other bucket at its location. */
export function makeBucketTally(bucket: string, more: Partial<BucketTally> = {}): BucketTally {
  return {
    bucket,
    parsedInWindow: 1,
    newestRecord: NOON,
    oldestRecord: null,
    isLocationShared: false,
    ...more,
  }
}

/** A tally whose totals, days and buckets follow from its targets. `places` adds the other lines. */
export function tally(
  targets: readonly TargetTally[],
  sigV2Clients: readonly ClientTally[] = [],
  places: Partial<
    Pick<Tally['totals'], 'otherBuckets' | 'otherNetworks' | 'outsideWindow' | 'service' | 'unparsed'>
  > = {},
  more: Partial<Tally> = {},
): Tally {
  const totals = { ...makeZeroTotals(), ...places }
  const day = { date: '2026-11-23', ...makeZeroSignatures() }
  for (const one of targets) {
    for (const signature of ['sigV4', 'sigV2', 'unsigned', 'unknown', 'missing'] as const) {
      totals[signature] += one[signature]
      day[signature] += one[signature]
      totals.inScope += one[signature]
    }
    totals.excluded += one.excluded
  }
  totals.records =
    totals.inScope +
    totals.excluded +
    totals.otherBuckets +
    totals.otherNetworks +
    totals.outsideWindow +
    totals.service +
    totals.unparsed
  const bucketNames = [...new Set(targets.map(({ bucket }) => bucket))]
  return {
    totals,
    targets,
    buckets: bucketNames.map((bucket) => makeBucketTally(bucket)),
    daily: totals.inScope > 0 ? [day] : [],
    sigV2Clients,
    sigV2ClientsNotListed: 0,
    oldTls: makeEmptyAlsoSeen(),
    anonymous: { ...makeEmptyAlsoSeen(), requests: totals.unsigned, requestsNotListed: totals.unsigned },
    unparsedSamples: [],
    coverage: [],
    engineGaps: [],
    source: {
      engine: 'embedded',
      locations: ['logs'],
      logObjects: 1,
      formats: ['text'],
      skippedFiles: 0,
      skippedEvents: 0,
      bytes: 1000,
      oldestRecord: NOON - 3600,
      newestRecord: NOON,
    },
    ...more,
  }
}
