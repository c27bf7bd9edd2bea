import { Button } from '@/components/basics/Button'
import { useSurface } from '@/components/basics/surface'
import '@/components/left-out/left-out.css'

/** *Make plans* is at the foot of every screen of a grown-up. */
export function PlansFoot({ onPlans }: { onPlans: () => void }) {
  const { leftOut } = useSurface().strings
  return (
    <footer class="plans-foot">
      <Button look="quiet" wide onClick={onPlans}>
        {leftOut.makePlans}
      </Button>
    </footer>
  )
}
