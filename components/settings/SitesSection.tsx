import type { Site } from '@/utils/model/site'
import { Button } from '../basics/Button'
import { Fold } from '../basics/Fold'
import { useSurface } from '../basics/surface'
import { CustomSiteForm } from './CustomSiteForm'
import { Switch } from './Switch'

export interface SiteState {
  site: Site
  isOn: boolean
  /** What the browser grants now, in words for people; empty where it grants nothing. */
  granted: readonly string[]
}

export interface CustomState {
  origin: string
  isGranted: boolean
}

interface Props {
  sites: readonly SiteState[]
  custom: readonly CustomState[]
  /** A sentence about the last try. */
  problem: string | null
  onSwitch: (site: Site, isOn: boolean) => void
  onAdd: (origin: string) => void
  onRemove: (origin: string) => void
}

/** Where messages may be read. The browser asks its own question in the click that turns one on. */
export function SitesSection(props: Props) {
  const { settings } = useSurface().strings
  return (
    <section class="sheet stack">
      <div>
        <h2>{settings.sites}</h2>
        <p class="small soft">{settings.sitesNote}</p>
      </div>
      <SiteSwitches sites={props.sites} onSwitch={props.onSwitch} />
      <p class="small" role="status">
        {props.problem}
      </p>
      {props.custom.map(state => (
        <CustomRow key={state.origin} {...state} onAllow={props.onAdd} onRemove={props.onRemove} />
      ))}
      <CustomSiteForm known={props.sites.map(({ site }) => site)} onAdd={props.onAdd} />
    </section>
  )
}

type SwitchesProps = Pick<Props, 'sites' | 'onSwitch'>

const KINDS: readonly Site['kind'][] = ['chat', 'mail', 'page']

/** One switch for each known site, by what kind of site it is. */
function SiteSwitches({ sites, onSwitch }: SwitchesProps) {
  const { settings } = useSurface().strings
  return (
    <>
      {KINDS.map(kind => (
        <fieldset key={kind} class="stack stack-tight">
          <legend>
            <strong>{settings.siteKinds[kind]}</strong>
          </legend>
          <SwitchesOf kind={kind} sites={sites} onSwitch={onSwitch} />
        </fieldset>
      ))}
    </>
  )
}

/** The same for the first run, where a parent unfolds what the family uses. */
export function FoldedSiteSwitches({ sites, onSwitch }: SwitchesProps) {
  const { settings } = useSurface().strings
  return (
    <div class="stack stack-tight">
      {KINDS.map(kind => (
        <Fold key={kind} label={settings.siteKinds[kind]}>
          <SwitchesOf kind={kind} sites={sites} onSwitch={onSwitch} />
        </Fold>
      ))}
    </div>
  )
}

const SwitchesOf = ({ kind, sites, onSwitch }: SwitchesProps & Pick<Site, 'kind'>) => (
  <>
    {ofKind(sites, kind).map(state => (
      <SiteSwitch key={state.site.id} state={state} onSwitch={onSwitch} />
    ))}
  </>
)

const ofKind = (sites: readonly SiteState[], kind: Site['kind']): SiteState[] =>
  sites.filter(({ site }) => site.kind === kind).toSorted((a, b) => a.site.name.localeCompare(b.site.name))

/** What the browser grants is told where it grants something. */
function SiteSwitch({ state, onSwitch }: { state: SiteState; onSwitch: Props['onSwitch'] }) {
  const { settings } = useSurface().strings
  const { site, isOn } = state
  const address = state.granted.join(', ')
  const granted = isOn ? settings.granted(address) : settings.grantedButOff(address)
  return (
    <Switch label={site.name} {...(address && { note: granted })} isOn={isOn} onChange={on => onSwitch(site, on)} />
  )
}

interface CustomRowProps extends CustomState {
  onAllow: (origin: string) => void
  onRemove: (origin: string) => void
}

function CustomRow({ origin, isGranted, onAllow, onRemove }: CustomRowProps) {
  const { strings } = useSurface()
  const { settings, basics } = strings
  return (
    <div class="row row-apart">
      <span>
        {origin}
        <br />
        <span class="small soft">{isGranted ? settings.granted(origin) : settings.notGranted}</span>
      </span>
      <span class="row">
        {!isGranted && <Button onClick={() => onAllow(origin)}>{settings.allowAgain}</Button>}
        <Button aria-label={`${basics.remove}: ${origin}`} onClick={() => onRemove(origin)}>
          {basics.remove}
        </Button>
      </span>
    </div>
  )
}
