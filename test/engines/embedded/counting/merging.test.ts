import { expect, test } from '@jest/globals'
import {
  hashKey,
  makeClientKey,
  readClientOfKey,
} from '../../../../src/engines/embedded/counting/client-key.js'
import { createClientStore, type NotKeptHandler } from '../../../../src/engines/embedded/counting/clients.js'
import {
  countLogObjects,
  joinClients,
  type MergedClient,
  mergeClients,
  type PackedClients,
} from '../../../../src/engines/embedded/counting/packed-clients.js'

const keyOf = (client: number): string =>
  makeClientKey({
    bucket: 'b',
    remoteIp: '203.0.113.9',
    requester: '-',
    authentication: 'header',
    userAgent: `agent "${client}"`,
  })

const getKey = (client: MergedClient): string => client.getKeyHead() + client.getUserAgent()

const oneAt = (time: number) => ({ count: 1, oldest: time, newest: time })

test('A key contains everything that it was made from', () => {
  const client = {
    bucket: 'b',
    remoteIp: '::1',
    requester: 'a b',
    authentication: 'presigned',
    userAgent: '"x" "\0"',
  } as const
  const { userAgent } = client
  const key = makeClientKey(client)
  expect(key.endsWith(userAgent)).toBe(true)
  expect(readClientOfKey(key.slice(0, -userAgent.length), userAgent)).toEqual(client)
})

test('Clients beyond the limit are summed up, and the listed ones are exact for any division of the work', () => {
  const most = 100
  const requests: number[] = []
  for (let n = 0; n < 6_000; n++) requests.push((n * 7919) % 700)
  const requestsByKey = new Map<string, number>()
  for (const client of requests) requestsByKey.set(keyOf(client), (requestsByKey.get(keyOf(client)) ?? 0) + 1)

  for (const threads of [1, 2, 3]) {
    let notKept = 0
    const onNotKept: NotKeptHandler = (bucket, _network, count) => {
      expect(bucket).toBe('b')
      notKept += count
    }
    const stores = Array.from({ length: threads }, () => createClientStore(most, onNotKept))
    requests.forEach((client, at) => {
      if (!stores[at % threads]?.count(keyOf(client), 0, oneAt(at), false, 0, 0n)) notKept++
    })
    const kept = stores.map((store) => store.takeKept())
    const bound = Math.min(...stores.map((store) => store.getBound()))
    const all = [...mergeClients(kept)]
    const listed = all.filter((client) => client.fingerprint < bound).slice(0, most)
    expect(listed).toHaveLength(most)
    for (const client of listed) expect(client.requests).toBe(requestsByKey.get(getKey(client)))
    expect(all.reduce((sum, counts) => sum + counts.requests, 0) + notKept).toBe(requests.length)
    const smallest = [...requestsByKey.keys()]
      .map((key) => hashKey(Buffer.from(key)))
      .sort((a, b) => a - b)
      .slice(0, most)
    expect(listed.map((counts) => counts.fingerprint)).toEqual(smallest)
  }
})

test('The counts of several threads for one client are merged', () => {
  const stores = [0, 1].map(() => createClientStore(10, () => {}))
  const [first, second] = stores
  for (let n = 0; n < 15; n++) first?.count(keyOf(1), 3, oneAt(100 + n), true, 2 * n, 0n)
  first?.count(keyOf(1), 3, oneAt(90), true, 100, 0b01n)
  for (let n = 0; n < 15; n++) second?.count(keyOf(1), 3, oneAt(200 + n), false, 2 * n + 1, 0n)
  second?.count(keyOf(1), 3, oneAt(300), false, 100, 0b01n)
  second?.count(keyOf(1), 3, oneAt(300), false, 101, 0b10n)
  second?.count(keyOf(2), 3, oneAt(300), false, 101, 0b10n)
  const clients = [...mergeClients(stores.map((store) => store.takeKept()))]
  expect(clients).toHaveLength(2)
  const client = clients.find((one) => getKey(one) === keyOf(1)) as MergedClient
  expect(client).toMatchObject({ network: 3, requests: 33, rejected: 16, firstSeen: 90, lastSeen: 300 })
  expect(client.listLogObjects()).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(countLogObjects(client)).toBe(32)
})

test('Clients of two merged sources are the same clients', () => {
  const stores = [0, 1].map(() => createClientStore(100, () => {}))
  stores.forEach((store, thread) => {
    for (let n = 0; n < 60; n++)
      store.count(keyOf(n % (30 + thread)), 1, oneAt(n), n % 2 === 0, n, 0n, {
        expiry: n,
        accessKeyId: `AKIA${n % 25}AAAAAAAAAAAA`,
      })
  })
  const [some, others] = stores.map((store) => store.takeKept()) as [PackedClients, PackedClients]
  const shown = (client: MergedClient) =>
    [
      getKey(client),
      client.requests,
      client.rejected,
      client.listLogObjects(),
      client.getPresigned(),
    ] as const
  expect([...mergeClients([joinClients(some, others)])].map(shown)).toEqual(
    [...mergeClients([some, others])].map(shown),
  )
})
