/** A voice of the device for each language, so that "Listen" stands wherever it would; it says nothing. */
export function giveVoices(languages: readonly string[]): void {
  const voices = languages.map(lang => ({ lang, localService: true, name: lang, voiceURI: lang, default: false }))
  const silent = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: () => {},
    cancel: () => {}
  })
  Object.defineProperty(window, 'speechSynthesis', { value: silent })
}
