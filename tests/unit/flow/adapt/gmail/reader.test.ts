// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gmail } from '@/utils/flow/adapt/gmail/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'
import { showPage } from '../fixtures'

behavesLikeAReader(gmail)

describe('a window of its own for writing', () => {
  const html = readFileSync('tests/fixtures/sites/gmail/2026-11-window-apart.html', 'utf8')
  const show = (change: (html: string) => string = html => html) =>
    showPage(change(html), 'https://mail.google.com/mail/u/0/#inbox/FMfcgz1')

  test('is the place for a reply, and says to whom', () => {
    expect(gmail.findCompose(show())).toMatchObject({
      conversationKey: 'gmail/robin@example.test/1937dd00bb110001',
      recipients: 'Bente Holm'
    })
  })

  test.each([
    ['with another subject', (html: string) => html.replace('value="Re: Party picture"', 'value="Holidays"')],
    ['without a subject', (html: string) => html.replace('value="Re: Party picture"', 'value=""')],
    ['that passes it on', (html: string) => html.replace('value="Re: Party picture"', 'value="Fwd: Party picture"')],
    ['beside a second one', (html: string) => html.replace(/<div role="dialog".*<\/div>/s, '$&$&')]
  ])('is not, %s', (_, change) => expect(gmail.findCompose(show(change))).toBeNull())

  test('comes after an answer inside the conversation', () => {
    const inside = '<div class="M9"><div id="inside" g_editable="true" contenteditable="true"></div></div>'
    const page = show(html => html.replace('<div role="list">', `${inside}<div role="list">`))
    expect(gmail.findCompose(page)?.box.id).toBe('inside')
  })
})

test('a mail that is passed on below the conversation is no answer to it', () => {
  const html = readFileSync('tests/fixtures/sites/gmail/2026-11-thread.html', 'utf8')
  const show = (subject: string) => showPage(html.replace('value="Re: Teo turns six"', `value="${subject}"`))
  expect(gmail.findCompose(show('Re: Teo turns six'))).not.toBeNull()
  expect(gmail.findCompose(show('Fwd: Teo turns six'))).toBeNull()
})
