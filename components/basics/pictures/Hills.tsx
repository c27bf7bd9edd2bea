import './drawing.css'

/** An evening with a kite: what an empty list shows. */
export const Hills = () => (
  <svg class="hills" viewBox="0 0 240 110" aria-hidden="true" focusable="false">
    <circle cx="188" cy="34" r="13" fill="var(--tint-2)" />
    <path d="M0 96c40-34 84-34 122-6s80 20 118-8v28H0z" fill="var(--tint-1)" />
    <path d="M0 106c50-18 96-20 150-4 34 10 62 4 90-6v14H0z" fill="var(--tint-4)" />
    <g fill="none" stroke="var(--ink)" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round">
      <path d="M84 12l17 18-20 13-13-20z" fill="var(--tint-3)" />
      <path d="M68 23l33 7M84 12l-3 31M81 43c-3 12 12 14 8 26s6 12 10 17" />
      <path d="M84 53l9-3-3 8zM86 66l8 0-5 6z" fill="var(--tint-3)" />
    </g>
  </svg>
)
