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
import { CASES, compliant, makeJsonText } from '../reports.js'

const [, parts] = CASES
const { report } = parts

let root: string
let directory: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reports-'))
  directory = join(root, 'a', 'b')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('writing a report', () => {
  test('Writing creates the directory with complete files and no others', async () => {
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
    expect(readFileSync(join(directory, 'report.json'), 'utf8')).toBe(makeJsonText(report))
  })
  test('A report replaces an earlier one, and no earlier evidence remains', async () => {
    await writeReports(directory, parts)
    await writeReports(directory, { report: compliant, evidence: null, queries: [] })
    expect(readdirSync(directory).sort()).toEqual([
      'SHA256SUMS',
      'queries.sql',
      'report.html',
      'report.json',
      'summary.md',
    ])
    expect(readFileSync(join(directory, 'report.json'), 'utf8')).toBe(makeJsonText(compliant))
  })
  test('An aborted run writes no file and leaves no temporary file', async () => {
    const stop = new AbortController()
    const reason = new CheckError('Cancelled by SIGINT')
    stop.abort(reason)
    await expect(writeReports(directory, parts, stop.signal)).rejects.toBe(reason)
    expect(readdirSync(directory)).toEqual([])
  })
  test('Temporary files of a killed run are removed, and a folder of others stays', async () => {
    mkdirSync(join(directory, '.report.html.0123456789abcdef.tmp'), { recursive: true })
    writeFileSync(join(directory, '.report.json.0123456789abcdef.tmp'), '{')
    await writeReports(directory, parts)
    expect(readdirSync(directory).filter((name) => name.startsWith('.'))).toEqual([
      '.report.html.0123456789abcdef.tmp',
    ])
  })
  test('A link in place of a report file is not followed', async () => {
    mkdirSync(directory, { recursive: true })
    const victim = join(root, 'victim')
    writeFileSync(victim, 'mine')
    symlinkSync(victim, join(directory, 'report.json'))
    await expect(writeReports(directory, parts)).rejects.toThrow(SettingsError)
    expect(readFileSync(victim, 'utf8')).toBe('mine')
    expect(readdirSync(directory)).toEqual(['report.json'])
  })
  test('A file in place of the directory is a wrong setting', async () => {
    writeFileSync(join(root, 'a'), '')
    await expect(writeReports(join(root, 'a'), parts)).rejects.toThrow(SettingsError)
    await expect(writeReports(directory, parts)).rejects.toThrow(CheckError)
  })
  test('A directory that the system cannot create is an error, and the attempt ends', async () => {
    // Nobody can create a folder below /proc. The target of the link is missing on systems without /proc.
    symlinkSync(existsSync('/proc') ? '/proc' : join(root, 'missing'), join(root, 'a'))
    await expect(writeReports(directory, parts)).rejects.toThrow(CheckError)
  })
  test('No file is replaced when one of them cannot be replaced', async () => {
    mkdirSync(join(directory, 'summary.md'), { recursive: true })
    await expect(writeReports(directory, parts)).rejects.toThrow(SettingsError)
    expect(readdirSync(directory)).toEqual(['summary.md'])
  })
  test.each(REPORT_FILES)(
    'A %s that no earlier run wrote is neither overwritten nor removed',
    async (file) => {
      mkdirSync(directory, { recursive: true })
      writeFileSync(join(directory, file), 'mine')
      await expect(writeReports(directory, parts)).rejects.toThrow(file)
      await removeReports(directory)
      expect(readdirSync(directory)).toEqual([file])
      expect(readFileSync(join(directory, file), 'utf8')).toBe('mine')
    },
  )
  test.each(REPORT_FILES)('A %s that was changed after an earlier run stays', async (file) => {
    await writeReports(directory, parts)
    appendFileSync(join(directory, file), '\nmine\n')
    await expect(writeReports(directory, parts)).rejects.toThrow(file)
    await removeReports(directory)
    expect(readdirSync(directory)).toContain(file)
  })
  test('Sums that name other files are not the sums of a report', async () => {
    mkdirSync(directory, { recursive: true })
    const sum = createHash('sha256').update('mine').digest('hex')
    for (const name of ['report.json', 'other.txt', 'SHA256SUMS']) {
      writeFileSync(join(directory, 'report.json'), 'mine')
      writeFileSync(join(directory, 'SHA256SUMS'), `${sum}  report.json\n${sum}  ${name}\n`)
      await expect(writeReports(directory, parts)).rejects.toThrow('report.json, SHA256SUMS')
    }
  })
  test('The files of a run that was killed midway are recognized by their sums', async () => {
    await writeReports(directory, parts)
    for (const file of ['report.json', 'report.html']) rmSync(join(directory, file))
    await writeReports(directory, parts)
    expect(readdirSync(directory)).toHaveLength(REPORT_FILES.length)
  })
})

describe('removing a report', () => {
  test('Removing deletes the report files and temporary files, and no others', async () => {
    await writeReports(directory, parts)
    writeFileSync(join(directory, '.report.json.0123456789abcdef.tmp'), '{')
    writeFileSync(join(directory, 'notes.txt'), 'mine')
    await removeReports(directory)
    expect(readdirSync(directory)).toEqual(['notes.txt'])
  })
  test('Removing does nothing when the directory does not exist', async () => {
    await removeReports(directory)
    expect(existsSync(directory)).toBe(false)
  })
})
