import { useState } from 'preact/hooks'
import { TONGUES } from '@/components/strings/strings'
import './overview.css'

const CHOICES = {
  lang: Object.keys(TONGUES),
  theme: ['light', 'dark'],
  width: ['380', '320', '900']
} as const

type Chosen = { [Choice in keyof typeof CHOICES]: string }

/** All states, each in a frame of its own, since their styles ask how wide and high the window is. */
export function Overview({ names }: { names: readonly string[] }) {
  const [chosen, setChosen] = useState<Chosen>({ lang: 'en', theme: 'light', width: '380' })
  const choose = (choice: keyof Chosen, value: string) => setChosen({ ...chosen, [choice]: value })
  return (
    <main class="overview">
      <h1>Gallery</h1>
      <p class="row">
        {(Object.keys(CHOICES) as (keyof Chosen)[]).map(choice => (
          <label key={choice}>
            {choice}{' '}
            <select value={chosen[choice]} onChange={event => choose(choice, event.currentTarget.value)}>
              {CHOICES[choice].map(value => (
                <option key={value}>{value}</option>
              ))}
            </select>
          </label>
        ))}
      </p>
      <div class="overview-frames">
        {names.map(name => (
          <Framed key={name} name={name} {...chosen} />
        ))}
      </div>
    </main>
  )
}

function Framed({ name, lang, theme, width }: Chosen & { name: string }) {
  const address = `?${new URLSearchParams({ state: name, lang, theme })}`
  return (
    <figure>
      <figcaption class="small">
        <a href={address}>{name}</a>
      </figcaption>
      <iframe src={address} title={name} width={width} height={600} loading="lazy" onLoad={fit} />
    </figure>
  )
}

/** As high as what stands in it, which comes a moment after the page. */
function fit({ currentTarget: frame }: { currentTarget: HTMLIFrameElement }): void {
  const page = frame.contentDocument?.getElementById('app')
  if (page) new ResizeObserver(() => frame.setAttribute('height', String(page.scrollHeight))).observe(page)
}
