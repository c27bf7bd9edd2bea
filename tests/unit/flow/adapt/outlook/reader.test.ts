// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { outlook } from '@/utils/flow/adapt/outlook/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'
import { showPage } from '../fixtures'

behavesLikeAReader(outlook)

const read = (name: string) => readFileSync(`tests/fixtures/sites/outlook/${name}.html`, 'utf8')
const show = (name: string, change: (html: string) => string = html => html) =>
  showPage(change(read(name)), 'https://outlook.live.com/mail/0/inbox/id/AQQkADxyz')

function look(page: Document) {
  const pane = outlook.findPane(page)
  const view = pane && outlook.look(pane)
  return {
    key: view?.conversation.key,
    mails: (view?.messages ?? []).flatMap(message => view?.read(message) ?? [])
  }
}

describe('a conversation', () => {
  test.each([
    ['its own mark', (html: string) => html, 'outlook//TM0MDAAMi05CONV1'],
    ['the pane', (html: string) => html.replaceAll('CONV_', 'X_'), 'outlook//AQQkADAwATM0MDAAMi05CONV1'],
    [
      'the address',
      (html: string) => html.replaceAll('CONV_', 'X_').replaceAll('data-convid', 'data-x'),
      'outlook//aqqkadxyz'
    ]
  ])('is known by %s', (_, change, key) => expect(look(show('2026-11-conversation', change)).key).toBe(key))

  test('takes no id from inside a mail', () => {
    const page = show('2026-01-single-mail', html => html.replace('See you', '<i data-convid="stolen">See</i> you'))
    expect(look(page).key).toBe('outlook//aqqkadxyz')
  })
})

describe('a mail', () => {
  test('never has the sender of a folded mail below it, nor a name out of a mail above it', () => {
    const page = show('2026-11-conversation', html =>
      html
        .replace('Is this one', '<span id="x_MSG_fake_FROM">Nobody</span>Is this one')
        .replace(/id="MSG_AAMkMSG2_FROM"/, '')
    )
    const mail = look(page).mails.find(({ text }) => text.startsWith('Are little'))
    expect(mail).toMatchObject({ id: null, sender: 'Lee Park' })
  })

  test('says the subject of the conversation only when it is its first', () => {
    const hasSubject = look(show('2026-11-conversation')).mails.map(({ text }) =>
      text.includes('Yasmin is turning eight')
    )
    expect(hasSubject).toEqual([false, false, true])
  })

  test('is the parent’s own by the account’s address too', () => {
    const page = show('2026-11-conversation', html =>
      html
        .replace('Mail - Mirela Novak - Outlook', 'Outlook')
        .replace('<body>', '<body><button id="O365_MainLink_Me" aria-label="Account (soraya@example.test)"></button>')
    )
    expect(look(page).mails.map(({ own }) => own)).toEqual([false, false, true])
  })
})

describe('a reply', () => {
  test('has no place while two are open', () => {
    const page = show('2026-11-conversation-fr')
    const box = page.querySelector('[aria-multiline]')
    box?.parentElement?.append(box.cloneNode(true))
    expect(outlook.findCompose(page)).toBeNull()
  })

  test('has no place where a new mail is written and none is shown', () => {
    const page = show('2026-11-conversation-fr')
    page.querySelector('[role="document"]')?.remove()
    expect(outlook.findCompose(page)).toBeNull()
  })
})
