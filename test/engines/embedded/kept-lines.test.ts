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
  'Kept lines stay as they were added while others are released, in a memory of %i reserved bytes',
  (reservedBytes) => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const lines = new KeptLines(reservedBytes)
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

test('A line that was read does not change when other lines are released', () => {
  const lines = new KeptLines()
  keep(lines, Buffer.from('released'))
  const place = keep(lines, Buffer.from('kept'))
  const read = lines.read(place)
  lines.keepOnly([place])
  keep(lines, Buffer.from('later'))
  expect(Buffer.from(read).toString()).toBe('kept')
})

test('The memory of released lines is given back', () => {
  const lines = new KeptLines()
  const places = Array.from({ length: 64 }, () => keep(lines, new Uint8Array(1 << 20)))
  const before = process.memoryUsage.rss()
  lines.keepOnly(places.slice(0, 1))
  expect(before - process.memoryUsage.rss()).toBeGreaterThan(50 << 20)
})
