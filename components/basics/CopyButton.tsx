import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Button } from './Button'
import { useSurface } from './surface'

interface Props {
  text: string
  label?: string
  look?: 'plain' | 'main'
}

type State = 'ready' | 'copied' | 'by-hand'

async function copy(text: string): Promise<State> {
  try {
    await navigator.clipboard.writeText(text)
    return 'copied'
  } catch {
    return 'by-hand'
  }
}

/** Copies a text in the parent's click. Where the browser refuses, the text is shown selected instead. */
export function CopyButton({ text, label, look = 'plain' }: Props) {
  const { strings } = useSurface()
  const [state, setState] = useState<State>('ready')
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => setState('ready'), [text])
  useLayoutEffect(() => {
    if (state === 'by-hand') box.current?.select()
  }, [state])
  return (
    <div class="stack stack-tight">
      <Button look={look} wide onClick={() => void copy(text).then(setState)}>
        {label ?? strings.basics.copy}
      </Button>
      <p class="small soft" role="status">
        {state === 'copied' && strings.basics.copied}
        {state === 'by-hand' && strings.basics.copyByHand}
      </p>
      {state === 'by-hand' && (
        <textarea ref={box} class="input" readOnly aria-label={strings.basics.copy} value={text} />
      )}
    </div>
  )
}
