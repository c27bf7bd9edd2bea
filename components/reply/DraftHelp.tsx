import { useEffect, useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'

interface Props {
  text: string
  /** The parent's own text is left as it is. */
  isChanged: boolean
  onAnother: () => void
  /** Resolves to false where the other wording was put aside; null where the browser has no model for it. */
  onRephrase: (() => Promise<boolean>) | null
  /** Resolves to whether the text could be kept. */
  onKeep: () => Promise<boolean>
}

type State = 'ready' | 'rephraseFailed' | 'kept' | 'notKept'

/** Other words for the draft, and keeping one's own. */
export function DraftHelp({ text, isChanged, onAnother, onRephrase, onKeep }: Props) {
  const { reply } = useSurface().strings
  const [state, setState] = useState<State>('ready')
  // Apart from the rest: the text may change while the model is at work.
  const [isAsking, setAsking] = useState(false)
  useEffect(() => setState('ready'), [text])
  const rephrase = async (ask: () => Promise<boolean>) => {
    setAsking(true)
    setState((await ask()) ? 'ready' : 'rephraseFailed')
    setAsking(false)
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
          <Button look="quiet" disabled={isAsking} onClick={() => void rephrase(onRephrase)}>
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
        {isAsking ? reply.rephrasing : state !== 'ready' && reply[state]}
      </p>
    </div>
  )
}
