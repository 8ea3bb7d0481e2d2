import { expect, test } from '@jest/globals'
import { clientKey, clientOfKey, fingerprint } from '../../../../src/engines/embedded/counting/client-key.js'
import {
  type ClientSink,
  clientStore,
  type NotKeptHandler,
} from '../../../../src/engines/embedded/counting/clients.js'
import {
  logObjectCount,
  type MergedClient,
  mergeClients,
} from '../../../../src/engines/embedded/counting/packed-clients.js'
import { scannedClients } from '../../../../src/engines/embedded/scanner/clients.js'
import { newScanner } from '../../../../src/engines/embedded/scanner/wasm.js'
import { SIGV2_CLIENTS_KEPT } from '../../../../src/model/tally.js'

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
  expect(clientOfKey(Buffer.from(clientKey(client)))).toEqual(client)
})

test('clients beyond the bound are summed up, and what is listed of the others is exact, however the work is shared', () => {
  const most = 100
  const requests: number[] = []
  for (let n = 0; n < 6_000; n++) requests.push((n * 7919) % 700)
  const whole = new Map<string, number>()
  for (const client of requests) whole.set(keyOf(client), (whole.get(keyOf(client)) ?? 0) + 1)

  for (const threads of [1, 2, 3]) {
    let notKept = 0
    const onNotKept: NotKeptHandler = (bucket, _network, count) => {
      expect(bucket).toBe('b')
      notKept += count
    }
    const stores = Array.from({ length: threads }, () => clientStore(most, onNotKept))
    requests.forEach((client, at) => {
      if (!stores[at % threads]?.count(keyOf(client), 0, at, false, 0, 0n)) notKept++
    })
    const kept = stores.map((store) => store.kept())
    const bound = Math.min(...stores.map((store) => store.bound()))
    const all = [...mergeClients(kept)]
    const listed = all.filter((client) => client.fingerprint < bound).slice(0, most)
    expect(listed).toHaveLength(most)
    for (const { key, requests: counted } of listed) expect(counted).toBe(whole.get(key().toString()))
    expect(all.reduce((sum, counts) => sum + counts.requests, 0) + notKept).toBe(requests.length)
    const smallest = [...whole.keys()]
      .map((key) => fingerprint(Buffer.from(key)))
      .sort((a, b) => a - b)
      .slice(0, most)
    expect(listed.map((counts) => counts.fingerprint)).toEqual(smallest)
  }
})

test('what threads know of one client is put together', () => {
  const stores = [0, 1].map(() => clientStore(10, () => {}))
  const [first, second] = stores
  for (let n = 0; n < 15; n++) first?.count(keyOf(1), 3, 100 + n, true, 2 * n, 0n)
  first?.count(keyOf(1), 3, 90, true, 100, 0b01n)
  for (let n = 0; n < 15; n++) second?.count(keyOf(1), 3, 200 + n, false, 2 * n + 1, 0n)
  second?.count(keyOf(1), 3, 300, false, 100, 0b01n)
  second?.count(keyOf(1), 3, 300, false, 101, 0b10n)
  second?.count(keyOf(2), 3, 300, false, 101, 0b10n)
  const clients = [...mergeClients(stores.map((store) => store.kept()))]
  expect(clients).toHaveLength(2)
  const client = clients.find(({ key }) => key().toString() === keyOf(1)) as MergedClient
  expect(client).toMatchObject({ network: 3, requests: 33, rejected: 16, firstSeen: 90, lastSeen: 300 })
  expect(client.logObjects()).toEqual(Array.from({ length: 20 }, (_, n) => n))
  expect(logObjectCount(client)).toBe(32)
})

test('the scanner’s store of clients and the exact reader’s are one', () => {
  const counts = (make: (onNotKept: NotKeptHandler) => ClientSink) => {
    const left = new Map<number, number>()
    const sink = make((_bucket, network, requests, rejected) =>
      left.set(network, (left.get(network) ?? 0) + requests + 1e6 * rejected),
    )
    for (let n = 0; n < 130_000; n++) {
      const client = (n * 7919) % 64_000
      const network = client % 3
      if (!sink.count(keyOf(client), network, n, n % 4 === 0, 1, 0n))
        left.set(network, (left.get(network) ?? 0) + 1 + (n % 4 === 0 ? 1e6 : 0))
    }
    return { kept: [...mergeClients([sink.kept()])], left }
  }
  const exact = counts((onNotKept) => clientStore(SIGV2_CLIENTS_KEPT, onNotKept))
  const instance = newScanner()
  instance.scanner.beginLogObject(1, 0, 0)
  const scanned = counts((onNotKept) => scannedClients(instance, 'sigV2', onNotKept))
  expect(scanned.kept).toHaveLength(SIGV2_CLIENTS_KEPT)
  const show = ({ key, logObjects, ...rest }: MergedClient) =>
    JSON.stringify([key().toString(), logObjects(), { ...rest, sharedLogObjects: 0 }])
  expect(scanned.kept.map(show)).toEqual(exact.kept.map(show))
  expect(scanned.left).toEqual(exact.left)
})
