import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

/** `npm run gallery`. No part of the extension is built from here. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // All that is imported is modules already; a late bundle would load the page twice.
  optimizeDeps: { noDiscovery: true },
  server: { host: '127.0.0.1' }
})
