import { TONGUES, tongueOf } from '../strings/strings'

interface Props {
  id: string
  /** BCP 47; null where none is chosen. */
  language: string | null
  /** What it is then. */
  without: string
  onChoose: (language: string | null) => void
}

/** One of the languages of the screens, each by its own name, or none. */
export function LanguageSelect({ id, language, without, onChoose }: Props) {
  return (
    <select
      id={id}
      class="input"
      value={language === null ? '' : tongueOf(language)}
      onChange={event => onChoose(event.currentTarget.value || null)}
    >
      <option value="">{without}</option>
      {Object.entries(TONGUES).map(([tag, { name }]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  )
}
