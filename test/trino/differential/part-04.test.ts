import { expect, test } from '@jest/globals'
import { differencesOf } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 4', async () => {
  expect(await differencesOf(4)).toEqual([])
})
