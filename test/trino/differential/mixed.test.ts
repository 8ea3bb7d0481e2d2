import { expect, test } from '@jest/globals'
import { differencesOfMixed } from '../support/differential.js'

test('Both engines agree on checks that read every kind of keys from log buckets in two Regions', async () => {
  expect(await differencesOfMixed(6)).toEqual([])
})
