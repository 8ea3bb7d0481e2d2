import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { isGzip } from '../../../src/log-formats/gzip.js'
import { type Checked, runCheck } from '../support/checks.js'
import { makeComparable } from '../support/formats-differential.js'
import { ODD_JSON_FILES, ODD_TRAIL_FILES } from '../support/odd-files.js'
import { ask, createBucket, putObjects, startFacadeOverTrino, useAws } from '../support/rig.js'

/** Both engines read files with odd content alike, and count each record or report it as unparsed. */
const BUCKET = `odd-files-${Date.now().toString(36)}`
const DAY = 86_400

const SETS = {
  json: { files: ODD_JSON_FILES, totals: { records: 84, sigV2: 56, unknown: 2, missing: 1, unparsed: 25 } },
  cloudtrail: {
    files: ODD_TRAIL_FILES,
    totals: { records: 94, sigV2: 58, missing: 1, service: 1, unparsed: 34 },
  },
} as const

test.each(['json', 'cloudtrail'] as const)('Both engines read odd files of %s alike', async (format) => {
  const now = Math.floor(Date.now() / 1000)
  const day = new Date(now * 1000).toISOString().slice(0, 10).replaceAll('-', '/')
  const folder = format === 'json' ? 'v2/' : `AWSLogs/111122223333/CloudTrail/us-east-1/${day}/`
  const { files, totals } = SETS[format]
  const facade = await startFacadeOverTrino()
  try {
    useAws(facade)
    await createBucket(BUCKET)
    await ask(facade, 'CREATE DATABASE IF NOT EXISTS s3_access_logs')
    await putObjects(
      BUCKET,
      Object.entries(files).map(([name, make]) => {
        const content = Buffer.from(make(name))
        return [`${format}/${folder}${name}.json.gz`, isGzip(content) ? content : gzipSync(content)]
      }),
    )
    const check = (engine: string): Promise<Checked> =>
      runCheck(
        {
          engine,
          'log-location': [`s3://${BUCKET}/${format}/`],
          'log-format': format,
          since: new Date((now - DAY) * 1000).toISOString(),
        },
        now,
      )
    const onAthena = await check('athena')
    const embedded = await check('embedded')
    expect(makeComparable(onAthena)).toEqual(makeComparable(embedded))
    expect(onAthena.report.totals).toMatchObject(totals)
  } finally {
    await facade.stop()
  }
})
