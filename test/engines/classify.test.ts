import { expect, test } from '@jest/globals'
import { canonicalRemoteIp, networkFinder } from '../../src/engines/classify.js'
import { network } from './embedded/support.js'

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
])('a remote IP %s is shown as %s', (text, shown) => {
  expect(canonicalRemoteIp(text)).toBe(shown)
})

test('the most specific network holds an address; what is no address is in none', () => {
  const find = networkFinder([
    network('0.0.0.0/0', [0, 0, 0, 0]),
    network('203.0.113.128/25', [203, 0, 113, 128]),
    network('203.0.113.128/26', [203, 0, 113, 128]),
    network('::/0', new Array(16).fill(0)),
  ])
  expect(find('203.0.113.129')).toBe(2)
  expect(find('203.0.113.200')).toBe(1)
  expect(find('203.0.113.1')).toBe(0)
  expect(find('::ffff:203.0.113.200')).toBe(1)
  expect(find('2001:db8::1')).toBe(3)
  for (const text of ['-', '203.0.113', '203.0.113.0200', 'fe80::1%1', '::ffff:1.2.3', '1'])
    expect(find(text)).toBe(-1)
})
