import { afterEach, describe, expect, test } from '@jest/globals'
import { makeScope } from '../../support/tallies.js'
import { StatementFailure } from '../../trino/facade/backend.js'
import { makeLocation, SINCE, UNTIL } from './places.js'
import { makeRows, scanResult, startWorld, type World } from './world.js'

let world: World
afterEach(() => world.stop())

describe('a scan of several statements', () => {
  const locations = Array.from({ length: 81 }, (_, i) =>
    makeLocation({ text: `s3://access-logs/b${i}/`, prefix: `b${i}/` }),
  )

  test('The sums of several statements are added, and a client in several results is merged', async () => {
    let scans = 0
    world = await startWorld(() => {
      const objects = JSON.stringify(
        [0, 1].map((n) => `s3://access-logs/b${scans}/2026-11-20-1${n}-00-00-AA`),
      )
      const rows = makeRows().map((row) => (row.level === 'client' ? { ...row, log_objects: objects } : row))
      scans++
      return scanResult(rows)
    })
    const tally = await world.engine({}, {}, { locations }).tally(world.context())
    expect(scans).toBe(2)
    expect(tally.totals).toMatchObject({ records: 16, inScope: 16, sigV4: 10, sigV2: 6 })
    expect(tally.targets).toEqual([
      expect.objectContaining({ bucket: 'reports', sigV4: 10, sigV2: 6, sigV2RequestsNotListed: 0 }),
    ])
    expect(tally.daily).toEqual([expect.objectContaining({ sigV4: 10, sigV2: 6 })])
    expect(tally.buckets).toEqual([expect.objectContaining({ bucket: 'reports', parsedInWindow: 16 })])
    expect(tally.sigV2Clients).toEqual([expect.objectContaining({ requests: 6, logObjectCount: 4 })])
    expect(tally.sigV2Clients[0]?.logObjects).toHaveLength(4)
    expect(tally.sigV2ClientsNotListed).toBe(0)
    expect(tally.source).toMatchObject({ logObjects: 4, bytes: 2_000 })
  })

  test('Two buckets share a location with simple keys when the records of each are in the result of another statement', async () => {
    // One table, whose prefixes do not fit into one statement.
    const inOneTable = Array.from({ length: 100 }, (_, i) =>
      makeLocation({ text: 's3://access-logs/', prefix: `b${i}/` }),
    )
    const bucketsOf = async (secondBucket: string, secondPlace: number, others = 0) => {
      world = await startWorld((sql) => {
        const isFirst = sql.includes('/b0/')
        const bucket = isFirst ? 'reports' : secondBucket
        const rows = makeRows().map((row) => ({
          ...row,
          ...(row.bucket === undefined ? {} : { bucket }),
          ...(row.level === 'place' ? { place: isFirst ? 0 : secondPlace } : {}),
          ...(row.level === 'place' && !isFirst ? { other_buckets: others } : {}),
        }))
        const place = isFirst ? 0 : secondPlace
        return scanResult([...rows, { level: 'placeBucket', place, bucket, requests: 8 }])
      })
      const asked = {
        scope: makeScope({ buckets: ['reports', 'media'], window: { since: SINCE, until: UNTIL } }),
      }
      const { buckets } = await world.engine(asked, {}, { locations: inOneTable }).tally(world.context())
      await world.stop()
      return buckets
        .filter(({ isLocationShared }) => isLocationShared)
        .map(({ bucket }) => bucket)
        .sort()
    }
    expect(await bucketsOf('media', 0)).toEqual(['media', 'reports'])
    expect(await bucketsOf('media', 80)).toEqual([])
    expect(await bucketsOf('reports', 0)).toEqual([])
    expect(await bucketsOf('reports', 0, 1)).toEqual(['reports'])
  })

  const scanStates = () =>
    [...world.facade.executions.values()]
      .filter(({ sql }) => sql.startsWith('WITH line'))
      .map(({ state }) => state)
      .sort()

  test('The bytes of all statements together stay within max-bytes-scanned', async () => {
    world = await startWorld(() => scanResult(makeRows(), 600))
    const tallyWithin = (maxBytesScanned: number) =>
      world.engine({}, { maxBytesScanned }, { locations }).tally(world.context())
    expect((await tallyWithin(1_200)).source.bytes).toBe(1_200)
    await expect(tallyWithin(1_199)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(
        /^The 2 queries of the check together had read 1200 bytes, more than max-bytes-scanned \(1199\)/,
      ),
    })
  })

  test('Running statements that together read more than max-bytes-scanned are all stopped', async () => {
    world = await startWorld(() => ({ ...scanResult(makeRows(), 600), milliseconds: 60_000 }))
    await expect(
      world.engine({}, { maxBytesScanned: 1_000 }, { locations }).tally(world.context()),
    ).rejects.toThrow('together had read 1200 bytes')
    expect(scanStates()).toEqual(['CANCELLED', 'CANCELLED'])
  })

  test('The bytes of a failed statement, which is free of charge, do not count for max-bytes-scanned', async () => {
    let failures = 0
    world = await startWorld(() => {
      if (failures++ === 0)
        throw new StatementFailure('S3 says SlowDown', { errorCategory: 1, bytesScanned: 900 })
      return scanResult(makeRows(), 500)
    })
    const engine = world.engine({}, { maxBytesScanned: 1_000 }, { locations })
    expect((await engine.tally(world.context())).source.bytes).toBe(1_000)
  })

  test('The check fails when one statement fails, and the other statements are stopped', async () => {
    world = await startWorld((sql, { signal }) => {
      if (sql.startsWith('WITH line') && sql.includes('/b80/'))
        throw new StatementFailure('PERMISSION_DENIED: Access Denied')
      return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('stopped'))))
    })
    await expect(world.engine({}, {}, { locations }).tally(world.context())).rejects.toThrow('Access Denied')
    expect(scanStates()).toEqual(['CANCELLED', 'FAILED'])
  })
})
