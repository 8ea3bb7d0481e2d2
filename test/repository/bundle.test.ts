import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const DIST = new URL('../../dist/', import.meta.url)
const files = readdirSync(DIST).filter((name) => name.endsWith('.js'))
const read = (file: string): string => readFileSync(new URL(file, DIST), 'utf8')

const MOST_FILES = 16
/** The AWS SDK is two fifths, and the HTTP client of `@actions/core` is one fifth. An increase needs a reason. */
const MOST_BYTES = 6_000_000

/** Paths of the modules in a file of the bundle. */
const modulesIn = (file: string): string[] =>
  [...read(file).matchAll(/^(?:\/\/ |;\/\/ CONCATENATED MODULE: )(\.\/\S+\.m?js)$/gm)].map(
    ([, path]) => path as string,
  )

describe('the bundle in dist/', () => {
  test(`The bundle has at most ${MOST_FILES} code files, and each name says what is in the file`, () => {
    expect(files.length).toBeLessThanOrEqual(MOST_FILES)
    for (const file of files) expect(file).toMatch(/^[a-z]+(-[a-z0-9]+)*\.js$/)
    for (const file of ['action.js', 'cli.js', 'index.js']) expect(files).toContain(file)
  })

  test(`The bundle has at most ${MOST_BYTES / 1e6} MB of code`, () => {
    const bytes = files.reduce((sum, file) => sum + statSync(new URL(file, DIST)).size, 0)
    expect(bytes).toBeLessThan(MOST_BYTES)
  })

  test('The bundle has each module once, including those of src/', () => {
    const modules = files.flatMap(modulesIn)
    const twice = modules.filter((path, at) => modules.indexOf(path) !== at)
    expect(twice).toEqual([])
    expect(modules.filter((path) => path.startsWith('./lib/')).length).toBeGreaterThan(100)
  })

  test('The bundle is not minified', () => {
    for (const file of files) {
      const text = read(file)
      expect(text.length / text.split('\n').length).toBeLessThan(120)
    }
  })

  test('V8 can hold the bundle in one byte per character', () => {
    for (const file of files) expect(read(file)).not.toMatch(/[^\0-\xff]/)
  })

  test('The code of a check loads neither the AWS SDK nor the library of the runner', () => {
    const loaded = ['index.js', 'cli.js', 'check.js', 'embedded-engine.js'].flatMap(modulesIn)
    expect(loaded.filter((path) => /@aws-sdk|@smithy|@actions|undici|\/yaml\/|valibot/.test(path))).toEqual(
      [],
    )
    expect(modulesIn('github-actions.js')).toContain('./node_modules/@actions/core/lib/core.js')
  })

  test('The license of every bundled package is named', () => {
    const licenses = read('../dist/licenses.txt')
    const packages = new Set(
      files
        .flatMap(modulesIn)
        .map((path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1])
        .filter((name) => name !== undefined),
    )
    expect(packages.size).toBeGreaterThan(30)
    for (const name of packages) expect(licenses).toContain(`${name}\n`)
  })
})
