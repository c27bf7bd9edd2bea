// @vitest-environment happy-dom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SideBySide } from '@/components/decide/SideBySide'
import { cardsOf } from '@/utils/act/decide/child-turn'
import { considerationsFor, middleWaysFor, promptOf } from '@/utils/act/decide/side-by-side'
import type { ChildSay, ParentSay } from '@/utils/model/decision'
import { show, surface } from '../render'

const CARDS = cardsOf('8-12')
const maybe = <Value,>(values: readonly Value[]) => fc.option(fc.constantFrom(...values), { nil: undefined })

const says = fc
  .record({ feeling: maybe(CARDS.feeling), wish: maybe(CARDS.wish), help: maybe(CARDS.help) })
  .map(say => Object.fromEntries(Object.entries(say).filter(([, value]) => value)) as ChildSay)
const parents = maybe(['fine', 'hard', 'cannot'] as const).map(
  practical => (practical ? { practical } : {}) as ParentSay
)

const both = (say: ChildSay, parent: ParentSay) => (
  <SideBySide
    child={{ id: 'a', name: 'Ines', picture: 'kite', band: '8-12' }}
    say={say}
    toldByParent={false}
    parent={parent}
    unknown={['end']}
    prompt={promptOf({ child: say, parent, notPossible: null }, { hasUnknown: true, canSleep: true })}
    middleWays={middleWaysFor('sleepover')}
    considerations={considerationsFor('seed')}
  />
)

test('both sides in every combination: one prompt, no number, no advice, all cards closed', async () => {
  await fc.assert(
    fc.asyncProperty(says, parents, async (say, parent) => {
      const page = await show(both(say, parent))
      expect(page.querySelectorAll('.notice')).toHaveLength(1)
      expect(page.querySelectorAll('details[open]')).toHaveLength(0)
      expect(page.textContent).not.toMatch(/\d|%|should|recommend|better/i)
    }),
    { numRuns: 40 }
  )
})

test('what people say is one closed fold, with all of it inside', async () => {
  const page = await show(both({ wish: 'go' }, { practical: 'hard' }))
  const outer = [...page.querySelectorAll('details')].filter(each => !each.parentElement?.closest('details'))
  const titles = outer.map(each => each.querySelector('summary')?.textContent)
  const { middleWaysTitle, considerationsTitle } = surface.strings.decide
  expect(titles).toEqual([middleWaysTitle, considerationsTitle])
  expect(outer[1]?.querySelectorAll('details')).toHaveLength(5)
})

test('what the child did not release leaves no trace', async () => {
  const page = await show(both({ wish: 'know-more' }, {}))
  const [child] = page.querySelectorAll('.column')
  const { says } = surface.strings.child
  expect(child?.textContent).toBe(`Ines${says.wish}${surface.strings.child.wish['know-more']}`)
})
