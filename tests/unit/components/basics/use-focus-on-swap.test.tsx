// @vitest-environment happy-dom
import type { ComponentChildren } from 'preact'
import { expect, test, vi } from 'vitest'
import { Headcount } from '@/components/host/Headcount'
import { Suggestion } from '@/components/host/Suggestion'
import { Sure } from '@/components/host/Sure'
import { TurnFamilies } from '@/components/host/TurnFamilies'
import { FactRow } from '@/components/invite/FactRow'
import { OpenQuestion } from '@/components/invite/OpenQuestion'
import { ChildrenSection } from '@/components/settings/ChildrenSection'
import { KeepSection } from '@/components/settings/KeepSection'
import type { Family, Rsvp } from '@/utils/model/rsvp'
import { invitation } from '../invitation'
import { button, click, show, surface } from '../render'

const { basics, host, invite, settings } = surface.strings
const no = vi.fn(async () => {})

const FAY: Family = { id: 'fay', name: 'Fay', senders: [], usedOn: '2026-11-21' }
const ANSWER = { partstat: 'ACCEPTED', children: 1, adults: 0, food: '', by: null } as const
const RSVP = { ...ANSWER, key: 'k', sender: 'Fay', evidence: { words: 'we come' } } as Rsvp
const TOTALS = { children: 1, adults: 0, maybe: 0, maybeUntil: null, noAnswer: null, isAtLeast: false }
const MIKA = { id: 'a', name: 'Mika', picture: 'owl', band: '8-12' } as const
const VENUE = { about: 'venue', value: 'Wren Hall', certainty: 'edited', source: null } as const

const headcount = (
  <Headcount
    rows={[{ ...ANSWER, familyId: 'fay', name: 'Fay' }]}
    totals={TOTALS}
    families={[]}
    onAnswer={no}
    onForget={no}
  />
)
const turns = (
  <TurnFamilies
    joined={[{ familyId: 'fay', optIns: ['home'], notOn: [] }]}
    families={[FAY]}
    onOffer={no}
    onLeave={no}
    onForget={no}
  />
)
const children = <ChildrenSection children={[MIKA]} onSave={no} onRemove={no} />

/** What is shown, the button that is pressed, and, where it is a question, its words. */
const SWAPS: readonly [string, ComponentChildren, string?][] = [
  ['Delete', <Sure label="Delete" question="Really?" onSure={no} />, 'Really?'],
  [host.addRow, headcount],
  [host.changeRow('Fay'), headcount],
  [host.addFamily, turns],
  [host.changeFamily('Fay'), turns],
  [host.correct, <Suggestion rsvp={RSVP} families={[FAY]} likelyId="fay" onConfirm={no} onSetAside={no} />],
  [invite.changeFact(invite.facts.venue), <FactRow facts={[VENUE]} text="Wren Hall" onEdit={no} />],
  [
    `${invite.fillIn}: ${invite.facts.venue}`,
    <OpenQuestion question={{ about: 'venue', why: 'missing' }} invitation={invitation()} onEdit={no} />
  ],
  [settings.addChild, children],
  [settings.editChild('Mika'), children],
  [settings.removeChild('Mika'), children, settings.removeChildSure('Mika')],
  [
    settings.deleteAll,
    <KeepSection keepDays={60} isDeleted={false} problem={null} onKeepDays={no} onExport={no} onDelete={no} />,
    settings.deleteSure
  ]
]

test.each(SWAPS)('"%s" gives the focus to what comes, and takes it back', async (name, screen, question) => {
  const page = await show(screen)
  const before = new Set(page.querySelectorAll('*'))
  button(name).focus()
  await click(name)
  const focused = document.activeElement as Element
  expect(focused).not.toBe(document.body)
  expect(before.has(focused)).toBe(false)
  if (question !== undefined) expect(focused.textContent).toBe(question)
  await click(basics.cancel)
  expect(document.activeElement).toBe(button(name))
})

test('nothing takes the focus on its own', async () => {
  await show(headcount)
  expect(document.activeElement).toBe(document.body)
})
