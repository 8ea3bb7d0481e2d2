import { expect, test } from '@jest/globals'
import { countCases } from '../support/formats-differential.js'

test.each(['json', 'cloudtrail'] as const)(
  'The sets of logs in %s hold every case that both engines must agree on',
  async (format) => {
    const held = await countCases(format)
    expect(Object.entries(held).filter(([, count]) => count === 0)).toEqual([])
  },
)
