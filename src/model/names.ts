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
  'rows-may-be-filtered',
  'unreadable-files',
  'trail-coverage',
] as const
/** The name of a gap. */
export type GapName = (typeof GAP_NAMES)[number]

/** The verdicts, in the order of their exit codes. */
export const VERDICTS = ['compliant', 'non-compliant', 'inconclusive'] as const
/** The name of a verdict. */
export type VerdictName = (typeof VERDICTS)[number]

/** The verdicts, the worst first. */
export const VERDICTS_WORST_FIRST: readonly VerdictName[] = ['non-compliant', 'inconclusive', 'compliant']

/** The worst of some verdicts; null where there is none. */
export function findWorstVerdict(verdicts: readonly VerdictName[]): VerdictName | null {
  return VERDICTS_WORST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? null
}

/** The formats that AWS writes logs of requests to S3 in. */
export const LOG_FORMATS = ['text', 'json', 'parquet', 'cloudtrail'] as const
/** The format of a log. */
export type LogFormat = (typeof LOG_FORMATS)[number]
/** The formats that Athena reads by SQL; Parquet files are read by the embedded engine. */
export type AthenaLogFormat = Exclude<LogFormat, 'parquet'>

/** Who reads the log objects. Files are always read by the embedded engine. */
export const ENGINES = ['embedded', 'athena'] as const
/** The name of an engine. */
export type EngineName = (typeof ENGINES)[number]
