import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { buildScans, locateTables } from '../../src/engines/athena/statements.js'
import { makeSettings } from '../engines/athena/places.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { OBJECT_NAME, RECORD_TIME, useLogBucket } from './support/log-bucket.js'
import { ask, putObjects } from './support/rig.js'
import { useTrinoEngine } from './support/trino-engine.js'

/** A very large number of clients. */
const bucket = useLogBucket('many-clients')
const engine = useTrinoEngine()

/** `ANONYMOUS_CLIENTS=2000000` is the full size, which takes minutes. */
const CLIENTS = Number(process.env.ANONYMOUS_CLIENTS ?? 200_000)

test(`A query with ${CLIENTS} anonymous clients completes`, async () => {
  const template = makeRecord({
    time: RECORD_TIME,
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
    await putObjects(bucket.name, [[`anonymous/${OBJECT_NAME}${first}.gz`, gzipSync(text, { level: 1 })]])
  }
  await putObjects(bucket.name, [
    [`anonymous/${OBJECT_NAME}x`, makeLogText(makeSigV2Record({ time: RECORD_TIME }))],
  ])
  const { tally: found, warnings } = await bucket.tally(engine, [bucket.makeLocation('anonymous/')])
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
  await bucket.tally(engine, [bucket.makeLocation('anonymous/')])
  const [scan] = buildScans(asked, locateTables(asked, [bucket.makeLocation('anonymous/')]))
  const { rows } = await ask(engine.facade, `EXPLAIN ${scan?.sql}`)
  const plan = rows.flat().join('\n')
  expect(plan).toContain('TopNRanking')
  expect(plan).not.toContain('MarkDistinct')
}, 600_000)
