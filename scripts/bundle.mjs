// Builds lib/ (emitted JavaScript) and dist/ (what the action and the command line run), each from nothing.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { writeScanner } from './build-scanner.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

rmSync(`${root}lib`, { recursive: true, force: true })
rmSync(`${root}dist`, { recursive: true, force: true })
await writeScanner()
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/index.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--quiet',
)

// The launchers are not bundled: they are what Node is started with, and say which part of the bundle is meant.
const launcher = (name, part) => {
  mkdirSync(`${root}dist`, { recursive: true })
  writeFileSync(
    `${root}dist/${name}.js`,
    `#!/usr/bin/env node\nimport { ${part} } from './index.js'\n\nawait ${part}()\n`,
  )
  chmodSync(`${root}dist/${name}.js`, 0o755)
}
launcher('cli', 'runCommandLine')
launcher('action', 'runAction')
launcher('scan-worker', 'runScanWorker')
