import type { HostCommand } from '@/utils/messages/host-command'
import { sendMessage } from '@/utils/messages/protocol'
import type { Problem } from './run-command'

export interface HostOutcome {
  ok: boolean
  problem: Problem | null
  /** Of what was made or changed. */
  id: string | null
}

/** Hands a wish about hosting to the background. Never rejects: what went wrong is a sentence's key. */
export const runHost = (command: HostCommand): Promise<HostOutcome> =>
  sendMessage('host', command).then(
    ({ ok, problem, id }) => ({ ok, problem: ok ? null : problem === 'storage-full' ? problem : 'refused', id }),
    () => ({ ok: false, problem: 'failed' as const, id: null })
  )
