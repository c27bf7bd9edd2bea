import { useSurface } from '@/components/basics/surface'
import { FourWays } from '@/components/decide/FourWays'
import { AskedMessages } from '@/components/invite/AskedMessages'
import { Card } from '@/components/invite/Card'
import { EmptyList } from '@/components/invite/EmptyList'
import { FactEditor } from '@/components/invite/FactEditor'
import { InvitationList } from '@/components/invite/InvitationList'
import { LookAlikes } from '@/components/invite/LookAlikes'
import { PasteBox } from '@/components/invite/PasteBox'
import { ReadingStatus } from '@/components/invite/ReadingStatus'
import type { FactName } from '@/utils/model/facts'
import type { SiteStatus } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import type { Site } from '@/utils/model/site'
import { birthday, birthdayMessage, gmail, hostile, mika, pool, sleepover, whatsapp } from '../families'
import { nothing, type State, type States } from '../state'

/** What is off or over asks for no decision. */
const card = (invitation: Invitation, more: Partial<State> = {}, isOpen = true): State => ({
  ...more,
  render: () => (
    <Card
      invitation={invitation}
      sightings={invitation.origin === 'pasted' ? [] : [birthdayMessage]}
      onEdit={nothing}
      onDismiss={nothing}
      onEndExample={nothing}
    >
      {isOpen && <FourWays child={mika} onWay={nothing} />}
    </Card>
  )
})

const MOVED: Invitation = {
  ...birthday,
  history: [
    { knownAt: '', about: 'start', before: '2026-12-04T15:00', after: '2026-12-05T15:00', messageKey: 'a' },
    { knownAt: '', about: 'message', before: 'See you at 3', after: null, messageKey: 'b' },
    { knownAt: '', about: 'cancelled', before: null, after: null, messageKey: 'c' }
  ]
}

const ASKED: Invitation = {
  ...birthday,
  asked: [
    { why: 'whose', messageKey: 'a', sender: 'Petra', own: false, words: 'Change of plan, it is 4 pm now' },
    { why: 'agreed', messageKey: 'b', sender: null, own: true, words: 'Could we do Sunday instead?' }
  ]
}

function List({ invitations, isFolded = false }: { invitations: readonly Invitation[]; isFolded?: boolean }) {
  const { lists } = useSurface().strings.invite
  const [first] = invitations
  return (
    <InvitationList
      heading={lists[first?.standing === 'going' ? 'going' : 'waiting']}
      invitations={invitations}
      total={invitations.length + 1}
      isFolded={isFolded}
      childName="Anneliese-Charlotte"
      onOpen={nothing}
      onDecide={nothing}
      onAsk={nothing}
      onMore={nothing}
    />
  )
}

const empty = (sites: readonly Site[], onLook?: () => void): State => ({
  render: () => (
    <EmptyList
      sites={sites}
      onPaste={nothing}
      onLook={onLook}
      onTurnOn={nothing}
      onOtherSite={nothing}
      onTryExample={nothing}
    />
  )
})

const editor = (about: FactName, value: string | number | null): State => ({
  render: () => <FactEditor about={about} value={value} onSave={nothing} onClose={nothing} />
})

function Paste({ problem }: { problem: boolean }) {
  const { invite } = useSurface().strings
  return <PasteBox text="" problem={problem ? invite.notAnInvitation : null} canKeep={problem} onAdd={nothing} />
}

const status = (change: Partial<SiteStatus>): SiteStatus => ({
  key: 'whatsapp',
  site: 'whatsapp',
  readAt: '2026-11-21T18:04:00Z',
  messages: 42,
  invitations: 1,
  unreadable: false,
  ...change
})

const nameOf = ({ site }: SiteStatus) => (site === 'gmail' ? gmail.name : whatsapp.name)

export const invite: States = {
  'invite/empty': empty([whatsapp, gmail]),
  'invite/empty-all-on': empty([], nothing),
  'invite/list': { render: () => <List invitations={[birthday, sleepover, pool]} /> },
  'invite/list-answered': {
    render: () => (
      <List invitations={[birthday, pool].map(each => ({ ...each, standing: 'going', origin: 'example' }))} />
    )
  },
  'invite/list-odd': {
    isUnfolded: true,
    render: () => <List isFolded invitations={[hostile, { ...birthday, cancelled: true }]} />
  },
  'invite/card': card(birthday),
  'invite/card-unfolded': card(MOVED, { isUnfolded: true }),
  'invite/card-no-day': card(sleepover),
  'invite/card-late': card(pool),
  'invite/card-cancelled': card({ ...birthday, cancelled: true }, {}, false),
  'invite/card-past': card({ ...birthday, lastDay: '2026-11-14' }, {}, false),
  'invite/card-example': card({ ...birthday, origin: 'example' }),
  'invite/card-dismissed': card({ ...birthday, standing: 'dismissed' }),
  'invite/card-hostile': card(hostile, { isUnfolded: true }),
  'invite/asked-messages': { render: () => <AskedMessages invitation={ASKED} onSettle={nothing} /> },
  'invite/look-alikes': { render: () => <LookAlikes invitations={[pool]} onJoin={nothing} /> },
  'invite/editor-moment': editor('start', '2026-12-05T15:00'),
  'invite/editor-choice': editor('kind', 'birthday'),
  'invite/editor-text': editor('venue', 'Wren Hall'),
  'invite/editor-not-valid': {
    ...editor('age', 'eight'),
    press: ({ basics }) => [basics.save]
  },
  'invite/paste': { render: () => <Paste problem={false} /> },
  'invite/paste-problem': { render: () => <Paste problem /> },
  'invite/reading-status': {
    render: () => (
      <ReadingStatus
        statuses={[
          status({}),
          status({ key: 'gmail', site: 'gmail', messages: 0, invitations: 0, pictures: 2 }),
          status({ key: 'other', unreadable: true })
        ]}
        nameOf={nameOf}
      />
    )
  },
  'invite/reading-status-none': { render: () => <ReadingStatus statuses={[]} nameOf={nameOf} /> }
}
