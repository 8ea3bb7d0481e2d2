import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { makeTrailEvent, makeTrailFile } from '../../support/other-logs.js'
import { runCheck } from '../support/checks.js'
import { createBucket, putObjects, startFacadeOverTrino, useAws } from '../support/rig.js'

/** Trino reads lines of up to 100 MB. Source: https://trino.io/docs/476/connector/hive.html */
const LONGEST_LINE = 100 << 20

test('A line beyond the limit of the engine ends the check with the remedy', async () => {
  const bucket = `long-line-${Date.now().toString(36)}`
  const facade = await startFacadeOverTrino()
  try {
    useAws(facade)
    await createBucket(bucket)
    const now = Math.floor(Date.now() / 1000)
    const day = new Date(now * 1000).toISOString().slice(0, 10).replaceAll('-', '/')
    const file = makeTrailFile(makeTrailEvent()).replace('{', `{${' '.repeat(LONGEST_LINE)}`)
    await putObjects(bucket, [
      [`AWSLogs/111122223333/CloudTrail/us-east-1/${day}/file.json.gz`, gzipSync(file, { level: 1 })],
    ])
    const check = runCheck({ 'log-location': [`s3://${bucket}/`], since: '1d' }, now)
    await expect(check).rejects.toThrow(/longer than Athena reads .*engine embedded/)
  } finally {
    await facade.stop()
  }
})
