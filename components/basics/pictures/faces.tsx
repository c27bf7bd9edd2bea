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
      <path d="M17 28h12M35 28h12" />
      <path class="ink" d="M19 28.5h8a4 4 0 01-8 0zM37 28.5h8a4 4 0 01-8 0z" />
      <path d="M25 43l14-2" />
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
