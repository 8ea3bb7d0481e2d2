import { afterEach, expect, test } from '@jest/globals'
import { FAULTS } from '../../trino/facade/faults.js'
import { makeRows, scanResult, startWorld, type World } from './world.js'

let world: World
afterEach(() => world.stop())

const scans = () => [...world.facade.executions.values()].filter(({ sql }) => sql.startsWith('WITH line'))

test.each(['GetTable', 'GetDatabase'])(
  'A check waits when %s is throttled for a long time',
  async (operation) => {
    world = await startWorld(() => scanResult(makeRows()))
    world.facade.faults.add(operation, FAULTS.throttling, { times: 9 })
    expect((await world.engine().tally(world.context())).totals.sigV2).toBe(3)
    expect(world.said.filter((line) => line.includes(`glue:${operation}`))).toHaveLength(1)
  },
)

test('A check waits when the account has too many queries', async () => {
  world = await startWorld(() => scanResult(makeRows()))
  world.facade.faults.add('StartQueryExecution', FAULTS.tooManyRequests, { times: 20 })
  await world.engine().tally(world.context())
  expect(world.said.filter((line) => line.includes('does not accept more queries'))).toHaveLength(1)
  expect(scans()).toHaveLength(1)
})
