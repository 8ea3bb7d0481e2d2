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
    tellLocations(source.paths, surroundings)
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
  tellLocations(logs.texts, surroundings)
  for (const { text, bucket, prefix, region, keyFormat, partitions } of logs.locations)
    surroundings.onDebug?.(
      `Location ${text}: bucket ${bucket}, prefix ${JSON.stringify(prefix)}, Region ${region ?? 'unknown'}, keys ${keyFormat}, folders of buckets: ${partitions.length}`,
    )
  const calls = bucketCalls(clients)
  return athenaEngine({
    settings,
    clients,
    logs,
    listWindow: (context) => listWindow(logs.locations, scope.window, calls, context),
    sleep,
  })
}

/** Locations that a step's log names; the report has them all. */
const LOCATIONS_TOLD = 100

function tellLocations(texts: readonly string[], { onDetail }: EngineContext): void {
  for (const text of texts.slice(0, LOCATIONS_TOLD)) onDetail?.(text)
  if (texts.length > LOCATIONS_TOLD) onDetail?.(`and ${texts.length - LOCATIONS_TOLD} more`)
}
