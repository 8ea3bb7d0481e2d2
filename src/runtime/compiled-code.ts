import { existsSync, mkdirSync, statSync } from 'node:fs'
import nodeModule from 'node:module'
import { dirname, isAbsolute } from 'node:path'

const PRIVATE_MODE = 0o700
/** The bits of a mode that let the group or others write. */
const WRITABLE_BY_OTHERS = 0o022

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
    const directory = findPaths('s3-sigv4-check', { suffix: '' }).cache
    // A missing home folder stays missing. https://specifications.freedesktop.org/basedir-spec/latest/ ignores relative paths.
    if (!isAbsolute(directory)) return
    for (const folder of [dirname(directory), directory])
      if (!existsSync(folder)) mkdirSync(folder, { mode: PRIVATE_MODE })
    if (isPrivate(directory)) enableCompileCache(directory)
  } catch {
    // A user can be without a home folder, or be unable to write to it. `env-paths` throws for the first.
  }
}

/** Whether Node keeps compiled code in this thread. A worker thread begins without it. */
export function isCompiledCodeKept(): boolean {
  return (nodeModule as Partial<typeof nodeModule>).getCompileCacheDir?.() !== undefined
}

/** Whether only this user can change the folder. With `sudo`, the home folder can be that of another user. */
function isPrivate(directory: string): boolean {
  const { uid, mode } = statSync(directory)
  // Windows does not have user ids. Its folder for caches is private to the user.
  return process.getuid === undefined || (uid === process.getuid() && (mode & WRITABLE_BY_OTHERS) === 0)
}
