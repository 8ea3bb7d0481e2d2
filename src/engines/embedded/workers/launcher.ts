import { existsSync } from 'node:fs'

/** The file next to the bundle that starts a worker. Unbundled sources have none. */
export const LAUNCHER = './scan-worker.js'

/** Whether the file that starts a worker exists. */
export function canStartWorkers(): boolean {
  return existsSync(new URL(LAUNCHER, import.meta.url))
}
