import type { BucketFacts } from './bucket-facts.js'
import type { EngineName, LogFormat } from './names.js'
import type { EpochSeconds } from './time.js'

/** In-scope records by the signature that their record shows. */
export interface SignatureCounts {
  sigV4: number
  sigV2: number
  /** The signature column and the requester are both `-`: the request is unsigned. */
  unsigned: number
  /** Any other value, or `-` although the requester is known. */
  unknown: number
  /** The record ends before the signature column (before March 2019). */
  missing: number
}

/** The members of `SignatureCounts`. */
export const SIGNATURE_KEYS = [
  'sigV4',
  'sigV2',
  'unsigned',
  'unknown',
  'missing',
] as const satisfies readonly (keyof SignatureCounts)[]

/**
 * Every line read, each counted in exactly one place:
 * `records` = `inScope` + `excluded` + `otherBuckets` + `otherNetworks` + `outsideWindow` + `service` + `unparsed`, and
 * `inScope` = the five signature counts.
 */
export interface Totals extends SignatureCounts {
  records: number
  inScope: number
  excluded: number
  otherBuckets: number
  otherNetworks: number
  outsideWindow: number
  service: number
  unparsed: number
}

/** One bucket and network with at least one record that is in scope or excluded. */
export interface TargetTally extends SignatureCounts {
  readonly bucket: string
  /** Canonical CIDR of a configured network, or `any`. */
  readonly network: string
  excluded: number
  /** How many of `sigV4` were refused (400, 401 or 403): these prove nothing. */
  sigV4Rejected: number
  /** Of its in-scope records; null where it has none. */
  firstSeen: EpochSeconds | null
  lastSeen: EpochSeconds | null
  /** Of its SigV2 records in scope; null where it has none. */
  lastSigV2: EpochSeconds | null
  /** SigV2 requests of clients beyond those in `sigV2Clients`, and how many of these were rejected. */
  sigV2RequestsNotListed: number
  sigV2RejectedNotListed: number
  /** Known clients that sent them. Not given: the engine does not know any, or there are none. */
  readonly sigV2ClientsNotListed?: ClientsNotListed
}

/** Clients that are told apart, but not listed. */
export interface ClientsNotListed {
  clients: number
  /** How many of them are known to have a request that was not refused. */
  notAllRefused: number
}

/** What the log holds of one configured bucket (of every bucket where none is configured). */
export interface BucketTally {
  readonly bucket: string
  /** Parsed records in the window, including S3's own operations and records of other networks. */
  parsedInWindow: number
  /** Newest parsed record, in the window or not, that is not in the future; null where there is none. */
  newestRecord: EpochSeconds | null
  /** Oldest parsed record, in the window or not; null where there is none, and where no bucket is configured. */
  readonly oldestRecord: EpochSeconds | null
  /** Some of its records lie at a location of simple keys where records of another bucket lie too. */
  readonly isLocationShared: boolean
}

/** The counts of one day. */
export interface DayTally extends SignatureCounts {
  /** `2026-11-23`, UTC. */
  readonly date: string
}

/** How a request carried its signature: the Authorization header, the query string of a presigned URL, any other value. */
export const AUTHENTICATIONS = ['header', 'presigned', 'unknown'] as const
/** How a request carried its signature. */
export type Authentication = (typeof AUTHENTICATIONS)[number]

/**
 * What the presigned URLs of a client say, of records that were not refused. A fact that no URL has is null, or an empty
 * list.
 */
export interface PresignedUrls {
  /** The smallest by code points, at most 20. */
  readonly accessKeyIds: readonly string[]
  readonly earliestExpiry: EpochSeconds | null
  readonly latestExpiry: EpochSeconds | null
  /** The greatest expiry minus the time of its record; negative where each URL was used after its expiry. */
  readonly longestValiditySeconds: number | null
}

/**
 * A client that signed with SigV2 in the scope. Identified by bucket, remote IP, requester, authentication and user
 * agent.
 */
export interface ClientTally {
  readonly bucket: string
  readonly network: string
  /** RFC 5952 spelling, or the column's text where that is not an address. */
  readonly remoteIp: string
  readonly requester: string
  readonly authentication: Authentication
  /** First 1,000 characters, secrets redacted. */
  readonly userAgent: string
  requests: number
  /** How many of them were refused (400, 401 or 403, where no forged text could have made it so). */
  rejected: number
  firstSeen: EpochSeconds
  lastSeen: EpochSeconds
  /** The smallest by code points, at most 20. */
  readonly logObjects: readonly string[]
  /** Exact; null where the engine cannot tell. */
  readonly logObjectCount: number | null
  /** Null unless the authentication is `presigned`. */
  readonly presigned: PresignedUrls | null
}

/**
 * A client that made requests over TLS 1.0 or 1.1, or anonymous ones. Identified by bucket, remote IP, requester, user
 * agent and TLS version.
 */
export interface AlsoSeenClient {
  readonly bucket: string
  readonly network: string
  /** RFC 5952 spelling, or the column's text where that is not an address. */
  readonly remoteIp: string
  readonly requester: string
  /** First 1,000 characters, secrets redacted. */
  readonly userAgent: string
  /** As the record has it; null where the record ends before that column. */
  readonly tlsVersion: string | null
  readonly requests: number
  readonly firstSeen: EpochSeconds
  readonly lastSeen: EpochSeconds
}

/** In-scope requests that the report lists by client and the verdict ignores. */
export interface AlsoSeenTally {
  /** All of them, from every client. */
  readonly requests: number
  /** Those of clients that are not listed. */
  readonly requestsNotListed: number
  /** At most 1,000, most requests first: of up to 10,000 clients those with most; of more, some of those with most. */
  readonly clients: readonly AlsoSeenClient[]
}

/** A line that does not fit the format: at most 500 characters, secrets redacted. */
export interface UnparsedSample {
  readonly logObject: string
  readonly record: string
}

/** How far back the log reaches in one location; one entry per source bucket where keys are partitioned. */
export interface Coverage {
  readonly location: string
  /** Source bucket of partitioned keys; null where the keys are simple. */
  readonly bucket: string | null
  /** Oldest time in a log object's name; null where no name has one. */
  readonly oldestLogObject: EpochSeconds | null
  /** Oldest parsed record read there; null where none was. */
  readonly oldestRecord: EpochSeconds | null
}

/** A gap that only the engine can see: a bucket's logging setting, a result that came back cut, files that it does not read. */
export interface EngineGap {
  /** `no-log-records`: a given location without logs, next to locations that have some. */
  readonly name:
    | 'no-log-records'
    | 'logging-disabled'
    | 'logging-changed'
    | 'result-truncated'
    | 'rows-may-be-filtered'
    | 'unreadable-files'
    | 'trail-coverage'
  readonly bucket: string | null
  readonly message: string
  /** Files that it is about. */
  readonly count?: number
  readonly samples?: readonly UnparsedSample[]
}

/** One statement that ran on Athena. */
export interface QueryRun {
  readonly queryExecutionId: string
  /** What it was for: `create database`, `create table`, `scan`, `evidence`. */
  readonly purpose: string
  /** The SQL as it was sent. */
  readonly statement: string
  readonly bytesScanned: number | null
  readonly engineVersion: string | null
}

/** The configured buckets, with the facts that the engine found. */
export interface AskedBuckets {
  /** In the order of the settings; patterns stand for the buckets that they match. */
  readonly buckets: readonly string[]
  readonly facts: readonly BucketFacts[]
}

/** Clients of one target, summed up, none of which sent more requests than one of `sigV2Clients`. */
export interface ClientsBeyond {
  readonly bucket: string
  readonly network: string
  clients: number
  requests: number
}

/** The counts of what an engine read, without a judgement. */
export interface Tally {
  /** Left out where only the settings say which buckets are checked, and nothing is known of them besides the logs. */
  readonly asked?: AskedBuckets
  readonly totals: Totals
  readonly targets: readonly TargetTally[]
  readonly buckets: readonly BucketTally[]
  /** Ascending by date; days without an in-scope record are left out. */
  readonly daily: readonly DayTally[]
  /** At most 50,000; totals and targets stay exact beyond that. */
  readonly sigV2Clients: readonly ClientTally[]
  /** Other clients that were kept apart, where only so many were asked for as a report lists. Not given: there are none. */
  readonly sigV2ClientsBeyond?: readonly ClientsBeyond[]
  /** How many clients the requests not listed came from; null where the engine cannot tell. */
  readonly sigV2ClientsNotListed: number | null
  /** Requests over TLS 1.0 or 1.1, whatever their signature. */
  readonly oldTls: AlsoSeenTally
  /** Unsigned requests. */
  readonly anonymous: AlsoSeenTally
  /** The five smallest by log object, then record. */
  readonly unparsedSamples: readonly UnparsedSample[]
  readonly coverage: readonly Coverage[]
  readonly engineGaps: readonly EngineGap[]
  readonly source: {
    readonly engine: EngineName
    readonly locations: readonly string[]
    /** Log objects opened. */
    readonly logObjects: number
    /** Formats met, in the order of `LOG_FORMATS`. */
    readonly formats: readonly LogFormat[]
    /** Files left out for their hidden names, and those that CloudTrail writes next to its log files. */
    readonly skippedFiles: number
    /** CloudTrail events that are not requests to S3. */
    readonly skippedEvents: number
    /** As stored: compressed where the file is; null where the engine cannot tell. */
    readonly bytes: number | null
    readonly oldestRecord: EpochSeconds | null
    readonly newestRecord: EpochSeconds | null
  }
}

/** Most SigV2 clients that an engine keeps apart; the requests of others are summed up in their target. */
export const SIGV2_CLIENTS_KEPT = 50_000
/** Clients with requests over old TLS, and anonymous ones, that an engine keeps apart, and that it lists. */
export const ALSO_SEEN_CLIENTS_KEPT = 10_000
/** Maximum listed clients of each "also seen" list. */
export const ALSO_SEEN_CLIENTS_LISTED = 1_000
/** Log objects listed for each client. */
export const LOG_OBJECTS_LISTED = 20
/** Access key ids listed for each client. */
export const ACCESS_KEY_IDS_LISTED = 20
/** Characters (code points) of a user agent that tell clients apart. */
export const USER_AGENT_CHARACTERS = 1_000
/** Unparsed lines kept as samples, and characters of each. */
export const UNPARSED_SAMPLES = 5
/** Maximum characters of a sample of an unparsed line. */
export const UNPARSED_SAMPLE_CHARACTERS = 500

/** Counts by signature, all zero. */
export function makeZeroSignatures(): SignatureCounts {
  return { sigV4: 0, sigV2: 0, unsigned: 0, unknown: 0, missing: 0 }
}

/** A list without "also seen" clients. */
export function makeEmptyAlsoSeen(): AlsoSeenTally {
  return { requests: 0, requestsNotListed: 0, clients: [] }
}

/** Totals of an empty log. */
export function makeZeroTotals(): Totals {
  return {
    records: 0,
    inScope: 0,
    ...makeZeroSignatures(),
    excluded: 0,
    otherBuckets: 0,
    otherNetworks: 0,
    outsideWindow: 0,
    service: 0,
    unparsed: 0,
  }
}
