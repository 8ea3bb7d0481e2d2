/**
 * A forward proxy on loopback: CONNECT for TLS, absolute addresses for plain HTTP.
 *
 * It reaches only loopback and answers 502 for any other host. It checks no password and has no cache.
 */
import { createServer, request as httpRequest } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

export interface ProxyServer {
  readonly port: number
  /** `CONNECT host:port` or `GET http://…`, in order of arrival. */
  readonly asked: string[]
  /** `Proxy-Authorization` of each request. */
  readonly authorizations: (string | undefined)[]
  close(): Promise<void>
}

export async function startProxy(): Promise<ProxyServer> {
  const asked: string[] = []
  const authorizations: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    authorizations.push(request.headers['proxy-authorization'])
    const onward = httpRequest(
      request.url ?? '',
      { method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      },
    )
    request.pipe(onward)
  })
  server.on('connect', (request, socket, head) => {
    asked.push(`CONNECT ${request.url}`)
    authorizations.push(request.headers['proxy-authorization'])
    const [host = '', port = ''] = (request.url ?? '').split(':')
    if (host !== '127.0.0.1') {
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
      return
    }
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      onward.write(head)
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => end.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    authorizations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
