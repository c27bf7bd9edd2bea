// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest'
import { fileNames } from '@/utils/flow/adapt/page/file-names'
import { findOldest } from '@/utils/flow/adapt/page/find-oldest'
import { addressIn, withoutAddress } from '@/utils/flow/adapt/page/mail-address'
import { readMail } from '@/utils/flow/adapt/page/read-mail'

const times = { language: 'en', order: null, now: Date.parse('2026-11-21T12:00:00Z') }
const sentAt = { instant: '2026-11-20T10:00:00.000Z', source: 'page' } as const

function read(html: string, subject = '') {
  const body = document.createElement('div')
  body.innerHTML = html
  return readMail({ body, subject, sentAt, times })
}

const HEAD =
  '<b>From:</b> Wanja<br><b>Sent:</b> Sunday, November 15, 2026 7:12 PM<br><b>To:</b> Robin<br><b>Subject:</b> Swimming'

describe('an answer', () => {
  test.each([
    [
      'Gmail',
      'We come<div class="gmail_quote"><div class="gmail_attr">On Monday Ines wrote:</div><blockquote>Party</blockquote></div>'
    ],
    [
      'Yahoo',
      'We come<div class="yiv12yahoo_quoted" id="yiv12yahoo_quoted_3"><div>On Monday Ines wrote:</div>Party</div>'
    ],
    [
      'Proton',
      'We come<div class="protonmail_quote">On Monday Ines wrote:<blockquote class="protonmail_quote">Party</blockquote></div>'
    ],
    [
      'Thunderbird',
      'We come<div class="moz-cite-prefix">On Monday Ines wrote:</div><blockquote type="cite">Party</blockquote>'
    ],
    [
      'Outlook on the web',
      `We come<div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg">${HEAD}</div><div>Party</div>`
    ],
    ['Outlook for Windows', `<p>We come</p><div style="border-top:solid"><p>${HEAD}</p></div><p>Party</p>`],
    ['a plain mail', 'We come<br>-- <br>Robin'],
    [
      'an answer to what was forwarded',
      'We come<blockquote>On Monday Ines wrote:<br>---------- Forwarded message ---------<br>From: Wanja<br><br>Party</blockquote>'
    ]
  ])('of %s says its own words alone', (_, html) =>
    expect(read(html, 'Re: Swimming')).toMatchObject({ text: 'We come', sentAt })
  )
})

describe('a forward', () => {
  const forwarded = new Date('2026-11-15T19:12').toISOString()

  test.each([
    [
      'Gmail',
      '',
      `See<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>${HEAD}<br></div><div>Party</div><blockquote class="gmail_quote">older</blockquote></div>`
    ],
    [
      'Yahoo',
      '',
      `See<div class="yiv1yahoo_quoted"><div>----- Forwarded Message -----</div><div>${HEAD}</div><div><br></div>Party</div>`
    ],
    [
      'Proton',
      '',
      `See<div class="protonmail_quote">------- Forwarded Message -------<br>${HEAD}<br><br><blockquote class="protonmail_quote">Party<blockquote>older</blockquote></blockquote></div>`
    ],
    [
      'Apple Mail',
      '',
      `See<blockquote type="cite"><div>Begin forwarded message:</div><br><div>${HEAD}</div><br>Party</blockquote>`
    ],
    [
      'Outlook',
      'Fw: Swimming',
      `See<div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg">${HEAD}<div>&nbsp;</div></div><div>Party</div>`
    ],
    ['Roundcube', 'Fwd: Swimming', `See<br><br>-------- Original Message --------<br>${HEAD}<br><br>Party`]
  ])('of %s is content, at its own time', (_, subject, html) => {
    const { text, sentAt: time } = read(html, subject)
    expect(
      text
        .replace(/^Swimming\n/, '')
        .trim()
        .split(/\n+/)
    ).toEqual(['See', 'Party'])
    expect(time.instant).toBe(forwarded)
  })

  test('that has nothing of its own is what it passes on', () => {
    expect(read('<blockquote>Party on Saturday</blockquote>')).toMatchObject({
      text: 'Party on Saturday',
      sentAt: { instant: null, source: 'unknown' }
    })
  })
})

test.each([
  ['an answer without words', '<blockquote>Party on Saturday</blockquote>', 'Re: Teo'],
  ['a picture above a quote', '<img><blockquote>Party on Saturday</blockquote>', '']
])('%s passes nothing on', (_, html, subject) => expect(read(html, subject)).toMatchObject({ text: '', sentAt }))

test('links and pictures of a quote are not counted', () => {
  const quote = '<blockquote><a href="https://example.org/b">b</a><img></blockquote>'
  const own = '<a href="https://example.org/a">a</a><img>'
  expect(read(own + quote)).toMatchObject({ links: ['https://example.org/a'], images: 1 })
})

test('names of attached files, each once, without sizes', () => {
  document.body.innerHTML =
    '<i title="card.png"></i><i aria-label="card.png Open 214 KB"></i><i>plan v1.2.pdf 3 MB</i><i>no file</i><i title="invite.ics">Invite</i>'
  expect(fileNames(document, 'i')).toEqual(['card.png', 'plan v1.2.pdf', 'invite.ics'])
})

test.each([
  ['Dana Ruiz <Dana@Example.test>', 'Dana Ruiz', 'dana@example.test'],
  ['"Dana" <dana@example.test>', 'Dana', 'dana@example.test'],
  ['<dana@example.test>', 'dana@example.test', 'dana@example.test'],
  ['Dana Ruiz', 'Dana Ruiz', ''],
  ['', '', '']
])('who "%s" is', (text, name, address) => {
  expect(withoutAddress(text)).toBe(name)
  expect(addressIn(text)).toBe(address)
})

describe('the first mail of a conversation', () => {
  const at = (day: number) => new Date(`2026-11-${day}T09:00`).toISOString()
  test.each([
    ['the newest on top', ['18 Nov 2026 9:00', '16 Nov 2026 9:00'], at(16), true],
    ['not the newest', ['18 Nov 2026 9:00', '16 Nov 2026 9:00'], at(18), false],
    ['a time that cannot be read', ['some day', '16 Nov 2026 9:00'], at(16), false],
    ['a mail alone', ['some day'], null, true],
    ['no time at all', [], null, true],
    ['two unread times', ['some day', 'another'], null, false]
  ])('%s', (_, shown, instant, first) => expect(findOldest(shown, times)(instant)).toBe(first))
})
