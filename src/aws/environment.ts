/** What the AWS code needs of the process around it; handed in, so that nothing is read or slept at import. */
export interface AwsContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Called with each secret before it is used, so that no log can show it. */
  readonly mask: (secret: string) => void
  /** Aborted on SIGINT, SIGTERM and at the deadline. */
  readonly signal: AbortSignal
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
  /** Takes debug output about calls, never a secret. Missing: no debug output. */
  readonly onDebug?: (message: string) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Rejects with the signal's reason where that is aborted first. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}
