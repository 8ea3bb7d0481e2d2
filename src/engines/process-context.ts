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

/** Maximum number of locations in the log of a step. The report has all. */
const LOCATIONS_TOLD = 100

/** Tells the locations that an engine reads. */
export function tellLocations(texts: readonly string[], { onDetail }: EngineContext): void {
  for (const text of texts.slice(0, LOCATIONS_TOLD)) onDetail?.(text)
  if (texts.length > LOCATIONS_TOLD) onDetail?.(`and ${texts.length - LOCATIONS_TOLD} more`)
}
