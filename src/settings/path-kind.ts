import { statSync } from 'node:fs'
import type { PathKind } from './read-settings.js'

/** The kind of file at a path. Links are followed. Null if nothing is there. */
export function findPathKind(path: string): PathKind {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    // A part of the path is a file and not a folder.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'other' : null
  }
}
