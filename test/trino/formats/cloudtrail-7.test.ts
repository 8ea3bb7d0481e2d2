import { expect, test } from '@jest/globals'
import { compareFormats } from '../support/formats-differential.js'

test('Both engines agree on the trails of part 7', async () => {
  expect(await compareFormats('cloudtrail', 7)).toEqual([])
})
