import * as zlib from 'node:zlib'
import { snappyUncompressor } from 'hysnappy'
import { ZSTDDecoder } from 'zstddec'
import { DamagedContentError } from '../reader.js'
import { readHadoopLz4, readLz4Block } from './lz4.js'

/** Returns content of exactly this length. @throws DamagedContentError if it has another length or is damaged */
export type Decompressor = (codec: number, bytes: Uint8Array, length: number) => Uint8Array

const UNCOMPRESSED = 0
const ZSTD = 6

type Decompress = (bytes: Uint8Array, length: number) => Uint8Array

/** One buffer of this size. By default Node joins content from small pieces. */
function makeRoomFor(length: number): { readonly maxOutputLength: number; readonly chunkSize: number } {
  return { maxOutputLength: Math.max(1, length), chunkSize: Math.max(SMALLEST_CHUNK, length + 1) }
}

/** The smallest buffer that Node accepts. */
const SMALLEST_CHUNK = 64

/** Node's own, which it has from 22.15 on, or the same code as WebAssembly. */
async function createZstd(): Promise<Decompress> {
  const { zstdDecompressSync } = zlib as {
    zstdDecompressSync?: (bytes: Uint8Array, options: zlib.ZlibOptions) => Uint8Array
  }
  if (zstdDecompressSync !== undefined)
    return (bytes, length) => zstdDecompressSync(bytes, makeRoomFor(length))
  const decoder = new ZSTDDecoder()
  await decoder.init()
  // A length of 0 is an unknown length.
  return (bytes, length) => (length === 0 ? new Uint8Array(0) : decoder.decode(bytes, length))
}

/**
 * @param codecsUsed the only codecs that the result can decompress
 * @see https://github.com/apache/parquet-format/blob/master/Compression.md
 */
export async function createDecompressor(codecsUsed: ReadonlySet<number>): Promise<Decompressor> {
  let snappy: Decompress | null = null
  const zstd = codecsUsed.has(ZSTD) ? await createZstd() : null
  const codecs: { readonly [codec: number]: Decompress } = {
    [UNCOMPRESSED]: (bytes) => bytes,
    1: (bytes, length) => {
      snappy ??= snappyUncompressor()
      return snappy(bytes, length)
    },
    2: (bytes, length) => zlib.gunzipSync(bytes, makeRoomFor(length)),
    4: (bytes, length) => zlib.brotliDecompressSync(bytes, makeRoomFor(length)),
    5: readHadoopLz4,
    ...(zstd !== null && { [ZSTD]: zstd }),
    7: readLz4Block,
  }
  return (codec, bytes, length) => {
    const decompress = codecs[codec]
    if (decompress === undefined) throw new DamagedContentError(`its compression ${codec} is unknown`)
    let content: Uint8Array
    try {
      content = decompress(bytes, length)
    } catch (error) {
      // After an error, the state of the snappy module is not known.
      snappy = null
      throw new DamagedContentError(`a page cannot be decompressed: ${(error as Error).message}`, {
        cause: error,
      })
    }
    if (content.length !== length)
      throw new DamagedContentError(`a page has ${content.length} bytes, and says that it has ${length}`)
    return content
  }
}
