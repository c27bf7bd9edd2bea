/** Where one XMPP server of the tests lives. */
export interface Place {
  folder: string
  /** Of the web socket. */
  httpPort: number
  c2sPort: number
}

export const DOMAIN = 'families.test'
export const ROOM = `garden@rooms.${DOMAIN}`
/** The password of every account here; the server listens on loopback and lives for one test run. */
export const PASSWORD = 'tests-only'

/** Prosody 0.12: two accounts, one room with an archive, nothing encrypted, loopback only, no other server reached. */
export const prosodyConfiguration = ({ folder, httpPort, c2sPort }: Place): string => `
daemonize = false
pidfile = "${folder}/data/prosody.pid"
data_path = "${folder}/data"
log = { warn = "*console" }
interfaces = { "127.0.0.1" }
c2s_ports = { ${c2sPort} }
http_ports = { ${httpPort} }
http_interfaces = { "127.0.0.1" }
https_ports = { }
modules_enabled = { "roster", "saslauth", "disco", "websocket", "http", "mam", "posix", "ping" }
modules_disabled = { "s2s", "tls" }
c2s_require_encryption = false
allow_unencrypted_plain_auth = true
consider_websocket_secure = true
authentication = "internal_plain"
VirtualHost "${DOMAIN}"
  http_host = "127.0.0.1"
Component "rooms.${DOMAIN}" "muc"
  modules_enabled = { "muc_mam" }
  muc_room_locking = false
`
