/** A repeatable random generator. The same seed gives the same sequence on every machine. */
export interface Random {
  /** An integer in `[0, below)`. */
  below(below: number): number
  /** True in one of `times` cases on average. */
  oneIn(times: number): boolean
  pick<T>(choices: readonly T[]): T
}

/** The Mulberry32 generator with this seed. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const makeNext = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const pickBelow = (bound: number): number => Math.floor((makeNext() / 2 ** 32) * bound)
  return {
    below: pickBelow,
    oneIn: (times) => pickBelow(times) === 0,
    pick: (choices) => choices[pickBelow(choices.length)] as (typeof choices)[number],
  }
}
