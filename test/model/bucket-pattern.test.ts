import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  expandBuckets,
  isBucketPattern,
  isEachBucketLeftOut,
  makeBucketMatcher,
  makeBucketScope,
  makePatternExpression,
} from '../../src/model/bucket-pattern.js'

/** An expression of Athena in the syntax of JavaScript. */
const translate = (expression: string) =>
  new RegExp(expression.replace(/^\(\?s\)/, '').replace(/\\z$/, '$'), 's')

describe('a list of names and patterns', () => {
  const KNOWN = ['logs-b', 'logs-a', 'Old_Bucket', 'web.assets', 'web-assets', 'x']
  test.each([
    [['*'], ['Old_Bucket', 'logs-a', 'logs-b', 'web-assets', 'web.assets', 'x'], []],
    [['logs-?'], ['logs-a', 'logs-b'], []],
    [['web.*'], ['web.assets'], []],
    [['x', 'logs-*', 'logs-b'], ['x', 'logs-a', 'logs-b'], []],
    [['!logs-*'], ['Old_Bucket', 'web-assets', 'web.assets', 'x'], []],
    [['*', '!logs-a', '!w*'], ['Old_Bucket', 'logs-b', 'x'], []],
    [['logs-*', '!logs-*'], ['logs-*'], ['logs-*']],
    [['none-*', 'x'], ['none-*', 'x'], ['none-*']],
    [['absent'], ['absent'], []],
    [['???'], ['???'], ['???']],
    [['?'], ['x'], []],
  ])('The list %j selects %j from the known buckets', (items, buckets, unmatched) => {
    expect(expandBuckets(items, KNOWN)).toEqual({ buckets, unmatched })
  })

  test('A list with only names has no pattern, and an excluded name is removed', () => {
    expect(makeBucketScope(['a-1', 'b-1'])).toEqual({ buckets: ['a-1', 'b-1'] })
    expect(makeBucketScope(['a-1', 'b-1', '!b-?'])).toEqual({ buckets: ['a-1'] })
    expect(makeBucketScope(['a-1', 'b*'])).toEqual({ buckets: ['a-1'], bucketPatterns: ['a-1', 'b*'] })
    expect(makeBucketScope([])).toEqual({ buckets: [] })
  })

  test('A pattern matches complete names and is case-sensitive', () => {
    expect(translate(makePatternExpression('web.*')).test('my-web.assets')).toBe(false)
    expect(makeBucketMatcher(makeBucketScope(['LOGS*']))?.('logs-a')).toBe(false)
    expect(makeBucketMatcher(makeBucketScope([]))).toBeNull()
  })

  test('The matcher selects the same buckets as the expansion', () => {
    const text = fc.stringMatching(/^!?[ab.*?-]{1,4}$/)
    const name = fc.stringMatching(/^[ab.-]{1,4}$/)
    fc.assert(
      fc.property(
        fc.uniqueArray(text, { minLength: 1, maxLength: 5 }),
        fc.uniqueArray(name),
        (items, known) => {
          const matches = makeBucketMatcher(makeBucketScope(items))
          const { buckets } = expandBuckets(items, known)
          const chosen = known.filter((bucket) => matches === null || matches(bucket))
          const expanded = known.filter((bucket) => buckets.includes(bucket))
          // Settings refuse such a list. It would select every bucket.
          if (!isEachBucketLeftOut(items)) expect(expanded.sort()).toEqual(chosen.sort())
        },
      ),
    )
  })

  test.each<[string[], boolean]>([
    [['a', '!a'], true],
    [['a', 'ab', '!a*'], true],
    [['a', 'b', '!a'], false],
    [['a', '!a', 'b*'], false],
    [['a*', '!a*'], false],
    [['!a'], false],
    [[], false],
  ])('Whether the list %j leaves out each bucket that it names: %s', (items, expected) => {
    expect(isEachBucketLeftOut(items)).toBe(expected)
  })

  test('A matcher selects the names that the expression for Athena matches', () => {
    const pattern = fc.stringMatching(/^[ab.*?]{0,7}$/)
    const name = fc.stringMatching(/^[ab.\n]{0,9}$/)
    fc.assert(
      fc.property(pattern, name, (text, bucket) => {
        fc.pre(isBucketPattern(text))
        const matches = makeBucketMatcher(makeBucketScope([text]))
        expect(matches?.(bucket)).toBe(translate(makePatternExpression(text)).test(bucket))
      }),
    )
  })
})
