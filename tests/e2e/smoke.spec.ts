import { expect, test } from './harness/test'

test('Chromium loads the extension and opens its popup', async ({ chromium }) => {
  const popup = await chromium.surface('popup.html')
  await expect(popup).toHaveTitle('Shall We')
})

test('Firefox loads the extension and opens its popup', async ({ firefox }) => {
  const popup = await firefox.surface('popup.html')
  expect(await popup.title()).toBe('Shall We')
})
