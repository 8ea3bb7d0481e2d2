import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import stringWidth from 'string-width'
import { makeRecord } from '../support/records.js'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** `script` of util-linux makes a pseudo-terminal; that of other systems takes other options. */
const hasScript = (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '').includes(
  'util-linux',
)
if (!hasScript) console.warn('Nothing was run in a pseudo-terminal: `script` of util-linux is not installed.')
const describeInTerminal = hasScript ? describe : describe.skip

const USER_AGENTS = [
  'Boto/2.49.0 Python/2.7.18',
  'aws-sdk-java/1.7.4 Linux/4.14.77',
  'S3/php',
  'archiver/3.2',
]
const KINDS = ['media', 'exports', 'backups', 'logs', 'static']
const bucketName = (index: number) =>
  `example-${KINDS[index % KINDS.length]}-${String(index).padStart(4, '0')}`

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'terminal-'))
  const lines = Array.from({ length: 3_000 }, (_, index) =>
    makeRecord({ bucket: bucketName(index), signature: 'SigV4' }),
  )
  for (let cause = 0; cause < 500; cause++)
    for (let request = 0; request < (cause === 0 ? 106 : (cause % 4) + 1); request++)
      lines.push(
        makeRecord({
          bucket: bucketName((cause * 6 + request) % 3_000),
          requester: `arn:aws:iam::111122223333:user/service-${cause}`,
          userAgent: USER_AGENTS[cause % USER_AGENTS.length] as string,
          signature: 'SigV2',
          time: `0${(request % 7) + 1}/Nov/2026:10:15:30 +0000`,
        }),
      )
  writeFileSync(join(folder, 'many.log'), `${lines.join('\n')}\n`)
  const proven = makeRecord({ bucket: 'example-photos', signature: 'SigV4' })
  writeFileSync(join(folder, 'lost.log'), `${proven}\n`)
  const names = Array.from({ length: 150 }, (_, index) => bucketName(index))
  writeFileSync(join(folder, 'buckets.txt'), `${['example-photos', ...names].join('\n')}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

const CHECKS = {
  'the example logs': () => 'examples/access-logs',
  '3,000 buckets and 500 causes': () => join(folder, 'many.log'),
  '150 buckets without records': () =>
    `${join(folder, 'lost.log')} --buckets-file ${join(folder, 'buckets.txt')}`,
}
type Check = keyof typeof CHECKS

const printed = new Map<string, readonly string[]>()

/** What a check prints in a pseudo-terminal of this width, from its verdict on. Each check runs once. */
function linesOf(check: Check, columns: number): readonly string[] {
  const key = `${check} ${columns}`
  const lines = printed.get(key) ?? runIn(check, columns, {})
  printed.set(key, lines)
  return lines
}

function runIn(check: Check, columns: number, environment: Record<string, string>): string[] {
  const command = `stty cols ${columns} rows 24; '${process.execPath}' dist/cli.js check ${CHECKS[check]()}`
  const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, TERM: 'xterm', ...environment },
    timeout: 25_000,
  })
  expect(/\u001b\[(?:\d+;)*3[0-9]m/.test(stdout)).toBe(environment.NO_COLOR === undefined)
  const text = stdout.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
  const start = /^(?:NON-COMPLIANT|INCONCLUSIVE|COMPLIANT)\b/m.exec(text)?.index ?? 0
  return text.slice(start).trimEnd().split(/\r*\n/)
}

const LOOKS = (Object.keys(CHECKS) as Check[]).flatMap((check) =>
  [80, 120, 60].map((columns) => [check, columns] as const),
)

describeInTerminal('a report in a pseudo-terminal', () => {
  const narrow = (Object.keys(CHECKS) as Check[]).flatMap((check) =>
    [20, 33, 45].map((columns) => [check, columns] as const),
  )
  test.each([...LOOKS, ...narrow])(
    'The report of %s at %i columns is at most 120 lines long, and no line is wider',
    (check, columns) => {
      const lines = linesOf(check, columns)
      expect(lines.length).toBeGreaterThan(20)
      expect(lines.length).toBeLessThanOrEqual(120)
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
      const last = lines.slice(lines.lastIndexOf('') + 1)
      expect(last).toEqual(lines.slice(0, last.length))
    },
  )

  test('The report without color has the same text', () => {
    const colored = linesOf('3,000 buckets and 500 causes', 80)
    expect(runIn('3,000 buckets and 500 causes', 80, { NO_COLOR: '1' })).toEqual(colored)
  })

  test('The report of 3,000 buckets names who signs most at its top and at its end', () => {
    const lines = linesOf('3,000 buckets and 500 causes', 80)
    const named = 'user service-0 of account 111122223333 with boto 2'
    const flat = (part: readonly string[]) => part.join(' ').replaceAll(/\s+/g, ' ')
    expect(flat(lines.slice(0, 6))).toContain(named)
    expect(flat(lines.slice(-12))).toContain(named)
  })

  test.each(LOOKS)(
    'No column in the tables of %s at %i columns is empty or has one value',
    (check, columns) => {
      const lines = linesOf(check, columns)
      for (const table of tablesIn(lines))
        for (const [title, ...cells] of table) {
          expect([title, cells.filter((cell) => cell !== '')]).not.toEqual([title, []])
          if (cells.length > 1) expect([title, new Set(cells).size]).not.toEqual([title, 1])
        }
    },
  )

  test.each(Object.keys(CHECKS) as Check[])('No word of %s is broken at 60 columns', (check) => {
    const words = new Set(
      linesOf(check, 120)
        .join(' ')
        .split(/[\s,]+/),
    )
    const broken = linesOf(check, 60)
      .flatMap((line) => line.trim().split(/[\s,]+/))
      .filter((word) => /^[a-z]{4,}[a-z0-9-]*$/i.test(word) && !words.has(word))
      // Labels of the list that a narrow terminal has in place of the table.
      .filter((word) => !['Requests', 'Signs', 'Where', 'last'].includes(word))
    expect(broken).toEqual([])
  })
})

/** The tables of a report: their columns, each with its title and its cells. */
function tablesIn(lines: readonly string[]): string[][][] {
  return lines.flatMap((line, at) => {
    if (!/^ +(?:#|Bucket) {2,}\S/.test(line)) return []
    const starts = [...line.matchAll(/(?<=^| {2})\S/g)].map(({ index }) => index)
    const isRow = (row: string) => /^ {2,}\S/.test(row) && !/ (?:are|is) in report\.json/.test(row)
    const end = lines.findIndex((row, index) => index > at && !isRow(row))
    const rows = lines.slice(at + 1, end)
    const isNumbered = line.trimStart().startsWith('#')
    const firsts = isNumbered ? rows.filter((row) => /^ +\d+ {2}/.test(row)) : rows
    return [
      line
        .trim()
        .split(/ {2,}/)
        .map((title, column) => [title, ...firsts.map((row) => cellAt(row, starts, column))]),
    ]
  })
}

/** The words of a row that stand at or across the place of a column. */
function cellAt(row: string, starts: readonly number[], column: number): string {
  const words = [...row.matchAll(/\S+(?: \S+)*/g)]
  const [from, to] = [starts[column] as number, starts[column + 1] ?? Number.POSITIVE_INFINITY]
  return words
    .filter(({ index, 0: text }) => index < to && index + text.length > from)
    .map(([text]) => text)
    .join(' ')
}
