import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import stringWidth from 'string-width'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
/** `script` of util-linux makes a pseudo-terminal; that of other systems takes other options. */
const hasScript = (spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '').includes(
  'util-linux',
)
if (!hasScript) console.warn('Nothing was run in a pseudo-terminal: `script` of util-linux is not installed.')
const testInTerminal = hasScript ? test : test.skip

testInTerminal.each([80, 120])(
  'in a terminal of %i columns the report keeps within its bounds',
  (columns) => {
    const command = `stty cols ${columns} rows 24; '${process.execPath}' dist/cli.js check examples/access-logs`
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], {
      cwd: ROOT,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, TERM: 'xterm' },
      timeout: 25_000,
    })
    expect(stdout).toContain('\u001b[')
    const text = stdout.replace(/\u001b\[[\d;?]*[A-Za-z]/g, '')
    const lines = text.slice(text.indexOf('NON-COMPLIANT.')).trimEnd().split(/\r*\n/)
    expect(lines.length).toBeGreaterThan(20)
    expect(lines.length).toBeLessThanOrEqual(120)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    expect(lines.at(-1)).toBe(lines[0])
  },
)
