/** Languages of a page and then of the browser, for reading what the page writes for people. */
export const languagesOf = (page: Document): string[] => [
  page.documentElement.lang,
  ...(page.defaultView?.navigator.languages ?? [])
]

/** The language that a page says it is in. */
export const languageOf = (page: Document): string => page.documentElement.lang || 'en'

/** Whether a page was opened on the day that it is now: then its "today" and its "Monday" are ours. */
export function isFresh(page: Document, now: number): boolean {
  const opened = page.defaultView?.performance.timeOrigin
  return opened !== undefined && new Date(opened).toDateString() === new Date(now).toDateString()
}
