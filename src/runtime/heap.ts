import { setFlagsFromString } from 'node:v8'

/**
 * From this size on, the heap grows by less than half of its used part between two garbage collections. The default of
 * V8 is four times. A process that reads large files one after the other would fill that space with released memory.
 * The flag: `node --v8-options`.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40')
}
