import { statSync } from 'node:fs'
import type { PathKind } from './read-settings.js'

/** The kind of file at a path. Links are followed. Null if nothing is there, `unknown` if the system does not say. */
export function findPathKind(path: string): PathKind {
  try {
    const stats = statSync(path)
    return stats.isFile() ? 'file' : stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return null
    // A part of the path is a file and not a folder.
    return code === 'ENOTDIR' ? 'other' : 'unknown'
  }
}
