import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/**
 * What may be imported lazily, with the reason. A figure is the CPU time that `check examples/access-logs` takes more if the
 * import is static. `docs/decisions/bundle-chunks.md` says how it is measured. The patterns match the end of a specifier.
 */
const PAYS: readonly (readonly [RegExp, string])[] = [
  [/^\.\/(?:cli|action)\/main\.js$|\/workers\/(?:s3-)?worker\.js$/, 'an entry: one run has one of them'],
  [/^\.\/commands\/(?:check|preview)\.js$/, 'in the file of the command line, and only run if it is called'],
  [
    /^\.\/commands\/(?:plan|merge|verify|sql)\.js$/,
    'a command: plan and verify 6 %, merge 3 %, sql is in athena.js',
  ],
  [/^\.\/open-s3\.js$/, 'logs on S3: 29 %'],
  [/^@aws-sdk\/|^@smithy\//, 'the AWS SDK: 25 % for STS and connections'],
  [/^\.\/proxy\.js$/, 'the AWS SDK: most runs have no proxy'],
  [/^@actions\/github$/, 'GitHub: most runs write no comment'],
  [/\/exceptions\/file\.js$|\/baseline\.js$/, 'YAML: 7 %'],
  [/^env-paths$/, 'throws when it is loaded for a user without a home folder'],
  [/^node:worker_threads$|\/threads\.js$/, 'threads: 9 % of the CPU time of `node -e 0`'],
  [/\/runtime\/heap\.js$/, 'Node’s module for V8: only logs with very many clients need it'],
  [/\/parquet\/read\.js$/, 'Parquet: 4 %'],
  [/\/schema\.js$/, 'the rules of inputs with valibot: 6 %'],
  [/\/package\/earlier-files\.js$/, 'node:crypto: 8 % of the CPU time of `help`'],
  [
    /\/(?:package\/write|compare\/earlier-report|merge\/read-reports|formats\/(?:report-json|markdown))\.js$/,
    'the files of a report: 5 %',
  ],
]

/** Each further call needs a new measurement. */
const MOST_CALLS = 37

function listLazyImports(source: string): string[] {
  const withoutComments = source.replaceAll(/\/\*[\s\S]*?\*\//g, '')
  return [...withoutComments.matchAll(/(?<!typeof )\bimport\(\s*'([^']+)'/g)].map(
    ([, name]) => name as string,
  )
}

test('Each lazy import of src is in the list of imports with a reason, and each entry of the list is used', () => {
  const listed = execFileSync('git', ['ls-files', '--', 'src/*.ts'], { cwd: ROOT, encoding: 'utf8' })
  const names = listed
    .split('\n')
    .filter((path) => path !== '')
    .flatMap((path) => listLazyImports(readFileSync(`${ROOT}${path}`, 'utf8')))
  expect(names.length).toBeGreaterThan(20)
  expect(names.length).toBeLessThanOrEqual(MOST_CALLS)
  expect(names.filter((name) => !PAYS.some(([pattern]) => pattern.test(name)))).toEqual([])
  expect(PAYS.filter(([pattern]) => !names.some((name) => pattern.test(name)))).toEqual([])
})

test('A lazy import is found in the code, and the import of a type is not', () => {
  expect(listLazyImports(`const a = await import(\n  /* webpackChunkName: "b" */ './c.js'\n)`)).toEqual([
    './c.js',
  ])
  expect(listLazyImports(`type A = typeof import('./c.js')`)).toEqual([])
})
