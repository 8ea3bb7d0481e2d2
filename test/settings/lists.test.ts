import { describe, expect, test } from '@jest/globals'
import { isEmptyList, splitLines, splitNames, splitTexts } from '../../src/settings/lists.js'

describe('names', () => {
  test.each([
    ['a', ['a']],
    ['a,b c\td', ['a', 'b', 'c', 'd']],
    [' a ,  b ', ['a', 'b']],
    ['a,\nb,\r\nc\n', ['a', 'b', 'c']],
    ['# the old ones\na\n  # b\nc', ['a', 'c']],
    ['a,\n# between\nb', ['a', 'b']],
    ['', []],
    [' \n# nothing\n', []],
  ])('%j', (text, items) => {
    expect(splitNames(text)).toEqual({ items, emptyItems: 0 })
  })

  test.each([
    ['a,,b', 1],
    ['a, ,b', 1],
    [',a', 1],
    ['a,', 1],
    [',', 2],
    ['a,\n,b', 1],
  ])('%j has %d empty', (text, emptyItems) => {
    expect(splitNames(text)).toMatchObject({ emptyItems })
  })
})

describe('texts that hold blanks', () => {
  test.each([
    ['S3Console', ['S3Console']],
    ['my tool/1.0, other tool', ['my tool/1.0', 'other tool']],
    ['my tool\n\n# no\n other tool ,\nthird', ['my tool', 'other tool', 'third']],
    ['a # b', ['a # b']],
  ])('%j', (text, items) => {
    expect(splitTexts(text)).toEqual({ items, emptyItems: 0 })
  })

  test.each(['a,,b', ',a', 'a,', 'a\n,b'])('%j has an empty one', (text) => {
    expect(splitTexts(text)).toMatchObject({ emptyItems: 1 })
  })
})

test('locations keep their blanks and commas', () => {
  expect(splitLines('my logs, old\n# no\n\n  \r\n two \n./#yes')).toEqual(['my logs, old', ' two ', './#yes'])
})

test('comments and blanks alone are nothing', () => {
  expect(isEmptyList(' \n # x\n')).toBe(true)
  expect(isEmptyList(' \n # x\n,')).toBe(false)
})
