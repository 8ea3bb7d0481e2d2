import { expect, test } from '@jest/globals'
import { readLogObjectName } from '../../src/log-formats/log-object-name.js'

const nameAt = (stamp: string) => `logs/${stamp}-9FA62F234946B3BE`

test.each([
  ['2026-11-18-01-27-31', '2026-11-18T01:27:31Z'],
  ['2024-02-29-23-59-59', '2024-02-29T23:59:59Z'],
  ['2000-02-29-00-00-00', '2000-02-29T00:00:00Z'],
])('The time of the log object name with %s is %s', (stamp, time) => {
  expect(readLogObjectName(nameAt(stamp))?.time).toBe(Date.parse(time) / 1000)
})

test.each([
  '2023-02-29-00-00-00',
  '2100-02-29-00-00-00',
  '2026-00-10-00-00-00',
  '2026-13-10-00-00-00',
  '2026-11-00-00-00-00',
  '2026-11-31-00-00-00',
  '2026-11-18-24-00-00',
  '2026-11-18-00-60-00',
  '2026-11-18-00-00-60',
  '0099-11-18-00-00-00',
])('A name with the impossible time %s is not that of a log object', (stamp) => {
  expect(readLogObjectName(nameAt(stamp))).toBe(null)
  // A second time, because the days of the names are remembered.
  expect(readLogObjectName(nameAt(stamp))).toBe(null)
})
