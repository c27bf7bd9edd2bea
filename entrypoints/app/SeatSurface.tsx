import type { ComponentChildren } from 'preact'
import { LiveNotice } from '@/components/basics/LiveNotice'
import { type Surface, SurfaceContext, useSurface } from '@/components/basics/surface'
import { localeFor, stringsFor } from '@/components/strings/strings'
import type { Child } from '@/utils/model/family'
import type { Problem } from '../shared/run-command'

interface Props {
  /** Who sits here; undefined where a parent taps, or nobody is known. */
  child: Child | undefined
  /** Why the last tap was not kept; null where it was. */
  problem: Problem | null
  children: ComponentChildren
}

/** A child's screen, in the child's own language, with a word where a tap was not kept. */
export function SeatSurface({ child, problem, children }: Props) {
  const own = surfaceFor(child, useSurface())
  return (
    <SurfaceContext.Provider value={own}>
      <main class="page" lang={own.locale}>
        <NotKept problem={problem} />
        {children}
      </main>
    </SurfaceContext.Provider>
  )
}

/** A child's screens may speak another language than the parent's. */
function surfaceFor(child: Child | undefined, surface: Surface): Surface {
  if (child?.language === undefined) return surface
  const locale = localeFor(child.language, navigator.languages)
  return { ...surface, locale, strings: stringsFor(locale) }
}

/** For the child, and for the grown-up who can make room. What was tapped stays on the screen. */
function NotKept({ problem }: { problem: Problem | null }) {
  const { child, basics } = useSurface().strings
  return (
    <LiveNotice>
      {problem && (
        <>
          <p class="child-line">{child.notKept}</p>
          {problem === 'storage-full' && <p class="small">{basics.problems[problem]}</p>}
        </>
      )}
    </LiveNotice>
  )
}
