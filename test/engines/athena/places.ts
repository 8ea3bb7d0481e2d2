import type { AthenaLocation } from '../../../src/model/log-location.js'
import type { Settings } from '../../../src/settings/settings.js'
import { awsSettings } from '../../support/aws-settings.js'
import { scope } from '../../support/tallies.js'

/** 2026-11-24T00:00:00Z, and one week earlier. */
export const UNTIL = Date.UTC(2026, 10, 24) / 1000
export const SINCE = UNTIL - 7 * 86_400

export function location(more: Partial<AthenaLocation> = {}): AthenaLocation {
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

export function partitioned(
  keyFormat: 'partitioned-event-time' | 'partitioned-delivery-time',
  buckets: readonly string[],
  more: Partial<AthenaLocation> = {},
): AthenaLocation {
  return location({
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

export function settings(more: Partial<Settings> = {}, aws: Partial<Settings['aws']> = {}): Settings {
  return {
    source: {
      kind: 's3',
      locations: [{ text: 's3://access-logs/s3/', bucket: 'access-logs', prefix: 's3/' }],
    },
    scope: scope({ window: { since: SINCE, until: UNTIL } }),
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
    aws: awsSettings(aws),
  } as Settings
}
