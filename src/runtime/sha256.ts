import type { hash } from 'node:crypto'
import { hash as hashBytes } from '@stablelib/sha256'

/** So many texts take as long as the loading of `node:crypto`, about 5 ms. */
const MANY_TEXTS = 200

let texts = 0
let hashInNode: typeof hash | undefined

/**
 * SHA-256 of a text in UTF-8, in hexadecimal. `count`: how many texts the caller hashes. Few texts are hashed without
 * `node:crypto`. A Node older than 20.16 has no `getBuiltinModule`, and hashes all texts without it.
 */
export function hashText(text: string, count = 1): string {
  if (hashInNode === undefined && (++texts >= MANY_TEXTS || count >= MANY_TEXTS))
    hashInNode = process.getBuiltinModule?.('node:crypto').hash
  return hashInNode === undefined
    ? Buffer.from(hashBytes(Buffer.from(text))).toString('hex')
    : hashInNode('sha256', text)
}
