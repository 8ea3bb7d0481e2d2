import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** Maximum time for the start of a server, on a busy machine. */
const START_SECONDS = 180

/**
 * @typedef {object} RunningServer
 * @property {string} url
 * @property {string} log path of what it prints
 * @property {() => Promise<void>} stop ends it, and waits until it is gone
 */

/**
 * moto: S3, Glue, STS and IAM in memory.
 *
 * @param {string} installation
 * @param {string} directory for its log
 * @param {string} name of its log
 * @returns {Promise<RunningServer>}
 */
export async function startMoto(installation, directory, name) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const script = fileURLToPath(new URL('start_moto.py', import.meta.url))
  const server = startServer(name, join(installation, 'bin', 'python3'), [script, String(port)], directory, {
    // moto does not get the credentials and settings of the user.
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    PYTHONDONTWRITEBYTECODE: '',
  })
  await server.until(async () => (await fetch(`${url}/moto-api/data.json`)).ok)
  return { url, log: server.log, stop: server.stop }
}

/**
 * Trino with one catalogue, `awsdatacatalog`, over moto's Glue and S3.
 *
 * @param {{ jdk: string, installation: string, directory: string, moto: string }} where
 * @returns {Promise<RunningServer>}
 */
export async function startTrino({ jdk, installation, directory, moto }) {
  const port = await findFreePort()
  const url = `http://127.0.0.1:${port}`
  const etc = join(directory, 'etc')
  const server = join(installation, 'server')
  mkdirSync(join(etc, 'catalog'), { recursive: true })
  const write = (name, lines) => writeFileSync(join(etc, name), `${lines.join('\n')}\n`)
  write('jvm.config', [
    '-server',
    '-Xmx3G',
    '-XX:+UseG1GC',
    '-XX:G1HeapRegionSize=16M',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:ReservedCodeCacheSize=256M',
    '-XX:-OmitStackTraceInFastThrow',
    '-Djdk.attach.allowAttachSelf=true',
    '-Dfile.encoding=UTF-8',
    '-Duser.timezone=UTC',
    '-XX:+EnableDynamicAgentLoading',
    '--enable-native-access=ALL-UNNAMED',
    '--add-modules=jdk.incubator.vector',
  ])
  write('config.properties', [
    'coordinator=true',
    'node-scheduler.include-coordinator=true',
    `http-server.http.port=${port}`,
    `discovery.uri=${url}`,
    'query.max-memory=1GB',
    'query.max-memory-per-node=1GB',
    'memory.heap-headroom-per-node=400MB',
    // Queries that ended stay in the heap until then. After 30 minutes of tests, they would fill it.
    'query.min-expire-age=5m',
    // On a busy machine a query can wait for minutes.
    'query.client.timeout=30m',
    'query.max-history=200',
    'query.max-length=1000000',
    `catalog.config-dir=${join(etc, 'catalog')}`,
    `plugin.dir=${join(server, 'plugin')}`,
  ])
  write('log.properties', [
    'io.trino=WARN',
    'io.airlift=WARN',
    'io.trino.server.Server=INFO',
    'Bootstrap=WARN',
  ])
  write('catalog/awsdatacatalog.properties', [
    'connector.name=hive',
    'hive.metastore=glue',
    'hive.metastore.glue.region=us-east-1',
    `hive.metastore.glue.endpoint-url=${moto}`,
    'hive.metastore.glue.aws-access-key=testing',
    'hive.metastore.glue.aws-secret-key=testing',
    // moto gives every segment all partitions.
    'hive.metastore.glue.partitions-segments=1',
    'hive.metastore.glue.max-error-retries=2',
    // moto knows no statistics of columns.
    'hive.table-statistics-enabled=false',
    'fs.native-s3.enabled=true',
    `s3.endpoint=${moto}`,
    's3.region=us-east-1',
    's3.path-style-access=true',
    's3.aws-access-key=testing',
    's3.aws-secret-key=testing',
    // Athena reads the folders below a location as well.
    // As Athena does: https://docs.aws.amazon.com/athena/latest/ug/other-notable-limitations.html
    'hive.s3-glacier-filter=READ_NON_GLACIER',
    'hive.recursive-directories=true',
    'hive.partition-projection-enabled=true',
  ])
  const node = ['node.environment=rig', 'node.id=rig', `node.data-dir=${join(directory, 'data')}`]
  const network = ['node.internal-address=127.0.0.1', 'node.bind-ip=127.0.0.1']
  const files = [`config=${join(etc, 'config.properties')}`, `log.levels-file=${join(etc, 'log.properties')}`]
  const options = [
    `@${join(etc, 'jvm.config')}`,
    ...[...node, ...network, ...files].map((property) => `-D${property}`),
    ...['-cp', join(server, 'lib', '*'), 'io.trino.server.TrinoServer'],
  ]
  // Trino wants more open files than many machines allow by default.
  const shell = ['-c', 'ulimit -n 8192; exec "$0" "$@"', join(jdk, 'bin', 'java'), ...options]
  const running = startServer('trino', 'sh', shell, directory, {}, server)
  await running.until(async () => (await (await fetch(`${url}/v1/info`)).json()).starting === false)
  // The node that executes may be known a little later than the server is.
  await running.until(() => selectOne(url))
  return { url, log: running.log, stop: running.stop }
}

async function selectOne(url) {
  let page = await (
    await fetch(`${url}/v1/statement`, {
      method: 'POST',
      body: 'SELECT 1',
      headers: { 'X-Trino-User': 'rig' },
    })
  ).json()
  while (page.nextUri !== undefined) page = await (await fetch(page.nextUri)).json()
  return page.error === undefined
}

/** Starts a process in a group of its own, so that nothing it starts outlives it. */
function startServer(name, command, options, directory, environment, cwd = directory) {
  const log = join(directory, `${name}.log`)
  const output = openSync(log, 'w')
  const child = spawn(command, options, {
    cwd,
    detached: true,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...environment },
  })
  let ended = null
  const gone = new Promise((resolve) => {
    const end = (how) => {
      ended = how
      guard.kill()
      resolve()
    }
    child.on('error', (error) => end(error.message))
    child.on('exit', (code, signal) => end(`ended with ${code ?? signal}`))
  })
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal)
    } catch {
      // It has ended already.
    }
  }
  // The guard's input closes when this process has ended, even if it was killed. The guard then ends the server.
  const guard = spawn('sh', ['-c', 'cat > /dev/null; kill -KILL -- "-$0"', String(child.pid)], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const stop = async () => {
    kill('SIGTERM')
    const late = setTimeout(() => kill('SIGKILL'), 10_000)
    await gone
    clearTimeout(late)
    kill('SIGKILL')
  }
  return {
    log,
    stop,
    until: async (ready) => {
      const deadline = Date.now() + START_SECONDS * 1000
      for (;;) {
        if (ended !== null || Date.now() > deadline) {
          await stop()
          const last = readFileSync(log, 'utf8').trim().split('\n').slice(-15).join('\n')
          throw new Error(
            `${name} did not come up (${ended ?? `not ready after ${START_SECONDS} s`}):\n${last}`,
          )
        }
        if (await ready().catch(() => false)) return
        await sleep(100)
      }
    },
  }
}

/** A port that nobody listens on. */
function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
