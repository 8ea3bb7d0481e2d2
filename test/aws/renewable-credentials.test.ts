import { expect, test } from '@jest/globals'
import { makeRenewingCredentials } from '../../src/aws/renewable-credentials.js'

const SECOND = 1_000

/** Credentials that are valid for so long from each fetch on. */
function startSource(validMilliseconds: readonly number[]) {
  let now = 1_700_000_000_000
  let fetches = 0
  const credentials = makeRenewingCredentials(
    async () => {
      const valid = validMilliseconds[Math.min(fetches, validMilliseconds.length - 1)] as number
      fetches++
      return { accessKeyId: `A${fetches}`, secretAccessKey: 's', expiration: new Date(now + valid) }
    },
    () => now,
  )
  return {
    credentials,
    countFetches: () => fetches,
    pass: (milliseconds: number) => {
      now += milliseconds
    },
  }
}

test('A source that only gives credentials that expire soon is asked once in 30 seconds', async () => {
  const source = startSource([200 * SECOND])
  for (let second = 0; second < 60; second++) {
    await source.credentials.get()
    source.pass(SECOND)
  }
  expect(source.countFetches()).toBeLessThanOrEqual(4)
})

test('Credentials that seem to have expired, because the clock is ahead, are not fetched for each request', async () => {
  const source = startSource([-600 * SECOND])
  for (let request = 0; request < 100; request++) await source.credentials.get()
  expect(source.countFetches()).toBe(2)
})

test('Credentials that expire soon are replaced by longer ones, which are then used', async () => {
  const source = startSource([200 * SECOND, 3_600 * SECOND])
  await source.credentials.get()
  for (let request = 0; request < 10; request++)
    expect((await source.credentials.get()).accessKeyId).toBe('A2')
})
