import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isMatch, isPathMatch } from '../../src/runtime/wildcards.js'

describe('patterns', () => {
  test.each([
    ['', '', true],
    ['*', '', true],
    ['**', 'a', true],
    ['?', '\u{1f600}', true],
    ['?', '', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-b-b-cd', false],
    ['*ab', 'aab', true],
    ['a.c', 'abc', false],
    ['*', 'a\nb', true],
    ['A*', 'a', false],
    ['?*', '*', true],
  ])('The pattern %j matches the text %j: %s', (pattern, text, expected) => {
    expect(isMatch(pattern, text)).toBe(expected)
  })

  test('A pattern with many stars does not match a long text without its last letter', () => {
    expect(isMatch(`${'*a'.repeat(100)}b`, 'a'.repeat(5_000))).toBe(false)
  })
})

describe('patterns of paths', () => {
  test.each([
    ['**/report.json', 'report.json', true],
    ['**/report.json', 'a/b/report.json', true],
    ['*/report.json', 'a/b/report.json', false],
    ['a/**/b/*.json', 'a/b/c.json', true],
    ['a/**/b/*.json', 'a/x/b/y/b/c.json', true],
    ['a/**', 'a/b', true],
    ['a/**', 'a/b/c', false],
    ['a?c', 'a/c', false],
    ['*', 'a/b', false],
  ])('The pattern %j matches the path %j: %s', (pattern, path, expected) => {
    expect(isPathMatch(pattern, path)).toBe(expected)
  })

  test('A pattern of paths matches as a regular expression does', () => {
    const part = fc.stringMatching(/^[ab*?]{1,3}$/)
    const folders = fc.constant('**')
    const name = fc.stringMatching(/^[ab]{1,3}$/)
    const list = <Value>(values: fc.Arbitrary<Value>) => fc.array(values, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(list(fc.oneof(part, folders)), list(name), (parts, names) => {
        const source = parts
          .map((text, at) =>
            text === '**' && at < parts.length - 1
              ? '(?:.*/)?'
              : `${text.replace(/\*+/g, '[^/]*').replaceAll('?', '[^/]')}${at < parts.length - 1 ? '/' : ''}`,
          )
          .join('')
        const expected = new RegExp(`^${source}$`).test(names.join('/'))
        expect(isPathMatch(parts.join('/'), names.join('/'))).toBe(expected)
      }),
    )
  })

  test('A pattern of paths with many folders does not match a deep path without its last folder', () => {
    expect(isPathMatch(`${'**/a/'.repeat(60)}b`, 'a/'.repeat(500))).toBe(false)
  })
})
