import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildReads } from '@/components/left-out/ChildReads'
import { readChildren } from '@/utils/flow/store/read'
import type { Child } from '@/utils/model/family'
import type { Problem } from '../../shared/run-command'
import { runHost } from '../../shared/run-host'
import { useLive } from '../../shared/use-live'
import { SeatSurface } from '../SeatSurface'
import type { PlansView } from './plans-view'
import { type Reading, useReading, writeReading } from './reading-session'

interface Props {
  childId: string
  /** Back to the grown-up's side. */
  onGoOn: (view: PlansView) => void
}

/** The child's place: the exact words of a message, and their answer. Nothing else is in this document. */
export function ReadsSeat({ childId, onGoOn }: Props) {
  const { value: children } = useLive(readChildren, [])
  const reading = useReading(childId)
  const [problem, setProblem] = useState<Problem | null>(null)
  if (!children || reading === undefined) return null
  const child = children.find(({ id }) => id === childId)
  const goOn = () =>
    onGoOn(reading ? { at: 'reach-out', childId, reachOut: reading.reachOut } : { at: 'check-in', childId })
  return (
    <SeatSurface child={child} problem={problem}>
      <Reads child={child} reading={reading} onProblem={setProblem} onGoOn={goOn} />
    </SeatSurface>
  )
}

interface ReadsProps {
  child: Child | undefined
  reading: Reading | null
  /** Null once it went well. */
  onProblem: (problem: Problem | null) => void
  onGoOn: () => void
}

function Reads({ child, reading, onProblem, onGoOn }: ReadsProps) {
  const { leftOut, child: words } = useSurface().strings
  const [ended, setEnded] = useState<string | null>(null)
  if (!child || !reading || reading.isOk !== null || ended !== null) {
    return <ChildDone band={child?.band ?? '8-12'} heading={ended ?? leftOut.child.gone} onGoOn={onGoOn} />
  }
  const answer = async (isOk: boolean) => {
    const step = { step: 'read', words: reading.words, isOk } as const
    const { ok, problem } = await runHost({ do: 'check-in', childId: child.id, step })
    onProblem(problem)
    if (!ok) return
    setEnded(words.thanks)
    const refused = isOk ? reading.refused : [...reading.refused, reading.words]
    // The answer is kept; where memory is full, it is only not told to another window.
    await writeReading(child.id, { ...reading, isOk, refused }).catch(() => {})
  }
  return (
    <ChildReads
      band={child.band}
      whom={reading.whom}
      words={reading.words}
      onAnswer={isOk => void answer(isOk)}
      onStop={() => setEnded(words.stopped)}
    />
  )
}
