import { connect } from 'node:net'
import { CHANNEL } from './configuration'

/** Another person in the channel, over plain IRC (RFC 2812). */
export interface Guest {
  say(text: string): void
  /** Everything that the server has told this person. */
  heard(): string
  leave(): void
}

/** Joins the channel and waits until the server says so. */
export async function joinChannel(port: number, name: string): Promise<Guest> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  let received = ''
  const isIn = new Promise<void>((resolve, reject) => {
    socket.once('error', reject).on('data', text => {
      received += text
      const ping = /^PING (.+)$/m.exec(String(text))
      if (ping) socket.write(`PONG ${ping[1]}\r\n`)
      if (/ 001 /.test(String(text))) socket.write(`JOIN ${CHANNEL}\r\n`)
      if (received.includes(` 366 ${name} `)) resolve()
    })
  })
  socket.write(`NICK ${name}\r\nUSER ${name} 0 * :${name}\r\n`)
  await isIn
  return {
    say: text => socket.write(`PRIVMSG ${CHANNEL} :${text}\r\n`),
    heard: () => received,
    leave: () => socket.end('QUIT\r\n')
  }
}
