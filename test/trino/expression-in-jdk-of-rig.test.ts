import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { listLinesReadWrong, measureLongLine } from './support/expression.js'
import { readRig } from './support/rig.js'

test('The expression reads 60,000 lines as readRecord does, in the JDK of the rig', () => {
  expect(listLinesReadWrong(join(readRig().jdk, 'bin', 'java'))).toEqual([])
})

test('A line of a megabyte is read within a second and without a stack overflow, in the JDK of the rig', () => {
  // Linear time is a few tenths of a second. Worse time is minutes.
  expect(measureLongLine(join(readRig().jdk, 'bin', 'java'))).toBeLessThan(20_000)
})
