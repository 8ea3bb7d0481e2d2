import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type KeptLine, KeptLines } from '../../../src/engines/embedded/kept-lines.js'

const aLine = fc.uint8Array({ maxLength: 40 })
const step = fc.oneof(
  { weight: 5, arbitrary: aLine.map((line) => ({ line })) },
  { weight: 1, arbitrary: fc.integer({ min: 2, max: 4 }).map((everyNth) => ({ everyNth })) },
)

function keep(lines: KeptLines, bytes: Uint8Array): KeptLine {
  const among = Buffer.concat([Buffer.from('before'), bytes, Buffer.from('behind')])
  return { start: lines.add(among, 6, among.length - 6), length: bytes.length }
}

test.each([1, 100, 1 << 20])(
  'Kept lines stay as they were added while others are released, in a memory of %i bytes at first',
  (firstBytes) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lines = new KeptLines(firstBytes)
        let kept: { place: KeptLine; bytes: Uint8Array }[] = []
        for (const one of steps) {
          if ('line' in one) kept.push({ place: keep(lines, one.line), bytes: one.line })
          else {
            // The order in which lines are kept is not the order in which they were added.
            kept = kept.filter((_, index) => index % one.everyNth === 0).reverse()
            lines.keepOnly(kept.map(({ place }) => place))
          }
          expect(lines.byteCount).toBe(kept.reduce((sum, { bytes }) => sum + bytes.length, 0))
          for (const { place, bytes } of kept) expect(lines.read(place)).toEqual(bytes)
        }
        for (const a of kept)
          for (const b of kept) expect(lines.compare(a.place, b.place)).toBe(Buffer.compare(a.bytes, b.bytes))
      }),
    )
  },
)
