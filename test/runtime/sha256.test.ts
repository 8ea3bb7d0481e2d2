import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { sha256Hex } from '../../src/runtime/sha256.js'

const expected = (text: string): string => createHash('sha256').update(text).digest('hex')

describe('SHA-256 of a short text', () => {
  test('The digest equals that of OpenSSL for every length near the ends of three blocks', () => {
    for (let length = 0; length <= 200; length++) {
      const text = 'a'.repeat(length)
      expect(sha256Hex(text)).toBe(expected(text))
    }
  })

  test('The digest equals that of OpenSSL for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256Hex(text)).toBe(expected(text))
      }),
    )
  })

  test('Half a surrogate pair is hashed as U+FFFD, which OpenSSL also receives', () => {
    expect(sha256Hex('\ud800a')).toBe(expected('\ud800a'))
  })
})
