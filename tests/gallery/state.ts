import type { ComponentChild } from 'preact'
import type { Strings } from '@/components/strings/strings'

/** One component, or a few as a screen puts them together, in one state. */
export interface State {
  render: () => ComponentChild
  /** It brings its own `<main>`. */
  isPage?: true
  /** Buttons that are pressed one after the other to get there, by their names. */
  press?: (strings: Strings) => readonly string[]
  /** Everything that folds is open. */
  isUnfolded?: true
}

/** By name, in the order in which they are shown. */
export type States = Readonly<Record<string, State>>

/** What a handler does here. */
export const nothing = () => {}
