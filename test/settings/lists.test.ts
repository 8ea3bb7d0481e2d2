import { describe, expect, test } from '@jest/globals'
import { isEmptyList, splitLines, splitNames, splitTexts } from '../../src/settings/lists.js'

describe('lists of names', () => {
  test.each([
    ['a', ['a']],
    ['a,b c\td', ['a', 'b', 'c', 'd']],
    [' a ,  b ', ['a', 'b']],
    ['a,\nb,\r\nc\n', ['a', 'b', 'c']],
    ['# the old ones\na\n  # b\nc', ['a', 'c']],
    ['a,\n# between\nb', ['a', 'b']],
    ['', []],
    [' \n# nothing\n', []],
  ])('The list %j is split into its names', (text, items) => {
    expect(splitNames(text)).toEqual({ items, emptyItems: 0 })
  })

  test.each([
    ['a,,b', 1],
    ['a, ,b', 1],
    [',a', 1],
    ['a,', 1],
    [',', 2],
    ['a,\n,b', 1],
  ])('The list %j has %d empty items', (text, emptyItems) => {
    expect(splitNames(text)).toMatchObject({ emptyItems })
  })
})

describe('lists of texts with blanks', () => {
  test.each([
    ['S3Console', ['S3Console']],
    ['my tool/1.0, other tool', ['my tool/1.0', 'other tool']],
    ['my tool\n\n# no\n other tool ,\nthird', ['my tool', 'other tool', 'third']],
    ['a # b', ['a # b']],
  ])('The list %j is split into its texts', (text, items) => {
    expect(splitTexts(text)).toEqual({ items, emptyItems: 0 })
  })

  test.each(['a,,b', ',a', 'a,', 'a\n,b'])('The list %j has an empty item', (text) => {
    expect(splitTexts(text)).toMatchObject({ emptyItems: 1 })
  })
})

test('Locations keep their blanks and commas', () => {
  expect(splitLines('my logs, old\n# no\n\n  \r\n two \n./#yes')).toEqual(['my logs, old', ' two ', './#yes'])
})

test('A list of comments and blanks is empty', () => {
  expect(isEmptyList(' \n # x\n')).toBe(true)
  expect(isEmptyList(' \n # x\n,')).toBe(false)
})
