import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { makeLogText, makeRecord, makeSigV2Record } from '../../support/records.js'
import type { Facade } from '../facade/facade.js'
import { runCheck } from './checks.js'
import { formatDay, formatLogTime, formatStamp, type Layout } from './log-sets.js'
import {
  createBucket,
  enableLogging,
  listQueriesWith,
  putObjects,
  startFacadeOverTrino,
  useAws,
} from './rig.js'

const HOUR = 3600
const DAY = 24 * HOUR
const BUCKET = 'bytes'
const FIRST = Date.UTC(2026, 7, 1) / 1000
const DAYS = 90
const OBJECTS_A_DAY = 6
const since = FIRST + 60 * DAY
const until = since + 7 * DAY

/** Tests of the bytes that a check of seven days reads from ninety days of logs, with these kinds of keys. */
export function checkBytesRead(...layouts: readonly Layout[]): void {
  let facade: Facade
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'bytes-'))
    facade = await startFacadeOverTrino()
    useAws(facade)
    await createBucket(BUCKET)
  })
  afterAll(async () => {
    await facade.stop()
    rmSync(folder, { recursive: true })
  })

  test.each(layouts)(
    'Each log object of the window is read once with %s keys, and the evidence reads only listed objects',
    async (layout) => {
      const source = `source-${layout}`
      const prefix = layout === 'slashless' ? `${layout}/app-` : `${layout}/`
      const objects = makeLog(source, prefix, layout)
      await putObjects(
        BUCKET,
        [...objects].map(([key, { body }]) => [key, body]),
      )
      await createBucket(source)
      await enableLogging(source, BUCKET, prefix, layout)

      const { report, evidence } = await runCheck(
        {
          buckets: source,
          since: new Date(since * 1000).toISOString(),
          until: new Date(until * 1000).toISOString(),
          'report-directory': join(folder, layout),
          'log-location': [`s3://${BUCKET}/${prefix}`],
        },
        until + DAY,
      )

      const sumBytes = (where: (delivered: number, key: string) => boolean): number =>
        [...objects].reduce(
          (sum, [key, { body, delivered }]) => sum + (where(delivered, key) ? body.length : 0),
          0,
        )
      const allBytes = sumBytes(() => true)
      const window = sumBytes((delivered) => delivered >= since && delivered < until)
      // The log objects delivered in the 12 hours after the window. Keys with days give complete days.
      const padding = sumBytes(
        (delivered) => delivered >= until && delivered < until + (layout.startsWith('part') ? DAY : DAY / 2),
      )
      const listed = new Set(
        report.findings.flatMap(({ logObjects }) =>
          logObjects.map((name) => name.slice(`s3://${BUCKET}/`.length)),
        ),
      )
      const listBytesOf = (purpose: string): number[] =>
        report.scan.queries
          .filter((query) => query.purpose === purpose)
          .map(({ bytesScanned }) => bytesScanned ?? Number.NaN)

      expect(report.totals.sigV2).toBe(14)
      expect(evidence?.records).toHaveLength(14)
      expect(listBytesOf('scan')).toHaveLength(1)
      expect(listBytesOf('scan')[0]).toBeGreaterThanOrEqual(window)
      expect(listBytesOf('scan')[0]).toBeLessThanOrEqual(
        window * 1.05 + (layout === 'partitioned-event-time' ? 0 : padding),
      )
      expect(listBytesOf('evidence')).toEqual([sumBytes((_delivered, key) => listed.has(key))])
      // The usual procedure reads everything twice.
      expect(2 * allBytes).toBeGreaterThan(24 * window)

      const table = String(
        /FROM "[^"]+"\."([^"]+)"/.exec(
          facade.executions.get(report.scan.queries.at(-1)?.queryExecutionId ?? '')?.sql ?? '',
        )?.[1],
      )
      const queries = (await listQueriesWith(`"${table}"`)).filter(({ sql }) => /^WITH|^SELECT/.test(sql))
      expect(queries.map(({ scans }) => scans)).toEqual([1, 1])
    },
  )
}

/** Ordinary requests several times per day. The first log object of each day also has two SigV2 requests. */
function makeLog(
  source: string,
  prefix: string,
  layout: Layout,
): Map<string, { body: Buffer; delivered: number }> {
  const objects = new Map<string, { body: Buffer; delivered: number }>()
  for (let day = 0; day < DAYS; day++)
    for (let i = 0; i < OBJECTS_A_DAY; i++) {
      const delivered = FIRST + day * DAY + i * 4 * HOUR
      const parts = { bucket: source, time: formatLogTime(delivered) }
      const lines = Array.from({ length: 20 }, (_, line) =>
        i === 0 && line < 2 ? makeSigV2Record(parts) : makeRecord(parts),
      )
      const stamp = formatStamp(
        layout === 'partitioned-event-time' ? delivered - (delivered % DAY) : delivered,
      )
      const unique = (day * 100 + i).toString(16).toUpperCase().padStart(16, '0')
      const below = layout.startsWith('partitioned')
        ? `111122223333/us-east-1/${source}/${formatDay(delivered)}/`
        : ''
      objects.set(`${prefix}${below}${stamp}-${unique}`, {
        body: Buffer.from(makeLogText(...lines)),
        delivered,
      })
    }
  return objects
}
