import type { ChildSay, ParentSay } from '@/utils/model/decision'
import type { FactName } from '@/utils/model/facts'
import type { Child } from '@/utils/model/family'
import { Fold } from '../basics/Fold'
import { Foreign } from '../basics/Foreign'
import { Notice } from '../basics/Notice'
import { ChildPictureDrawing } from '../basics/pictures/ChildPictureDrawing'
import { useSurface } from '../basics/surface'
import { Title } from '../basics/Title'
import type { Strings } from '../strings/strings'
import { sayLines } from './say-lines'
import './decide.css'

type Decide = Strings['decide']

interface Props {
  child: Child
  say: ChildSay
  toldByParent: boolean
  parent: ParentSay
  /** What nobody knows yet. */
  unknown: readonly FactName[]
  prompt: keyof Decide['prompts']
  middleWays: readonly (keyof Decide['middleWays'])[]
  considerations: readonly (keyof Decide['considerations'])[]
}

/** Both sides in their own words, and what is still unknown. It recommends nothing. */
export function SideBySide(props: Props) {
  const { decide } = useSurface().strings
  return (
    <section class="stack">
      <Title>{decide.bothTitle}</Title>
      <div class="columns">
        <ChildColumn {...props} />
        <ParentColumn parent={props.parent} />
        <UnknownColumn unknown={props.unknown} />
      </div>
      <Notice>{decide.prompts[props.prompt](props.child.name)}</Notice>
      <MiddleWays {...props} />
      <Considerations considerations={props.considerations} />
    </section>
  )
}

function ChildColumn({ child, say, toldByParent }: Props) {
  const { strings } = useSurface()
  const lines = sayLines(say, child.band, strings)
  return (
    <section class="column">
      <h2 class="row column-head">
        <ChildPictureDrawing picture={child.picture} />
        {child.name}
      </h2>
      {toldByParent && <p class="small soft">{strings.decide.toldToYou}</p>}
      {lines.length === 0 && <p>{strings.decide.noWords}</p>}
      {lines.map(({ about, label, text }) => (
        <p key={about}>
          <span class="small soft">{label}</span>
          <br />
          <Foreign text={text} max={200} />
        </p>
      ))}
    </section>
  )
}

function ParentColumn({ parent: { practical, matters } }: { parent: ParentSay }) {
  const { decide } = useSurface().strings
  return (
    <section class="column">
      <h2>{decide.parentColumn}</h2>
      {practical && (
        <p>
          <span class="small soft">{decide.practicalShort}</span>
          <br />
          {decide.practicalValues[practical]}
        </p>
      )}
      {matters && (
        <p>
          <span class="small soft">{decide.matters}</span>
          <br />
          <Foreign text={matters} max={200} />
        </p>
      )}
      {!practical && !matters && <p>{decide.noParentWords}</p>}
    </section>
  )
}

function UnknownColumn({ unknown }: { unknown: readonly FactName[] }) {
  const { decide, invite } = useSurface().strings
  return (
    <section class="column column-wide">
      <h2>{decide.unknownColumn}</h2>
      {unknown.length === 0 && <p>{decide.nothingUnknown}</p>}
      <ul class="dashes">
        {unknown.map(about => (
          <li key={about}>{invite.question(about)}</li>
        ))}
      </ul>
    </section>
  )
}

function MiddleWays({ middleWays }: Props) {
  const { decide } = useSurface().strings
  if (middleWays.length === 0) return null
  return (
    <Fold label={decide.middleWaysTitle}>
      <ul class="dashes">
        {middleWays.map(way => (
          <li key={way}>{decide.middleWays[way]}</li>
        ))}
      </ul>
    </Fold>
  )
}

function Considerations({ considerations }: { considerations: Props['considerations'] }) {
  const { decide } = useSurface().strings
  if (considerations.length === 0) return null
  return (
    <Fold label={decide.considerationsTitle}>
      <div class="stack stack-tight considerations">
        {considerations.map(name => (
          <Fold key={name} label={decide.considerations[name].title}>
            <p>{decide.considerations[name].text}</p>
          </Fold>
        ))}
      </div>
    </Fold>
  )
}
