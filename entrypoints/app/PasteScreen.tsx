import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { PasteBox, type Pasted } from '@/components/invite/PasteBox'
import { type Problem, runCommand } from '../shared/run-command'
import { BackBar } from './BackBar'
import type { Draft } from './place'

interface Props {
  /** What stands in the box at first; null where the parent pastes. */
  draft: Draft | null
  onOpen: (invitationId: string) => void
  onBack: () => void
}

/** Hands in a text or a calendar file; opens the card that comes of it, or the list where there are several. */
export function PasteScreen({ draft, onOpen, onBack }: Props) {
  const { strings } = useSurface()
  const isLook = draft?.from === 'page'
  const [problem, setProblem] = useState<Problem | null>(draft?.from === 'selection' ? 'not-an-invitation' : null)
  const add = async ({ text, as, force }: Pasted) => {
    const structured = as === 'pasted' ? draft?.structured : undefined
    const result = await runCommand({ do: 'add', text, as, ...(force && { force }), ...(structured && { structured }) })
    setProblem(result.problem)
    const [first, second] = result.invitationIds
    if (result.ok && first) second ? onBack() : onOpen(first)
  }
  return (
    <main class="page stack">
      <BackBar onBack={onBack} />
      <Title>{isLook ? strings.invite.lookedTitle : strings.invite.pasteTitle}</Title>
      {isLook && <p>{strings.invite.lookedNote}</p>}
      <PasteBox
        text={draft?.text ?? ''}
        problem={problem && strings.basics.problems[problem]}
        canKeep={problem === 'not-an-invitation'}
        onAdd={pasted => void add(pasted)}
      />
    </main>
  )
}
