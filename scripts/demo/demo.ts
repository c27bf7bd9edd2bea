/** What `npm start` does once everything is installed; `--headless` leaves the screen alone. */
import { runJourney, showChat } from './journey'
import { launch } from './launch'
import { serveChat } from './serve-chat'

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
const headless = !hasDisplay || process.argv.includes('--headless')

const chat = await serveChat()
try {
  const launched = await launch(headless)
  try {
    await (headless ? runJourney(launched, chat.origin) : showChat(launched, chat.origin))
  } finally {
    await launched.browser.close().catch(() => null)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  chat.stop()
}
