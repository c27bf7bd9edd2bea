import type { AgeBand } from '@/utils/model/family'
import { Drawing } from '../basics/pictures/Drawing'
import { useSurface } from '../basics/surface'
import type { Strings } from '../strings/strings'
import { ChildPage } from './ChildPage'
import { type ChildAnswer, type ChildQuestion, showAnswers } from './child-answers'
import { SkipCard } from './SkipCard'

interface Props {
  question: ChildQuestion
  band: AgeBand
  /** Said above the first question: what it is about, and who sees what. */
  intro: readonly string[]
  /** Where the question is put in other words, as the day after. */
  heading?: string
  onAnswer: (answer: ChildAnswer) => void
  onSkip: () => void
  onStop: () => void
}

/** One question and its cards, all of one size; the tint belongs to the place, not to the answer. */
export function ChildCards(props: Props) {
  const { question, band, intro, onAnswer, onSkip, onStop } = props
  const { strings } = useSurface()
  const answers = showAnswers(question, band, strings)
  const heading = props.heading ?? headingOf(question.card, strings)
  const lines = [...intro, heading, ...answers.map(({ words }) => words), strings.child.skip]
  const skip = <SkipCard onSkip={onSkip} />
  const hasRoom = answers.length % 2 === 1
  return (
    <ChildPage band={band} lines={lines} heading={heading} intro={intro} onStop={onStop}>
      <div class="child-cards">
        {answers.map(({ value, words, picture }) => (
          <button key={value} type="button" class="child-card" onClick={() => onAnswer(value)}>
            <Drawing>{picture}</Drawing>
            <span>{words}</span>
          </button>
        ))}
        {hasRoom && skip}
      </div>
      {!hasRoom && skip}
    </ChildPage>
  )
}

const headingOf = (card: ChildQuestion['card'], { child }: Strings): string =>
  card === 'again' ? child.afterAgain : child.questions[card]
