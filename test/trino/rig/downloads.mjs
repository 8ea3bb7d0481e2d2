import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

const TRINO = '476'
/** What is taken from Maven Central, by SHA-256. */
const ARTIFACTS = [
  {
    artifact: `io.trino:trino-server-core:${TRINO}:tar.gz`,
    file: `trino-server-core-${TRINO}.tar.gz`,
    sha256: '0f388f9967c177ae70a47c099082fc95387f0c3cb96d8000d1d41fc3a5223158',
  },
  {
    artifact: `io.trino:trino-hive:${TRINO}:zip`,
    file: `trino-hive-${TRINO}.zip`,
    sha256: '611bacdb07d9f3cf7b9d47f97ecc76fa2e7ff8bfe8a9728c3d06adc1bfb8662e',
  },
]
const MAVEN_COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy'

/** Outside the tree, kept from run to run. */
export function findCacheDirectory(environment = process.env) {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 's3-sigv4-check')
}

/**
 * Trino with only the Hive connector, unpacked.
 *
 * @param {string} jdk home of a JDK, whose `jar` unpacks a zip
 * @param {(message: string) => void} say
 */
export function installTrino(jdk, say) {
  return prepare(`trino-${TRINO}`, async (directory) => {
    say(`getting Trino ${TRINO} from Maven Central (430 MB, once)`)
    const downloads = join(directory, 'downloads')
    for (const { artifact, file, sha256 } of ARTIFACTS) {
      await runCommand('mvn', [
        ...['-q', '-B', '-ntp', MAVEN_COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${downloads}`],
        // The copy in Maven's own repository is not needed any more.
        `-Dmaven.repo.local=${join(directory, 'repository')}`,
      ])
      const digest = await computeSha256(join(downloads, file))
      if (digest !== sha256)
        throw new Error(`${file} has the SHA-256 ${digest}, not ${sha256}: it differs from the pinned file.`)
    }
    const [server, hive] = ARTIFACTS.map(({ file }) => join(downloads, file))
    await runCommand('tar', ['xzf', server, '-C', directory])
    renameSync(join(directory, `trino-server-core-${TRINO}`), join(directory, 'server'))
    const plugins = join(directory, 'server', 'plugin')
    rmSync(plugins, { recursive: true })
    mkdirSync(plugins)
    await runCommand(join(jdk, 'bin', 'jar'), ['xf', hive], { cwd: plugins })
    renameSync(join(plugins, `trino-hive-${TRINO}`), join(plugins, 'hive'))
    rmSync(downloads, { recursive: true })
    rmSync(join(directory, 'repository'), { recursive: true })
  })
}

/** A Python environment with moto, as `requirements.txt` pins it. */
export function installMoto(say) {
  const requirements = new URL('requirements.txt', import.meta.url)
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  return prepare(`moto-${digest}`, async (directory) => {
    say('installing moto from PyPI (once)')
    await runCommand('python3', ['-m', 'venv', directory])
    const options = ['-q', '--disable-pip-version-check', '--no-input', '--require-hashes']
    await runCommand(join(directory, 'bin', 'python3'), [
      '-m',
      'pip',
      'install',
      ...options,
      '-r',
      requirements.pathname,
    ])
  })
}

/**
 * A directory in the cache. It is created under another name first, so that a stopped or concurrent run leaves it
 * complete.
 */
async function prepare(name, make) {
  const cache = findCacheDirectory()
  const directory = join(cache, name)
  if (existsSync(directory)) return directory
  mkdirSync(cache, { recursive: true })
  const making = mkdtempSync(join(cache, `${name}.`))
  try {
    await make(making)
    renameSync(making, directory)
  } catch (thrown) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(directory)) throw thrown
  }
  return directory
}

async function runCommand(name, options, more = {}) {
  try {
    await run(name, options, { maxBuffer: 1 << 26, ...more })
  } catch (thrown) {
    if (thrown.code === 'ENOENT') throw new Error(`The rig needs ${name} on PATH.`)
    const said = `${thrown.stdout ?? ''}${thrown.stderr ?? ''}`.trim().split('\n').slice(-5).join('\n')
    throw new Error(`${name} ${options.join(' ')} failed:\n${said}`)
  }
}

async function computeSha256(file) {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(file)) hash.update(chunk)
  return hash.digest('hex')
}
