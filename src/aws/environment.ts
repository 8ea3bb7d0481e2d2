/**
 * The parts of the process that the AWS code needs. They are parameters, so that an import reads and waits for nothing.
 */
export interface AwsContext {
  readonly env: Readonly<Record<string, string | undefined>>
  /** Called with each secret before its use, so that no log shows it. */
  readonly mask: (secret: string) => void
  /** Aborted on SIGINT, SIGTERM and at the deadline. */
  readonly signal: AbortSignal
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
  /** Receives debug output about calls, never a secret. When missing, there is no debug output. */
  readonly onDebug?: (message: string) => void
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Rejects with the reason of the signal when that is aborted first. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}
