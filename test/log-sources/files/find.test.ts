import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { findLogFiles } from '../../../src/log-sources/files/find.js'
import { CheckError, SettingsError } from '../../../src/runtime/errors.js'
import { makeContext, openEngineOn, useFolder } from '../../engines/embedded/support.js'

const find = async (locations: readonly string[], roots: readonly string[] | null = null) => {
  const { files, skippedFiles } = await findLogFiles(locations, roots, null)
  return { names: files.map(({ logObject }) => logObject), skippedFiles }
}
const write = (...paths: readonly string[]): void => {
  for (const path of paths) writeFileSync(path, 'x\n')
}

test('Files are found at every depth, sorted by the code points of their paths', () =>
  useFolder(async () => {
    mkdirSync('logs/a/b', { recursive: true })
    mkdirSync('logs/\u{10000}')
    write('logs/a/b/3', 'logs/a/Z', 'logs/a-b', 'logs/a0', 'logs/\u{10000}/x', 'logs/\uffee')
    const inOrder = ['logs/a-b', 'logs/a/Z', 'logs/a/b/3', 'logs/a0', 'logs/\uffee', 'logs/\u{10000}/x']
    expect((await find(['logs'])).names).toEqual(inOrder)
    expect((await find(['logs/'])).names).toEqual(inOrder)
    expect((await find(['./logs'])).names).toEqual(inOrder.map((path) => `./${path}`))
  }))

test('A file is read once, even when several paths lead to it', () =>
  useFolder(async () => {
    mkdirSync('logs/deep', { recursive: true })
    write('logs/deep/one', 'two')
    symlinkSync('../two', 'logs/link')
    symlinkSync('deep', 'logs/zz-folder')
    expect((await find(['logs', 'two', 'logs/deep', 'logs/deep/one'])).names).toEqual([
      'logs/deep/one',
      'logs/link',
    ])
  }))

test('Loops of links end', () =>
  useFolder(async () => {
    mkdirSync('logs/deep', { recursive: true })
    write('logs/deep/one')
    symlinkSync('..', 'logs/deep/up')
    symlinkSync('.', 'logs/here')
    expect((await find(['logs'])).names).toEqual(['logs/deep/one'])
  }))

test('Hidden names below a folder are skipped and counted, and a hidden name that is given is read', () =>
  useFolder(async () => {
    mkdirSync('.logs/_temporary/0', { recursive: true })
    write('.logs/one', '.logs/.DS_Store', '.logs/_SUCCESS', '.logs/_temporary/0/a', '.logs/_temporary/b')
    expect(await find(['.logs'])).toEqual({ names: ['.logs/one'], skippedFiles: 4 })
    expect(await find(['.logs/_SUCCESS'])).toEqual({ names: ['.logs/_SUCCESS'], skippedFiles: 0 })
    for (const both of [
      ['.logs', '.logs/_SUCCESS'],
      ['.logs/_SUCCESS', '.logs'],
    ])
      expect(await find(both)).toEqual({ names: ['.logs/_SUCCESS', '.logs/one'], skippedFiles: 3 })
    const context = makeContext()
    const tally = await (await openEngineOn(['.logs'])).tally(context)
    expect(tally.source).toMatchObject({ logObjects: 1, skippedFiles: 4 })
    expect(context.notices).toEqual([expect.stringContaining('4 files with hidden names')])
  }))

test('The files behind a hidden link are counted, once each', () =>
  useFolder(async () => {
    mkdirSync('logs', { recursive: true })
    mkdirSync('elsewhere/deep', { recursive: true })
    write('logs/one', 'elsewhere/a', 'elsewhere/deep/b')
    symlinkSync('../elsewhere', 'logs/.link')
    symlinkSync('..', 'elsewhere/deep/up')
    symlinkSync('../elsewhere/a', 'logs/_a')
    expect(await find(['logs'])).toEqual({ names: ['logs/one'], skippedFiles: 2 })
  }))

test('A given folder without files is a warning and the gap no-log-records when other folders have files', () =>
  useFolder(async () => {
    for (const folder of ['logs/deep', 'hidden', 'nothing/in', 'again'])
      mkdirSync(folder, { recursive: true })
    write('logs/deep/one', 'hidden/.two')
    symlinkSync('../logs/deep/one', 'again/same')
    const context = makeContext()
    const locations = ['logs', 'hidden', 'nothing', 'logs/deep', 'again']
    const { engineGaps } = await (await openEngineOn(locations)).tally(context)
    const said = context.warnings.filter((warning) => warning.startsWith('No log file'))
    expect(said).toEqual([expect.stringContaining(' in hidden.'), expect.stringContaining(' in nothing.')])
    expect(engineGaps.map(({ name, message }) => [name, message])).toEqual(
      said.map((message) => ['no-log-records', message]),
    )
    const alone = makeContext()
    await (await openEngineOn(['nothing'])).tally(alone)
    expect(alone.warnings).toEqual([])
  }))

test('A path that does not exist is reported before any other path is read', () =>
  useFolder(async () => {
    write('one')
    for (const path of ['absent', 'one/below', 'one/', '']) {
      const error = await find(['one', path]).catch((thrown) => thrown)
      expect(error).toBeInstanceOf(SettingsError)
      expect(error.message).toContain(path)
    }
  }))

test('A link to nothing, or to itself, cannot be read and stops the check', () =>
  useFolder(async () => {
    mkdirSync('logs')
    symlinkSync('gone', 'logs/dangling')
    for (const location of ['logs', 'logs/dangling']) {
      const error = await find([location]).catch((thrown) => thrown)
      expect(error).toBeInstanceOf(CheckError)
      expect(error.message).toContain('logs/dangling')
    }
    mkdirSync('loops')
    symlinkSync('self', 'loops/self')
    await expect(find(['loops'])).rejects.toThrow(/loops\/self.*itself/)
  }))

const onPosix = process.platform === 'win32' ? test.skip : test

onPosix('A pipe in a folder stops the check', () =>
  useFolder(async () => {
    mkdirSync('logs')
    execFileSync('mkfifo', ['logs/pipe'])
    const error = await find(['logs']).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(CheckError)
    expect(error.message).toContain('logs/pipe')
  }),
)

// Other systems do not accept such names.
const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('Names that are not UTF-8 stop the check, so that no file hides another', () =>
  useFolder(async () => {
    mkdirSync('logs')
    const odd = (byte: number) => Buffer.from([...Buffer.from('logs/a'), byte])
    writeFileSync(odd(0xff), 'x')
    await expect(find(['logs'])).rejects.toThrow(CheckError)
    writeFileSync('logs/a\ufffd', 'x')
    await expect(find(['logs'])).rejects.toThrow(/several file names/)
  }),
)

const asOrdinaryUser = process.platform === 'win32' || process.getuid?.() === 0 ? test.skip : test

asOrdinaryUser('A folder that cannot be listed stops the check', () =>
  useFolder(async () => {
    mkdirSync('logs/closed', { recursive: true })
    chmodSync('logs/closed', 0)
    await expect(find(['logs'])).rejects.toThrow(/logs\/closed.*permission denied/)
    chmodSync('logs/closed', 0o700)
  }),
)

test('No link leads out of the allowed roots in the action', () =>
  useFolder(async (folder) => {
    mkdirSync('workspace/logs', { recursive: true })
    mkdirSync('elsewhere')
    write('elsewhere/secret', 'workspace/logs/one')
    const roots = [`${folder}/workspace`]
    expect((await find(['workspace/logs'], roots)).names).toEqual(['workspace/logs/one'])
    symlinkSync('../../workspace/logs/one', 'workspace/logs/inside')
    expect((await find(['workspace'], roots)).names).toEqual(['workspace/logs/inside'])
    for (const target of ['elsewhere', 'elsewhere/secret']) {
      await expect(find([target], roots)).rejects.toThrow(SettingsError)
    }
    symlinkSync('../../elsewhere', 'workspace/logs/out')
    await expect(find(['workspace'], roots)).rejects.toThrow(/workspace\/logs\/out leads to/)
  }))

test('Standard input is one location', () =>
  useFolder(async () => {
    write('one')
    expect((await find(['-', 'one', '-'])).names).toEqual(['-', 'one'])
  }))
