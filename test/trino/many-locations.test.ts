import { expect, test } from '@jest/globals'
import { buildScans, locateTables } from '../../src/engines/athena/statements.js'
import { makeSettings, SINCE, UNTIL } from '../engines/athena/places.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { OBJECT_NAME, RECORD_TIME, useLogBucket } from './support/log-bucket.js'
import { putObjects } from './support/rig.js'
import { useTrinoEngine } from './support/trino-engine.js'

/** A very large number of locations. */
const bucket = useLogBucket('many-locations')
const engine = useTrinoEngine()

/** `LOCATIONS=2000` needs 24 statements, and about twenty minutes. */
const LOCATIONS = Number(process.env.LOCATIONS ?? 200)
const IN_ONE_TABLE = 115
const OWN_TABLES = LOCATIONS - IN_ONE_TABLE

test(`${LOCATIONS} locations, which need several statements, give the sums of all`, async () => {
  const prefixes = Array.from({ length: IN_ONE_TABLE }, (_, i) => `flat/p${i}/`)
  const folders = Array.from({ length: OWN_TABLES }, (_, i) => `own-${i}/`)
  const url = (n: number) =>
    `GET /k?AWSAccessKeyId=AKIAAAAAAAAAAAAA${(n % 30) + 10}&Expires=${UNTIL + n} HTTP/1.1`
  await putObjects(
    bucket.name,
    [...prefixes, ...folders].map((prefix, n) => [
      `${prefix}${OBJECT_NAME}`,
      makeLogText(
        makeRecord({ time: RECORD_TIME }),
        makeRecord({ time: RECORD_TIME, status: '403' }),
        makeSigV2Record({ time: RECORD_TIME, authentication: 'QueryString', requestUri: url(n) }),
        makeSigV2Record({ time: RECORD_TIME, userAgent: `agent ${n}` }),
        makeRecord({ time: RECORD_TIME, signature: '-', requester: '-', tls: 'TLSv1' }),
        `not a record ${n}`,
      ),
    ]),
  )
  const places = [
    ...prefixes.map((prefix) => bucket.makeLocation(prefix, `s3://${bucket.name}/flat/`)),
    ...folders.map((prefix) => bucket.makeLocation(prefix)),
  ]
  const { tally: found, warnings } = await bucket.tally(engine, places)
  const all = places.length
  expect(warnings).toEqual([])
  expect(found.totals).toMatchObject({
    records: 6 * all,
    sigV4: 2 * all,
    sigV2: 2 * all,
    unsigned: all,
    unparsed: all,
  })
  expect(found.targets).toEqual([
    expect.objectContaining({
      sigV4: 2 * all,
      sigV4Rejected: all,
      sigV2: 2 * all,
      sigV2RequestsNotListed: 0,
    }),
  ])
  expect(found.daily).toHaveLength(1)
  expect(found.source.logObjects).toBe(all)
  expect(found.coverage).toHaveLength(OWN_TABLES + 1)
  expect(found.sigV2Clients).toHaveLength(all + 1)
  const shared = found.sigV2Clients.find(({ authentication }) => authentication === 'presigned')
  expect(shared).toMatchObject({
    requests: all,
    logObjectCount: all,
    presigned: {
      accessKeyIds: Array.from({ length: 20 }, (_, n) => `AKIAAAAAAAAAAAAA${n + 10}`),
      earliestExpiry: UNTIL,
      latestExpiry: UNTIL + all - 1,
      longestValiditySeconds: UNTIL + all - 1 - (SINCE + 60),
    },
  })
  const objects = [...prefixes, ...folders]
    .map((prefix) => `s3://${bucket.name}/${prefix}${OBJECT_NAME}`)
    .sort()
  expect(shared?.logObjects).toEqual(objects.slice(0, 20))
  expect(found.oldTls.clients).toEqual([expect.objectContaining({ requests: all })])
  expect(found.unparsedSamples.map(({ logObject }) => logObject)).toEqual(objects.slice(0, 5))
  const scans = buildScans(makeSettings(), locateTables(makeSettings(), places))
  expect(scans.length).toBeGreaterThan(OWN_TABLES / 80)
  for (const { sql } of scans) expect(sql.match(/FROM "/gi)?.length ?? 0).toBeLessThanOrEqual(80)
}, 6_000_000)
