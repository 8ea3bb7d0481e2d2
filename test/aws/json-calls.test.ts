import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { connectAws } from '../../src/aws/clients.js'
import { readAwsFailure } from '../../src/aws/errors.js'
import { createJsonCalls, makeEndpoint } from '../../src/aws/json-calls.js'
import { AMBIENT, makeAwsContext, makeAwsSettings, setEnvironment } from '../support/aws-settings.js'

/**
 * Calls of CloudTrail and CloudWatch Logs over real HTTP. The server answers what a test prepares. It checks no signature
 * and no TLS.
 */
interface Answer {
  readonly status: number
  readonly body: string
  readonly headers?: Readonly<Record<string, string>>
}

const environment = { ...process.env }
let server: Server
let url: string
let answers: Answer[]
let requests: { readonly request: IncomingMessage; readonly body: string }[]

beforeEach(async () => {
  answers = []
  requests = []
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      requests.push({ request, body })
      const { status, body: text, headers = {} } = answers.shift() ?? { status: 200, body: '{}' }
      response.writeHead(status, headers)
      response.end(text)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  for (const name of Object.keys(process.env)) delete process.env[name]
  Object.assign(process.env, environment)
})

async function send(variables: Readonly<Record<string, string>> = {}, signal = new AbortController().signal) {
  setEnvironment({ ...AMBIENT, AWS_ENDPOINT_URL_CLOUDTRAIL: url, ...variables })
  const { context } = makeAwsContext()
  const clients = await connectAws(makeAwsSettings({}), context)
  try {
    const call = {
      service: 'cloudtrail',
      region: 'eu-west-3',
      operation: 'GetTrailStatus',
      input: { Name: 'é' },
    } as const
    return await createJsonCalls(clients).send(call, signal)
  } finally {
    clients.close()
  }
}

const refusal = (type: string, message = 'no', status = 400): Answer => ({
  status,
  body: JSON.stringify({ __type: type, message }),
})

describe('calls without a client of the SDK', () => {
  test('A call is signed for its service and Region, and gives the answer', async () => {
    answers.push({ status: 200, body: '{"IsLogging":true}' })
    expect(await send()).toEqual({ IsLogging: true })
    const [{ request, body } = { request: null, body: '' }] = requests
    expect(body).toBe('{"Name":"é"}')
    expect(request?.method).toBe('POST')
    expect(request?.headers).toMatchObject({
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'CloudTrail_20131101.GetTrailStatus',
    })
    expect(request?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/eu-west-3\/cloudtrail\/aws4_request, SignedHeaders=[^,]*x-amz-target/,
    )
  })

  test.each([
    ['throttled', refusal('ThrottlingException')],
    ['answered with an error of the service', refusal('InternalFailure', 'no', 500)],
  ])('A call that is %s is sent again', async (_, first) => {
    answers.push(first, { status: 200, body: '{"IsLogging":true}' })
    expect(await send()).toEqual({ IsLogging: true })
    expect(requests).toHaveLength(2)
  })

  test('A call is sent as often as AWS_MAX_ATTEMPTS says', async () => {
    answers.push(...Array.from({ length: 9 }, () => refusal('ThrottlingException')))
    await expect(send({ AWS_MAX_ATTEMPTS: '2' })).rejects.toMatchObject({ name: 'ThrottlingException' })
    expect(requests).toHaveLength(2)
  })

  test('A refusal has the name and the words of AWS, and is not sent again', async () => {
    answers.push(refusal('com.amazonaws#AccessDeniedException', 'not authorized'))
    const error = await send().catch((thrown: unknown) => thrown)
    expect(readAwsFailure(error)).toEqual({
      name: 'AccessDenied',
      message: 'not authorized',
      status: 400,
      code: null,
    })
    expect(requests).toHaveLength(1)
  })

  test('A refusal that repeats the session token hides it', async () => {
    const token = 'a-session-token-of-this-test'
    answers.push(
      refusal('InvalidSignatureException', `the canonical request was: x-amz-security-token:${token}`),
    )
    const error = await send({ AWS_SESSION_TOKEN: token }).catch((thrown: Error) => thrown)
    expect((error as Error).message).toContain('x-amz-security-token:***')
  })

  test.each(['<html>', '[]', '"text"', ''])(
    'An answer that is not an object is a failure: %j',
    async (body) => {
      answers.push({ status: 200, body })
      await expect(send()).rejects.toBeInstanceOf(Error)
    },
  )

  test('A call ends when the check is cancelled', async () => {
    const controller = new AbortController()
    answers.push(...Array.from({ length: 9 }, () => refusal('ThrottlingException')))
    setTimeout(() => controller.abort(new Error('cancelled by the test')), 50)
    await expect(send({}, controller.signal)).rejects.toThrow('cancelled by the test')
  })
})

/** What the clients of the SDK send to, as their endpoint rules of 2026-11 say. */
test.each([
  ['cloudtrail', 'eu-west-1', false, false, 'cloudtrail.eu-west-1.amazonaws.com'],
  ['logs', 'eu-west-1', false, false, 'logs.eu-west-1.amazonaws.com'],
  ['cloudtrail', 'us-east-1', true, false, 'cloudtrail-fips.us-east-1.amazonaws.com'],
  ['logs', 'us-east-1', true, true, 'logs-fips.us-east-1.api.aws'],
  ['logs', 'us-east-1', false, true, 'logs.us-east-1.api.aws'],
  ['cloudtrail', 'cn-north-1', false, false, 'cloudtrail.cn-north-1.amazonaws.com.cn'],
  ['cloudtrail', 'us-gov-west-1', true, false, 'cloudtrail.us-gov-west-1.amazonaws.com'],
  ['logs', 'us-gov-east-1', false, false, 'logs.us-gov-east-1.amazonaws.com'],
  ['cloudtrail', 'eusc-de-east-1', false, false, 'cloudtrail.eusc-de-east-1.amazonaws.eu'],
] as const)(
  'The endpoint of %s in %s, FIPS %s, dual-stack %s, is %s',
  async (service, region, isFips, isDualStack, host) => {
    const config = { useFipsEndpoint: async () => isFips, useDualstackEndpoint: async () => isDualStack }
    expect((await makeEndpoint(service, region, config, {})).href).toBe(`https://${host}/`)
  },
)

test('A custom endpoint of the service comes before that of all services, unless custom endpoints are ignored', async () => {
  const config = { useFipsEndpoint: async () => false, useDualstackEndpoint: async () => false }
  const hostOf = async (env: Record<string, string>) =>
    (await makeEndpoint('logs', 'eu-west-1', config, env)).host
  const env = {
    AWS_ENDPOINT_URL: 'http://all.example',
    AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: 'http://logs.example:8080',
  }
  expect(await hostOf(env)).toBe('logs.example:8080')
  expect(await hostOf({ AWS_ENDPOINT_URL: 'http://all.example' })).toBe('all.example')
  expect(await hostOf({ ...env, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' })).toBe(
    'logs.eu-west-1.amazonaws.com',
  )
})
