import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chatPage } from './chat-page'
import { demoChats } from './chats'
import { today } from './dates'

/** The invented chat on a free port of this machine alone. */
export async function serveChat(): Promise<{ origin: string; stop: () => void }> {
  const server = createServer((request, response) => {
    if (request.url !== '/') {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(chatPage(demoChats(today())))
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
