// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { proton } from '@/utils/flow/adapt/proton/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'
import { framed, showPage } from '../fixtures'

behavesLikeAReader(proton)

const ADDRESS = 'https://mail.proton.me/u/0/inbox/conv1=='
const show = (change: (html: string) => string = html => html, address = ADDRESS) =>
  showPage(change(readFileSync('tests/fixtures/sites/proton/2026-07-conversation.html', 'utf8')), address)

function look(page: Document) {
  const pane = proton.findPane(page)
  const view = pane && proton.look(pane)
  return { view, mails: view?.messages.map(message => view.read(message)) ?? [] }
}

test('a frame that is not filled yet is no mail, and one of another origin neither', () => {
  const page = show()
  const [first, second] = page.querySelectorAll<HTMLIFrameElement>('[data-testid="content-iframe"]')
  if (first) framed(first, '')
  if (second) Object.defineProperty(second, 'contentDocument', { value: null, configurable: true })
  expect(look(page).mails.map(mail => mail?.id ?? null)).toEqual([null, null, null, 'msgD1=='])
})

test('a time with its zone is a machine’s', () => {
  const page = show(html => html.replace('2026-11-16T09:03:00', '2026-11-16T09:03:00+01:00'))
  expect(look(page).mails[0]?.sentAt).toEqual({ instant: '2026-11-16T08:03:00.000Z', source: 'machine' })
})

test.each([
  ['https://mail.proton.me/u/0/inbox/conv1==', 'proton/robin@example.test/conv1', false],
  ['https://mail.proton.me/u/0/some-label==/conv1%3D%3D/msgA1==', 'proton/robin@example.test/conv1', false],
  ['https://mail.proton.me/u/0/inbox', 'proton/robin@example.test/mei turns seven', true]
])('%s is the conversation %s', (address, key, weak) => {
  expect(look(show(undefined, address)).view?.conversation).toMatchObject({ key, weak })
})

test.each([
  ['with another subject', (html: string) => html.replace('value="Re: Mei turns seven"', 'value="Re: Holidays"')],
  ['that passes it on', (html: string) => html.replace('value="Re: Mei turns seven"', 'value="Fw: Mei turns seven"')],
  ['without a subject', (html: string) => html.replace('value="Re: Mei turns seven"', 'value=""')],
  [
    'beside a second one',
    (html: string) => html.replace('<div class="composer"', '<div class="composer"></div><div class="composer"')
  ]
])('a window for writing %s is not the place for a reply', (_, change) => {
  expect(proton.findCompose(show(change))).toBeNull()
})
