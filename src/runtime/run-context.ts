/** How far the engine has come; what is not known is null. */
export interface Progress {
  /** `reading`, `query running`, … */
  readonly phase: string
  readonly bytesDone: number | null
  readonly bytesTotal: number | null
  /** Log objects read, and those that are read in all; left out where objects are not counted. */
  readonly objectsDone?: number
  readonly objectsTotal?: number
  /** By the rate measured so far; left out where none was measured yet. */
  readonly secondsLeft?: number
}

/** What every question to an engine comes with: how to tell of progress, and when to stop. */
export interface EngineContext {
  /** Aborted on SIGINT, SIGTERM and at the deadline; an engine then stops at once and throws the signal's reason. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** What the user should know but what does not stop the check; one line that names its remedy. */
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
  /** What a log tells those who read it closely, such as each location of logs: one line. Missing: nobody asks. */
  readonly onDetail?: (message: string) => void
  /** What helps to find out why a check does what it does: Region, statements, retries; never a secret. Missing: nobody asks. */
  readonly onDebug?: (message: string) => void
}
