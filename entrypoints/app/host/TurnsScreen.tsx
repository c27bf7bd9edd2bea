import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { type Dates, DatesForm } from '@/components/host/DatesForm'
import type { Offer } from '@/components/host/OfferForm'
import { Removal } from '@/components/host/Removal'
import { TurnFamilies } from '@/components/host/TurnFamilies'
import { TurnList } from '@/components/host/TurnList'
import type { Whose } from '@/components/host/WhoseAnswer'
import { icsCalendar } from '@/utils/act/calendar/ics-file'
import { rotationEvents } from '@/utils/act/host/host-events'
import { draftTurns } from '@/utils/act/reply/draft-host'
import { readSettings } from '@/utils/flow/store/read'
import { readFamilies, readRotations } from '@/utils/flow/store/read-hosting'
import type { RotationStep } from '@/utils/messages/host-command'
import type { Rotation } from '@/utils/model/rotation'
import type { Family } from '@/utils/model/rsvp'
import { saveFile } from '../../shared/save-file'
import { useLive } from '../../shared/use-live'
import { onlyChildOf } from '../card-data'
import type { PlansProps } from '../plans/plans-props'
import { ChatText } from './ChatText'
import '@/components/host/host.css'

const readAll = () => Promise.all([readRotations(), readFamilies(), readSettings()])

/** Families host in turn: who offers what, the dates, and a text for the group. */
export function TurnsScreen(props: PlansProps) {
  const { host } = useSurface().strings
  const { value } = useLive(readAll, [])
  if (!value) return null
  const [[rotation], families, { keepDays }] = value
  const start = () =>
    void props.onHost({ do: 'add-rotation', childId: onlyChildOf(props.children), time: '15:00', minutes: 120 })
  return (
    <div class="stack stack-loose">
      <header class="stack stack-tight">
        <Title>{host.turns}</Title>
        <p class="soft">{host.turnsLead}</p>
      </header>
      {rotation ? (
        <Season {...props} rotation={rotation} families={families} keptDays={keepDays} />
      ) : (
        <Button look="main" onClick={start}>
          {host.startTurns}
        </Button>
      )}
    </div>
  )
}

interface SeasonProps extends PlansProps {
  rotation: Rotation
  families: readonly Family[]
  keptDays: number | null
}

function Season({ rotation, families, keptDays, onHost }: SeasonProps) {
  const { host } = useSurface().strings
  const { id: rotationId, turns, time, minutes } = rotation
  const nameOf = (familyId: string) => families.find(({ id }) => id === familyId)?.name ?? ''
  const change = (step: RotationStep) => onHost({ do: 'change-rotation', rotationId, step })
  const offer = async (whose: Whose, { optIns, notOn }: Offer) => {
    const familyId = 'familyId' in whose ? whose.familyId : await saveFamily(whose.name)
    if (familyId) await change({ step: 'offers', familyId, optIns, notOn })
  }
  const saveFamily = async (name: string) =>
    (await onHost({ do: 'save-family', familyId: null, name: name.trim(), senders: [] })).id
  const plan = async ({ days, ...hours }: Dates) => {
    const isKept = (await change({ step: 'hours', ...hours })).ok
    if (isKept) await change({ step: 'dates', days })
  }
  return (
    <>
      <TurnFamilies
        joined={rotation.families}
        families={families}
        onOffer={(whose, offered) => void offer(whose, offered)}
        onLeave={familyId => void change({ step: 'leaves', familyId })}
        onForget={familyId => void onHost({ do: 'remove-family', familyId })}
      />
      <section class="stack">
        <h2>{host.dates}</h2>
        <TurnList
          turns={turns}
          joined={rotation.families.map(({ familyId }) => familyId)}
          nameOf={nameOf}
          onPass={(day, familyId) => void change({ step: 'passes', day, familyId })}
          onTake={(day, familyId) => void change({ step: 'takes', day, familyId })}
          onDrop={day => void change({ step: 'drop-date', day })}
        />
        <DatesForm time={time} minutes={minutes} onDates={dates => void plan(dates)} />
      </section>
      {turns.length > 0 && <GroupText rotation={rotation} nameOf={nameOf} />}
      <Removal keptDays={keptDays} onRemove={() => void onHost({ do: 'remove-rotation', rotationId })} />
    </>
  )
}

function GroupText({ rotation, nameOf }: { rotation: Rotation; nameOf: (familyId: string) => string }) {
  const { strings, locale, today } = useSurface()
  const { host } = strings
  const coming = rotation.turns.filter(({ day }) => day >= today)
  const save = async () => {
    const textsOf = (hostId: string | null) => ({
      title: host.turnAt(hostId === null ? null : nameOf(hostId)),
      location: ''
    })
    const events = rotationEvents(rotation, textsOf)
    saveFile('turns.ics', 'text/calendar', await icsCalendar(events, new Date().toISOString()))
  }
  return (
    <section class="stack stack-tight">
      <ChatText
        what="turns"
        id={rotation.id}
        suggestion={draftTurns(coming, nameOf, { language: locale })}
        label={host.turnsText}
        note={host.invitationNote}
      />
      <Button onClick={() => void save()}>{host.turnsFile}</Button>
    </section>
  )
}
