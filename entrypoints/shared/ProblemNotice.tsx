import { LiveNotice } from '@/components/basics/LiveNotice'
import { useSurface } from '@/components/basics/surface'
import type { Problem } from './run-command'

/** What went wrong with the last wish; nothing where nothing did. */
export function ProblemNotice({ problem }: { problem: Problem | null }) {
  const { problems } = useSurface().strings.basics
  return <LiveNotice>{problem && problems[problem]}</LiveNotice>
}
