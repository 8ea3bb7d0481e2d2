import { gzipSync } from 'node:zlib'
import { makeTrailEvent, makeTrailFile } from './other-logs.js'
import type { S3Server } from './s3-server.js'

/** The ARN of the trail, and the key of its one log object. */
export const TRAIL_ARN = 'arn:aws:cloudtrail:eu-west-1:111122223333:trail/everything'
export const TRAIL_FILE =
  'AWSLogs/111122223333/CloudTrail/eu-west-1/2026/11/20/111122223333_CloudTrail_eu-west-1_20261120T1105Z_aaaaaaaaaaaaaaaa.json.gz'

/** Adds a trail that records every data event of S3 and delivers to `example-trail`, with one log object. */
export function serveTrail(aws: S3Server): void {
  aws.put(
    'example-trail',
    TRAIL_FILE,
    gzipSync(makeTrailFile(makeTrailEvent({ eventTime: '2026-11-20T11:00:00Z' }))),
  )
  aws.trails.push({
    description: {
      Name: 'everything',
      TrailARN: TRAIL_ARN,
      HomeRegion: 'eu-west-1',
      S3BucketName: 'example-trail',
      IsMultiRegionTrail: true,
    },
    selectors: {
      AdvancedEventSelectors: [
        {
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Data'] },
            { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
          ],
        },
      ],
    },
    status: { IsLogging: true, StartLoggingTime: 1767225600, LatestDeliveryTime: 1795867200 },
  })
}
