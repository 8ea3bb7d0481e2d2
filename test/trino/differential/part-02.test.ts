import { expect, test } from '@jest/globals'
import { differencesOf } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 2', async () => {
  expect(await differencesOf(2)).toEqual([])
})
