/** Builds that are never released, whose manifest (see `utils/manifest.ts`) also names this very machine. */
const OWN_MACHINE_MODES: readonly string[] = ['e2e', 'demo']

/** Whether the manifest of this build lets the parent grant an address at all. */
export function isGrantable({ protocol, hostname }: URL): boolean {
  if (protocol === 'https:') return true
  return protocol === 'http:' && hostname === '127.0.0.1' && OWN_MACHINE_MODES.includes(import.meta.env.MODE)
}
