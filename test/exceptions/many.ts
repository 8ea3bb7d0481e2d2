import { describe, expect, test } from '@jest/globals'
import { applyExceptions } from '../../src/exceptions/apply.js'
import type { Exception, ExceptionMatch } from '../../src/model/exception.js'
import type { ClientTally } from '../../src/model/tally.js'
import { readNetwork } from '../../src/settings/networks.js'
import { NOON } from '../support/tallies.js'

export const CLIENTS = 20_000
export const EXCEPTIONS = 10_000
/**
 * Processor time. A comparison of each pair takes 20 minutes, and the slowest of these sets 4 seconds, on a machine that
 * may be several times slower.
 */
const MOST_MILLISECONDS = 30_000
const SLOWEST_TEST_MILLISECONDS = 180_000

export function makeException(match: Partial<ExceptionMatch>): Exception {
  const none = { bucket: null, network: null, requester: null, authentication: null, userAgentContains: null }
  return { reason: 'a', owner: 'b', expires: '2027-01-31', match: { ...none, ...match } }
}

export function readNetworkOf(address: string) {
  const read = readNetwork(address)
  if ('problem' in read) throw new Error(read.problem)
  return read.network
}

export const makeAddress = (index: number) => `10.${index >> 16}.${(index >> 8) & 255}.${index & 255}`
export const makeMany = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index))
/** Letters without repetition, so that each section of them is a different text. */
export const LETTERS = makeMany(600, (index) => (index * 7919 + 104_729).toString(36))
  .join('')
  .slice(0, 900)

/** Exceptions with 10,000 texts, each of which LETTERS contains. */
export function giveEveryText(place: (index: number) => Partial<ExceptionMatch>) {
  return (index: number) => {
    const from = index % 600
    const userAgentContains = LETTERS.slice(from, from + 8 + Math.floor(index / 600))
    return makeException({ ...place(index), userAgentContains })
  }
}

export const SESSION = 'arn:aws:sts::111122223333:assumed-role/app/session'

/** Many different places of exceptions, each of which has the client at `address` with the requester SESSION. */
export function makeNestedPlace(index: number, address: string, bits: number): Partial<ExceptionMatch> {
  return {
    bucket: index % 2 === 0 ? 'photos' : null,
    authentication: index % 4 < 2 ? 'header' : null,
    requester: [SESSION, 'arn:aws:sts::111122223333:assumed-role/app', null][(index >> 2) % 3] as
      | string
      | null,
    network: growNetwork(address, 1 + (Math.floor(index / 12) % bits)),
  }
}

/** The network of a length that holds an address. */
function growNetwork(address: string, prefixLength: number) {
  const single = readNetworkOf(address)
  const kept = single.address.map((byte, at) => {
    const bits = Math.max(0, Math.min(8, prefixLength - 8 * at))
    return byte & (256 - 2 ** (8 - bits))
  })
  return { ...single, cidr: `${address}/${prefixLength}`, address: kept, prefixLength }
}

/** The name, the clients, the exceptions, and the number of excepted clients. */
export type ManyExceptions = readonly [
  string,
  (index: number) => ClientTally,
  (index: number) => Exception,
  number,
]

/** Tests of sets that each have the maximum number of clients and exceptions. */
export function checkSets(sets: readonly ManyExceptions[]): void {
  describe(`${EXCEPTIONS} exceptions and ${CLIENTS} clients`, () => {
    test.each(sets)(
      'The comparison does not look at each pair for %s',
      async (_, clientAt, exceptionAt, covered) => {
        const clients = makeMany(CLIENTS, clientAt)
        const exceptions = makeMany(EXCEPTIONS, exceptionAt)
        const started = process.cpuUsage()
        const { excepted } = await applyExceptions(clients, exceptions, NOON, new AbortController().signal)
        expect(excepted).toHaveLength(covered)
        expect(process.cpuUsage(started).user / 1000).toBeLessThan(MOST_MILLISECONDS)
      },
      SLOWEST_TEST_MILLISECONDS,
    )
  })
}
