import type { createHash } from 'node:crypto'
import { hash } from '@stablelib/sha256'

/** So many texts take as long as the loading of `node:crypto`, about 5 ms. */
const MANY_TEXTS = 200

let texts = 0
let createNodeHash: typeof createHash | undefined

/**
 * SHA-256 of a text in UTF-8, in hexadecimal. Few texts are hashed without `node:crypto`. A Node older than 20.16 has no
 * `getBuiltinModule`, and hashes all texts without it.
 */
export function hashText(text: string): string {
  if (++texts === MANY_TEXTS) createNodeHash = process.getBuiltinModule?.('node:crypto').createHash
  return createNodeHash === undefined
    ? Buffer.from(hash(Buffer.from(text))).toString('hex')
    : createNodeHash('sha256').update(text).digest('hex')
}
