// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { insertDraft } from '@/utils/flow/adapt/editors/insert-draft'
import type { Compose } from '@/utils/flow/adapt/site-reader'

const KEY = 'whatsapp//maple class'
const TEXT = 'Hi Ines,\nwe would love to come.\n\nRobin'

/** The page: a box, and an `execCommand` that puts text at the caret as browsers do, one block a line. */
function page(html: string): HTMLElement {
  const template = document.createElement('template')
  template.innerHTML = html
  document.body.replaceChildren(template.content)
  return document.body.querySelector<HTMLElement>('textarea, [contenteditable]') ?? document.body
}

function insertAtCaret(_: string, __: boolean, text: string): boolean {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement) field.setRangeText(text, field.selectionStart, field.selectionEnd)
  else {
    const range = document.getSelection()?.getRangeAt(0)
    for (const line of text.split('\n').reverse()) {
      const block = document.createElement('div')
      block.append(line || document.createElement('br'))
      range?.insertNode(block)
    }
  }
  return true
}

const open =
  (box: HTMLElement): (() => Compose | null) =>
  () => ({ conversationKey: KEY, box })
const put = (findCompose: () => Compose | null, pause = async () => {}) =>
  insertDraft({ conversationKey: KEY, text: TEXT, findCompose, pause })

const execCommand = vi.fn(insertAtCaret)
beforeEach(() => {
  execCommand.mockClear().mockImplementation(insertAtCaret)
  Object.assign(document, { execCommand })
})

describe('puts a draft in, once', () => {
  test.each([
    ['an empty field', '<textarea></textarea>'],
    ['a field with a quoted mail', '<textarea>On Monday Ines wrote:\n> Party?\n</textarea>'],
    ['a field with a signature', '<textarea>\n\n-- \nRobin Vale</textarea>'],
    ['an empty editable', '<div contenteditable="true"><br></div>'],
    ['paragraphs', '<div contenteditable="true"><p><br></p></div>'],
    [
      'an editable with words that ask for some',
      '<div contenteditable="true"><span><br></span><span data-slate-placeholder="true">Message</span></div>'
    ],
    ['a signature below', '<div contenteditable="true"><br><div class="gmail_signature">Robin Vale</div></div>'],
    [
      'a quote above',
      '<div contenteditable="true"><p id="reply-intro">Ines wrote:</p><blockquote>Party?</blockquote><p><br></p></div>'
    ]
  ])('into %s', async (_, html) => {
    const box = page(html)
    const before = box.textContent
    expect(await put(open(box))).toBe('inserted')
    expect(await put(open(box))).toBe('not-empty')
    expect(execCommand).toHaveBeenCalledTimes(1)
    for (const word of before?.split(/\s+/) ?? []) expect(box.textContent).toContain(word)
  })

  const models = {
    Lexical: 'data-lexical-editor="true"',
    Quill: 'class="ql-editor ql-blank"',
    Slate: 'data-slate-editor="true"',
    CKEditor: 'class="ck ck-editor__editable"',
    ProseMirror: 'class="ProseMirror"',
    'Draft.js': 'class="public-DraftEditor-content"'
  }

  test.each(Object.entries(models))('hands it to %s as a paste, and does not type it as well', async (_, mark) => {
    const box = page(`<div contenteditable="true" ${mark}><p><br></p></div>`)
    const paste = vi.fn((event: ClipboardEvent) => {
      event.preventDefault()
      const lines = event.clipboardData?.getData('text/plain').split('\n') ?? []
      box.replaceChildren(...lines.map(line => Object.assign(document.createElement('p'), { textContent: line })))
    })
    box.addEventListener('paste', paste)
    expect(await put(open(box))).toBe('inserted')
    expect(paste).toHaveBeenCalledTimes(1)
    expect(execCommand).not.toHaveBeenCalled()
  })

  test('types it where nobody takes the paste', async () => {
    for (const mark of [models.Lexical, models.Quill, models.ProseMirror]) {
      execCommand.mockClear()
      expect(await put(open(page(`<div contenteditable="true" ${mark}><p><br></p></div>`)))).toBe('inserted')
      expect(execCommand).toHaveBeenCalledTimes(1)
    }
  })

  test('and leaves it where typing would go past the model', async () => {
    for (const mark of [models.Slate, models.CKEditor, models['Draft.js']]) {
      expect(await put(open(page(`<div contenteditable="true" ${mark}><p><br></p></div>`)))).toBe('failed')
    }
    expect(execCommand).not.toHaveBeenCalled()
  })
})

describe('touches nothing', () => {
  test('where no place to write is open', async () => {
    expect(await put(() => null)).toBe('not-open')
  })

  test('where another conversation is open', async () => {
    const box = page('<textarea></textarea>')
    expect(await put(() => ({ conversationKey: 'whatsapp//other', box }))).toBe('changed')
    expect(box).toHaveProperty('value', '')
  })

  test.each([
    '<textarea>I was just</textarea>',
    '<textarea>Yes\n> a quote</textarea>',
    '<div contenteditable="true"><p>I was just</p></div>'
  ])('where the parent is writing: %s', async html => {
    expect(await put(open(page(html)))).toBe('not-empty')
    expect(execCommand).not.toHaveBeenCalled()
  })

  test('where the conversation changes while it waits', async () => {
    const box = page('<textarea></textarea>')
    let now: Compose | null = { conversationKey: KEY, box }
    const pause = async () => {
      now = { conversationKey: 'whatsapp//other', box }
    }
    expect(await put(() => now, pause)).toBe('changed')
    expect(execCommand).not.toHaveBeenCalled()
  })

  test('where the parent begins to write while it waits', async () => {
    const box = page('<textarea></textarea>')
    const pause = async () => Reflect.set(box, 'value', 'I was')
    expect(await put(open(box), async () => void (await pause()))).toBe('not-empty')
    expect(execCommand).not.toHaveBeenCalled()
  })

  test.each([
    '<textarea></textarea>',
    '<div contenteditable="true"><p><br></p></div>',
    '<div contenteditable="true" data-lexical-editor="true"><p><br></p></div>'
  ])('where the page takes the focus elsewhere while it waits: %s', async html => {
    const box = page(`${html}<input>`)
    const pause = async () => document.querySelector('input')?.focus()
    expect(await put(open(box), async () => void (await pause()))).toBe('changed')
    expect(execCommand).not.toHaveBeenCalled()
    expect(box.textContent).toBe('')
  })

  test('where there is no line to write in', async () => {
    const box = page('<div contenteditable="true"><blockquote>Party?</blockquote></div>')
    expect(await put(open(box))).toBe('failed')
    expect(execCommand).not.toHaveBeenCalled()
  })

  test('twice at once', async () => {
    const box = page('<textarea></textarea>')
    expect(await Promise.all([put(open(box)), put(open(box))])).toEqual(['inserted', 'not-empty'])
    expect(execCommand).toHaveBeenCalledTimes(1)
  })
})

describe('says honestly what came of it', () => {
  test.each([
    ['nothing arrived', () => false, 'failed'],
    ['it arrived twice', (a: string, b: boolean, text: string) => insertAtCaret(a, b, `${text}\n${text}`), 'unsure'],
    [
      'lines were lost',
      (a: string, b: boolean, text: string) => insertAtCaret(a, b, text.replaceAll('\n', ' ')),
      'unsure'
    ],
    ['half of it arrived', (a: string, b: boolean, text: string) => insertAtCaret(a, b, text.slice(0, 9)), 'unsure']
  ])('%s', async (_, command, result) => {
    execCommand.mockImplementation(command)
    expect(await put(open(page('<textarea></textarea>')))).toBe(result)
    expect(execCommand).toHaveBeenCalledTimes(1)
  })

  test('the conversation changed as it went in', async () => {
    const box = page('<textarea></textarea>')
    let now: Compose | null = { conversationKey: KEY, box }
    execCommand.mockImplementation((a, b, text) => {
      now = null
      return insertAtCaret(a, b, text)
    })
    expect(await put(() => now)).toBe('unsure')
  })
})

test('no key, click or submit is ever made', async () => {
  const box = page(
    '<form><div contenteditable="true" data-lexical-editor="true"><br></div><button>Send</button></form>'
  )
  const pressed = vi.fn()
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'pointerdown', 'submit']) {
    document.addEventListener(type, pressed, { capture: true, once: true })
  }
  await put(open(box))
  expect(pressed).not.toHaveBeenCalled()
})
