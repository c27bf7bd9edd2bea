import type { Conversation } from '@/utils/model/message'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'

/** Longest title of a chat that is shown, in UTF-16 units. */
const MAX_TITLE = 80

interface Props {
  conversations: readonly Conversation[]
  /** Null: somewhere else, by copying. */
  chosenKey: string | null
  onChoose: (key: string | null) => void
}

/** Where a text is to go. */
export function ChatField({ conversations, chosenKey, onChoose }: Props) {
  const { host } = useSurface().strings
  return (
    <Field label={host.whichChat}>
      {id => (
        <select
          id={id}
          class="input"
          value={chosenKey ?? ''}
          onChange={event => onChoose(event.currentTarget.value || null)}
        >
          {conversations.map(({ key, title }) => (
            <option key={key} value={key}>
              {title.slice(0, MAX_TITLE)}
            </option>
          ))}
          <option value="">{host.elsewhere}</option>
        </select>
      )}
    </Field>
  )
}
