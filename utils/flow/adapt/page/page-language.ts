/** Languages of a page and then of the browser, for reading what the page writes for people. */
export const languagesOf = (page: Document): string[] => [
  page.documentElement.lang,
  ...(page.defaultView?.navigator.languages ?? [])
]

/** The language that a page says it is in. */
export const languageOf = (page: Document): string => page.documentElement.lang || 'en'
