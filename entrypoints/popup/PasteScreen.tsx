import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { PasteBox, type Pasted } from '@/components/invite/PasteBox'
import { type Problem, runCommand } from '../shared/run-command'
import { BackBar } from './BackBar'

interface Props {
  onOpen: (invitationId: string) => void
  onBack: () => void
}

/** Hands in a text or a calendar file; opens the card that comes of it, or the list where there are several. */
export function PasteScreen({ onOpen, onBack }: Props) {
  const { strings } = useSurface()
  const [problem, setProblem] = useState<Problem | null>(null)
  const add = async ({ text, as, force }: Pasted) => {
    const result = await runCommand({ do: 'add', text, as, ...(force && { force }) })
    setProblem(result.problem)
    const [first, second] = result.invitationIds
    if (result.ok && first) second ? onBack() : onOpen(first)
  }
  return (
    <main class="page stack">
      <BackBar onBack={onBack} />
      <h1 class="title">{strings.invite.pasteTitle}</h1>
      <PasteBox
        problem={problem && strings.basics.problems[problem]}
        canKeep={problem === 'not-an-invitation'}
        onAdd={pasted => void add(pasted)}
      />
    </main>
  )
}
