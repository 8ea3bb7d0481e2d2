import { AthenaClient } from '@aws-sdk/client-athena'
import { GlueClient } from '@aws-sdk/client-glue'
import { createAthenaEngine } from '../../../src/engines/athena/engine.js'
import { SCAN_COLUMNS } from '../../../src/engines/athena/sql/scan.js'
import type { ListedWindow } from '../../../src/log-sources/s3/window-listing.js'
import type { AthenaLocation } from '../../../src/model/log-location.js'
import type { EngineGap } from '../../../src/model/tally.js'
import type { EngineContext } from '../../../src/runtime/run-context.js'
import type { Settings } from '../../../src/settings/settings.js'
import { createPreparedBackend, type PreparedResult, type Statement } from '../../trino/facade/backend.js'
import { type Facade, type FacadeOptions, startFacade } from '../../trino/facade/facade.js'
import { type MemoryAws, startMemoryAws } from '../../trino/facade/memory-aws.js'
import { makeLocation, makeSettings } from './places.js'

/**
 * Athena for the tests: its protocol over HTTP, Glue and S3 in memory, and results that the test prepares. It does not run SQL,
 * and does not check signatures or permissions.
 */
export interface World {
  readonly facade: Facade
  readonly aws: MemoryAws
  readonly clients: {
    region: string
    getAthena: () => Promise<AthenaClient>
    getGlue: () => Promise<GlueClient>
  }
  /** The messages of the engine, in order. */
  readonly said: string[]
  /** The waits that the engine asked for, in milliseconds. */
  readonly slept: number[]
  engine(
    more?: Partial<Settings>,
    aws?: Partial<Settings['aws']>,
    where?: Where,
  ): ReturnType<typeof createAthenaEngine>
  context(signal?: AbortSignal): EngineContext
  stop(): Promise<void>
}

interface Where {
  readonly window?: Partial<ListedWindow>
  readonly locations?: readonly AthenaLocation[]
  readonly engineGaps?: readonly EngineGap[]
}

export async function startWorld(
  answer: (sql: string, statement: Statement) => PreparedResult | Promise<PreparedResult>,
  options: Partial<FacadeOptions> = {},
): Promise<World> {
  const aws = await startMemoryAws()
  aws.addBucket('results')
  const facade = await startFacade({
    backend: createPreparedBackend(answer),
    upstream: aws.url,
    workGroups: {
      primary: { outputLocation: 's3://results/' },
      bare: {},
      enforcing: { outputLocation: 's3://results/enforced/', enforced: true },
      limited: { outputLocation: 's3://results/', bytesScannedCutoffPerQuery: 10 },
      disabled: { state: 'DISABLED' },
    },
    ...options,
  })
  const shared = {
    endpoint: facade.url,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'secret' },
    maxAttempts: 2,
  }
  const [athena, glue] = [new AthenaClient(shared), new GlueClient(shared)]
  const said: string[] = []
  const slept: number[] = []
  const clients = { region: 'eu-west-1', getAthena: async () => athena, getGlue: async () => glue }
  return {
    facade,
    aws,
    clients,
    said,
    slept,
    engine: (more, awsSettings, where = {}) =>
      createAthenaEngine({
        settings: makeSettings(more, awsSettings),
        clients,
        logs: {
          locations: where.locations ?? [makeLocation()],
          texts: (where.locations ?? [makeLocation()]).map(({ text }) => text),
          bucketFacts: [],
          engineGaps: where.engineGaps ?? [],
        },
        listWindow: async () => ({
          logObjects: 2,
          bytes: 1_000,
          complete: true,
          locations: where.locations ?? [makeLocation()],
          archived: [],
          ...where.window,
        }),
        askTrails: async () => new Map(),
        sleep: (milliseconds, signal) => {
          slept.push(milliseconds)
          return new Promise((resolve, reject) => {
            if (signal.aborted) reject(signal.reason)
            const timer = setTimeout(resolve, 5)
            signal.addEventListener('abort', () => {
              clearTimeout(timer)
              reject(signal.reason)
            })
          })
        },
      }),
    context: (signal = new AbortController().signal) => ({
      signal,
      onProgress: ({ phase }) => said.push(`progress: ${phase}`),
      onWarning: (message) => said.push(`warning: ${message}`),
      onNotice: (message) => said.push(`notice: ${message}`),
    }),
    stop: async () => {
      await facade.stop()
      await aws.stop()
      athena.destroy()
      glue.destroy()
    },
  }
}

type ScanCell = Partial<Record<(typeof SCAN_COLUMNS)[number], string | number | null>>

/** The result of a scan with these rows. The function fills in `result_rows`. */
export function scanResult(rows: readonly ScanCell[], bytesScanned = 1_000): PreparedResult {
  return {
    columns: [...SCAN_COLUMNS],
    rows: rows.map((row) =>
      SCAN_COLUMNS.map((column) => {
        const value = column === 'result_rows' ? (row.result_rows ?? rows.length) : (row[column] ?? null)
        return value === null ? null : String(value)
      }),
    ),
    bytesScanned,
  }
}

/** The rows of a scan with three requests of one SigV2 client and five SigV4 requests, in two log objects. */
export function makeRows(more: { clients?: number } = {}): ScanCell[] {
  const clients = more.clients ?? 1
  const time = { first_seen: 1_795_000_000, last_seen: 1_795_000_100, last_past: 1_795_000_100 }
  const sigV2 = 3 * clients
  const target = {
    bucket: 'reports',
    network: 'any',
    ...time,
    rejected: 0,
    log_object_count: 2,
  }
  return [
    { level: 'all', requests: sigV2 + 5, log_object_count: 2, ...time },
    { level: 'place', place: 0, requests: sigV2 + 5, ...time },
    { level: 'part', part: 'sigV4', requests: 5, ...time },
    { level: 'part', part: 'sigV2', requests: sigV2, ...time },
    { level: 'bucket', bucket: 'reports', requests: sigV2 + 5, in_window: sigV2 + 5, ...time },
    { level: 'target', part: 'sigV4', requests: 5, ...target },
    { level: 'target', part: 'sigV2', requests: sigV2, ...target },
    { level: 'day', part: 'sigV4', day: 20_775, requests: 5, ...time },
    { level: 'day', part: 'sigV2', day: 20_775, requests: sigV2, ...time },
    { level: 'clients', requests: clients },
    ...Array.from({ length: clients }, (_, i) => ({
      ...target,
      level: 'client',
      part: 'sigV2',
      remote_ip: '192.0.2.1',
      requester: `arn:aws:iam::111122223333:user/backup-${i}`,
      authentication: 'header',
      client: i.toString(16).padStart(16, '0'),
      user_agent: 'Boto/2.49.0',
      requests: 3,
      log_objects: JSON.stringify([
        's3://access-logs/s3/2026-11-20-10-00-00-AA',
        's3://access-logs/s3/2026-11-20-11-00-00-AB',
      ]),
    })),
  ]
}
