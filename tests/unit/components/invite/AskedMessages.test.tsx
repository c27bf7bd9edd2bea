// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest'
import { AskedMessages } from '@/components/invite/AskedMessages'
import { LookAlikes } from '@/components/invite/LookAlikes'
import type { Asked, Invitation } from '@/utils/model/invitation'
import { fact, invitation } from '../invitation'
import { click, show, surface } from '../render'

const { invite } = surface.strings
const asked: Asked = { why: 'whose', messageKey: 'm', sender: 'Lee', own: false, words: 'now at <b>3pm</b>' }

describe('a message that only the parent can place', () => {
  test.each<[Asked['why'], boolean, string]>([
    ['whose', true, invite.settleYes.whose],
    ['whose', false, invite.settleNo.whose],
    ['agreed', true, invite.settleYes.agreed],
    ['agreed', false, invite.settleNo.agreed]
  ])('%s: %s', async (why, isSo, button) => {
    const onSettle = vi.fn()
    await show(<AskedMessages invitation={invitation({ asked: [{ ...asked, why }] })} onSettle={onSettle} />)
    await click(button)
    expect(onSettle).toHaveBeenCalledExactlyOnceWith('m', isSo)
  })

  test('is shown in its own words, as text, with who wrote it', async () => {
    const page = await show(<AskedMessages invitation={invitation({ asked: [asked] })} onSettle={vi.fn()} />)
    expect(page.querySelector('blockquote')?.textContent).toBe('now at <b>3pm</b>')
    expect(page.textContent).toContain(invite.somebodyWrote('Lee'))
    expect(page.textContent).toContain('Is this about Otto’s birthday party?')
  })

  test.each<[string, Partial<Invitation>]>([
    ['where nothing is asked', {}],
    ['once the party is over', { asked: [asked], lastDay: '2026-11-20' }]
  ])('is not there %s', async (_, change) => {
    const page = await show(<AskedMessages invitation={invitation(change)} onSettle={vi.fn()} />)
    expect(page.textContent).toBe('')
  })
})

describe('an invitation that looks like this one', () => {
  const other = invitation({ id: 'other', facts: { honoree: fact('Otto') }, sender: 'Nora' })
  test.each([
    [invite.joinThem, true],
    [invite.keepApart, false]
  ])('%s', async (button, isSame) => {
    const onJoin = vi.fn()
    const page = await show(<LookAlikes invitations={[other]} onJoin={onJoin} />)
    expect(page.textContent).toContain(invite.from('Nora'))
    await click(button)
    expect(onJoin).toHaveBeenCalledExactlyOnceWith('other', isSame)
  })
})
