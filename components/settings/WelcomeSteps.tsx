import type { ComponentChildren } from 'preact'
import type { Child } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { Button } from '../basics/Button'
import { Notice } from '../basics/Notice'
import { Hills } from '../basics/pictures/Hills'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import { ChildForm } from './ChildForm'
import { FoldedSiteSwitches, type SiteState } from './SitesSection'
import '../invite/invite.css'

interface StepProps {
  /** From 1. */
  step: number
  of: number
  onNext: () => void
  /** Leaves out all that is left. */
  onSkip: () => void
  children: ComponentChildren
}

/** One of the few steps of the first run. */
export function WelcomeStep({ step, of, onNext, onSkip, children }: StepProps) {
  const { welcome } = useSurface().strings
  return (
    <main class="page stack stack-loose">
      <div class="row row-apart">
        <p class="small soft">{welcome.step(step, of)}</p>
        <Button look="quiet" onClick={onSkip}>
          {welcome.skip}
        </Button>
      </div>
      {children}
      {step < of && (
        <Button look="main" onClick={onNext}>
          {welcome.next}
        </Button>
      )}
    </main>
  )
}

/** What it does, and what it never does. */
export function WelcomePromises() {
  const { welcome } = useSurface().strings
  return (
    <>
      <Hills />
      <div class="stack stack-tight">
        <Title>{welcome.title}</Title>
        <p>{welcome.lead}</p>
      </div>
      <Lines heading={welcome.what} lines={welcome.does} />
      <Lines heading={welcome.promises} lines={welcome.never} />
    </>
  )
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <section class="stack stack-tight">
      <h2>{heading}</h2>
      <ul class="dashes stack stack-tight">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

interface SitesProps {
  sites: readonly SiteState[]
  problem: string | null
  onSwitch: (site: Site, isOn: boolean) => void
}

/** The disclosure stands above the first switch: what is read, and where it goes. */
export function WelcomeSites({ sites, problem, onSwitch }: SitesProps) {
  const { welcome } = useSurface().strings
  return (
    <section class="stack">
      <Title>{welcome.where}</Title>
      <Notice>{welcome.disclosure}</Notice>
      <FoldedSiteSwitches sites={sites} onSwitch={onSwitch} />
      <p class="small" role="status">
        {problem}
      </p>
      <p class="small soft">{welcome.whereLater}</p>
    </section>
  )
}

/** The first child; not needed for anything but asking. */
export function WelcomeWho({ onSave }: { onSave: (child: Omit<Child, 'id'>) => void }) {
  const { welcome } = useSurface().strings
  return (
    <section class="stack">
      <div>
        <Title>{welcome.who}</Title>
        <p class="soft">{welcome.whoNote}</p>
      </div>
      <ChildForm child={null} onSave={onSave} />
    </section>
  )
}

/** The end of the first run. */
export function WelcomeDone({ onOpen }: { onOpen: () => void }) {
  const { welcome } = useSurface().strings
  return (
    <main class="page stack stack-loose">
      <Hills />
      <Title>{welcome.finished}</Title>
      <Button look="main" onClick={onOpen}>
        {welcome.open}
      </Button>
    </main>
  )
}
