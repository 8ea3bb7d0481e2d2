import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sha256Hex } from '../../src/runtime/sha256.js'

const expected = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('SHA-256 of a short text', () => {
  test('is that of OpenSSL for every length around the ends of three blocks', () => {
    for (let length = 0; length <= 200; length++) {
      const text = 'a'.repeat(length)
      expect(sha256Hex(text)).toBe(expected(text))
    }
  })

  test('is that of OpenSSL for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(expected(text))
      }),
    )
  })

  test('takes half a surrogate pair for U+FFFD, as OpenSSL is given it', () => {
    expect(sha256Hex('\ud800a')).toBe(expected('\ud800a'))
  })
})
