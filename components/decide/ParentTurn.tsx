import { useState } from 'preact/hooks'
import type { ParentSay } from '@/utils/model/decision'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import type { Strings } from '../strings/strings'

const PRACTICAL = ['fine', 'hard', 'cannot'] as const
/** One line, in UTF-16 units. */
const MAX_MATTERS = 200

type HostQuestionName = keyof Strings['decide']['hostQuestions']

interface Props {
  /** Picked by what the party is. */
  questions: readonly HostQuestionName[]
  onDone: (say: ParentSay) => void
}

/** The parent's side, before the child's answers unfold. All of it is optional. */
export function ParentTurn({ questions, onDone }: Props) {
  const { decide } = useSurface().strings
  const [say, setSay] = useState<ParentSay>({})
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
        onChoose={practical => setSay({ ...say, practical })}
      />
      <Field label={decide.matters}>
        {id => (
          <input
            id={id}
            class="input"
            {...PRIVATE_TEXT}
            maxLength={MAX_MATTERS}
            value={say.matters ?? ''}
            onInput={event => setSay({ ...say, matters: event.currentTarget.value })}
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
