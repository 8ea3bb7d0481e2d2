import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { removeReports, writeReports } from '../../../src/report/package/write.js'
import { CheckError, SettingsError } from '../../../src/runtime/errors.js'
import { CASES, compliant, jsonText } from '../reports.js'

const [, parts] = CASES
const { report } = parts

let root: string
let directory: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'))
  directory = join(root, 'a', 'b')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('writing', () => {
  test('makes the directory, and leaves whole files and nothing else', async () => {
    const files = await writeReports(directory, parts)
    expect(readdirSync(directory).sort()).toEqual([
      'SHA256SUMS',
      'evidence.csv',
      'queries.sql',
      'report.html',
      'report.json',
      'summary.md',
    ])
    expect(files['report.json']).toBe(join(directory, 'report.json'))
    expect(readFileSync(join(directory, 'report.json'), 'utf8')).toBe(jsonText(report))
  })
  test('takes the place of an earlier run, and leaves no evidence of it', async () => {
    await writeReports(directory, parts)
    await writeReports(directory, { report: compliant, evidence: null, queries: [] })
    expect(readdirSync(directory).sort()).toEqual([
      'SHA256SUMS',
      'queries.sql',
      'report.html',
      'report.json',
      'summary.md',
    ])
    expect(readFileSync(join(directory, 'report.json'), 'utf8')).toBe(jsonText(compliant))
  })
  test('once the signal is aborted nothing is put there, and nothing is left beside', async () => {
    const stop = new AbortController()
    const reason = new CheckError('Cancelled by SIGINT')
    stop.abort(reason)
    await expect(writeReports(directory, parts, stop.signal)).rejects.toBe(reason)
    expect(readdirSync(directory)).toEqual([])
  })
  test('what a killed run left goes, a folder of somebody else’s stays', async () => {
    mkdirSync(join(directory, '.report.html.0123456789abcdef.tmp'), { recursive: true })
    writeFileSync(join(directory, '.report.json.0123456789abcdef.tmp'), '{')
    await writeReports(directory, parts)
    expect(readdirSync(directory).filter((name) => name.startsWith('.'))).toEqual([
      '.report.html.0123456789abcdef.tmp',
    ])
  })
  test('a link planted in a file’s place is not followed', async () => {
    mkdirSync(directory, { recursive: true })
    const victim = join(root, 'victim')
    writeFileSync(victim, 'mine')
    symlinkSync(victim, join(directory, 'report.json'))
    await writeReports(directory, parts)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
    expect(readFileSync(join(directory, 'report.json'), 'utf8')).toBe(jsonText(report))
  })
  test('a file in the directory’s place is a setting to mend', async () => {
    writeFileSync(join(root, 'a'), '')
    await expect(writeReports(join(root, 'a'), parts)).rejects.toThrow(SettingsError)
    await expect(writeReports(directory, parts)).rejects.toThrow(CheckError)
  })
  test('a system that makes no folder there is told of, and not asked forever', async () => {
    // Nothing can be made below /proc, whoever asks; where there is no /proc, the link's folder is missing.
    symlinkSync(existsSync('/proc') ? '/proc' : join(root, 'missing'), join(root, 'a'))
    await expect(writeReports(directory, parts)).rejects.toThrow(CheckError)
  })
  test('where one file cannot take its place, none does', async () => {
    mkdirSync(join(directory, 'summary.md'), { recursive: true })
    await expect(writeReports(directory, parts)).rejects.toThrow(CheckError)
    expect(readdirSync(directory)).toEqual(['summary.md'])
  })
})

describe('removing', () => {
  test('takes our files and what a killed run left, and no others', async () => {
    await writeReports(directory, parts)
    writeFileSync(join(directory, '.report.json.0123456789abcdef.tmp'), '{')
    writeFileSync(join(directory, 'notes.txt'), 'mine')
    await removeReports(directory)
    expect(readdirSync(directory)).toEqual(['notes.txt'])
  })
  test('nothing happens where there is no directory', async () => {
    await removeReports(directory)
    expect(existsSync(directory)).toBe(false)
  })
})
