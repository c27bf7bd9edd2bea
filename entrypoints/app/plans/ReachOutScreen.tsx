import { useState } from 'preact/hooks'
import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { GuardedDraft } from '@/components/left-out/GuardedDraft'
import { ReachOutFields, type ReachOutForm } from '@/components/left-out/ReachOutFields'
import { tongueOf } from '@/components/strings/strings'
import { openReachOuts } from '@/utils/act/host/check-in'
import { BEGUN_MESSAGE } from '@/utils/messages/session'
import type { ReachOut } from '@/utils/model/check-in'
import { useLive } from '../../shared/use-live'
import { useBegun } from '../use-begun'
import { Closed } from './Closed'
import type { CheckInProps } from './plans-props'
import { activitiesIn, draftFrom, marksIn, readOtherChildren } from './reach-out-draft'
import { WayOut } from './WayOut'

type Props = CheckInProps & { reachOut: ReachOut }

/** A message to one family. What was begun is still there when a popup opens again. */
export function ReachOutScreen(props: Props) {
  const { child, checkIn, reachOut } = props
  const { strings, locale } = useSurface()
  const { leftOut } = strings
  const begun = useBegun<ReachOutForm>(BEGUN_MESSAGE, reachOut, child.id)
  if (begun.form === undefined) return null
  const isOpen = openReachOuts(checkIn).includes(reachOut)
  const fresh: ReachOutForm = {
    whom: isAnswer(reachOut) ? (checkIn?.askedWhom ?? '') : '',
    friend: '',
    activity: '',
    day: '',
    time: '',
    place: '',
    language: tongueOf(locale),
    text: null
  }
  return (
    <section class="stack">
      <div>
        <Title>{leftOut.reachOuts[reachOut]}</Title>
        <p class="soft">{leftOut.reachOutNotes[reachOut](child.name)}</p>
      </div>
      {isOpen ? (
        <Writing {...props} begun={begun.form ?? fresh} onKeep={begun.keep} onForget={begun.forget} />
      ) : (
        <Closed {...props} />
      )}
    </section>
  )
}

const isAnswer = (reachOut: ReachOut): boolean => reachOut === 'answer-thanks' || reachOut === 'apology'

interface WritingProps extends Props {
  begun: ReachOutForm
  onKeep: (form: ReachOutForm) => void
  onForget: () => void
}

function Writing({ begun, onKeep, onForget, ...props }: WritingProps) {
  const { strings, today } = useSurface()
  const { value: others = [] } = useLive(() => readOtherChildren(today), [today])
  const [form, setForm] = useState(begun)
  const change = (part: Partial<ReachOutForm>) => {
    const next = { ...form, ...part }
    setForm(next)
    onKeep(next)
  }
  const suggestion = draftFrom(form, props)
  const text = form.text ?? suggestion
  const isOwn = text !== suggestion
  const known = { language: form.language, child: props.child.name, friend: form.friend, others }
  return (
    <>
      <ReachOutFields
        reachOut={props.reachOut}
        form={form}
        activities={activitiesIn(form.language)}
        onChange={change}
      />
      <GuardedDraft text={text} marks={marksIn(text, known, strings)} onChange={own => change({ text: own })} />
      {isOwn && (
        <Button look="quiet" onClick={() => change({ text: null })}>
          {strings.reply.startAgain}
        </Button>
      )}
      <WayOut {...props} whom={form.whom.trim()} text={text} onSent={onForget} />
    </>
  )
}
