import { expect, test } from '@jest/globals'
import { findDifferences } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 13', async () => {
  expect(await findDifferences(13)).toEqual([])
})
