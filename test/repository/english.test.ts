import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'

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

  test('A long sentence and a form that is ruled out are found', () => {
    const long = `${'word '.repeat(MOST_WORDS)}word.`
    expect(
      faultsIn('a', commentsIn(`/** ${long} Short. */\nconst a = 1 // not a comment of its own\n`)),
    ).toHaveLength(1)
    expect(faultsIn('a', commentsIn(`// This is no record.\n`))).toHaveLength(1)
    expect(faultsIn('a', textsIn(`- ${long}\n- This is not a record.\n`))).toHaveLength(1)
  })
})
