import { FINDINGS_LISTED } from '../model/report.js'
import { sleep } from '../runtime/cancellation.js'
import type { Settings } from '../settings/settings.js'
import { createEmbeddedEngine } from './embedded/engine.js'
import type { Engine } from './engine.js'
import type { EngineProcessContext } from './process-context.js'
import { tellLocations } from './tell-locations.js'

/** How an engine is used. */
interface EngineUse {
  /** Whether the logs are only previewed, and not counted. */
  readonly isPreview?: boolean
  /** Waits between two polls. Rejects with the reason of the signal when that is aborted first. */
  readonly wait?: typeof sleep
}

/** The engine for these settings. The code of the other engine is not loaded. */
export async function openEngine(
  given: Settings,
  context: EngineProcessContext,
  { isPreview = false, wait = sleep }: EngineUse = {},
): Promise<Engine> {
  const { source, logFormat, now } = given
  if (source.kind === 'local') {
    const { allowedRoots, openStandardInput, signal } = context
    tellLocations(source.paths, context)
    return createEmbeddedEngine({ paths: source.paths, openStandardInput }, given.scope, now, {
      allowedRoots,
      logFormat,
      signal,
      isPreview,
      ...(needsEachClient(given) ? {} : { mostClients: FINDINGS_LISTED }),
    })
  }
  const { openEngineOnS3 } = await import(/* webpackChunkName: "s3" */ './open-s3.js')
  return openEngineOnS3(given, context, wait)
}

/** An exception can cover any client. Refused clients can only be left out if each client is known. */
function needsEachClient({ exceptionsFile, ignoreRejected }: Settings): boolean {
  return exceptionsFile !== null || ignoreRejected
}
