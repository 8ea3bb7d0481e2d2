import type { EngineContext } from '../runtime/run-context.js'

/** Maximum number of locations in the log of a step. The report has all. */
const LOCATIONS_TOLD = 100

/** Tells the locations that an engine reads. */
export function tellLocations(texts: readonly string[], { onDetail }: EngineContext): void {
  for (const text of texts.slice(0, LOCATIONS_TOLD)) onDetail?.(text)
  if (texts.length > LOCATIONS_TOLD) onDetail?.(`and ${texts.length - LOCATIONS_TOLD} more`)
}
