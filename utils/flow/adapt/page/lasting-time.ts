/** With its year it is the same on every day. */
const WITH_YEAR = /(?<!\d)20\d\d(?!\d)/

/**
 * What tells a message without an id apart by its time. "Monday 9:03" is a date a week later, and the message would be
 * another one: where a page leaves the year out, the instant (ISO 8601) stands for it as far as it is known.
 */
export const lastingTime = (shown: string, instant: string | null): string =>
  WITH_YEAR.test(shown) ? shown : (instant ?? shown)
