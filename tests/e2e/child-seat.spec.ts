import type { Page } from '@playwright/test'
import { en } from '@/components/strings/en/index'
import type { DecideStep } from '@/utils/model/decision'
import type { Chromium } from './harness/chromium'
import { paste, runCommands } from './harness/seed'
import { expect, test } from './harness/test'
import { invitationText } from './pages/invitations'

const { child, decide } = en
const CHILD_ID = 'mika'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** An invitation, and Mika; the id of the invitation. */
async function seed(chromium: Chromium, steps: readonly DecideStep[] = []): Promise<string> {
  const list = await chromium.surface('popup.html')
  const [invitationId = ''] = await paste(list, [invitationText])
  await runCommands(list, [
    { do: 'save-child', child: { id: CHILD_ID, name: 'Mika', picture: 'owl', band: '8-12' } },
    ...steps.map(step => ({ do: 'decide', invitationId, childId: CHILD_ID, step }) as const)
  ])
  return invitationId
}

test('a quick no is open again once the child has spoken, and is never called decided together', async ({
  chromium
}) => {
  const id = await seed(chromium, [
    { step: 'outcome', outcome: 'not-going', because: '' },
    { step: 'child-says', say: { wish: 'go' }, toldByParent: false }
  ])
  const card = await chromium.surface(`popup.html?invitation=${id}`)
  await expect(card.getByText(decide.openAgain('not-going'))).toBeVisible()
  await press(card, decide.continueWith('Mika'))
  await expect(card.getByText(decide.openAgain('not-going'))).toBeVisible()
  await press(card, decide.showBoth)
  await expect(card.getByRole('heading', { name: decide.bothTitle })).toBeVisible()

  const again = await chromium.surface(`popup.html?invitation=${id}&ask=${CHILD_ID}`)
  await expect(again.getByRole('heading', { name: decide.bothTitle })).toBeVisible()
  const seat = await chromium.surface(`popup.html?invitation=${id}&child=${CHILD_ID}`)
  await expect(seat.getByRole('heading', { name: child.thankYou })).toBeVisible()
})
