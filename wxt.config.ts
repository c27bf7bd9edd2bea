import { defineConfig } from 'wxt'
import { manifest } from './utils/manifest'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  zip: { excludeSources: ['demo-output/**', 'test-results/**'] },
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } })
})
