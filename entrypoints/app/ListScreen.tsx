import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Button } from '@/components/basics/Button'
import { LiveNotice } from '@/components/basics/LiveNotice'
import { Notice } from '@/components/basics/Notice'
import { useSurface } from '@/components/basics/surface'
import { Title } from '@/components/basics/Title'
import { EmptyList } from '@/components/invite/EmptyList'
import { InvitationList } from '@/components/invite/InvitationList'
import type { PlainOutcome } from '@/components/invite/InvitationRow'
import { ReadingStatus } from '@/components/invite/ReadingStatus'
import { invitedChild } from '@/utils/act/decide/invited-child'
import { openFor } from '@/utils/act/decide/standing-of'
import { sites } from '@/utils/flow/adapt/sites'
import {
  type List,
  type ListPage,
  readChildren,
  readDecisions,
  readInvitation,
  readList,
  readSiteStatuses
} from '@/utils/flow/store/read'
import type { When } from '@/utils/model/facts'
import type { Settings, SiteStatus } from '@/utils/model/family'
import type { Site } from '@/utils/model/site'
import { ProblemNotice } from '../shared/ProblemNotice'
import { type Problem, runCommand } from '../shared/run-command'
import { isSiteOn, turnOnSite } from '../shared/turn-on-site'
import { useGrants } from '../shared/use-grants'
import { useLive } from '../shared/use-live'
import { useRun } from '../shared/use-run'
import { onlyChildOf, outcomeCommand } from './card-data'
import { OpenWide } from './OpenWide'
import type { Draft, Place } from './place'
import { QuietLine } from './plans/QuietLine'
import { replyViewOf } from './reply-view-of'
import { useLook } from './use-look'
import { sitesToOffer, useOpenSite } from './use-open-site'
import type { View } from './view'

const LIST: Place = { at: 'list' }
const LISTS: readonly List[] = ['waiting', 'going', 'not-going', 'past']
/** Rows of a list at first, and how many more a click shows. */
const STEP = 20

type Limits = Record<List, number>
type Pages = Record<List, ListPage>

async function readLists(today: When, limits: Limits): Promise<Pages> {
  const pages = await Promise.all(LISTS.map(async list => [list, await readList(list, today, limits[list])] as const))
  return Object.fromEntries(pages) as Pages
}

/** An only child, the one whose decision is open, or whom the message names; null where that is nobody, or several. */
async function whoIsMeant(invitationId: string): Promise<string | null> {
  const [children, invitation] = await Promise.all([readChildren(), readInvitation(invitationId)])
  if (!invitation) return onlyChildOf(children)
  const open = openFor(await readDecisions(invitation.id))
  return onlyChildOf(children) ?? open ?? invitedChild(invitation.facts, children)
}

interface Props {
  settings: Settings
  onOpen: (invitationId: string, view?: View) => void
  /** With what was read on the page below, where the parent asked for that. */
  onPaste: (draft?: Draft) => void
  onCheckIn: (childId: string) => void
}

/** What needs an answer now, and what was answered. */
export function ListScreen({ settings, onOpen, onPaste, onCheckIn }: Props) {
  const { strings, today } = useSurface()
  const [limits, setLimits] = useState<Limits>({ waiting: STEP, going: STEP, 'not-going': STEP, past: STEP })
  const { value: pages } = useLive(() => readLists(today, limits), [today, limits])
  const { value: children } = useLive(readChildren, [])
  const { problem, run } = useRun()
  const { look, hasFailed } = useLook(onPaste)
  if (!pages || !children) return null
  const only = onlyChildOf(children)
  const decide = async (invitationId: string, outcome: PlainOutcome) => {
    const childId = await whoIsMeant(invitationId)
    const isDone = await run(outcomeCommand(invitationId, childId, outcome))
    if (isDone) onOpen(invitationId, await replyViewOf(invitationId, childId))
  }
  const ask = async (invitationId: string) =>
    onOpen(invitationId, { at: 'ask', childId: await whoIsMeant(invitationId) })
  const isEmpty = LISTS.every(list => pages[list].invitations.length === 0)
  return (
    <main class="page stack stack-loose">
      <Head />
      <ProblemNotice problem={problem} />
      <LiveNotice>{hasFailed && strings.invite.cannotLook}</LiveNotice>
      {isEmpty && <Empty settings={settings} onOpen={onOpen} onPaste={() => onPaste()} onLook={look} />}
      {LISTS.some(list => pages[list].invitations.some(({ origin }) => origin === 'example')) && <ExampleNote />}
      {LISTS.map(list => (
        <InvitationList
          key={list}
          heading={strings.invite.lists[list]}
          {...pages[list]}
          isFolded={list === 'past'}
          childName={children.find(({ id }) => id === only)?.name ?? null}
          onOpen={id => onOpen(id)}
          onDecide={(id, outcome) => void decide(id, outcome)}
          onAsk={id => void ask(id)}
          onMore={() => setLimits({ ...limits, [list]: limits[list] + STEP })}
        />
      ))}
      {!isEmpty && (
        <div class="stack stack-tight">
          <Button onClick={() => onPaste()}>{strings.invite.paste}</Button>
          {look && <Button onClick={look}>{strings.invite.look}</Button>}
        </div>
      )}
      <QuietLine onCheckIn={onCheckIn} />
      <Foot />
    </main>
  )
}

const openOptions = () => void browser.runtime.openOptionsPage()

function Head() {
  const { strings } = useSurface()
  return (
    <header class="row row-apart list-head">
      <Title>{strings.basics.name}</Title>
      <Button look="quiet" onClick={openOptions}>
        {strings.basics.settings}
      </Button>
    </header>
  )
}

function ExampleNote() {
  const { invite } = useSurface().strings
  return (
    <Notice>
      <p>{invite.exampleNote}</p>
      <Button onClick={() => void runCommand({ do: 'end-example' })}>{invite.endExample}</Button>
    </Notice>
  )
}

function Foot() {
  const { value: statuses } = useLive(readSiteStatuses, [])
  return (
    <footer class="stack stack-tight">
      {statuses && <ReadingStatus statuses={statuses} nameOf={nameOfStatus} />}
      <OpenWide place={LIST} />
    </footer>
  )
}

/** A custom site is known by its host, since two of them may run the same software. */
function nameOfStatus({ key, site }: SiteStatus): string {
  const known = sites.find(each => each.id === site)
  return key === site ? (known?.name ?? site) : (URL.parse(key)?.host ?? key)
}

interface EmptyProps extends Pick<Props, 'settings' | 'onOpen'> {
  onPaste: () => void
  onLook: (() => void) | undefined
}

function Empty({ settings, onOpen, onPaste, onLook }: EmptyProps) {
  const { strings } = useSurface()
  const grants = useGrants()
  const [problem, setProblem] = useState<Problem | 'refused-by-browser' | null>(null)
  const open = useOpenSite()
  const turnOn = (site: Site) => void turnOnSite(site).then(isOn => setProblem(isOn ? null : 'refused-by-browser'))
  const tryExample = async () => {
    const result = await runCommand({ do: 'start-example' })
    setProblem(result.problem)
    const [id] = result.invitationIds
    if (id) onOpen(id)
  }
  if (!grants || open === undefined) return null
  const off = sites.filter(site => site.matches.length > 0 && !isSiteOn(site, grants, settings))
  return (
    <>
      <EmptyList
        sites={sitesToOffer(off, open)}
        onPaste={onPaste}
        onLook={onLook}
        onTurnOn={turnOn}
        onOtherSite={openOptions}
        onTryExample={() => void tryExample()}
      />
      <LiveNotice>
        {problem === 'refused-by-browser' ? strings.settings.refused : problem && strings.basics.problems[problem]}
      </LiveNotice>
    </>
  )
}
