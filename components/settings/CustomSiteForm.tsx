import { useState } from 'preact/hooks'
import type { Site } from '@/utils/model/site'
import { Field, PRIVATE_TEXT } from '../basics/Field'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { toOrigin } from './to-origin'

interface Props {
  /** Sites that have a switch of their own. */
  known: readonly Site[]
  onAdd: (origin: string) => void
}

const isKnown = (origin: string, known: readonly Site[]): boolean =>
  known.some(({ matches }) => matches.some(match => match.startsWith(`${origin}/`)))

/** One exact address of the parent's own. Which program runs there is read off the page. */
export function CustomSiteForm({ known, onAdd }: Props) {
  const { settings } = useSurface().strings
  const [address, setAddress] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const add = (event: Event) => {
    event.preventDefault()
    const origin = toOrigin(address)
    if (!origin) return setProblem(settings.customBad)
    if (isKnown(origin, known)) return setProblem(settings.customKnown)
    setProblem(null)
    onAdd(origin)
  }
  return (
    <Fold label={settings.customTitle}>
      <form class="stack" onSubmit={add}>
        <p class="small soft">{settings.customNote}</p>
        <Field label={settings.customAddress} problem={problem}>
          {id => (
            <input
              id={id}
              class="input"
              inputMode="url"
              {...PRIVATE_TEXT}
              placeholder="https://"
              value={address}
              onInput={event => setAddress(event.currentTarget.value)}
            />
          )}
        </Field>
        <button type="submit" class="button">
          {settings.customAdd}
        </button>
      </form>
    </Fold>
  )
}
