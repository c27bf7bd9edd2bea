import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

/** Inside the project, so that what a script imports from packages is found. */
const FOLDER = join('node_modules', '.cache', 'bench')

/**
 * A script of this folder as it would be shipped: one file. What runs it file by file wraps every function to keep its
 * name, which costs us a third of the time, and peers, which are compiled already, nothing.
 */
export async function bundled(name: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true })
  const outfile = join(FOLDER, `${name}.mjs`)
  await build({
    entryPoints: [join('tests', 'bench', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error'
  })
  return outfile
}
