/** One mail in a thread. */
interface ThreadMail {
  id: string
  from: { name: string; address: string }
  /** `YYYY-MM-DD` */
  day: string
  /** Lines of text. */
  text: string
}

export interface Thread {
  id: string
  subject: string
  account: { name: string; address: string }
  mails: readonly ThreadMail[]
}

const toHtml = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

/** "18 Nov 2026, 09:12", as Gmail in British English has it in the title of a date. */
const dateTitle = (day: string): string =>
  `${new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })}, 09:12`

const mailHtml = ({ id, from, day, text }: ThreadMail): string => `
  <div class="h7" role="listitem" aria-expanded="true">
    <div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id}">
      <div class="gs">
        <h3><span class="qu"><span class="gD" email="${toHtml(from.address)}" name="${toHtml(from.name)}"
          data-hovercard-id="${toHtml(from.address)}"><span>${toHtml(from.name)}</span></span></span></h3>
        <div class="gK"><span class="g3" title="${dateTitle(day)}" alt="${dateTitle(day)}">${dateTitle(day)}</span></div>
      </div>
      <div class="ii gt"><div class="a3s aiL"><div dir="ltr">${text
        .split('\n')
        .map(line => `<div>${toHtml(line) || '<br>'}</div>`)
        .join('')}</div></div></div>
    </div>
  </div>`

const SCRIPT = `
  document.documentElement.dataset.sent = '0'
  document.querySelector('.aoO').addEventListener('click', () => {
    document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent) + 1)
  })`

/**
 * A thread in Gmail, built like the markup of 2026-07, with a reply open below it. Served under Gmail's address its
 * send button counts in `data-sent` of the document element.
 */
export function gmailPage({ id, subject, account, mails }: Thread): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>${toHtml(subject)} - ${toHtml(account.address)} - Gmail</title>
    <style>
      body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; }
      .ads { margin: 1rem 0; }
      [g_editable] { min-height: 5rem; padding: 0.5rem; border: 1px solid #777; }
    </style>
  </head>
  <body>
    <header><a aria-label="Google Account: ${toHtml(account.name)} &#10;(${toHtml(account.address)})" href="#">account</a></header>
    <div role="main">
      <div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:${id}" data-legacy-thread-id="${id}">${toHtml(subject)}</h2></div>
      <div role="list">${mails.map(mailHtml).join('')}</div>
      <div class="ip adB"><div class="M9"><form>
        <input name="subjectbox" aria-label="Subject" value="Re: ${toHtml(subject)}">
        <div aria-label="Message Body" role="textbox" aria-multiline="true" g_editable="true" contenteditable="true"><br></div>
        <div class="gU Up"><div role="button" tabindex="0" class="T-I aoO">Send</div></div>
      </form></div></div>
    </div>
    <script>${SCRIPT}</script>
  </body>
</html>
`
}
