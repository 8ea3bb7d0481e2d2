import { existsSync } from 'node:fs'

/** The file next to the bundle that a worker is started with; sources that are not bundled have none. */
export const LAUNCHER = './scan-worker.js'

export function canStartWorkers(): boolean {
  return existsSync(new URL(LAUNCHER, import.meta.url))
}
