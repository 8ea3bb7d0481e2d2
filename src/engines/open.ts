import type { Readable } from 'node:stream'
import { sleep } from '../runtime/cancellation.js'
import type { EngineContext } from '../runtime/run-context.js'
import type { Settings } from '../settings/settings.js'
import type { Engine } from './engine.js'

/** What an engine needs of the process around it. */
export interface EngineSurroundings extends EngineContext {
  readonly env: NodeJS.ProcessEnv
  /** Asked for only where a location is `-`. */
  readonly standardInput: () => Readable
  /** Folders that no local log may lie outside of, links followed; null: anywhere. */
  readonly allowedRoots: readonly string[] | null
  /** Called with each secret before it is used, so that no log can show it. */
  readonly mask: (secret: string) => void
}

/** The engine for these settings; what the other one needs is not loaded. */
export async function openEngine(settings: Settings, surroundings: EngineSurroundings): Promise<Engine> {
  const { source, scope, now } = settings
  if (source.kind === 'local') {
    const { embeddedEngine } = await import(/* webpackMode: "eager" */ './embedded/engine.js')
    const { allowedRoots, standardInput, signal } = surroundings
    return embeddedEngine({ paths: source.paths, standardInput }, scope, now, { allowedRoots, signal })
  }
  const [{ connectAws }, { locateLogs }, { bucketCalls }, { listWindow }, { athenaEngine }] =
    await Promise.all([
      import('../aws/clients.js'),
      import('../log-sources/s3/discovery.js'),
      import('../log-sources/s3/bucket-region.js'),
      import('../log-sources/s3/window-listing.js'),
      import('./athena/engine.js'),
    ])
  const clients = await connectAws(settings.aws, { ...surroundings, now: Date.now, sleep })
  const logs = await locateLogs(settings, clients, surroundings)
  const calls = bucketCalls(clients)
  return athenaEngine({
    settings,
    clients,
    logs,
    listWindow: (context) => listWindow(logs.locations, scope.window, calls, context),
    sleep,
  })
}
