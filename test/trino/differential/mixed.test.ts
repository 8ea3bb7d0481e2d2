import { expect, test } from '@jest/globals'
import { findDifferencesOfMixed } from '../support/differential.js'

test('Both engines agree on checks that read every kind of keys from log buckets in two Regions', async () => {
  expect(await findDifferencesOfMixed(6)).toEqual([])
})
