import { expect, test } from '@jest/globals'
import { differencesOf } from '../support/differential.js'

test('Both engines agree on the sets of logs of part 10', async () => {
  expect(await differencesOf(10)).toEqual([])
})
