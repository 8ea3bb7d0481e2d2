import { expect, test } from '@jest/globals'
import { differencesOf } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 9', async () => {
  expect(await differencesOf(9)).toEqual([])
})
