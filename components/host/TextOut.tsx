import { useState } from 'preact/hooks'
import type { Site } from '@/utils/model/site'
import { DraftBox } from '../reply/DraftBox'
import { type PutResult, Ways } from '../reply/Ways'
import '../reply/reply.css'

interface Props {
  label: string
  note: string
  text: string
  isChanged: boolean
  /** The site whose box it can go into, or null. */
  site: Site | null
  /** A word about which chat that is. */
  siteNote?: string
  onText: (text: string) => void
  onStartAgain: () => void
  onPut: (text: string) => Promise<PutResult>
}

/** A text to others: the parent's to change, to put into a chat or to copy. Nothing here sends anything. */
export function TextOut({ label, note, text, isChanged, site, siteNote, onText, onStartAgain, onPut }: Props) {
  const [refusals, setRefusals] = useState(0)
  const put = async (own: string) => {
    const result = await onPut(own)
    if (result !== 'inserted') setRefusals(before => before + 1)
    return result
  }
  return (
    <div class="stack stack-tight">
      <DraftBox
        label={label}
        note={note}
        text={text}
        isChanged={isChanged}
        refusals={refusals}
        onChange={onText}
        onStartAgain={onStartAgain}
      />
      <Ways text={text} site={site} tellsOfDrafts={site?.savesDrafts === true} onPut={put} />
      {site && siteNote && <p class="small soft">{siteNote}</p>}
    </div>
  )
}
