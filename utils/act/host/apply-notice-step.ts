import { addDays } from '@/utils/kit/time'
import type { When } from '@/utils/model/facts'
import type { NoticeSettings, NoticeStep } from '@/utils/model/notice'
import { isFirstWeek } from './notice-of'

/** "Not now (a term)". */
const TERM_DAYS = 91

export const noticeOff = (childId: string): NoticeSettings => ({
  childId,
  isOn: false,
  holidays: [],
  shownOn: null,
  silentUntil: null
})

/** The settings after a step; the given ones are not changed. The first day of a line counts, not every look at it. */
export function applyNoticeStep(settings: NoticeSettings, step: NoticeStep, today: When): NoticeSettings {
  switch (step.step) {
    case 'switch':
      return { ...settings, isOn: step.isOn }
    case 'holidays':
      return { ...settings, holidays: step.holidays }
    case 'shown':
      return isFirstWeek(settings, today) ? settings : { ...settings, shownOn: today }
    case 'not-now':
      return { ...settings, silentUntil: addDays(today, TERM_DAYS) }
  }
}
