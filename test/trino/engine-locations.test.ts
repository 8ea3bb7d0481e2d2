import { expect, test } from '@jest/globals'
import { makePartitioned, SINCE } from '../engines/athena/places.js'
import { makeLogText, makeRecord, makeSigV2Record } from '../support/records.js'
import { putObjects } from './support/rig.js'
import {
  CONTEXT,
  ENGINE_BUCKET,
  formatRecordTime,
  makeEngineLocation,
  makeObjectName,
  useTrinoEngine,
} from './support/trino-engine.js'

/** The locations that the Athena engine reads. */
const engine = useTrinoEngine()

test('Several locations are one statement, and their sums are added', async () => {
  await putObjects(ENGINE_BUCKET, [
    [
      `several/a/${makeObjectName(SINCE + 60)}`,
      makeLogText(
        makeSigV2Record({ time: formatRecordTime(SINCE) }),
        makeRecord({ time: formatRecordTime(SINCE) }),
      ),
    ],
    [
      `several/b-${makeObjectName(SINCE + 60)}`,
      makeLogText(makeSigV2Record({ time: formatRecordTime(SINCE + 5) }), 'no record'),
    ],
    [
      `several/c/111122223333/eu-west-1/media/2026/11/18/2026-11-18-00-00-00-AB`,
      makeLogText(makeSigV2Record({ bucket: 'media', time: formatRecordTime(SINCE + 86_400) })),
    ],
  ])
  const checked = engine.make([
    makeEngineLocation('several/a/'),
    makeEngineLocation('several/b-'),
    makePartitioned('partitioned-event-time', ['media', 'absent'], {
      text: `s3://${ENGINE_BUCKET}/several/c/`,
      bucket: ENGINE_BUCKET,
      prefix: 'several/c/',
    }),
  ])
  const tally = await checked.tally(CONTEXT)
  expect(tally.totals).toMatchObject({ records: 5, sigV2: 3, sigV4: 1, unparsed: 1 })
  expect(tally.sigV2Clients.map(({ bucket, requests }) => [bucket, requests]).sort()).toEqual([
    ['media', 1],
    ['reports', 2],
  ])
  expect(tally.coverage).toEqual([
    {
      location: `s3://${ENGINE_BUCKET}/several/a/`,
      bucket: null,
      oldestLogObject: null,
      oldestRecord: SINCE,
    },
    {
      location: `s3://${ENGINE_BUCKET}/several/b-`,
      bucket: null,
      oldestLogObject: null,
      oldestRecord: SINCE + 5,
    },
    {
      location: `s3://${ENGINE_BUCKET}/several/c/`,
      bucket: 'media',
      oldestLogObject: null,
      oldestRecord: SINCE + 86_400,
    },
  ])
  const { records, complete } = await checked.collectEvidence(tally.sigV2Clients, 100, CONTEXT)
  expect(records.map(({ logObject }) => logObject.split('/')[4])).toEqual([
    'a',
    `b-${makeObjectName(SINCE + 60)}`,
    'c',
  ])
  expect(complete).toBe(true)
  expect(checked.listQueries().filter(({ purpose }) => purpose === 'scan')).toHaveLength(1)
  expect(checked.listQueries().filter(({ purpose }) => purpose === 'evidence')).toHaveLength(1)
})

test('A hundred and sixty prefixes below one location are one table, and each is read once', async () => {
  const prefixes = ['below/', 'below/2026-11-18/', ...Array.from({ length: 158 }, (_, i) => `below/b${i}/x-`)]
  const line = makeLogText(makeSigV2Record({ time: formatRecordTime(SINCE + 86_400) }))
  await putObjects(
    ENGINE_BUCKET,
    prefixes.map((prefix) => [`${prefix}${makeObjectName(SINCE + 86_460)}`, line]),
  )
  const below = (prefix: string) => makeEngineLocation(prefix, { text: `s3://${ENGINE_BUCKET}/below/` })
  const checked = engine.make(prefixes.map(below))
  const tally = await checked.tally(CONTEXT)
  expect(tally.totals).toMatchObject({ records: 160, sigV2: 160 })
  expect(tally.source.logObjects).toBe(160)
  expect(tally.source.bytes).toBe(160 * Buffer.byteLength(line))
  expect(tally.coverage).toHaveLength(1)
  const purposes = checked.listQueries().map(({ purpose }) => purpose)
  expect(purposes.filter((purpose) => purpose === 'create table')).toHaveLength(1)
  expect(purposes.filter((purpose) => purpose === 'scan').length).toBeGreaterThan(1)

  // The same folder is also a location of its own, before and after its parent.
  const day = makeEngineLocation('below/2026-11-18/')
  for (const locations of [
    [day, below('below/')],
    [below('below/'), day],
  ])
    expect((await engine.make(locations).tally(CONTEXT)).totals.records).toBe(2)
})

test('A log object in a subfolder of its day is read and gives evidence', async () => {
  const folder = 'nested/111122223333/eu-west-1/media/2026/11/18/'
  const body = makeLogText(makeSigV2Record({ bucket: 'media', time: formatRecordTime(SINCE + 86_400) }))
  await putObjects(ENGINE_BUCKET, [[`${folder}copy/2026-11-18-00-00-00-AB`, body]])
  const checked = engine.make([
    makePartitioned('partitioned-event-time', ['media'], {
      text: `s3://${ENGINE_BUCKET}/nested/`,
      bucket: ENGINE_BUCKET,
      prefix: 'nested/',
    }),
  ])
  const tally = await checked.tally(CONTEXT)
  expect(tally.totals).toMatchObject({ records: 1, sigV2: 1 })
  const { records, complete } = await checked.collectEvidence(tally.sigV2Clients, 10, CONTEXT)
  expect([records.length, complete]).toEqual([1, true])
})

test('A prefix can contain every character that S3 allows', async () => {
  const prefix = `odd/it's a "b"+c%20d&é😀#e?f;g\\h/`
  await putObjects(ENGINE_BUCKET, [
    [
      `${prefix}${makeObjectName(SINCE + 60)}`,
      makeLogText(makeSigV2Record({ time: formatRecordTime(SINCE) })),
    ],
    [
      `${prefix}${makeObjectName(SINCE - 60)}`,
      makeLogText(makeSigV2Record({ time: formatRecordTime(SINCE) })),
    ],
  ])
  const checked = engine.make([makeEngineLocation(prefix)])
  const tally = await checked.tally(CONTEXT)
  expect(tally.totals).toMatchObject({ records: 1, sigV2: 1 })
  expect(await checked.collectEvidence(tally.sigV2Clients, 10, CONTEXT)).toMatchObject({
    complete: true,
    records: [{ logObject: `s3://${ENGINE_BUCKET}/${prefix}${makeObjectName(SINCE + 60)}` }],
  })
})
