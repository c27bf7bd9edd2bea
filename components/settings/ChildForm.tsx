import { useState } from 'preact/hooks'
import { cleanLine } from '@/utils/kit/text'
import { type AgeBand, CHILD_PICTURES, type Child, type ChildPicture } from '@/utils/model/family'
import { Button } from '../basics/Button'
import { Choices } from '../basics/Choices'
import { Field } from '../basics/Field'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { TextField } from '../basics/TextField'
import { LanguageSelect } from './LanguageSelect'
import './settings.css'

const BANDS: readonly AgeBand[] = ['5-7', '8-12']
/** Longest first name, in UTF-16 units. */
const MAX_CHILD_NAME = 40

type Profile = Omit<Child, 'id'>

interface Props {
  /** The profile as it is, or null for a new one. */
  child: Profile | null
  onSave: (child: Profile) => void
  onCancel?: () => void
}

const NEW: Profile = { name: '', picture: 'fox', band: '5-7' }

/** A child's first name, picture, age band and language; all that is ever asked of a child's person. */
export function ChildForm({ child, onSave, onCancel }: Props) {
  const { strings } = useSurface()
  const { settings, basics } = strings
  const [profile, setProfile] = useState<Profile>(child ?? NEW)
  const [isMissing, setMissing] = useState(false)
  const save = (event: Event) => {
    event.preventDefault()
    const name = cleanLine(profile.name, MAX_CHILD_NAME)
    setMissing(!name)
    if (name) onSave({ ...profile, name })
  }
  return (
    <form class="stack" onSubmit={save}>
      <TextField
        label={settings.childName}
        problem={isMissing && !profile.name.trim() ? settings.childNameMissing : null}
        maxLength={MAX_CHILD_NAME}
        value={profile.name}
        onValue={value => setProfile({ ...profile, name: value })}
      />
      <PictureChoice chosen={profile.picture} onChoose={picture => setProfile({ ...profile, picture })} />
      <Choices
        label={settings.childAge}
        values={BANDS}
        chosen={profile.band}
        name={band => settings.bands[band]}
        onChoose={band => setProfile({ ...profile, band })}
      />
      <Field label={settings.childLanguage}>
        {id => (
          <LanguageSelect
            id={id}
            language={profile.language ?? null}
            without={settings.childLanguageSame}
            onChoose={language => setProfile(withLanguage(profile, language))}
          />
        )}
      </Field>
      <div class="row">
        <button type="submit" class="button button-main">
          {basics.save}
        </button>
        {onCancel && <Button onClick={onCancel}>{basics.cancel}</Button>}
      </div>
    </form>
  )
}

const withLanguage = ({ language: _, ...profile }: Profile, language: string | null): Profile => ({
  ...profile,
  ...(language && { language })
})

function PictureChoice({ chosen, onChoose }: { chosen: ChildPicture; onChoose: (picture: ChildPicture) => void }) {
  const { settings } = useSurface().strings
  return (
    <fieldset class="stack stack-tight">
      <legend>{settings.childPicture}</legend>
      <div class="pictures">
        {CHILD_PICTURES.map(picture => (
          <Button key={picture} aria-pressed={picture === chosen} onClick={() => onChoose(picture)}>
            <span class="picture-choice">
              <ChildPictureDrawing picture={picture} />
              <span class="small">{settings.pictures[picture]}</span>
            </span>
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
