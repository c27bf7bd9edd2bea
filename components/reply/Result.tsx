import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { CalendarLinks } from '@/utils/model/calendar'
import type { ReplyIntent } from '@/utils/model/decision'
import type { Site } from '@/utils/model/site'
import { CopyButton } from '../basics/CopyButton'
import { Fold } from '../basics/Fold'
import { Notice } from '../basics/Notice'
import { useSurface } from '../basics/surface'
import { AddToCalendar } from '../calendar/AddToCalendar'
import { DraftBox } from './DraftBox'
import { ToPhone } from './ToPhone'
import { type PutResult, Ways } from './Ways'
import './reply.css'

interface Props {
  intent: ReplyIntent
  draft: string
  isDraftChanged: boolean
  /** The party changed after the parent wrote it. */
  isDraftOutdated: boolean
  /** The site whose box the draft can go into, or null. */
  site: Site | null
  /** That site saves drafts, and the parent has not heard so yet. */
  tellsOfDrafts: boolean
  /** The answer to a group is for the host alone. */
  isForHostAlone: boolean
  sender: string | null
  /** One line for the other parent. */
  line: string
  /** Null where there is nothing to add: a no, or no certain day. */
  links: CalendarLinks | null
  hasCalendar: boolean
  onDraft: (text: string) => void
  onStartAgain: () => void
  onPut: (text: string) => Promise<PutResult>
  onFile: () => void
  /** Other things to say, and what may be added. */
  choices?: ComponentChildren
  /** Other words for the draft. */
  help?: ComponentChildren
  /** What else belongs to this outcome: the child's words, a reminder. */
  children?: ComponentChildren
}

const isHardToSay = (intent: ReplyIntent): boolean => intent === 'no' || intent === 'cancel'

/** The end of every way: the draft and where it can go. Nothing here sends anything. */
export function Result(props: Props) {
  const { intent, draft, isForHostAlone, sender, line, links } = props
  const { reply } = useSurface().strings
  const [refusals, setRefusals] = useState(0)
  const put = async (text: string) => {
    const result = await props.onPut(text)
    if (result !== 'inserted') setRefusals(before => before + 1)
    return result
  }
  return (
    <section class="stack">
      <h2>{reply.title[intent]}</h2>
      {props.isDraftOutdated && <Notice>{reply.outdated}</Notice>}
      <DraftBox
        text={draft}
        isChanged={props.isDraftChanged}
        refusals={refusals}
        onChange={props.onDraft}
        onStartAgain={props.onStartAgain}
      />
      {isForHostAlone && <p class="small">{(isHardToSay(intent) ? reply.privately : reply.toHost)(sender)}</p>}
      <Ways text={draft} site={props.site} tellsOfDrafts={props.tellsOfDrafts} onPut={put} />
      {props.help}
      {props.choices}
      {props.children}
      <div class="rest">
        {props.hasCalendar && <AddToCalendar links={links} onFile={props.onFile} />}
        <ToPhone text={draft} ics={props.hasCalendar ? (links?.ics ?? null) : null} />
        <Fold label={reply.otherParent}>
          <div class="stack stack-tight">
            <p class="quote">{line}</p>
            <CopyButton text={line} />
            <p class="small soft">{reply.otherParentNote}</p>
          </div>
        </Fold>
      </div>
    </section>
  )
}
