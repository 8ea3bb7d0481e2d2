import { expect, test } from '@jest/globals'
import { compareFormats } from '../support/formats-differential.js'

test('Both engines agree on the access logs in JSON of part 5', async () => {
  const { differences, held } = await compareFormats('json', 5)
  expect(differences).toEqual([])
  expect(Object.entries(held).filter(([, count]) => count === 0)).toEqual([])
})
