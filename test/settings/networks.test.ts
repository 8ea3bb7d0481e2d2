import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { readNetwork } from '../../src/settings/networks.js'

function cidr(text: string): string {
  const read = readNetwork(text)
  return 'network' in read ? read.network.cidr : `refused: ${read.problem}`
}

describe('valid networks', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7/32'],
    ['203.0.113.0/24', '203.0.113.0/24'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['255.255.255.255', '255.255.255.255/32'],
    ['10.128.0.0/9', '10.128.0.0/9'],
    ['::/0', '::/0'],
    ['::1', '::1/128'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1/128'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1/128'],
    ['64:ff9b::198.51.100.7', '64:ff9b::c633:6407/128'],
    ['::1.2.3.4', '::102:304/128'],
    ['::ffff:0:0:0/96', '::ffff:0:0:0/96'],
  ])('The network %s is read as %s', (text, expected) => {
    expect(cidr(text)).toBe(expected)
  })

  test('The address bytes and the prefix length belong to the range', () => {
    expect(readNetwork('203.0.113.0/24')).toEqual({
      network: {
        cidr: '203.0.113.0/24',
        family: 4,
        address: Uint8Array.of(203, 0, 113, 0),
        prefixLength: 24,
      },
    })
    const six = readNetwork('2001:db8::/33')
    expect(six).toEqual({
      network: {
        cidr: '2001:db8::/33',
        family: 6,
        address: Uint8Array.of(0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)),
        prefixLength: 33,
      },
    })
  })
})

describe('wrong networks', () => {
  test.each([
    ['203.0.113.7/24', 'host bits', '203.0.113.0/24'],
    ['2001:db8::1/32', 'host bits', '2001:db8::/32'],
    ['1.2.3.04', 'leading zeros', '1.2.3.4'],
    ['010.0.0.0/8', 'leading zeros', '10.0.0.0/8'],
    ['10.0.0/8', 'four decimal parts', '10.0.0.0/8'],
    ['::ffff:10.0.0.1', 'IPv4-mapped', '10.0.0.1'],
    ['::ffff:a00:1', 'IPv4-mapped', '10.0.0.1'],
    ['::FFFF:203.0.113.0/120', 'IPv4-mapped', '203.0.113.0/24'],
    ['::ffff:203.0.113.7/120', 'IPv4-mapped', '203.0.113.0/24'],
    ['::ffff:0:0/96', 'IPv4-mapped', '0.0.0.0/0'],
    ['::ffff:203.0.113.0/24', 'IPv4-mapped', '203.0.113.0/24'],
    ['fe80::1%eth0', 'zone', 'fe80::1'],
    ['203.0.113.0/255.255.255.0', 'prefix length', '203.0.113.0/24'],
    ['203.0.113.0/024', 'prefix length', '203.0.113.0/24'],
    ['203.0.113.7/', 'prefix length', '203.0.113.7'],
    ['203.0.113.*', 'is not an IPv4 or IPv6', '203.0.113.0/24'],
    ['[2001:db8::1]', 'is not an IPv4 or IPv6', '2001:db8::1'],
    ['203.0.113.7:443', 'is not an IPv4 or IPv6', '203.0.113.7'],
  ])('The network %s is refused with a proposal', (text, what, meant) => {
    const read = readNetwork(text)
    expect(read).toEqual({ problem: expect.stringContaining(what) })
    expect(read).toEqual({ problem: expect.stringMatching(new RegExp(`Did you mean ${escaped(meant)}[?,]`)) })
  })

  test.each([
    '203.0.113.0/33',
    '2001:db8::/129',
    '203.0.113.256',
    '1.2.3.4.5',
    '0x7f.0.0.1',
    '2130706433',
    'office',
    '/24',
    '-',
    '203.0.113.0/24/8',
    '203.0.113.0/+24',
    '203.0.113.0/2４',
    '1::2::3',
    '',
  ])('The network %j is refused without a proposal', (text) => {
    expect(readNetwork(text)).toEqual({ problem: expect.any(String) })
  })
})

describe('generated networks', () => {
  const range = fc.oneof(
    fc.record({ bytes: fc.uint8Array({ minLength: 4, maxLength: 4 }), prefixLength: fc.nat(32) }),
    fc.record({ bytes: fc.uint8Array({ minLength: 16, maxLength: 16 }), prefixLength: fc.nat(128) }),
  )

  test('A range is either canonical or refused with a canonical proposal', () => {
    fc.assert(
      fc.property(range, ({ bytes, prefixLength }) => {
        const text = `${spelled(bytes)}/${prefixLength}`
        const read = readNetwork(text)
        if ('network' in read) {
          expect(readNetwork(read.network.cidr)).toEqual(read)
          expect([...read.network.address]).toEqual([...bytes])
        } else {
          const meant = /Did you mean ([^,?\s]+)/.exec(read.problem)?.[1] as string
          const second = readNetwork(meant)
          expect('network' in second && second.network.cidr).toBe(meant)
        }
      }),
    )
  })

  test('Any text for a network is read or refused without a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9a-f:./%*[\]]{0,30}$/)), (text) => {
        expect(Object.keys(readNetwork(text))).toHaveLength(1)
      }),
    )
  })
})

function spelled(bytes: Uint8Array): string {
  if (bytes.length === 4) return [...bytes].join('.')
  return Array.from({ length: 8 }, (_, i) =>
    (((bytes[2 * i] as number) << 8) | (bytes[2 * i + 1] as number)).toString(16),
  ).join(':')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
