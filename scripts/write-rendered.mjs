// Writes the committed forms of the fixed reports (test/report/rendered/) and docs/report.schema.json again.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const { status } = spawnSync(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', 'test/report/rendered'],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { ...process.env, UPDATE_RENDERED: '1' },
    stdio: 'inherit',
  },
)
process.exitCode = status ?? 1
