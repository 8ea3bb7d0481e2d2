import { expect, test } from '@jest/globals'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { start } from '../support/dist.js'
import { startLogsOnS3, WINDOW_OF_LOGS_ON_S3 } from '../support/logs-on-s3.js'

const OBJECTS = 400

test('A read that stalls is sent again over another connection after 15 seconds, and the result is complete', async () => {
  const s3 = await startLogsOnS3(OBJECTS)
  try {
    let stalls = 0
    s3.fault = ({ action, key }, earlier) => {
      if (earlier > 0 || action !== 's3:GetObject' || key?.endsWith('007') !== true) return null
      stalls++
      return { stallAfter: 10 }
    }
    const { finished } = start(
      'cli',
      ['check', 's3://logs/s3/', '--engine', 'embedded', '--format', 'json', ...WINDOW_OF_LOGS_ON_S3],
      { env: makeAwsEnvironment(s3.url), timeoutMilliseconds: 60_000 },
    )
    const { code, stdout } = await finished
    expect(stalls).toBe(1)
    expect(code).toBe(1)
    const { totals } = JSON.parse(stdout) as { totals: object }
    expect(totals).toMatchObject({ sigV4: OBJECTS, sigV2: OBJECTS })
  } finally {
    await s3.close()
  }
}, 60_000)
