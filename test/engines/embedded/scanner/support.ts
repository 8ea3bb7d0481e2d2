import { expect } from '@jest/globals'
import { mergeTallies } from '../../../../src/engines/embedded/counting/merging.js'
import {
  createExactTallying,
  createScannedTallying,
  push,
  type TextTallying,
} from '../../../../src/engines/embedded/scanner/fast-tally.js'
import type { Scope } from '../../../../src/model/scope.js'
import { NOW } from '../support.js'

const COVERAGE = [{ location: 'logs', bucket: null }]

/** Counts log objects. Each is cut into chunks of these sizes and a last chunk. */
export function countWith(
  tallying: TextTallying,
  contents: readonly Uint8Array[],
  scope: Scope,
  sizesOf: (position: number) => readonly number[],
) {
  contents.forEach((content, position) => {
    tallying.begin(position, { coverage: 0, shared: 0n, isReadOnce: position % 5 === 4 })
    let at = 0
    for (const size of sizesOf(position)) {
      push(tallying, content.subarray(at, at + size))
      at += size
    }
    push(tallying, content.subarray(at))
    tallying.end()
  })
  const { clientKeys, ...merged } = mergeTallies(
    [tallying.getResult()],
    scope,
    COVERAGE,
    (position) => `log ${position}`,
  )
  return {
    ...merged,
    targets: [...merged.targets].sort((a, b) => (a.bucket + a.network < b.bucket + b.network ? -1 : 1)),
    buckets: [...merged.buckets].sort((a, b) => (a.bucket < b.bucket ? -1 : 1)),
    keys: [...clientKeys.values()].sort(),
  }
}

/** Asserts that the scanner and the exact reader count the same, for any chunks. */
export function expectEqual(
  contents: readonly Uint8Array[],
  scope: Scope,
  sizes: readonly number[] | ((position: number) => readonly number[]) = [],
  chunkBytes = 1 << 18,
): void {
  const kept: Record<string, string[]> = { exact: [], scanned: [] }
  const makeParts = (who: string) => ({
    scope,
    now: NOW,
    coverageEntries: 1,
    chunkBytes,
    onSigV2: (bytes: Uint8Array, start: number, end: number) =>
      kept[who]?.push(Buffer.from(bytes.subarray(start, end)).toString('latin1')),
  })
  const exact = countWith(createExactTallying(makeParts('exact')), contents, scope, () => [])
  const scanned = countWith(
    createScannedTallying(makeParts('scanned')),
    contents,
    scope,
    typeof sizes === 'function' ? sizes : () => sizes,
  )
  expect(scanned).toEqual(exact)
  expect(kept.scanned).toEqual(kept.exact)
}
