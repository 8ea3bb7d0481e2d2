import http from 'node:http'
import https from 'node:https'
import { rootCertificates } from 'node:tls'
import { CheckError, describeError } from '../runtime/errors.js'
import { completeProxyVariables, PROXY_VARIABLES } from '../runtime/proxy-variables.js'
import { readInput } from '../runtime/read-file.js'
import type { AwsContext } from './environment.js'
import type { Agents, Trusted } from './proxy.js'

/**
 * Agents for the environment: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` in upper or lower case, and
 * `AWS_CA_BUNDLE`. The AWS SDK for JavaScript does not read them.
 */
export async function makeAgents({ env, mask }: Pick<AwsContext, 'env' | 'mask'>): Promise<Agents> {
  const options = { keepAlive: true, maxSockets: 50 }
  const trusted = await readTrustedCertificates(env)
  const direct: Agents = {
    http: new http.Agent(options),
    https: new https.Agent({ ...options, ...trusted }),
    direct: trusted,
  }
  const proxies = PROXY_VARIABLES.filter((name) => env[name])
  if (proxies.length === 0) return direct
  // The environment of the process, because the library that chooses a proxy reads no other.
  completeProxyVariables(process.env)
  for (const name of proxies) checkProxy(name, env[name] as string, mask)
  const { makeProxyAgents } = await import(/* webpackChunkName: "proxy" */ './proxy.js')
  return makeProxyAgents(direct, trusted)
}

function checkProxy(name: string, value: string, mask: (secret: string) => void): void {
  const text = value.includes('://') ? value : `http://${value}`
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !['http:', 'https:'].includes(url.protocol))
    throw new CheckError(`${name} is not a usable proxy URL. Give http://HOST:PORT or https://HOST:PORT.`)
  for (const secret of new Set([url.password, decodeText(url.password)])) if (secret !== '') mask(secret)
}

function decodeText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The certificates of all public authorities take a quarter of a megabyte. */
const LARGEST_BUNDLE_BYTES = 16 * 1024 * 1024

/** With `AWS_CA_BUNDLE`: the authorities of Node, of `NODE_EXTRA_CA_CERTS` and of the bundle. */
async function readTrustedCertificates(env: AwsContext['env']): Promise<Trusted> {
  const bundle = env.AWS_CA_BUNDLE
  if (!bundle) return {}
  const files = [bundle, ...(env.NODE_EXTRA_CA_CERTS ? [env.NODE_EXTRA_CA_CERTS] : [])]
  const read = async (file: string) => {
    try {
      const bytes = await readInput(file, LARGEST_BUNDLE_BYTES)
      if (bytes === null) throw new Error(`${file} is larger than 16 MiB`)
      return Buffer.from(bytes).toString('utf8')
    } catch (error) {
      throw new CheckError(`AWS_CA_BUNDLE or NODE_EXTRA_CA_CERTS cannot be read: ${describeError(error)}.`, {
        cause: error,
      })
    }
  }
  return { ca: [...rootCertificates, ...(await Promise.all(files.map(read)))] }
}

const LARGEST_ANSWER = 1_000_000

/** One GET. Returns the body as text. Rejects when no complete answer arrives in time. */
export function sendGet(
  url: URL,
  headers: Record<string, string>,
  {
    agents,
    timeoutMilliseconds,
    signal,
  }: { agents: Agents; timeoutMilliseconds: number; signal: AbortSignal },
): Promise<{ status: number; body: string }> {
  const isSecure = url.protocol === 'https:'
  return new Promise((resolve, reject) => {
    let isOverdue = false
    const rejectWith = (error: Error) => reject(isOverdue ? new Error('no answer in time') : error)
    const request = (isSecure ? https : http).get(
      url,
      { agent: isSecure ? agents.https : agents.http, headers, signal },
      (response) => {
        const parts: Buffer[] = []
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
          if (size > LARGEST_ANSWER) request.destroy(new Error('the answer is too large'))
          parts.push(part)
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString('utf8') }),
        )
        response.on('error', rejectWith)
      },
    )
    // Node 20 collects an `AbortSignal.timeout` below an `AbortSignal.any` before it aborts.
    const timer = setTimeout(() => {
      isOverdue = true
      request.destroy()
    }, timeoutMilliseconds)
    request.on('error', rejectWith)
    request.on('close', () => clearTimeout(timer))
  })
}
