import { useState } from 'preact/hooks'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { ChildReads } from '@/components/left-out/ChildReads'
import { readChildren } from '@/utils/flow/store/read'
import { runHost } from '../../shared/run-host'
import { useLive } from '../../shared/use-live'
import type { PlansView } from './plans-view'
import { type Reading, useReading, writeReading } from './reading-session'

interface Props {
  childId: string
  /** Back to the grown-up's side. */
  onGoOn: (view: PlansView) => void
}

/** The child's place: the exact words of a message, and their answer. Nothing else is in this document. */
export function ReadsSeat({ childId, onGoOn }: Props) {
  const { leftOut, child: words } = useSurface().strings
  const { value: children } = useLive(readChildren, [])
  const reading = useReading(childId)
  const [ended, setEnded] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)
  if (!children || reading === undefined) return null
  const child = children.find(({ id }) => id === childId)
  const answer = async (said: Reading, isOk: boolean) => {
    const { ok } = await runHost({ do: 'check-in', childId, step: { step: 'read', words: said.words, isOk } })
    setFailed(!ok)
    if (!ok) return
    setEnded(words.thanks)
    await writeReading(childId, { ...said, isOk, refused: isOk ? said.refused : [...said.refused, said.words] })
  }
  const goOn = () =>
    onGoOn(reading ? { at: 'reach-out', childId, reachOut: reading.reachOut } : { at: 'check-in', childId })
  const heading = ended ?? (child && reading && reading.isOk === null ? null : leftOut.child.gone)
  return (
    <main class="page">
      {hasFailed && <Notice live>{words.notKept}</Notice>}
      {child && reading && heading === null ? (
        <ChildReads
          band={child.band}
          whom={reading.whom}
          words={reading.words}
          onAnswer={isOk => void answer(reading, isOk)}
          onStop={() => setEnded(words.stopped)}
        />
      ) : (
        <ChildDone band={child?.band ?? '8-12'} heading={heading ?? leftOut.child.gone} onGoOn={goOn} />
      )}
    </main>
  )
}
