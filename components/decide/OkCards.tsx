import { Drawing } from '../basics/pictures/Drawing'
import { oks } from '../basics/pictures/faces'
import { useSurface } from '../basics/surface'

interface Props {
  /** OK for me, and not OK, in the order in which they stand. */
  answers: readonly boolean[]
  onAnswer: (isOk: boolean) => void
}

/** A child's answer to what grown-ups decided or wrote. Both weigh the same. */
export function OkCards({ answers, onAnswer }: Props) {
  const { child } = useSurface().strings
  return (
    <div class="child-cards child-answers">
      {answers.map(isOk => (
        <button key={isOk} type="button" class="child-card" onClick={() => onAnswer(isOk)}>
          <Drawing>{isOk ? oks.ok : oks.notOk}</Drawing>
          <span>{isOk ? child.ok : child.notOk}</span>
        </button>
      ))}
    </div>
  )
}
