import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createColumnTexts } from '../../../../src/engines/embedded/counting/column-texts.js'
import { decodeText } from '../../../../src/log-formats/text/record.js'

test('A remembered text equals the text of the bytes', () => {
  const textOfColumn = createColumnTexts()
  const few = fc.constantFrom('', 'a', 'b', 'ab', 'reports', 'x'.repeat(256), 'x'.repeat(257), 'caf\u00e9')
  fc.assert(
    fc.property(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        few.map((text) => Buffer.from(text)),
      ),
      (bytes) => {
        for (const start of [0, bytes.length >> 1])
          expect(textOfColumn(bytes, start, bytes.length)).toBe(decodeText(bytes, start, bytes.length))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('Texts with the same slot in the table are told apart by their bytes', () => {
  const textOfColumn = createColumnTexts()
  // The hash of such a long text uses only every eighth byte.
  const texts = Array.from(
    { length: 7 },
    (_, n) => `${'a'.repeat(100)}${'b'.repeat(n)}${'a'.repeat(7 - n)}${'c'.repeat(20)}`,
  )
  for (const text of [...texts, ...texts].map((one) => Buffer.from(one)))
    expect(textOfColumn(text, 0, text.length)).toBe(text.toString())
})
