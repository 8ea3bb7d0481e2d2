import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

const SOURCES = new URL('../../src/', import.meta.url)

/**
 * Folders and root files of `src/` from the bottom up. Each imports from its own row only to its left, and from the
 * rows above.
 */
const ROWS = [
  ['runtime', 'model'],
  ['log-formats'],
  ['settings', 'advice', 'policies', 'exceptions'],
  ['aws'],
  ['log-sources'],
  ['engines'],
  ['verdict'],
  ['plan', 'report'],
  ['check'],
  ['github'],
  ['action', 'cli'],
  ['index'],
]

/** The imports of every source file by its path below `src/`: static, dynamic and type imports. */
type Imports = ReadonlyMap<string, readonly string[]>

interface Node {
  readonly type?: string
  readonly source?: { readonly value: string } | null
  readonly argument?: { readonly value?: string }
  readonly callee?: Node
  readonly arguments?: readonly { readonly expression: { readonly value?: unknown } }[]
}

function importsIn(text: string, path: string): string[] {
  const targets: unknown[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { type, source, argument, callee, arguments: given } = node as Node
    if (type === 'ImportDeclaration' || type === 'ExportNamedDeclaration' || type === 'ExportAllDeclaration')
      targets.push(source?.value)
    if (type === 'TsImportType') targets.push(argument?.value)
    if (type === 'CallExpression' && callee?.type === 'Import') targets.push(given?.[0]?.expression.value)
    for (const item of Object.values(node)) visit(item)
  }
  visit(parseSync(text, { syntax: 'typescript', target: 'es2023' }))
  return targets
    .filter((target): target is string => typeof target === 'string' && target.startsWith('.'))
    .map((target) => posix.join(posix.dirname(path), target.replace(/\.js$/, '.ts')))
}

function sourceImports(): Imports {
  const paths = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
  return new Map(paths.map((path) => [path, importsIn(readFileSync(new URL(path, SOURCES), 'utf8'), path)]))
}

function importsAgainstTheOrder(imports: Imports): string[] {
  const places = new Map(
    ROWS.flatMap((row, rowAt) => row.map((name, at) => [name, { rowAt, at, name }] as const)),
  )
  const placeOf = (path: string) => {
    const place = places.get((path.split('/')[0] as string).replace(/\.ts$/, ''))
    if (place === undefined) throw new Error(`${path} is in no folder of the layout`)
    return place
  }
  return [...imports].flatMap(([path, targets]) => {
    const from = placeOf(path)
    return targets
      .filter((target) => {
        const to = placeOf(target)
        return (
          to.name !== from.name && (to.rowAt > from.rowAt || (to.rowAt === from.rowAt && to.at > from.at))
        )
      })
      .map((target) => `${path} -> ${target}`)
  })
}

function importCircles(imports: Imports): string[] {
  const circles: string[] = []
  const finished = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
      return
    }
    if (finished.has(path)) return
    for (const target of imports.get(path) ?? []) visit(target, [...trail, path])
    finished.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return circles
}

function changingExports(text: string): string[] {
  const listed = [...text.matchAll(/^export \{([^}]*)\}/gm)].flatMap(([, list = '']) => list.split(/\W+/))
  return [...text.matchAll(/^(export )?(?:let|var) (\w+)/gm)]
    .filter(([, exported, name = '']) => exported !== undefined || listed.includes(name))
    .map(([line]) => line)
}

describe('the imports of src/', () => {
  const imports = sourceImports()

  test('Every import that is found names a file of src', () => {
    expect(imports.size).toBeGreaterThan(100)
    expect(imports.get('index.ts')).toEqual(expect.arrayContaining(['cli/main.ts', 'action/main.ts']))
    expect([...imports.values()].flat().filter((target) => !imports.has(target))).toEqual([])
  })

  test('The imports follow the order of the layout', () => {
    expect(importsAgainstTheOrder(imports)).toEqual([])
  })

  test('The imports form no cycle', () => {
    expect(importCircles(imports)).toEqual([])
  })

  test('No file exports a variable that can change, because the bundle copies each export once', () => {
    const texts = [...imports.keys()].map((path) => readFileSync(new URL(path, SOURCES), 'utf8'))
    expect(texts.flatMap(changingExports)).toEqual([])
  })
})

describe('the layout test', () => {
  test('The test reports an import against the order, also a dynamic one', () => {
    const text = 'const { check } = await import(/* webpackMode: "eager" */ \'../check.js\')'
    expect(importsAgainstTheOrder(new Map([['model/time.ts', importsIn(text, 'model/time.ts')]]))).toEqual([
      'model/time.ts -> check.ts',
    ])
  })

  test('The test reports a wrong import between two folders of one row', () => {
    expect(importsAgainstTheOrder(new Map([['action/main.ts', ['cli/main.ts']]]))).toHaveLength(1)
    expect(importsAgainstTheOrder(new Map([['cli/main.ts', ['action/main.ts']]]))).toEqual([])
  })

  test('The test reports files that import each other', () => {
    const text = "import type { B } from './b.js'\nexport { c } from './c.js'"
    const imports = new Map([
      ['cli/a.ts', importsIn(text, 'cli/a.ts')],
      ['cli/b.ts', ['cli/c.ts']],
      ['cli/c.ts', ['cli/a.ts']],
    ])
    expect(importCircles(imports)).toEqual(['cli/a.ts -> cli/b.ts -> cli/c.ts -> cli/a.ts'])
  })

  test('The test reports an exported variable', () => {
    expect(changingExports('let a = 1\nlet b = 2\nexport { a as c }\nexport let d = 3\n')).toEqual([
      'let a',
      'export let d',
    ])
  })
})
