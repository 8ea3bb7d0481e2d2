import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The first words of the names of functions. */
const VERBS = new Set(
  `abort act add address advise aggregate agree allocate annotate announce answer append apply ask
  assume attempt authorize begin break build bundle call cancel canonicalize cast catch change check
  choose clamp classify clear close collect compare compile complete compute configure connect consume
  continue convert copy count cover create cut debug decide decode decompress define describe destroy
  disturb do draw edit emit enable encode end enlarge ensure enter erase escape estimate expand expect
  expire explain fail feed fetch fill find finish fit flip flush fold forecast forget format free
  gather get give group grow guess hand handle hash hide hold identify ignore increment indent inflate
  insert install join judge keep kill lay learn leave limit link list listen load locate log look main
  make map mark mask match measure memoize merge mix move mutate narrow nest normalize note notice
  number on open order pack pad paint parse pass pause peek pick pin place plan prepare prepend
  preview print prune publish push put quote raise rank read redact refuse rehash reject release
  remember remove render renew repeat replace reply report request require reset resolve respond
  restore retry roll round run sample say scale scan search see seek select send serve set settle
  share shorten show shuffle skip sleep sort spell split spread start step stop store substitute sum
  take tally tell throw to translate trim trust try unescape unmap unpack update use verify view visit
  wait wake walk warn watch work wrap write yield`.split(/\s+/),
)
/** The first words of the names of functions that return a boolean. */
const BOOLEANS = new Set(['is', 'has', 'can', 'needs'])
/** Names of members that something else gives, with what that is. */
const GIVEN: Readonly<Record<string, string>> = {
  Alias: 'a visitor of yaml',
  Scalar: 'a visitor of yaml',
  crc32: 'node:zlib, which has it from Node 22.2 on',
  digest: 'Checksum of Smithy',
  now: 'Date.now',
  off: 'EventEmitter.off',
  zstdDecompressSync: 'node:zlib, which has it from Node 22.15 on',
}
/** Members that are booleans and have the name that a contract gives: inputs, fields of `report.json` and of a plan. */
const GIVEN_BOOLEANS = new Set(
  `acceptDenyPolicy accepted complete excepted ignoreRejected roleChaining trackingIssue`.split(' '),
)
/** A callback of this name tells its owner of an event. */
const EVENT = /^on[A-Z]/

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

interface NamedFunction {
  readonly name: string
  /** Whether the declared type of its result is a boolean. */
  readonly isBoolean: boolean
  readonly isMember: boolean
  /** Whether it is declared at the top level of its file. */
  readonly isTopLevel: boolean
}

const FUNCTIONS = new Set(['ArrowFunctionExpression', 'FunctionExpression'])

/** The functions of a file: declared ones, constants and members whose value is a function, and their types. */
function functionsIn(source: string, syntax: 'typescript' | 'ecmascript' = 'typescript'): NamedFunction[] {
  const found: NamedFunction[] = []
  const visit = (node: unknown, depth: number): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      for (const item of node) visit(item, depth)
      return
    }
    const item = node as Node
    const named = findNamed(item)
    if (named !== null) found.push({ ...named, isTopLevel: depth === 0 })
    for (const child of Object.values(item)) visit(child, FUNCTION_LIKE.test(item.type) ? depth + 1 : depth)
  }
  visit((parseSync(source, { syntax, target: 'es2023' }) as unknown as { body: Node[] }).body, 0)
  return found
}

const FUNCTION_LIKE = /Function|Method|Class|Object|Interface/

/** The members of types and the parameters that are declared as a boolean. */
function booleansIn(source: string): string[] {
  const found: string[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) {
      node.forEach(visit)
      return
    }
    const { type, key, value, typeAnnotation } = node as Node
    const declared = (typeAnnotation as Node | null | undefined)?.typeAnnotation as Node | undefined
    const name = type === 'TsPropertySignature' ? (key as Node).value : type === 'Identifier' ? value : null
    if (declared?.kind === 'boolean' && typeof name === 'string') found.push(name)
    Object.values(node).forEach(visit)
  }
  visit(parseSync(source, { syntax: 'typescript', target: 'es2023' }))
  return found
}

/** The function that a node names; null where it names none. */
function findNamed(node: Node): Omit<NamedFunction, 'isTopLevel'> | null {
  const value = (node.init ?? node.value) as Node | null | undefined
  switch (node.type) {
    case 'FunctionDeclaration':
      return describeFunction(node.identifier as Node, node, false)
    case 'VariableDeclarator':
      return FUNCTIONS.has(value?.type ?? '') ? describeFunction(node.id as Node, value as Node, false) : null
    case 'KeyValueProperty':
    case 'ClassProperty':
      return FUNCTIONS.has(value?.type ?? '') ? describeFunction(node.key as Node, value as Node, true) : null
    case 'MethodProperty':
    case 'TsMethodSignature':
      return describeFunction(node.key as Node, node, true)
    case 'ClassMethod':
    case 'PrivateMethod':
      return node.kind === 'method' ? describeFunction(node.key as Node, node.function as Node, true) : null
    case 'TsPropertySignature': {
      const type = (node.typeAnnotation as Node | undefined)?.typeAnnotation as Node | undefined
      return type?.type === 'TsFunctionType'
        ? describeFunction(node.key as Node, { ...type, returnType: type.typeAnnotation }, true)
        : null
    }
    default:
      return null
  }
}

function describeFunction(
  identifier: Node,
  { returnType, typeAnn }: Node,
  isMember: boolean,
): Omit<NamedFunction, 'isTopLevel'> | null {
  if (identifier.type !== 'Identifier' && identifier.type !== 'PrivateName') return null
  const name = (identifier.value ?? (identifier.id as Node | undefined)?.value) as string
  const { kind, type } = (((returnType ?? typeAnn) as Node | undefined)?.typeAnnotation ?? {}) as Record<
    string,
    unknown
  >
  return { name, isBoolean: kind === 'boolean' || type === 'TsTypePredicate', isMember }
}

/** A function within another, and a member, may act and tell with a boolean whether it went well. */
function hasVerb({ name, isBoolean, isMember, isTopLevel }: NamedFunction): boolean {
  const word = /^[a-z]+/.exec(name)?.[0] ?? ''
  if (BOOLEANS.has(word)) return true
  if (isMember && (name in GIVEN || EVENT.test(name))) return true
  return VERBS.has(word) && !(isBoolean && isTopLevel)
}

function listFiles(...patterns: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--', ...patterns], { cwd: ROOT, encoding: 'utf8' })
  return listed.split('\n').filter((path) => path !== '' && !path.includes('wasm-base64'))
}

function findNouns(paths: readonly string[], isLookedAt: (one: NamedFunction) => boolean): string[] {
  return paths.flatMap((path) =>
    functionsIn(readFileSync(`${ROOT}${path}`, 'utf8'), path.endsWith('.ts') ? 'typescript' : 'ecmascript')
      .filter((one) => isLookedAt(one) && !hasVerb(one))
      .map(({ name }) => `${path}: ${name}`),
  )
}

describe('the names of functions', () => {
  test('Each function and method of src begins with a verb, and with is, has, can or needs if it returns a boolean', () => {
    const paths = listFiles('src/*.ts')
    const count = paths.flatMap((path) => functionsIn(readFileSync(`${ROOT}${path}`, 'utf8'))).length
    expect(count).toBeGreaterThan(2_000)
    expect(findNouns(paths, () => true)).toEqual([])
  })

  test('Each function of the scripts, the benchmarks, the scanner and what tests share begins with a verb', () => {
    const paths = listFiles('scripts', 'bench', 'test', 'assembly').filter(
      (path) => /\.(?:ts|mjs)$/.test(path) && !path.endsWith('.test.ts'),
    )
    expect(paths.length).toBeGreaterThan(50)
    expect(findNouns(paths, ({ isMember }) => !isMember)).toEqual([])
  })

  test('Each member and parameter of src that is a boolean begins with is, has, can or needs, or has a given name', () => {
    const wrong = listFiles('src/*.ts').flatMap((path) =>
      booleansIn(readFileSync(`${ROOT}${path}`, 'utf8'))
        .filter((name) => !BOOLEANS.has(/^[a-z]+/.exec(name)?.[0] ?? '') && !GIVEN_BOOLEANS.has(name))
        .map((name) => `${path}: ${name}`),
    )
    expect(wrong).toEqual([])
    expect(booleansIn('interface A { wants: boolean; b: number }')).toEqual(['wants'])
    expect(booleansIn('const a = (covers: boolean): void => {}')).toEqual(['covers'])
  })

  test('A noun is not a verb, and a verb is not the name of a boolean', () => {
    const names = (source: string) => functionsIn(source).map(hasVerb)
    expect(names('export function total(): number { return 1 }')).toEqual([false])
    expect(names('const parts = () => 1, findParts = () => 2')).toEqual([false, true])
    expect(names('function matches(a: string): boolean { return true }')).toEqual([false])
    expect(names('function isText(a: unknown): a is string { return true }')).toEqual([true])
  })

  test('A nested function, a method, a member and a type are found, and may tell whether they went well', () => {
    const names = (source: string) =>
      functionsIn(source)
        .filter((one) => !hasVerb(one))
        .map(({ name }) => name)
    expect(names('function run() { const part = () => 1; function ending() {} }')).toEqual(['part', 'ending'])
    expect(names('class A { size() {} #sum() {} get count() { return 1 } keep = () => 1 }')).toEqual(['size'])
    expect(names('const a = { size: () => 1, sum() {}, parts() {} }')).toEqual(['size', 'parts'])
    expect(names('interface A { size(): number; readonly total: () => number; onEnd(): void }')).toEqual([
      'size',
      'total',
    ])
    expect(names('function run() { const push = (): boolean => true, wants = (): boolean => true }')).toEqual(
      ['wants'],
    )
  })
})
