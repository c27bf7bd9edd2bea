import { NoticeSection } from '@/components/left-out/NoticeSection'
import { noticeOff } from '@/utils/act/host/apply-notice-step'
import { readChildren } from '@/utils/flow/store/read'
import { readNotice } from '@/utils/flow/store/read-hosting'
import type { NoticeStep } from '@/utils/model/notice'
import { useLive } from '../shared/use-live'
import type { RunHost } from '../shared/use-run'

const readItems = async () =>
  Promise.all(
    (await readChildren()).map(async child => ({
      child,
      settings: (await readNotice(child.id)) ?? noticeOff(child.id)
    }))
  )

/** Whether a quiet stretch is mentioned, child by child. */
export function Notices({ onHost }: { onHost: RunHost }) {
  const { value: items } = useLive(readItems, [])
  if (!items) return null
  const run = (childId: string, step: NoticeStep) => void onHost({ do: 'notice', childId, step })
  return (
    <NoticeSection
      items={items}
      onSwitch={(childId, isOn) => run(childId, { step: 'switch', isOn })}
      onHolidays={(childId, holidays) => run(childId, { step: 'holidays', holidays })}
    />
  )
}
