import type { ComponentChildren } from 'preact'

const Bubble = () => <path class="wash" d="M8 12h48v32H34L22 56V44H8z" />

/** A child's answer to what was decided: the same bubble, with a line along in it or one that turns round. */
export const oks: Record<'ok' | 'notOk', ComponentChildren> = {
  ok: (
    <>
      <Bubble />
      <path d="M18 28h26M38 22l7 6-7 6" />
    </>
  ),
  notOk: (
    <>
      <Bubble />
      <path d="M18 34h18c11 0 11-13 0-13H26M31 15l-7 6 7 6" />
    </>
  )
}
