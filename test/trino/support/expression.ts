import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RECORD_EXPRESSION } from '../../../src/log-formats/text/record-expression.js'
import { makeHostileLine } from '../../support/hostile-lines.js'
import { createRandom } from '../../support/random.js'
import { makeComparable, readColumns } from './reading.js'

/** Runs `MatchLines` on a stack as small as that of an engine thread, and returns the lines that it prints. */
function matchLines(java: string, lines: readonly Buffer[], ...more: string[]): string[] {
  const directory = mkdtempSync(join(tmpdir(), 'expression-'))
  try {
    const expression = join(directory, 'expression')
    const file = join(directory, 'lines')
    writeFileSync(expression, RECORD_EXPRESSION)
    writeFileSync(file, Buffer.concat(lines.flatMap((line) => [line, Buffer.from('\n')])))
    const program = new URL('../java/MatchLines.java', import.meta.url).pathname
    const options = ['-Xss512k', program, expression, file, ...more]
    return execFileSync(java, options, { maxBuffer: 1 << 30, encoding: 'utf8' })
      .trimEnd()
      .split('\n')
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The lines of 60,000 hostile ones that the expression, in this Java, does not read as `readRecord` does. */
export function listLinesReadWrong(java: string): readonly string[] {
  const random = createRandom(476)
  const lines = Array.from({ length: 60_000 }, () =>
    Buffer.from(makeHostileLine(random).filter((byte) => byte !== 0x0d)),
  )
  const groups = matchLines(java, lines).map((line) => JSON.parse(line) as (string | null)[])
  return lines
    .filter((line, i) => makeComparable(groups[i] ?? []) !== makeComparable(readColumns(line)))
    .map(String)
}

/** The milliseconds that the slowest line of a megabyte takes, in this Java. */
export function measureLongLine(java: string): number {
  const lines = PIECES.flatMap(listLongLines).map((line) => Buffer.from(line))
  return Number(matchLines(java, lines, 'time'))
}

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
function listLongLines(piece: string): string[] {
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
