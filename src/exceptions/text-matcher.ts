const { imul } = Math

/** In place of a node, a text or a code unit: there is none. */
const NONE = -1

/**
 * Finds which of many texts a text holds, in one pass over it, however many there are: the automaton of A. V. Aho and
 * M. J. Corasick, "Efficient string matching: an aid to bibliographic search", https://doi.org/10.1145/360825.360855.
 * Texts are compared by UTF-16 code units, as `includes` does.
 *
 * A text that is found brings with it each shorter text that it ends with. These form a tree, which is divided into its
 * heavy paths (D. D. Sleator and R. E. Tarjan, "A data structure for dynamic trees",
 * https://doi.org/10.1016/0022-0000(83)90006-5). Ranks of texts ascend along a path. So a search has to note only the last
 * text that it found of each path, not each text. A search of n code units notes at most n log(texts) paths.
 */
export class TextMatcher {
  /** Of each node: the code unit that leads to the node with the next number, or NONE. */
  readonly #nextUnit: Int32Array
  /** Of each node: 1 if it has children in the table below. */
  readonly #hasSlots: Uint8Array
  /** Children that do not have the next number: a hash table with open addressing. Child 0: free. */
  readonly #slotNode: Int32Array
  readonly #slotUnit: Uint16Array
  readonly #slotChild: Int32Array
  #nodes = 1
  /** Of each node: the node of the longest proper suffix that is a node, too. */
  readonly #suffix: Int32Array
  /** Of each node: the rank of the longest of the texts that end here, or NONE. */
  readonly #rankAt: Int32Array
  /** Of each text: its rank. */
  readonly #ranks: Int32Array
  /** Of each rank: the first rank of its path. */
  readonly #head: Int32Array
  /** Of each rank: the rank of the longest of the texts that it ends with, itself left out, or NONE. It is smaller. */
  readonly #shorter: Int32Array
  /** Of the first rank of each path: the search that found the path last, and the last rank that it found there. */
  readonly #foundBy: Int32Array
  readonly #last: Int32Array
  readonly #found: Int32Array
  #search = 0

  /** `texts` are not empty, and each stands there once. */
  constructor(texts: readonly string[]) {
    const most = texts.reduce((sum, text) => sum + text.length, 1)
    this.#nextUnit = new Int32Array(most).fill(NONE)
    this.#hasSlots = new Uint8Array(most)
    const slots = 2 ** Math.ceil(Math.log2(2 * texts.length + 2))
    this.#slotNode = new Int32Array(slots)
    this.#slotUnit = new Uint16Array(slots)
    this.#slotChild = new Int32Array(slots)
    this.#suffix = new Int32Array(most)
    this.#rankAt = new Int32Array(most).fill(NONE)
    this.#ranks = new Int32Array(texts.length)
    this.#head = new Int32Array(texts.length)
    this.#shorter = new Int32Array(texts.length).fill(NONE)
    this.#foundBy = new Int32Array(texts.length)
    this.#last = new Int32Array(texts.length)
    this.#found = new Int32Array(texts.length)
    // The longest first: a text that begins a longer one adds no node, so that fewer children are in the table.
    const endOf = new Int32Array(texts.length)
    const longestFirst = [...texts.keys()].sort((a, b) => measureAt(texts, b) - measureAt(texts, a))
    for (const text of longestFirst) endOf[text] = this.#add(texts[text] as string)
    this.#link(texts, endOf)
  }

  /**
   * Searches a text. Returns, for each path that it found a text of, the rank of the last such text. The list is valid until
   * the next search.
   */
  find(text: string): Int32Array {
    const search = ++this.#search
    let count = 0
    let node = 0
    for (let at = 0; at < text.length; at++) {
      node = this.#step(node, text.charCodeAt(at))
      let rank = this.#rankAt[node] as number
      while (rank !== NONE) {
        const head = this.#head[rank] as number
        if (this.#foundBy[head] === search) {
          if ((this.#last[head] as number) < rank) this.#last[head] = rank
          break
        }
        this.#foundBy[head] = search
        this.#last[head] = rank
        this.#found[count++] = head
        rank = this.#shorter[head] as number
      }
    }
    for (let path = 0; path < count; path++)
      this.#found[path] = this.#last[this.#found[path] as number] as number
    return this.#found.subarray(0, count)
  }

  /** The rank of a text, by its index in the texts given. */
  getRank(index: number): number {
    return this.#ranks[index] as number
  }

  /** Turns sets of searches by the ranks that they returned into the sets of searches that found each text. */
  spreadSets(sets: Int32Array): void {
    for (let rank = sets.length - 1; rank > 0; rank--)
      if (this.#head[rank] !== rank) sets[rank - 1] = (sets[rank - 1] as number) | (sets[rank] as number)
  }

  /** Adds the nodes of a text, and returns its last one. The nodes that a text adds have consecutive numbers. */
  #add(text: string): number {
    let node = 0
    let at = 0
    for (; at < text.length; at++) {
      const child = this.#findChild(node, text.charCodeAt(at))
      if (child === 0) break
      node = child
    }
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const child = this.#nodes++
      if (child === node + 1) this.#nextUnit[node] = unit
      else {
        const slot = this.#findSlot(node, unit)
        this.#slotNode[slot] = node
        this.#slotUnit[slot] = unit
        this.#slotChild[slot] = child
        this.#hasSlots[node] = 1
      }
      node = child
    }
    return node
  }

  #link(texts: readonly string[], endOf: Int32Array): void {
    const textAt = new Int32Array(this.#nodes).fill(NONE)
    for (const [text, end] of endOf.entries()) textAt[end] = text
    const shorterText = this.#linkNodes(texts, textAt)
    this.#rankTexts(texts, shorterText)
    for (let node = 0; node < this.#nodes; node++) {
      const text = textAt[node] as number
      if (text !== NONE) this.#rankAt[node] = this.#ranks[text] as number
    }
  }

  /** Links each node to its suffix, and puts the longest text that ends there at each node. Returns `shorterText`. */
  #linkNodes(texts: readonly string[], textAt: Int32Array): Int32Array {
    const parents = new Int32Array(this.#nodes)
    const units = new Uint16Array(this.#nodes)
    for (let node = 0; node < this.#nodes - 1; node++) {
      if (this.#nextUnit[node] === NONE) continue
      parents[node + 1] = node
      units[node + 1] = this.#nextUnit[node] as number
    }
    for (const [slot, child] of this.#slotChild.entries()) {
      if (child === 0) continue
      parents[child] = this.#slotNode[slot] as number
      units[child] = this.#slotUnit[slot] as number
    }
    const shorterText = new Int32Array(texts.length).fill(NONE)
    // Level by level, so that shorter suffixes are linked before longer ones.
    for (const node of sortByDepth(parents)) {
      const parent = parents[node] as number
      const suffix = parent === 0 ? 0 : this.#step(this.#suffix[parent] as number, units[node] as number)
      this.#suffix[node] = suffix
      const text = textAt[node] as number
      const shorter = textAt[suffix] as number
      if (text === NONE) textAt[node] = shorter
      else shorterText[text] = shorter
    }
    return shorterText
  }

  #rankTexts(texts: readonly string[], shorterText: Int32Array): void {
    const byLength = [...texts.keys()].sort((a, b) => measureAt(texts, a) - measureAt(texts, b))
    const sizes = new Int32Array(texts.length).fill(1)
    const heavy = new Int32Array(texts.length).fill(NONE)
    for (const text of byLength.toReversed()) {
      const shorter = shorterText[text] as number
      if (shorter === NONE) continue
      sizes[shorter] = (sizes[shorter] as number) + (sizes[text] as number)
      const heaviest = heavy[shorter] as number
      if (heaviest === NONE || (sizes[heaviest] as number) < (sizes[text] as number)) heavy[shorter] = text
    }
    let rank = 0
    for (const first of byLength) {
      const shorter = shorterText[first] as number
      if (shorter !== NONE && heavy[shorter] === first) continue
      const head = rank
      for (let text = first; text !== NONE; text = heavy[text] as number) {
        this.#ranks[text] = rank
        this.#head[rank] = head
        const before = shorterText[text] as number
        this.#shorter[rank] = before === NONE ? NONE : (this.#ranks[before] as number)
        rank++
      }
    }
  }

  #step(from: number, unit: number): number {
    for (let node = from; ; node = this.#suffix[node] as number) {
      const child = this.#findChild(node, unit)
      if (child !== 0) return child
      if (node === 0) return 0
    }
  }

  /** The child of a node by a code unit; 0: none. */
  #findChild(node: number, unit: number): number {
    if (this.#nextUnit[node] === unit) return node + 1
    if (this.#hasSlots[node] === 0) return 0
    return this.#slotChild[this.#findSlot(node, unit)] as number
  }

  /** Where the child stands in the table, or would. */
  #findSlot(node: number, unit: number): number {
    const mask = this.#slotChild.length - 1
    let slot = imul(imul(node, 0x9e3779b1) ^ unit, 0x85ebca6b)
    slot = (slot ^ (slot >>> 15)) & mask
    for (; ; slot = (slot + 1) & mask)
      if (this.#slotChild[slot] === 0 || (this.#slotNode[slot] === node && this.#slotUnit[slot] === unit))
        return slot
  }
}

function measureAt(texts: readonly string[], index: number): number {
  return (texts[index] as string).length
}

/** All nodes but the root, each after its parent and after each node that is nearer to the root. Parents have smaller numbers. */
function sortByDepth(parents: Int32Array): Int32Array {
  const depths = new Int32Array(parents.length)
  let deepest = 0
  for (let node = 1; node < parents.length; node++) {
    const depth = (depths[parents[node] as number] as number) + 1
    depths[node] = depth
    if (depth > deepest) deepest = depth
  }
  const starts = new Int32Array(deepest + 2)
  for (let node = 1; node < parents.length; node++) {
    const after = (depths[node] as number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let depth = 1; depth < starts.length; depth++)
    starts[depth] = (starts[depth] as number) + (starts[depth - 1] as number)
  const ordered = new Int32Array(parents.length - 1)
  for (let node = 1; node < parents.length; node++) {
    const depth = depths[node] as number
    const place = starts[depth] as number
    ordered[place] = node
    starts[depth] = place + 1
  }
  return ordered
}
