import { useEffect, useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import { firstOfSentences, type Mark, replaceMark } from './split-at-marks'

/** Hints that stand at once; further ones follow when these are gone. */
const MOST_SHOWN = 3
/** A screen reader is told once the typing rests. */
const REST_MS = 900

interface Props {
  text: string
  marks: readonly Mark[]
  onChange: (text: string) => void
}

/** For each sentence with underlined words: the words, why, and a kinder sentence that one click puts in. */
export function GuardHints({ text, marks, onChange }: Props) {
  const { leftOut } = useSurface().strings
  const isHeard = useRest(marks.length > 0, text)
  return (
    <>
      <p class="hidden" role="status">
        {isHeard && leftOut.guardHeard}
      </p>
      {marks.length > 0 && (
        <div class="notice guard-hints">
          <p>{leftOut.guardTitle}</p>
          {firstOfSentences(text, marks)
            .slice(0, MOST_SHOWN)
            .map(mark => (
              <GuardHint
                key={`${mark.start} ${mark.why}`}
                mark={mark}
                words={text.slice(mark.start, mark.end)}
                onTake={() => onChange(replaceMark(text, mark))}
              />
            ))}
        </div>
      )}
    </>
  )
}

/** Whether something is so, and the text has not changed for a moment. */
function useRest(isSo: boolean, text: string): boolean {
  const [isResting, setResting] = useState(false)
  useEffect(() => {
    if (!isSo) return setResting(false)
    const timer = setTimeout(() => setResting(true), REST_MS)
    return () => clearTimeout(timer)
  }, [isSo, text])
  return isSo && isResting
}

interface HintProps {
  mark: Mark
  words: string
  onTake: () => void
}

function GuardHint({ mark, words, onTake }: HintProps) {
  const { leftOut } = useSurface().strings
  return (
    <div class="stack stack-tight">
      <p dir="auto">
        <q class="guard-words">{words}</q>
      </p>
      <p class="small">{mark.why}</p>
      {mark.kinder !== null && <Button onClick={onTake}>{leftOut.guardUse(mark.kinder)}</Button>}
    </div>
  )
}
