import { useEffect, useState } from 'preact/hooks'
import { Button } from '../basics/Button'
import { Drawing } from '../basics/pictures/Drawing'
import { abouts } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** A voice of this device alone: others would send the words to a server. */
function findVoice(locale: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined
  return speechSynthesis.getVoices().find(voice => voice.localService && languageOf(voice.lang) === languageOf(locale))
}

/** The voice that can be used now. Browsers load the list of voices late. */
function useLocalVoice(locale: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => findVoice(locale))
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return
    const look = () => setVoice(findVoice(locale))
    look()
    speechSynthesis.addEventListener('voiceschanged', look)
    return () => {
      speechSynthesis.removeEventListener('voiceschanged', look)
      speechSynthesis.cancel()
    }
  }, [locale])
  return voice
}

/** Reads lines aloud when asked; not there where this device has no voice of its own. */
export function ReadAloud({ lines }: { lines: readonly string[] }) {
  const { strings, locale } = useSurface()
  const voice = useLocalVoice(locale)
  if (!voice) return null
  const speak = () => {
    speechSynthesis.cancel()
    for (const line of lines) {
      const utterance = new SpeechSynthesisUtterance(line)
      utterance.voice = voice
      utterance.lang = voice.lang
      speechSynthesis.speak(utterance)
    }
  }
  return (
    <Button look="quiet" class="child-corner child-listen" onClick={speak}>
      <Drawing>{abouts.noise}</Drawing>
      {strings.child.listen}
    </Button>
  )
}
