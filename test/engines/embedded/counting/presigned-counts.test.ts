import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { makeClientKey } from '../../../../src/engines/embedded/counting/client-key.js'
import { CLIENTS_KEPT, createClientStore } from '../../../../src/engines/embedded/counting/clients.js'
import { MergedClients } from '../../../../src/engines/embedded/counting/merged-clients.js'
import { makePresignedUrls } from '../../../../src/engines/embedded/counting/presigned-counts.js'
import type { PresignedUrl } from '../../../../src/log-formats/presigned.js'
import { readKeys } from './support.js'

const request = fc.record({
  client: fc.integer({ min: 0, max: 5 }),
  time: fc.integer({ min: 0, max: 1_000 }),
  thread: fc.integer({ min: 0, max: 2 }),
  url: fc.option(
    fc.record({
      expiry: fc.option(fc.integer({ min: 0, max: 2_000 })),
      accessKeyId: fc.option(fc.integer({ min: 10, max: 60 }).map((n) => `AKIAAAAAAAAAAAAA${n}`)),
    }),
  ),
})

const keyOf = (client: number): string =>
  makeClientKey({
    bucket: 'b',
    remoteIp: '203.0.113.9',
    requester: '-',
    authentication: 'presigned',
    userAgent: `client ${client}`,
  })

test('The facts about presigned URLs of a client are the same for any number of threads', () => {
  fc.assert(
    fc.property(fc.array(request, { maxLength: 200 }), (requests) => {
      const stores = [0, 1, 2].map(() => createClientStore(CLIENTS_KEPT.sigV2, () => {}))
      for (const { client, time, thread, url } of requests)
        stores[thread]?.count(keyOf(client), 0, { count: 1, oldest: time, newest: time }, false, 0, 0n, url)
      const clients = new MergedClients(stores.map((store) => store.takeKept()))
      const found = readKeys(clients).map((key, at) => [key, makePresignedUrls(clients.getPresigned(at))])
      expect(new Map(found as [string, unknown][])).toEqual(expected(requests))
    }),
    { numRuns: 30 },
  )
})

function expected(requests: readonly { client: number; time: number; url: PresignedUrl | null }[]) {
  const keys = [...new Set(requests.map(({ client }) => client))]
  return new Map(
    keys.map((key) => {
      const urls = requests.filter(({ client, url }) => client === key && url !== null)
      const ids = new Set(urls.map(({ url }) => url?.accessKeyId).filter((id) => typeof id === 'string'))
      const withExpiry = urls.filter(({ url }) => typeof url?.expiry === 'number')
      const expiries = withExpiry.map(({ url }) => Number(url?.expiry))
      const validities = withExpiry.map(({ url, time }) => Number(url?.expiry) - time)
      return [
        keyOf(key),
        {
          accessKeyIds: [...ids].sort().slice(0, 20),
          earliestExpiry: expiries.length === 0 ? null : Math.min(...expiries),
          latestExpiry: expiries.length === 0 ? null : Math.max(...expiries),
          longestValiditySeconds: validities.length === 0 ? null : Math.max(...validities),
        },
      ]
    }),
  )
}
