/** The progress of the engine. Unknown values are null. */
export interface Progress {
  /** `reading`, `query running`, … */
  readonly phase: string
  readonly bytesDone: number | null
  readonly bytesTotal: number | null
  /** The number of log objects that were read, and of all. Omitted when objects are not counted. */
  readonly objectsDone?: number
  readonly objectsTotal?: number
  /** At the rate measured so far. Omitted before the first measurement. */
  readonly secondsLeft?: number
}

/** Parameters of every call to an engine: how to report progress, and when to stop. */
export interface EngineContext {
  /**
   * Aborted on SIGINT, SIGTERM and at the deadline. The engine then stops at once, and throws the reason of the signal.
   */
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
  /** A warning that does not stop the check. One line that names its remedy. */
  readonly onWarning: (message: string) => void
  readonly onNotice: (message: string) => void
  /** Receives one line of detail for the log, such as a location of logs. When missing, no detail is logged. */
  readonly onDetail?: (message: string) => void
  /** Receives debug output: Region, statements, retries, and never a secret. When missing, there is no debug output. */
  readonly onDebug?: (message: string) => void
}
