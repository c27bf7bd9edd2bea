// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'
import { ChildForm } from '@/components/settings/ChildForm'
import { CustomSiteForm } from '@/components/settings/CustomSiteForm'
import { KeepSection } from '@/components/settings/KeepSection'
import type { Site } from '@/utils/model/site'
import { click, show, submit, surface, type } from '../render'

const { basics, settings } = surface.strings

const known: Site = {
  id: 'gmail',
  name: 'Gmail',
  kind: 'mail',
  matches: ['https://mail.google.com/*'],
  savesDrafts: true
}

test('a child needs a name; picture and age are two clicks', async () => {
  const onSave = vi.fn()
  const page = await show(<ChildForm child={null} onSave={onSave} />)
  await submit()
  expect(onSave).not.toHaveBeenCalled()
  expect(page.textContent).toContain(settings.childNameMissing)
  await type(settings.childName, '  Ines ')
  await click(settings.pictures.whale)
  await click(settings.bands['8-12'])
  await submit()
  expect(onSave).toHaveBeenCalledExactlyOnceWith({ name: 'Ines', picture: 'whale', band: '8-12' })
})

test.each([
  ['not an address', settings.customBad],
  ['mail.google.com', settings.customKnown]
])('the address "%s" is explained and not added', async (address, sentence) => {
  const onAdd = vi.fn()
  const page = await show(<CustomSiteForm known={[known]} onAdd={onAdd} />)
  await type(settings.customAddress, address)
  await submit()
  expect(onAdd).not.toHaveBeenCalled()
  expect(page.textContent).toContain(sentence)
})

test('an own address is one exact origin', async () => {
  const onAdd = vi.fn()
  await show(<CustomSiteForm known={[known]} onAdd={onAdd} />)
  await type(settings.customAddress, 'post.example.org/mail')
  await submit()
  expect(onAdd).toHaveBeenCalledExactlyOnceWith('https://post.example.org')
})

test('everything is deleted only after a second click', async () => {
  const onDelete = vi.fn()
  const page = await show(
    <KeepSection
      keepDays={60}
      isDeleted={false}
      problem={null}
      onKeepDays={vi.fn()}
      onExport={vi.fn()}
      onDelete={onDelete}
    />
  )
  await click(settings.deleteAll)
  expect(onDelete).not.toHaveBeenCalled()
  await click(basics.cancel)
  expect(page.textContent).not.toContain(settings.deleteSure)
  await click(settings.deleteAll)
  await click(settings.deleteYes)
  expect(onDelete).toHaveBeenCalledOnce()
})
