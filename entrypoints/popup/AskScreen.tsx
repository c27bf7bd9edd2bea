import type { ViewProps } from './view'

export function AskScreen(_: ViewProps & { childId: string | null }) {
  return null
}
