import type { Structured } from './structured'

/** What was read of one page because the parent asked for it, once. It comes from the page and is hostile. */
export interface Look {
  text: string
  structured?: Structured
}
