import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { releaseNotes } from '../../scripts/release-notes.mjs'
import { makeDocuments } from '../../scripts/write-docs.mjs'
import { PRESIGNERS } from '../../src/advice/advice.js'
import { PRODUCTS } from '../../src/advice/products.js'
import { parseExceptions } from '../../src/exceptions/file.js'
import { COLUMNS } from '../../src/log-formats/columns.js'
import { GAP_NAMES } from '../../src/model/names.js'
import { makeDenyPolicies } from '../../src/policies/deny-policy.js'
import { INPUTS } from '../../src/settings/inputs.js'

const ROOT = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')
const documents = execFileSync('git', ['ls-files', '*.md'], { cwd: fileURLToPath(ROOT), encoding: 'utf8' })
  .split('\n')
  .filter((path) => path !== '' && !path.startsWith('test/report/rendered/'))

const { version, scripts } = JSON.parse(read('package.json')) as {
  version: string
  scripts: Record<string, string>
}

test('The changelog begins with the version of package.json', () => {
  expect(/^## \[(.+?)\]/m.exec(read('CHANGELOG.md'))?.[1]).toBe(version)
  expect(JSON.parse(read('package-lock.json')).version).toBe(version)
})

test('Release notes are the section of the changelog when it has a date', () => {
  const changelog =
    '# Changelog\n\n## [1.1.0] - Unreleased\n\n- b\n\n## [1.0.0] - 2026-01-02\n\n### Added\n\n- a\n'
  expect(releaseNotes(changelog, '1.0.0')).toBe('### Added\n\n- a')
  expect(releaseNotes(changelog, '1.1.0')).toBeNull()
  expect(releaseNotes(changelog, '1.0')).toBeNull()
})

/**
 * Each makes npm install the devDependencies of a package from git. Sources:
 * https://github.com/npm/pacote/blob/main/lib/git.js, npm/cli#3902
 */
const SCRIPTS_THAT_PREPARE = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall']

test('No script of package.json makes npm install devDependencies for npx from git', () => {
  expect(Object.keys(scripts).filter((script) => SCRIPTS_THAT_PREPARE.includes(script))).toEqual([])
})

test('CONTRIBUTING.md names every script of package.json', () => {
  const text = read('CONTRIBUTING.md')
  for (const script of Object.keys(scripts))
    expect(text).toContain(script === 'test' ? '`npm test`' : `npm run ${script}`)
})

test.each([
  ...makeDocuments(read, { columns: COLUMNS, inputs: INPUTS, products: PRODUCTS, presigners: PRESIGNERS }),
])('The file %s has the tables of the code: npm run bundle && npm run docs', (path, text) => {
  expect(read(path)).toBe(text)
})

test('The gaps have a section each in docs/gaps.md, in the order of the code', () => {
  expect([...read('docs/gaps.md').matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual([...GAP_NAMES])
})

test('The exceptions of docs/exceptions.md are valid', async () => {
  const [, example] = /```yaml\n(exceptions:[^`]+)```/.exec(read('docs/exceptions.md')) ?? []
  const exceptions = await parseExceptions(
    example as string,
    'example.yml',
    Date.UTC(2026, 10, 24) / 1000,
    new AbortController().signal,
  )
  expect(exceptions.map(({ expires }) => expires)).toEqual(['2027-01-31', '2026-12-31'])
})

test('The policy of docs/deny-sigv2.md equals the policy that the check prints', () => {
  const [, example] = /```json\n([^`]+)```/.exec(read('docs/deny-sigv2.md')) ?? []
  const { bucketPolicies } = makeDenyPolicies(['example-media-archive'])
  expect(JSON.parse(example as string)).toEqual(bucketPolicies['example-media-archive'])
})

describe.each(documents)('the document %s', (path) => {
  test('Every link has an existing target', () => {
    for (const [, target] of read(path).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:)/.test(target as string)) continue
      const [file, anchor] = (target as string).split('#') as [string, string?]
      const url = file === '' ? new URL(path, ROOT) : new URL(file, new URL(path, ROOT))
      expect({ target, exists: existsSync(url) }).toEqual({ target, exists: true })
      if (anchor !== undefined && statSync(url).isFile())
        expect({ target, anchors: anchorsOf(readFileSync(url, 'utf8')) }).toEqual({
          target,
          anchors: expect.arrayContaining([anchor]),
        })
    }
  })
})

/** Anchors as GitHub makes them: lower case, `-` for blanks, and only letters, digits, `-` and `_`. */
function anchorsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
    (title as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}
