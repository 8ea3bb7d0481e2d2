import { expect, test } from '@jest/globals'
import { applyExceptions } from '../../src/exceptions/apply.js'
import { CheckError } from '../../src/runtime/errors.js'
import { makeClient, NOON } from '../support/tallies.js'
import {
  CLIENTS,
  checkSets,
  EXCEPTIONS,
  giveEveryText,
  LETTERS,
  makeException,
  makeMany,
  readNetworkOf,
} from './many.js'

/** 190 letters and digits that only this index has. */
function makeLongText(index: number): string {
  return makeMany(40, (part) => ((index + 1) * (part + 12) * 7919).toString(36).padStart(5, '0'))
    .join('')
    .slice(0, 190)
}

checkSets([
  [
    'one user behind one address, with a user agent of its own each time',
    (index) => makeClient('photos', { userAgent: `${LETTERS} ${index}` }),
    (index) =>
      makeException({
        requester: 'arn:aws:iam::111122223333:user/backup',
        userAgentContains: `${LETTERS.slice(0, 280)} ${index} `,
      }),
    0,
  ],
  [
    'one letter again and again',
    (index) => makeClient('photos', { userAgent: `${index}${'a'.repeat(990)}` }),
    (index) =>
      makeException({
        network: readNetworkOf('192.0.2.0/24'),
        userAgentContains: `${'a'.repeat(1 + (index % 300))}${index < 300 ? '' : index}`,
      }),
    CLIENTS,
  ],
  [
    'user agents that contain every text of the file',
    (index) => makeClient('photos', { userAgent: `${LETTERS} ${index}` }),
    giveEveryText(() => ({ network: readNetworkOf('192.0.2.0/24') })),
    CLIENTS,
  ],
  [
    'texts that end with each other',
    (index) => makeClient('photos', { userAgent: `${index}${'a'.repeat(980)}b` }),
    (index) =>
      makeException({
        network: readNetworkOf('192.0.2.0/24'),
        userAgentContains: `${'a'.repeat(index % 800)}${'b'.repeat(index < 800 ? 1 : 1 + Math.floor(index / 800))}`,
      }),
    CLIENTS,
  ],
  [
    'long texts in a random order',
    (index) =>
      makeClient('photos', {
        userAgent: makeMany(5, (part) => makeLongText((index * 7919 + part * 104_729) % EXCEPTIONS)).join(''),
      }),
    (index) =>
      makeException({ network: readNetworkOf('192.0.2.0/24'), userAgentContains: makeLongText(index) }),
    CLIENTS,
  ],
  [
    'long user agents that begin many texts and end none',
    (index) => makeClient('photos', { userAgent: `${index}${'ab'.repeat(2_500)}` }),
    (index) =>
      makeException({
        network: readNetworkOf('192.0.2.0/24'),
        userAgentContains: `${'ab'.repeat(1 + (index % 150))}c${index}`,
      }),
    0,
  ],
])

test('A signal ends the comparison quickly', async () => {
  // Each user agent contains every text, so that a comparison must count them all.
  const clientAt = (index: number) => makeClient('photos', { userAgent: `${LETTERS} ${index}` })
  const exceptionAt = (index: number) => {
    const from = index % 600
    return makeException({
      network: readNetworkOf('192.0.2.0/24'),
      userAgentContains: LETTERS.slice(from, from + 8 + Math.floor(index / 600)),
    })
  }
  const controller = new AbortController()
  const reason = new CheckError('stopped')
  let stoppedAt = 0
  setTimeout(() => {
    stoppedAt = performance.now()
    controller.abort(reason)
  }, 50)
  const applied = applyExceptions(
    makeMany(CLIENTS, clientAt),
    makeMany(EXCEPTIONS, exceptionAt),
    NOON,
    controller.signal,
  )
  await expect(applied).rejects.toBe(reason)
  expect(performance.now() - stoppedAt).toBeLessThan(500)
})
