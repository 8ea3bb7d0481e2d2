import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { listRuntimes, start } from '../support/dist.js'

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
