import { applyNoticeStep, noticeOff } from '@/utils/act/host/apply-notice-step'
import { applyCheckIn, newCheckIn } from '@/utils/act/host/check-in'
import { readCheckIn, readNotice } from '@/utils/flow/store/read-hosting'
import { putCheckIn, putMarks, putNotice, removeUnwatchedDays } from '@/utils/flow/store/write-hosting'
import type { CheckInStep } from '@/utils/model/check-in'
import type { NoticeStep } from '@/utils/model/notice'
import { checkChild } from './check-child'

/** With a line off, the days of that child go too; with the last one, those of reading. */
export async function changeNotice(childId: string, step: NoticeStep, today: string): Promise<string> {
  await checkChild(childId)
  const before = (await readNotice(childId)) ?? noticeOff(childId)
  await putNotice(applyNoticeStep(before, step, today))
  await removeUnwatchedDays()
  return childId
}

export async function noteContact(childId: string, today: string): Promise<string> {
  await checkChild(childId)
  await putMarks([{ childId, kind: 'contact', day: today }])
  return childId
}

/** A step out of turn throws `CheckInNotAllowed` and changes nothing. */
export async function changeCheckIn(childId: string, step: CheckInStep, today: string): Promise<string> {
  await checkChild(childId)
  const before = (await readCheckIn(childId)) ?? newCheckIn(childId, today)
  await putCheckIn(applyCheckIn(before, step, today))
  return childId
}
