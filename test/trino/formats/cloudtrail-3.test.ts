import { expect, test } from '@jest/globals'
import { compareFormats } from '../support/formats-differential.js'

test('Both engines agree on the trails of part 3', async () => {
  const { differences, held } = await compareFormats('cloudtrail', 3)
  expect(differences).toEqual([])
  expect(Object.entries(held).filter(([, count]) => count === 0)).toEqual([])
})
