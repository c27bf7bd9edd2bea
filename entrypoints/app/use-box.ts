import { useState } from 'preact/hooks'
import type { PutResult } from '@/components/reply/Ways'
import { sendMessage } from '@/utils/messages/protocol'
import type { Settings } from '@/utils/model/family'
import type { Invitation } from '@/utils/model/invitation'
import type { Channel } from '@/utils/model/reply'
import type { Site } from '@/utils/model/site'
import { runCommand } from '../shared/run-command'
import { boxOf } from './reply-context-of'

interface Box {
  /** The site whose box the draft can go into, or null. */
  site: Site | null
  /** Whether the parent has yet to hear that this site saves drafts. They hear it until they put one there. */
  tellsOfDrafts: boolean
  put: (text: string) => Promise<PutResult>
}

/** The compose box of the invitation's own chat. */
export function useBox(invitation: Invitation, channel: Channel, { draftsTold }: Settings): Box {
  const site = boxOf(invitation, channel)
  // For as long as this screen is open: a sentence that leaves under the pointer moves the button.
  const [toldBefore] = useState(draftsTold)
  const tellsOfDrafts = site?.savesDrafts === true && !toldBefore.includes(site.id)
  const put = async (text: string) => {
    const result = await sendMessage('putInChat', { invitationId: invitation.id, text }).catch(() => 'failed' as const)
    if (site && tellsOfDrafts && result === 'inserted') {
      await runCommand({ do: 'save-settings', settings: { draftsTold: [...new Set([...draftsTold, site.id])] } })
    }
    return result
  }
  return { site, tellsOfDrafts, put }
}
