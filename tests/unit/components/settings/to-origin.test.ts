import { afterEach, expect, test, vi } from 'vitest'
import { toOrigin } from '@/components/settings/to-origin'

test.each([
  ['https://mail.example.org', 'https://mail.example.org'],
  [' mail.example.org/roundcube/?_task=mail ', 'https://mail.example.org'],
  ['HTTPS://Mail.Example.org:8443/', 'https://mail.example.org:8443'],
  ['http://127.0.0.1:9025/', null],
  ['http://localhost/', null],
  ['https://127.0.0.1:9025/', 'https://127.0.0.1:9025'],
  ['http://mail.example.org', null],
  ['ftp://mail.example.org', null],
  ['javascript:alert(1)', null],
  ['https://user:secret@mail.example.org', null],
  ['https://*/', null],
  ['mail', null],
  ['', null]
])('"%s" is %s', (text, origin) => {
  expect(toOrigin(text)).toBe(origin)
})

afterEach(() => vi.unstubAllEnvs())

test.each(['e2e', 'demo'])('the build "%s", which is never released, reads pages of this machine', mode => {
  vi.stubEnv('MODE', mode)
  expect(toOrigin('http://127.0.0.1:9025/')).toBe('http://127.0.0.1:9025')
  expect(toOrigin('http://mail.example.org')).toBeNull()
})
