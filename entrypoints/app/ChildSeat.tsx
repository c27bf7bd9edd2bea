import { useState } from 'preact/hooks'
import { Notice } from '@/components/basics/Notice'
import { type Surface, SurfaceContext, useSurface } from '@/components/basics/surface'
import { ChildDone } from '@/components/decide/ChildDone'
import { localeFor, stringsFor } from '@/components/strings/strings'
import { readChildren } from '@/utils/flow/store/read'
import type { Child } from '@/utils/model/family'
import type { Problem } from '../shared/run-command'
import { useLive } from '../shared/use-live'
import { findCard } from './find-card'
import { Seated } from './Seated'

interface Props {
  invitationId: string
  childId: string
  toldByParent: boolean
  /** Back to the grown-up's side. */
  onGoOn: () => void
}

/** The child's place: their turn, or later the outcome. Nothing else of the invitation is in this document. */
export function ChildSeat(props: Props) {
  const surface = useSurface()
  const { value: children } = useLive(readChildren, [])
  if (children === undefined) return null
  const child = children.find(({ id }) => id === props.childId)
  const own = props.toldByParent ? surface : surfaceFor(child, surface)
  return (
    <SurfaceContext.Provider value={own}>
      <Seat {...props} />
    </SurfaceContext.Provider>
  )
}

/** A child's screens may speak another language than the parent's. */
function surfaceFor(child: Child | undefined, surface: Surface): Surface {
  if (child?.language === undefined) return surface
  const locale = localeFor(child.language, navigator.languages)
  return { ...surface, locale, strings: stringsFor(locale) }
}

function Seat({ invitationId, childId, toldByParent, onGoOn }: Props) {
  const { strings, locale } = useSurface()
  const [problem, setProblem] = useState<Problem | null>(null)
  const { value: data } = useLive(() => findCard(invitationId), [invitationId])
  if (data === undefined) return null
  const child = data?.children.find(({ id }) => id === childId)
  return (
    <main class="page" lang={locale}>
      {problem && <NotKept problem={problem} />}
      {data && child ? (
        <Seated data={data} child={child} toldByParent={toldByParent} onProblem={setProblem} onGoOn={onGoOn} />
      ) : (
        <ChildDone band="8-12" heading={data ? strings.child.gone : strings.invite.gone} onGoOn={onGoOn} />
      )}
    </main>
  )
}

/** For the child, and for the grown-up who can make room. What was tapped stays on the screen. */
function NotKept({ problem }: { problem: Problem }) {
  const { child, basics } = useSurface().strings
  return (
    <Notice live>
      <p class="child-line">{child.notKept}</p>
      {problem === 'storage-full' && <p class="small">{basics.problems[problem]}</p>}
    </Notice>
  )
}
