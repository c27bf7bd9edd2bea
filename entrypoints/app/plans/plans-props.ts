import type { HostCommand } from '@/utils/messages/host-command'
import type { Command } from '@/utils/messages/protocol'
import type { CheckIn, CheckInStep } from '@/utils/model/check-in'
import type { Child } from '@/utils/model/family'
import type { HostOutcome } from '../../shared/run-host'
import type { Place } from '../place'
import type { PlansView } from './plans-view'

/** What every step of a plan gets. */
export interface PlansProps {
  children: readonly Child[]
  onView: (view: PlansView) => void
  go: (place: Place) => void
  /** Resolves to whether it was done; what went wrong is shown above the step. */
  onRun: (command: Command) => Promise<boolean>
  onHost: (command: HostCommand) => Promise<HostOutcome>
}

/** A step that is about one child. */
export interface CheckInProps extends PlansProps {
  child: Child
  /** Null where nothing was said yet. */
  checkIn: CheckIn | null
  onStep: (step: CheckInStep) => Promise<boolean>
}
