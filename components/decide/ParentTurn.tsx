import { useState } from 'preact/hooks'
import { type ParentSay, PRACTICAL } from '@/utils/model/decision'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import type { Strings } from '../strings/strings'

/** One line, in UTF-16 units. */
const MAX_MATTERS = 200

type HostQuestionName = keyof Strings['decide']['hostQuestions']

interface Props {
  /** Picked by what the party is. */
  questions: readonly HostQuestionName[]
  /** What was begun before; nothing where this is new. */
  begun?: ParentSay | null
  onChange?: (say: ParentSay) => void
  onDone: (say: ParentSay) => void
}

/** The parent's side, before the child's answers unfold. All of it is optional. */
export function ParentTurn({ questions, begun, onChange, onDone }: Props) {
  const { decide } = useSurface().strings
  const [say, setSay] = useState<ParentSay>(begun ?? {})
  const change = (next: ParentSay) => {
    setSay(next)
    onChange?.(next)
  }
  return (
    <section class="stack">
      <div>
        <Title>{decide.parentTitle}</Title>
        <p class="soft">{decide.parentNote}</p>
      </div>
      <Choices
        label={decide.practical}
        values={PRACTICAL}
        chosen={say.practical ?? null}
        name={value => decide.practicalValues[value]}
        onChoose={practical => change(toggled(say, practical))}
      />
      <Field label={decide.matters}>
        {id => (
          <input
            id={id}
            class="input"
            {...PRIVATE_TEXT}
            maxLength={MAX_MATTERS}
            value={say.matters ?? ''}
            onInput={event => change({ ...say, matters: event.currentTarget.value })}
          />
        )}
      </Field>
      <div>
        <HostQuestions questions={questions} />
        <Fold label={decide.mine}>
          <p>{decide.mineText}</p>
        </Fold>
      </div>
      <Button look="main" onClick={() => onDone(say)}>
        {decide.showBoth}
      </Button>
    </section>
  )
}

/** A second tap takes the answer back: all of it can be left empty. */
function toggled({ practical: before, ...rest }: ParentSay, practical: (typeof PRACTICAL)[number]): ParentSay {
  return practical === before ? rest : { ...rest, practical }
}

function HostQuestions({ questions }: { questions: readonly HostQuestionName[] }) {
  const { decide } = useSurface().strings
  if (questions.length === 0) return null
  return (
    <Fold label={decide.hostQuestionsTitle}>
      <div class="stack stack-tight">
        <ul class="dashes">
          {questions.map(question => (
            <li key={question}>{decide.hostQuestions[question]}</li>
          ))}
        </ul>
        <p class="small soft">{decide.hostQuestionsFrame}</p>
      </div>
    </Fold>
  )
}
