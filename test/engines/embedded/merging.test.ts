import { expect, test } from '@jest/globals'
import {
  type ClientCounts,
  clientKey,
  clientOfKey,
  clientStore,
  fingerprint,
} from '../../../src/engines/embedded/clients.js'

const keyOf = (client: number): string =>
  clientKey({
    bucket: 'b',
    remoteIp: '203.0.113.9',
    requester: '-',
    authentication: 'header',
    userAgent: `agent "${client}"`,
  })

test('a key tells all that it was made of', () => {
  const client = {
    bucket: 'b',
    remoteIp: '::1',
    requester: 'a b',
    authentication: 'presigned',
    userAgent: '"x" "\0"',
  } as const
  expect(clientOfKey(clientKey(client))).toEqual(client)
})

test('clients beyond the bound are summed up, and what is listed of the others is exact, however the work is shared', () => {
  const most = 100
  const requests: number[] = []
  for (let n = 0; n < 6_000; n++) requests.push((n * 7919) % 700)
  const whole = new Map<string, number>()
  for (const client of requests) whole.set(keyOf(client), (whole.get(keyOf(client)) ?? 0) + 1)

  for (const threads of [1, 2, 3]) {
    let notKept = 0
    const onNotKept = (counts: ClientCounts): void => {
      notKept += counts.requests
    }
    const stores = Array.from({ length: threads }, () => clientStore(most, onNotKept))
    requests.forEach((client, at) => {
      if (!stores[at % threads]?.count(keyOf(client), 0, at, false, 0, 0n)) notKept++
    })
    const merged = clientStore(most, onNotKept)
    const kept = stores.map((store) => store.list())
    for (const store of stores) merged.lowerBound(store.bound())
    for (const clients of kept) for (const counts of clients) merged.merge(counts)
    const listed = merged.list()
    expect(listed).toHaveLength(most)
    for (const { key, requests: counted } of listed) expect(counted).toBe(whole.get(key))
    expect(listed.reduce((sum, counts) => sum + counts.requests, 0) + notKept).toBe(requests.length)
    const smallest = [...whole.keys()]
      .map((key) => fingerprint(Buffer.from(key)))
      .sort((a, b) => a - b)
      .slice(0, most)
    expect(listed.map((counts) => counts.fingerprint).sort((a, b) => a - b)).toEqual(smallest)
  }
})
