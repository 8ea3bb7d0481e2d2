import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What may be imported lazily, with what a run saves that does not need it. `docs/decisions/bundle-chunks.md` has the rule.
 * The names end the specifier of the import.
 */
const PAYS: readonly (readonly [RegExp, string])[] = [
  [/^\.\/(?:cli|action)\/main\.js$|\/workers\/(?:s3-)?worker\.js$/, 'an entry: one run has one of them'],
  [/^\.\/commands\/\w+\.js$/, 'a command: one run has one of them'],
  [
    /^@aws-sdk\/|^@smithy\/|\/proxy\.js$/,
    'the AWS SDK, its signer and its proxy: a check of log files has no call',
  ],
  [/\/aws\/[\w-]+\.js$|\/log-sources\/s3\/[\w-]+\.js$/, 'logs on S3: a check of log files has none'],
  [/\/athena\/engine\.js$|\/s3-engine\.js$|\/s3-threads\.js$/, 'the engines for logs on S3'],
  [/^@actions\/github$/, 'GitHub: most runs write no comment'],
  [/\/exceptions\/file\.js$|\/baseline\.js$/, 'YAML: most runs have no exceptions'],
  [/^node:worker_threads$|\/workers\/threads\.js$/, 'threads: a small log needs none'],
  [/\/parquet\/read\.js$/, 'Parquet: most logs are text'],
  [/^valibot$|\/schema\.js$|\/buckets-file\.js$/, 'the rules of inputs: a check of log files often has none'],
  [/\/report\/[\w/-]+\.js$/, 'the forms of a report: 8 % of the CPU time of a small check that writes none'],
]

function listLazyImports(source: string): string[] {
  const withoutComments = source.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...withoutComments.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'/g)].map(
    ([, name]) => name as string,
  )
}

test('Each lazy import of src is one that saves more than it costs', () => {
  const listed = execFileSync('git', ['ls-files', '--', 'src/*.ts'], { cwd: ROOT, encoding: 'utf8' })
  const names = new Set(
    listed
      .split('\n')
      .filter((path) => path !== '')
      .flatMap((path) => listLazyImports(readFileSync(`${ROOT}${path}`, 'utf8'))),
  )
  expect(names.size).toBeGreaterThan(30)
  expect([...names].filter((name) => !PAYS.some(([pattern]) => pattern.test(name)))).toEqual([])
  expect(PAYS.filter(([pattern]) => ![...names].some((name) => pattern.test(name)))).toEqual([])
})

test('A lazy import is found in the code, and the import of a type is not', () => {
  expect(listLazyImports(`const a = await import(\n  /* webpackChunkName: "b" */ './c.js'\n)`)).toEqual([
    './c.js',
  ])
  expect(listLazyImports(`type A = typeof import('./c.js')`)).toEqual([])
})
