// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { yahoo } from '@/utils/flow/adapt/yahoo/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'
import { showPage } from '../fixtures'

behavesLikeAReader(yahoo)

const show = (name: string, change: (html: string) => string) =>
  showPage(
    change(readFileSync(`tests/fixtures/sites/yahoo/${name}.html`, 'utf8')),
    'https://mail.yahoo.com/d/folders/1'
  )

test('a copied part of Yahoo inside a mail is text of that mail', () => {
  const copied =
    '<div data-test-id="message-view"><span data-test-id="email-pill" title="x@example.test">X</span><div data-test-id="message-view-body-content">copied words</div></div>'
  const page = show('2026-09-answer-apart-it', html => html.replace('<p>Ciao a tutti', `${copied}<p>Ciao a tutti`))
  const pane = yahoo.findPane(page)
  const view = pane && yahoo.look(pane)
  expect(view?.messages.length).toBe(1)
  expect(view?.messages.map(message => view.read(message))).toMatchObject([
    { sender: 'Dalia Mansour', text: expect.stringContaining('copied words') }
  ])
})

test.each(['Re: Gita', 'Fwd: Festa di Amir'])(
  'what is written beside the conversation as "%s" does not answer it',
  subject => {
    const page = show('2026-09-answer-apart-it', html =>
      html.replace('value="Re: Festa di Amir"', `value="${subject}"`)
    )
    expect(yahoo.findCompose(page)).toBeNull()
  }
)

test('a page that waits to be signed in is nothing', () => {
  const page = showPage('<form><input name="username"><input type="password"></form>', 'https://mail.yahoo.com/')
  expect(yahoo.findPane(page)).toBeNull()
  expect(page.querySelector(yahoo.conversationSign)).toBeNull()
})
