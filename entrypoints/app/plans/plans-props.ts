import type { CheckIn, CheckInStep } from '@/utils/model/check-in'
import type { Child } from '@/utils/model/family'
import type { Run, RunHost } from '../../shared/use-run'
import type { Place } from '../place'
import type { PlansView } from './plans-view'

/** What every step of a plan gets. */
export interface PlansProps {
  children: readonly Child[]
  onView: (view: PlansView) => void
  go: (place: Place) => void
  onRun: Run
  onHost: RunHost
}

/** A step that is about one child. */
export interface CheckInProps extends PlansProps {
  child: Child
  /** Null where nothing was said yet. */
  checkIn: CheckIn | null
  onStep: (step: CheckInStep) => Promise<boolean>
}
