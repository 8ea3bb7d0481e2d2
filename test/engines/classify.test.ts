import { expect, test } from '@jest/globals'
import { canonicalizeRemoteIp, createNetworkFinder } from '../../src/engines/classify.js'
import type { Network } from '../../src/model/scope.js'
import { makeNetwork } from './embedded/support.js'

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
  ['2001:db8::0:1:0:0:1', '2001:db8::1:0:0:1'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:cb00:7109', '203.0.113.9'],
  ['203.0.113.09', '203.0.113.09'],
  ['203.0.113', '203.0.113'],
  ['0x7f.0.0.1', '0x7f.0.0.1'],
  ['fe80::1%eth0', 'fe80::1%eth0'],
  ['-', '-'],
  ['', ''],
])('The remote IP %s is shown as %s', (text, shown) => {
  expect(canonicalizeRemoteIp(text)).toBe(shown)
})

test('An address belongs to the most specific network, and other text belongs to none', () => {
  const find = createNetworkFinder([
    makeNetwork('0.0.0.0/0', [0, 0, 0, 0]),
    makeNetwork('203.0.113.128/25', [203, 0, 113, 128]),
    makeNetwork('203.0.113.128/26', [203, 0, 113, 128]),
    makeNetwork('::/0', new Array(16).fill(0)),
  ])
  expect(find('203.0.113.129')).toBe(2)
  expect(find('203.0.113.200')).toBe(1)
  expect(find('203.0.113.1')).toBe(0)
  expect(find('::ffff:203.0.113.200')).toBe(1)
  expect(find('2001:db8::1')).toBe(3)
  for (const text of ['-', '203.0.113', '203.0.113.0200', 'fe80::1%1', '::ffff:1.2.3', '1'])
    expect(find(text)).toBe(-1)
})

test('The most specific network is found among 5,000 networks of every prefix length', () => {
  const networks = Array.from({ length: 5_000 }, (_, n) => {
    const prefixLength = n % 33
    const bits =
      ((Math.imul(n, 0x9e3779b1) >>> 0) & (prefixLength === 0 ? 0 : -1 << (32 - prefixLength))) >>> 0
    const address = [bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255]
    return makeNetwork(`${address.join('.')}/${prefixLength}`, address)
  })
  const find = createNetworkFinder(networks)
  const holds = ({ address, prefixLength }: Network, bits: number) => {
    const own = new DataView(address.buffer).getUint32(0)
    return prefixLength === 0 || (own ^ bits) >>> (32 - prefixLength) === 0
  }
  for (let n = 0; n < 500; n++) {
    const bits = Math.imul(n * 7 + 3, 0x85ebca6b) >>> 0
    const found = find([bits >>> 24, (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255].join('.'))
    const longest = Math.max(...networks.filter((one) => holds(one, bits)).map((one) => one.prefixLength))
    expect(networks[found]?.prefixLength).toBe(longest)
    expect(holds(networks[found] as Network, bits)).toBe(true)
  }
})
