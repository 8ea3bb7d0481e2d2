import { expect, test } from '@jest/globals'
import { makeSigV2JsonRecord } from '../../support/other-logs.js'
import { type Checked, runCheck } from '../support/checks.js'
import { ask, createBucket, putObjects, startFacadeOverTrino, useAws } from '../support/rig.js'

/** Both engines choose the records of the same buckets, whatever text a log has in place of a bucket name. */
const LOG_BUCKET = `bucket-patterns-${Date.now().toString(36)}`
const DAY = 86_400
const NAMES = ['alpha', 'alpha\n', 'alpha\nx', 'alphax', 'ALPHA', 'web.assets', 'webXassets', '']

test.each([
  [['alp*'], 4],
  [['alpha?'], 2],
  [['alpha??'], 1],
  [['*x'], 2],
  [['web.*'], 1],
  [['!*x'], 6],
  [['*', '!alpha'], 7],
])('Both engines find the records of the buckets that %j selects', async (buckets, records) => {
  const now = Math.floor(Date.now() / 1000)
  const request_time = new Date((now - 60) * 1000).toISOString()
  const facade = await startFacadeOverTrino()
  try {
    useAws(facade)
    await createBucket(LOG_BUCKET)
    await ask(facade, 'CREATE DATABASE IF NOT EXISTS s3_access_logs')
    const lines = NAMES.map((bucket_name) =>
      JSON.stringify(makeSigV2JsonRecord({ bucket_name, request_time })),
    )
    await putObjects(LOG_BUCKET, [['json/a.json', Buffer.from(lines.join('\n'))]])
    const check = (engine: string): Promise<Checked> =>
      runCheck(
        {
          engine,
          buckets,
          'log-location': [`s3://${LOG_BUCKET}/json/`],
          'log-format': 'json',
          since: new Date((now - DAY) * 1000).toISOString(),
        },
        now,
      )
    for (const engine of ['athena', 'embedded'])
      expect((await check(engine)).report.totals).toMatchObject({ sigV2: records, records: NAMES.length })
  } finally {
    await facade.stop()
  }
})
