import { expect, test } from '@jest/globals'
import { COLUMNS } from '../../../src/log-formats/columns.js'
import { readRecord } from '../../../src/log-formats/text/record.js'
import { RECORD_EXPRESSION } from '../../../src/log-formats/text/record-expression.js'
import { makeHostileLine } from '../../support/hostile-lines.js'
import { createRandom } from '../../support/random.js'

/**
 * The expression in JavaScript, which has no possessive quantifiers. Here a loop over a group continues as far as it
 * can, and other loops have nothing to give back. `test/trino` matches the unchanged expression in Java.
 */
function inJavaScript(expression: string): RegExp {
  let source = expression
  for (let end = source.indexOf(')*+'); end !== -1; end = source.indexOf(')*+')) {
    let start = end
    for (let depth = 1; depth > 0; ) {
      start--
      if (source[start] === ')') depth++
      if (source[start] === '(') depth--
    }
    const group = source.slice(start, end + 1)
    source = `${source.slice(0, start)}${group}*(?!${group})${source.slice(end + 3)}`
  }
  return new RegExp(`^(?:${source.replace(/([*+?}])\+/g, '$1').replaceAll('\\z', '$')})$`, 's')
}

const expression = inJavaScript(RECORD_EXPRESSION)
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

test('The expression has a group for each column and one for the raw line', () => {
  const groups = new RegExp(`${expression.source}|`, 's').exec('') as RegExpExecArray
  expect(groups.length - 1).toBe(COLUMNS.length + 1)
})

test('The expression has only characters that a table definition can contain', () => {
  expect(RECORD_EXPRESSION).toMatch(/^[ -~]+$/)
  expect(RECORD_EXPRESSION).not.toContain("'")
})

test('The expression reads every line as readRecord does', () => {
  const random = createRandom(20_261_123)
  let read = 0
  for (let i = 0; i < 15_000; i++) {
    const line = makeHostileLine(random)
    const record = readRecord(line, 0, line.length)
    const groups = (expression.exec(decoder.decode(line)) as RegExpExecArray).slice(1)
    if (record === null) expect(groups).toEqual([...COLUMNS.map(() => undefined), decoder.decode(line)])
    else {
      read++
      const missing = groups.length - record.columns.length
      expect(groups).toEqual([...record.columns, ...Array.from({ length: missing }, () => undefined)])
    }
  }
  expect(read).toBeGreaterThan(4_000)
})
