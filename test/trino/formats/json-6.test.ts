import { expect, test } from '@jest/globals'
import { compareFormats } from '../support/formats-differential.js'

test('Both engines agree on the access logs in JSON of part 6', async () => {
  expect(await compareFormats('json', 6)).toEqual([])
})
