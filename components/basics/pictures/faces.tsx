import type { ComponentChildren } from 'preact'
import type { Feeling } from '@/utils/model/decision'

const Head = () => <circle class="wash" cx="32" cy="32" r="25" />
const Eyes = () => (
  <>
    <circle class="ink" cx="23" cy="28" r="2.8" />
    <circle class="ink" cx="41" cy="28" r="2.8" />
  </>
)

export const faces: Record<Feeling, ComponentChildren> = {
  happy: (
    <>
      <Head />
      <Eyes />
      <path d="M20 38c4 9 20 9 24 0" />
    </>
  ),
  curious: (
    <>
      <Head />
      <Eyes />
      <path d="M18 21c2-3 7-3 9-1M37 18c3-3 8-2 9 1" />
      <circle cx="32" cy="43" r="3.5" />
    </>
  ),
  'so-so': (
    <>
      <Head />
      <Eyes />
      <path d="M23 42h18" />
    </>
  ),
  worried: (
    <>
      <Head />
      <Eyes />
      <path d="M17 23l9-4M47 23l-9-4M22 44c3-4 6-4 8-1s5 3 7 0 4-2 5 1" />
    </>
  ),
  'not-keen': (
    <>
      <Head />
      <path d="M18 28c2 3 7 3 9 0M37 28c2 3 7 3 9 0M25 43h14" />
    </>
  ),
  mixed: (
    <>
      <Head />
      <Eyes />
      <path class="faint" d="M32 8v48" />
      <path d="M20 40c3 5 9 6 12 2s9-4 12 1" />
    </>
  ),
  'not-sure': (
    <>
      <Head />
      <path d="M26 25c0-9 13-9 13-1 0 6-7 6-7 12" />
      <circle class="ink" cx="32" cy="45" r="2.6" />
    </>
  )
}

/** A child's answer to what was decided: two faces that differ by the mouth alone. */
export const oks: Record<'ok' | 'notOk', ComponentChildren> = {
  ok: (
    <>
      <Head />
      <Eyes />
      <path d="M22 41c5 3 15 3 20 0" />
    </>
  ),
  notOk: (
    <>
      <Head />
      <Eyes />
      <path d="M22 44c3-4 6-4 8-1s5 3 7 0 4-2 5 1" />
    </>
  )
}
