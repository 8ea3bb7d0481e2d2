import type { BucketFacts } from './bucket-facts.js'
import type { ExceptionState } from './exception.js'
import type { EngineName, GapName, LogFormat, VerdictName } from './names.js'
import type { Authentication, QueryRun, SignatureCounts, Totals } from './tally.js'

/** ISO 8601 in UTC with seconds: `2026-11-23T15:04:05Z`. */
export type Timestamp = string

/** `denied`: without proof in the log, the bucket's own policy denies SigV2. */
export type TargetVerdict = 'compliant' | 'non-compliant' | 'no-traffic' | 'denied'

/** A reason why the log proves less than it seems to. */
export interface Gap {
  readonly name: GapName
  readonly accepted: boolean
  readonly bucket: string | null
  readonly network: string | null
  /** Records that it is about. */
  readonly count: number | null
  /** What it means and what to do, in a sentence or two. */
  readonly message: string
  readonly samples: readonly { readonly logObject: string; readonly record: string }[]
}

/** A pair of bucket and network, with its counts and its verdict. */
export interface Target extends SignatureCounts {
  readonly bucket: string
  readonly network: string
  readonly verdict: TargetVerdict
  /** How many of `sigV4` were refused: these prove nothing. */
  readonly sigV4Rejected: number
  /** Of its SigV2 requests in scope, excepted ones too. */
  readonly lastSigV2: Timestamp | null
  readonly firstSeen: Timestamp | null
  readonly lastSeen: Timestamp | null
}

/** What is known of a bucket, the first that fits. */
export const BUCKET_STATES = [
  'sigv2-seen',
  'sigv4-proven',
  'sigv2-denied',
  'not-logged',
  'silent',
  'unproven',
] as const
/** The state of a bucket. */
export type BucketState = (typeof BUCKET_STATES)[number]

/** A bucket with its state and facts. */
export interface ReportedBucket extends Omit<BucketFacts, 'bucket'> {
  readonly name: string
  readonly state: BucketState
}

/** What a user agent and a way of signing say about the product. */
export interface ClientAdvice {
  readonly product: string
  readonly version: string | null
  readonly advice: string
}

/** A client that signs with SigV2. */
export interface Finding {
  readonly bucket: string
  readonly network: string
  readonly remoteIp: string
  readonly requester: string
  readonly authentication: Authentication
  /** Null unless the authentication is `presigned`. */
  readonly presigned: ReportedPresignedUrls | null
  readonly userAgent: string
  /** `id` of its cause. */
  readonly cause: string
  readonly client: ClientAdvice | null
  readonly requests: number
  readonly rejected: number
  readonly firstSeen: Timestamp
  readonly lastSeen: Timestamp
  readonly logObjects: readonly string[]
  readonly logObjectCount: number | null
}

/** What an exception of the exceptions file matches; null: not given. */
interface ReportedMatch {
  readonly bucket: string | null
  /** Canonical CIDR. */
  readonly network: string | null
  readonly requester: string | null
  readonly authentication: Authentication | null
  readonly userAgentContains: string | null
}

/** An exception and its effect in the check. */
export interface ReportedException {
  readonly reason: string
  readonly owner: string
  /** Its last day, UTC: `2027-01-31`. */
  readonly expires: string
  readonly match: ReportedMatch
  /** `unmatched`: no client fits it. */
  readonly state: ExceptionState
  /** Whole days from today to its last day; negative once expired. */
  readonly dueInDays: number
  /** SigV2 requests and clients that fit it, excepted or (once expired) not. */
  readonly requests: number
  readonly clients: number
}

/** A client that an exception keeps from being a finding. */
export interface ExceptedFinding extends Finding {
  /** Index into `exceptions` of the first one that excepts it. */
  readonly exception: number
}

/** What presigned URLs say, of records that were not refused. A fact that no URL has is null, or an empty list. */
export interface ReportedPresignedUrls {
  /** The smallest by code points, at most 20. */
  readonly accessKeyIds: readonly string[]
  readonly earliestExpiry: Timestamp | null
  readonly latestExpiry: Timestamp | null
  /** The greatest difference between expiry and record time: a lower bound of a URL's validity. */
  readonly longestValiditySeconds: number | null
}

/** Findings that one owner fixes in one place. */
export interface Cause {
  /** 12 hexadecimal digits, the same in every run. */
  readonly id: string
  /** As the records have it, but a role without its session. */
  readonly requester: string
  /** Null where the user agents do not tell, and for the presigned URLs of a known requester. */
  readonly product: string | null
  readonly authentication: Authentication
  /** Those with most requests, at most `CAUSE_BUCKETS_LISTED`. */
  readonly buckets: readonly string[]
  readonly bucketCount: number
  /** How many findings this is. */
  readonly clientCount: number
  readonly requests: number
  readonly rejected: number
  /** On average over the time of all records read, at least one day; to a tenth. */
  readonly requestsPerDay: number
  readonly firstSeen: Timestamp
  readonly lastSeen: Timestamp
  /** Of all of its findings; null unless the authentication is `presigned`. */
  readonly presigned: ReportedPresignedUrls | null
  /** What to change. */
  readonly advice: string
  /** Whose it is, by the owners of its buckets; null where none is known. */
  readonly owner: string | null
}

/** One cause in two reports. */
export interface ComparedCause {
  readonly id: string
  readonly requester: string
  readonly product: string | null
  readonly authentication: Authentication
  /** Now; 0: the cause no longer occurs. */
  readonly requests: number
  /** In the earlier report; 0: it is new. */
  readonly requestsBefore: number
  /** All of its clients are excepted now. */
  readonly excepted: boolean
}

/** What changed since an earlier report. */
export interface Comparison {
  readonly earlier: { readonly generatedAt: Timestamp; readonly verdict: VerdictName }
  /** Each: most requests first. */
  readonly new: readonly ComparedCause[]
  readonly gone: readonly ComparedCause[]
  readonly still: readonly ComparedCause[]
  /** Why a cause may falsely look new or gone; one sentence for each reason. */
  readonly caveats: readonly string[]
}

/** A client with requests over TLS 1.0 or 1.1, or with anonymous ones. */
export interface ReportedAlsoSeenClient {
  readonly bucket: string
  readonly network: string
  readonly remoteIp: string
  readonly requester: string
  readonly userAgent: string
  /** As the record has it; null where the record ends before that column. */
  readonly tlsVersion: string | null
  readonly requests: number
  readonly firstSeen: Timestamp
  readonly lastSeen: Timestamp
}

/** In-scope requests that the report lists and the verdict ignores. */
export interface ReportedAlsoSeen {
  readonly requests: number
  /** Those of clients that are not listed. */
  readonly requestsNotListed: number
  /** Most requests first; at most 1,000. */
  readonly clients: readonly ReportedAlsoSeenClient[]
}

/** A query that ran on Athena. */
export type Query = Omit<QueryRun, 'statement'>

/** The origin of a report. */
export interface Provenance {
  /** AWS account of the role that the check assumed. */
  readonly account: string | null
  /** AWS Region of the query; null for local files. */
  readonly region: string | null
  /** Page of the workflow run. */
  readonly runUrl: string | null
}

/** One of the reports that a merged report was made of. */
export interface ReportPart {
  /** Path of its report.json. */
  readonly name: string
  readonly title: string | null
  readonly verdict: VerdictName
  readonly window: Report['window']
  /** Of a merged report whose own parts have different windows: not all of its window was checked. */
  readonly hasDifferentWindows?: true
  readonly generatedAt: Timestamp
  readonly source: Report['source']
}

/** The model of a result: `report.json` is this object, and every other form is rendered from it. */
export interface Report {
  readonly schemaVersion: 1
  readonly tool: { readonly name: 's3-sigv4-check'; readonly version: string }
  readonly generatedAt: Timestamp
  readonly verdict: VerdictName
  /** Where the check ran; what is not known is null. */
  readonly provenance: Provenance
  readonly gaps: readonly Gap[]
  readonly window: { readonly since: Timestamp | null; readonly until: Timestamp | null }
  readonly source: {
    readonly engine: EngineName
    readonly locations: readonly string[]
    readonly logObjects: number
    readonly formats: readonly LogFormat[]
    readonly skippedFiles: number
    readonly skippedEvents: number
    readonly bytes: number | null
    readonly oldestRecord: Timestamp | null
    readonly newestRecord: Timestamp | null
  }
  readonly settings: {
    readonly buckets: readonly string[]
    readonly sourceIps: readonly string[]
    readonly excludeUserAgents: readonly string[]
    readonly acceptGaps: readonly string[]
    readonly ignoreRejected: boolean
  }
  readonly totals: Totals
  readonly targets: readonly Target[]
  /** In the order of the settings, else by name. */
  readonly buckets: readonly ReportedBucket[]
  readonly findings: readonly Finding[]
  /** The listed findings rolled up; most requests first. */
  readonly causes: readonly Cause[]
  /** Beyond the 10,000 findings listed. */
  readonly findingsNotListed: {
    readonly requests: number
    /** Null where the engine cannot tell how many. */
    readonly clients: number | null
    /** A lower bound of `clients`, equal to it if it is known. */
    readonly clientsAtLeast: number
    /** Requests of clients that the engine did not keep apart: no exception can cover these. */
    readonly requestsNotKeptApart: number
  }
  /** The exceptions file's, in its order; empty where there is none. */
  readonly exceptions: readonly ReportedException[]
  /** Like the findings: most requests first, at most 10,000. */
  readonly excepted: readonly ExceptedFinding[]
  /** Excepted clients beyond those listed, and their requests. */
  readonly exceptedNotListed: { readonly requests: number; readonly clients: number }
  /** With an earlier report (`compare`); null where none was given. */
  readonly comparison: Comparison | null
  readonly evidence: { readonly records: number | null; readonly complete: boolean | null }
  /** Over TLS 1.0 or 1.1, whatever their signature. */
  readonly oldTls: ReportedAlsoSeen
  /** Unsigned. */
  readonly anonymous: ReportedAlsoSeen
  readonly daily: readonly ({ readonly date: string } & SignatureCounts)[]
  readonly scan: {
    readonly bytesScanned: number | null
    readonly durationSeconds: number
    readonly queries: readonly Query[]
  }
  /** Of a merged report: what it was made of. Left out of a check's own. */
  readonly parts?: readonly ReportPart[]
}

/** Maximum listed findings. */
export const FINDINGS_LISTED = 10_000
/** Buckets named of each cause. */
export const CAUSE_BUCKETS_LISTED = 20
