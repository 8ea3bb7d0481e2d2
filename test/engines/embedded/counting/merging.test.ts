import { expect, test } from '@jest/globals'
import { hashKey, makeClientKey } from '../../../../src/engines/embedded/counting/client-key.js'
import {
  type ClientSink,
  createClientStore,
  type NotKeptHandler,
} from '../../../../src/engines/embedded/counting/clients.js'
import { MergedClients } from '../../../../src/engines/embedded/counting/merged-clients.js'
import { readKeys } from './support.js'

const keyOf = (client: number): string =>
  makeClientKey({
    bucket: 'b',
    remoteIp: '203.0.113.9',
    requester: '-',
    authentication: 'header',
    userAgent: `agent "${client}"`,
  })

const merge = (stores: readonly ClientSink[]) => new MergedClients(stores.map((store) => store.takeKept()))

const listPositions = ({ count }: MergedClients): number[] => Array.from({ length: count }, (_, at) => at)

const oneAt = (time: number) => ({ count: 1, oldest: time, newest: time })

test('The texts in a key are those that it was made from', () => {
  const client = {
    bucket: 'b',
    remoteIp: '"::1"',
    requester: 'a b\n"c"',
    authentication: 'presigned',
    userAgent: '"x" "\0"',
  } as const
  const store = createClientStore(10, () => {})
  store.count(makeClientKey(client), 0, oneAt(1), false, 0, 0n)
  const clients = merge([store])
  expect(clients.readKeyParts(0)).toEqual({
    remoteIp: client.remoteIp,
    requester: client.requester,
    way: client.authentication,
  })
  expect(clients.readUserAgent(0)).toBe(client.userAgent)
  expect(clients.mapTargets(({ bucket }) => bucket)(0)).toBe(client.bucket)
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
    const all = merge(stores)
    const bound = Math.min(...stores.map((store) => store.getBound()))
    const listed = listPositions(all).slice(0, Math.min(most, all.countBelow(bound)))
    expect(listed).toHaveLength(most)
    const keys = readKeys(all)
    for (const at of listed) expect(all.requests[at]).toBe(requestsByKey.get(keys[at] as string))
    expect(all.requests.reduce((sum, count) => sum + count, 0) + notKept).toBe(requests.length)
    const smallest = [...requestsByKey.keys()]
      .map((key) => hashKey(Buffer.from(key)))
      .sort((a, b) => a - b)
      .slice(0, most)
    expect(listed.map((at) => all.getFingerprint(at))).toEqual(smallest)
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
  const clients = merge(stores)
  expect(clients.count).toBe(2)
  const client = readKeys(clients).indexOf(keyOf(1))
  expect(clients.mapTargets((target) => target)(client)).toEqual({ bucket: 'b', network: 3 })
  expect(clients.requests[client]).toBe(33)
  expect(clients.rejected[client]).toBe(16)
  expect(clients.getFirstSeen(client)).toBe(90)
  expect(clients.getLastSeen(client)).toBe(300)
  expect(clients.listLogObjects(client)).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(clients.countLogObjects(client)).toBe(32)
})
