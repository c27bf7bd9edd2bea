import { expect, test } from 'vitest'
import { toOrigin } from '@/components/settings/to-origin'

test.each([
  ['https://mail.example.org', 'https://mail.example.org'],
  [' mail.example.org/roundcube/?_task=mail ', 'https://mail.example.org'],
  ['HTTPS://Mail.Example.org:8443/', 'https://mail.example.org:8443'],
  ['http://127.0.0.1:9025/', 'http://127.0.0.1:9025'],
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
