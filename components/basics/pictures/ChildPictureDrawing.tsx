import type { ComponentChildren } from 'preact'
import type { ChildPicture } from '@/utils/model/family'
import { Drawing } from './Drawing'

const PICTURES: Record<ChildPicture, ComponentChildren> = {
  fox: (
    <>
      <path class="fur-1" d="M10 10l14 8h16l14-8 2 24-24 22L8 34z" />
      <path class="pale" d="M8 34l16 2 8 20zM56 34l-16 2-8 20z" />
      <circle class="dark" cx="23" cy="31" r="2.5" />
      <circle class="dark" cx="41" cy="31" r="2.5" />
      <path class="dark" d="M28 50h8l-4 6z" />
    </>
  ),
  owl: (
    <>
      <path class="fur-2" d="M14 10c6 6 30 6 36 0v24c0 14-8 22-18 22S14 48 14 34z" />
      <circle class="pale" cx="24" cy="28" r="8" />
      <circle class="pale" cx="40" cy="28" r="8" />
      <circle class="dark" cx="24" cy="28" r="3" />
      <circle class="dark" cx="40" cy="28" r="3" />
      <path d="M29 37l3 4 3-4M24 48l4 3 4-3 4 3 4-3" />
    </>
  ),
  cat: (
    <>
      <path class="fur-3" d="M12 8l12 9h16l12-9v28c0 12-9 19-20 19S12 48 12 36z" />
      <circle class="dark" cx="24" cy="32" r="2.5" />
      <circle class="dark" cx="40" cy="32" r="2.5" />
      <path d="M32 39v3m0 0c-1 3-5 4-7 2m7-2c1 3 5 4 7 2M5 36l9 2M5 44l9-1M59 36l-9 2M59 44l-9-1" />
    </>
  ),
  whale: (
    <>
      <path
        class="fur-4"
        d="M6 40c0-12 10-18 22-18 13 0 17 8 22 8 3 0 5-3 4-10 4 1 6 5 6 9-1 14-14 25-30 25C15 54 6 49 6 40z"
      />
      <path class="pale" d="M8 44c10 3 22 3 32-2-3 8-9 12-18 12-7 0-12-4-14-10z" />
      <circle class="dark" cx="18" cy="36" r="2.5" />
      <path d="M28 16V9m0 0c-2-4-7-4-9-1m9 1c2-4 7-4 9-1" />
    </>
  ),
  snail: (
    <>
      <path class="pale" d="M6 54h46c6 0 8-5 8-10V32c0-4-8-4-8 0v8c0 4-3 6-8 6H20c-6 0-12 3-14 8z" />
      <circle class="fur-5" cx="28" cy="32" r="18" />
      <path d="M28 32c0-4 6-4 6 1 0 6-12 6-12-2 0-10 18-10 18 2M54 30l-3-9M58 30l4-8" />
      <circle class="dark" cx="56" cy="36" r="1.8" />
    </>
  ),
  kite: (
    <>
      <path class="fur-6" d="M38 6l18 20-22 14L20 18z" />
      <path class="pale" d="M38 6l18 20-20-4z" />
      <path d="M20 18l36 8M38 6l-4 34M34 40c-2 8-10 4-12 10s-8 4-12 8" />
      <path class="fur-6" d="M20 44l6 8-7 0zM12 52l6 6-7 1z" />
    </>
  )
}

/** One of the six pictures that stand for a child. */
export const ChildPictureDrawing = ({ picture }: { picture: ChildPicture }) => <Drawing>{PICTURES[picture]}</Drawing>
