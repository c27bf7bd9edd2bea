// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { ChildFirst } from '@/components/left-out/ChildFirst'
import { en } from '@/components/strings/en/index'
import { show } from '../render'

const { decide, leftOut } = en

it('hands over what the child may read, and not again what was not OK', async () => {
  const shared = {
    childName: 'Mika',
    isChatVisible: false,
    isSeatOpen: false,
    onFullScreen: () => {},
    onHere: () => {}
  }
  const names = async (news: 'changed' | 'not-ok' | null) =>
    [...(await show(<ChildFirst {...shared} news={news} />)).querySelectorAll('button')].map(each => each.textContent)
  for (const news of [null, 'changed'] as const)
    expect(await names(news)).toEqual([decide.fullScreen('Mika'), decide.here])
  expect(await names('not-ok')).toEqual([])
  expect(document.body.textContent).toContain(leftOut.childNotOk('Mika'))
})
