import { useState } from 'preact/hooks'
import type { FactName } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Fold } from '../basics/Fold'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'

/** One line that the child sees, in UTF-16 units. */
const MAX_BECAUSE = 200

interface Props {
  child: Child
  /** What nobody knows yet. */
  unknown: readonly FactName[]
  isSecret: boolean
  /** Why it cannot be, for the child; null while it can. */
  notPossible: string | null
  onAskHost: () => void
  onNotPossible: (because: string | null) => void
}

/** Half a minute before the child's turn. All of it may be left as it is. */
export function Prepare(props: Props) {
  const { child, unknown, isSecret, notPossible, onAskHost, onNotPossible } = props
  const { decide } = useSurface().strings
  return (
    <section class="stack stack-tight">
      <h2 class="hidden">{decide.prepareTitle}</h2>
      {isSecret && <Notice>{decide.secretNote(child.name)}</Notice>}
      {unknown.length > 0 && <Unknown unknown={unknown} onAskHost={onAskHost} />}
      {notPossible === null ? (
        <NotPossible child={child} onSave={onNotPossible} />
      ) : (
        <Notice>
          <p>{decide.notPossibleIsSet(child.name)}</p>
          {notPossible && <p dir="auto">{notPossible}</p>}
          <Button onClick={() => onNotPossible(null)}>{decide.notPossibleUndo}</Button>
        </Notice>
      )}
    </section>
  )
}

function Unknown({ unknown, onAskHost }: Pick<Props, 'unknown' | 'onAskHost'>) {
  const { decide, invite } = useSurface().strings
  return (
    <Fold label={decide.unknownYet}>
      <div class="stack stack-tight">
        <ul class="dashes">
          {unknown.map(about => (
            <li key={about}>{invite.question(about)}</li>
          ))}
        </ul>
        <Button onClick={onAskHost}>{decide.askHost}</Button>
      </div>
    </Fold>
  )
}

function NotPossible({ child, onSave }: { child: Child; onSave: (because: string) => void }) {
  const { decide } = useSurface().strings
  const [because, setBecause] = useState('')
  return (
    <Fold label={decide.notPossible}>
      <div class="stack stack-tight">
        <p>{decide.notPossibleNote(child.name)}</p>
        <Field label={decide.notPossibleBecause} hint={decide.notPossibleHint(child.name)}>
          {id => (
            <input
              id={id}
              class="input"
              {...PRIVATE_TEXT}
              dir="auto"
              maxLength={MAX_BECAUSE}
              value={because}
              onInput={event => setBecause(event.currentTarget.value)}
            />
          )}
        </Field>
        <Button onClick={() => onSave(because.trim())}>{decide.notPossibleSave(child.name)}</Button>
      </div>
    </Fold>
  )
}
