import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeSigV2Event, makeTrailEvent, makeTrailFile } from '../support/other-logs.js'
import { makeLogText, makeRecord } from '../support/records.js'
import type { Facade } from './facade/facade.js'
import { runCheck } from './support/checks.js'
import { formatLogTime, formatStamp } from './support/log-sets.js'
import { ask, createBucket, putObjects, startFacadeOverTrino, useAws } from './support/rig.js'

/** A check on Athena of the trail of an organization, next to access logs in the text format. */
const BUCKET = `trail-window-${Date.now().toString(36)}`
const SOURCE = 'reports'
const DAY = 86_400
const FIRST = Date.UTC(2026, 8, 1) / 1000
const DAYS = 40
const since = FIRST + 20 * DAY
const until = since + 3 * DAY

let facade: Facade
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'trail-window-'))
  facade = await startFacadeOverTrino()
  useAws(facade)
  await createBucket(BUCKET)
  await createBucket(SOURCE)
  await ask(facade, 'CREATE DATABASE IF NOT EXISTS s3_access_logs')
})
afterAll(async () => {
  await facade.stop()
  rmSync(folder, { recursive: true })
})

/** A file for each account, Region and day, with one SigV2 request per day in one of the folders. */
function makeTrail(): Map<string, { readonly body: Buffer; readonly day: number }> {
  const files = new Map<string, { body: Buffer; day: number }>()
  for (const account of ['111122223333', '444455556666'])
    for (const region of ['eu-west-1', 'us-east-1'])
      for (let day = FIRST; day < FIRST + DAYS * DAY; day += DAY) {
        const iso = new Date(day * 1000).toISOString().slice(0, 10)
        const eventTime = `${iso}T10:00:00Z`
        const isOld = account === '111122223333' && region === 'eu-west-1'
        const events = Array.from({ length: 20 }, () => makeTrailEvent({ eventTime }))
        const name = `${account}_CloudTrail_${region}_${iso.replaceAll('-', '')}T1005Z_aaaaaaaaaaaaaaaa.json.gz`
        files.set(
          `AWSLogs/o-abcdef1234/${account}/CloudTrail/${region}/${iso.replaceAll('-', '/')}/${name}`,
          {
            body: gzipSync(makeTrailFile(...events, ...(isOld ? [makeSigV2Event({ eventTime })] : []))),
            day,
          },
        )
      }
  return files
}

test('Athena reads the files of the window of a trail and no others, and a bucket that has text logs too is named', async () => {
  const files = makeTrail()
  await putObjects(
    BUCKET,
    [...files].map(([key, { body }]) => [key, body]),
  )
  const time = since + DAY
  await putObjects(BUCKET, [
    [
      `text/${formatStamp(time)}-0123456789ABCDEF`,
      makeLogText(makeRecord({ bucket: SOURCE, time: formatLogTime(time) })),
    ],
  ])
  const check = (...locations: readonly string[]) =>
    runCheck(
      {
        since: new Date(since * 1000).toISOString(),
        until: new Date(until * 1000).toISOString(),
        'report-directory': join(folder, String(locations.length)),
        'log-location': [...locations],
        'accept-gaps': 'trail-coverage',
      },
      until + DAY,
    )
  const sizeOf = (isWanted: (file: { day: number }, key: string) => boolean): number =>
    [...files].reduce((sum, [key, file]) => sum + (isWanted(file, key) ? file.body.length : 0), 0)

  const { report, evidence } = await check(`s3://${BUCKET}/AWSLogs/`)
  const bytesOf = (purpose: string) =>
    report.scan.queries.filter((query) => query.purpose === purpose).map(({ bytesScanned }) => bytesScanned)
  // CloudTrail files an event under the day of its delivery, and so one more day is read.
  expect(bytesOf('scan')).toEqual([sizeOf(({ day }) => day >= since && day < until + DAY)])
  expect(report.totals).toMatchObject({ sigV2: 3, sigV4: 4 * 3 * 20, outsideWindow: 4 * 20 + 1, unparsed: 0 })
  expect(evidence?.records).toHaveLength(3)
  const listed = new Set(report.findings.flatMap(({ logObjects }) => logObjects))
  expect(bytesOf('evidence')).toEqual([sizeOf((_, key) => listed.has(`s3://${BUCKET}/${key}`))])

  const mixed = await check(`s3://${BUCKET}/AWSLogs/`, `s3://${BUCKET}/text/`)
  expect(mixed.report.source.formats).toEqual(['text', 'cloudtrail'])
  expect(mixed.report.totals).toMatchObject({ sigV2: 3, sigV4: 4 * 3 * 20 + 1, unparsed: 0 })
  expect(mixed.warnings.filter((text) => text.startsWith('Requests may count twice'))).toEqual([
    `Requests may count twice: several kinds of logs have the requests of ${SOURCE} (text, cloudtrail). Give one kind for each bucket.`,
  ])
  // A bucket whose access logs were read needs no proof of a trail.
  expect(mixed.report.gaps.map(({ name }) => name)).not.toContain('trail-coverage')
})
