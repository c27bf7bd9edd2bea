import { useEffect, useState } from 'preact/hooks'
import type { Site } from '@/utils/model/site'
import { Button } from '../basics/Button'
import { CopyButton } from '../basics/CopyButton'
import { useSurface } from '../basics/surface'
import type { Strings } from '../strings/strings'
import './reply.css'

export type PutResult = keyof Strings['reply']['putResults']

interface Props {
  text: string
  /** The site whose box the text can go into, or null. */
  site: Site | null
  /** Says that the site saves drafts. */
  tellsOfDrafts: boolean
  onPut: (text: string) => Promise<PutResult>
}

/**
 * The page's own box, where there is one for the text, and the copy, which comes first once the box has refused. Both
 * in the parent's click; the parent sends it.
 */
export function Ways({ text, site, tellsOfDrafts, onPut }: Props) {
  const { reply } = useSurface().strings
  const [result, setResult] = useState<PutResult | null>(null)
  useEffect(() => setResult(null), [text])
  const isPutFirst = site !== null && (result === null || result === 'inserted')
  return (
    <div class="ways">
      {site && (
        <div class="stack stack-tight">
          <Button look={isPutFirst ? 'main' : 'plain'} wide onClick={() => void onPut(text).then(setResult)}>
            {site.kind === 'mail' ? reply.putInMail : reply.putInChat}
          </Button>
          {tellsOfDrafts && <p class="small soft">{reply.savesDrafts(site.name)}</p>}
          <p {...(result && { class: 'notice' })} role="status">
            {result && reply.putResults[result]}
          </p>
        </div>
      )}
      <CopyButton text={text} look={isPutFirst ? 'plain' : 'main'} />
    </div>
  )
}
