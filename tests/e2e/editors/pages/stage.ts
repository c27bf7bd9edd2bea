/** What a bench page knows of the editor that it holds. */
export interface Bench {
  box: HTMLElement
  /** The editor's own idea of its text, line by line. */
  text(): string
}

type MakeBench = (place: HTMLElement) => Bench | Promise<Bench>

/** What a test asks of the page, in the page itself or in its frame. */
export interface Stage {
  text(): string
  /** How often Enter reached the chat or its button was pressed. */
  sent: number
  /** Kinds of input that the box heard of, in order. */
  inputs: string[]
  /** The page's other box, for a search: it takes the focus. */
  focusOther(): void
  otherText(): string
}

declare global {
  interface Window {
    stage?: Stage
  }
}

interface StageOptions {
  /** The page makes the editor in a blank frame, instead of the frame's own page. */
  isMadeFromAbove?: boolean
}

/** `/top`: in the page; `/frame`: in a frame of the same origin; `/shadow`: in a shadow root. */
export async function setStage(make: MakeBench, { isMadeFromAbove = false }: StageOptions = {}): Promise<void> {
  const path = location.pathname
  if (path === '/shadow') return play(make, within(addTo(document.body, 'div').attachShadow({ mode: 'open' })))
  if (path !== '/frame') return play(make, within(document.body))
  if (!isMadeFromAbove) return document.body.append(frameOfThisPage())
  const blank = addTo(document.body, 'iframe').contentDocument
  if (blank) await play(make, within(blank.body))
}

function frameOfThisPage(): Node {
  const template = document.querySelector('template')
  if (!template) throw new Error('A bench page has a frame in a template.')
  return document.importNode(template.content, true)
}

function addTo<Name extends keyof HTMLElementTagNameMap>(parent: Node, name: Name): HTMLElementTagNameMap[Name] {
  const page = parent.ownerDocument ?? document
  return parent.appendChild(page.createElement(name))
}

function within(root: Node): HTMLElement {
  const form = addTo(root, 'form')
  // Editors look for what scrolls around them.
  form.style.overflow = 'auto'
  const send = addTo(form, 'button')
  send.textContent = 'Send'
  return form.insertBefore((root.ownerDocument ?? document).createElement('div'), send)
}

async function play(make: MakeBench, place: HTMLElement): Promise<void> {
  const { box, text } = await make(place)
  const other = addTo(place.parentElement ?? place, 'textarea')
  const stage: Stage = { text, sent: 0, inputs: [], focusOther: () => other.focus(), otherText: () => other.value }
  listenFor(stage, place.parentElement ?? place, box)
  window.stage = stage
}

function listenFor(stage: Stage, form: HTMLElement, box: HTMLElement): void {
  form.addEventListener('submit', event => {
    event.preventDefault()
    stage.sent++
  })
  form.querySelector('button')?.addEventListener('click', () => stage.sent++)
  box.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey) stage.sent++
  })
  for (const type of ['paste', 'beforeinput'] as const) {
    box.addEventListener(type, event => stage.inputs.push('inputType' in event ? event.inputType : type), true)
  }
}

/** What a library of components has drawn a moment later. */
export async function drawn(place: HTMLElement, selector: string): Promise<HTMLElement> {
  for (;;) {
    const found = place.querySelector<HTMLElement>(selector)
    if (found) return found
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}

/** The text of an element as people see it, its line breaks included. */
// biome-ignore lint/performance/useDomNodeTextContent: other ways to read it lose the line breaks between blocks
export const shownText = (box: HTMLElement): string => box.innerText
