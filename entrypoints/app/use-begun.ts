import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { BEGUN } from '@/utils/messages/session'

interface Begun<Form> {
  /** As it was left; null where nothing was begun, `undefined` until that is known. */
  form: Form | null | undefined
  keep: (form: Form) => void
  forget: () => void
}

/**
 * What somebody began to say on a screen and did not hand in yet. Every tap and every letter is kept in memory
 * (`storage.session`), since a popup closes with the next click beside it; it goes with the browser.
 */
export function useBegun<Form>(screen: string, invitationId: string, childId: string): Begun<Form> {
  const [found, setFound] = useState<{ name: string; form: Form | null }>()
  const name = `${BEGUN}${screen}/${invitationId}/${childId}`
  useEffect(() => {
    const find = async () => ((await browser.storage.session.get(name))[name] as Form | undefined) ?? null
    void find().then(
      form => setFound({ name, form }),
      () => setFound({ name, form: null })
    )
  }, [name])
  return {
    form: found?.name === name ? found.form : undefined,
    keep: next => {
      setFound({ name, form: next })
      // Where memory is full it still stands on the screen.
      void browser.storage.session.set({ [name]: next }).catch(() => {})
    },
    forget: () => {
      setFound({ name, form: null })
      void browser.storage.session.remove(name)
    }
  }
}
