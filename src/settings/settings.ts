import type { LogKeyFormat } from '../log-formats/log-object-name.js'

/** Whole seconds since 1970-01-01T00:00:00Z, the resolution of an access log record's time. */
export type EpochSeconds = number

/** A half-open period, `since` included and `until` not; null is an open end. */
export interface Window {
  readonly since: EpochSeconds | null
  readonly until: EpochSeconds | null
}

/** One configured range of remote IP addresses, in canonical form. */
export interface Network {
  /** RFC 5952 spelling with its prefix length: `203.0.113.0/24`, `2001:db8::/32`, `198.51.100.7/32`. */
  readonly cidr: string
  readonly family: 4 | 6
  /** The network address: 4 or 16 bytes, host bits zero. */
  readonly address: Uint8Array
  readonly prefixLength: number
}

/** What an engine is asked about. Everything in it is validated, and safe to compare byte by byte. */
export interface Scope {
  /** Configured bucket names in the order given; empty: every bucket in the logs. */
  readonly buckets: readonly string[]
  /** Configured networks in the order given; empty: any address. */
  readonly networks: readonly Network[]
  readonly window: Window
  /** A record whose user agent contains one of these is set aside, unless it is signed with SigV2. */
  readonly excludedUserAgents: readonly string[]
}

/** The gaps of `docs/gaps.md`: reasons why a log proves less than it seems to. */
export const GAP_NAMES = [
  'no-log-records',
  'no-traffic',
  'unparsed-records',
  'signature-missing',
  'signature-unknown',
  'stale-logs',
  'window-not-covered',
  'logging-disabled',
  'logging-changed',
  'result-truncated',
] as const
export type GapName = (typeof GAP_NAMES)[number]

/** A gap that the user accepts by name. */
export interface AcceptedGap {
  readonly name: GapName
  /** Accepted up to this many records (`unparsed-records<=N`); null: however many. */
  readonly atMostRecords: number | null
}

/** How AWS is reached; read by the Athena engine alone. */
export interface AwsSettings {
  readonly region: string | null
  readonly roleToAssume: string | null
  readonly roleSessionName: string
  readonly roleDurationSeconds: number
  readonly roleExternalId: string | null
  readonly roleChaining: boolean
  readonly audience: string
  /** Twelve-digit account ids; empty: any account. */
  readonly allowedAccountIds: readonly string[]
  readonly workgroup: string
  /** `s3://…` for query results; null: the workgroup's own. */
  readonly outputLocation: string | null
  readonly database: string
  /** Glue table name; null: made from definition and location. */
  readonly table: string | null
  /** A query that would read more bytes is stopped; null: no limit of ours. */
  readonly maxBytesScanned: number | null
  readonly logKeyFormat: LogKeyFormat | 'auto'
}

export type VerdictName = 'compliant' | 'non-compliant' | 'inconclusive'

/** An `s3://bucket/prefix` location. The prefix is literal: it may be empty, and need not end with a slash. */
export interface S3Location {
  /** As the user wrote it. */
  readonly text: string
  readonly bucket: string
  readonly prefix: string
}

/**
 * Where the access logs are. `local`: paths as given, `-` for standard input. `s3`: given locations. `discovered`: each
 * configured bucket's own logging setting says.
 */
export type LogSource =
  | { readonly kind: 'local'; readonly paths: readonly string[] }
  | { readonly kind: 's3'; readonly locations: readonly S3Location[] }
  | { readonly kind: 'discovered' }

/** When a pull request gets a comment. */
export const COMMENT_MODES = ['never', 'on-findings', 'always'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** What the action writes to GitHub beside its outputs; the command line writes nothing there. */
export interface GitHubSettings {
  readonly comment: CommentMode
  /** One issue is open while runs that are of no pull request find something. */
  readonly trackingIssue: boolean
  readonly token: string | null
  /** Tells the comments and issues of several checks of one repository apart. */
  readonly title: string
}

/** Everything that the user asks for, validated once; both doors (action inputs, command line) make this same object. */
export interface Settings {
  readonly source: LogSource
  readonly scope: Scope
  readonly acceptGaps: readonly AcceptedGap[]
  /** The newest record may be this old; null: not checked. */
  readonly maxLogAgeSeconds: number | null
  readonly ignoreRejected: boolean
  /** Path of the exceptions file; null: none. */
  readonly exceptionsFile: string | null
  /** Where the findings are written as exceptions; nothing is there yet. Null: nowhere. */
  readonly baselineFile: string | null
  /** The report.json of an earlier check to compare with; null: none. */
  readonly earlierReport: string | null
  /** Records in `evidence.csv`; 0: the header alone. */
  readonly evidenceLimit: number
  /** Null: nothing is written. */
  readonly reportDirectory: string | null
  /** Verdicts that fail the step; empty: never. */
  readonly failOn: readonly VerdictName[]
  readonly timeoutMinutes: number
  readonly aws: AwsSettings
  readonly github: GitHubSettings
  /** The moment that spans such as `7d` and the age of logs count back from. */
  readonly now: EpochSeconds
  /** What the user should know about the settings themselves (a bare date as `until`, an unknown input); one line each. */
  readonly notices: readonly string[]
  readonly warnings: readonly string[]
}
