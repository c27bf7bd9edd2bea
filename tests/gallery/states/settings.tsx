import type { ComponentChildren } from 'preact'
import { useSurface } from '@/components/basics/surface'
import { ChildForm } from '@/components/settings/ChildForm'
import { ChildrenSection } from '@/components/settings/ChildrenSection'
import { GeneralSection } from '@/components/settings/GeneralSection'
import { HelplinesSection } from '@/components/settings/HelplinesSection'
import { KeepSection } from '@/components/settings/KeepSection'
import { PrivacySection } from '@/components/settings/PrivacySection'
import { type SiteState, SitesSection } from '@/components/settings/SitesSection'
import { WelcomeDone, WelcomePromises, WelcomeSites, WelcomeStep, WelcomeWho } from '@/components/settings/WelcomeSteps'
import type { Settings } from '@/utils/model/family'
import { anneliese, gmail, mika, noor, whatsapp, ZONE } from '../families'
import { nothing, type State, type States } from '../state'

const SETTINGS: Settings = {
  timeZone: ZONE,
  language: null,
  reminders: true,
  remindersOffered: true,
  badge: true,
  keepDays: 60,
  customSites: [],
  sitesOff: [],
  rephrase: false,
  ownPhrases: [],
  draftsTold: []
}

const SITES: readonly SiteState[] = [
  { site: whatsapp, isOn: true, granted: ['web.whatsapp.com'] },
  { site: gmail, isOn: false, granted: ['mail.google.com'] },
  { site: { ...gmail, id: 'evite', name: 'Evite', kind: 'page' }, isOn: false, granted: [] }
]

const welcome = (step: number, children: ComponentChildren): State => ({
  isPage: true,
  render: () => (
    <WelcomeStep step={step} of={3} onNext={nothing} onSkip={nothing}>
      {children}
    </WelcomeStep>
  )
})

function Sites() {
  const { settings } = useSurface().strings
  return (
    <SitesSection
      sites={SITES}
      custom={[
        { origin: 'https://mail.wren-hall.example', isGranted: true },
        { origin: 'https://a-rather-long-name-of-a-club.chat.example', isGranted: false }
      ]}
      problem={settings.refused}
      onSwitch={nothing}
      onAdd={nothing}
      onRemove={nothing}
    />
  )
}

function General({ hasProblem }: { hasProblem: boolean }) {
  const { settings } = useSurface().strings
  return (
    <GeneralSection
      settings={SETTINGS}
      problem={hasProblem ? settings.refused : null}
      onSave={nothing}
      onReminders={nothing}
    />
  )
}

const keep = (isDeleted: boolean): State => ({
  render: () => (
    <KeepSection
      keepDays={60}
      isDeleted={isDeleted}
      problem={null}
      onKeepDays={nothing}
      onExport={nothing}
      onDelete={nothing}
    />
  )
})

export const settings: States = {
  'settings/children': {
    render: () => <ChildrenSection children={[mika, noor, anneliese]} onSave={nothing} onRemove={nothing} />
  },
  'settings/children-remove': {
    press: ({ settings }) => [settings.removeChild('Mika')],
    render: () => <ChildrenSection children={[mika]} onSave={nothing} onRemove={nothing} />
  },
  'settings/child-missing-name': {
    press: ({ basics }) => [basics.save],
    render: () => <ChildForm child={null} onSave={nothing} onCancel={nothing} />
  },
  'settings/sites': { isUnfolded: true, render: () => <Sites /> },
  'settings/general': { render: () => <General hasProblem /> },
  'settings/keep': keep(false),
  'settings/keep-sure': { ...keep(false), press: ({ settings }) => [settings.deleteAll] },
  'settings/keep-deleted': keep(true),
  'settings/helplines': { isUnfolded: true, render: () => <HelplinesSection /> },
  'settings/privacy': { render: () => <PrivacySection /> },
  'welcome/promises': welcome(1, <WelcomePromises />),
  'welcome/sites': welcome(2, <WelcomeSites sites={SITES} problem={null} onSwitch={nothing} />),
  'welcome/who': welcome(3, <WelcomeWho onSave={nothing} />),
  'welcome/done': { isPage: true, render: () => <WelcomeDone onOpen={nothing} /> }
}
