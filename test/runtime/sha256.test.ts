import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { hashText } from '../../src/runtime/sha256.js'

test('The hash of a text is its SHA-256, for the first text and for the thousandth', () => {
  expect(hashText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(hashText(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
    { numRuns: 1_000 },
  )
})
