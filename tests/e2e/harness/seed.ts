import type { Page } from '@playwright/test'
import type { Command, CommandResult } from '@/utils/messages/protocol'

/** Inside a page of the extension. */
declare const chrome: { runtime: { sendMessage(envelope: object): Promise<{ res?: CommandResult; err?: unknown }> } }

/** Runs commands one after the other from a page of ours, exactly as its own buttons do. */
export const runCommands = (surface: Page, commands: readonly Command[]): Promise<CommandResult[]> =>
  surface.evaluate(async list => {
    const results = []
    for (const data of list) {
      const answer = await chrome.runtime.sendMessage({ id: 1, type: 'command', data, timestamp: Date.now() })
      if (!answer.res) throw new Error(JSON.stringify(answer))
      results.push(answer.res)
    }
    return results
  }, commands)

/** Pastes texts; gives the id of the invitation that each became. */
export async function paste(surface: Page, texts: readonly string[]): Promise<string[]> {
  const results = await runCommands(
    surface,
    texts.map(text => ({ do: 'add', text, as: 'pasted' }))
  )
  return results.flatMap(({ invitationIds }) => invitationIds)
}
