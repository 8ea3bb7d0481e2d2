import { expect, test } from '@jest/globals'
import { formatHistory } from '../../src/github/history.js'
import type { Target } from '../../src/model/report.js'

/** The rows of the buckets: bucket, time without SigV2, last SigV2 request, newest request. */
function listRows(last: string, targets: readonly Pick<Target, 'bucket' | 'lastSeen'>[]): string[][] {
  const body = formatHistory(
    { runs: [], causes: null, buckets: [['photos', last]] },
    'https://github.com/a/b',
    {
      generatedAt: '2026-11-30T00:00:00Z',
      targets: targets as readonly Target[],
    },
  )
  return [...body.matchAll(/^\| `photos` \| (.*) \|$/gm)].map(([, cells = '']) => cells.split(' | '))
}

const LAST = '2026-11-01T10:00:00Z'

test.each([
  [
    'a later request',
    [{ bucket: 'photos', lastSeen: '2026-11-20T11:00:00Z' }],
    '19 days',
    '2026-11-20 11:00:00Z',
  ],
  [
    'a later request in one of two networks',
    [
      { bucket: 'photos', lastSeen: null },
      { bucket: 'photos', lastSeen: '2026-11-03T09:00:00Z' },
    ],
    '1 day',
    '2026-11-03 09:00:00Z',
  ],
  ['no later request', [{ bucket: 'photos', lastSeen: LAST }], 'no later request', '2026-11-01 10:00:00Z'],
  [
    'an earlier request',
    [{ bucket: 'photos', lastSeen: '2026-10-01T00:00:00Z' }],
    'no later request',
    '2026-11-01 10:00:00Z',
  ],
  [
    'requests to other buckets',
    [{ bucket: 'web', lastSeen: '2026-11-20T11:00:00Z' }],
    'no later request',
    '2026-11-01 10:00:00Z',
  ],
  [
    'a request of the future',
    [{ bucket: 'photos', lastSeen: '2027-01-01T00:00:00Z' }],
    '28 days',
    '2026-11-30 00:00:00Z',
  ],
])('The time without SigV2 of a bucket with %s ends with its newest request', (_, targets, free, newest) => {
  expect(listRows(LAST, targets)).toEqual([[free, '2026-11-01 10:00:00Z', newest]])
})
