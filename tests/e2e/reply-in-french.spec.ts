import { en } from '@/components/strings/en/index'
import { chatPage } from '@/scripts/demo/chat-page'
import { runCommands } from './harness/seed'
import { expect, test } from './harness/test'
import { partyDay, sentDay } from './pages/invitations'

const day = new Intl.DateTimeFormat('fr', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })

/** A class group in which the parent of Lou says "vous" to everybody. */
const classGroup = chatPage([
  {
    title: 'Classe des Écureuils',
    members: ['Amal', 'Inès', 'Jo', 'Robin'],
    messages: [
      { id: '3EB0F001', from: 'Jo', day: sentDay, time: '08:10', text: 'Quelqu’un a retrouvé un bonnet rouge ?' },
      {
        id: '3EB0F002',
        from: 'Inès',
        day: sentDay,
        time: '18:05',
        text: [
          'Bonsoir à toutes les familles,',
          `Lou fête ses 6 ans le ${day.format(new Date(partyDay))} de 14h à 16h30 au 12 rue du Moulin.`,
          'Nous serions heureux de recevoir vos enfants. Pouvez-vous me dire si vous venez ?'
        ].join('\n')
      }
    ]
  }
])

test('a no to a group in French goes to the host alone, in French, as "vous"', async ({ chromium }) => {
  await chromium.serve('web.whatsapp.com', classGroup)
  const page = await chromium.open('https://web.whatsapp.com/')
  await expect(page.locator('shall-we-chip')).toContainText('Lou')

  const seed = await chromium.surface('options.html')
  await runCommands(seed, [{ do: 'save-child', child: { id: 'mika', name: 'Mika', picture: 'owl', band: '8-12' } }])
  await seed.close()

  const popup = await chromium.surface('popup.html')
  await popup.getByRole('button', { name: new RegExp(`^${en.decide.notGoing}`) }).click()
  await expect(popup.getByText(en.reply.privately('Inès'))).toBeVisible()
  const draft = popup.getByRole('textbox', { name: en.reply.draft })
  await expect(draft).toHaveValue(/merci/i)
  const text = await draft.inputValue()
  expect(text).toMatch(/ vous\b| Passez /)
  // Letters such as ê end no word.
  expect(text).not.toMatch(/(?<!\p{L})(?:tu|te|toi|Passe|we|the)(?!\p{L})/u)

  await popup.getByRole('button', { name: en.basics.copy, exact: true }).first().click()
  await expect(popup.getByText(en.basics.copied)).toBeVisible()
  await chromium.context.grantPermissions(['clipboard-read'], { origin: 'https://web.whatsapp.com' })
  await page.bringToFront()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text)
  await expect(page.locator('footer [contenteditable]')).toHaveText('')
  await expect(page.locator('html')).toHaveAttribute('data-sent', '0')
})
