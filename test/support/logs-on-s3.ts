import { makeLogText, makeRecord, makeSigV2Record } from './records.js'
import { type S3Server, startS3 } from './s3-server.js'

/** The time of each record, in `WINDOW_OF_LOGS_ON_S3`. */
export const TIME_OF_LOGS_ON_S3 = '20/Nov/2026:10:00:00 +0000'

/** Options of a check that reads all of `startLogsOnS3`. */
export const WINDOW_OF_LOGS_ON_S3 = [
  '--since',
  '2026-11-20',
  '--until',
  '2026-11-22',
  '--max-log-age',
  '9999d',
]

/** The body of `LoggingEnabled`. @param dateSource the time in partitioned keys, or null for simple keys */
export function makeLoggingSetting(bucket: string, prefix: string, dateSource: string | null): string {
  const format =
    dateSource === null
      ? '<SimplePrefix></SimplePrefix>'
      : `<PartitionedPrefix><PartitionDateSource>${dateSource}</PartitionDateSource></PartitionedPrefix>`
  return `<TargetBucket>${bucket}</TargetBucket><TargetPrefix>${prefix}</TargetPrefix><TargetObjectKeyFormat>${format}</TargetObjectKeyFormat>`
}

/** Stores this many log objects in `s3://logs/s3/`, each with one SigV4 and one SigV2 request to the bucket `reports`. */
export function putLogs(s3: S3Server, objects: number): void {
  const time = TIME_OF_LOGS_ON_S3
  for (let i = 0; i < objects; i++)
    s3.put(
      'logs',
      `s3/2026-11-20-11-00-00-${String(i).padStart(16, '0')}`,
      makeLogText(makeRecord({ time }), makeSigV2Record({ time })),
    )
}

/**
 * Starts an S3 on loopback with the objects of `putLogs` and an older one. The logging setting of `reports` points there.
 */
export async function startLogsOnS3(objects: number): Promise<S3Server> {
  const s3 = await startS3()
  s3.bucket('reports').logging = makeLoggingSetting('logs', 's3/', null)
  s3.bucket('logs')
  s3.put(
    'logs',
    's3/2026-11-19-00-00-00-0000000000000000',
    makeLogText(makeRecord({ time: '19/Nov/2026:00:00:00 +0000' })),
  )
  putLogs(s3, objects)
  return s3
}
