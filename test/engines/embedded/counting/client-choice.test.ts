import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chooseMostRequests } from '../../../../src/engines/embedded/counting/client-choice.js'
import { makeClientKey } from '../../../../src/engines/embedded/counting/client-key.js'
import { createClientStore } from '../../../../src/engines/embedded/counting/clients.js'
import { MergedClients } from '../../../../src/engines/embedded/counting/merged-clients.js'
import { mergeTallies } from '../../../../src/engines/embedded/counting/merging.js'
import { createScannedTallying, push } from '../../../../src/engines/embedded/scanner/fast-tally.js'
import { compareCodePoints } from '../../../../src/model/order.js'
import { makeRecord } from '../../../support/records.js'
import { makeScope, NOW } from '../support.js'
import { readKeys } from './support.js'

const shortText = fc.string({ unit: fc.constantFrom('a', 'b', '"', '!', '\0', '#', '\n', 'é'), maxLength: 9 })
const client = fc.record({
  bucket: shortText,
  remoteIp: shortText,
  requester: shortText,
  authentication: fc.constantFrom('header', 'presigned', 'unknown'),
  userAgent: shortText,
  requests: fc.integer({ min: 1, max: 3 }),
})

/** The texts of a key as it holds them, in the order in which they are compared. */
function splitKey(key: string): readonly string[] {
  const [bucket, remoteIp, requester, authentication, ...userAgent] = key.split('"')
  return [bucket, remoteIp, requester, authentication, userAgent.join('"')] as string[]
}

test('The chosen clients are those with most requests, and then the first in the order of their texts', () => {
  fc.assert(
    fc.property(fc.array(client, { maxLength: 60 }), fc.nat(), (made, size) => {
      const stores = [0, 1].map(() => createClientStore(1_000, () => {}))
      made.forEach(({ requests, ...identity }, at) => {
        const key = makeClientKey({ ...identity, authentication: identity.authentication as 'header' })
        stores[at % 2]?.count(key, 0, { count: requests, oldest: 1, newest: 1 }, false, 0, 0n)
      })
      const clients = new MergedClients(stores.map((store) => store.takeKept()))
      const keys = readKeys(clients)
      const most = clients.count === 0 ? 0 : size % (clients.count + 1)
      const chosen = chooseMostRequests(
        clients.requests,
        most,
        (positions) => clients.locateKeys(positions),
        (a, b) => clients.compareKeys(a, b),
      )
      const inOrder = keys
        .map((key, at) => ({ texts: splitKey(key), at, requests: clients.requests[at] as number }))
        .sort(
          (a, b) =>
            b.requests - a.requests ||
            a.texts.reduce(
              (order, text, part) => order || compareCodePoints(text, b.texts[part] as string),
              0,
            ),
        )
      expect([...chosen].sort((a, b) => a - b)).toEqual(
        inOrder
          .slice(0, most)
          .map(({ at }) => at)
          .sort((a, b) => a - b),
      )
    }),
  )
})

/** The lines of so many clients, each a user with one request. Every third request was refused. */
function makeLines(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from }, (_, at) =>
    makeRecord({
      requester: `arn:aws:iam::111122223333:user/u${from + at}`,
      signature: 'SigV2',
      status: (from + at) % 3 === 0 ? '403' : '200',
    }),
  )
}

/** Counts the lines, each list in a thread of its own. */
function countAndMerge(threads: readonly (readonly string[])[]) {
  const partials = threads.map((lines) => {
    const tallying = createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
    tallying.begin(0, { coverage: 0, shared: 1n, isReadOnce: false })
    push(tallying, Buffer.from(`${lines.join('\n')}\n`))
    tallying.end()
    return tallying.getResult()
  })
  return mergeTallies(partials, makeScope(), [{ location: 'logs', bucket: null }], () => 'log')
}

test('A list of some of too many clients begins with those that had a request that was not refused', () => {
  const { sigV2Clients, targets, sigV2ClientsNotListed } = countAndMerge([makeLines(0, 70_000)])
  expect(sigV2ClientsNotListed).toBeNull()
  expect(sigV2Clients).toHaveLength(10_000)
  expect(sigV2Clients.filter(({ rejected }) => rejected > 0)).toEqual([])
  expect(targets[0]?.sigV2RequestsNotListed).toBe(60_000)
  const known = targets[0]?.sigV2ClientsNotListed
  expect(known?.clients).toBe(40_000)
  // The 50,000 that are kept are chosen by their fingerprints. Two thirds had a request that was not refused.
  expect(known?.notAllRefused).toBeGreaterThan(22_000)
  expect(known?.notAllRefused).toBeLessThan(25_000)
})

test('The list of too many clients is the same for any division of the work', () => {
  // One thread has more than it keeps. Two threads keep all of theirs, and together more than a tally keeps.
  const [few, more] = [makeLines(0, 30_000), makeLines(30_000, 60_000)]
  const select = ({ sigV2Clients, targets, sigV2ClientsNotListed }: ReturnType<typeof countAndMerge>) => ({
    sigV2Clients,
    targets,
    sigV2ClientsNotListed,
  })
  const alone = select(countAndMerge([[...few, ...more]]))
  expect(alone.sigV2Clients).toHaveLength(10_000)
  expect(select(countAndMerge([few, more]))).toEqual(alone)
  const [odd, even] = [1, 0].map((rest) => [...few, ...more].filter((_, at) => at % 2 === rest))
  expect(select(countAndMerge([odd as string[], even as string[]]))).toEqual(alone)
})
