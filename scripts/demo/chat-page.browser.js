/** Draws the chats of `chat-page.ts` in the browser. Everything from a chat is set as text. */
{
  /** @typedef {{ id: string, from: string | null, time: string, stamp: string, text: string, own: boolean, isGroup: boolean }} Shown */
  /** @typedef {{ title: string, members: string, messages: Shown[] }} ShownChat */

  /** @type {ShownChat[]} */
  const chats = JSON.parse(document.getElementById('chats')?.textContent ?? '[]')
  const app = /** @type {HTMLElement} */ (document.getElementById('app'))
  const side = /** @type {HTMLElement} */ (document.getElementById('side'))
  document.documentElement.dataset.sent = '0'

  /**
   * @param {string} tag
   * @param {Record<string, string>} attributes
   * @param {(Node | string)[]} children
   */
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag)
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
    element.append(...children)
    return element
  }

  /** @param {Shown} message */
  const messageRow = message => {
    const text = make('span', { 'data-testid': 'selectable-text', class: 'selectable-text copyable-text', dir: 'auto' })
    text.append(make('span', {}, message.text))
    const meta = make('div', { 'data-testid': 'msg-meta' }, make('span', { dir: 'auto' }, message.time))
    if (message.own) meta.append(make('span', { 'data-icon': 'msg-dblcheck', 'aria-label': ' Read ' }, '✓✓'))
    const container = make('div', { 'data-testid': 'msg-container', class: message.own ? 'bubble own' : 'bubble' })
    if (message.own) container.append(make('span', { 'data-testid': 'tail-out', 'aria-hidden': 'true' }))
    if (message.from && message.isGroup) {
      container.append(make('div', { 'data-testid': 'author' }, make('span', { dir: 'auto' }, message.from)))
    }
    container.append(make('div', { class: 'copyable-text', 'data-pre-plain-text': message.stamp }, text), meta)
    const holder = make('div', { 'data-testid': `conv-msg-${message.id}`, 'data-id': message.id }, container)
    return make('div', { role: 'row' }, holder)
  }

  /** @param {HTMLElement} box */
  const emptyBox = box => box.replaceChildren(make('p', { dir: 'auto' }, make('br')))

  /** @param {HTMLElement} box */
  const textIn = box =>
    [...box.children]
      .map(line => line.textContent)
      .join('\n')
      .trim()

  /**
   * The editor keeps its own model and takes text only as a paste, one paragraph a line.
   * @param {HTMLElement} box
   * @param {string} text
   */
  const pasteInto = (box, text) => {
    if (textIn(box) === '') box.replaceChildren()
    for (const line of text.split('\n')) {
      box.append(
        make('p', { dir: 'auto' }, line === '' ? make('br') : make('span', { 'data-lexical-text': 'true' }, line))
      )
    }
  }

  /** @param {ShownChat} chat */
  const composeBox = chat => {
    const box = make('div', {
      'data-testid': 'conversation-compose-box-input',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': 'Type a message',
      'data-tab': '10',
      'data-lexical-editor': 'true'
    })
    emptyBox(box)
    box.addEventListener('paste', event => {
      event.preventDefault()
      pasteInto(box, event.clipboardData?.getData('text/plain') ?? '')
    })
    const send = () => {
      const text = textIn(box)
      if (text === '') return
      const time = new Date().toTimeString().slice(0, 5)
      const stamp = `[${time}, ${new Date().toLocaleDateString('en-GB')}] Robin: `
      chat.messages.push({ id: `3EB0${Date.now()}`, from: null, time, stamp, text, own: true, isGroup: false })
      document.documentElement.dataset.sent = String(Number(document.documentElement.dataset.sent) + 1)
      open(chat)
    }
    box.addEventListener('keydown', event => {
      if (event.key !== 'Enter' || event.shiftKey) return
      event.preventDefault()
      send()
    })
    const button = make('button', { 'aria-label': 'Send' }, make('span', { 'data-icon': 'wds-ic-send-filled' }, '➤'))
    button.addEventListener('click', send)
    return make('footer', {}, box, button)
  }

  /** @param {ShownChat} chat */
  const open = chat => {
    const name = make('span', { dir: 'auto', 'data-testid': 'conversation-info-header-chat-title' }, chat.title)
    const info = make('div', { 'data-testid': 'conversation-info-header', role: 'button' }, make('div', {}, name))
    if (chat.members) {
      const members = make('span', { title: chat.members }, chat.members)
      info.append(make('div', { 'data-testid': 'chat-subtitle' }, members))
    }
    const list = make('div', { 'data-testid': 'conversation-panel-messages', tabindex: '0', role: 'application' })
    list.append(...chat.messages.map(messageRow))
    const header = make('header', { 'data-testid': 'conversation-header' }, info)
    document.getElementById('main')?.remove()
    app.append(make('div', { id: 'main' }, header, list, composeBox(chat)))
    list.scrollTop = list.scrollHeight
  }

  for (const chat of chats) {
    const button = make('button', { type: 'button' }, chat.title)
    button.addEventListener('click', () => open(chat))
    side.append(button)
  }
  if (chats[0]) open(chats[0])
}
