import { describe, expect, test } from '@jest/globals'
import { NoAnswerError, type S3Answer } from '../../../src/aws/s3-requests.js'
import { createPacedRequests } from '../../../src/log-sources/s3/requests.js'
import { sleep } from '../../../src/runtime/cancellation.js'

const REQUEST = { bucket: 'logs', key: 'k', mostBytes: 1_000 } as never
const { signal } = new AbortController()

/** Requests whose answers take some milliseconds. Each that `fails` holds for gets no answer. */
function createRequests(
  fails: (number: number) => boolean,
  longestFailureMilliseconds: number,
  { answerMilliseconds = 5, firstWaitMilliseconds = 1 } = {},
) {
  let sent = 0
  const requests = {
    get: async (): Promise<S3Answer> => {
      const number = ++sent
      await sleep(answerMilliseconds, signal)
      if (fails(number)) throw new NoAnswerError(new Error('no answer'))
      return { status: 200 } as S3Answer
    },
    close: () => {},
  }
  const paced = createPacedRequests(requests as never, {
    signal,
    credentials: { renew: async () => false },
    firstWaitMilliseconds,
    longestFailureMilliseconds,
  })
  return { paced, countSent: () => sent }
}

describe('requests that fail', () => {
  test('All requests end soon after none has succeeded for the longest time of failure', async () => {
    const { paced, countSent } = createRequests(() => true, 100)
    const results = await Promise.allSettled(Array.from({ length: 200 }, () => paced.get(REQUEST)))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    // With eight attempts each, there would be 1,600.
    expect(countSent()).toBeLessThan(500)
  })

  test('Requests that wait fail at once when one has failed for the longest time of failure', async () => {
    const { paced, countSent } = createRequests(() => true, 300, {
      answerMilliseconds: 100,
      firstWaitMilliseconds: 10_000,
    })
    const results = await Promise.allSettled(Array.from({ length: 60 }, () => paced.get(REQUEST)))
    expect(results.every(({ status }) => status === 'rejected')).toBe(true)
    // At first 16 are under way, then fewer and fewer. The others wait for their turn, or 10 seconds for their next attempt.
    expect(countSent()).toBeLessThan(60)
    await expect(paced.get(REQUEST)).rejects.toThrow('no answer')
  })

  test('A request that succeeds now and then keeps the others going', async () => {
    const { paced } = createRequests((number) => number % 3 !== 0, 2_000)
    const results = await Promise.allSettled(Array.from({ length: 100 }, () => paced.get(REQUEST)))
    const failed = results.filter(({ status }) => status === 'rejected').length
    expect(failed).toBeLessThan(20)
  })
})
