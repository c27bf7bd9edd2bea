import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { buildSync } from 'esbuild'

const root = resolve(import.meta.dirname, '../../..')

/** The host of every bench page: a name that no one can own. */
export const BENCH_HOST = 'editors.invalid'

/** Why the benches cannot run here, or null. */
export const whyNoEditors = (): string | null =>
  existsSync(join(import.meta.dirname, 'node_modules')) ? null : 'the editors are not installed: npm test does it'

/** The content script of the bench as an unpacked extension; gives its folder. */
export function buildExtension(browser: 'chrome' | 'firefox'): string {
  const folder = join(root, '.output', `editors-${browser}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  buildSync({
    entryPoints: [join(import.meta.dirname, 'extension.ts')],
    outfile: join(folder, 'extension.js'),
    bundle: true,
    format: 'iife',
    define: { 'import.meta.env.FIREFOX': String(browser === 'firefox') }
  })
  return folder
}

const manifest = {
  manifest_version: 3,
  name: 'Bench of editors',
  version: '1',
  host_permissions: [`https://${BENCH_HOST}/*`],
  content_scripts: [{ matches: [`https://${BENCH_HOST}/*`], js: ['extension.js'] }],
  browser_specific_settings: { gecko: { id: 'editors@shall-we.invalid' } }
}

/** A page that holds one editor, its libraries in it. */
export function buildPage(editor: string): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'pages', `${editor}.ts`)],
    outdir: '.',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' }
  })
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))?.text.replaceAll('</script', '<\\/script') ?? ''
  return `<!doctype html><html lang="en" data-conversation="maple"><meta charset="utf-8"><title>${editor}</title><body>
<template><iframe src="https://${BENCH_HOST}/in-frame" title="The chat"></iframe></template>
<script>${script}</script></body></html>`
}
