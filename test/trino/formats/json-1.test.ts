import { expect, test } from '@jest/globals'
import { compareFormats } from '../support/formats-differential.js'

test('Both engines agree on the access logs in JSON of part 1', async () => {
  expect(await compareFormats('json', 1)).toEqual([])
})
