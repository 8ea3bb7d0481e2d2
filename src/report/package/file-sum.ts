import { createHash } from 'node:crypto'
import { lstat, open } from 'node:fs/promises'

const BYTES_PER_READ = 1 << 16

/**
 * SHA-256 of the content of a file, in hexadecimal. Null if it is not a regular file. A link is not a regular file.
 * @throws the error of the system when it cannot be read
 */
export async function computeFileSum(path: string): Promise<string | null> {
  const found = await lstat(path).catch(() => null)
  if (found === null || !found.isFile()) return null
  const hash = createHash('sha256')
  const file = await open(path)
  try {
    // A stream would allocate memory for each read, and the system does not get it back.
    const room = Buffer.allocUnsafe(BYTES_PER_READ)
    for (;;) {
      const { bytesRead } = await file.read(room, 0, room.length, null)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(room.subarray(0, bytesRead))
    }
  } finally {
    await file.close()
  }
}
