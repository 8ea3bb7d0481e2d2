import { expect, test } from '@jest/globals'
import { differencesOf } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 12', async () => {
  expect(await differencesOf(12)).toEqual([])
})
