import type { InsertResult } from '@/utils/model/insert-result'
import type { Compose } from '../site-reader'
import { ckeditor } from './ckeditor'
import { contenteditable } from './contenteditable'
import { draft } from './draft'
import type { Editor } from './editor'
import { lexical } from './lexical'
import { plainField } from './plain-field'
import { prosemirror } from './prosemirror'
import { quill } from './quill'
import { slate } from './slate'
import { tinymceFrame } from './tinymce-frame'

/** By technology, not by site; the first that matches. What the browser itself edits comes last. */
const editors: readonly Editor[] = [
  plainField,
  tinymceFrame,
  lexical,
  slate,
  quill,
  prosemirror,
  ckeditor,
  draft,
  contenteditable
]

/**
 * Editors copy focus and caret after the event: without this wait the first line is lost (200 measured, 2026-11; in
 * Teams 350 were needed by others).
 */
const CARET_MS = 350
/** Editors with a model show what they took a moment later. */
const COMMIT_MS = 300

export interface InsertOptions {
  conversationKey: string
  text: string
  /** The one place to write now; asked again before anything is changed. */
  findCompose(): Compose | null
  pause?(ms: number): Promise<void>
}

const busy = new WeakSet<HTMLElement>()
const sleep = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))

/**
 * Puts a draft into the page's own compose box, once, if that box is empty and still belongs to the conversation, and
 * reads it back. Never sends and never overwrites; the parent sees the draft and sends it, or does not.
 */
export async function insertDraft(options: InsertOptions): Promise<InsertResult> {
  const compose = options.findCompose()
  if (!compose) return 'not-open'
  if (compose.conversationKey !== options.conversationKey) return 'changed'
  if (busy.has(compose.box)) return 'not-empty'
  const editor = editors.find(candidate => candidate.matches(compose.box))
  if (!editor) return 'failed'
  busy.add(compose.box)
  try {
    return await insertInto(compose, editor, options)
  } finally {
    busy.delete(compose.box)
  }
}

async function insertInto(compose: Compose, editor: Editor, options: InsertOptions): Promise<InsertResult> {
  const { text, findCompose, pause = sleep } = options
  const { box } = compose
  if (editor.read(box)) return 'not-empty'
  if (!editor.placeCaret(box)) return 'failed'
  await pause(CARET_MS)
  if (!isSame(findCompose(), compose) || !hasFocus(box)) return 'changed'
  if (editor.read(box)) return 'not-empty'
  const before = everythingIn(box)
  editor.insert(box, text)
  await pause(COMMIT_MS)
  if (!isSame(findCompose(), compose)) return 'unsure'
  if (linesOf(editor.read(box)) === linesOf(text)) return 'inserted'
  return everythingIn(box) === before ? 'failed' : 'unsure'
}

const isSame = (now: Compose | null, before: Compose): boolean =>
  now?.box === before.box && now.conversationKey === before.conversationKey

/** What is typed by command lands where the focus is, whoever moved it. */
const hasFocus = (box: HTMLElement): boolean => box.contains((box.getRootNode() as Document | ShadowRoot).activeElement)

const everythingIn = (box: HTMLElement): string => ('value' in box ? String(box.value) : (box.textContent ?? ''))

/** Editors differ in blank lines and in white space around lines, never in the lines themselves. */
const linesOf = (text: string): string =>
  text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line)
    .join('\n')
