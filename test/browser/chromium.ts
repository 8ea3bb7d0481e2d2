import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const unpacked = fileURLToPath(new URL('node_modules/.chromium', import.meta.url))
/** Where the machine has no fonts of its own, those that come with it. */
const FONTS = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: unpacked }
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The Chromium that `npm run runtimes` has installed, else one on the PATH; null where there is none. */
export function findChromium(): { executablePath: string; env: NodeJS.ProcessEnv } | null {
  if (existsSync(unpacked)) {
    const { LD_LIBRARY_PATH } = process.env
    const libraries = [join(unpacked, 'lib'), LD_LIBRARY_PATH].filter((path) => path !== undefined)
    return {
      executablePath: join(unpacked, 'chromium'),
      env: { ...process.env, LD_LIBRARY_PATH: libraries.join(delimiter), ...FONTS },
    }
  }
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) {
      const executablePath = join(folder, name)
      try {
        accessSync(executablePath, constants.X_OK)
        return { executablePath, env: process.env }
      } catch {}
    }
  return null
}

export function openBrowser({
  executablePath,
  env,
}: NonNullable<ReturnType<typeof findChromium>>): Promise<Browser> {
  // Who tests as root, in a container, has no sandbox; what is opened is our own.
  return chromium.launch({
    executablePath,
    env: env as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu'],
  })
}
