import { afterEach, describe, expect, test } from '@jest/globals'
import { makeScope } from '../../support/tallies.js'
import { FAULTS } from '../../trino/facade/faults.js'
import { makeRows, scanResult, startWorld, type World } from './world.js'

let world: World
afterEach(() => world.stop())

const started = () => [...world.facade.executions.values()].map(({ sql }) => sql.slice(0, 15))
const scans = () => started().filter((sql) => sql.startsWith('WITH line'))

describe('temporary and lasting faults', () => {
  const passing = ['throttling', 'internal', 'unavailable', 'reset', 'lostAnswer', 'cutBody'] as const
  test.each(
    ['StartQueryExecution', 'GetQueryExecution', 'GetQueryResults'].flatMap((operation) =>
      passing.map((fault) => [operation, fault] as const),
    ),
  )('A temporary fault of %s does not change the result: %s', async (operation, fault) => {
    world = await startWorld(() => scanResult(makeRows({ clients: 1_200 })))
    world.facade.faults.add(operation, FAULTS[fault], { times: 3, from: 2 })
    const tally = await world.engine().tally(world.context())
    expect(tally.totals.sigV2).toBe(3_600)
    expect(scans()).toHaveLength(1)
  })

  test('A lasting fault gives a message with the failed call', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    world.facade.faults.add('GetQueryExecution', FAULTS.internal, { times: 1_000 })
    await expect(world.engine().tally(world.context())).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringMatching(
        /^athena:GetQueryExecution failed: .*500|^athena:GetQueryExecution failed: Internal/,
      ),
    })
    expect(world.facade.callsOf('StopQueryExecution')).toHaveLength(1)
  })

  test.each(['endsEarly', 'withoutHeader', 'withoutRows'] as const)(
    'A faulty page is not accepted as a result: %s',
    async (fault) => {
      world = await startWorld(() => scanResult(makeRows({ clients: 1_200 })))
      world.facade.faults.add('GetQueryResults', FAULTS[fault])
      await expect(world.engine().tally(world.context())).rejects.toMatchObject({
        exitCode: 4,
        message: expect.stringContaining('is not reliable'),
      })
    },
  )

  const tallied = async (rows: ReturnType<typeof makeRows>) => {
    world = await startWorld(() => scanResult(rows))
    return world.engine({ scope: makeScope({ buckets: ['reports'] }) }).tally(world.context())
  }
  const changed = (level: string, more: object) =>
    makeRows().map((row) => (row.level === level ? { ...row, ...more } : row))

  test.each([
    ['no place', makeRows().filter(({ level }) => level !== 'place')],
    ['lines in no log object', changed('all', { log_object_count: 0 })],
    ['a client too few', changed('clients', { requests: 2 })],
    ['a client too many', changed('clients', { requests: 0 })],
    ['a client without requests', [...makeRows(), { ...makeRows().at(-1), client: 'ff', requests: 0 }]],
    ['more refused than asked', changed('client', { rejected: 4 })],
    ['seen last before first', changed('client', { last_seen: 1_794_999_999 })],
    ['a time after the year 9999', changed('client', { last_seen: 9_000_000_000_000_000 })],
    ['a day after the year 9999', changed('day', { day: 1_000_000_000 })],
    ['another bucket’s target', changed('target', { bucket: 'other' })],
    ['another bucket', changed('bucket', { bucket: 'other' })],
  ])('Sums and levels that contradict each other are not accepted: %s', async (_, rows) => {
    await expect(tallied(rows)).rejects.toMatchObject({
      exitCode: 4,
      message: expect.stringContaining('is not reliable'),
    })
  })

  test('An empty token after the last page ends the result', async () => {
    world = await startWorld(() => scanResult(makeRows()))
    world.facade.faults.add('GetQueryResults', {
      kind: 'edit',
      edit: (answer) => ({ ...answer, NextToken: '' }),
    })
    expect((await world.engine().tally(world.context())).totals.sigV2).toBe(3)
  })

  test('A second page that ends early is not accepted', async () => {
    world = await startWorld(() => scanResult(makeRows({ clients: 1_200 })))
    world.facade.faults.add('GetQueryResults', FAULTS.endsEarly, { from: 2 })
    await expect(world.engine().tally(world.context())).rejects.toThrow(/rows arrived of 1210/)
  })
})
