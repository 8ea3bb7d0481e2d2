import { createHash } from 'node:crypto'
import { lstat } from 'node:fs/promises'
import { readChunks } from '../../runtime/read-file.js'

const CHUNK_BYTES = 1 << 16

/**
 * SHA-256 of the content of a file, in hexadecimal. Null if it is not a regular file. A link is not a regular file.
 * @throws the error of the system when it cannot be read
 */
export async function computeFileSum(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null)
  if (found === null || !found.isFile()) return null
  const hash = createHash('sha256')
  for await (const chunk of readChunks(path, CHUNK_BYTES)) hash.update(chunk)
  return hash.digest('hex')
}
