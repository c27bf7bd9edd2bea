import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { HelplinesSection } from '@/components/settings/HelplinesSection'
import { PrivacySection } from '@/components/settings/PrivacySection'
import type { Settings } from '@/utils/model/family'
import { ProblemNotice } from '../shared/ProblemNotice'
import { useRun } from '../shared/use-run'
import { Children } from './Children'
import { General } from './General'
import { Keep } from './Keep'
import { Notices } from './Notices'
import { Sites } from './Sites'

/** Everything that a parent can set. Each change is kept at once. */
export function Options({ settings }: { settings: Settings }) {
  const { strings } = useSurface()
  const { problem, run, runForHost } = useRun()
  return (
    <main class="page stack stack-loose">
      <Title>{strings.settings.title}</Title>
      <ProblemNotice problem={problem} />
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
