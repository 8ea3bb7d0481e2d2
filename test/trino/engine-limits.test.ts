import { expect, test } from '@jest/globals'
import type { Network } from '../../src/model/scope.js'
import { readNetwork } from '../../src/settings/networks.js'
import { SINCE } from '../engines/athena/places.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { makeScope } from '../support/tallies.js'
import { putObjects } from './support/rig.js'
import {
  CONTEXT,
  ENGINE_BUCKET,
  ENGINE_WINDOW,
  formatRecordTime,
  makeEngineLocation,
  makeObjectName,
  useTrinoEngine,
} from './support/trino-engine.js'

/** The Athena engine with as many clients and networks as it lists or takes. */
const engine = useTrinoEngine()

test('A thousand anonymous and old TLS clients are listed, and all requests are counted', async () => {
  const time = formatRecordTime(SINCE)
  const lines = Array.from({ length: 1_500 }, (_, i) =>
    makeRecord({ time, signature: '-', requester: '-', userAgent: `r${i}`, tls: 'tlsV1.1' }),
  )
  const signed = makeSigV2Record({ time, tls: 'TLSv1', status: '403' })
  await putObjects(ENGINE_BUCKET, [
    [
      `listed/${makeObjectName(SINCE + 60)}`,
      makeLogText(...lines, ...lines.slice(1_400), signed, signed, signed),
    ],
  ])
  const { anonymous, oldTls } = await engine
    .make([makeEngineLocation('listed/')], { ignoreRejected: true })
    .tally(CONTEXT)
  expect(anonymous).toMatchObject({ requests: 1_600, requestsNotListed: 500 })
  expect(oldTls).toMatchObject({ requests: 1_603, requestsNotListed: 501 })
  const rest = Array.from({ length: 1_400 }, (_, i) => `r${i}`).sort()
  const most = Array.from({ length: 100 }, (_, i) => `r${i + 1_400}`)
  expect(anonymous.clients.map(({ userAgent }) => userAgent)).toEqual([...most, ...rest.slice(0, 900)])
  expect(oldTls.clients[0]).toMatchObject({ requests: 3, tlsVersion: 'TLSv1' })
  expect(oldTls.clients.slice(1)).toEqual(anonymous.clients.slice(0, 999))
})

test('The engine handles ten thousand source IPs and a hundred ranges', async () => {
  await putObjects(ENGINE_BUCKET, [
    [
      `ips/${makeObjectName(SINCE + 60)}`,
      makeLogText(makeRecord({ time: formatRecordTime(SINCE), remoteIp: '10.0.39.15' })),
    ],
  ])
  const networks: Network[] = [
    ...Array.from({ length: 10_000 }, (_, i) => `10.0.${i >> 8}.${i & 255}/32`),
    ...Array.from({ length: 100 }, (_, i) => `2001:db8:${i.toString(16)}::/${i < 50 ? 48 : 47}`),
  ].flatMap((text) => {
    const read = readNetwork(text)
    return 'network' in read ? [read.network] : []
  })
  const { targets } = await engine
    .make([makeEngineLocation('ips/')], { scope: makeScope({ window: ENGINE_WINDOW, networks }) })
    .tally(CONTEXT)
  expect(targets.map(({ network }) => network)).toEqual(['10.0.39.15/32'])
})
