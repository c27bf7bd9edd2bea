import { useEffect, useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

interface Props {
  text: string
  /** The parent's own text is left as it is. */
  isChanged: boolean
  onAnother: () => void
  /** Resolves to whether another way to say it was found; null where the browser has no model for it. */
  onRephrase: (() => Promise<boolean>) | null
  /** Resolves to whether the text could be kept. */
  onKeep: () => Promise<boolean>
}

type State = 'ready' | 'rephrasing' | 'rephraseFailed' | 'kept' | 'notKept'

/** Other words for the draft, and keeping one's own. */
export function DraftHelp({ text, isChanged, onAnother, onRephrase, onKeep }: Props) {
  const { reply } = useSurface().strings
  const [state, setState] = useState<State>('ready')
  useEffect(() => setState('ready'), [text])
  const rephrase = async (ask: () => Promise<boolean>) => {
    setState('rephrasing')
    setState((await ask()) ? 'ready' : 'rephraseFailed')
  }
  return (
    <div>
      <div class="row">
        {!isChanged && (
          <Button look="quiet" onClick={onAnother}>
            {reply.anotherWording}
          </Button>
        )}
        {onRephrase && (
          <Button look="quiet" disabled={state === 'rephrasing'} onClick={() => void rephrase(onRephrase)}>
            {reply.rephrase}
          </Button>
        )}
        {isChanged && (
          <Button look="quiet" onClick={() => void onKeep().then(isKept => setState(isKept ? 'kept' : 'notKept'))}>
            {reply.keep}
          </Button>
        )}
      </div>
      <p class="small soft" role="status">
        {state !== 'ready' && reply[state]}
      </p>
    </div>
  )
}
