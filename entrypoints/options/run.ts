import type { HostCommand } from '@/utils/messages/host-command'
import type { Command } from '@/utils/messages/protocol'

/** Hands a wish to the background; resolves to whether it was done. What went wrong is shown above the page. */
export type Run = (command: Command) => Promise<boolean>

/** The same for a wish about hosting. */
export type RunHost = (command: HostCommand) => Promise<boolean>
