import { createHash, createHmac } from 'node:crypto'

/** Node's SHA-256, in the form that the signer expects. */
export class NodeSha256 {
  readonly #hash: ReturnType<typeof createHash>

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash =
      secret === undefined
        ? createHash('sha256')
        : (createHmac('sha256', secret as string | NodeJS.ArrayBufferView) as unknown as ReturnType<
            typeof createHash
          >)
  }
  update(data: Uint8Array): void {
    this.#hash.update(data)
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }
  reset(): void {
    throw new Error('a hash is used once')
  }
}
