import { gzipSync } from 'node:zlib'
import { AthenaClient } from '@aws-sdk/client-athena'
import { GlueClient } from '@aws-sdk/client-glue'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createAthenaEngine } from '../../src/engines/athena/engine.js'
import { checkScans, locateTables } from '../../src/engines/athena/statements.js'
import { makeBucketCalls } from '../../src/log-sources/s3/bucket-region.js'
import { listWindow } from '../../src/log-sources/s3/window-listing.js'
import type { AthenaLocation } from '../../src/model/log-location.js'
import { makeLocation, makeSettings, SINCE, UNTIL } from '../engines/athena/places.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import type { Facade } from './facade/facade.js'
import { formatLogTime, formatStamp } from './support/log-sets.js'
import {
  ANYONE,
  ask,
  connectS3,
  createBucket,
  makeS3Clients,
  putObjects,
  REGION,
  startFacadeOverTrino,
} from './support/rig.js'

/** A very large number of clients and of locations. */
const BUCKET = `many-${Date.now().toString(36)}`
let facade: Facade
let warnings: string[]
beforeAll(async () => {
  facade = await startFacadeOverTrino()
  await createBucket(BUCKET)
})
afterAll(() => facade.stop())

function tally(locations: readonly AthenaLocation[], parts: Parameters<typeof makeSettings>[0] = {}) {
  const shared = { endpoint: facade.url, region: REGION, credentials: ANYONE }
  const client = connectS3()
  const port = {
    region: REGION,
    getAthena: async () => new AthenaClient(shared),
    getGlue: async () => new GlueClient(shared),
  }
  const window = { since: SINCE, until: UNTIL }
  warnings = []
  const asked = makeSettings(parts)
  return createAthenaEngine({
    settings: asked,
    clients: port,
    logs: { locations, texts: locations.map(({ text }) => text), engineGaps: [], bucketFacts: [] },
    listWindow: (context) => listWindow(locations, window, makeBucketCalls(makeS3Clients(client)), context),
    askTrails: async () => new Map(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 100))),
  }).tally({
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onWarning: (message) => void warnings.push(message),
    onNotice: () => undefined,
  })
}

const at = (prefix: string, text = `s3://${BUCKET}/${prefix}`) =>
  makeLocation({ text, bucket: BUCKET, prefix })
const TIME = formatLogTime(SINCE + 60)
const NAME = `${formatStamp(SINCE + 60)}-0123456789ABCDEF`

/** `ANONYMOUS_CLIENTS=2000000` is the full size, which takes minutes. */
const CLIENTS = Number(process.env.ANONYMOUS_CLIENTS ?? 200_000)

test(`A query with ${CLIENTS} anonymous clients completes`, async () => {
  const template = makeRecord({
    time: TIME,
    signature: '-',
    requester: '-',
    remoteIp: '<IP>',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64) <N>',
    tls: '<TLS>',
    authentication: '-',
  })
  const [a, b, c, d] = template.split(/<IP>|<N>|<TLS>/) as [string, string, string, string]
  const inOne = 50_000
  for (let first = 0; first < CLIENTS; first += inOne) {
    let text = ''
    for (let n = first; n < first + inOne; n++)
      text += `${a}10.${n >> 16}.${(n >> 8) & 255}.${n & 255}${b}${n}${c}${n % 2 === 0 ? 'TLSv1.1' : 'TLSv1.2'}${d}\n`
    await putObjects(BUCKET, [[`anonymous/${NAME}${first}.gz`, gzipSync(text, { level: 1 })]])
  }
  await putObjects(BUCKET, [[`anonymous/${NAME}x`, makeLogText(makeSigV2Record({ time: TIME }))]])
  const found = await tally([at('anonymous/')])
  expect(found.totals).toMatchObject({ unsigned: CLIENTS, sigV2: 1 })
  expect(found.sigV2Clients).toHaveLength(1)
  expect(found.anonymous.requests).toBe(CLIENTS)
  expect(found.oldTls.requests).toBe(CLIENTS / 2)
  // After a lack of memory the scan has no lists, and a warning says so.
  if (warnings.length > 0) expect(warnings.join()).toMatch(/^Athena ran out of memory/)
  else {
    expect(found.anonymous).toMatchObject({ requestsNotListed: CLIENTS - 1_000 })
    expect(found.anonymous.clients).toHaveLength(1_000)
    expect(found.oldTls.clients).toHaveLength(1_000)
  }
  process.stderr.write(
    `${CLIENTS} anonymous clients: ${warnings.length === 0 ? 'listed' : 'lists left out'}\n`,
  )
}, 600_000)

test('The engine keeps only the first rows of the client list', async () => {
  const asked = makeSettings()
  await tally([at('anonymous/')])
  const [scan] = checkScans(asked, locateTables(asked, [at('anonymous/')]))
  const { rows } = await ask(facade, `EXPLAIN ${scan?.sql}`)
  const plan = rows.flat().join('\n')
  expect(plan).toContain('TopNRanking')
  expect(plan).not.toContain('MarkDistinct')
}, 600_000)

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
    BUCKET,
    [...prefixes, ...folders].map((prefix, n) => [
      `${prefix}${NAME}`,
      makeLogText(
        makeRecord({ time: TIME }),
        makeRecord({ time: TIME, status: '403' }),
        makeSigV2Record({ time: TIME, authentication: 'QueryString', requestUri: url(n) }),
        makeSigV2Record({ time: TIME, userAgent: `agent ${n}` }),
        makeRecord({ time: TIME, signature: '-', requester: '-', tls: 'TLSv1' }),
        `not a record ${n}`,
      ),
    ]),
  )
  const places = [
    ...prefixes.map((prefix) => at(prefix, `s3://${BUCKET}/flat/`)),
    ...folders.map((prefix) => at(prefix)),
  ]
  const found = await tally(places)
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
  const objects = [...prefixes, ...folders].map((prefix) => `s3://${BUCKET}/${prefix}${NAME}`).sort()
  expect(shared?.logObjects).toEqual(objects.slice(0, 20))
  expect(found.oldTls.clients).toEqual([expect.objectContaining({ requests: all })])
  expect(found.unparsedSamples.map(({ logObject }) => logObject)).toEqual(objects.slice(0, 5))
  const scans = checkScans(makeSettings(), locateTables(makeSettings(), places))
  expect(scans.length).toBeGreaterThan(OWN_TABLES / 80)
  for (const { sql } of scans) expect(sql.match(/FROM "/gi)?.length ?? 0).toBeLessThanOrEqual(80)
}, 6_000_000)
