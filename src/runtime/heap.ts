import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * From this size on, the heap grows by a fifth of its used part between two garbage collections. The default of
 * V8 is four times. A process that reads large files one after the other would fill that space with released memory.
 * The part for new objects keeps its size. V8 reads both flags each time a heap grows. The flags: `node --v8-options`.
 *
 * Call it after the load of Node's own modules, unless memory is scarce before. With other flags, V8 refuses the compiled code
 * that Node has for them. It compiles them anew, which takes twice as long:
 * https://github.com/v8/v8/blob/main/src/snapshot/code-serializer.cc
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=20')
}

/**
 * Frees what nothing refers to. V8 collects garbage when its heap has grown. The memory of WebAssembly that threads share is
 * outside of the heap, so that tens of megabytes of it would stay for long. The functions that referred to it must have
 * returned. The flag: `node --v8-options`.
 */
export async function collectGarbage(): Promise<void> {
  // Node refers to the message of a thread until the callbacks of the message end.
  await setImmediate()
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('globalThis.gc') as (() => void) | undefined
  setFlagsFromString('--no-expose-gc')
  // It only saves memory, so a runtime without it is not an error.
  collect?.()
}
