import { beforeAll, expect, test } from '@jest/globals'
import { SIGV2_CLIENTS_KEPT } from '../../src/model/tally.js'
import { SINCE } from '../engines/athena/places.js'
import { makeLogText, makeSigV2Record } from '../support/records.js'
import { putObjects } from './support/rig.js'
import {
  CONTEXT,
  ENGINE_BUCKET,
  formatRecordTime,
  makeEngineLocation,
  makeObjectName,
  useTrinoEngine,
} from './support/trino-engine.js'

/** More SigV2 clients than the Athena engine lists. */
const engine = useTrinoEngine()
const beyond = 40
const total = SIGV2_CLIENTS_KEPT + beyond

beforeAll(async () => {
  const time = formatRecordTime(SINCE)
  const lines = Array.from({ length: total }, (_, i) =>
    // All requests of the clients with most requests are refused.
    makeSigV2Record({
      time,
      remoteIp: `10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`,
      status: i < 100 ? '403' : '200',
    }),
  )
  await putObjects(ENGINE_BUCKET, [
    [`many/${makeObjectName(SINCE + 60)}`, makeLogText(...lines, ...lines.slice(0, 100))],
  ])
})

test('Clients beyond the list are counted to the last request', async () => {
  const [target] = (await engine.make([makeEngineLocation('many/')]).tally(CONTEXT)).targets
  expect(target).toMatchObject({
    sigV2: total + 100,
    sigV2RequestsNotListed: beyond,
    sigV2RejectedNotListed: 0,
  })
})

test('Refused clients are the first beyond the list if they are ignored', async () => {
  const { sigV2ClientsNotListed, targets } = await engine
    .make([makeEngineLocation('many/')], { ignoreRejected: true })
    .tally(CONTEXT)
  expect(sigV2ClientsNotListed).toBe(beyond)
  expect(targets[0]).toMatchObject({ sigV2RequestsNotListed: 80, sigV2RejectedNotListed: 80 })
})
