import { createReadStream, existsSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join, normalize } from 'node:path'
import { DOMAIN, PASSWORD, ROOM } from './configuration'

const CLIENTS = createRequire(join(import.meta.dirname, '../../clients/package.json'))

/** The folder of the published client; null where the clients of the tests are not installed. */
function findConverse(): string | null {
  try {
    return dirname(CLIENTS.resolve('converse.js/dist/converse.min.js'))
  } catch {
    return null
  }
}

export const isConverseThere = (): boolean => findConverse() !== null

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf'
}

/** Converse.js as a family of a self-hosted server would open it; the name in the address signs in. */
const page = (socketPort: number): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Chat</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/dist/converse.min.css"></head>
<body class="converse-fullscreen"><div id="conversejs-bg"></div><script type="module">
import * as module from '/dist/converse.min.js'
const name = new URLSearchParams(location.search).get('name')
const client = globalThis.converse ?? module.converse
client.initialize({
  view_mode: 'fullscreen', assets_path: '/dist/', i18n: 'en', persistent_store: 'none', loglevel: 'fatal',
  websocket_url: 'ws://127.0.0.1:${socketPort}/xmpp-websocket', discover_connection_methods: false,
  authentication: 'login', auto_login: true, jid: name + '@${DOMAIN}', password: '${PASSWORD}',
  auto_join_rooms: [{ jid: '${ROOM}', nick: name }], play_sounds: false,
  // It asks for the browser's permission when it likes; Firefox answers that with an error.
  blacklisted_plugins: ['converse-notification']
})
</script></body></html>`

/** Serves the client on loopback. */
export async function serveConverse(port: number, socketPort: number): Promise<() => Promise<void>> {
  const folder = findConverse() ?? ''
  const server = createServer(({ url = '/' }, answer) => {
    const { pathname } = new URL(url, 'http://localhost')
    if (pathname === '/') answer.setHeader('content-type', 'text/html; charset=utf-8').end(page(socketPort))
    else sendFile(join(folder, normalize(pathname.replace(/^\/dist\//, '/'))), answer)
  })
  await new Promise<void>(ready => server.listen(port, '127.0.0.1', ready))
  return () =>
    new Promise(closed => {
      server.close(() => closed())
      server.closeAllConnections()
    })
}

function sendFile(path: string, answer: ServerResponse): void {
  const type = TYPES[extname(path)]
  if (!type || !existsSync(path)) {
    answer.writeHead(404).end()
    return
  }
  createReadStream(path).pipe(answer.setHeader('content-type', type))
}
