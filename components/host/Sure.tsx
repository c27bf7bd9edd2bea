import { useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'

interface Props {
  label: string
  question: string
  onSure: () => void
}

/** Deletes, after one more question. */
export function Sure({ label, question, onSure }: Props) {
  const { host, basics } = useSurface().strings
  const [isAsking, setAsking] = useState(false)
  const { inside, opener } = useFocusOnSwap(isAsking)
  const take = () => {
    setAsking(false)
    onSure()
  }
  if (!isAsking) {
    return (
      <Button ref={opener} look="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <div ref={inside} class="stack stack-tight">
      <p tabIndex={-1}>{question}</p>
      <div class="options options-pairs">
        <Button onClick={take}>{host.removeYes}</Button>
        <Button onClick={() => setAsking(false)}>{basics.cancel}</Button>
      </div>
    </div>
  )
}
