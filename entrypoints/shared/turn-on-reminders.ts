import { browser } from 'wxt/browser'
import { runCommand } from './run-command'

const save = (reminders: boolean) =>
  runCommand({ do: 'save-settings', settings: { reminders, remindersOffered: true } })

/** Like `turnOnSite`: the wish goes first, then the browser's question. False, and off again, if that was refused. */
export async function turnOnReminders(): Promise<boolean> {
  const wish = save(true)
  const isGranted = await browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
  const { ok } = await wish
  if (!isGranted) await save(false)
  return ok && isGranted
}
