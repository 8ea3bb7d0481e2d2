import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import type { Report } from '../../src/model/report.js'
import { startProxy } from '../aws/proxy-server.js'
import { makeAwsEnvironment } from '../support/aws-environment.js'
import { runCli } from '../support/dist.js'
import { putLogs, WINDOW_OF_LOGS_ON_S3 } from '../support/logs-on-s3.js'
import { type S3Server, startS3 } from '../support/s3-server.js'

/** The built command line reads log objects over TLS from an S3 on loopback. */
const TLS = join(import.meta.dirname, '../aws/tls')
const AUTHORITY = join(TLS, 'authority.pem')
const OBJECTS = 60

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

async function startSecureS3(host?: string): Promise<S3Server> {
  const [key = '', cert = ''] = ['server-key.pem', 'server.pem'].map((name) =>
    readFileSync(join(TLS, name), 'utf8'),
  )
  const s3 = await startS3({ certificate: { key, cert }, ...(host === undefined ? {} : { host }) })
  closing.push(s3.close)
  s3.bucket('reports')
  putLogs(s3, OBJECTS)
  return s3
}

function check(s3: S3Server, env: Readonly<Record<string, string>>) {
  return runCli(
    ['check', 's3://logs/s3/', '--engine', 'embedded', '--format', 'json', ...WINDOW_OF_LOGS_ON_S3],
    { env: { ...makeAwsEnvironment(s3.url), AWS_MAX_ATTEMPTS: '1', ...env } },
  )
}

function expectComplete({ code, stdout, stderr }: Awaited<ReturnType<typeof check>>): void {
  expect([code, stderr.includes('failed')]).toEqual([1, false])
  expect((JSON.parse(stdout) as Report).totals).toMatchObject({ sigV4: OBJECTS, sigV2: OBJECTS })
}

test.each(['AWS_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'])(
  'Log objects are read over TLS with the authority in %s, over connections that are kept open',
  async (name) => {
    const s3 = await startSecureS3()
    expectComplete(await check(s3, { [name]: AUTHORITY }))
    const reads = s3.calls.filter(({ action }) => action === 's3:GetObject')
    expect(reads).toHaveLength(OBJECTS)
    expect(s3.mostConnections()).toBeLessThan(OBJECTS)
  },
)

test('Log objects are read over TLS through a proxy, and a host in NO_PROXY without it', async () => {
  const s3 = await startSecureS3()
  const proxy = await startProxy()
  closing.push(proxy.close)
  const env = { AWS_CA_BUNDLE: AUTHORITY, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` }
  expectComplete(await check(s3, env))
  const asked = proxy.asked.length
  expect(asked).toBeGreaterThan(1)
  expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${new URL(s3.url).host}`]))
  expectComplete(await check(s3, { ...env, NO_PROXY: '127.0.0.1' }))
  expect(proxy.asked).toHaveLength(asked)
})

test('A certificate of an unknown authority ends the check, and the message has the remedy', async () => {
  const s3 = await startSecureS3()
  const { code, stdout, stderr } = await check(s3, {})
  expect([code, stdout]).toEqual([4, ''])
  expect(stderr).toMatch(/certificate.*AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS/s)
  expect(s3.calls).toEqual([])
})

const onLinux = process.platform === 'linux' ? test : test.skip
onLinux('A certificate for another host ends the check, and the message says so', async () => {
  const s3 = await startSecureS3('127.0.0.2')
  const { code, stdout, stderr } = await check(s3, { AWS_CA_BUNDLE: AUTHORITY })
  expect([code, stdout]).toEqual([4, ''])
  expect(stderr).toContain('The certificate is for another host: check AWS_ENDPOINT_URL and HTTPS_PROXY')
  expect(s3.calls).toEqual([])
})
