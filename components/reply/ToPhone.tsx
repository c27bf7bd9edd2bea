import { useState } from 'preact/hooks'
import { Choices } from '../basics/Choices'
import { Fold } from '../basics/Fold'
import { QrCode } from '../basics/QrCode'
import { useSurface } from '../basics/surface'

interface Props {
  text: string
  /** The iCalendar file, or null while no day is certain. */
  ics: string | null
}

/** Carries the reply, or the event, to a phone through its camera. */
export function ToPhone({ text, ics }: Props) {
  const { reply } = useSurface().strings
  const [what, setWhat] = useState<'text' | 'calendar'>('text')
  const [isOpen, setOpen] = useState(false)
  return (
    <Fold label={reply.toPhone} onToggle={setOpen}>
      {isOpen && (
        <div class="stack stack-tight">
          {ics && (
            <Choices
              label={reply.toPhone}
              isLabelHidden
              values={['text', 'calendar']}
              chosen={what}
              name={each => (each === 'text' ? reply.qrText : reply.qrCalendar)}
              onChoose={setWhat}
            />
          )}
          <QrCode text={what === 'calendar' && ics ? ics : text} />
          <p class="small soft">{reply.toPhoneNote}</p>
        </div>
      )}
    </Fold>
  )
}
