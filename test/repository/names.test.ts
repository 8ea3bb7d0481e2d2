import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

const SOURCES = new URL('../../src/', import.meta.url)

/** The first words of the names of functions. */
const VERBS = new Set(
  `abort act add address advise aggregate agree annotate announce answer append apply ask assume attempt
  authorize begin break build bundle call cancel canonicalize cast catch change check choose clamp
  classify clear close collect compare compile complete compute configure connect consume continue
  convert count create cut debug decide decode decompress define describe destroy disturb do draw edit
  emit enable encode end enlarge ensure enter erase escape estimate expand expect expire explain fail
  feed fetch find finish fit flip flush forecast format gather get give group grow guess hand handle hash
  hide hold identify ignore indent inflate insert install join judge keep leave limit link list listen
  load locate log look main make map mark mask match measure memoize merge mix move mutate nest normalize
  note notice number on open order pack pad paint parse pause peek pick pin place plan prepare prepend preview
  print prune publish push put quote raise rank read redact refuse rehash rehearse reject release
  remember remove render renew repeat replace reply report request require reset resolve respond restore
  retry roll round run sample say scale scan search see select send serve set settle share shorten show
  shuffle skip sleep sort spell split spread start step stop substitute sum take tally tell throw to
  translate trim trust try unmap unpack update use verify view visit wait wake walk warn watch work wrap
  write yield`.split(/\s+/),
)
/** The first words of the names of functions that return a boolean. */
const BOOLEANS = new Set(['is', 'has', 'can', 'needs'])

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

interface NamedFunction {
  readonly name: string
  /** Whether the declared type of its result is a boolean. */
  readonly isBoolean: boolean
}

/** The functions at the top level of a file, and constants whose value is a function. */
function functionsIn(source: string): NamedFunction[] {
  const { body } = parseSync(source, { syntax: 'typescript', target: 'es2023' }) as unknown as {
    body: Node[]
  }
  return body
    .map((item) => (item.type === 'ExportDeclaration' ? (item.declaration as Node) : item))
    .flatMap((item) => {
      if (item.type === 'FunctionDeclaration') return [functionOf(item.identifier as Node, item)]
      if (item.type !== 'VariableDeclaration') return []
      return (item.declarations as { id: Node; init: Node | null }[])
        .filter(({ init }) => init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression')
        .map(({ id, init }) => functionOf(id, init as Node))
    })
}

function functionOf(identifier: Node, { returnType }: Node): NamedFunction {
  const { kind, type } = ((returnType as Node | undefined)?.typeAnnotation ?? {}) as Record<string, unknown>
  return { name: identifier.value as string, isBoolean: kind === 'boolean' || type === 'TsTypePredicate' }
}

function hasVerb({ name, isBoolean }: NamedFunction): boolean {
  const word = /^[a-z]+/.exec(name)?.[0] ?? ''
  return BOOLEANS.has(word) || (!isBoolean && VERBS.has(word))
}

const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)

describe('the names of functions', () => {
  test('Each function of src begins with a verb, and with is, has, can or needs if it returns a boolean', () => {
    const found = paths.flatMap((path) =>
      functionsIn(readFileSync(new URL(path, SOURCES), 'utf8')).map((one) => ({ path, ...one })),
    )
    expect(found.length).toBeGreaterThan(500)
    expect(found.filter((one) => !hasVerb(one)).map(({ path, name }) => `${path}: ${name}`)).toEqual([])
  })

  test('A noun is not a verb, and a verb is not the name of a boolean', () => {
    const names = (source: string) => functionsIn(source).map(hasVerb)
    expect(names('export function total(): number { return 1 }')).toEqual([false])
    expect(names('const parts = () => 1, findParts = () => 2')).toEqual([false, true])
    expect(names('function matches(a: string): boolean { return true }')).toEqual([false])
    expect(names('function isText(a: unknown): a is string { return true }')).toEqual([true])
  })
})
