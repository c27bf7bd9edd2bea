import { useState } from 'preact/hooks'
import { useSurface } from '@/components/basics/surface'
import { WelcomeDone, WelcomePromises, WelcomeSites, WelcomeStep, WelcomeWho } from '@/components/settings/WelcomeSteps'
import type { Child, Settings } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { runCommand } from '../shared/run-command'
import { siteStates } from '../shared/site-states'
import { turnOffSite } from '../shared/turn-off-site'
import { turnOnSite } from '../shared/turn-on-site'
import { useGrants } from '../shared/use-grants'

const STEPS = 3

/** Three short steps, each of which can be skipped. */
export function Welcome({ settings }: { settings: Settings }) {
  const [step, setStep] = useState(1)
  const go = (next: number) => {
    scrollTo(0, 0)
    setStep(next)
  }
  if (step > STEPS) return <WelcomeDone onOpen={() => location.assign('/tab.html')} />
  return (
    <WelcomeStep step={step} of={STEPS} onNext={() => go(step + 1)} onSkip={() => go(STEPS + 1)}>
      {step === 1 && <WelcomePromises />}
      {step === 2 && <Where settings={settings} />}
      {step === 3 && <Who onAdded={() => go(STEPS + 1)} />}
    </WelcomeStep>
  )
}

function Where({ settings }: { settings: Settings }) {
  const { strings } = useSurface()
  const grants = useGrants()
  const [isRefused, setRefused] = useState(false)
  const turn = async (site: Site, isOn: boolean) => {
    if (isOn) return setRefused(!(await turnOnSite(site)))
    await turnOffSite(site)
  }
  return (
    <WelcomeSites
      sites={grants ? siteStates(grants, settings) : []}
      problem={isRefused ? strings.settings.refused : null}
      onSwitch={(site, isOn) => void turn(site, isOn)}
    />
  )
}

function Who({ onAdded }: { onAdded: () => void }) {
  const add = async (profile: Omit<Child, 'id'>) => {
    const { ok } = await runCommand({ do: 'save-child', child: { ...profile, id: crypto.randomUUID() } })
    if (ok) onAdded()
  }
  return <WelcomeWho onSave={profile => void add(profile)} />
}
