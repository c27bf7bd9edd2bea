import { defineConfig } from 'wxt'
import { manifest } from './utils/manifest'

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser, mode }) => manifest(browser, mode),
  vite: () => ({ oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } })
})
