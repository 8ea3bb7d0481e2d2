import type { AddressBytes } from './ip-address.js'
import type { Network } from './scope.js'

/** Values by network, found by an address in one step per bit, however many networks there are. One family of addresses. */
export class NetworkTree<Value> {
  /** Of each node, at twice its number: the node for a 0 and the one for a 1 as the next bit; 0: none. */
  readonly #next: number[] = [0, 0]
  readonly #values: (Value | undefined)[] = [undefined]

  /** The value of a network. Creates a missing value. */
  getOrMake({ address, prefixLength }: Network, make: () => Value): Value {
    let node = 0
    for (let bit = 0; bit < prefixLength; bit++) {
      const side = 2 * node + readBit(address, bit)
      let next = this.#next[side] as number
      if (next === 0) {
        next = this.#values.push(undefined) - 1
        this.#next.push(0, 0)
        this.#next[side] = next
      }
      node = next
    }
    const value = this.#values[node] ?? make()
    this.#values[node] = value
    return value
  }

  /**
   * The number of the narrowest network that holds the address, or null. Addresses with the same number are in the same
   * networks.
   */
  findNarrowest(address: AddressBytes): number | null {
    let narrowest: number | null = null
    let node = 0
    for (let bit = 0; ; bit++) {
      if (this.#values[node] !== undefined) narrowest = node
      if (bit === 8 * address.length) return narrowest
      node = this.#next[2 * node + readBit(address, bit)] as number
      if (node === 0) return narrowest
    }
  }

  /** Calls `onFound` with the value of each network that holds the address, the widest network first. */
  find(address: AddressBytes, onFound: (value: Value) => void): void {
    let node = 0
    for (let bit = 0; ; bit++) {
      const value = this.#values[node]
      if (value !== undefined) onFound(value)
      if (bit === 8 * address.length) return
      node = this.#next[2 * node + readBit(address, bit)] as number
      if (node === 0) return
    }
  }
}

function readBit(address: AddressBytes, bit: number): number {
  return ((address[bit >> 3] as number) >> (7 - (bit & 7))) & 1
}
