import { useEffect } from 'preact/hooks'
import { Button } from '../basics/Button'
import { Drawing } from '../basics/pictures/Drawing'
import { abouts } from '../basics/pictures/scenes'
import { useSurface } from '../basics/surface'
import { useLocalVoice } from './use-local-voice'

/** Reads lines aloud when asked; not there where this device has no voice of its own. */
export function ReadAloud({ lines }: { lines: readonly string[] }) {
  const { strings, locale } = useSurface()
  const voice = useLocalVoice(locale)
  useEffect(() => {
    if (!voice) return
    return () => speechSynthesis.cancel()
  }, [voice])
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
