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
  return { place: lines.add(among, 6, among.length - 6), length: bytes.length }
}

test.each([1, 30, 100, 1 << 20])(
  'Kept lines stay as they were added while others are released, in chunks of %i bytes',
  (chunkBytes) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lines = new KeptLines(chunkBytes)
        let kept: { line: KeptLine; bytes: Uint8Array }[] = []
        for (const one of steps) {
          if ('line' in one) kept.push({ line: keep(lines, one.line), bytes: one.line })
          else {
            // The order in which lines are kept is not the order in which they were added.
            kept = kept.filter((_, index) => index % one.everyNth === 0).reverse()
            lines.keepOnly(kept.map(({ line }) => line))
          }
          expect(lines.byteCount).toBe(kept.reduce((sum, { bytes }) => sum + bytes.length, 0))
          for (const { line, bytes } of kept) expect(lines.read(line)).toEqual(bytes)
        }
        for (const a of kept)
          for (const b of kept) expect(lines.compare(a.line, b.line)).toBe(Buffer.compare(a.bytes, b.bytes))
      }),
    )
  },
)
