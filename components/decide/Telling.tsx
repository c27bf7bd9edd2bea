import type { Child } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import { type ChildAnswer, type ChildQuestion, showAnswers } from './child-answers'

interface Props {
  child: Child
  /** What the child is told first. */
  intro: readonly string[]
  questions: readonly ChildQuestion[]
  /** What was tapped so far, by question. */
  answers: Readonly<Partial<Record<ChildQuestion['card'], ChildAnswer | null>>>
  onAnswer: (card: ChildQuestion['card'], answer: ChildAnswer | null) => void
  onDone: () => void
  onStop: () => void
}

/** The child's questions on one page, for a parent who reads them aloud and taps what the child says. */
export function Telling({ child, intro, questions, answers, onAnswer, onDone, onStop }: Props) {
  const { strings } = useSurface()
  const { decide } = strings
  return (
    <section class="stack">
      <div>
        <Title>{decide.tellingTitle(child.name)}</Title>
        <p class="soft">{decide.tellingNote}</p>
      </div>
      {intro.length > 0 && (
        <blockquote class="quote">
          {intro.map(line => (
            <p key={line} dir="auto">
              {line}
            </p>
          ))}
        </blockquote>
      )}
      {questions.map(question => (
        <ToldQuestion
          key={question.card}
          question={question}
          child={child}
          chosen={answers[question.card] ?? null}
          onAnswer={onAnswer}
        />
      ))}
      <Button look="main" onClick={onDone}>
        {decide.tellingDone}
      </Button>
      <Button look="quiet" onClick={onStop}>
        {strings.child.stop}
      </Button>
    </section>
  )
}

interface ToldProps {
  question: ChildQuestion
  child: Child
  chosen: ChildAnswer | null
  onAnswer: Props['onAnswer']
}

/** A second tap takes the answer back. */
function ToldQuestion({ question, child, chosen, onAnswer }: ToldProps) {
  const { strings } = useSurface()
  const shown = showAnswers(question, child.band, strings)
  return (
    <Choices
      label={question.card === 'again' ? strings.child.afterAgain : strings.child.questions[question.card]}
      values={shown.map(({ value }) => value)}
      chosen={chosen}
      name={value => shown.find(each => each.value === value)?.words ?? value}
      onChoose={value => onAnswer(question.card, value === chosen ? null : value)}
    />
  )
}
