/** The part of the Prompt API that is used (Chrome 138 and later; https://developer.chrome.com/docs/ai/prompt-api). */
interface Session {
  prompt: (text: string, options?: { signal?: AbortSignal }) => Promise<string>
  destroy: () => void
}
interface Options {
  expectedInputs: readonly { type: 'text'; languages: readonly string[] }[]
  expectedOutputs: readonly { type: 'text'; languages: readonly string[] }[]
  initialPrompts?: readonly { role: 'system'; content: string }[]
}
interface LanguageModel {
  availability: (options: Options) => Promise<string>
  create: (options: Options & { signal: AbortSignal }) => Promise<Session>
}

/** A page that waits longer for other words has been left. */
const MAX_WAIT = 20_000

const optionsFor = (language: string): Options => ({
  expectedInputs: [{ type: 'text', languages: ['en', language] }],
  expectedOutputs: [{ type: 'text', languages: [language] }]
})

const model = (): LanguageModel | undefined => (globalThis as { LanguageModel?: LanguageModel }).LanguageModel

/** Whether the browser has a model for the language on this device already; none is ever loaded for it. */
export async function hasModel(language: string): Promise<boolean> {
  try {
    return (await model()?.availability(optionsFor(language))) === 'available'
  } catch {
    return false
  }
}

const TASK =
  'You reword one short message from a parent to another parent. Keep its language, form of address, meaning, names, ' +
  'days, times and questions. Add nothing: no reason, no feeling, no fact. Answer with the message alone.'

/** The model's other words for a text, or '' where it gave none. Everything stays on the device. */
export async function askModel(text: string, language: string): Promise<string> {
  const signal = AbortSignal.timeout(MAX_WAIT)
  let session: Session | undefined
  try {
    session = await model()?.create({
      ...optionsFor(language),
      initialPrompts: [{ role: 'system', content: TASK }],
      signal
    })
    return (await session?.prompt(text, { signal }))?.trim() ?? ''
  } catch {
    return ''
  } finally {
    session?.destroy()
  }
}
