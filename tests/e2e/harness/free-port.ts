import { createServer } from 'node:net'

/** Below the ports that Linux gives to outgoing connections: there a browser takes one between the choice and its use. */
const PORTS = { from: 20_000, to: 32_000 }

/** A port of loopback that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const port = PORTS.from + Math.floor(Math.random() * (PORTS.to - PORTS.from))
  return (await isFree(port)) ? port : freePort()
}

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const server = createServer().once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
