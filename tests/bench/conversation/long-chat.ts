/** A chat in WhatsApp's markup of 2026-09 (see utils/flow/adapt/whatsapp/notes.md), with every row filled. */
export function longChat(messages: number): string {
  const rows = Array.from({ length: messages }, (_, index) => row(index, messages)).join('')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>WhatsApp</title><body><div id="app"><div id="main">
    <header data-testid="conversation-header"><div data-testid="conversation-info-header" role="button"><span dir="auto">Maple class families</span><div data-testid="chat-subtitle"><span title="Ines Duarte, Otis Bell, You">Ines Duarte, Otis Bell, You</span></div></div></header>
    <div data-testid="conversation-panel-messages" role="application" style="height: 500px; overflow: auto">${rows}</div>
    <footer><div data-testid="conversation-compose-box-input" contenteditable="true" role="textbox" data-lexical-editor="true"><p><br></p></div></footer>
  </div></div></body></html>`
}

const NAMES = ['Ines Duarte', 'Otis Bell', 'Wanja Roth', 'Robin Vale']
const TEXTS = [
  'Has anybody seen a blue lunch box with a dinosaur on it? It went missing after swimming.',
  'Thanks, that is very kind',
  'The bus is ten minutes late, so we will be at the gate a bit after the bell. Sorry all!',
  'Could somebody send me a picture of the spelling words? Ours got wet on the way home, and the ink has run.',
  'Ok 👍',
  'Yes, no problem at all, see you there',
  'Who is going to the library after lunch? My two would like some company, and there is a new shelf of comics',
  'Reminder that the bring and share lunch is next week.\nPlease label your dishes, and no nuts.\nThank you so much'
]

/** A minute after the one before, so that the days go by. */
function row(index: number, messages: number): string {
  const sent = new Date(Date.now() - (messages - index) * 600_000)
  const sender = NAMES[index % NAMES.length]
  const time = sent.toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })
  const stamp = `[${time}, ${sent.toLocaleDateString('en-US')}] ${sender}: `
  const mark = sender === 'Robin Vale' ? '<span aria-label=" Read "><span data-icon="msg-dblcheck"></span></span>' : ''
  const quote =
    index % 10 === 3
      ? '<div data-testid="quoted-message" role="button"><div data-testid="author" aria-label="Otis Bell"><span dir="auto">Otis Bell</span></div><span dir="auto" data-testid="selectable-text">Has anybody seen a blue lunch box</span></div>'
      : ''
  return `<div role="row"><div data-testid="conv-msg-3EB0${index}" data-id="3EB0${index}" class="focusable-list-item"><div data-testid="msg-container"><div class="x1"><div class="copyable-text" data-pre-plain-text="${stamp}">${quote}<div><span data-testid="selectable-text" class="selectable-text copyable-text" dir="ltr"><span>${index % 25 ? TEXTS[index % TEXTS.length] : 'Maths club ends at 4.15 today'}</span></span></div></div><div data-testid="msg-meta"><span dir="auto">${time}</span>${mark}</div></div></div></div></div>`
}
