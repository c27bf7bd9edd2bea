import { connect } from 'node:net'
import { PASSWORD } from './configuration'

export interface Mail {
  from: string
  to: string
  subject: string
  /** When it was sent. */
  date: Date
  text: string
  /** The same as HTML, for a mail with both parts. */
  html?: string
}

/** RFC 5322 text of a mail, in one part or two. Our texts are UTF-8 and need no line folding. */
function toRfc5322(mail: Mail): string {
  const id = `${mail.date.getTime()}.${mail.subject.length}@family.test`
  const head = [
    `From: ${mail.from}`,
    `To: ${mail.to}`,
    `Subject: ${mail.subject}`,
    `Date: ${mail.date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}>`,
    'MIME-Version: 1.0'
  ]
  const part = (type: string, body: string) =>
    [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: 8bit', '', body].join('\n')
  const body =
    mail.html === undefined
      ? part('text/plain', mail.text)
      : [
          'Content-Type: multipart/alternative; boundary="part"',
          '',
          '--part',
          part('text/plain', mail.text),
          '--part',
          part('text/html', mail.html),
          '--part--',
          ''
        ].join('\n')
  return `${head.join('\n')}\n${body}`.replace(/\r?\n/g, '\r\n')
}

/** Puts mails into an inbox with IMAP APPEND (RFC 9051, 6.3.12), as if they had arrived. */
export async function deliver(imapPort: number, user: string, mails: readonly Mail[]): Promise<void> {
  const socket = connect(imapPort, '127.0.0.1')
  let received = ''
  socket.setEncoding('utf8').on('data', text => {
    received += text
  })
  const answer = (mark: RegExp) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (mark.test(received)) resolve()
        else if (/^\w+ (NO|BAD)/m.test(received)) reject(new Error(`IMAP: ${received}`))
        else return
        received = ''
        socket.off('data', look)
      }
      socket.on('data', look).once('error', reject)
      look()
    })
  const command = async (line: string, mark: RegExp) => {
    socket.write(`${line}\r\n`)
    await answer(mark)
  }
  await answer(/^\* OK/m)
  await command(`a LOGIN ${user} ${PASSWORD}`, /^a OK/m)
  for (const mail of mails) {
    const text = toRfc5322(mail)
    await command(`b APPEND INBOX {${Buffer.byteLength(text)}}`, /^\+/m)
    await command(text, /^b OK/m)
  }
  await command('c LOGOUT', /^c OK/m)
  socket.destroy()
}
