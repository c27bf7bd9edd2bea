/** The first element that matches, or null. */
export const maybe = <E extends Element = HTMLElement>(root: ParentNode, selector: string): E | null =>
  root.querySelector<E>(selector)

/** True for elements of any frame; `instanceof` knows only its own frame's. */
export const isElement = (node: Node): node is Element => node.nodeType === 1

/**
 * Walks everything below `root` in document order without recursion: a page may nest as deep as it likes. `enter`
 * says whether to go inside, `leave` follows for each node that was entered or refused; `stop` ends the walk.
 */
export function walk(root: Node, enter: (node: Node) => boolean | 'stop', leave: (node: Node) => void): void {
  let node = root.firstChild
  while (node) {
    const into = enter(node)
    if (into === 'stop') return
    if (into && node.firstChild) node = node.firstChild
    else node = leaveUpwards(node, root, leave)
  }
}

function leaveUpwards(from: Node, root: Node, leave: (node: Node) => void): ChildNode | null {
  let node: Node | null = from
  while (node && node !== root) {
    leave(node)
    if (node.nextSibling) return node.nextSibling
    node = node.parentNode
  }
  return null
}

/** Whether a person could see it: it is in the page and neither it nor anything around it is hidden. */
export const isRendered = (element: Element): boolean =>
  element.isConnected && (element.checkVisibility?.({ visibilityProperty: true }) ?? true)

/** Adds a listener that goes when the signal aborts. */
export function listen(target: EventTarget, types: readonly string[], signal: AbortSignal, listener: () => void): void {
  for (const type of types) target.addEventListener(type, listener, { signal })
}

/**
 * Calls `run` once, `delayMs` after the first of any number of calls; then the next call starts again. Nothing runs
 * after the signal aborts, and no timer waits while nobody calls.
 */
export function coalesce(run: () => void, delayMs: number, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer), { once: true })
  return () => {
    if (timer !== null || signal.aborted) return
    timer = setTimeout(() => {
      timer = null
      run()
    }, delayMs)
  }
}
