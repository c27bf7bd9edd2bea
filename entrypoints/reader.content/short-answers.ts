/** Longest message that can be a bare answer, in UTF-16 units. */
const LONGEST = 160

export interface ShortAnswers {
  /** Whether a text that the gate lets go is worth sending now. */
  mayAnswer(text: string): boolean
  /** Asks whether the conversation on the screen waits for an answer. Never rejects. */
  refresh(): Promise<void>
  /** Another conversation is on the screen. */
  clear(): void
}

interface ShortAnswersOptions {
  conversationKey(): string | null
  ask(conversationKey: string): Promise<boolean>
  /** It waits since now: what was passed over is worth another look. */
  onAwaiting(): void
}

/** "Yes" says nothing, unless somebody has asked to change a party here: only then short messages are sent too. */
export function createShortAnswers({ conversationKey, ask, onAwaiting }: ShortAnswersOptions): ShortAnswers {
  let isAwaiting = false

  async function refresh(): Promise<void> {
    const key = conversationKey()
    if (key === null) return
    const answer = await ask(key).catch(() => isAwaiting)
    if (key !== conversationKey()) return
    const hasBegun = answer === true && !isAwaiting
    isAwaiting = answer === true
    if (hasBegun) onAwaiting()
  }

  const clear = () => {
    isAwaiting = false
  }
  return { mayAnswer: text => isAwaiting && text.length <= LONGEST, refresh, clear }
}
