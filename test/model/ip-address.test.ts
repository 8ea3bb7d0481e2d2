import { isIP } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import ipaddr from 'ipaddr.js'
import { formatAddress, isIpv4Mapped, readAddress, unmapIpv4 } from '../../src/model/ip-address.js'

describe('IP addresses', () => {
  test.each([
    ['192.0.2.1', '192.0.2.1'],
    ['2001:DB8:0:0:0:0:0:1', '2001:db8::1'],
    ['2001:db8:0:1:0:0:0:2', '2001:db8:0:1::2'],
    ['2001:db8:0:0:1::', '2001:db8:0:0:1::'],
    ['::1.2.3.4', '::102:304'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['::FFFF:C000:0201', '192.0.2.1'],
    ['::', '::'],
  ])('The address %s is shown as %s', (text, shown) => {
    const bytes = readAddress(text)
    expect(bytes && formatAddress(unmapIpv4(bytes))).toBe(shown)
  })

  test.each([
    '-',
    '',
    '010.1.2.3',
    '1.2.3',
    '1.2.3.4.5',
    '256.1.1.1',
    ' 1.2.3.4',
    '1.2.3.4:80',
    '[::1]',
    'fe80::1%eth0',
    '::1.2.3.04',
    'a.example',
  ])('The text %j is not an address', (text) => expect(readAddress(text)).toBeNull())

  test('Only addresses in ::ffff:0:0/96 mean IPv4', () => {
    const mapped = ['::ffff:1.2.3.4', '::1.2.3.4', '::fffe:1.2.3.4', '1.2.3.4'].map((text) =>
      isIpv4Mapped(readAddress(text) as Uint8Array),
    )
    expect(mapped).toEqual([true, false, false, false])
  })

  test('The parser accepts the same addresses as node:net, and writes them as ipaddr.js does', () => {
    const group = fc.oneof(fc.constant('0'), fc.stringMatching(/^[0-9a-fA-F]{1,5}$/), fc.constant(''))
    const groups = fc.array(group, { minLength: 1, maxLength: 9 }).map((parts) => parts.join(':'))
    fc.assert(
      fc.property(fc.oneof(groups, fc.ipV6(), fc.ipV4(), fc.stringMatching(/^[0-9a-f:.]{0,20}$/)), (text) => {
        const bytes = readAddress(text)
        expect(bytes !== null).toBe(isIP(text) !== 0)
        if (bytes === null) return
        const other = ipaddr.fromByteArray([...bytes])
        expect(formatAddress(bytes)).toBe(
          other instanceof ipaddr.IPv6 ? other.toRFC5952String() : other.toString(),
        )
        if (!text.includes('.') || !text.includes(':'))
          expect(ipaddr.parse(text).toByteArray()).toEqual([...bytes])
      }),
      { numRuns: 2_000 },
    )
  })
})
