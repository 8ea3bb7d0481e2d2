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
      const keys = Array.from(
        { length: clients.count },
        (_, at) => clients.readKeyHead(at) + clients.readUserAgent(at),
      )
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

test('A list of some of too many clients begins with those that had a request that was not refused', () => {
  const tallying = createScannedTallying({ scope: makeScope(), now: NOW, coverageEntries: 1 })
  tallying.begin(0, { coverage: 0, shared: 0n, isReadOnce: false })
  for (let first = 0; first < 70_000; first += 1_000) {
    const lines = Array.from({ length: 1_000 }, (_, at) =>
      makeRecord({
        requester: `arn:aws:iam::111122223333:user/u${first + at}`,
        signature: 'SigV2',
        status: at % 3 === 0 ? '403' : '200',
      }),
    )
    push(tallying, Buffer.from(`${lines.join('\n')}\n`))
  }
  tallying.end()
  const { sigV2Clients, targets, sigV2ClientsNotListed } = mergeTallies(
    [tallying.getResult()],
    makeScope(),
    [{ location: 'logs', bucket: null }],
    () => 'log',
  )
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
