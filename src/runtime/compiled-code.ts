import { existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, isAbsolute } from 'node:path'

const PRIVATE_MODE = 0o700
/** The bits of a mode that give rights to the group or to others. */
const RIGHTS_OF_OTHERS = 0o077
const WRITABLE_BY_OTHERS = 0o022
/** In such a folder, nobody can replace the files of another user: https://man7.org/linux/man-pages/man7/inode.7.html */
const STICKY = 0o1000

/**
 * Lets Node keep the compiled code of the files that it loads from now on, in the user's folder for caches. V8 compiles
 * nearly nothing at the next start. It only saves time, so a failure is not an error. Node can do it from 22.1 on, and
 * `NODE_DISABLE_COMPILE_CACHE` switches it off: https://nodejs.org/api/module.html#module-compile-cache
 */
export async function keepCompiledCode(): Promise<void> {
  const { enableCompileCache } = nodeModule as Partial<typeof nodeModule>
  const { NODE_DISABLE_COMPILE_CACHE: disabled = '' } = process.env
  // Node keeps it already where `NODE_COMPILE_CACHE` names a folder.
  if (enableCompileCache === undefined || disabled !== '' || isCompiledCodeKept()) return
  try {
    const { default: findPaths } = await import(/* webpackMode: "eager" */ 'env-paths')
    const folder = preparePrivateFolder(findPaths('s3-sigv4-check', { suffix: '' }).cache)
    if (folder !== null) enableCompileCache(folder)
  } catch {
    // A user can be without a home folder, or be unable to write to it, or it can belong to another user.
  }
}

/** Whether Node keeps compiled code in this thread. A worker thread begins without it, except with `NODE_COMPILE_CACHE`. */
export function isCompiledCodeKept(): boolean {
  return (nodeModule as Partial<typeof nodeModule>).getCompileCacheDir?.() !== undefined
}

/**
 * Makes a folder that only this user can read and write, and returns its real path. Null if another user could replace it.
 * With `sudo`, for example, the home folder can be that of another user. It makes the folder and the one above it, because
 * a missing home folder stays missing.
 * @throws the error of the system when the folder is missing and was not made
 */
function preparePrivateFolder(path: string): string | null {
  // https://specifications.freedesktop.org/basedir-spec/latest/ ignores relative paths.
  if (!isAbsolute(path)) return null
  for (const folder of [dirname(path), path])
    if (!existsSync(folder) && isSafe(realpathSync.native(dirname(folder))))
      mkdirSync(folder, { mode: PRIVATE_MODE })
  const real = realpathSync.native(path)
  return isSafe(real) && isPrivate(real) ? real : null
}

/** Whether only this user and the administrator can replace a folder, at any place of its path. */
function isSafe(path: string): boolean {
  // Windows does not have user ids. Its folder for caches is private to the user.
  if (process.getuid === undefined) return true
  const { uid, mode } = statSync(path)
  const isOwn = uid === process.getuid() || uid === 0
  const isReplaceable = (mode & WRITABLE_BY_OTHERS) !== 0 && (mode & STICKY) === 0
  return isOwn && !isReplaceable && (path === dirname(path) || isSafe(dirname(path)))
}

function isPrivate(path: string): boolean {
  const { uid, mode } = statSync(path)
  return process.getuid === undefined || (uid === process.getuid() && (mode & RIGHTS_OF_OTHERS) === 0)
}
