// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { Card } from '@/components/invite/Card'
import type { Invitation } from '@/utils/model/invitation'
import { fact, invitation } from '../invitation'
import { click, show, submit, surface, type } from '../render'

const { invite } = surface.strings

async function showCard(change: Partial<Invitation> = {}) {
  const events = { onEdit: vi.fn(), onDismiss: vi.fn(), onEndExample: vi.fn() }
  const page = await show(
    <Card invitation={invitation(change)} sightings={[]} {...events}>
      <p>next step</p>
    </Card>
  )
  return { page, ...events }
}

test('says what it is, when, and in which words the message says so', async () => {
  const { page } = await showCard()
  expect(page.querySelector('h1')?.textContent).toBe('Otto’s birthday party')
  expect(page.textContent).toContain('Saturday 5 December, 15:00 to 17:00')
  expect(page.querySelector('blockquote')?.textContent).toBe('on the 5th at three')
})

test.each([
  ['a cancelled party', { cancelled: true }, invite.cancelled],
  ['a party that is over', { lastDay: '2026-11-20' }, invite.past],
  ['a surprise', { facts: { surprise: fact('yes' as const) } }, invite.surprise],
  [
    'a reply-by that has passed',
    { facts: { replyBy: fact('2026-11-19') } },
    invite.replyByPassed('Thursday 19 November')
  ]
])('%s has its notice', async (_, change, sentence) => {
  const { page } = await showCard(change)
  expect(page.textContent).toContain(sentence)
})

test('a message that was deleted or edited leaves its invitation, and says so', async () => {
  const altered = {
    knownAt: '2026-11-20T12:00:00Z',
    about: 'message',
    messageKey: 'm',
    before: 'Party on Friday'
  } as const
  const deleted = await showCard({ history: [{ ...altered, after: null }] })
  expect(deleted.page.querySelector('.notice')?.textContent).toBe(invite.messageDeleted)
  expect(deleted.page.textContent).toContain(invite.historyDeleted('Party on Friday'))
  const edited = await showCard({ history: [{ ...altered, after: 'Party on Sunday' }] })
  expect(edited.page.querySelector('.notice')?.textContent).toBe(invite.messageEdited)
  expect(edited.page.textContent).toContain(invite.historyEdited('Party on Friday', 'Party on Sunday'))
})

test('an answered invitation is not told that it is late', async () => {
  const { page } = await showCard({ standing: 'going', facts: { replyBy: fact('2026-11-19') } })
  expect(page.querySelector('.notice')).toBeNull()
})

test('a day that can be read in two ways is a choice, and nothing is chosen', async () => {
  const start = { ...fact('2026-12-05', '5/12', 'implied'), alternatives: ['2027-05-12'] }
  const { page, onEdit } = await showCard({ facts: { start }, questions: [{ about: 'start', why: 'choose' }] })
  expect(page.textContent).toContain(invite.notCertain)
  expect(onEdit).not.toHaveBeenCalled()
  await click('Wednesday 12 May')
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ about: 'start', value: '2027-05-12' })
})

test('a weekday that does not belong to its day gives both days to choose from', async () => {
  const readings = ['2026-12-05T15:00', '2026-12-06T15:00']
  const { onEdit } = await showCard({ facts: {}, questions: [{ about: 'start', why: 'mismatch', readings }] })
  await click('Sunday 6 December, 15:00')
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ about: 'start', value: '2026-12-06T15:00' })
})

test('a fact that no words say comes from the page, and says so', async () => {
  const start = { ...fact('2026-12-05T15:00'), source: null }
  const { page } = await showCard({ facts: { start } })
  expect(page.querySelector('details')?.textContent).toContain(invite.fromPage)
  expect(page.querySelector('details blockquote')).toBeNull()
})

test('what is missing can be filled in where it is asked', async () => {
  const { onEdit } = await showCard({ questions: [{ about: 'address', why: 'missing' }] })
  await click(`${invite.fillIn}: ${invite.facts.address}`)
  await type(invite.facts.address, '3 Orchard Road')
  await submit()
  expect(onEdit).toHaveBeenCalledExactlyOnceWith({ about: 'address', value: '3 Orchard Road' })
})

test('a value that is none is not saved, and says so', async () => {
  const { page, onEdit } = await showCard({ questions: [{ about: 'age', why: 'missing' }] })
  await click(`${invite.fillIn}: ${invite.facts.age}`)
  await type(invite.facts.age, 'nearly eight')
  await submit()
  expect(onEdit).not.toHaveBeenCalled()
  expect(page.textContent).toContain(invite.notValid)
})

test('the example leaves in one click, anything else can be put away', async () => {
  const example = await showCard({ origin: 'example' })
  await click(invite.endExample)
  expect(example.onEndExample).toHaveBeenCalledOnce()
  const real = await showCard()
  await click(invite.notAnInvitation)
  expect(real.onDismiss).toHaveBeenCalledOnce()
})

test('a hostile name stays text', async () => {
  const { page } = await showCard({ facts: { honoree: fact('<script>x</script>') }, sender: '<i>me</i>' })
  expect(page.querySelector('script, i')).toBeNull()
  expect(page.querySelector('h1')?.textContent).toContain('<script>x</script>')
})

test('a change tells both values', async () => {
  const { page } = await showCard({
    history: [
      { knownAt: '', about: 'start', before: '2026-12-05T14:30', after: '2026-12-05T15:00', messageKey: 'b' },
      { knownAt: '', about: 'cancelled', before: null, after: null, messageKey: 'c' }
    ]
  })
  expect(page.textContent).toContain('Saturday 5 December, 14:30 became Saturday 5 December, 15:00')
  expect(page.textContent).toContain(invite.historyCancelled)
})
