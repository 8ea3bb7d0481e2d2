import type { LogKeyFormat, LogSource } from '../model/log-location.js'
import type { EngineName, GapName, LogFormat, VerdictName } from '../model/names.js'
import type { Scope } from '../model/scope.js'
import type { EpochSeconds } from '../model/time.js'

/** A gap that the user accepts by name. */
export interface AcceptedGap {
  readonly name: GapName
  /** Accepted up to this many records (`unparsed-records<=N`); null: however many. */
  readonly atMostRecords: number | null
}

/** Reports of other checks. */
export interface MergeSettings {
  /** Paths of report.json, and patterns of them. */
  readonly patterns: readonly string[]
  /** How many there must be. */
  readonly expected: number
}

/** How AWS is reached, where the logs are on S3. */
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
  /** On Athena, the check stops its queries when they read more bytes together. Straight from S3, nothing is read if the log objects are larger. Null: no limit. */
  readonly maxBytesScanned: number | null
  readonly logKeyFormat: LogKeyFormat | 'auto'
}

/** When a pull request gets a comment. */
export const COMMENT_MODES = ['never', 'on-findings', 'always'] as const
type CommentMode = (typeof COMMENT_MODES)[number]

/** What the action writes to GitHub in addition to its outputs. The command line writes nothing there. */
export interface GitHubSettings {
  readonly comment: CommentMode
  /** One issue is open while runs outside of pull requests have findings. */
  readonly trackingIssue: boolean
  readonly token: string | null
  /** Tells the comments and issues of several checks of one repository apart. */
  readonly title: string
}

/** The validated settings of a check. The action and the command line make the same object. */
export interface Settings {
  readonly source: LogSource
  /** Reports that are merged in place of a check; null: a check is made. */
  readonly merge: MergeSettings | null
  /** Key of a bucket tag whose value is the bucket's owner. Null: owners are not read. */
  readonly ownerTag: string | null
  readonly engine: EngineName
  readonly scope: Scope
  /** The required format of every log object. Null when its content determines it. */
  readonly logFormat: LogFormat | null
  readonly acceptGaps: readonly AcceptedGap[]
  /** Maximum age of the newest record. Null: not checked. */
  readonly maxLogAgeSeconds: number | null
  readonly ignoreRejected: boolean
  /** A bucket whose own policy denies SigV2 needs no log to pass. */
  readonly acceptDenyPolicy: boolean
  /** Path of the exceptions file; null: none. */
  readonly exceptionsFile: string | null
  /** Path of the file to which the findings are written as exceptions. It does not exist yet. Null: none. */
  readonly baselineFile: string | null
  /** The report.json of an earlier check to compare with. Null: none. */
  readonly earlierReport: string | null
  /** Most records in `evidence.csv`. 0: only the header. */
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
  /** Notices about the settings (a bare date as `until`), one line each. */
  readonly notices: readonly string[]
  /** Warnings about the settings (an unknown input), one line each. */
  readonly warnings: readonly string[]
}
