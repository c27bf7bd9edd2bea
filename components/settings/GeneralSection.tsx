import { browserZone } from '@/utils/kit/time'
import type { Settings } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Field } from '../basics/Field'
import { useSurface } from '../basics/surface'
import { TONGUES, tongueOf } from '../strings/strings'
import { LanguageSelect } from './LanguageSelect'
import { Switch } from './Switch'

interface Props {
  settings: Settings
  /** A sentence about the last try to turn reminders on. */
  problem: string | null
  onSave: (change: Partial<Settings>) => void
  onReminders: (isOn: boolean) => void
}

/** Zones that the browser knows, the chosen one always among them. */
const zonesWith = (chosen: string | null): string[] =>
  [...new Set([...(chosen ? [chosen] : []), ...Intl.supportedValuesOf('timeZone')])].sort()

const spaced = (zone: string): string => zone.replaceAll('_', ' ')

/** The language, the family's clock, reminders, the number on the icon, and how replies are worded. */
export function GeneralSection({
  settings: { language, timeZone, reminders, badge, rephrase, ownPhrases },
  problem,
  onSave,
  onReminders
}: Props) {
  const { strings, locale } = useSurface()
  const { settings } = strings
  const isReviewed = TONGUES[tongueOf(locale)]?.isReviewed ?? true
  return (
    <section class="sheet stack">
      <h2>{settings.general}</h2>
      <Field label={settings.language} hint={isReviewed ? '' : settings.languageNotReviewed}>
        {id => (
          <LanguageSelect
            id={id}
            language={language}
            without={settings.asBrowser}
            onChoose={chosen => onSave({ language: chosen })}
          />
        )}
      </Field>
      <Field label={settings.timeZone} hint={settings.timeZoneNote}>
        {id => (
          <select
            id={id}
            class="input"
            value={timeZone ?? ''}
            onChange={event => onSave({ timeZone: event.currentTarget.value || null })}
          >
            <option value="">{`${settings.asBrowser} (${spaced(browserZone())})`}</option>
            {zonesWith(timeZone).map(zone => (
              <option key={zone} value={zone}>
                {spaced(zone)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Switch label={settings.reminders} note={settings.remindersNote} isOn={reminders} onChange={onReminders} />
      <p class="small" role="status">
        {problem}
      </p>
      <Switch
        label={settings.badge}
        note={settings.badgeNote}
        isOn={badge}
        onChange={isOn => onSave({ badge: isOn })}
      />
      <Switch
        label={settings.rephrase}
        note={settings.rephraseNote}
        isOn={rephrase}
        onChange={isOn => onSave({ rephrase: isOn })}
      />
      {ownPhrases.length > 0 && (
        <Button onClick={() => onSave({ ownPhrases: [] })}>{settings.ownPhrases(ownPhrases.length)}</Button>
      )}
    </section>
  )
}
