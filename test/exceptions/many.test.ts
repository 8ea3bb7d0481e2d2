import { describe, expect, test } from '@jest/globals'
import { applyExceptions } from '../../src/exceptions/apply.js'
import type { Exception, ExceptionMatch } from '../../src/model/exception.js'
import type { ClientTally } from '../../src/model/tally.js'
import { CheckError } from '../../src/runtime/errors.js'
import { readNetwork } from '../../src/settings/networks.js'
import { makeClient, NOON } from '../support/tallies.js'

const CLIENTS = 20_000
const EXCEPTIONS = 10_000
/**
 * Processor time. A comparison of each pair takes 20 minutes, and the slowest of these sets 4 seconds, on a machine that
 * may be several times slower.
 */
const MOST_MILLISECONDS = 30_000
const SLOWEST_TEST_MILLISECONDS = 180_000

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

/** Exceptions with 10,000 texts, each of which LETTERS contains. */
function everyTextOf(place: (index: number) => Partial<ExceptionMatch>) {
  return (index: number) => {
    const from = index % 600
    const userAgentContains = LETTERS.slice(from, from + 8 + Math.floor(index / 600))
    return exception({ ...place(index), userAgentContains })
  }
}

/** 190 letters and digits that only this index has. */
function longText(index: number): string {
  return many(40, (part) => ((index + 1) * (part + 12) * 7919).toString(36).padStart(5, '0'))
    .join('')
    .slice(0, 190)
}

const SESSION = 'arn:aws:sts::111122223333:assumed-role/app/session'

/** Many different places of exceptions, each of which has the client at `address` with the requester SESSION. */
function nestedPlace(index: number, address: string, bits: number): Partial<ExceptionMatch> {
  return {
    bucket: index % 2 === 0 ? 'photos' : null,
    authentication: index % 4 < 2 ? 'header' : null,
    requester: [SESSION, 'arn:aws:sts::111122223333:assumed-role/app', null][(index >> 2) % 3] as
      | string
      | null,
    network: widenedNetwork(address, 1 + (Math.floor(index / 12) % bits)),
  }
}

/** The network of a length that holds an address. */
function widenedNetwork(address: string, prefixLength: number) {
  const single = networkAt(address)
  const kept = single.address.map((byte, at) => {
    const bits = Math.max(0, Math.min(8, prefixLength - 8 * at))
    return byte & (256 - 2 ** (8 - bits))
  })
  return { ...single, cidr: `${address}/${prefixLength}`, address: kept, prefixLength }
}

/** Each case has the maximum number of clients and exceptions. `covered` is the number of excepted clients. */
const SETS: readonly (readonly [
  string,
  (index: number) => ClientTally,
  (index: number) => Exception,
  number,
])[] = [
  [
    'refused requests of strangers from many addresses',
    (index) =>
      makeClient('photos', { requester: '-', remoteIp: addressOf(index), userAgent: `agent ${index}` }),
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
    (index) => makeClient('photos', { userAgent: `${LETTERS} ${index}` }),
    (index) =>
      exception({
        requester: 'arn:aws:iam::111122223333:user/backup',
        userAgentContains: `${LETTERS.slice(0, 280)} ${index} `,
      }),
    0,
  ],
  [
    'one letter again and again',
    (index) => makeClient('photos', { userAgent: `${index}${'a'.repeat(990)}` }),
    (index) =>
      exception({
        network: networkAt('192.0.2.0/24'),
        userAgentContains: `${'a'.repeat(1 + (index % 300))}${index < 300 ? '' : index}`,
      }),
    CLIENTS,
  ],
  [
    'IPv6 networks of every length',
    (index) => makeClient('photos', { remoteIp: `2001:db8::${(index % 65_536).toString(16)}` }),
    (index) =>
      exception({
        bucket: index % 2 === 0 ? 'photos' : 'other',
        network: networkAt(index < 97 ? `2001:db8::/${32 + index}` : `2001:db8:${index.toString(16)}::1/128`),
      }),
    CLIENTS,
  ],
  [
    'one requester with an exception a bucket',
    (index) => makeClient(`bucket-${index % (2 * EXCEPTIONS)}`),
    (index) => exception({ bucket: `bucket-${index}`, requester: 'arn:aws:iam::111122223333:user/backup' }),
    CLIENTS / 2,
  ],
  [
    'user agents that contain every text of the file',
    (index) => makeClient('photos', { userAgent: `${LETTERS} ${index}` }),
    everyTextOf(() => ({ network: networkAt('192.0.2.0/24') })),
    CLIENTS,
  ],
  [
    'user agents that contain every text of the file, in twenty places of exceptions',
    (index) => makeClient('photos', { userAgent: `${LETTERS} ${index}` }),
    everyTextOf((index) => ({ network: networkAt(`192.0.0.0/${2 + (index % 20)}`) })),
    CLIENTS,
  ],
  [
    'clients with two requests, in 384 nested places of exceptions whose texts they all contain',
    (index) => makeClient('photos', { requester: SESSION, requests: 2, userAgent: `${LETTERS} ${index}` }),
    everyTextOf((index) => nestedPlace(index, '192.0.2.1', 32)),
    CLIENTS,
  ],
  [
    'clients in 60 places of exceptions, of which only the last ones fit',
    (index) => makeClient('photos', { requester: SESSION, requests: 2, userAgent: `${LETTERS} ${index}` }),
    (index) =>
      index < 9_000
        ? exception({ ...nestedPlace(index % 60, '192.0.2.1', 32), userAgentContains: `none ${index}` })
        : everyTextOf((at) => nestedPlace(at % 60, '192.0.2.1', 32))(index),
    CLIENTS,
  ],
  [
    'IPv6 clients in 1,344 nested places of exceptions whose texts they all contain',
    (index) =>
      makeClient('photos', {
        requester: SESSION,
        requests: 2,
        remoteIp: `2001:db8:aa55::${index.toString(16)}`,
        userAgent: `${LETTERS} ${index}`,
      }),
    everyTextOf((index) => nestedPlace(index % 1_344, '2001:db8:aa55::', 112)),
    CLIENTS,
  ],
  [
    'texts that end with each other',
    (index) => makeClient('photos', { userAgent: `${index}${'a'.repeat(980)}b` }),
    (index) =>
      exception({
        network: networkAt('192.0.2.0/24'),
        userAgentContains: `${'a'.repeat(index % 800)}${'b'.repeat(index < 800 ? 1 : 1 + Math.floor(index / 800))}`,
      }),
    CLIENTS,
  ],
  [
    'long texts in a random order',
    (index) =>
      makeClient('photos', {
        userAgent: many(5, (part) => longText((index * 7919 + part * 104_729) % EXCEPTIONS)).join(''),
      }),
    (index) => exception({ network: networkAt('192.0.2.0/24'), userAgentContains: longText(index) }),
    CLIENTS,
  ],
  [
    'long user agents that begin many texts and end none',
    (index) => makeClient('photos', { userAgent: `${index}${'ab'.repeat(2_500)}` }),
    (index) =>
      exception({
        network: networkAt('192.0.2.0/24'),
        userAgentContains: `${'ab'.repeat(1 + (index % 150))}c${index}`,
      }),
    0,
  ],
  [
    'one requester for each exception',
    (index) => makeClient('photos', { requester: `user ${index}`, userAgent: LETTERS }),
    (index) => exception({ requester: `user ${index}`, userAgentContains: LETTERS.slice(0, 300) }),
    EXCEPTIONS,
  ],
  [
    'the same exception again and again',
    (index) => makeClient('photos', { requester: `user ${index}` }),
    () => exception({ bucket: 'photos', authentication: 'header' }),
    CLIENTS,
  ],
]

describe(`${EXCEPTIONS} exceptions and ${CLIENTS} clients`, () => {
  test.each(SETS)(
    'The comparison does not look at each pair for %s',
    async (_, clientAt, exceptionAt, covered) => {
      const clients = many(CLIENTS, clientAt)
      const exceptions = many(EXCEPTIONS, exceptionAt)
      const started = process.cpuUsage()
      const { excepted } = await applyExceptions(clients, exceptions, NOON, new AbortController().signal)
      expect(excepted).toHaveLength(covered)
      expect(process.cpuUsage(started).user / 1000).toBeLessThan(MOST_MILLISECONDS)
    },
    SLOWEST_TEST_MILLISECONDS,
  )

  test('A signal ends the comparison quickly', async () => {
    // Each user agent contains every text, so that a comparison must count them all.
    const clientAt = (index: number) => makeClient('photos', { userAgent: `${LETTERS} ${index}` })
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
