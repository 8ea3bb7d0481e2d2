import { readFile } from 'node:fs/promises'
import http, { createServer } from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { sendGet } from '../../src/aws/agents.js'
import { type AwsClients, connectAws } from '../../src/aws/clients.js'
import type { AwsSettings } from '../../src/settings/settings.js'
import {
  AMBIENT,
  makeAwsContext,
  makeAwsSettings,
  makeJobVariables,
  ROLE,
  setEnvironment,
} from '../support/aws-settings.js'
import { type Loopback, startLoopback } from './loopback.js'
import { type ProxyServer, startProxy } from './proxy-server.js'

const tls = join(import.meta.dirname, 'tls')
const environment = { ...process.env }
const closing: (() => unknown)[] = []
let aws: Loopback
let proxy: ProxyServer

beforeEach(async () => {
  aws = await startLoopback()
  proxy = await startProxy()
  closing.push(aws.close, proxy.close)
})
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

async function connect(variables: Record<string, string>, settings: Partial<AwsSettings> = {}) {
  setEnvironment({ ...AMBIENT, AWS_MAX_ATTEMPTS: '1', ...variables })
  const { context, told } = makeAwsContext()
  const clients: AwsClients = await connectAws(makeAwsSettings({ roleToAssume: ROLE, ...settings }), context)
  closing.push(clients.close)
  return { clients, told }
}

async function startSecure(): Promise<Loopback> {
  const [key, cert] = await Promise.all(
    ['server-key.pem', 'server.pem'].map((name) => readFile(join(tls, name), 'utf8')),
  )
  const secure = await startLoopback({ key: key as string, cert: cert as string })
  closing.push(secure.close)
  return secure
}

const refusalOf = async (connecting: Promise<unknown>) =>
  connecting.then(
    () => 'no refusal',
    (error: Error) => error.message,
  )

describe('proxies', () => {
  const address = () => `http://127.0.0.1:${proxy.port}`

  test.each(['HTTP_PROXY', 'http_proxy'])(
    'The proxy in %s carries plain HTTP, also to the OIDC endpoint',
    async (name) => {
      await connect({ AWS_ENDPOINT_URL: aws.url, ...makeJobVariables(aws.url), [name]: address() })
      expect(proxy.asked).toEqual([expect.stringContaining(`GET ${aws.url}/oidc?`), `POST ${aws.url}/`])
      expect(aws.actions()).toEqual(['oidc', 'sts:AssumeRoleWithWebIdentity'])
    },
  )

  test.each(['HTTPS_PROXY', 'https_proxy'])(
    'The proxy in %s carries TLS through CONNECT, and AWS_CA_BUNDLE applies',
    async (name) => {
      const secure = await startSecure()
      await connect({
        AWS_ENDPOINT_URL: secure.url,
        AWS_CA_BUNDLE: join(tls, 'authority.pem'),
        [name]: address(),
      })
      expect(proxy.asked).toEqual([`CONNECT ${new URL(secure.url).host}`])
      expect(secure.actions()).toEqual(['sts:AssumeRole'])
    },
  )

  test.each(['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY'])(
    'A proxy in %s without a scheme is reached over plain HTTP',
    async (name) => {
      const secure = await startSecure()
      for (const host of ['127.0.0.1', 'localhost']) {
        await connect({
          AWS_ENDPOINT_URL: secure.url,
          AWS_CA_BUNDLE: join(tls, 'authority.pem'),
          [name]: `${host}:${proxy.port}`,
        })
        expect(process.env[name]).toBe(`http://${host}:${proxy.port}`)
      }
      expect(new Set(proxy.asked)).toEqual(new Set([`CONNECT ${new URL(secure.url).host}`]))
      expect(secure.actions()).toEqual(['sts:AssumeRole', 'sts:AssumeRole'])
    },
  )

  test.each(['NO_PROXY', 'no_proxy'])('A host in %s is reached without the proxy', async (name) => {
    await connect({ AWS_ENDPOINT_URL: aws.url, HTTP_PROXY: address(), [name]: 'example.org,127.0.0.1' })
    expect(proxy.asked).toEqual([])
    expect(aws.actions()).toEqual(['sts:AssumeRole'])
  })

  test('A proxy that cannot be reached is not bypassed', async () => {
    const message = await refusalOf(connect({ AWS_ENDPOINT_URL: aws.url, HTTP_PROXY: 'http://127.0.0.1:1' }))
    expect(message).toMatch(/ECONNREFUSED.*HTTPS_PROXY/)
    expect(aws.calls).toEqual([])
  })

  test('Name and password of the proxy are sent to it and masked', async () => {
    const withPassword = `http://user:p%40ss@127.0.0.1:${proxy.port}`
    const { told } = await connect({ AWS_ENDPOINT_URL: aws.url, HTTP_PROXY: withPassword })
    expect(proxy.authorizations).toEqual([`Basic ${Buffer.from('user:p@ss').toString('base64')}`])
    expect(told.masked).toEqual(expect.arrayContaining(['p%40ss', 'p@ss']))
  })

  test('A wrong proxy is reported by its variable, without its value', async () => {
    const message = await refusalOf(
      connect({ AWS_ENDPOINT_URL: aws.url, HTTPS_PROXY: 'socks5://user:hunter2@x:1' }),
    )
    expect(message).toMatch(/^HTTPS_PROXY /)
    expect(message).not.toContain('hunter2')
  })
})

describe('hosts that a proxy is asked for', () => {
  const askedFor = async (region: string, arn: string, more: Record<string, string> = {}) => {
    await refusalOf(
      connect({ HTTPS_PROXY: `http://127.0.0.1:${proxy.port}`, ...more }, { region, roleToAssume: arn }),
    )
    return proxy.asked
  }

  test.each([
    ['eu-west-1', 'aws', 'sts.eu-west-1.amazonaws.com'],
    ['cn-north-1', 'aws-cn', 'sts.cn-north-1.amazonaws.com.cn'],
    ['us-gov-west-1', 'aws-us-gov', 'sts.us-gov-west-1.amazonaws.com'],
    ['eusc-de-east-1', 'aws-eusc', 'sts.eusc-de-east-1.amazonaws.eu'],
  ])(
    'The proxy is asked for the STS host of the Region and partition in %s',
    async (region, partition, host) => {
      expect(await askedFor(region, `arn:${partition}:iam::111122223333:role/x`)).toEqual([
        `CONNECT ${host}:443`,
      ])
    },
  )

  test('The proxy is asked for the FIPS host when AWS_USE_FIPS_ENDPOINT is true', async () => {
    const asked = await askedFor('us-east-1', ROLE, { AWS_USE_FIPS_ENDPOINT: 'true' })
    expect(asked).toEqual(['CONNECT sts-fips.us-east-1.amazonaws.com:443'])
  })
})

describe('endpoints and certificates', () => {
  test('AWS_ENDPOINT_URL_<SERVICE> takes precedence over AWS_ENDPOINT_URL', async () => {
    const other = await startLoopback()
    closing.push(other.close)
    other.buckets.set('photos', { region: 'eu-west-1' })
    const { clients } = await connect({ AWS_ENDPOINT_URL: aws.url, AWS_ENDPOINT_URL_S3: other.url })
    const { HeadBucketCommand } = await import('@aws-sdk/client-s3')
    await (await clients.getS3()).send(new HeadBucketCommand({ Bucket: 'photos' }))
    expect(aws.actions()).toEqual(['sts:AssumeRole'])
    expect(other.actions()).toEqual(['s3:HeadBucket'])
  })

  test('A certificate of an unknown authority is refused, and the message has the remedy', async () => {
    const secure = await startSecure()
    expect(await refusalOf(connect({ AWS_ENDPOINT_URL: secure.url }))).toMatch(/certificate.*AWS_CA_BUNDLE/)
    expect(secure.calls).toEqual([])
  })

  test('AWS_CA_BUNDLE adds an authority, and a bundle that cannot be read is named', async () => {
    const secure = await startSecure()
    await connect({ AWS_ENDPOINT_URL: secure.url, AWS_CA_BUNDLE: join(tls, 'authority.pem') })
    expect(secure.actions()).toEqual(['sts:AssumeRole'])
    expect(
      await refusalOf(connect({ AWS_ENDPOINT_URL: secure.url, AWS_CA_BUNDLE: '/nonexistent.pem' })),
    ).toMatch(/AWS_CA_BUNDLE.*nonexistent\.pem/)
  })

  test('Each request carries the name of the tool that sends it', async () => {
    await connect({ AWS_ENDPOINT_URL: aws.url })
    expect(aws.calls[0]?.headers['user-agent']).toMatch(/ s3-sigv4-check\/\d+\.\d+\.\d+/)
  })
})

test('A request without an answer ends in time, although the memory is collected meanwhile', async () => {
  const server = createServer(() => {})
  closing.push(() => server.closeAllConnections())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  const { port } = server.address() as AddressInfo
  const answer = sendGet(
    new URL(`http://127.0.0.1:${port}/`),
    {},
    {
      agents: { http: http.globalAgent, https: https.globalAgent } as never,
      timeoutMilliseconds: 500,
      signal: new AbortController().signal,
    },
  )
  const refused = expect(answer).rejects.toThrow('no answer in time')
  setFlagsFromString('--expose-gc')
  const collectGarbage = runInNewContext('gc') as () => void
  for (let round = 0; round < 4; round++) {
    await setTimeout(50)
    collectGarbage()
  }
  await refused
})
