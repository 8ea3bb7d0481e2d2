import { expect, test } from '@jest/globals'
import { findDifferences } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 16', async () => {
  expect(await findDifferences(16)).toEqual([])
})
