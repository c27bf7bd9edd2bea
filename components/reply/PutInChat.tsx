import { useEffect, useState } from 'preact/hooks'
import type { Site } from '@/utils/model/site'
import { Button } from '../basics/Button'
import { useSurface } from '../basics/surface'
import type { Strings } from '../strings/strings'

export type PutResult = keyof Strings['reply']['putResults']

interface Props {
  site: Site
  text: string
  /** Says that the site saves drafts. */
  tellsOfDrafts: boolean
  onPut: (text: string) => Promise<PutResult>
}

/** Writes the draft into the page's own box, in the parent's click; the parent sends it. */
export function PutInChat({ site, text, tellsOfDrafts, onPut }: Props) {
  const { reply } = useSurface().strings
  const [result, setResult] = useState<PutResult | null>(null)
  useEffect(() => setResult(null), [text])
  return (
    <div class="stack stack-tight">
      <Button look="main" wide onClick={() => void onPut(text).then(setResult)}>
        {site.kind === 'mail' ? reply.putInMail : reply.putInChat}
      </Button>
      {tellsOfDrafts && <p class="small soft">{reply.savesDrafts(site.name)}</p>}
      <p class="small" role="status">
        {result && reply.putResults[result]}
      </p>
    </div>
  )
}
