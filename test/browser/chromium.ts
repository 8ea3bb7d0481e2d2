import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

const unpacked = fileURLToPath(new URL('node_modules/.chromium', import.meta.url))
/** The fonts that come with Chromium, for machines without fonts. */
const FONTS = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: unpacked }
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The Chromium that `npm run runtimes` installed, or one on the PATH. Null when neither exists. */
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
  // Chromium has no sandbox when root runs the tests in a container. The tests open only our own pages.
  return chromium.launch({
    executablePath,
    env: env as Record<string, string>,
    args: ['--no-sandbox', '--disable-gpu'],
  })
}
