import { useState } from 'preact/hooks'
import type { Family } from '@/utils/model/rsvp'
import { Button } from '../basics/Button'
import { Foreign } from '../basics/Foreign'
import { useSurface } from '../basics/surface'
import { useFocusOnSwap } from '../basics/use-focus-on-swap'
import { AnswerForm } from './AnswerForm'
import type { Answer, CountRow } from './answer'
import { answerLine } from './answer-line'
import { Sure } from './Sure'
import { type Totals, totalsLine } from './totals-line'
import { type Whose, WhoseAnswer } from './WhoseAnswer'

interface Props {
  /** In the order of the families. */
  rows: readonly CountRow[]
  totals: Totals
  families: readonly Family[]
  onAnswer: (whose: Whose, answer: Answer) => void
  /** A family goes, from everywhere. */
  onForget: (familyId: string) => void
}

const NOTHING: Answer = { partstat: 'ACCEPTED', children: null, adults: null, food: '', by: null }

/** Who is coming: one line of totals and a row for each family that answered. Nobody is listed as late. */
export function Headcount({ rows, totals, families, onAnswer, onForget }: Props) {
  const surface = useSurface()
  const { host } = surface.strings
  const [isAdding, setAdding] = useState(false)
  const { inside, opener } = useFocusOnSwap(isAdding)
  const add = (whose: Whose, answer: Answer) => {
    setAdding(false)
    onAnswer(whose, answer)
  }
  return (
    <section class="stack">
      <h2>{host.coming}</h2>
      {rows.length === 0 ? <p>{host.nobodyYet}</p> : <p class="totals">{totalsLine(totals, surface)}</p>}
      <ul class="stack lines">
        {rows.map(row => (
          <Row
            key={row.familyId}
            row={row}
            onAnswer={answer => onAnswer({ familyId: row.familyId }, answer)}
            onForget={() => onForget(row.familyId)}
          />
        ))}
      </ul>
      {isAdding ? (
        <div ref={inside}>
          <NewAnswer families={families} onAnswer={add} onCancel={() => setAdding(false)} />
        </div>
      ) : (
        <Button ref={opener} onClick={() => setAdding(true)}>
          {host.addRow}
        </Button>
      )}
    </section>
  )
}

interface RowProps {
  row: CountRow
  onAnswer: (answer: Answer) => void
  onForget: () => void
}

function Row({ row, onAnswer, onForget }: RowProps) {
  const surface = useSurface()
  const { host, basics } = surface.strings
  const [isEditing, setEditing] = useState(false)
  const { inside, opener } = useFocusOnSwap(isEditing)
  const save = (answer: Answer) => {
    setEditing(false)
    onAnswer(answer)
  }
  return (
    <li class="stack stack-tight">
      <div class="row row-apart">
        <span class="line-text">
          <Foreign text={row.name} max={60} />
          <br />
          <span class="small soft">
            <Foreign text={answerLine(row, surface)} max={300} />
          </span>
        </span>
        {!isEditing && (
          <Button ref={opener} look="quiet" aria-label={host.changeRow(row.name)} onClick={() => setEditing(true)}>
            {basics.change}
          </Button>
        )}
      </div>
      {isEditing && (
        <div ref={inside} class="stack stack-tight">
          <AnswerForm answer={row} saveLabel={basics.save} onSave={save} onCancel={() => setEditing(false)} />
          <Sure label={host.forgetFamily} question={host.forgetFamilySure(row.name)} onSure={onForget} />
        </div>
      )}
    </li>
  )
}

interface NewProps {
  families: readonly Family[]
  onAnswer: (whose: Whose, answer: Answer) => void
  onCancel: () => void
}

function NewAnswer({ families, onAnswer, onCancel }: NewProps) {
  const { basics } = useSurface().strings
  const [whose, setWhose] = useState<Whose>({ name: '' })
  const [isMissing, setMissing] = useState(false)
  const isNamed = 'familyId' in whose || whose.name.trim() !== ''
  const save = (answer: Answer) => {
    setMissing(!isNamed)
    if (isNamed) onAnswer(whose, answer)
  }
  return (
    <div class="stack stack-tight">
      <WhoseAnswer families={families} whose={whose} isMissing={isMissing && !isNamed} onWhose={setWhose} />
      <AnswerForm answer={NOTHING} saveLabel={basics.save} onSave={save} onCancel={onCancel} />
    </div>
  )
}
