import { makeLogText, makeRecord, makeSigV2Record } from './records.js'
import { type S3Server, startS3 } from './s3-server.js'

const TIME = '20/Nov/2026:10:00:00 +0000'

/** Options of a check that reads all of `startLogsOnS3`. */
export const WINDOW_OF_LOGS_ON_S3 = [
  '--since',
  '2026-11-20',
  '--until',
  '2026-11-22',
  '--max-log-age',
  '9999d',
]

/**
 * Starts an S3 on loopback with this many log objects in `s3://logs/s3/`, and an older one. Each has one SigV4 and one SigV2
 * request to the bucket `reports`.
 */
export async function startLogsOnS3(objects: number): Promise<S3Server> {
  const s3 = await startS3()
  s3.bucket('reports').logging =
    '<TargetBucket>logs</TargetBucket><TargetPrefix>s3/</TargetPrefix><TargetObjectKeyFormat><SimplePrefix></SimplePrefix></TargetObjectKeyFormat>'
  s3.bucket('logs')
  s3.put(
    'logs',
    's3/2026-11-19-00-00-00-0000000000000000',
    makeLogText(makeRecord({ time: '19/Nov/2026:00:00:00 +0000' })),
  )
  for (let i = 0; i < objects; i++)
    s3.put(
      'logs',
      `s3/2026-11-20-11-00-00-${String(i).padStart(16, '0')}`,
      makeLogText(makeRecord({ time: TIME }), makeSigV2Record({ time: TIME })),
    )
  return s3
}
