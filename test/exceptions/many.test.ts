import { describe, expect, test } from '@jest/globals'
import { applyExceptions } from '../../src/exceptions/apply.js'
import type { Exception, ExceptionMatch } from '../../src/model/exception.js'
import type { ClientTally } from '../../src/model/tally.js'
import { CheckError } from '../../src/runtime/errors.js'
import { readNetwork } from '../../src/settings/networks.js'
import { client, NOON } from '../support/tallies.js'

const CLIENTS = 50_000
const EXCEPTIONS = 10_000
const MOST_MILLISECONDS = 5_000

function exception(match: Partial<ExceptionMatch>): Exception {
  const none = { bucket: null, network: null, requester: null, authentication: null, userAgentContains: null }
  return { reason: 'a', owner: 'b', expires: '2027-01-31', match: { ...none, ...match } }
}

function networkAt(address: string) {
  const read = readNetwork(address)
  if ('problem' in read) throw new Error(read.problem)
  return read.network
}

const addressOf = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`
const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index))
/** Letters without repetition, so that each section of them is a different text. */
const LETTERS = many(600, (index) => (index * 7919 + 104_729).toString(36))
  .join('')
  .slice(0, 900)

/** Each case has the maximum number of clients and exceptions. `covered` is the number of excepted clients. */
const SETS: readonly (readonly [
  string,
  (index: number) => ClientTally,
  (index: number) => Exception,
  number,
])[] = [
  [
    'refused requests of strangers from many addresses',
    (index) => client('photos', { requester: '-', remoteIp: addressOf(index), userAgent: `agent ${index}` }),
    (index) =>
      exception({
        bucket: 'photos',
        requester: '-',
        network: networkAt(addressOf(index)),
        userAgentContains: 'agent',
      }),
    EXCEPTIONS,
  ],
  [
    'one user behind one address, with a user agent of its own each time',
    (index) => client('photos', { userAgent: `${LETTERS} ${index}` }),
    (index) =>
      exception({
        requester: 'arn:aws:iam::111122223333:user/backup',
        userAgentContains: `${LETTERS.slice(0, 280)} ${index} `,
      }),
    0,
  ],
  [
    'one letter again and again',
    (index) => client('photos', { userAgent: `${index}${'a'.repeat(990)}` }),
    (index) =>
      exception({
        network: networkAt('192.0.2.0/24'),
        userAgentContains: `${'a'.repeat(1 + (index % 300))}${index < 300 ? '' : index}`,
      }),
    CLIENTS,
  ],
  [
    'IPv6 networks of every length',
    (index) => client('photos', { remoteIp: `2001:db8::${(index % 65_536).toString(16)}` }),
    (index) =>
      exception({
        bucket: index % 2 === 0 ? 'photos' : 'other',
        network: networkAt(index < 97 ? `2001:db8::/${32 + index}` : `2001:db8:${index.toString(16)}::1/128`),
      }),
    CLIENTS,
  ],
  [
    'one requester with an exception a bucket',
    (index) => client(`bucket-${index % 20_000}`),
    (index) => exception({ bucket: `bucket-${index}`, requester: 'arn:aws:iam::111122223333:user/backup' }),
    30_000,
  ],
  [
    'the same exception again and again',
    (index) => client('photos', { requester: `user ${index}` }),
    () => exception({ bucket: 'photos', authentication: 'header' }),
    CLIENTS,
  ],
]

describe(`${EXCEPTIONS} exceptions and ${CLIENTS} clients`, () => {
  test.each(SETS)(
    'The comparison takes less than 5 seconds for %s',
    async (_, clientAt, exceptionAt, covered) => {
      const clients = many(CLIENTS, clientAt)
      const exceptions = many(EXCEPTIONS, exceptionAt)
      const started = process.cpuUsage()
      const { excepted } = await applyExceptions(clients, exceptions, NOON, new AbortController().signal)
      expect(excepted).toHaveLength(covered)
      // Processor time, so that other load on the machine does not fail the test.
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(MOST_MILLISECONDS)
    },
  )

  test('A signal ends the comparison quickly', async () => {
    // Each user agent contains every text, so that a comparison must count them all.
    const clientAt = (index: number) => client('photos', { userAgent: `${LETTERS} ${index}` })
    const exceptionAt = (index: number) => {
      const from = index % 600
      return exception({
        network: networkAt('192.0.2.0/24'),
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
      many(CLIENTS, clientAt),
      many(EXCEPTIONS, exceptionAt),
      NOON,
      controller.signal,
    )
    await expect(applied).rejects.toBe(reason)
    expect(performance.now() - stoppedAt).toBeLessThan(500)
  })
})
