import { useSurface } from '@/components/basics/surface'
import { ChildCards } from '@/components/decide/ChildCards'
import type { ChildQuestion } from '@/components/decide/child-answers'
import { DayAfter } from '@/components/decide/DayAfter'
import { DayBefore } from '@/components/decide/DayBefore'
import { PartyNews } from '@/components/decide/PartyNews'
import { Prepare } from '@/components/decide/Prepare'
import { Telling } from '@/components/decide/Telling'
import { DraftHelp } from '@/components/reply/DraftHelp'
import { ExtraFields } from '@/components/reply/ExtraFields'
import { Offers } from '@/components/reply/Offers'
import { OtherReplies } from '@/components/reply/OtherReplies'
import { cardsOf } from '@/utils/act/decide/child-turn'
import { newDecision } from '@/utils/act/decide/new-decision'
import { NO_EXTRAS } from '@/utils/act/reply/extras'
import { type AfterSay, type Plan, REPLY_INTENTS } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { birthday, mika, noor, surprise } from '../families'
import { nothing, type State, type States } from '../state'

const prepare = (notPossible: string | null, isSecret: boolean): State => ({
  isUnfolded: true,
  render: () => (
    <Prepare
      child={mika}
      invitation={isSecret ? surprise : birthday}
      onEdit={nothing}
      notPossible={notPossible}
      onAskHost={nothing}
      onNotPossible={nothing}
    />
  )
})

function ReadOut() {
  const { child } = useSurface().strings
  const cards = cardsOf('5-7')
  return (
    <Telling
      child={noor}
      intro={[child.firstLine, child.party('birthday', 'Dilan')]}
      questions={[
        { card: 'feeling', answers: cards.feeling },
        { card: 'wish', answers: cards.wish }
      ]}
      answers={{ feeling: 'mixed' }}
      onAnswer={nothing}
      onDone={nothing}
      onStop={nothing}
    />
  )
}

const Help = ({ isChanged }: { isChanged: boolean }) => (
  <DraftHelp
    text="Yes"
    isChanged={isChanged}
    onAnother={nothing}
    onRephrase={() => Promise.resolve(true)}
    onKeep={() => Promise.resolve(true)}
  />
)

const question = (asked: ChildQuestion, band: AgeBand): State => ({
  render: () => (
    <ChildCards question={asked} band={band} intro={[]} onAnswer={nothing} onSkip={nothing} onStop={nothing} />
  )
})

const AGAIN: ChildQuestion = { card: 'again', answers: ['yes', 'maybe', 'no', 'not-sure'] }
const insteadOf = (band: AgeBand): ChildQuestion => ({ card: 'instead', answers: cardsOf(band).instead })

const dayBefore = (plan: Plan): State => ({ render: () => <DayBefore plan={plan} onPlan={nothing} /> })
const dayAfter = (say: AfterSay | null): State => ({
  render: () => <DayAfter child={mika} say={say} helped={null} onAsk={nothing} onHelped={nothing} onEnd={nothing} />
})

/** The steps around the two turns. */
export const steps: States = {
  'child/5-7/instead': question(insteadOf('5-7'), '5-7'),
  'child/8-12/instead': question(insteadOf('8-12'), '8-12'),
  'child/5-7/again': question(AGAIN, '5-7'),
  'child/8-12/again': question(AGAIN, '8-12'),
  'decide/prepare': prepare(null, false),
  'decide/prepare-not-possible': prepare('We are with Grandma that day', true),
  'decide/telling': { render: () => <ReadOut /> },
  'decide/day-before': dayBefore({}),
  'decide/day-after': dayAfter(null),
  'decide/day-after-said': dayAfter({ feeling: 'happy', again: 'yes' }),
  'decide/party-news': {
    render: () => (
      <PartyNews
        invitation={{ ...birthday, cancelled: true }}
        decision={{ ...newDecision('birthday', 'mika', '2026-11-21T10:00:00Z'), child: {} }}
      />
    )
  },
  'reply/other-replies': {
    isUnfolded: true,
    render: () => (
      <OtherReplies
        intent="no"
        intents={REPLY_INTENTS}
        channel="private"
        channels={['group', 'private', 'mail']}
        onIntent={nothing}
        onChannel={nothing}
      />
    )
  },
  'reply/extra-fields': {
    isUnfolded: true,
    render: () => (
      <ExtraFields
        offered={['allergy', 'bring', 'pickUp', 'said', 'alt', 'leaveAt']}
        extras={{ ...NO_EXTRAS, allergy: 'nuts', leaveAt: '2026-01-01T16:00' }}
        onChange={nothing}
      />
    )
  },
  'reply/draft-help': { render: () => <Help isChanged={false} /> },
  'reply/draft-help-own-words': { render: () => <Help isChanged /> },
  'reply/offers': {
    isUnfolded: true,
    render: () => (
      <Offers proposed={['ask-again']} others={['another-time']} chosen={['ask-again']} onToggle={nothing} />
    )
  }
}
