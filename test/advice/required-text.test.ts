import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { PRODUCTS } from '../../src/advice/products.js'
import { findRequiredTexts } from '../../src/advice/required-text.js'

describe('the texts of which every match of a pattern contains one', () => {
  test.each<[RegExp, ...string[]]>([
    [/Boto\/([0-9]+)/i, 'boto/'],
    [/(?:^|[^0-9A-Za-z._:-])aws-sdk-php2?\/v?([0-9])/i, 'aws-sdk-php'],
    [/^S3\/php(?![0-9A-Za-z])/, 's3/php'],
    [/(?:^|[^a-z])(?:apache-)?jclouds/, 'jclouds'],
    [/(?:^|[^a-z])AWS Console2(?:, x)?/, 'aws console2'],
    [/a*b/, ''],
    [/ab{0,2}c/, 'a'],
    [/ab+c/, 'ab'],
    [/abc|abd/, 'abc', 'abd'],
    [/(?:^|[^a-z])(?:ab(?:c|d)?|e\.f|[(|)]g)\/x/, 'ab', 'e.f', ''],
    [/(?:Headless)?(?:Chrome|CriOS)\//, 'chrome', 'crios'],
    [/(?:ab){0,2}c/, ''],
    [/(?:ab)+c/, 'ab'],
    [/ab(?:c|d)/, 'ab'],
    [/ab[|]c/, 'ab'],
    [/x\.y-z/, 'x.y-z'],
    [/\dabc/, ''],
    [/abc\|d/, 'abc'],
  ])('The required texts of the pattern %s are found', (pattern, ...texts) => {
    expect(findRequiredTexts(pattern)).toEqual(texts)
  })

  test('Every match of a product pattern contains a required text, for any user agent', () => {
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
          const lowerCase = text.toLowerCase()
          const stands = findRequiredTexts(pattern).some((part) => lowerCase.includes(part))
          expect({ name, stands }).toEqual({
            name,
            stands: true,
          })
        }
      }),
      { numRuns: 500 },
    )
    expect(found).toBeGreaterThan(10)
  })

  test('Each product has required texts', () => {
    const without = PRODUCTS.filter(({ pattern }) => findRequiredTexts(pattern).includes(''))
    expect(without.map(({ name }) => name)).toEqual([])
  })
})
