import { describe, expect, test } from '@jest/globals'
import { makePartitioned, SINCE, UNTIL } from '../engines/athena/places.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { listQueriesWith, putObjects } from './support/rig.js'
import {
  CONTEXT,
  ENGINE_BUCKET,
  formatNameTime,
  formatRecordTime,
  makeEngineLocation,
  makeObjectName,
  useTrinoEngine,
} from './support/trino-engine.js'

/** The bytes that the Athena engine reads of a month of logs. */
const engine = useTrinoEngine()

/** Thirty days with a log object every six hours. Each has four records, and every tenth has a SigV2 record. */
function month(prefix: string, folderOf: (seconds: number) => string): [string, string][] {
  return Array.from({ length: 120 }, (_, i) => {
    const seconds = UNTIL - (120 - i) * 21_600
    const records = Array.from({ length: 4 }, () => makeRecord({ time: formatRecordTime(seconds - 60) }))
    if (i % 10 === 0) records.push(makeSigV2Record({ time: formatRecordTime(seconds - 60) }))
    return [`${prefix}${folderOf(seconds)}${makeObjectName(seconds)}`, makeLogText(...records)]
  })
}

describe('bytes scanned', () => {
  const slashes = (seconds: number) => formatNameTime(seconds).slice(0, 10).replaceAll('-', '/')
  test.each([
    ['flat', makeEngineLocation('bytes-flat/'), (): string => ''],
    ['slash-less', makeEngineLocation('bytes-bare/x-'), (): string => ''],
    [
      'partitioned',
      makePartitioned('partitioned-delivery-time', ['reports'], {
        text: `s3://${ENGINE_BUCKET}/bytes-parts/`,
        bucket: ENGINE_BUCKET,
        prefix: 'bytes-parts/',
      }),
      (seconds: number) => `111122223333/eu-west-1/reports/${slashes(seconds)}/`,
    ],
  ])('A week within a month scans only its own log objects with %s keys', async (_, place, folderOf) => {
    const objects = month(place.prefix, folderOf)
    await putObjects(ENGINE_BUCKET, objects)
    const size = new Map(
      objects.map(([key, body]) => [`s3://${ENGINE_BUCKET}/${key}`, Buffer.byteLength(body)]),
    )
    const sum = (keys: Iterable<string>) => [...keys].reduce((total, key) => total + (size.get(key) ?? 0), 0)
    const week = [...size.keys()].filter((key) => key.slice(-36) >= formatNameTime(SINCE))

    const checked = engine.make([place])
    const tally = await checked.tally(CONTEXT)
    expect(tally.source.logObjects).toBe(28)
    expect(tally.totals).toMatchObject({ sigV4: 108, sigV2: 2, outsideWindow: 4, unparsed: 0 })
    const evidence = await checked.collectEvidence(tally.sigV2Clients, 100, CONTEXT)
    expect(evidence).toMatchObject({ complete: true })
    expect(evidence.records).toHaveLength(2)

    const bytes = new Map(checked.listQueries().map(({ purpose, bytesScanned }) => [purpose, bytesScanned]))
    expect(bytes.get('scan')).toBe(sum(week))
    expect(bytes.get('evidence')).toBe(sum(tally.sigV2Clients.flatMap(({ logObjects }) => logObjects)))
    const scan = checked.listQueries().find(({ purpose }) => purpose === 'scan')?.statement as string
    const [run] = await listQueriesWith(scan.slice(0, 2_000))
    expect(run?.scans).toBe(1)
  })
})
