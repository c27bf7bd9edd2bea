// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { PlanPicker } from '@/components/host/PlanPicker'
import { en } from '@/components/strings/en/index'
import { plansFor } from '@/utils/act/host/gathering-plans'
import type { Child } from '@/utils/model/family'
import { click, show } from '../render'

const { host } = en
const mika: Child = { id: 'mika', name: 'Mika', picture: 'owl', band: '8-12' }
const tick = (index: number) => act(() => boxes()[index]?.click())
const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]

describe('picking what would work', () => {
  it('hands what was ticked to an only child', async () => {
    const onStart = vi.fn()
    await show(<PlanPicker children={[mika]} plansFor={plansFor} onStart={onStart} />)
    await click(host.letPick('Mika'))
    expect(onStart).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain(host.tickFirst)
    for (let box = 0; box < 2; box++) await tick(box)
    await click(host.letPick('Mika'))
    const offered = plansFor('few')
      .slice(0, 2)
      .map(({ activity }) => activity)
    expect(onStart).toHaveBeenCalledWith({ childId: 'mika', offered, isChildNext: true })
  })

  it('forgets what does not fit another size', async () => {
    const onStart = vi.fn()
    await show(<PlanPicker children={[]} plansFor={plansFor} onStart={onStart} />)
    await click(host.sizes.open)
    await tick(0)
    await click(host.sizes.one)
    await click(host.goOn)
    expect(onStart).not.toHaveBeenCalled()
  })

  it('offers five at most', async () => {
    await show(<PlanPicker children={[mika]} plansFor={plansFor} onStart={() => {}} />)
    for (let box = 0; box < 5; box++) await tick(box)
    expect(boxes().filter(box => box.disabled)).toHaveLength(plansFor('few').length - 5)
    expect(document.body.textContent).toContain(host.tickMost)
  })
})
