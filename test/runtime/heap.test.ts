import { setImmediate } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { collectGarbage } from '../../src/runtime/heap.js'

test('A collection of garbage frees an object to which nothing refers, and no other', async () => {
  const kept = { name: 'kept' }
  const references = (() => [new WeakRef(kept), new WeakRef({ name: 'unused' })])()
  // A weak reference keeps its object until the end of the task that made it.
  await setImmediate()
  await collectGarbage()
  expect(references.map((reference) => reference.deref()?.name)).toEqual([kept.name, undefined])
})
