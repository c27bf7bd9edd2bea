import { describe, expect, test } from 'vitest'
import { placesOf, type SourceFile, sourcesIn } from './source-files'

const product = sourcesIn('utils', 'components', 'entrypoints')
/** What runs in a page. */
const page = product.filter(({ path }) =>
  /^utils\/(?:flow\/adapt|kit)\/|^components\/chip\/|^entrypoints\/(?:look|[^/]+\.content)\//.test(path)
)
const editors = product.filter(({ path }) => path.startsWith('utils/flow/adapt/editors/'))

/** What the product never does: words that would do it, and where they may stand. */
const never: { what: string; pattern: RegExp; files: SourceFile[]; but?: RegExp; planted: string }[] = [
  {
    what: 'presses a button in a page',
    pattern: /\.(click|submit|requestSubmit)\s*\(/g,
    files: page,
    planted: 'button.click()'
  },
  {
    what: 'makes a key, a click or a submit of its own in a page',
    pattern: /new\s+(Keyboard|Mouse|Pointer|Submit)Event\b|new\s+Event\(\s*['"`](click|submit|key\w+)/g,
    files: page,
    planted: "box.dispatchEvent(new KeyboardEvent('keydown'))"
  },
  {
    what: 'has a member that sends in an adapter or an editor',
    pattern: /\b(send|submit|post)(Message|Draft|Reply|Button)?\s*[(:=?]/g,
    files: product.filter(({ path }) => path.startsWith('utils/flow/adapt/')),
    planted: 'send(draft: string): void'
  },
  {
    what: 'makes an event for an editor that is no paste',
    pattern: /new\s+(?!ClipboardEvent\()\w*Event\s*\(/g,
    files: editors,
    planted: "const typed = new InputEvent('beforeinput')"
  },
  {
    what: 'hands an editor an event in more than one place',
    pattern: /\.dispatchEvent\b/g,
    files: editors,
    but: /\/paste-text\.ts$/,
    planted: 'box.dispatchEvent(event)'
  },
  {
    what: 'gives an editor any command but to insert text',
    pattern: /\.execCommand\s*\((?!\s*'insertText',\s*false,)/g,
    files: editors,
    planted: "page.execCommand('insertParagraph')"
  },
  {
    what: 'names a key or a line break to be made in an editor',
    pattern: /\bEnter\b|\binsert(Paragraph|LineBreak)\b|\bkey(Code|down|up|press)\b/g,
    files: editors,
    planted: "const key = 'Enter'"
  },
  {
    what: 'touches the network',
    pattern:
      /\b(fetch\s*\(|XMLHttpRequest\b|WebSocket\b|EventSource\b|sendBeacon\b|WebTransport\b|RTCPeerConnection\b)/g,
    files: product,
    planted: "await fetch('https://example.org')"
  },
  {
    what: 'loads code at run time',
    pattern: /\beval\s*\(|new\s+Function\b|importScripts\b/g,
    files: product,
    planted: 'eval(text)'
  },
  {
    what: 'writes to the console',
    pattern: /\bconsole\./g,
    files: product,
    planted: 'console.log(message)'
  },
  {
    what: 'turns text into markup',
    pattern: /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|DOMParser)\b/g,
    files: product,
    planted: 'chip.innerHTML = text'
  },
  {
    what: 'listens to a voice',
    pattern: /\bSpeechRecognition\b|getUserMedia\b/g,
    files: product,
    planted: 'new SpeechRecognition()'
  },
  {
    what: 'asks the browser for all addresses',
    pattern: /['"`](<all_urls>|\*:\/\/\*\/\*?)['"`]/g,
    files: product,
    planted: "request({ origins: ['<all_urls>'] })"
  },
  {
    what: 'opens the database outside the store',
    pattern: /\bindexedDB\b|from 'dexie'/g,
    files: product,
    but: /^utils\/flow\/store\//,
    planted: "import { Dexie } from 'dexie'"
  }
]

describe('the product never', () => {
  test.each(never)('$what', ({ pattern, files, but }) => {
    expect(files.length).toBeGreaterThan(0)
    expect(placesOf(pattern, but ? files.filter(({ path }) => !but.test(path)) : files)).toEqual([])
  })

  test.each(never)('$what: a planted line is seen, one in a comment is not', ({ pattern, planted }) => {
    expect(placesOf(pattern, [{ path: 'planted.ts', text: `const a = 0\n${planted}\n` }])).toHaveLength(1)
    expect(placesOf(pattern, [{ path: 'planted.ts', text: `// ${planted}\n/* ${planted} */` }])).toEqual([])
  })
})

test('an address with a star opens no comment, and a comment is none of the code', () => {
  const text = "const a = 'https://*/*'\nconst b = '<all_urls>' // <all_urls>\n/* <all_urls> */"
  expect(placesOf(/<all_urls>/g, [{ path: 'a.ts', text }])).toEqual(['a.ts:2: <all_urls>'])
})
