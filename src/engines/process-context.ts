import type { Readable } from 'node:stream'
import type { EngineContext } from '../runtime/run-context.js'

/** What an engine needs of the process around it. */
export interface EngineProcessContext extends EngineContext {
  readonly env: NodeJS.ProcessEnv
  /** Asked for only where a location is `-`. */
  readonly openStandardInput: () => Readable
  /** Folders that contain all local logs, even through links. Null for anywhere. */
  readonly allowedRoots: readonly string[] | null
  /** Called with each secret before its use, so that no log shows it. */
  readonly mask: (secret: string) => void
}
