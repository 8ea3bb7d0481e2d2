import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PRODUCTS } from '../../src/advice/products.js'
import { findRequiredText } from '../../src/advice/required-text.js'

describe('the text that every match of a pattern contains', () => {
  test.each<[RegExp, string]>([
    [/Boto\/([0-9]+)/i, 'boto/'],
    [/(?:^|[^0-9A-Za-z._:-])aws-sdk-php2?\/v?([0-9])/i, 'aws-sdk-php'],
    [/^S3\/php(?![0-9A-Za-z])/, 's3/php'],
    [/(?:^|[^a-z])(?:apache-)?jclouds/, ''],
    [/(?:^|[^a-z])AWS Console2(?:, x)?/, 'aws console2'],
    [/a*b/, ''],
    [/ab{0,2}c/, 'a'],
    [/ab+c/, 'ab'],
    [/abc|abd/, ''],
    [/ab(?:c|d)/, 'ab'],
    [/ab[|]c/, 'ab'],
    [/x\.y-z/, 'x.y-z'],
    [/\dabc/, ''],
    [/abc\|d/, 'abc'],
  ])('The required text of the pattern %s is %j', (pattern, literal) => {
    expect(findRequiredText(pattern)).toBe(literal)
  })

  test('Every match of a product pattern contains the required text, for any user agent', () => {
    const pieces = PRODUCTS.map(({ pattern }) =>
      pattern.source.replaceAll(/\(\?:\^\|\[[^\]]*\]\)|\\|\(\?:|[()?]/g, ''),
    )
    const agent = fc
      .array(
        fc.oneof(
          fc.constantFrom(...pieces.map((piece) => piece.replace(/\[0-9.*$/, '1.2.3'))),
          fc.constantFrom(' ', '/', '1.2.3', 'v2', 'Safari/', 'rv:11', 'ſ', 'K', 'İ'),
          fc.string({ maxLength: 5 }),
        ),
        { maxLength: 6 },
      )
      .map((parts) => parts.join(''))
    let found = 0
    fc.assert(
      fc.property(agent, (text) => {
        for (const { name, pattern } of PRODUCTS) {
          if (!pattern.test(text)) continue
          found++
          expect({ name, stands: text.toLowerCase().includes(findRequiredText(pattern)) }).toEqual({
            name,
            stands: true,
          })
        }
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(10)
  })

  test('Most products have a required text', () => {
    const without = PRODUCTS.filter(({ pattern }) => findRequiredText(pattern) === '')
    expect(without.length).toBeLessThan(PRODUCTS.length / 5)
  })
})
