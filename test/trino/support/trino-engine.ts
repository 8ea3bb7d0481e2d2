import { AthenaClient } from '@aws-sdk/client-athena'
import { GlueClient } from '@aws-sdk/client-glue'
import type { S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll } from '@jest/globals'
import { createAthenaEngine } from '../../../src/engines/athena/engine.js'
import type { Engine } from '../../../src/engines/engine.js'
import { makeBucketCalls } from '../../../src/log-sources/s3/bucket-region.js'
import { listWindow } from '../../../src/log-sources/s3/window-listing.js'
import type { AthenaLocation } from '../../../src/model/log-location.js'
import type { Settings } from '../../../src/settings/settings.js'
import { makeLocation, makeSettings, SINCE, UNTIL } from '../../engines/athena/places.js'
import { makeScope } from '../../support/tallies.js'
import type { Facade } from '../facade/facade.js'
import { ANYONE, connectS3, createBucket, makeS3Clients, REGION, startFacadeOverTrino } from './rig.js'

export const ENGINE_BUCKET = 'engine-logs'
export const ENGINE_WINDOW = { since: SINCE, until: UNTIL }
export const CONTEXT = {
  signal: new AbortController().signal,
  onProgress: () => {},
  onWarning: () => {},
  onNotice: () => {},
}

/** The Athena engine over Trino. */
export interface TrinoEngine {
  facade: Facade
  make(locations: readonly AthenaLocation[], more?: Partial<Settings>): Engine
}

/** Starts the façade before the tests of the file that calls it, and stops it after them. */
export function useTrinoEngine(): TrinoEngine {
  let athena: AthenaClient
  let glue: GlueClient
  let client: S3Client
  const engine = {
    make: (locations, more = {}) =>
      createAthenaEngine({
        settings: makeSettings({ scope: makeScope({ window: ENGINE_WINDOW }), ...more }, { region: REGION }),
        clients: { region: REGION, getAthena: async () => athena, getGlue: async () => glue },
        logs: { locations, texts: locations.map(({ text }) => text), bucketFacts: [], engineGaps: [] },
        listWindow: (context) =>
          listWindow(locations, ENGINE_WINDOW, makeBucketCalls(makeS3Clients(client)), context),
        askTrails: async () => new Map(),
        sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 200))),
      }),
  } as TrinoEngine
  beforeAll(async () => {
    engine.facade = await startFacadeOverTrino()
    const shared = { endpoint: engine.facade.url, region: REGION, credentials: ANYONE }
    athena = new AthenaClient(shared)
    glue = new GlueClient(shared)
    client = connectS3()
    await createBucket(ENGINE_BUCKET)
  })
  afterAll(async () => {
    athena.destroy()
    glue.destroy()
    client.destroy()
    await engine.facade.stop()
  })
  return engine
}

/** A location of simple keys in ENGINE_BUCKET. */
export function makeEngineLocation(prefix: string, more: Partial<AthenaLocation> = {}): AthenaLocation {
  return makeLocation({ text: `s3://${ENGINE_BUCKET}/${prefix}`, bucket: ENGINE_BUCKET, prefix, ...more })
}

/** `2026-11-18-00-00-00`, as in the name of a log object. */
export function formatNameTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replaceAll(/[T:]/g, '-')
}

export function makeObjectName(seconds: number): string {
  return `${formatNameTime(seconds)}-0123456789ABCDEF`
}

/** The time of a record, as it is between the brackets. */
export function formatRecordTime(seconds: number): string {
  const [, day, month, year, time] = /^\w+, (\d\d) (\w+) (\d+) (\S+)/.exec(
    new Date(seconds * 1000).toUTCString(),
  ) as string[] as [string, string, string, string, string]
  return `${day}/${month}/${year}:${time} +0000`
}
