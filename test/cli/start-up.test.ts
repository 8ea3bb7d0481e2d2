import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from '@jest/globals'
import { listRuntimes, makeStep, runCli, start } from '../support/dist.js'

const folder = mkdtempSync(join(tmpdir(), 's3-sigv4-check-start-up-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Libraries of Node that take milliseconds to load, and that a check of a few local files does not need. What Node itself loads first does not count. */
const NOT_NEEDED = [
  'crypto',
  'fs/promises',
  'http',
  'https',
  'http2',
  'perf_hooks',
  'tls',
  'v8',
  'worker_threads',
]

test.each(listRuntimes())(
  'A check of the example logs loads only the necessary libraries of Node ($name)',
  async ({ path }) => {
    const list = join(folder, 'loaded.json')
    const listing = join(folder, 'list.cjs')
    writeFileSync(
      listing,
      `const before = new Set(process.moduleLoadList)
    process.on('exit', () => {
      const loaded = process.moduleLoadList.filter((name) => !before.has(name))
      require('node:fs').writeFileSync(${JSON.stringify(list)}, JSON.stringify(loaded))
    })`,
    )
    const { code } = await start('cli', ['check', 'examples/access-logs'], {
      node: path,
      env: { NODE_OPTIONS: `--require=${listing}` },
    }).finished
    expect(code).toBe(1)
    const loaded = JSON.parse(readFileSync(list, 'utf8')) as string[]
    expect(loaded).toContain('NativeModule zlib')
    expect(NOT_NEEDED.filter((name) => loaded.includes(`NativeModule ${name}`))).toEqual([])
  },
)

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The runtimes from this major version on. */
function listRuntimesFrom(major: number) {
  return listRuntimes().filter(({ name }) => Number(/v(\d+)/.exec(name)?.[1]) >= major)
}

// The list can be empty, because the command line also runs on older versions.
const RUNTIMES_WITH_CACHE = listRuntimesFrom(24)
const withCache = RUNTIMES_WITH_CACHE.length === 0 ? test.skip : test

withCache('V8 compiles nearly all functions of a small check when it loads their file', () => {
  // Older versions of V8 compile fewer functions in parentheses.
  for (const { path } of RUNTIMES_WITH_CACHE) {
    const log = join(folder, 'functions.log')
    const flags = ['--log-function-events', `--logfile=${log}`, '--no-logfile-per-isolate']
    const check = ['dist/cli.js', 'check', 'examples/access-logs']
    expect(() =>
      execFileSync(path, [...flags, ...check], {
        cwd: ROOT,
        stdio: 'ignore',
        env: { NODE_DISABLE_COMPILE_CACHE: '1' },
      }),
    ).toThrow()
    const events = readFileSync(log, 'utf8')
      .split('\n')
      .map((line) => line.split(','))
    const scripts = events
      .filter(
        ([kind, , name]) =>
          kind === 'script-details' && /\/dist\/(?:check|embedded-engine)\.js$/.test(name ?? ''),
      )
      .map(([, id]) => id)
    const ofScripts = events.filter(([kind, , id]) => kind === 'function' && scripts.includes(id))
    const run = ofScripts.filter(([, event]) => event?.startsWith('first-execution') === true)
    const compiledLate = ofScripts.filter(([, event]) => event === 'parse-function')
    expect(run.length).toBeGreaterThan(500)
    expect(compiledLate.length).toBeLessThan(run.length / 6)
  }
})

/** Says what Node does with compiled code, on standard error. */
const DEBUG = { NODE_DEBUG_NATIVE: 'COMPILE_CACHE' }
const EXAMPLE = ['check', 'examples/access-logs']

/** Makes an empty folder, and returns its path. */
function makeFolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

withCache(
  'The command line uses the compiled code of an earlier start, which is in a folder of the user',
  async () => {
    for (const { path, name } of RUNTIMES_WITH_CACHE) {
      const caches = makeFolder(`caches of ${name}`)
      const env = { ...DEBUG, XDG_CACHE_HOME: caches }
      const first = await runCli(EXAMPLE, { node: path, env })
      const second = await runCli(EXAMPLE, { node: path, env })
      expect(first.stderr).not.toMatch('was accepted')
      expect(second.stderr).toMatch(/dist\/check\.js was accepted/)
      expect(second.stderr).toMatch(/dist\/embedded-engine\.js was accepted/)
      expect(second.stdout).toBe(first.stdout)
      expect([first.code, second.code]).toEqual([1, 1])
      expect(readdirSync(caches)).toEqual(['s3-sigv4-check'])
      expect(statSync(join(caches, 's3-sigv4-check')).mode & 0o777).toBe(0o700)
    }
  },
)

/** The folder for caches is then in the home folder. */
function useHome(HOME: string) {
  return { HOME, XDG_CACHE_HOME: '' }
}

withCache(
  'The command line makes its folder for compiled code in a home folder, but does not make a home folder',
  async () => {
    for (const { path, name } of RUNTIMES_WITH_CACHE) {
      const home = makeFolder(`home of ${name}`)
      expect((await runCli(EXAMPLE, { node: path, env: useHome(home) })).code).toBe(1)
      expect(readdirSync(join(home, '.cache'))).toEqual(['s3-sigv4-check'])
      const missing = join(folder, 'missing')
      expect((await runCli(EXAMPLE, { node: path, env: useHome(missing) })).code).toBe(1)
      expect(existsSync(missing)).toBe(false)
    }
  },
)

/** Makes a folder for caches whose own folder has this mode, and returns both. */
function makeCaches(name: string, mode: number): { readonly caches: string; readonly own: string } {
  const caches = makeFolder(name)
  const own = join(caches, 's3-sigv4-check')
  mkdirSync(own)
  chmodSync(own, mode)
  return { caches, own }
}

withCache.each([
  ['others can write to', 0o777, {}],
  ['others can read', 0o755, {}],
  ['is switched off', 0o700, { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('The command line does not use a folder for compiled code that %s', async (reason, mode, env) => {
  for (const { path, name } of RUNTIMES_WITH_CACHE) {
    const { caches, own } = makeCaches(`${reason}, ${name}`, mode)
    const { code, stderr } = await runCli(EXAMPLE, {
      node: path,
      env: { ...DEBUG, ...env, XDG_CACHE_HOME: caches },
    })
    expect(code).toBe(1)
    expect(stderr).not.toMatch('check.js')
    expect(readdirSync(own)).toEqual([])
  }
})

withCache('The command line does not use a folder for compiled code that others can replace', async () => {
  for (const { path, name } of RUNTIMES_WITH_CACHE) {
    const { caches, own } = makeCaches(`replaceable, ${name}`, 0o700)
    const elsewhere = makeFolder(`links to the replaceable of ${name}`)
    symlinkSync(own, join(elsewhere, 's3-sigv4-check'))
    chmodSync(caches, 0o777)
    for (const folder of [caches, elsewhere]) {
      expect((await runCli(EXAMPLE, { node: path, env: { XDG_CACHE_HOME: folder } })).code).toBe(1)
      expect(readdirSync(own)).toEqual([])
    }
    // The same folder is used when nobody else can write to the one above it.
    chmodSync(caches, 0o755)
    await runCli(EXAMPLE, { node: path, env: { XDG_CACHE_HOME: elsewhere } })
    expect(readdirSync(own)).toHaveLength(1)
  }
})

withCache('The command line ignores a folder for caches that is not an absolute path', async () => {
  for (const { path, name } of RUNTIMES_WITH_CACHE) {
    const cwd = makeFolder(`working directory of ${name}`)
    const { code } = await runCli(['check', join(ROOT, 'examples/access-logs')], {
      node: path,
      cwd,
      env: { XDG_CACHE_HOME: 'caches', HOME: '' },
    })
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual([])
  }
})

withCache(
  'The command line does not keep compiled code for logs on S3, whose check needs the memory',
  async () => {
    for (const { path, name } of RUNTIMES_WITH_CACHE) {
      const caches = makeFolder(`caches for S3 of ${name}`)
      for (const locations of [['s3://logs/prefix/', 'examples'], []]) {
        const commandLine = ['sql', ...locations, '--report-directory', 'examples']
        await runCli(commandLine, { node: path, env: { XDG_CACHE_HOME: caches } })
        expect(readdirSync(caches)).toEqual([])
      }
    }
  },
)

test('The action does not keep compiled code', async () => {
  const caches = makeFolder('caches of the action')
  const step = makeStep(makeFolder('step'))
  const { code } = await step.run(
    { 'log-location': join(ROOT, 'examples/access-logs') },
    { env: { XDG_CACHE_HOME: caches } },
  )
  expect(code).toBe(1)
  expect(readdirSync(caches)).toEqual([])
})
