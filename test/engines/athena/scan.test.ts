import { afterEach, describe, expect, test } from '@jest/globals'
import { makeScope } from '../../support/tallies.js'
import { StatementFailure } from '../../trino/facade/backend.js'
import { makePartitioned, SINCE, UNTIL } from './places.js'
import { makeRows, scanResult, startWorld, type World } from './world.js'

let world: World
afterEach(() => world.stop())

const started = () => [...world.facade.executions.values()].map(({ sql }) => sql.slice(0, 15))

describe('a check', () => {
  test('A check creates database and table once, scans once, and reports each query', async () => {
    world = await startWorld(() => scanResult(makeRows()), { showEachState: true })
    const engine = world.engine()
    const tally = await engine.tally(world.context())
    expect(started()).toEqual(
      ['CREATE DATABASE', 'CREATE EXTERNAL', 'WITH line AS (\n'].map((s) => s.slice(0, 15)),
    )
    expect(tally.totals).toMatchObject({ records: 8, inScope: 8, sigV4: 5, sigV2: 3 })
    expect(tally.source).toMatchObject({
      engine: 'athena',
      locations: ['s3://access-logs/s3/'],
      logObjects: 2,
      bytes: 1_000,
    })
    expect(engine.listQueries().map(({ purpose, bytesScanned }) => [purpose, bytesScanned])).toEqual([
      ['create database', 0],
      ['create table', 0],
      ['scan', 1_000],
    ])
    expect(
      engine.listQueries().every(({ engineVersion }) => engineVersion === 'Athena engine version 3'),
    ).toBe(true)
    expect(world.said).toContain('progress: scan query queued')

    await world.engine().tally(world.context())
    expect(started()).toHaveLength(4)
  })

  test('Each query starts with a client request token and without the reuse of results', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    await world.engine().tally(world.context())
    const inputs = world.facade.callsOf('StartQueryExecution').map(({ body }) => JSON.parse(body))
    for (const input of inputs) {
      expect(input.ClientRequestToken).toMatch(/^[0-9a-f-]{36}$/)
      expect(input.ResultReuseConfiguration).toEqual({ ResultReuseByAgeConfiguration: { Enabled: false } })
    }
    expect(new Set(inputs.map(({ ClientRequestToken }) => ClientRequestToken)).size).toBe(3)
  })

  test('A result of many pages is read to its last row', async () => {
    world = await startWorld(() => scanResult(makeRows({ clients: 2_500 })))
    const tally = await world.engine().tally(world.context())
    expect(tally.sigV2Clients).toHaveLength(2_500)
    expect(world.facade.callsOf('GetQueryResults')).toHaveLength(3)
  })

  test('A check of partitioned keys sends no query when no bucket has a folder', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const gap = { name: 'logging-disabled', bucket: 'reports', message: 'off' } as const
    const tally = await world
      .engine({}, {}, { locations: [makePartitioned('partitioned-event-time', [])], engineGaps: [gap] })
      .tally(world.context())
    expect(tally.totals.records).toBe(0)
    expect(tally.engineGaps).toEqual([gap])
    expect(world.facade.calls).toHaveLength(0)
  })
})

describe('the log objects of the window', () => {
  test('A window without log objects creates no table and runs no query', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const where = { window: { logObjects: 0, bytes: 0 } }
    const tally = await world.engine({}, {}, where).tally(world.context())
    expect(tally.totals.records).toBe(0)
    expect(world.facade.operations()).toEqual([])
    expect(world.aws.databases.size).toBe(0)
  })

  test('Athena scans the window when its listing was not complete', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const where = { window: { logObjects: 0, bytes: 0, complete: false } }
    expect((await world.engine({}, {}, where).tally(world.context())).totals.sigV2).toBe(3)
  })

  test('Archived log objects are the gap result-truncated', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    const archived = [{ text: 's3://a/b/', archived: 3_100, listed: 12_200, keys: ['b/x'], complete: true }]
    const tally = await world.engine({}, {}, { window: { archived } }).tally(world.context())
    expect(tally.engineGaps).toMatchObject([
      {
        name: 'result-truncated',
        message: expect.stringContaining('s3://a/b/: 3100 of 12200'),
        samples: [{ logObject: 's3://a/b/x' }],
      },
    ])
  })

  test.each([
    [3, true, 0, 'result-truncated'],
    [3, true, 1, null],
    [3, false, 0, null],
    [2, true, 0, null],
  ])(
    'Of %d listed log objects (all listed: %s, archived: %d), Athena reads two: the gap is %s',
    async (logObjects, complete, archived, gap) => {
      world = await startWorld(() => scanResult(makeRows()))
      const window = {
        logObjects,
        complete,
        archived: [{ text: 's3://a/b/', archived, listed: logObjects, keys: [], complete: true }],
      }
      const { source, engineGaps } = await world.engine({}, {}, { window }).tally(world.context())
      expect(source.logObjects).toBe(2)
      const unread = engineGaps.filter(({ message }) => message.includes('when the check began'))
      expect(unread.map(({ name }) => name)).toEqual(gap === null ? [] : [gap])
    },
  )

  test.each([
    [21_485_761, 5_500_000, 1],
    [21_485_760, 5_500_000, 0],
    [9_000_000, 1, 0],
  ])(
    'A notice appears only when Athena read much more than the window has, for %s bytes scanned',
    async (scanned, bytes, notices) => {
      world = await startWorld(() => scanResult(makeRows(), scanned))
      await world.engine({}, {}, { window: { bytes } }).tally(world.context())
      expect(world.said.filter((line) => line.includes('outside the window'))).toHaveLength(notices)
    },
  )
})

describe('a bucket in a location with simple keys', () => {
  const placed = (bucket: string, place = 0) => ({ level: 'placeBucket', place, bucket, requests: 8 })
  const bucketsOf = async (rows: ReturnType<typeof makeRows>, others = 0) => {
    const all = makeRows().map((row) => (row.level === 'place' ? { ...row, other_buckets: others } : row))
    world = await startWorld(() => scanResult([...all, ...rows]))
    const asked = {
      scope: makeScope({ buckets: ['reports', 'media'], window: { since: SINCE, until: UNTIL } }),
    }
    const { buckets } = await world.engine(asked).tally(world.context())
    return buckets.map(({ bucket, oldestRecord, isLocationShared }) => [
      bucket,
      oldestRecord,
      isLocationShared,
    ])
  }

  test.each([
    ['no other bucket', [placed('reports')], 0, false],
    ['another configured bucket at its location', [placed('reports'), placed('media')], 0, true],
    ['another bucket at its location that is not configured', [placed('reports')], 1, true],
    ['another bucket at another location', [placed('reports'), placed('media', 1)], 0, false],
  ])('The oldest record of a bucket is found with %s', async (_, rows, others, shares) => {
    expect(await bucketsOf(rows, others)).toEqual([
      ['reports', 1_795_000_000, shares],
      ['media', null, false],
    ])
  })
})

describe('anonymous clients and clients with old TLS', () => {
  const time = { first_seen: 1_795_000_000, last_seen: 1_795_000_100, last_past: 1_795_000_100 }
  const target = { bucket: 'reports', network: 'any', rejected: 0, log_object_count: 1, ...time }
  const alsoSeenRow = (level: 'oldTls' | 'anonymous', n: number, requests: number) => ({
    ...target,
    level,
    part: level === 'anonymous' ? 'unsigned' : null,
    remote_ip: `192.0.2.${n}`,
    requester: '-',
    user_agent: 'curl',
    client: n.toString(16).padStart(16, '0'),
    tls_version: n === 1 ? null : 'TLSv1',
    requests,
  })
  /** Seven unsigned requests, three of them over old TLS. */
  const rowsWith = (alsoSeen: readonly ReturnType<typeof alsoSeenRow>[], oldTls = 3) => [
    { level: 'all', requests: 7, old_tls_requests: oldTls, log_object_count: 1, ...time },
    { level: 'place', place: 0, requests: 7, ...time },
    { level: 'part', part: 'unsigned', requests: 7, ...time },
    { level: 'bucket', bucket: 'reports', requests: 7, in_window: 7, ...time },
    { level: 'target', part: 'unsigned', requests: 7, ...target },
    { level: 'day', part: 'unsigned', day: 20_775, requests: 7, ...time },
    ...alsoSeen,
  ]
  const tallied = async (rows: ReturnType<typeof rowsWith>) => {
    world = await startWorld(() => scanResult(rows))
    return world.engine().tally(world.context())
  }

  test('Anonymous and old TLS clients are sorted by requests', async () => {
    const { oldTls, anonymous } = await tallied(
      rowsWith([alsoSeenRow('anonymous', 1, 3), alsoSeenRow('anonymous', 2, 4), alsoSeenRow('oldTls', 2, 3)]),
    )
    expect(anonymous).toMatchObject({ requests: 7, requestsNotListed: 0 })
    expect(anonymous.clients.map(({ remoteIp, tlsVersion }) => [remoteIp, tlsVersion])).toEqual([
      ['192.0.2.2', 'TLSv1'],
      ['192.0.2.1', null],
    ])
    expect(oldTls).toEqual({
      requests: 3,
      requestsNotListed: 0,
      clients: [
        {
          bucket: 'reports',
          network: 'any',
          remoteIp: '192.0.2.2',
          requester: '-',
          userAgent: 'curl',
          tlsVersion: 'TLSv1',
          requests: 3,
          firstSeen: 1_795_000_000,
          lastSeen: 1_795_000_100,
        },
      ],
    })
  })

  test.each([
    ['one that is missing', [alsoSeenRow('anonymous', 2, 4), alsoSeenRow('oldTls', 2, 3)], 3],
    ['a list that is cut', [alsoSeenRow('anonymous', 2, 6), alsoSeenRow('oldTls', 2, 3)], 3],
    ['more requests than there are', [alsoSeenRow('anonymous', 2, 8)], 0],
    ['none where there are requests', [alsoSeenRow('anonymous', 2, 7)], 3],
    ['more old TLS than requests', [alsoSeenRow('anonymous', 2, 7), alsoSeenRow('oldTls', 2, 8)], 8],
    [
      'a bucket without a target',
      [alsoSeenRow('anonymous', 2, 7), { ...alsoSeenRow('oldTls', 2, 3), bucket: 'other' }],
      3,
    ],
  ])('Anonymous and old TLS clients whose sums contradict are not accepted: %s', async (_, rows, oldTls) => {
    await expect(tallied(rowsWith(rows, oldTls))).rejects.toThrow('is not reliable')
  })
})

describe('a scan that runs out of memory', () => {
  const exhausted = () => {
    throw new StatementFailure('Query exhausted resources at this scale factor', {
      errorCategory: 2,
      errorType: 5,
    })
  }
  const listsClients = (sql: string) => sql.includes('(bucket, network, anonymous_ip')

  test('The scan runs once more without the lists of other clients, and a warning says so', async () => {
    const sent: string[] = []
    world = await startWorld((sql) => {
      sent.push(sql)
      return listsClients(sql) ? exhausted() : scanResult(makeRows())
    })
    const tally = await world.engine().tally(world.context())
    expect(sent.map(listsClients)).toEqual([true, false])
    expect(tally.totals).toMatchObject({ sigV4: 5, sigV2: 3 })
    expect(tally.sigV2Clients).toHaveLength(1)
    expect(world.said.filter((line) => line.startsWith('warning'))).toEqual([
      expect.stringMatching(/^warning: Athena ran out of memory: .*without the lists.*exhausted resources/s),
    ])
  })

  test('A scan that also fails without the lists ends the check, and the message has the remedy', async () => {
    world = await startWorld(exhausted)
    await expect(world.engine().tally(world.context())).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('Choose a shorter window'),
    })
  })
})
