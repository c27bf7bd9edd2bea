/** Words around dates and times; the dates themselves come from `Intl`. */
export const when = {
  dayAndTime: (day: string, time: string) => `${day}, ${time}`,
  span: (start: string, end: string) => `${start} to ${end}`,
  relative: (relative: string, day: string) => `${relative}, ${day}`,
  noDay: 'No date yet'
}
