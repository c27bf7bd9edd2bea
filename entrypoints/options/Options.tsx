import { useState } from 'preact/hooks'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { HelplinesSection } from '@/components/settings/HelplinesSection'
import { PrivacySection } from '@/components/settings/PrivacySection'
import type { Settings } from '@/utils/model/family'
import { type Problem, runCommand } from '../shared/run-command'
import { runHost } from '../shared/run-host'
import { Children } from './Children'
import { General } from './General'
import { Keep } from './Keep'
import { Notices } from './Notices'
import type { Run, RunHost } from './run'
import { Sites } from './Sites'

/** Everything that a parent can set. Each change is kept at once. */
export function Options({ settings }: { settings: Settings }) {
  const { strings } = useSurface()
  const [problem, setProblem] = useState<Problem | null>(null)
  const run: Run = async command => {
    const result = await runCommand(command)
    setProblem(result.problem)
    return result.ok
  }
  const runForHost: RunHost = async command => {
    const result = await runHost(command)
    setProblem(result.problem)
    return result.ok
  }
  return (
    <main class="page stack stack-loose">
      <Title>{strings.settings.title}</Title>
      {problem && <Notice live>{strings.basics.problems[problem]}</Notice>}
      <Children onRun={run} />
      <Notices onHost={runForHost} />
      <Sites settings={settings} onRun={run} />
      <General settings={settings} onRun={run} />
      <Keep settings={settings} onRun={run} />
      <HelplinesSection />
      <PrivacySection />
    </main>
  )
}
