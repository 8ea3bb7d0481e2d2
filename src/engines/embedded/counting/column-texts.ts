import { decodeText } from '../../../log-formats/text/record.js'

/** Longer texts are decoded each time. */
const LONGEST_REMEMBERED = 256
const PLACES = 2048

/**
 * Decodes bytes to text. Logs repeat their texts, so that a recent text is found by its bytes and not decoded again.
 */
export function createColumnTexts(): (bytes: Uint8Array, start: number, end: number) => string {
  const texts = new Array<string>(PLACES).fill('')
  const lengths = new Int32Array(PLACES).fill(-1)
  const remembered = new Uint8Array(PLACES * LONGEST_REMEMBERED)

  return (bytes, start, end) => {
    const length = end - start
    if (length > LONGEST_REMEMBERED) return decodeText(bytes, start, end)
    const place = hashText(bytes, start, length)
    const from = place * LONGEST_REMEMBERED
    if (lengths[place] === length) {
      let same = 0
      while (same < length && remembered[from + same] === bytes[start + same]) same++
      if (same === length) return texts[place] as string
    }
    const text = decodeText(bytes, start, end)
    for (let at = 0; at < length; at++) remembered[from + at] = bytes[start + at] as number
    lengths[place] = length
    texts[place] = text
    return text
  }
}

/** A hash of the length and of up to sixteen bytes at equal distances. */
function hashText(bytes: Uint8Array, start: number, length: number): number {
  let hash = length
  const step = (length >> 4) + 1
  for (let at = 0; at < length; at += step) hash = Math.imul(hash ^ (bytes[start + at] as number), 0x01000193)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x85ebca6b) >>> (32 - 11)
}
