import type { ComponentChildren } from 'preact'
import type { Activity } from '@/utils/model/gathering'

/** What to do together; each is told by its shape, not by its colour. */
export const activityPictures: Record<Activity, ComponentChildren> = {
  'park-ball': (
    <>
      <path d="M4 56h56" />
      <path class="wash" d="M44 30c-9-2-9-18 4-20 14 2 14 18 3 20z" />
      <path d="M48 30v26" />
      <circle class="wash" cx="20" cy="44" r="11" />
      <path d="M20 38l5 4-2 6h-6l-2-6zM20 38v-5M25 42l5-2M23 48l3 5M17 48l-3 5M15 42l-5-2" />
    </>
  ),
  'board-games': (
    <>
      <rect class="wash" x="8" y="20" width="36" height="36" rx="4" />
      <path d="M20 20v36M32 20v36M8 32h36M8 44h36" />
      <circle class="ink" cx="26" cy="38" r="3.4" />
      <rect class="wash" x="42" y="6" width="16" height="16" rx="4" transform="rotate(14 50 14)" />
      <circle class="ink" cx="47" cy="11" r="1.8" />
      <circle class="ink" cx="53" cy="17" r="1.8" />
    </>
  ),
  sundaes: (
    <>
      <path class="wash" d="M16 30h32l-8 18H24z" />
      <path d="M32 48v8M22 56h20" />
      <circle class="wash" cx="24" cy="22" r="8" />
      <circle class="wash" cx="40" cy="22" r="8" />
      <circle class="wash" cx="32" cy="14" r="8" />
      <path d="M46 22l10-14" />
    </>
  ),
  'film-blanket': (
    <>
      <rect class="wash" x="10" y="8" width="44" height="28" rx="4" />
      <path d="M28 16l10 6-10 6z" />
      <path class="wash" d="M6 56c2-14 12-14 26-14s24 0 26 14z" />
      <path d="M16 48c4 3 8 3 12 0s8-3 12 0 6 3 8 0" />
    </>
  ),
  'chalk-street': (
    <>
      <path class="wash" d="M36 8l10 6-14 24-10-6z" />
      <path d="M26 26l10 6" />
      <path d="M22 32l-4 12" />
      <path d="M8 52c6-8 12 6 18-1s12 5 16-1 8 4 14-1" />
    </>
  ),
  pinata: (
    <>
      <path d="M32 4v10" />
      <path class="wash" d="M32 14l6 10 12-4-4 12 10 6-12 4 2 12-12-4-8 6-4-10-12-2 6-10-6-10 12 2z" />
      <circle class="ink" cx="32" cy="34" r="3.4" />
      <path d="M12 54l4 4M50 56l5 3" />
    </>
  ),
  library: (
    <>
      <path class="wash" d="M32 18c-6-5-14-6-24-5v36c10-1 18 0 24 5 6-5 14-6 24-5V13c-10-1-18 0-24 5z" />
      <path d="M32 18v36M15 24c4 0 7 1 10 2M15 33c4 0 7 1 10 2M49 24c-4 0-7 1-10 2M49 33c-4 0-7 1-10 2" />
    </>
  ),
  'sleep-under': (
    <>
      <path class="wash" d="M44 40A20 20 0 1126 8a17 17 0 0018 32z" />
      <path d="M48 10l2 5 5 2-5 2-2 5-2-5-5-2 5-2z" />
      <path d="M8 56h48" />
    </>
  ),
  baking: (
    <>
      <path class="wash" d="M8 32h42c0 14-8 24-21 24S8 46 8 32z" />
      <path d="M50 36c8-2 9 8 0 9" />
      <path d="M34 32L46 8" />
      <path class="wash" d="M42 8c0-5 8-5 8 0 0 4-4 8-6 10-2-3-3-7-2-10z" />
      <path d="M18 24c-3-4 3-6 0-10M26 24c-3-4 3-6 0-10" />
    </>
  ),
  'den-building': (
    <>
      <path class="wash" d="M32 10L6 56h52z" />
      <path class="wash" d="M32 26L22 56h20z" />
      <path d="M28 4l4 6 4-6" />
    </>
  ),
  'treasure-hunt': (
    <>
      <path class="wash" d="M8 14l16-6 16 6 16-6v42l-16 6-16-6-16 6z" />
      <path d="M24 8v42M40 14v42" />
      <path class="faint" d="M13 40c6-2 6-10 14-10s8 6 14 4" />
      <path d="M45 26l6 6M51 26l-6 6" />
    </>
  ),
  'water-play': (
    <>
      <path class="wash" d="M10 28h32l-4 28H14z" />
      <path d="M12 28c0-16 28-16 28 0" />
      <path class="wash" d="M52 14c5 7 7 10 7 13a7 7 0 01-14 0c0-3 2-6 7-13z" />
      <path d="M16 40c4 3 6 3 10 0s6-3 10 0" />
    </>
  )
}
