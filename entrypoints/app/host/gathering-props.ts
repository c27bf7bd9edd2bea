import type { Gathering } from '@/utils/model/gathering'
import type { PlansProps } from '../plans/plans-props'

/** What every step of a gathering gets. */
export interface GatheringProps extends PlansProps {
  gathering: Gathering
}
