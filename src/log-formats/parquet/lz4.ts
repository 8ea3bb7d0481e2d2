import { DamagedContentError } from '../reader.js'

const SHORTEST_MATCH = 4
const DAMAGED = 'its LZ4 is damaged'

/**
 * The content of one LZ4 block, of exactly this length. Source:
 * https://github.com/lz4/lz4/blob/dev/doc/lz4_Block_format.md
 *
 * @throws DamagedContentError
 */
export function readLz4Block(bytes: Uint8Array, length: number): Uint8Array {
  const content = new Uint8Array(length)
  let at = 0
  let to = 0
  const readMore = (nibble: number): number => {
    let total = nibble
    for (let next = nibble === 15 ? 255 : 0; next === 255; ) {
      if (at >= bytes.length) throw new DamagedContentError(DAMAGED)
      next = bytes[at++] as number
      total += next
    }
    return total
  }
  while (at < bytes.length) {
    const token = bytes[at++] as number
    const literals = readMore(token >> 4)
    if (literals > bytes.length - at || literals > length - to) throw new DamagedContentError(DAMAGED)
    content.set(bytes.subarray(at, at + literals), to)
    at += literals
    to += literals
    if (at === bytes.length) break
    if (bytes.length - at < 2) throw new DamagedContentError(DAMAGED)
    const offset = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    at += 2
    const match = readMore(token & 15) + SHORTEST_MATCH
    if (offset === 0 || offset > to || match > length - to) throw new DamagedContentError(DAMAGED)
    // A match can overlap its own output.
    for (const end = to + match; to < end; to++) content[to] = content[to - offset] as number
  }
  if (to !== length) throw new DamagedContentError(DAMAGED)
  return content
}

/**
 * The content of LZ4 blocks as Hadoop writes them: each follows the length of its content and its own length. Without
 * such lengths, it is the content of one bare block. Source:
 * https://github.com/apache/parquet-format/blob/master/Compression.md#lz4
 */
export function readHadoopLz4(bytes: Uint8Array, length: number): Uint8Array {
  const blocks = findHadoopBlocks(bytes, length)
  if (blocks === null) return readLz4Block(bytes, length)
  const content = new Uint8Array(length)
  for (const { start, end, to, contentLength } of blocks)
    content.set(readLz4Block(bytes.subarray(start, end), contentLength), to)
  return content
}

interface HadoopBlock {
  readonly start: number
  readonly end: number
  readonly to: number
  readonly contentLength: number
}

/** Null where the lengths do not agree with those of the bytes and of the content. */
function findHadoopBlocks(bytes: Uint8Array, length: number): readonly HadoopBlock[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blocks: HadoopBlock[] = []
  let to = 0
  for (let at = 0; at < bytes.length; ) {
    if (bytes.length - at < 8) return null
    const contentLength = view.getUint32(at)
    const start = at + 8
    at = start + view.getUint32(at + 4)
    if (at > bytes.length || contentLength > length - to) return null
    blocks.push({ start, end: at, to, contentLength })
    to += contentLength
  }
  return to === length ? blocks : null
}
