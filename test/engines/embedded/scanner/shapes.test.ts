import { expect, test } from '@jest/globals'
import { recordMaker } from '../../../../bench/generate.mjs'
import { SHAPES } from '../../../../bench/shapes.mjs'
import { createScannedTallying } from '../../../../src/engines/embedded/scanner/fast-tally.js'
import { NOW, network, scopeOf } from '../support.js'
import { countWith, expectEqual } from './support.js'

const SCOPES = [
  scopeOf(),
  scopeOf({ buckets: ['media-archive', 'bucket-of-many-7'], excludedUserAgents: ['agent', 'Boto'] }),
  scopeOf({
    window: { since: Date.UTC(2026, 2, 1) / 1000, until: Date.UTC(2026, 10, 2) / 1000 },
    networks: [
      network('0.0.0.0/1', [0, 0, 0, 0]),
      network('12.0.0.0/6', [12, 0, 0, 0]),
      network('2001:db8::/32', [0x20, 0x01, 0x0d, 0xb8, ...new Array(12).fill(0)]),
    ],
  }),
]

function linesOf(shape: string, seed: number, lines: number) {
  const records = recordMaker({ seed, shape })
  const text = Array.from({ length: lines }, () => records.next()).join('')
  return { bytes: Buffer.from(text), counts: records.counts }
}

test.each(SHAPES.map(({ name }) => name))(
  'Both readers count lines of the shape %s as they were made',
  (shape) => {
    for (let seed = 1; seed <= 3; seed++) {
      const { bytes, counts } = linesOf(shape, seed, 200)
      for (const scope of SCOPES) expectEqual([bytes, bytes], scope, [], [1 << 18, 777, 64][seed % 3])
      const { bytes: _bytes, ...expected } = counts
      const { totals } = countWith(
        createScannedTallying({ scope: scopeOf(), now: NOW, coverageEntries: 1 }),
        [bytes],
        scopeOf(),
        () => [],
      )
      expect(totals).toMatchObject(expected)
    }
  },
)

test.each(SHAPES.map(({ name }) => name))('Lines of the shape %s can be cut at any byte', (shape) => {
  const { bytes } = linesOf(shape, 99, 3)
  const contents = new Array<Uint8Array>(bytes.length).fill(bytes)
  expectEqual(contents, scopeOf(), (position) => [position])
})
