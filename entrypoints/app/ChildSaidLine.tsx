import { Choices } from '@/components/basics/Choices'
import { useSurface } from '@/components/basics/surface'
import { CHILD_SAID, type ChildSaid } from '@/utils/model/decision'
import { type CardData, decisionOf } from './card-data'
import type { ViewProps } from './view'

interface Props {
  data: CardData
  childId: string | null
  onRun: ViewProps['onRun']
}

/** One optional line on the quick way. Once the child has spoken for themselves there is nothing to note. */
export function ChildSaidLine({ data, childId, onRun }: Props) {
  const { decide } = useSurface().strings
  const decision = decisionOf(data, childId)
  if (!decision?.outcome || decision.child) return null
  const child = data.children.find(({ id }) => id === childId) ?? null
  const choose = (said: ChildSaid) => {
    const step = { step: 'child-said', said: said === decision.childSaid ? null : said } as const
    void onRun({ do: 'decide', invitationId: data.invitation.id, childId, step })
  }
  return (
    <div class="stack stack-tight">
      <Choices
        label={decide.childSaidQuestion(child?.name ?? null)}
        values={CHILD_SAID}
        chosen={decision.childSaid}
        name={said => decide.childSaid[said]}
        onChoose={choose}
      />
      <p class="small soft">{decide.childSaidNote}</p>
    </div>
  )
}
