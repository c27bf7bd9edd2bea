import type { Site } from '@/utils/model/site'
import { runCommand } from './run-command'

/** Switches a site off, and gives its permission back to the browser. */
export async function turnOffSite({ id }: Site): Promise<void> {
  await runCommand({ do: 'switch-site', site: id, isOn: false })
}
