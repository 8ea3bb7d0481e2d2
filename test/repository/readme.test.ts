import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { GAP_NAMES } from '../../src/model/names.js'
import { EXIT } from '../../src/runtime/errors.js'
import { INPUT_NAMES } from '../../src/settings/inputs.js'

const ROOT = new URL('../../', import.meta.url)
const README = readFileSync(new URL('README.md', ROOT), 'utf8')

/** Runs one command of README unchanged, in a terminal of 80 columns without color. */
function run(command: string) {
  const [node, ...args] = command.split(' ')
  expect(node).toBe('node')
  return spawnSync(process.execPath, args, {
    cwd: fileURLToPath(ROOT),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '80' },
  })
}

/** The commands of README that are followed by their output. */
const shown = [...README.matchAll(/^(node dist\/cli\.js .+)\n```\n[^`]*?```text\n([\s\S]+?)^```$/gm)]

describe('the commands in README', () => {
  test.each(shown.map(([, command, output]) => [command as string, output as string]))(
    'README shows the output of this command: %s',
    (command, output) => {
      const printed = run(command).stdout.trimEnd()
      const parts = output.trimEnd().split(/^\[…\]\n?/m)
      const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('[^]*')
      expect(printed).toMatch(new RegExp(`^${pattern}$`))
    },
  )

  test('README shows the output of check and preview', () => {
    expect(shown.map(([, command]) => command?.split(' ')[2])).toEqual(['check', 'preview'])
  })
})

test('The exit code is 0 for a bucket and a day without SigV2', () => {
  const [, options] = /check that passes, add `([^`]+)`/.exec(README) ?? []
  expect(run(`node dist/cli.js check examples/access-logs ${options}`).status).toBe(0)
})

const firstCells = (section: string): string[] => {
  const [, text = ''] = README.split(`## ${section}\n`)
  const [table = ''] = text.split('\n## ')
  return [...table.matchAll(/^\| (.+?) \|/gm)].map(([, cell]) => cell as string).slice(2)
}

test('README has a row for each gap and each exit code', () => {
  expect(firstCells('Gaps, and how to close them')).toEqual(GAP_NAMES.map((name) => `\`${name}\``))
  const codes = [...README.matchAll(/^\| (?:`([a-z-]+)`|\(none\)) \| (\d) \|/gm)].map(([, verdict, code]) => [
    verdict,
    Number(code),
  ])
  const { settingsWrong, couldNotRun, ...verdicts } = EXIT
  expect(codes).toEqual([...Object.entries(verdicts), [undefined, settingsWrong], [undefined, couldNotRun]])
})

test('The workflow of README names only inputs of the action', () => {
  const [, text = ''] = /```yaml\n([^`]+)```/.exec(README) ?? []
  const [step] = parse(text).jobs.sigv4.steps
  for (const name of Object.keys(step.with)) expect(INPUT_NAMES).toContain(name)
})
