import type { Readable } from 'node:stream'
import type { AwsClients } from '../aws/clients.js'
import type { BucketCalls } from '../log-sources/s3/bucket-region.js'
import type { LogLocations } from '../model/log-location.js'
import type { AskedBuckets } from '../model/tally.js'
import { sleep } from '../runtime/cancellation.js'
import type { EngineContext } from '../runtime/run-context.js'
import type { Settings } from '../settings/settings.js'
import { embeddedEngine } from './embedded/engine.js'
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
export async function openEngine(given: Settings, surroundings: EngineSurroundings): Promise<Engine> {
  const { source, logFormat, now } = given
  if (source.kind === 'local') {
    const { allowedRoots, standardInput, signal } = surroundings
    tellLocations(source.paths, surroundings)
    return embeddedEngine({ paths: source.paths, standardInput }, given.scope, now, {
      allowedRoots,
      logFormat,
      signal,
    })
  }
  const [
    { connectAws },
    { matchAccount },
    { locateLogs },
    { bucketCalls },
    { listWindow },
    { athenaEngine },
  ] = await Promise.all([
    import(/* webpackChunkName: "athena" */ '../aws/clients.js'),
    import(/* webpackChunkName: "athena" */ '../log-sources/s3/account-buckets.js'),
    import(/* webpackChunkName: "athena" */ '../log-sources/s3/discovery.js'),
    import(/* webpackChunkName: "athena" */ '../log-sources/s3/bucket-region.js'),
    import(/* webpackChunkName: "athena" */ '../log-sources/s3/window-listing.js'),
    import(/* webpackChunkName: "athena" */ './athena/engine.js'),
  ])
  const clients = await connectAws(given.aws, { ...surroundings, now: Date.now, sleep })
  const account = await matchAccount(given, clients, surroundings.signal)
  const settings = account === null ? given : { ...given, scope: account.scope }
  const { scope } = settings
  const logs = await locateLogs(settings, clients, surroundings, null, account)
  tellLocations(logs.texts, surroundings)
  for (const { text, bucket, prefix, region, keyFormat, partitions } of logs.locations)
    surroundings.onDebug?.(
      `Location ${text}: bucket ${bucket}, prefix ${JSON.stringify(prefix)}, Region ${region ?? 'unknown'}, keys ${keyFormat}, folders of buckets: ${partitions.length}`,
    )
  const calls = bucketCalls(clients)
  const asked = { buckets: scope.buckets, facts: logs.bucketFacts }
  if (settings.engine === 'embedded')
    return telling(await openS3Engine(settings, clients, logs, calls), asked)
  const engine = athenaEngine({
    settings,
    clients,
    logs,
    listWindow: (context) => listWindow(logs.locations, scope.window, calls, context),
    sleep,
  })
  return telling(engine, asked)
}

/** The engine, whose tally also tells which buckets were asked about. */
function telling(engine: Engine, asked: AskedBuckets): Engine {
  return { ...engine, tally: async (context) => ({ ...(await engine.tally(context)), asked }) }
}

async function openS3Engine(
  { scope, now, logFormat, aws }: Settings,
  clients: AwsClients,
  logs: LogLocations,
  calls: BucketCalls,
): Promise<Engine> {
  const [{ s3Engine }, { listObjectsToRead }, { s3Requests }, { pacedRequests }] = await Promise.all([
    import(/* webpackChunkName: "athena" */ './embedded/s3-engine.js'),
    import(/* webpackChunkName: "athena" */ '../log-sources/s3/window-listing.js'),
    import(/* webpackChunkName: "athena" */ '../aws/s3-requests.js'),
    import(/* webpackChunkName: "athena" */ '../log-sources/s3/requests.js'),
  ])
  const { credentials } = clients.connection
  const regions = new Map(logs.locations.map(({ bucket, region }) => [bucket, region]))
  return s3Engine({
    scope,
    now,
    logFormat,
    logs,
    maxBytesScanned: aws.maxBytesScanned,
    async listObjects({ signal, onProgress }) {
      return listObjectsToRead(logs.locations, scope.window, calls, {
        signal,
        onListed: (count) =>
          onProgress({ phase: `listing log objects: ${count}`, bytesDone: null, bytesTotal: null }),
      })
    },
    openReading: (signal) => ({
      requests: pacedRequests(s3Requests(clients, { signal }), { signal, credentials }),
      regionOf: (bucket) => regions.get(bucket) ?? clients.region,
    }),
  })
}

/** Locations that a step's log names; the report has them all. */
const LOCATIONS_TOLD = 100

function tellLocations(texts: readonly string[], { onDetail }: EngineContext): void {
  for (const text of texts.slice(0, LOCATIONS_TOLD)) onDetail?.(text)
  if (texts.length > LOCATIONS_TOLD) onDetail?.(`and ${texts.length - LOCATIONS_TOLD} more`)
}
