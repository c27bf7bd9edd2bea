/** Where one IRC server and its web client live. */
export interface Place {
  folder: string
  ircPort: number
  webPort: number
}

export const CHANNEL = '#parents'

/** ngircd 26: one channel, loopback only, no look-ups. */
export const ngircdConfiguration = ({ ircPort }: Place): string => `
[Global]
  Name = irc.families.test
  Info = Families
  Listen = 127.0.0.1
  Ports = ${ircPort}
[Options]
  PAM = no
  Ident = no
  DNS = no
[Channel]
  Name = ${CHANNEL}
  Topic = Parents
`

/** The Lounge 4.5 without accounts: whoever opens the page is in the channel after one click. */
export const loungeConfiguration = ({ ircPort, webPort }: Place): string => `module.exports = {
  public: true,
  host: '127.0.0.1',
  port: ${webPort},
  prefetch: false,
  fileUpload: { enable: false },
  messageStorage: [],
  transports: ['websocket'],
  defaults: {
    name: 'Families',
    host: '127.0.0.1',
    port: ${ircPort},
    tls: false,
    rejectUnauthorized: false,
    nick: 'robin',
    username: 'robin',
    realname: 'Robin',
    join: '${CHANNEL}'
  }
}
`

/** At its start the client's server asks its makers for news and ends when that fails twice: it asks nobody here. */
export const LOOPBACK_ONLY = `require('node:https').request = () => {
  throw new Error('nothing outside is asked')
}
`
