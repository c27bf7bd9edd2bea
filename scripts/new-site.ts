import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/* `npm run new-site <id> [name]`: the folder, the fixtures and the test of a site, for a person to fill in. */

const [id = '', name = id] = process.argv.slice(2)
if (!/^[a-z][a-z0-9-]{1,30}$/.test(id)) throw new Error('usage: npm run new-site <id> [name], the id in small letters')
if (existsSync(`utils/flow/adapt/${id}`)) throw new Error(`utils/flow/adapt/${id} is there already`)

const variable = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
const month = new Date().toISOString().slice(0, 7)

const files: Record<string, string> = {
  [`utils/flow/adapt/${id}/site.ts`]: `import type { Site } from '@/utils/model/site'

export const ${variable}: Site = {
  id: '${id}',
  name: '${name.replaceAll("'", '’')}',
  kind: 'chat',
  matches: ['https://example.org/*'],
  savesDrafts: false
}
`,
  [`utils/flow/adapt/${id}/selectors.ts`]: `/* Each list is newest first; the date is that of the markup which was seen, not of this file. Sources: notes.md. */

export const PANE = '[role="main"]:has([data-message-id])' // ${month}
export const TITLE = 'h1' // ${month}
export const MESSAGE = '[data-message-id]' // ${month}
export const TEXT = '[data-text]' // ${month}
export const COMPOSE = 'textarea' // ${month}
`,
  [`utils/flow/adapt/${id}/reader.ts`]: `import { isRendered, maybe } from '@/utils/kit/dom'
import { textOf } from '../page/text-of'
import type { Compose, PaneView, RawMessage, SiteReader } from '../site-reader'
import { sentAtOf, weakConversation } from '../to-message'
import * as at from './selectors'

export const ${variable}: SiteReader = {
  site: '${id}',
  recognises: page => page.querySelector(\`\${at.PANE} \${at.MESSAGE}\`) !== null,
  findPane: page => page.querySelector(at.PANE),
  look,
  messageSelector: at.MESSAGE,
  conversationSign: at.COMPOSE,
  placeChip: message => ({ parent: message, before: null }),
  findCompose
}

function look(pane: Element): PaneView | null {
  const title = titleOf(pane)
  if (!title) return null
  const conversation = weakConversation('${id}', '', title, null)
  return { conversation, messages: [...pane.querySelectorAll(at.MESSAGE)], read: readMessage }
}

const titleOf = (pane: Element): string => maybe(pane, at.TITLE)?.textContent?.trim() ?? ''

function readMessage(message: Element): RawMessage | null {
  const text = maybe(message, at.TEXT)
  if (!text) return null
  return {
    id: message.getAttribute('data-message-id'),
    shownTime: '',
    text: textOf(text),
    sender: null,
    own: false,
    sentAt: sentAtOf(null),
    links: [],
    images: 0
  }
}

function findCompose(page: Document): Compose | null {
  const pane = page.querySelector(at.PANE)
  const title = pane ? titleOf(pane) : ''
  const boxes = [...page.querySelectorAll<HTMLElement>(at.COMPOSE)].filter(isRendered)
  const [box] = boxes
  if (!title || !box || boxes.length !== 1) return null
  return { conversationKey: weakConversation('${id}', '', title, null).key, box }
}
`,
  [`utils/flow/adapt/${id}/notes.md`]: `evidence: ${month}
confidence: C
reads: messages of the open conversation
inserts: nothing; the reply is copied
real: no

# ${name}: what the selectors rest on

| Fact | Seen | How sure |
| ---- | ---- | -------- |
`,
  [`tests/fixtures/sites/${id}/${month}-chat.html`]: `<!doctype html>
<!-- Built from evidence, not copied: see utils/flow/adapt/${id}/notes.md. People, places and texts are invented. -->
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${name}</title>
  </head>
  <body>
    <div role="main">
      <h1>Maple class families</h1>
      <div data-message-id="m1"><p data-text>You are invited to Nia's birthday tea on Saturday 5 December at 3pm.</p></div>
      <textarea aria-label="Message"></textarea>
    </div>
  </body>
</html>
`,
  [`tests/fixtures/sites/${id}/${month}-chat.expected.json`]: `${JSON.stringify(
    {
      address: 'https://example.org/',
      conversation: { title: 'Maple class families', weak: true, group: null },
      compose: true,
      messages: [
        {
          id: 'm1',
          sender: null,
          own: false,
          sentAt: null,
          text: "You are invited to Nia's birthday tea on Saturday 5 December at 3pm.",
          links: [],
          images: 0
        }
      ]
    },
    null,
    2
  )}
`,
  [`tests/unit/flow/adapt/${id}/reader.test.ts`]: `// @vitest-environment happy-dom
import { ${variable} } from '@/utils/flow/adapt/${id}/reader'
import { behavesLikeAReader } from '../behaves-like-a-reader'

behavesLikeAReader(${variable})
`
}

for (const [file, text] of Object.entries(files)) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  console.log(file)
}
console.log(`
Now put '${id}' into SITE_IDS (utils/model/site.ts), its data into utils/flow/adapt/sites.ts and its reader into
utils/flow/adapt/readers.ts, make everything above true of the site, and run
npx vitest run tests/structure/sites.test.ts tests/unit/flow/adapt/${id}, which name what is missing.`)
