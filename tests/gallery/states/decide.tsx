import { useSurface } from '@/components/basics/surface'
import { AskAnew } from '@/components/decide/AskAnew'
import { Continue } from '@/components/decide/Continue'
import { Decided } from '@/components/decide/Decided'
import { FourWays } from '@/components/decide/FourWays'
import { HandOver } from '@/components/decide/HandOver'
import { OutcomeForm } from '@/components/decide/OutcomeForm'
import { ParentTurn } from '@/components/decide/ParentTurn'
import { Prepare } from '@/components/decide/Prepare'
import { SideBySide } from '@/components/decide/SideBySide'
import { SleepOnIt } from '@/components/decide/SleepOnIt'
import { TellChild } from '@/components/decide/TellChild'
import { WhoIsInvited } from '@/components/decide/WhoIsInvited'
import { hostQuestions } from '@/utils/act/decide/host-questions'
import { newDecision } from '@/utils/act/decide/new-decision'
import { considerationsFor, middleWaysFor, type Prompt, promptOf } from '@/utils/act/decide/side-by-side'
import type { ChildSay, Decision, Outcome, ParentSay } from '@/utils/model/decision'
import type { Child } from '@/utils/model/family'
import { anneliese, birthday, mika, noor, pool, sleepover, tariro } from '../families'
import { nothing, type State, type States } from '../state'

const handOver = (child: Child, isChatVisible: boolean, isSeatOpen: boolean): State => ({
  render: () => (
    <HandOver
      child={child}
      isChatVisible={isChatVisible}
      isSeatOpen={isSeatOpen}
      onFullScreen={nothing}
      onHere={nothing}
      onTelling={nothing}
    >
      <Prepare
        child={child}
        invitation={birthday}
        notPossible={null}
        onEdit={nothing}
        onAskHost={nothing}
        onNotPossible={nothing}
      />
    </HandOver>
  )
})

const SAYS: Readonly<Record<string, ChildSay>> = {
  go: { feeling: 'happy', about: 'others', wish: 'go', help: 'nothing' },
  bit: { feeling: 'curious', about: 'noise', wish: 'go-for-a-bit', help: 'leave-early-sign' },
  not: { feeling: 'not-keen', wish: 'not-go', words: 'I would like to stay with Grandma on that day' },
  more: { feeling: 'mixed', about: 'inviter', inviter: 'want-to-be-friends', wish: 'know-more' },
  silent: {}
}
const PARENTS: Readonly<Record<string, ParentSay>> = {
  fine: { practical: 'fine', matters: 'That nobody has to rush' },
  hard: { practical: 'hard' },
  cannot: { practical: 'cannot', matters: 'We are at a wedding until the evening' },
  open: {}
}

interface BothProps {
  child: Child
  say: ChildSay
  parent: ParentSay
}

/** As the screen puts it together: both sides, then an outcome or a night's sleep. */
function Both({ child, say, parent }: BothProps) {
  const unknown = child === mika ? birthday.questions.map(({ about }) => about) : []
  const sides = { child: say, parent, notPossible: null }
  const prompt: Prompt = promptOf(sides, { hasUnknown: unknown.length > 0, canSleep: true })
  return (
    <div class="stack stack-loose">
      <SideBySide
        child={child}
        say={say}
        toldByParent={child === noor}
        parent={parent}
        unknown={unknown}
        prompt={prompt}
        middleWays={prompt === 'agree' ? [] : middleWaysFor('sleepover')}
        considerations={considerationsFor(child.id)}
      />
      <OutcomeForm child={child} outcome={null} because="" onRecord={nothing} />
      <SleepOnIt
        tomorrow="2026-11-22"
        inTwoDays="2026-11-23"
        latest="2026-11-25"
        isDue={false}
        until={null}
        onSleep={nothing}
      />
    </div>
  )
}

/** Every answer of the child beside every answer of the parent. */
const combinations = Object.fromEntries(
  Object.entries(SAYS).flatMap(([said, say], index) =>
    Object.entries(PARENTS).map(([side, parent]): [string, State] => [
      `decide/both-${said}-${side}`,
      { render: () => <Both child={[mika, noor, tariro, anneliese][index % 4] ?? mika} say={say} parent={parent} /> }
    ])
  )
)

const parentTurn = (invitation: typeof birthday): State => ({
  isUnfolded: true,
  render: () => <ParentTurn questions={hostQuestions(invitation.facts)} onDone={nothing} />
})

function Card({ outcome, child, isOver = false }: { outcome: Outcome; child: Child | null; isOver?: boolean }) {
  const { decide: words } = useSurface().strings
  const askLabel = child ? words.lookAgain : words.ask(null)
  const ways = { askLabel, onReply: nothing, onAsk: nothing, onChange: nothing }
  return <Decided outcome={outcome} child={child} isOver={isOver} {...ways} />
}

const decided = (outcome: Outcome, child: Child | null, isOver = false): State => ({
  render: () => <Card outcome={outcome} child={child} isOver={isOver} />
})

const asked = (change: Partial<Decision>): Decision => ({
  ...newDecision('birthday', 'mika', '2026-11-21T10:00:00Z'),
  child: {},
  ...change
})

const sleeping = (
  room: { tomorrow: string | null; inTwoDays: string | null; latest: string | null },
  until = false,
  isDue = false
) => ({
  render: () => <SleepOnIt {...room} isDue={isDue} until={until ? room.tomorrow : null} onSleep={nothing} />
})

export const decide: States = {
  'decide/four-ways': { render: () => <FourWays child={mika} onWay={nothing} /> },
  'decide/four-ways-no-child': { render: () => <FourWays child={null} onWay={nothing} /> },
  'decide/four-ways-long-name': { render: () => <FourWays child={anneliese} onWay={nothing} /> },
  'decide/who-is-invited': {
    render: () => <WhoIsInvited children={[mika, noor, tariro, anneliese]} chosen="noor" onChoose={nothing} />
  },
  'decide/hand-over': handOver(mika, true, false),
  'decide/hand-over-waiting': handOver(anneliese, false, true),
  'decide/parent-turn': { render: parentTurn(birthday).render },
  'decide/parent-turn-pool': parentTurn(pool),
  'decide/parent-turn-sleepover': parentTurn(sleepover),
  ...combinations,
  'decide/both-unfolded': {
    isUnfolded: true,
    render: () => <Both child={mika} say={SAYS.not ?? {}} parent={PARENTS.fine ?? {}} />
  },
  'decide/outcome-missing': {
    press: ({ decide }) => [decide.record],
    render: () => <OutcomeForm child={mika} outcome={null} because="" onRecord={nothing} />
  },
  'decide/outcome-chosen': {
    render: () => <OutcomeForm child={noor} outcome="part" because="Noor would like to be there" onRecord={nothing} />
  },
  'decide/sleep-chosen': sleeping({ tomorrow: '2026-11-22', inTwoDays: null, latest: '2026-11-22' }, true),
  'decide/sleep-no-time': sleeping({ tomorrow: null, inTwoDays: null, latest: null }, false, true),
  'decide/sleep-party-soon': sleeping({ tomorrow: null, inTwoDays: null, latest: null }),
  'decide/continue': {
    render: () => <Continue decision={asked({})} child={mika} takenBack={null} onAsk={nothing} />
  },
  'decide/continue-open-again': {
    render: () => (
      <Continue decision={asked({ sleepUntil: '2026-11-23' })} child={mika} takenBack="not-going" onAsk={nothing} />
    )
  },
  'decide/decided': decided('going', mika),
  'decide/decided-no-child': decided('not-going', null),
  'decide/decided-ask-first': decided('ask-first', anneliese),
  'decide/decided-party-off': decided('going', mika, true),
  'decide/ask-anew': { render: () => <AskAnew child={anneliese} onAsk={nothing} /> },
  'decide/tell-child': { render: () => <TellChild child={noor} onShow={nothing} onSkip={nothing} /> }
}
