// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { expect, test, vi } from 'vitest'
import { ChildRelease } from '@/components/decide/ChildRelease'
import { OutcomeForm } from '@/components/decide/OutcomeForm'
import { ParentTurn } from '@/components/decide/ParentTurn'
import { FactEditor } from '@/components/invite/FactEditor'
import { PasteBox } from '@/components/invite/PasteBox'
import { DraftBox } from '@/components/reply/DraftBox'
import { ChildForm } from '@/components/settings/ChildForm'
import { CustomSiteForm } from '@/components/settings/CustomSiteForm'
import type { Child } from '@/utils/model/family'
import { show } from '../render'

/** Every browser reflects it; happy-dom does not. */
Object.defineProperty(HTMLElement.prototype, 'spellcheck', {
  get(this: HTMLElement) {
    return this.getAttribute('spellcheck') !== 'false'
  },
  set(this: HTMLElement, isChecked: boolean) {
    this.setAttribute('spellcheck', String(isChecked))
  }
})

const child: Child = { id: 'a', name: 'Mika', picture: 'owl', band: '8-12' }
const no = vi.fn()
const nothingSaid = { shown: { all: {}, 'only-wish': {} }, words: '' }

test.each<[string, ComponentChildren]>([
  ['the child’s own line', <ChildRelease band="8-12" {...nothingSaid} onWords={no} onRelease={no} onStop={no} />],
  ['what the child is told', <OutcomeForm child={child} outcome={null} because="" onRecord={no} />],
  ['what matters to the parent', <ParentTurn questions={[]} onDone={no} />],
  ['a pasted invitation', <PasteBox text="" problem={null} canKeep={false} onAdd={no} />],
  ['the draft', <DraftBox text="" isChanged={false} refusals={0} onChange={no} onStartAgain={no} />],
  ['a fact', <FactEditor about="venue" value={null} onSave={no} onClose={no} />],
  ['a child’s name', <ChildForm child={null} onSave={no} />],
  ['an address', <CustomSiteForm known={[]} onAdd={no} />]
])('%s is neither remembered nor sent to a spell check', async (_, screen) => {
  const page = await show(screen)
  const fields = [...page.querySelectorAll<HTMLInputElement>('textarea, input:not([type])')]
  expect(fields).toHaveLength(1)
  for (const field of fields) {
    expect(field.getAttribute('autocomplete')).toBe('off')
    expect(field.spellcheck).toBe(false)
  }
})
