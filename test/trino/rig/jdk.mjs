import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** Trino 476 refuses anything older. */
const OLDEST = 24

/**
 * Finds a JDK that Trino runs on: `JAVA_HOME`, else the newest of those installed beside the `java` on PATH.
 *
 * @returns {string} its home directory
 * @throws an Error of one line when there is none
 */
export function findJdk(environment = process.env) {
  const homes = []
  if (environment.JAVA_HOME) homes.push(environment.JAVA_HOME)
  const java = findJava(environment.PATH ?? '')
  if (java !== null) {
    const home = dirname(dirname(java))
    const beside = dirname(home)
    homes.push(home, ...readdirSync(beside).map((name) => join(beside, name)))
  }
  const found = homes
    .map((home) => ({ home, version: readVersion(home) }))
    .filter(({ version }) => version !== null)
  const given = found.find(({ home, version }) => home === environment.JAVA_HOME && version >= OLDEST)
  const newest = found.sort((a, b) => b.version - a.version)[0]
  if (given !== undefined) return given.home
  if (newest !== undefined && newest.version >= OLDEST) return newest.home
  throw new Error(
    `Trino needs a JDK ${OLDEST} or newer: set JAVA_HOME, or install one beside the java on PATH (found: ${
      found.map(({ home, version }) => `${version} in ${home}`).join(', ') || 'none'
    }).`,
  )
}

function findJava(path) {
  for (const directory of path.split(delimiter)) {
    const candidate = join(directory, 'java')
    if (directory === '' || !existsSync(candidate)) continue
    const real = realpathSync(candidate)
    // On macOS the launcher is not a link into a JDK. It can print where its JDK is.
    if (existsSync(join(dirname(dirname(real)), 'release'))) return real
    const settings = execFileSync(real, ['-XshowSettings:properties', '-version'], {
      stdio: 'pipe',
      encoding: 'utf8',
    })
    return join(/java\.home = (.+)/.exec(settings)?.[1] ?? '', 'bin', 'java')
  }
  return null
}

/** The feature version that a JDK's `release` file names; Null when the directory is not a JDK. */
function readVersion(home) {
  if (!existsSync(join(home, 'release')) || !existsSync(join(home, 'bin', 'jar'))) return null
  const version = /^JAVA_VERSION="(?:1\.)?(\d+)/m.exec(readFileSync(join(home, 'release'), 'utf8'))?.[1]
  return version === undefined ? null : Number(version)
}
