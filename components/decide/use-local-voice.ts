import { useEffect, useState } from 'preact/hooks'

const languageOf = (tag: string): string => tag.toLowerCase().split(/[-_]/)[0] ?? ''

/** A voice of this device alone: others would send the words to a server. */
function findVoice(locale: string): SpeechSynthesisVoice | undefined {
  if (typeof speechSynthesis === 'undefined') return undefined
  return speechSynthesis.getVoices().find(voice => voice.localService && languageOf(voice.lang) === languageOf(locale))
}

/** The voice that can read a language (BCP 47) aloud now. Browsers load the list of voices late. */
export function useLocalVoice(locale: string): SpeechSynthesisVoice | undefined {
  const [voice, setVoice] = useState(() => findVoice(locale))
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return
    const voices = speechSynthesis
    const look = () => setVoice(findVoice(locale))
    look()
    voices.addEventListener('voiceschanged', look)
    return () => voices.removeEventListener('voiceschanged', look)
  }, [locale])
  return voice
}
