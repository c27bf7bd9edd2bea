import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { PasteBox, type Pasted } from '@/components/invite/PasteBox'
import { type Problem, runCommand } from '../shared/run-command'
import { BackBar } from './BackBar'

interface Props {
  /** A selected text that did not look like an invitation; it is not lost. */
  text: string | null
  onOpen: (invitationId: string) => void
  onBack: () => void
}

/** Hands in a text or a calendar file; opens the card that comes of it, or the list where there are several. */
export function PasteScreen({ text, onOpen, onBack }: Props) {
  const { strings } = useSurface()
  const [problem, setProblem] = useState<Problem | null>(text === null ? null : 'not-an-invitation')
  const add = async ({ text: pasted, as, force }: Pasted) => {
    const result = await runCommand({ do: 'add', text: pasted, as, ...(force && { force }) })
    setProblem(result.problem)
    const [first, second] = result.invitationIds
    if (result.ok && first) second ? onBack() : onOpen(first)
  }
  return (
    <main class="page stack">
      <BackBar onBack={onBack} />
      <Title>{strings.invite.pasteTitle}</Title>
      <PasteBox
        text={text ?? ''}
        problem={problem && strings.basics.problems[problem]}
        canKeep={problem === 'not-an-invitation'}
        onAdd={pasted => void add(pasted)}
      />
    </main>
  )
}
