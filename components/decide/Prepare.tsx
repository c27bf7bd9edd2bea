import { useState } from 'preact/hooks'
import type { FactName } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import type { Edit, Invitation } from '@/utils/model/invitation'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'
import { FactList } from '../invite/FactList'

/** One line that the child sees, in UTF-16 units. */
const MAX_BECAUSE = 200

interface Props {
  child: Child
  invitation: Invitation
  /** Why it cannot be, for the child; null while it can. */
  notPossible: string | null
  onEdit: (edit: Edit) => void
  onAskHost: () => void
  onNotPossible: (because: string | null) => void
}

/** Half a minute before the child's turn. All of it may be left as it is. */
export function Prepare(props: Props) {
  const { child, invitation, notPossible, onEdit, onAskHost, onNotPossible } = props
  const { decide } = useSurface().strings
  const unknown = invitation.questions.map(({ about }) => about)
  return (
    <section class="stack stack-tight">
      <h2>{decide.prepareTitle}</h2>
      {invitation.facts.surprise && <Notice>{decide.secretNote(child.name)}</Notice>}
      <Fold label={decide.factsKnown}>
        <FactList invitation={invitation} onEdit={onEdit} />
      </Fold>
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

/** What nobody knows yet. */
function Unknown({ unknown, onAskHost }: { unknown: readonly FactName[]; onAskHost: () => void }) {
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
        <TextField
          label={decide.notPossibleBecause}
          hint={decide.notPossibleHint(child.name)}
          maxLength={MAX_BECAUSE}
          value={because}
          onValue={setBecause}
        />
        <Button onClick={() => onSave(because.trim())}>{decide.notPossibleSave(child.name)}</Button>
      </div>
    </Fold>
  )
}
