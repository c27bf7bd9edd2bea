import { Fold } from '@/components/basics/Fold'
import { useSurface } from '@/components/basics/surface'
import type { Answer } from '@/components/host/answer'
import { Headcount } from '@/components/host/Headcount'
import { Suggestion } from '@/components/host/Suggestion'
import type { Whose } from '@/components/host/WhoseAnswer'
import { headcount, likelyFamily, totalsOf } from '@/utils/act/host/headcount'
import { draftReminder } from '@/utils/act/reply/draft-host'
import { readFamilies, readRsvps } from '@/utils/flow/store/read-hosting'
import { useLive } from '../../shared/use-live'
import { ChatText } from './ChatText'
import type { GatheringProps } from './gathering-props'

/** Suggestions on the screen at once; the next one comes when one is answered. */
const MOST_SHOWN = 5

/** Who answered what: suggestions to confirm, the totals, a row for each family, and one gentle reminder. */
export function GatheringReplies({ gathering, onHost }: GatheringProps) {
  const { host } = useSurface().strings
  const { id, invited, cancelled } = gathering
  const { value } = useLive(() => Promise.all([readRsvps(id), readFamilies()]), [id])
  if (!value) return null
  const [rsvps, families] = value
  const suggested = rsvps.filter(({ state }) => state === 'suggested')
  const rows = headcount(rsvps, families)
  const note = (whose: Whose, answer: Answer) =>
    void onHost({ do: 'note-answer', gatheringId: id, whose: trimmed(whose), answer })
  return (
    <section class="stack stack-loose">
      {suggested.length > 0 && (
        <section class="stack">
          <div>
            <h2>{host.newAnswers}</h2>
            <p class="small soft">{host.nothingCounts}</p>
          </div>
          {suggested.slice(0, MOST_SHOWN).map(rsvp => (
            <Suggestion
              key={`${rsvp.key} ${rsvp.revision}`}
              rsvp={rsvp}
              families={families}
              likelyId={rsvp.familyId ?? likelyFamily(rsvp.sender, families)}
              onConfirm={(whose, edit) => onHost({ do: 'confirm', rsvpKey: rsvp.key, whose: trimmed(whose), edit })}
              onSetAside={() => onHost({ do: 'set-aside', rsvpKey: rsvp.key })}
            />
          ))}
        </section>
      )}
      <Headcount
        rows={rows}
        totals={totalsOf(rows, invited)}
        families={families}
        onAnswer={note}
        onForget={familyId => void onHost({ do: 'remove-family', familyId })}
      />
      {!cancelled && (
        <Fold label={host.reminder}>
          <ReminderText gathering={gathering} />
        </Fold>
      )}
    </section>
  )
}

const trimmed = (whose: Whose): Whose => ('name' in whose ? { name: whose.name.trim() } : whose)

function ReminderText({ gathering }: Pick<GatheringProps, 'gathering'>) {
  const { strings, locale } = useSurface()
  const { host } = strings
  return (
    <div class="stack stack-tight">
      <ChatText
        what="reminder"
        id={gathering.id}
        suggestion={draftReminder(gathering, { language: locale, variant: 0 })}
        label={host.reminderText}
        note={host.reminderNote}
        posted={gathering.posts.map(({ conversation }) => conversation)}
      />
    </div>
  )
}
