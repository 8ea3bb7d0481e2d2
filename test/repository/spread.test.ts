import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

const SOURCES = new URL('../../src/', import.meta.url)

/**
 * Names that a call or `new` spreads into its arguments, from the syntax tree. Other arguments are `an expression`.
 */
function spreadArguments(source: string): string[] {
  const found: string[] = []
  const restParameters = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const item of node) visit(item)
      return
    }
    const { type } = node as { type?: string }
    if (type === 'RestElement') restParameters.add((node as { argument: { value: string } }).argument.value)
    if (type === 'CallExpression' || type === 'NewExpression')
      for (const { spread, expression } of (node as Call).arguments ?? [])
        if (spread && !TAKES_FEW.has((node as Call).callee.value ?? ''))
          found.push(expression.type === 'Identifier' ? expression.value : 'an expression')
    for (const item of Object.values(node)) visit(item)
  }
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }))
  return found.filter((name) => !restParameters.has(name))
}

/** Our functions whose callers limit their arguments: the lines of one cell, the names of errors. */
const TAKES_FEW: ReadonlySet<string> = new Set(['makeCell', 'addLines', 'isNamed'])

interface Call {
  readonly callee: { readonly value?: string }
  readonly arguments?: readonly {
    readonly spread?: object | null
    readonly expression: { readonly type: string; readonly value: string }
  }[]
}

test.each([
  ['list.push(...rows)', ['rows']],
  ['Math.max(0, ...rows.map((row) => row.length))', ['an expression']],
  ['new Set(...rows)', ['rows']],
  ['String.fromCharCode(\n  ...head.subarray(1),\n)', ['an expression']],
  ['const f = (...names: string[]) => g(...names)', []],
  ['[...rows, ...new Set([...rows])]; ({ ...rows })', []],
])('Spread arguments are recognized in this code: %s', (source, names) => {
  expect(spreadArguments(source)).toEqual(names)
})

test('No call spreads a list into its arguments, because a long list overflows the stack', () => {
  const found = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) =>
      spreadArguments(readFileSync(new URL(path, SOURCES), 'utf8'))
        // The code gives the length of a constant.
        .filter((name) => !/^[A-Z][A-Z0-9_]*$/.test(name))
        .map((name) => `${path}: ...${name}`),
    )
  expect(found).toEqual([])
})
