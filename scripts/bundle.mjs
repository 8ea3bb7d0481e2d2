// Builds lib/ (emitted JavaScript) and dist/ (what the action and the command line run), each from nothing.
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeScanner } from './build-scanner.mjs'
import { compileAtLoad } from './compile-at-load.mjs'
import { layOutBundle, makeLicensesText } from './lay-out-bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (script, ...args) =>
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })

rmSync(`${root}lib`, { recursive: true, force: true })
rmSync(`${root}dist`, { recursive: true, force: true })
await writeScanner()
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
const work = mkdtempSync(join(tmpdir(), 's3-sigv4-check-bundle-'))
try {
  const statsFile = join(work, 'stats.json')
  run(
    'node_modules/@vercel/ncc/dist/ncc/cli.js',
    'build',
    'lib/index.js',
    '--out',
    'dist',
    '--stats-out',
    statsFile,
    '--quiet',
  )
  const stats = JSON.parse(readFileSync(statsFile, 'utf8'))
  layOutBundle(`${root}dist`, stats)
  writeFileSync(`${root}dist/licenses.txt`, makeLicensesText(root, stats))
} finally {
  rmSync(work, { recursive: true, force: true })
}

// The launchers are not bundled: they are what Node is started with, and say which part of the bundle is meant.
const writeLauncher = (name, part) => {
  writeFileSync(
    `${root}dist/${name}.js`,
    `#!/usr/bin/env node\nimport { ${part} } from './index.js'\n\nawait ${part}()\n`,
  )
  chmodSync(`${root}dist/${name}.js`, 0o755)
}
writeLauncher('cli', 'runCommandLine')
writeLauncher('action', 'runAction')
writeLauncher('scan-worker', 'runScanWorker')

compileAtLoad(`${root}dist`)
