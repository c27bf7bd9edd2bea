import type { ComponentChildren } from 'preact'
import type { About, Again, Help, Instead, Inviter, Wish } from '@/utils/model/decision'
import { faces } from './faces'
import { Person } from './Person'

const Bubble = ({ children }: { children: ComponentChildren }) => (
  <>
    <path class="wash" d="M14 10h36c4 0 6 2 6 6v22c0 4-2 6-6 6H32L20 54V44h-6c-4 0-6-2-6-6V16c0-4 2-6 6-6z" />
    {children}
  </>
)

const Home = () => <path class="wash" d="M8 32L32 10l24 22M50 28v26H14V28" />

export const abouts: Record<About, ComponentChildren> = {
  inviter: (
    <>
      <Person x={30} y={18} size={1.2} />
      <path class="wash" d="M22 17L30 3l8 14z" />
      <path d="M50 30v26" />
      <circle class="wash" cx="50" cy="22" r="8" />
    </>
  ),
  others: (
    <>
      <Person x={14} y={16} size={0.8} />
      <Person x={50} y={16} size={0.8} />
      <Person x={32} y={20} />
    </>
  ),
  place: (
    <>
      <path class="wash" d="M32 58C20 44 14 36 14 26a18 18 0 0136 0c0 10-6 18-18 32z" />
      <circle cx="32" cy="26" r="7" />
    </>
  ),
  away: (
    <>
      <Person x={15} y={12} />
      <Person x={54} y={30} size={0.6} />
      <path class="faint" d="M30 20c8-6 16-2 20 5" />
    </>
  ),
  noise: (
    <>
      <path class="wash" d="M10 25h10l14-12v38L20 39H10z" />
      <path d="M42 24c4 4 4 12 0 16M49 17c8 8 8 22 0 30" />
    </>
  ),
  food: (
    <>
      <path class="wash" d="M12 30h40l-5 26H17z" />
      <path class="wash" d="M10 30c-2-10 8-12 10-12 2-8 22-8 24 0 4 0 12 3 10 12z" />
      <path d="M24 38l2 12M32 38v12M40 38l-2 12M32 12V5" />
    </>
  ),
  else: (
    <Bubble>
      <circle class="ink" cx="21" cy="27" r="3" />
      <circle class="ink" cx="32" cy="27" r="3" />
      <circle class="ink" cx="43" cy="27" r="3" />
    </Bubble>
  ),
  private: (
    <>
      <path d="M20 28v-8c0-16 24-16 24 0v8" />
      <rect class="wash" x="13" y="28" width="38" height="28" rx="6" />
      <circle class="ink" cx="32" cy="40" r="3.4" />
      <path d="M32 42v6" />
    </>
  )
}

export const inviters: Record<Inviter, ComponentChildren> = {
  'want-to-be-friends': (
    <>
      <Person x={20} y={20} />
      <Person x={44} y={20} />
      <path class="wash" d="M32 16c-7-5-4-11 0-8 4-3 7 3 0 8z" />
    </>
  ),
  'do-not-talk-much': (
    <>
      <Person x={14} y={20} size={0.9} />
      <Person x={50} y={20} size={0.9} />
      <path class="faint" d="M28 18h9" />
    </>
  ),
  'not-kind': (
    <>
      <path class="wash" d="M18 36c-14 0-12-18 0-17 2-14 24-14 26 0 14-2 15 17 2 17z" />
      <path d="M22 44l-3 8M33 44l-3 8M44 44l-3 8" />
    </>
  ),
  'do-not-know': <Person x={32} y={10} size={1.3} dashed />,
  'not-sure': faces['not-sure']
}

export const wishes: Record<Wish, ComponentChildren> = {
  go: (
    <>
      <path class="wash" d="M18 56V8h28v48" />
      <path class="wash" d="M18 8l16 8v44l-16-4" />
      <circle class="ink" cx="29" cy="36" r="2.4" />
      <path d="M8 56h10M46 56h10" />
    </>
  ),
  'go-for-a-bit': (
    <>
      <circle class="wash" cx="32" cy="32" r="25" />
      <path d="M32 16v16l11 7" />
      <circle class="ink" cx="32" cy="32" r="2.6" />
    </>
  ),
  'not-go': (
    <>
      <Home />
      <rect x="25" y="36" width="14" height="18" rx="1" />
    </>
  ),
  'know-more': (
    <>
      <circle class="wash" cx="27" cy="27" r="18" />
      <path d="M40 40l16 16" />
      <path d="M22 24c0-7 10-7 10-1 0 4-5 4-5 8" />
      <circle class="ink" cx="27" cy="37" r="2" />
    </>
  )
}

export const helps: Record<Help, ComponentChildren> = {
  'a-friend': (
    <>
      <Person x={21} y={20} />
      <Person x={43} y={20} />
    </>
  ),
  'you-stay': (
    <>
      <Person x={24} y={8} size={1.3} />
      <Person x={47} y={28} size={0.75} />
    </>
  ),
  'leave-early-sign': (
    <>
      <path
        class="wash"
        d="M18 36V20c0-5 6-5 6 0v-6c0-5 7-5 7 0v-2c0-5 7-5 7 0v6c0-5 6-5 6 0v20c0 12-6 18-14 18-7 0-10-4-13-9l-7-12c-2-4 3-6 5-3z"
      />
      <path d="M24 20v12M31 14v17M38 18v13" />
    </>
  ),
  'know-the-plan': (
    <>
      <rect class="wash" x="13" y="8" width="38" height="48" rx="5" />
      <path d="M28 21h15M28 32h15M28 43h9" />
      <circle class="ink" cx="21" cy="21" r="2.4" />
      <circle class="ink" cx="21" cy="32" r="2.4" />
      <circle class="ink" cx="21" cy="43" r="2.4" />
    </>
  ),
  nothing: <circle class="wash" cx="32" cy="32" r="20" />
}

export const insteads: Record<Instead, ComponentChildren> = {
  'another-day': (
    <>
      <rect class="wash" x="9" y="14" width="46" height="42" rx="5" />
      <path d="M9 26h46M21 8v10M43 8v10" />
      <Person x={25} y={34} size={0.5} />
      <Person x={39} y={34} size={0.5} />
    </>
  ),
  'a-card': (
    <>
      <path class="wash" d="M8 16h48v34H8z" />
      <path d="M8 16l24 20 24-20" />
    </>
  ),
  'with-you': (
    <>
      <Person x={22} y={10} size={1.2} />
      <Person x={46} y={28} size={0.8} />
      <path d="M33 38l6 3" />
    </>
  ),
  nothing: helps.nothing,
  'not-sure': faces['not-sure']
}

/** The screen goes from the smaller one to the taller one. */
export const handBack: ComponentChildren = (
  <>
    <Person x={13} y={27} size={0.75} />
    <Person x={47} y={12} size={1.15} />
    <rect class="wash" x="20" y="38" width="19" height="14" rx="3" />
    <path d="M13 50l7-2M47 45h-8" />
  </>
)

/** The day after: round once more, perhaps round, or at rest. */
export const agains: Record<Again, ComponentChildren> = {
  yes: (
    <>
      <path d="M52 27A21 21 0 1053 37" />
      <path d="M54 14l-1 13-12-4" />
    </>
  ),
  maybe: (
    <>
      <path class="faint" d="M52 27A21 21 0 1053 37" />
      <path d="M54 14l-1 13-12-4" />
    </>
  ),
  no: (
    <>
      <path d="M6 54h52" />
      <circle class="wash" cx="32" cy="36" r="18" />
    </>
  ),
  'not-sure': faces['not-sure']
}
