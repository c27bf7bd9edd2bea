import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

/** The only way out of a test browser. It lets nothing out. */
export interface RecordingProxy {
  /** `http://127.0.0.1:PORT`, for a browser's proxy setting. */
  server: string
  port: number
  /** A host that the test serves in another way: refused all the same, since browsers connect ahead, but not a breach. */
  expect(host: string): void
  /** Lets requests for one loopback address pass, for example `127.0.0.1:8025`. */
  allow(host: string): void
  /** `host:port` of every request that was refused, in order. */
  refused: string[]
  close(): Promise<void>
}

/** Starts a proxy on a free port of loopback. A request for a host that was not allowed gets 502 and is written down. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const allowed = new Set<string>()
  const expected = new Set<string>()
  const refused: string[] = []
  const mayPass = (host: string): boolean => {
    if (allowed.has(host)) return true
    if (!expected.has(host.replace(/:443$/, ''))) refused.push(host)
    return false
  }
  const server = createServer((incoming, outgoing) => forward(incoming, outgoing, mayPass))
  server.on('connect', (incoming, socket) => tunnel(incoming, socket, mayPass))
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    server: `http://127.0.0.1:${port}`,
    port,
    allow: host => allowed.add(host),
    expect: host => expected.add(host),
    refused,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      })
  }
}

type MayPass = (host: string) => boolean

function forward(incoming: IncomingMessage, outgoing: ServerResponse, mayPass: MayPass): void {
  const target = URL.parse(incoming.url ?? '')
  if (!target || !mayPass(target.host)) {
    outgoing.writeHead(502).end()
    return
  }
  const onward = request(target, { method: incoming.method, headers: incoming.headers }, answer => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  onward.on('error', () => outgoing.destroy())
  incoming.pipe(onward)
}

function tunnel(incoming: IncomingMessage, socket: Duplex, mayPass: MayPass): void {
  const host = incoming.url ?? ''
  socket.on('error', () => socket.destroy())
  if (!mayPass(host)) {
    socket.end('HTTP/1.1 502 Refused\r\n\r\n')
    return
  }
  const [name, port] = host.split(':')
  const onward: Socket = connect(Number(port), name, () => {
    socket.write('HTTP/1.1 200 OK\r\n\r\n')
    onward.pipe(socket).pipe(onward)
  })
  onward.on('error', () => socket.destroy())
}
