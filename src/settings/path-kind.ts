import { statSync } from 'node:fs'
import type { PathKind } from './read-settings.js'

/** What lies at a path, links followed; null where nothing does. */
export function findPathKind(path: string): PathKind {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    // A part of the path is a file and not a folder.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'other' : null
  }
}
