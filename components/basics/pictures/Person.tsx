/** Head and shoulders; `x` is the middle, `y` the top of the head. */
export const Person = ({
  x,
  y,
  size = 1,
  dashed = false
}: {
  x: number
  y: number
  size?: number
  dashed?: boolean
}) => (
  <g transform={`translate(${x} ${y}) scale(${size})`} class={dashed ? 'faint' : undefined}>
    <path class="wash" d="M-13 34c0-9 5-14 13-14s13 5 13 14z" />
    <circle class="wash" cx="0" cy="9" r="9" />
  </g>
)
