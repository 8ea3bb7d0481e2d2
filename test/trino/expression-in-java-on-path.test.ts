import { expect, test } from '@jest/globals'
import { listLinesReadWrong, measureLongLine } from './support/expression.js'

test('The expression reads 60,000 lines as readRecord does, in the Java on PATH', () => {
  expect(listLinesReadWrong('java')).toEqual([])
})

test('A line of a megabyte is read within a second and without a stack overflow, in the Java on PATH', () => {
  // Linear time is a few tenths of a second. Worse time is minutes.
  expect(measureLongLine('java')).toBeLessThan(20_000)
})
