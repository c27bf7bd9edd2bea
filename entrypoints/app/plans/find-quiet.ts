import { isFirstWeek, type Notice, noticeOf } from '@/utils/act/host/notice-of'
import { readChildren } from '@/utils/flow/store/read'
import { readNoticeEvents, readNotices } from '@/utils/flow/store/read-hosting'
import type { When } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'

interface Quiet {
  child: Child
  notice: Notice
}

/**
 * The first child of whom it may be said today. One line is enough for a week: while one is in its first, answered or
 * not, nothing is said of another child.
 */
export async function findQuiet(today: When): Promise<Quiet | null> {
  const all = await readNotices()
  const spoken = all.find(settings => isFirstWeek(settings, today))
  for (const child of await readChildren()) {
    const settings = all.find(({ childId }) => childId === child.id)
    if (!settings?.isOn || (spoken && spoken !== settings)) continue
    const notice = noticeOf(settings, await readNoticeEvents(child.id), today)
    if (notice) return { child, notice }
  }
  return null
}
