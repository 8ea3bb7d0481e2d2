import { createHash } from 'node:crypto'
import {
  appendFileSync,
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
import { removeReports } from '../../../src/report/package/earlier-files.js'
import { REPORT_FILES } from '../../../src/report/package/names.js'
import { writeReports } from '../../../src/report/package/write.js'
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
    await expect(writeReports(directory, parts)).rejects.toThrow(SettingsError)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
    expect(readdirSync(directory)).toEqual(['report.json'])
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
    await expect(writeReports(directory, parts)).rejects.toThrow(SettingsError)
    expect(readdirSync(directory)).toEqual(['summary.md'])
  })
  test.each(REPORT_FILES)(
    'a %s that no earlier run wrote is neither overwritten nor removed',
    async (file) => {
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, file), 'mine')
      await expect(writeReports(directory, parts)).rejects.toThrow(file)
      await removeReports(directory)
      expect(readdirSync(directory)).toEqual([file])
      expect(readFileSync(join(directory, file), 'utf8')).toBe('mine')
    },
  )
  test.each(REPORT_FILES)('a %s that was changed since an earlier run wrote it stays', async (file) => {
    await writeReports(directory, parts)
    appendFileSync(join(directory, file), '\nmine\n')
    await expect(writeReports(directory, parts)).rejects.toThrow(file)
    await removeReports(directory)
    expect(readdirSync(directory)).toContain(file)
  })
  test('sums that name other files are not sums of a report', async () => {
    mkdirSync(directory, { recursive: true })
    const sum = createHash('sha256').update('mine').digest('hex')
    for (const name of ['report.json', 'other.txt', 'SHA256SUMS']) {
      writeFileSync(join(directory, 'report.json'), 'mine')
      writeFileSync(join(directory, 'SHA256SUMS'), `${sum}  report.json\n${sum}  ${name}\n`)
      await expect(writeReports(directory, parts)).rejects.toThrow('report.json, SHA256SUMS')
    }
  })
  test('what a run left that was killed between its files is known by its sums', async () => {
    await writeReports(directory, parts)
    for (const file of ['report.json', 'report.html']) rmSync(join(directory, file))
    await writeReports(directory, parts)
    expect(readdirSync(directory)).toHaveLength(REPORT_FILES.length)
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
