import { makeLogText, makeRecord, makeSigV2Record } from '../../support/records.js'
import type { Facade } from '../facade/facade.js'
import { formatDay, formatLogTime, formatStamp } from './log-sets.js'
import { createBucket, enableLogging, putObjects } from './rig.js'

/** A log with a few records of yesterday, and the inputs of its check. */
export interface SmallLog {
  readonly source: string
  readonly target: string
  readonly location: string
  readonly inputs: Readonly<Record<string, string>>
}

/** Stores partitioned logs of `source` in `target`: three SigV2 requests of one client, two SigV4. */
export async function putSmallLog(source: string, target: string, server?: string): Promise<SmallLog> {
  const yesterday = Math.floor(Date.now() / 1000) - 86_400
  const parts = { bucket: source, time: formatLogTime(yesterday) }
  const before = { bucket: source, time: formatLogTime(yesterday - 8 * 86_400) }
  await createBucket(source, server)
  await createBucket(target, server)
  const makeKey = (at: number, n: number): string =>
    `logs/111122223333/us-east-1/${source}/${formatDay(at)}/${formatStamp(at)}-000000000000000${n}`
  await putObjects(
    target,
    [
      [makeKey(yesterday - 8 * 86_400, 0), makeLogText(makeRecord(before))],
      [
        makeKey(yesterday, 1),
        makeLogText(makeSigV2Record(parts), makeRecord(parts), makeSigV2Record({ ...parts, status: '403' })),
      ],
      [makeKey(yesterday + 60, 2), makeLogText(makeRecord(parts), makeSigV2Record(parts))],
    ],
    server,
  )
  await enableLogging(source, target, 'logs/', 'partitioned-delivery-time', server)
  return { source, target, location: `s3://${target}/logs/`, inputs: { buckets: source } }
}

/** The number of started statements for each purpose. */
export function countStatementsStarted({ executions }: Facade): { scans: number; evidence: number } {
  const all = [...executions.values()].filter(({ ddl }) => !ddl)
  const scans = all.filter(({ sql }) => sql.includes('GROUPING SETS')).length
  return { scans, evidence: all.length - scans }
}
