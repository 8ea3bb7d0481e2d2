import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parseSync } from '@swc/core'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MOST_WORDS = 25
/** Words and forms that CONTRIBUTING.md rules out. */
const RULED_OUT =
  /\b(?:(?<!there )is no (?!longer)|alone\b|(?:requests?|bytes|hours|objects|records|files) an? (?:day|hour|second|month)\b)/

function filesOf(...patterns: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '--', ...patterns], { cwd: ROOT, encoding: 'utf8' })
  return listed
    .split('\n')
    .filter((path) => path !== '' && !/^(?:dist|test\/report\/rendered)\/|wasm-base64|CHANGELOG/.test(path))
}

/**
 * The sentences of a text. A colon and a semicolon end one, too. Code counts as one word, and an address as none. A text
 * without such an end is a title or a list of names.
 */
function sentencesOf(text: string): string[] {
  return text
    .replaceAll(/`[^`]*`/g, 'code')
    .replaceAll(/https?:\/\/\S+/g, '')
    .split(/(?<=[.!?:;]["')\]*]*)\s+|\n\s*\n/)
    .map((sentence) => sentence.replaceAll(/\s+/g, ' ').trim())
    .filter((sentence) => /[.!?:;]["')\]*]*$/.test(sentence))
}

function wordsOf(sentence: string): number {
  return sentence.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function faultsIn(path: string, texts: readonly string[]): string[] {
  return texts
    .flatMap(sentencesOf)
    .filter((sentence) => wordsOf(sentence) > MOST_WORDS || RULED_OUT.test(sentence))
    .map((sentence) => `${path}: ${sentence}`)
}

/** The comments of a source file, each without its marks. Tags of doc comments begin a sentence. */
function commentsIn(source: string): string[] {
  const comments = source.matchAll(/^[ \t]*\/\*\*([\s\S]*?)\*\/|(?:^[ \t]*\/\/.*\n?)+/gm)
  return [...comments].map(([text, doc]) =>
    doc === undefined
      ? text.replaceAll(/^[ \t]*\/\/ ?/gm, '')
      : doc.replaceAll(/^\s*\* ?/gm, '').replaceAll(/@\w+ /g, '\n\n'),
  )
}

/** The exported names without a doc comment before them. */
function undocumentedIn(path: string, source: string): string[] {
  const exported = /^export (?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm
  return [...source.matchAll(exported)]
    .filter(({ index }) => !source.slice(0, index).endsWith('*/\n'))
    .map(([, name]) => `${path}: ${name}`)
}

/** The paragraphs, list items and cells of a document, without code and addresses. */
function textsIn(markdown: string): string[] {
  return markdown
    .replaceAll(/```[\s\S]*?```/g, '\n\n')
    .replaceAll(/^(?:\||#).*$/gm, (line) => `\n\n${line.replaceAll('|', '\n\n')}\n\n`)
    .replaceAll(/^\s*(?:[-*]|\d+\.)\s/gm, '\n\n')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .split(/\n\s*\n/)
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** The text of a literal, of a template, or of a sum of them. A value in it counts as one word. Null for other code. */
function readLiteral(node: Node): string | null {
  if (node.type === 'StringLiteral') return node.value as string
  if (node.type === 'TemplateLiteral')
    return (node.quasis as { cooked: string }[]).map(({ cooked }) => cooked).join('value')
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return null
  const [left, right] = [node.left, node.right].map((side) => readLiteral(side as Node))
  return left === null && right === null ? null : `${left ?? 'value'}${right ?? 'value'}`
}

function visitNodes(source: string, visit: (node: Node) => 'enter' | 'skip'): void {
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (!Array.isArray(node) && visit(node as Node) === 'skip') return
    for (const child of Object.values(node)) walk(child)
  }
  walk(parseSync(source, { syntax: 'typescript', target: 'es2023' }))
}

/** The texts of several words in a source file. */
function literalsIn(source: string): string[] {
  const found: string[] = []
  visitNodes(source, (node) => {
    const text = readLiteral(node)
    if (text === null) return 'enter'
    if (/\s/.test(text)) found.push(text)
    return 'skip'
  })
  return found
}

/** The names of the tests in a source file. */
function testNamesIn(source: string): string[] {
  const found: string[] = []
  visitNodes(source, (node) => {
    if (node.type !== 'CallExpression') return 'enter'
    const name = (node.arguments as { expression: Node }[])[0]
    const text = name === undefined ? null : readLiteral(name.expression)
    if (text !== null && isTest(node.callee as Node)) found.push(text)
    return 'enter'
  })
  return found
}

/** `test`, `test.skip`, and the result of `test.each(table)`. */
function isTest(callee: Node): boolean {
  if (callee.type === 'Identifier') return callee.value === 'test'
  if (callee.type === 'CallExpression')
    return isTest(((callee.callee as Node).object ?? callee.callee) as Node)
  return callee.type === 'MemberExpression' && isTest(callee.object as Node)
}

function isSentence(name: string): boolean {
  const words = wordsOf(name)
  return (
    /^(?:value\b|["'`(]?[\p{Lu}\d$%.-])/u.test(name) &&
    words >= 3 &&
    words <= MOST_WORDS &&
    !RULED_OUT.test(name)
  )
}

describe('plain English', () => {
  test.each(['src', 'assembly', 'scripts', 'bench', 'test'])(
    'No comment in %s has a sentence of more than 25 words, or a form that is ruled out',
    (folder) => {
      const files = filesOf(`${folder}/*.ts`, `${folder}/*.mjs`)
      expect(files.length).toBeGreaterThan(2)
      expect(
        files.flatMap((path) => faultsIn(path, commentsIn(readFileSync(`${ROOT}${path}`, 'utf8')))),
      ).toEqual([])
    },
  )

  test('No document has a sentence of more than 25 words, or a form that is ruled out', () => {
    // CONTRIBUTING.md quotes the forms that it rules out. The table of clients lists products.
    const files = filesOf('*.md').filter((path) => path !== 'CONTRIBUTING.md')
    expect(files.flatMap((path) => faultsIn(path, textsIn(readFileSync(`${ROOT}${path}`, 'utf8'))))).toEqual(
      [],
    )
  })

  test('Each exported function, constant and type of src has a doc comment', () => {
    const files = filesOf('src/*.ts')
    expect(files.flatMap((path) => undocumentedIn(path, readFileSync(`${ROOT}${path}`, 'utf8')))).toEqual([])
    expect(undocumentedIn('a', '/** A. */\nexport const a = 1\nexport function b() {}\n')).toEqual(['a: b'])
  })

  test('No message in src has a sentence of more than 25 words, or a form that is ruled out', () => {
    const files = filesOf('src/*.ts').filter(
      (path) => !/athena\/sql\/|json\/sql\.|record-expression|log-formats\/.*\/athena/.test(path),
    )
    // A text need not end with a full stop: others follow it.
    expect(
      files.flatMap((path) =>
        faultsIn(
          path,
          literalsIn(readFileSync(`${ROOT}${path}`, 'utf8')).map((text) => `${text}.`),
        ),
      ),
    ).toEqual([])
  })

  test('The name of each test is a sentence of at most 25 words that begins with a capital letter', () => {
    const files = filesOf('test/*.test.ts')
    const names = files.flatMap((path) =>
      testNamesIn(readFileSync(`${ROOT}${path}`, 'utf8')).map((name) => ({ path, name })),
    )
    expect(names.length).toBeGreaterThan(1_000)
    expect(names.filter(({ name }) => !isSentence(name)).map(({ path, name }) => `${path}: ${name}`)).toEqual(
      [],
    )
  })

  test('Messages and the names of tests are read from their code', () => {
    expect(literalsIn(`throw new Error(\`The file \${path} \` + 'is not a file.')`)).toEqual([
      'The file value is not a file.',
    ])
    expect(testNamesIn("test('A', f); test.each([1])('B %s', f); test.skip('C', f); other('D', f)")).toEqual([
      'A',
      'B %s',
      'C',
    ])
    expect(['A file is read', 'a file is read', 'A file', 'This is no file'].map(isSentence)).toEqual([
      true,
      false,
      false,
      false,
    ])
  })

  test('A long sentence and a form that is ruled out are found', () => {
    const long = `${'word '.repeat(MOST_WORDS)}word.`
    expect(
      faultsIn('a', commentsIn(`/** ${long} Short. */\nconst a = 1 // not a comment of its own\n`)),
    ).toHaveLength(1)
    expect(faultsIn('a', commentsIn(`// This is no record.\n`))).toHaveLength(1)
    expect(faultsIn('a', textsIn(`- ${long}\n- This is not a record.\n`))).toHaveLength(1)
  })
})
