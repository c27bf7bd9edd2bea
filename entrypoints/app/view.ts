import type { ReplyIntent } from '@/utils/model/decision'
import type { Settings } from '@/utils/model/family'
import type { Run } from '../shared/use-run'
import type { CardData } from './card-data'

/** What is being done with an invitation; the card itself at first. `childId` is null while no child is named. */
export type View =
  | { at: 'card'; isChanging?: boolean }
  | { at: 'later'; childId: string | null }
  | { at: 'reply'; childId: string | null; intent: ReplyIntent }
  | { at: 'ask'; childId: string | null }

/** What every view of an invitation gets. */
export interface ViewProps {
  data: CardData
  settings: Settings
  onView: (view: View) => void
  /** Gives the screen to the child; `toldByParent` where a parent taps what they say. */
  onChild: (childId: string, toldByParent: boolean) => void
  onRun: Run
}
