import { render } from 'preact'
import { type Surface, SurfaceContext } from '@/components/basics/surface'
import { stringsFor, TONGUES } from '@/components/strings/strings'
import { TODAY, ZONE } from './families'
import { giveVoices } from './give-voices'
import './gallery'
import { unequalBoxes, unequalWeights } from './measure/choices'
import { signalColours } from './measure/colours'
import { misfits } from './measure/fit'
import { smallTargets } from './measure/targets'
import { numbers, pushingWords } from './measure/words'
import { Overview } from './Overview'
import { states } from './states'
import '@/components/basics/base.css'
import '@/components/basics/controls.css'

const measure = { smallTargets, unequalBoxes, unequalWeights, signalColours, numbers, pushingWords, misfits }

const languages = Object.keys(TONGUES)
const root = document.getElementById('app') as HTMLElement

const surfaceOf = (language: string): Surface => ({
  strings: stringsFor(language),
  locale: language === 'en' ? 'en-GB' : language,
  today: TODAY,
  zone: ZONE
})

/** Two frames, and the ends of all transitions: what a press began has been drawn, and no colour is on its way. */
async function settled(): Promise<void> {
  await new Promise<void>(resolve => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  for (const moving of document.getAnimations()) if (moving instanceof CSSTransition) moving.finish()
}

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
window.gallery = { names: Object.keys(states), languages, show, measure }

const name = asked.get('state')
if (name) await show(name, asked.get('lang') ?? 'en')
else render(<Overview names={Object.keys(states)} />, root)
