// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { DatesForm } from '@/components/host/DatesForm'
import { TurnFamilies } from '@/components/host/TurnFamilies'
import { TurnList } from '@/components/host/TurnList'
import { en } from '@/components/strings/en/index'
import { button, click, show, submit, type } from '../render'

const { host } = en

describe('taking turns', () => {
  it('"can’t now" stands alone', async () => {
    const onOffer = vi.fn()
    await show(<TurnFamilies joined={[]} families={[]} onOffer={onOffer} onLeave={() => {}} onForget={() => {}} />)
    await click(host.addFamily)
    await type(host.familyName, 'The Okafors')
    const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')]
    await act(() => boxes.at(-1)?.click())
    await submit()
    expect(onOffer).toHaveBeenCalledWith({ name: 'The Okafors' }, { optIns: ['not-now'], notOn: [] })
  })

  it('lets a family leave, or forgets it after one more question', async () => {
    const [onLeave, onForget] = [vi.fn(), vi.fn()]
    const ana = { id: 'ana', name: 'Ana', senders: [], usedOn: '2026-11-21' }
    const joined = [{ familyId: 'ana', optIns: ['home'] as const, notOn: [] }]
    await show(
      <TurnFamilies joined={joined} families={[ana]} onOffer={() => {}} onLeave={onLeave} onForget={onForget} />
    )
    await click(host.changeFamily('Ana'))
    await click(host.forgetFamily)
    expect(onForget).not.toHaveBeenCalled()
    expect(document.body.textContent).toContain(host.forgetFamilySure('Ana'))
    await click(host.removeYes)
    expect(onForget).toHaveBeenCalledWith('ana')
    await click(host.leaves)
    expect(onLeave).toHaveBeenCalledWith('ana')
  })

  it('asks for a first day, and shares out as many dates as were asked for', async () => {
    const onDates = vi.fn()
    await show(<DatesForm time="15:00" minutes={120} onDates={onDates} />)
    await submit()
    expect(document.body.textContent).toContain(host.datesMissing)
    await type(host.firstDay, '2026-12-05')
    await type(host.howMany, '3')
    await submit()
    expect(onDates).toHaveBeenCalledWith({
      days: ['2026-12-05', '2026-12-19', '2027-01-02'],
      time: '15:00',
      minutes: 120
    })
  })

  it('lets a family pass on a date to come; who passed is not shown', async () => {
    const onPass = vi.fn()
    const turn = { day: '2026-12-05', hostId: 'a', helperId: null, passedIds: ['b'] }
    const page = await show(
      <TurnList
        turns={[{ ...turn, day: '2026-11-01' }, turn]}
        joined={['a', 'b']}
        onTake={() => {}}
        nameOf={id => (id === 'a' ? 'Ana' : 'Bea')}
        onPass={onPass}
        onDrop={() => {}}
      />
    )
    expect(page.textContent).not.toContain('Bea')
    expect(() => button(host.someoneElse('Sunday 1 November'))).toThrow()
    await click(host.someoneElse('Saturday 5 December'))
    expect(onPass).toHaveBeenCalledWith('2026-12-05', 'a')
  })

  it('lets a helper pass too, and a family take what is open', async () => {
    const [onPass, onTake] = [vi.fn(), vi.fn()]
    const open = { hostId: null, helperId: null, passedIds: [] }
    await show(
      <TurnList
        turns={[
          { ...open, day: '2026-11-01' },
          { ...open, day: '2026-12-05', hostId: 'a', helperId: 'b' },
          { ...open, day: '2026-12-12' }
        ]}
        joined={['a', 'b']}
        nameOf={id => (id === 'a' ? 'Ana' : 'Bea')}
        onPass={onPass}
        onTake={onTake}
        onDrop={() => {}}
      />
    )
    await click(host.someoneElseForFood('Saturday 5 December'))
    expect(onPass).toHaveBeenCalledWith('2026-12-05', 'b')
    const [choice, another] = document.querySelectorAll('select')
    expect([choice?.getAttribute('aria-label'), another]).toEqual([host.whoHosts('Saturday 12 December'), undefined])
    await act(() => {
      if (choice) choice.value = 'b'
      choice?.dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(onTake).toHaveBeenCalledWith('2026-12-12', 'b')
  })
})
