import { expect, test } from '@jest/globals'
import { countCases } from '../support/formats-differential.js'

test('The sets of logs in cloudtrail hold every case that both engines must agree on', async () => {
  const held = await countCases('cloudtrail')
  expect(Object.entries(held).filter(([, count]) => count === 0)).toEqual([])
})
