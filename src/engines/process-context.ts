import type { Readable } from 'node:stream'
import type { EngineContext } from '../runtime/run-context.js'

/** The parts of the process that an engine needs. */
export interface EngineProcessContext extends EngineContext {
  readonly env: NodeJS.ProcessEnv
  /** Called only if a location is `-`. */
  readonly openStandardInput: () => Readable
  /** Folders that contain all local logs, even through links. Null for anywhere. */
  readonly allowedRoots: readonly string[] | null
  /** Called with each secret before its use, so that no log shows it. */
  readonly mask: (secret: string) => void
}
