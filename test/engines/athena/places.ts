import type { AthenaLocation } from '../../../src/model/log-location.js'
import type { Settings } from '../../../src/settings/settings.js'
import { makeAwsSettings } from '../../support/aws-settings.js'
import { makeScope } from '../../support/tallies.js'

/** 2026-11-24T00:00:00Z, and one week earlier. */
export const UNTIL = Date.UTC(2026, 10, 24) / 1000
export const SINCE = UNTIL - 7 * 86_400

export function makeLocation(more: Partial<AthenaLocation> = {}): AthenaLocation {
  return {
    text: 's3://access-logs/s3/',
    bucket: 'access-logs',
    prefix: 's3/',
    region: 'eu-west-1',
    keyFormat: 'simple',
    sourceBuckets: [],
    partitions: [],
    oldestLogObject: null,
    ...more,
  }
}

export function makePartitioned(
  keyFormat: 'partitioned-event-time' | 'partitioned-delivery-time',
  buckets: readonly string[],
  more: Partial<AthenaLocation> = {},
): AthenaLocation {
  return makeLocation({
    keyFormat,
    partitions: buckets.map((bucket) => ({
      accountId: '111122223333',
      region: 'eu-west-1',
      bucket,
      oldestLogObject: null,
    })),
    ...more,
  })
}

export function makeSettings(more: Partial<Settings> = {}, aws: Partial<Settings['aws']> = {}): Settings {
  return {
    source: {
      kind: 's3',
      locations: [{ text: 's3://access-logs/s3/', bucket: 'access-logs', prefix: 's3/' }],
    },
    scope: makeScope({ window: { since: SINCE, until: UNTIL } }),
    logFormat: null,
    acceptGaps: [],
    maxLogAgeSeconds: null,
    ignoreRejected: false,
    acceptDenyPolicy: false,
    exceptionsFile: null,
    evidenceLimit: 10_000,
    reportDirectory: null,
    failOn: [],
    timeoutMinutes: 30,
    now: UNTIL,
    notices: [],
    warnings: [],
    ...more,
    aws: makeAwsSettings(aws),
  } as Settings
}
