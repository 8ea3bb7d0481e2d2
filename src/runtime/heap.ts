import { setFlagsFromString } from 'node:v8'

/**
 * From this size on, the heap grows by less than a third of its used part between two garbage collections. The default of
 * V8 is four times. A process that reads large files one after the other would fill that space with released memory.
 * The part for new objects keeps its size. V8 reads both flags each time a heap grows. The flags: `node --v8-options`.
 *
 * Call it after the load of Node's own modules, unless memory is scarce before. With other flags, V8 refuses the compiled code
 * that Node has for them. It compiles them anew, which takes twice as long:
 * https://github.com/v8/v8/blob/main/src/snapshot/code-serializer.cc
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1')
  setFlagsFromString('--heap-growing-percent=30')
}
