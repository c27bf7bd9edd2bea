import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chat, OWN_NAME } from './chats'
import { inNumbers } from './dates'

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

/** In a script element, only `<` could end the data early. */
const toScriptData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

/**
 * A page that looks like a chat and is built like WhatsApp Web of 2026-09: the same hooks that the adapter reads, a
 * compose box that takes a paste, and a send button that shows the message in the page and counts it in
 * `data-sent` of the document element.
 */
export function chatPage(chats: readonly Chat[]): string {
  const shown = chats.map(({ title, members, messages }) => ({
    title,
    members: members.join(', '),
    messages: messages.map(({ id, from, day, time, text }) => {
      const stamp = `[${time}, ${inNumbers(day)}] ${from ?? OWN_NAME}: `
      return { id, from, time, stamp, text, own: from === null, isGroup: members.length > 0 }
    })
  }))
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Chat</title>
    <style>${read('chat-page.css')}</style>
  </head>
  <body>
    <div id="app"><nav id="side" aria-label="Chats"></nav></div>
    <script type="application/json" id="chats">${toScriptData(shown)}</script>
    <script>${read('chat-page.browser.js')}</script>
  </body>
</html>
`
}
