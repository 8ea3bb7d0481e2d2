import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { INPUT_NAMES } from '../../src/settings/inputs.js'
import { readSettings } from '../../src/settings/read-settings.js'
import { makeTemporaryFolders, runCli } from '../support/dist.js'

/** No setting makes an error with a very long line, or with very many lines. */
const MOST_LINE_CHARACTERS = 400
const MOST_LINES = 25

const folders = makeTemporaryFolders()
afterAll(folders.removeAll)

const LONG = 'x'.repeat(5_000)

/** Long values of many kinds, some of which are lists. */
const hostileValue = fc
  .tuple(
    fc.constantFrom(
      '',
      '-',
      '!',
      '/',
      '"',
      's3://',
      's3://Bad..Bucket/',
      'arn:aws:iam::1:role/',
      '10.0.0.1/',
      '::ffff:',
      'unparsed-records<=',
      '2026-11-',
      'no-traffic',
    ),
    fc.constantFrom('x', 'É', '\u{1f4a5}', '"', '\\', '\u0007', '\u001b[2J', '*', '9', '_', '../', '\ud800'),
    fc.constantFrom(1, 2, 90, 200, 5_000),
    fc.constantFrom('', ',', ' ', '\n', '/', ', '),
    fc.constantFrom(1, 3, 300),
  )
  .map(([start, unit, count, separator, times]) =>
    Array.from(
      { length: times },
      (_, index) => `${start}${unit.repeat(Math.ceil(count / times))}${index}`,
    ).join(separator),
  )

async function problemsOf(
  name: string,
  value: string | readonly string[],
  entryPoint: 'action' | 'command-line',
  location: string | null,
): Promise<string[]> {
  const warnings: string[] = []
  const told = await readSettings(
    { ...(location === null ? {} : { 'log-location': location }), [name]: value },
    {
      now: Date.UTC(2026, 10, 24) / 1000,
      entryPoint,
      purpose: 'check',
      defaultReportDirectory: null,
      findPathKind: () => null,
      problems: [],
      warnings,
    },
  ).then(
    () => '',
    (error: Error) => error.message,
  )
  return [...told.split('\n'), ...warnings]
}

/** The begin and the length of each line that is too long. */
function findLongLines(lines: readonly string[], most: number): string[] {
  return lines.flatMap((line) => (line.length > most ? [`${line.length}: ${line.slice(0, 200)}`] : []))
}

describe('Errors of settings', () => {
  test.each(INPUT_NAMES)('A long value of %s makes short lines, and few of them', async (name) => {
    await fc.assert(
      fc.asyncProperty(
        hostileValue,
        fc.boolean(),
        fc.constantFrom('action' as const, 'command-line' as const),
        fc.constantFrom('logs', 's3://logs/app/', null),
        async (value, isTwice, entryPoint, location) => {
          const lines = await problemsOf(name, isTwice ? [value, value] : value, entryPoint, location)
          expect(findLongLines(lines, MOST_LINE_CHARACTERS)).toEqual([])
          expect(lines.length).toBeLessThanOrEqual(MOST_LINES)
        },
      ),
      { numRuns: 60 },
    )
  })

  test.each([
    [['check', LONG]],
    [[LONG]],
    [['check', `--${LONG}`]],
    [['check', `-${LONG}`]],
    [['check', 'examples/access-logs', '--format', LONG]],
    [['preview', 'examples/access-logs', '--limit', LONG]],
    [['check', 'examples/access-logs', '--color', LONG]],
    [['check', 'examples/access-logs', '--buckets-file', LONG]],
    [['check', 'examples/access-logs', '--exceptions-file', LONG]],
    [['check', 'examples/access-logs', '--report-directory', LONG]],
    [['check', 'examples/access-logs', '--write-baseline', LONG]],
    [['merge', LONG]],
    [['merge', `${LONG}/*/report.json`]],
    [['verify', LONG]],
    [['verify', 'a', LONG]],
    [['plan', LONG]],
    [['plan', `s3://${LONG}/`]],
    [['sql', LONG]],
  ])('Command line number %# makes short lines on standard error', async (args) => {
    const { code, stdout, stderr } = await runCli(args)
    const lines = `${stdout}${stderr}`.split('\n')
    expect([0, 1, 3, 4]).toContain(code)
    expect(findLongLines(lines, 2 * MOST_LINE_CHARACTERS)).toEqual([])
    expect(lines.length).toBeLessThan(60)
  })

  test('A path that is long and exists is named completely', async () => {
    const path = join(folders.make(), 'x'.repeat(150))
    mkdirSync(path)
    const { code, stderr } = await runCli(['verify', path])
    expect(code).toBe(3)
    expect(stderr).toContain(path)
  })
})
