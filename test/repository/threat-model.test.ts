import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const ROOT = new URL('../../', import.meta.url)
const TEXT = readFileSync(new URL('docs/threat-model.md', ROOT), 'utf8')

/** The cells of each row of the table under a heading, without its two rows of titles. */
function rowsAfter(heading: string): string[][] {
  const lines = TEXT.slice(TEXT.indexOf(heading)).split('\n')
  const first = lines.findIndex((line) => line.startsWith('|'))
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'))
  return lines.slice(first + 2, first + length).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

const pathsIn = (text: string, folder: string): string[] =>
  [...text.matchAll(/`([^`\s]+)`/g)]
    .map(([, path]) => path as string)
    .filter((path) => path.startsWith(folder))

test('Every test that the threat model names exists', () => {
  const named = pathsIn(TEXT, 'test/')
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((path) => !existsSync(new URL(path, ROOT)))).toEqual([])
})

describe('the rows of the threat model', () => {
  const rows = rowsAfter('# Threat model')

  test('Every protection names a test that proves it', () => {
    expect(rows.length).toBeGreaterThan(20)
    const untested = rows
      .map((cells) => cells.at(-1) as string)
      .filter((protection) => !protection.startsWith('none:') && pathsIn(protection, 'test/').length === 0)
    expect(untested).toEqual([])
  })
})

describe('the loops whose size others control', () => {
  test('Every loop names files or folders of src/ that exist', () => {
    const loops = rowsAfter('## Loops whose size others control').map(([loop]) => loop as string)
    expect(loops.length).toBeGreaterThan(10)
    for (const loop of loops) {
      const places = pathsIn(loop, '')
      expect(places).not.toEqual([])
      for (const place of places) {
        const [file, folder] = [new URL(`src/${place}.ts`, ROOT), new URL(`src/${place}`, ROOT)]
        expect({
          place,
          exists: existsSync(file) || (existsSync(folder) && statSync(folder).isDirectory()),
        }).toEqual({
          place,
          exists: true,
        })
      }
    }
  })
})
