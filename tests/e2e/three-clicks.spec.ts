import { en } from '@/components/strings/en/index'
import { dayAfter, inWords } from '@/scripts/demo/dates'
import { paste } from './harness/seed'
import { expect, test } from './harness/test'
import { partyDay } from './pages/invitations'

const invitationOf = (name: string, days: number) =>
  `Please come to ${name}'s birthday party on ${inWords(dayAfter(partyDay, days))} at 3pm at the park.`

// The first of the three clicks is the one on the icon; it opens this page.
for (const waiting of [1, 3]) {
  for (const answer of [en.decide.going, en.decide.notGoing]) {
    test(`"${answer}" takes two clicks in the popup with ${waiting} waiting`, async ({ chromium }) => {
      const seed = await chromium.surface('options.html')
      await paste(
        seed,
        ['Ben', 'Cleo', 'Dilan'].slice(0, waiting).map((name, index) => invitationOf(name, index))
      )
      const popup = await chromium.surface('popup.html')
      const click = (name: string | RegExp) => popup.getByRole('button', { name }).first().click()
      await click(new RegExp(`^${answer}`))
      await expect(popup.getByRole('textbox', { name: en.reply.draft })).not.toHaveValue('')
      await click(en.basics.copy)
      await expect(popup.getByText(en.basics.copied)).toBeVisible()
    })
  }
}
