/** What Firefox alone understands in the constructor of a paste event. */
interface FirefoxPaste extends ClipboardEventInit {
  dataType: string
  data: string
}

/**
 * Hands a text to an editor as a paste, which no page can take for sending. Returns whether the editor took it over.
 * In Firefox a paste that is built with a DataTransfer arrives empty, and its own form of it does not (measured in
 * Firefox 153 and Chromium 156, 2026-11).
 */
export function pasteText(box: HTMLElement, text: string): boolean {
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, ...contentOf(text) })
  return !box.dispatchEvent(event)
}

function contentOf(text: string): ClipboardEventInit {
  if (import.meta.env.FIREFOX) {
    const paste: FirefoxPaste = { dataType: 'text/plain', data: text }
    return paste
  }
  const clipboardData = new DataTransfer()
  clipboardData.setData('text/plain', text)
  return { clipboardData }
}
