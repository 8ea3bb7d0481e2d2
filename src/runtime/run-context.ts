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

/** What every call to an engine gets: how to report progress, and when to stop. */
export interface EngineContext {
  /** Aborted on SIGINT, SIGTERM and at the deadline; an engine then stops at once and throws the signal's reason. */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** What the user should know but what does not stop the check; one line that names its remedy. */
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
  /** Takes one line of detail for the log, such as a location of logs. Missing: no detail is logged. */
  readonly onDetail?: (message: string) => void
  /** Takes debug output: Region, statements, retries; never a secret. Missing: no debug output. */
  readonly onDebug?: (message: string) => void
}
