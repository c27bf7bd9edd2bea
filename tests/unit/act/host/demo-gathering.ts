import type { Gathering } from '@/utils/model/gathering'
import type { Rotation } from '@/utils/model/rotation'

export const gathering = (more: Partial<Gathering> = {}): Gathering => ({
  id: 'g1',
  childId: 'c1',
  activity: 'board-games',
  offered: [],
  childPicked: false,
  start: '2026-12-05T14:00',
  end: null,
  place: '12 Mill Lane',
  replyBy: '2026-12-02',
  invited: null,
  checked: [],
  posts: [],
  cancelled: false,
  timeZone: 'Europe/London',
  sequence: 0,
  usedOn: '2026-11-18',
  ...more
})

export const rotation = (more: Partial<Rotation> = {}): Rotation => ({
  id: 'r1',
  childId: 'c1',
  families: [],
  turns: [],
  time: '15:00',
  minutes: 120,
  timeZone: 'Europe/London',
  sequence: 0,
  usedOn: '2026-11-18',
  ...more
})
