import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { RECORD_EXPRESSION } from '../../src/log-formats/text/record-expression.js'
import { makeHostileLine } from '../support/hostile-lines.js'
import { createRandom } from '../support/random.js'
import { makeComparable, readColumns } from './support/reading.js'
import { readRig } from './support/rig.js'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'expression-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

/** Runs `MatchLines` on a stack as small as that of an engine thread, and returns the lines that it prints. */
function matchLines(java: string, lines: readonly Buffer[], ...more: string[]): string[] {
  const expression = join(directory, 'expression')
  const file = join(directory, 'lines')
  writeFileSync(expression, RECORD_EXPRESSION)
  writeFileSync(file, Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])))
  const program = new URL('java/MatchLines.java', import.meta.url).pathname
  const options = ['-Xss512k', program, expression, file, ...more]
  return execFileSync(java, options, { maxBuffer: 1 << 30, encoding: 'utf8' })
    .trimEnd()
    .split('\n')
}

describe.each([
  ['the java on PATH', () => 'java'],
  ['the JDK of the rig', () => join(readRig().jdk, 'bin', 'java')],
])('the expression in %s', (_which, java) => {
  test('The expression reads 60,000 lines as readRecord does', () => {
    const random = createRandom(476)
    const lines = Array.from({ length: 60_000 }, () =>
      Buffer.from(makeHostileLine(random).filter((byte) => byte !== 0x0d)),
    )
    const groups = matchLines(java(), lines).map((line) => JSON.parse(line) as (string | null)[])
    const wrong = lines.filter(
      (line, i) => makeComparable(groups[i] ?? []) !== makeComparable(readColumns(line)),
    )
    expect(wrong.map(String)).toEqual([])
  })

  test('A line of a megabyte is read within a second and without a stack overflow', () => {
    const lines = PIECES.flatMap(longLines).map((line) => Buffer.from(line))
    // Linear time is a few tenths of a second. Worse time is minutes.
    expect(Number(matchLines(java(), lines, 'time'))).toBeLessThan(20_000)
  })
})

const OWNER = 'a'.repeat(64)
const HEAD = `${OWNER} b [06/Feb/2019:00:00:38 +0000] 192.0.2.3 - ID REST.GET.OBJECT k `
const NUMBERS = ' 200 - 1 - 1 1 '
const PIECES = [
  ...['"', '" ', ' ', '- ', '0', ' [', ' A.B', '" x ['],
  ...[`${OWNER} b [`, `" ${OWNER} b `, `" x${OWNER} b[`, `${OWNER.slice(1)} b [`],
  ...[`${OWNER.slice(1)} b [06/Feb/2019:`, ' b [06/Feb/2019:', '[06/Feb/2019:', 'f'],
  ...['" 200 - 1 1 1 1 ', '" 200 - 1 1 1 1 - - '],
]

/** A piece of a million characters, in each position of a record. */
function longLines(piece: string): string[] {
  const long = piece.repeat(Math.ceil(1_000_000 / piece.length))
  return [
    long,
    `${HEAD}${long}`,
    `${OWNER} b [06/Feb/2019:00:00:38 +0000] 192.0.2.3 ${long}`,
    `${HEAD}"${long}"${NUMBERS}"-" "x" - H SigV4`,
    `${HEAD}"x"${NUMBERS}"${long}" "x" - H`,
    `${HEAD}"x"${NUMBERS}"-" "${long}" - H SigV4 C A h T`,
    `${HEAD}"x"${NUMBERS}"-" "${long}`,
    `${HEAD}"x"${NUMBERS}"-" "y" ${long}`,
    `${HEAD}- 200 - 1 - 1 1 - - ${long}`,
    `${HEAD}"${long} b [06/Feb/2019:"${NUMBERS}"-" "x" - H SigV4`,
    `y${'x'.repeat(254)} ${HEAD.slice(OWNER.length + 1)}"${'x'.repeat(1_000_000)} b [06/Feb/2019:"`,
  ]
}
