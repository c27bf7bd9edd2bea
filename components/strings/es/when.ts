import type { Strings } from '../en/index'

/** Words around dates and times; the dates themselves come from `Intl`. */
export const when: Strings['when'] = {
  dayAndTime: (day, time) => `${day}, ${time}`,
  span: (start, end) => `${start} a ${end}`,
  relative: (relative, day) => `${relative}, ${day}`,
  noDay: 'Aún sin fecha'
}
