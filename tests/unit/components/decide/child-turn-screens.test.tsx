// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ChildCards } from '@/components/decide/ChildCards'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildOutcome } from '@/components/decide/ChildOutcome'
import { ChildRelease } from '@/components/decide/ChildRelease'
import type { ChildQuestion } from '@/components/decide/child-answers'
import { cardsOf } from '@/utils/act/decide/child-turn'
import type { ChildSay } from '@/utils/model/decision'
import type { AgeBand } from '@/utils/model/family'
import { button, click, show as render, surface, type } from '../render'

const { child } = surface.strings
const BANDS: readonly AgeBand[] = ['5-7', '8-12']
const questionsOf = (band: AgeBand): ChildQuestion[] =>
  Object.entries(cardsOf(band)).map(([card, answers]) => ({ card, answers }) as ChildQuestion)
const cases = BANDS.flatMap(band => questionsOf(band).map(question => ({ band, question, card: question.card })))

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => vi.useRealTimers())

/** A screen that has stood for the moment that a tap needs. */
const show: typeof render = async children => {
  const page = await render(children)
  vi.advanceTimersByTime(500)
  return page
}

const showQuestion = async (band: AgeBand, question: ChildQuestion) => {
  const events = { onAnswer: vi.fn(), onSkip: vi.fn(), onStop: vi.fn() }
  const page = await show(<ChildCards band={band} question={question} intro={[]} {...events} />)
  return { page, ...events }
}

describe.each(cases)('$card for $band', ({ band, question }) => {
  test('every answer has words and a picture, and tells which it is', async () => {
    const { page, onAnswer } = await showQuestion(band, question)
    const all = [...page.querySelectorAll<HTMLButtonElement>('.child-card')]
    const cards = all.filter(({ textContent }) => textContent !== child.skip)
    expect(cards).toHaveLength(question.answers.length)
    for (const card of cards) {
      expect(card.textContent).not.toBe('')
      expect(card.querySelector('svg')?.childElementCount).toBeGreaterThan(0)
      card.click()
    }
    expect(onAnswer.mock.calls.flat()).toEqual(question.answers)
    expect(new Set(cards.map(card => card.className))).toHaveLength(1)
  })

  test('can be skipped and stopped', async () => {
    const { onSkip, onStop } = await showQuestion(band, question)
    await click(child.skip)
    await click(child.stop)
    expect(onSkip).toHaveBeenCalledOnce()
    expect(onStop).toHaveBeenCalledOnce()
  })
})

test('the young skin has at most six cards on its own questions', async () => {
  for (const card of ['feeling', 'about', 'wish', 'help'] as const) {
    const { page } = await showQuestion('5-7', { card, answers: cardsOf('5-7')[card] } as ChildQuestion)
    expect(page.querySelectorAll('.child-card').length).toBeLessThanOrEqual(6)
  }
})

const SAID: ChildSay = { feeling: 'worried', about: 'noise', wish: 'not-go' }

/** The last screen, after these taps. */
const release = (band: AgeBand, all = SAID, onRelease = vi.fn(), onWords = vi.fn()) => {
  const shown = { all, 'only-wish': all.wish ? { wish: all.wish } : {} }
  return <ChildRelease band={band} shown={shown} words="" onWords={onWords} onRelease={onRelease} onStop={vi.fn()} />
}

const picturesOn = (name: string): string[] => [...button(name).querySelectorAll('svg')].map(each => each.innerHTML)

test('on the last screen the child chooses who sees what; older children may add a line first', async () => {
  const onRelease = vi.fn()
  const onWords = vi.fn()
  const page = await show(release('8-12', SAID, onRelease, onWords))
  const [first] = page.querySelectorAll('input, .child-card')
  expect(first?.tagName).toBe('INPUT')
  await type(child.ownWords, 'Only if Mira comes')
  expect(onWords).toHaveBeenCalledExactlyOnceWith('Only if Mira comes')
  await click(child.releaseAll)
  await click(child.releaseWish(child.wish['not-go']))
  await click(child.releaseNone)
  expect(onRelease.mock.calls.flat()).toEqual(['all', 'only-wish', 'none'])
  expect(page.textContent).toContain('Worried? Tell a grown-up you trust.')
})

test.each(BANDS)('each way to show stands with what it shows (%s)', async band => {
  await show(release(band))
  const all = picturesOn(child.releaseAll)
  const [wish] = picturesOn(child.releaseWish(child.wish['not-go']))
  const [lock] = picturesOn(child.releaseNone)
  expect(all).toHaveLength(3)
  expect(all).toContain(wish)
  expect(all).not.toContain(lock)
  expect(lock).not.toBe(wish)
})

test('where no wish was said, nobody is offered to show it alone', async () => {
  const page = await show(release('5-7', { feeling: 'happy' }))
  expect(buttonsOf(page).filter(name => name.startsWith('Show'))).toEqual([child.releaseAll, child.releaseNone])
})

test('younger children are not asked to write', async () => {
  const page = await show(release('5-7'))
  expect(page.querySelector('input')).toBeNull()
})

const outcomeScreen = (band: AgeBand, onAnswer: () => void = vi.fn()) => (
  <ChildOutcome
    band={band}
    say={{ wish: 'not-go' }}
    outcome="not-going"
    because="you said so"
    answers={[false, true]}
    onAnswer={onAnswer}
    onSkip={onAnswer}
    onStop={onAnswer}
  />
)

/** Every kind of screen that a child sees, in both skins. */
const screens = BANDS.flatMap(band => [
  ...questionsOf(band).map(question => {
    const events = { onAnswer: vi.fn(), onSkip: vi.fn(), onStop: vi.fn() }
    return [band, question.card, <ChildCards band={band} question={question} intro={[]} {...events} />] as const
  }),
  [band, 'release', release(band)] as const,
  [band, 'outcome', outcomeScreen(band)] as const
])

const buttonsOf = (page: HTMLElement): string[] => [...page.querySelectorAll('button')].map(each => each.textContent)

describe.each(screens)('%s: %s', (_, __, screen) => {
  test('can be skipped and stopped', async () => {
    const buttons = buttonsOf(await show(screen))
    expect(buttons).toContain(child.stop)
    expect(buttons.some(name => name === child.skip || name === child.releaseNone)).toBe(true)
  })

  test('Listen says every button', async () => {
    const spoken = await listen(screen)
    for (const name of buttonsOf(document.body)) if (name !== child.listen) expect(spoken).toContain(name)
  })
})

test('Listen says the button of the last screen too', async () => {
  expect(await listen(<ChildDone band="5-7" heading={child.thankYou} onGoOn={vi.fn()} />)).toContain(child.goOn)
})

/** What a device with a voice of its own says. */
async function listen(screen: ComponentChildren): Promise<string[]> {
  const spoken: string[] = []
  const voice = { localService: true, lang: 'en-GB' }
  const speak = ({ text }: { text: string }) => spoken.push(text)
  const nothing = vi.fn()
  vi.stubGlobal('SpeechSynthesisUtterance', function (this: { text: string }, text: string) {
    this.text = text
  })
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => [voice],
    speak,
    cancel: nothing,
    addEventListener: nothing,
    removeEventListener: nothing
  })
  await show(screen)
  await click(child.listen)
  return spoken
}

test.each(BANDS)(
  'what was decided is the heading, with its picture, and comes before what was said (%s)',
  async band => {
    const page = await show(outcomeScreen(band))
    const heading = page.querySelector('h1')
    expect(heading?.textContent).toBe(child.outcomes['not-going'])
    expect(heading?.parentElement?.querySelector('svg')).not.toBeNull()
    const { textContent: text } = page
    expect(text.indexOf(child.outcomes['not-going'])).toBeLessThan(text.indexOf(child.youSaid))
  }
)

test('the end of a turn shows what comes next, and the button for grown-ups is quiet', async () => {
  const page = await show(<ChildDone band="5-7" heading={child.thankYou} onGoOn={vi.fn()} />)
  expect(page.querySelector('.child-give-back svg')).not.toBeNull()
  expect(button(child.goOn).className).toContain('button-quiet')
})

test('the outcome tells only what was released, and both answers look alike', async () => {
  const onAnswer = vi.fn()
  const page = await show(outcomeScreen('8-12', onAnswer))
  const told = [...page.querySelectorAll('dd')].map(each => each.textContent)
  expect(told).toEqual(['you said so', child.wish['not-go']])
  expect(button(child.ok).className).toBe(button(child.notOk).className)
  const [ok, notOk] = [child.ok, child.notOk].map(name => [...button(name).querySelectorAll('svg > *')])
  // Two faces of one making: only their last line, the mouth, differs.
  expect(ok?.slice(0, -1).map(each => each.outerHTML)).toEqual(notOk?.slice(0, -1).map(each => each.outerHTML))
  expect(ok?.at(-1)?.outerHTML).not.toBe(notOk?.at(-1)?.outerHTML)
  await click(child.notOk)
  expect(onAnswer).toHaveBeenCalledExactlyOnceWith(false)
})

describe('a double tap', () => {
  const feeling: ChildQuestion = { card: 'feeling', answers: cardsOf('8-12').feeling }
  const wish: ChildQuestion = { card: 'wish', answers: cardsOf('8-12').wish }
  const cards = (question: ChildQuestion, onAnswer: () => void) => (
    <ChildCards band="8-12" question={question} intro={[]} onAnswer={onAnswer} onSkip={onAnswer} onStop={onAnswer} />
  )

  test('answers one question: what comes within half a second of a screen is not meant for it', async () => {
    const onAnswer = vi.fn()
    await render(cards(feeling, onAnswer))
    vi.advanceTimersByTime(499)
    await click(child.feeling.happy)
    await click(child.skip)
    await click(child.stop)
    expect(onAnswer).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    await click(child.feeling.happy)
    expect(onAnswer).toHaveBeenCalledOnce()
    await render(cards(wish, onAnswer))
    await click(child.wish.go)
    expect(onAnswer).toHaveBeenCalledOnce()
  })

  test('shows nothing of it', async () => {
    await render(cards(feeling, vi.fn()))
    const before = document.body.innerHTML
    vi.advanceTimersByTime(500)
    await render(cards(feeling, vi.fn()))
    expect(document.body.innerHTML).toBe(before)
    expect(button(child.feeling.happy).disabled).toBe(false)
  })

  test('releases nothing, and gives no answer to the outcome', async () => {
    const onTap = vi.fn()
    await render(release('8-12', SAID, onTap, onTap))
    await click(child.releaseAll)
    await render(outcomeScreen('8-12', onTap))
    await click(child.ok)
    await render(<ChildDone band="8-12" heading={child.thankYou} onGoOn={onTap} />)
    await click(child.goOn)
    expect(onTap).not.toHaveBeenCalled()
  })
})
