import { render } from 'preact'
import { type Surface, SurfaceContext } from '@/components/basics/surface'
import { stringsFor } from '@/components/strings/strings'
import { TODAY, ZONE } from './families'
import { giveVoices } from './give-voices'
import { languages, Overview } from './Overview'
import { states } from './states'
import '@/components/basics/base.css'
import '@/components/basics/controls.css'

/** What the tests drive. */
export interface Gallery {
  names: readonly string[]
  /** Folders of `components/strings`. */
  languages: readonly string[]
  /** Shows one state in place of the one before, and resolves when it stands. */
  show: (name: string, language: string) => Promise<void>
}

declare global {
  interface Window {
    gallery: Gallery
  }
}

const root = document.getElementById('app') as HTMLElement

const surfaceOf = (language: string): Surface => ({
  strings: stringsFor(language),
  locale: language === 'en' ? 'en-GB' : language,
  today: TODAY,
  zone: ZONE
})

/** Two frames: what a press began has been drawn. */
const settled = (): Promise<void> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))

const buttonCalled = (name: string): HTMLButtonElement | undefined =>
  [...document.querySelectorAll('button')].find(
    button => (button.getAttribute('aria-label') ?? button.textContent) === name
  )

async function show(name: string, language: string): Promise<void> {
  const state = states[name]
  if (!state) throw new Error(`no state is called ${name}`)
  const surface = surfaceOf(language)
  document.documentElement.lang = surface.locale
  render(null, root)
  render(
    <SurfaceContext.Provider value={surface}>
      {state.isPage ? state.render() : <main class="page">{state.render()}</main>}
    </SurfaceContext.Provider>,
    root
  )
  if (state.isUnfolded) for (const fold of document.querySelectorAll('details')) fold.open = true
  await settled()
  for (const button of state.press?.(surface.strings) ?? []) {
    const found = buttonCalled(button)
    if (!found) throw new Error(`${name}: no button is called ${button}`)
    found.click()
    await settled()
  }
}

const asked = new URLSearchParams(location.search)
document.documentElement.dataset.view = asked.get('view') ?? 'tab'
document.documentElement.style.colorScheme = asked.get('theme') ?? ''
giveVoices(languages)
window.gallery = { names: Object.keys(states), languages, show }

const name = asked.get('state')
if (name) await show(name, asked.get('lang') ?? 'en')
else render(<Overview names={Object.keys(states)} />, root)
