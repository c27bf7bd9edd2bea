// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, test, vi } from 'vitest'
import { Keep } from '@/entrypoints/options/Keep'
import { saveFile } from '@/entrypoints/shared/save-file'
import { exportEverything } from '@/utils/flow/store/read'
import type { Settings } from '@/utils/model/family'
import { click, show, surface } from '../../components/render'

vi.mock('@/utils/flow/store/read', () => ({ exportEverything: vi.fn(async () => ({})) }))
vi.mock('@/entrypoints/shared/save-file', () => ({ saveFile: vi.fn() }))

const { basics, settings } = surface.strings

test('what could not be taken along is told, until it can', async () => {
  vi.mocked(exportEverything).mockRejectedValueOnce(new Error('no store'))
  const page = await show(<Keep settings={{ keepDays: 60 } as Settings} onRun={async () => true} />)
  const take = async () => {
    await click(settings.exportAll)
    await act(() => new Promise(resolve => setTimeout(resolve)))
  }
  await take()
  expect(page.textContent).toContain(basics.problems.failed)
  expect(saveFile).not.toHaveBeenCalled()
  await take()
  expect(page.textContent).not.toContain(basics.problems.failed)
  expect(saveFile).toHaveBeenCalledOnce()
})
