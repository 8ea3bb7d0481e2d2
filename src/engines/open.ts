import { FINDINGS_LISTED } from '../model/report.js'
import { sleep } from '../runtime/cancellation.js'
import type { Settings } from '../settings/settings.js'
import { createEmbeddedEngine } from './embedded/engine.js'
import type { Engine } from './engine.js'
import type { EngineProcessContext } from './process-context.js'
import { tellLocations } from './tell-locations.js'

/**
 * The engine for these settings. The code of the other engine is not loaded.
 *
 * @param wait rejects with the reason of the signal when that is aborted first
 */
export async function openEngine(
  given: Settings,
  context: EngineProcessContext,
  wait: typeof sleep = sleep,
): Promise<Engine> {
  const { source, logFormat, now } = given
  if (source.kind === 'local') {
    const { allowedRoots, openStandardInput, signal } = context
    tellLocations(source.paths, context)
    return createEmbeddedEngine({ paths: source.paths, openStandardInput }, given.scope, now, {
      allowedRoots,
      logFormat,
      signal,
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
