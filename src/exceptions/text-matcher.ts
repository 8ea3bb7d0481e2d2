const { imul } = Math

/**
 * Finds which of many texts a text holds, in one pass over it, however many there are: the automaton of A. V. Aho and
 * M. J. Corasick, "Efficient string matching: an aid to bibliographic search", https://doi.org/10.1145/360825.360855.
 * Texts are compared by UTF-16 code units, as `includes` does.
 */
export class TextMatcher {
  /** Of each node: the node of the longest proper suffix that is a node, too. */
  readonly #suffix: Int32Array
  /** Of each node: the longest of the texts that end here, or -1. */
  readonly #textAt: Int32Array
  /** Of each text: the longest of the texts that it ends with, itself left out, or -1. */
  readonly #nextShorter: Int32Array
  readonly #parent: Int32Array
  readonly #unit: Uint16Array
  /** Children by parent and code unit, in a hash table with open addressing; 0: free. */
  readonly #children: Int32Array
  #nodes = 1
  readonly #found: Int32Array
  /** Of each text: the search that found it last. */
  readonly #foundBy: Int32Array
  #search = 0

  /** `texts` are not empty, and each stands there once. */
  constructor(texts: readonly string[]) {
    const most = texts.reduce((sum, text) => sum + text.length, 1)
    this.#suffix = new Int32Array(most)
    this.#textAt = new Int32Array(most).fill(-1)
    this.#nextShorter = new Int32Array(texts.length).fill(-1)
    this.#parent = new Int32Array(most)
    this.#unit = new Uint16Array(most)
    this.#children = new Int32Array(2 ** Math.ceil(Math.log2(2 * most)))
    this.#found = new Int32Array(texts.length)
    this.#foundBy = new Int32Array(texts.length)
    for (const [index, text] of texts.entries()) this.#textAt[this.#add(text)] = index
    this.#link(texts)
  }

  /** The indices of the texts that `text` holds, each once. The list is the next search's, too. */
  find(text: string): Int32Array {
    let count = 0
    this.#search++
    let node = 0
    for (let at = 0; at < text.length; at++) {
      node = this.#step(node, text.charCodeAt(at))
      let found = this.#textAt[node] as number
      // What follows a text that was found already was found with it.
      while (found !== -1 && this.#foundBy[found] !== this.#search) {
        this.#foundBy[found] = this.#search
        this.#found[count++] = found
        found = this.#nextShorter[found] as number
      }
    }
    return this.#found.subarray(0, count)
  }

  /** Whether the last search found this text. */
  isFound(index: number): boolean {
    return this.#foundBy[index] === this.#search
  }

  #add(text: string): number {
    let node = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const slot = this.#slot(node, unit)
      let child = this.#children[slot] as number
      if (child === 0) {
        child = this.#nodes++
        this.#children[slot] = child
        this.#parent[child] = node
        this.#unit[child] = unit
      }
      node = child
    }
    return node
  }

  /** Level by level, so that shorter suffixes are linked before longer ones. */
  #link(texts: readonly string[]): void {
    const longest = texts.reduce((length, text) => Math.max(length, text.length), 0)
    const depths = new Int32Array(this.#nodes)
    const perDepth = new Int32Array(longest + 2)
    for (let node = 1; node < this.#nodes; node++) {
      const depth = (depths[this.#parent[node] as number] as number) + 1
      depths[node] = depth
      perDepth[depth + 1] = (perDepth[depth + 1] ?? 0) + 1
    }
    for (let depth = 1; depth <= longest + 1; depth++)
      perDepth[depth] = (perDepth[depth] as number) + (perDepth[depth - 1] as number)
    const byDepth = new Int32Array(this.#nodes)
    for (let node = 1; node < this.#nodes; node++) {
      const depth = depths[node] as number
      const place = perDepth[depth] as number
      byDepth[place] = node
      perDepth[depth] = place + 1
    }
    for (let place = 0; place < this.#nodes - 1; place++) {
      const node = byDepth[place] as number
      const parent = this.#parent[node] as number
      const suffix = parent === 0 ? 0 : this.#step(this.#suffix[parent] as number, this.#unit[node] as number)
      this.#suffix[node] = suffix
      const text = this.#textAt[node] as number
      const shorter = this.#textAt[suffix] as number
      if (text === -1) this.#textAt[node] = shorter
      else this.#nextShorter[text] = shorter
    }
  }

  #step(from: number, unit: number): number {
    for (let node = from; ; node = this.#suffix[node] as number) {
      const child = this.#children[this.#slot(node, unit)] as number
      if (child !== 0) return child
      if (node === 0) return 0
    }
  }

  /** Where the child stands in the table, or would. */
  #slot(node: number, unit: number): number {
    const mask = this.#children.length - 1
    let slot = imul(imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask) {
      const child = this.#children[slot] as number
      if (child === 0 || (this.#parent[child] === node && this.#unit[child] === unit)) return slot
    }
  }
}
