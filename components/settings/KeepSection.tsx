import { useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { Field } from '../basics/Field'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'

const KEEP_DAYS = [7, 30, 60, 180, null] as const

interface Props {
  keepDays: number | null
  isDeleted: boolean
  /** A sentence where taking it along went wrong, or null. */
  problem: string | null
  onKeepDays: (days: number | null) => void
  onExport: () => void
  onDelete: () => void
}

/** What is kept, for how long, and the ways to take it along or to be rid of it. */
export function KeepSection({ keepDays, isDeleted, problem, onKeepDays, onExport, onDelete }: Props) {
  const { settings } = useSurface().strings
  const choices = [...new Set([...KEEP_DAYS, keepDays])]
  return (
    <section class="sheet stack">
      <h2>{settings.keep}</h2>
      <Field label={settings.keepLabel} hint={settings.keepNote}>
        {id => (
          <select
            id={id}
            class="input"
            value={String(keepDays)}
            onChange={event => onKeepDays(choices.find(days => String(days) === event.currentTarget.value) ?? null)}
          >
            {choices.map(days => (
              <option key={days} value={String(days)}>
                {settings.keepDays(days)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="stack stack-tight">
        <Button onClick={onExport}>{settings.exportAll}</Button>
        <p class="small soft">{settings.exportNote}</p>
        <p class="small" role="status">
          {problem}
        </p>
      </div>
      <DeleteAll isDeleted={isDeleted} onDelete={onDelete} />
    </section>
  )
}

function DeleteAll({ isDeleted, onDelete }: Pick<Props, 'isDeleted' | 'onDelete'>) {
  const { strings } = useSurface()
  const { settings } = strings
  const [isAsking, setAsking] = useState(false)
  const { inside, opener } = useFocusOnSwap(isAsking)
  const confirm = () => {
    setAsking(false)
    onDelete()
  }
  return (
    <div class="stack stack-tight">
      <Button ref={opener} onClick={() => setAsking(true)}>
        {settings.deleteAll}
      </Button>
      <p class="small soft">{settings.deleteNote}</p>
      {isAsking && (
        <div ref={inside}>
          <Notice>
            <p tabIndex={-1}>{settings.deleteSure}</p>
            <div class="row">
              <Button onClick={confirm}>{settings.deleteYes}</Button>
              <Button onClick={() => setAsking(false)}>{strings.basics.cancel}</Button>
            </div>
          </Notice>
        </div>
      )}
      <p role="status">{isDeleted && !isAsking && settings.deleted}</p>
    </div>
  )
}
