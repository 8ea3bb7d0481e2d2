import { setFlagsFromString } from 'node:v8'

/**
 * From here on the heap grows by less than half of what is in use before it is swept. Without it V8 lets the heap grow to
 * four times that, which a process that reads one large file after the other would fill with what it has dropped.
 * The flag: `node --v8-options`.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--heap-growing-percent=40')
}
