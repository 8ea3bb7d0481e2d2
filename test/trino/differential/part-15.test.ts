import { expect, test } from '@jest/globals'
import { findDifferences } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 15', async () => {
  expect(await findDifferences(15)).toEqual([])
})
