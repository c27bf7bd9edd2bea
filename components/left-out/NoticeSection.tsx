import type { Child } from '@/utils/model/family'
import type { DaySpan, NoticeSettings } from '@/utils/model/notice'
import { useSurface } from '../basics/surface'
import { Switch } from '../settings/Switch'
import { Holidays } from './Holidays'
import './left-out.css'

interface ItemProps {
  child: Child
  settings: NoticeSettings
  onSwitch: (isOn: boolean) => void
  onHolidays: (holidays: readonly DaySpan[]) => void
}

interface Props {
  items: readonly { child: Child; settings: NoticeSettings }[]
  onSwitch: (childId: string, isOn: boolean) => void
  onHolidays: (childId: string, holidays: readonly DaySpan[]) => void
}

/** Whether a quiet stretch may be mentioned, for each child; off until a parent turns it on. */
export function NoticeSection({ items, onSwitch, onHolidays }: Props) {
  const { leftOut } = useSurface().strings
  if (items.length === 0) return null
  return (
    <section class="sheet stack">
      <div>
        <h2>{leftOut.noticeTitle}</h2>
        <p class="small soft">{leftOut.noticeNote}</p>
      </div>
      {items.map(({ child, settings }) => (
        <NoticeItem
          key={child.id}
          child={child}
          settings={settings}
          onSwitch={isOn => onSwitch(child.id, isOn)}
          onHolidays={holidays => onHolidays(child.id, holidays)}
        />
      ))}
    </section>
  )
}

function NoticeItem({ child, settings, onSwitch, onHolidays }: ItemProps) {
  const { leftOut } = useSurface().strings
  return (
    <div class="stack stack-tight">
      <Switch label={leftOut.noticeSwitch(child.name)} isOn={settings.isOn} onChange={onSwitch} />
      {settings.isOn && <Holidays childName={child.name} holidays={settings.holidays} onChange={onHolidays} />}
    </div>
  )
}
